"""How much of what is wrong the conformance suite finds, and whether it cries wolf.

Every preset is judged without a fault, on several seeds, and every fault once; over HTTP, each in a process of its own.

    python tests/second_server/score.py API [--only PART] [--seeds 1 2 3] [--skip-presets | --skip-faults]

Exit 0 when every fault is found and no preset is accused.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from importlib import import_module
from pathlib import Path
from typing import TypeVar

sys.path.insert(0, str(Path(__file__).parents[1]))

from second_server.faults import Fault, read_faults
from second_server.launch import running

ROOM = Path(__file__).parent
COMMAND = str(Path(sys.executable).with_name("cpaaskit"))
TOKEN = "second-token"
FIXED = ("--examples", "0")  # the fixed tier finds every fault, or it is not one that is found for certain
FAMILIES = ("semantic", "robustness", "wire")  # those of servers, the quickest first
PATIENCE = 330.0  # seconds

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Verdict:
    """What the suite said of one server; `broken` are claims that it must or should keep."""

    name: str
    exit_code: int
    seconds: float
    broken: tuple[str, ...] = ()
    untried: tuple[str, ...] = ()
    messages: tuple[str, ...] = field(default=(), repr=False)


def served(api: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return the names of an API's presets, and the options that tell the suite which areas its second server has."""
    choices = import_module(f"second_server.{api}.choices")
    return tuple(choices.PRESETS), tuple(getattr(choices, "CONFORM", ()))


def judge(api: str, name: str, base_url: str, options: Iterable[str]) -> Verdict:
    """Run the suite's command against a server."""
    with tempfile.TemporaryDirectory(prefix="score-") as report:
        command = [
            COMMAND,
            "conform",
            api,
            "--base-url",
            base_url,
            "--token",
            TOKEN,
            "--report",
            report,
            *served(api)[1],
            *options,
        ]
        started = time.monotonic()
        try:
            done = subprocess.run(command, capture_output=True, text=True, timeout=PATIENCE, check=False)
        except subprocess.TimeoutExpired:
            return Verdict(name, -1, PATIENCE)
        seconds = time.monotonic() - started
        path = Path(report, "report.json")
        if not path.exists():
            return Verdict(name, done.returncode, seconds, messages=(done.stdout[-500:] + done.stderr[-1500:],))
        found = json.loads(path.read_text(encoding="utf-8"))
    claims = {claim["id"]: claim["verdict"] for claim in found["claims"]}
    wished = {claim["id"] for claim in found["claims"] if claim["level"] == "may"}
    return Verdict(
        name,
        done.returncode,
        seconds,
        tuple(claim for claim, verdict in claims.items() if verdict == "broken" and claim not in wished),
        tuple(claim for claim, verdict in claims.items() if verdict in {"not exercised", "inconclusive"}),
        tuple(
            f"{failure['claim']} {failure['operation']}: {failure['message'][:300]}"
            for failure in found["failures"]
            if failure["claim"] not in wished
        ),
    )


def judge_fault(fault: Fault, options: tuple[str, ...]) -> Verdict:
    """Judge the server with one fault in it, by one family after the other until one finds it."""
    verdict = Verdict(fault.name, 0, 0.0)
    for family in FAMILIES:
        with running(fault.api, fault.preset, token=TOKEN, fault=fault) as base_url:
            verdict = judge(fault.api, fault.name, base_url, ("--family", family, *options))
        if is_found(fault, verdict) or "--family" in options:
            break
    return verdict


def judge_preset(api: str, preset: str, seed: int, options: tuple[str, ...]) -> Verdict:
    """Judge a faultless server."""
    with running(api, preset, token=TOKEN) as base_url:
        return judge(api, f"{preset} seed {seed}", base_url, (*options, "--seed", str(seed)))


def is_found(fault: Fault, verdict: Verdict) -> bool:
    """Tell whether a fault was found: by exit 1, or for a `should` by a broken claim; a `may` is allowed."""
    if fault.level == "may":
        return verdict.exit_code in {0, 1, 3}
    return verdict.exit_code == 1 or (fault.level == "should" and bool(verdict.broken))


def is_clean(verdict: Verdict) -> bool:
    """Tell whether a faultless server was left alone."""
    return verdict.exit_code == 0 and not verdict.broken


def show(verdict: Verdict, right: bool) -> None:
    """Print one line, and the reasons where the verdict is not what it should be."""
    claims = " ".join(verdict.broken[:6]) + (" ..." if len(verdict.broken) > 6 else "")
    print(
        f"{'ok ' if right else 'BAD'} exit {verdict.exit_code:2} {verdict.seconds:5.1f} s  {verdict.name:40} {claims}",
        flush=True,
    )
    if not right:
        for line in (*verdict.messages[:8], f"untried: {' '.join(verdict.untried)}"):
            print(f"      {line}", flush=True)


def main() -> int:
    """Run, print, and say by the exit code whether all is as it should be."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("api", choices=sorted(path.parent.name for path in ROOM.glob("*/choices.py")))
    parser.add_argument("--only", default="", help="part of the names of faults or presets")
    parser.add_argument("--seeds", type=int, nargs="+", default=[1, 2, 3])
    parser.add_argument("--skip-presets", action="store_true")
    parser.add_argument("--skip-faults", action="store_true")
    parser.add_argument("--every", type=int, default=1, help="judge every Nth fault only")
    parser.add_argument("--processes", type=int, default=2)
    parser.add_argument("--conform", default="", help="further options of `cpaaskit conform`, in one string")
    options = parser.parse_args()
    extra = tuple(options.conform.split())
    presets = [name for name in served(options.api)[0] if options.only in name and not options.skip_presets]
    faults = [fault for fault in read_faults(options.api) if options.only in fault.name and not options.skip_faults][
        :: options.every
    ]
    runs = [(preset, seed) for preset in presets for seed in options.seeds]
    with ThreadPoolExecutor(options.processes) as pool:
        clean = tally(
            pool.map(lambda run: judge_preset(options.api, run[0], run[1], extra), runs),
            lambda _, verdict: is_clean(verdict),
            runs,
        )
        found = tally(pool.map(lambda fault: judge_fault(fault, (*extra, *FIXED)), faults), is_found, faults)
    print(f"faultless servers left alone: {clean}/{len(runs)}; faults found: {found}/{len(faults)}")
    return 0 if clean == len(runs) and found == len(faults) else 1


def tally(verdicts: Iterable[Verdict], right: Callable[[T, Verdict], bool], subjects: Iterable[T]) -> int:
    """Print each verdict as it comes and count the right ones."""
    count = 0
    for subject, verdict in zip(subjects, verdicts, strict=True):
        holds = right(subject, verdict)
        show(verdict, holds)
        count += holds
    return count


if __name__ == "__main__":
    sys.exit(main())
