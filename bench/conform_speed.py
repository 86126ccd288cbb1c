"""`cpaaskit conform` of each API at its default settings, and plain `st run` on the sandbox of the small one."""

from __future__ import annotations

import json
import re
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from bench.measure import Row, Table
from bench.processes import running
from bench.sandbox_throughput import TOKEN, sandbox_command
from bench.stock_client import SPEC
from cpaaskit._apis import find_apis

SMALL = "opensms"
AIMS = {SMALL: ("under 30", "at least 3,000"), "cpaas_v2": ("under 240", None)}


@dataclass(frozen=True, slots=True)
class Run:
    """What one run took, its own start included."""

    cases: int
    wall_s: float
    cpu_s: float

    def rows(self, name: str, seconds: str | None = None, cases: str | None = None) -> tuple[Row, ...]:
        """Return the run as lines of the table."""
        return (
            Row(f"{name}: cases", self.cases, "cases", None, cases),
            Row(f"{name}: wall time", self.wall_s, "s", None, seconds),
            Row(f"{name}: CPU time", self.cpu_s, "s"),
            Row(f"{name}: speed", self.cases / self.wall_s, "cases a second"),
        )


def measure() -> Table:
    """Take the measurement."""
    with tempfile.TemporaryDirectory() as folder:
        rows = [row for api in find_apis() for row in conform_both_ways(api["id"], Path(folder))]
        with running(*sandbox_command(SMALL), prints=rf"http://\S+/{SMALL}/\S*") as url:
            rows += schemathesis(url).rows(f"st run {SMALL}, over HTTP")
    text = "One run each at default settings, the command's own start included."
    return Table("A whole conformance run", text, tuple(rows))


def conform_both_ways(api: str, folder: Path) -> Iterator[Row]:
    """Judge one API's sandbox in-process and over HTTP."""
    seconds, cases = AIMS.get(api, (None, None))
    yield from conform(api, folder / f"{api}-in-process").rows(f"conform {api}, in-process", seconds, cases)
    with running(*sandbox_command(api), prints=rf"http://\S+/{api}/\S*") as url:
        over_http = conform(api, folder / f"{api}-http", "--base-url", url, "--token", TOKEN)
    yield from over_http.rows(f"conform {api}, over HTTP", seconds, cases)


def conform(api: str, report: Path, *options: str) -> Run:
    """Run `cpaaskit conform`."""

    def cases(_output: str) -> int:
        written: dict[str, int] = json.loads((report / "report.json").read_text(encoding="utf-8"))
        return written["cases"]

    return timed(["-m", "cpaaskit", "conform", api, "--report", str(report), *options], cases, accepted={0})


def schemathesis(url: str) -> Run:
    """Run `st run` with its defaults; it finds fault with a correct server, so its exit code says nothing here."""

    def cases(output: str) -> int:
        return int(re.findall(r"([\d,]+) generated", output)[-1].replace(",", ""))

    spec, header = str(SPEC / "openapi.yaml"), f"Authorization: Bearer {TOKEN}"
    return timed(["-m", "schemathesis.cli", "run", spec, "--url", url, "--header", header], cases, accepted={0, 1})


def timed(arguments: list[str], cases: Callable[[str], int], accepted: set[int]) -> Run:
    """Run this Python with arguments and time it."""
    cpu, began = children_cpu_s(), time.perf_counter()
    done = subprocess.run(
        [sys.executable, *arguments], stdin=subprocess.DEVNULL, capture_output=True, text=True, check=False
    )
    wall_s = time.perf_counter() - began
    if done.returncode not in accepted:
        raise RuntimeError(f"exit code {done.returncode} from {arguments}: {done.stderr or done.stdout}")
    return Run(cases(done.stdout), wall_s, children_cpu_s() - cpu)


def children_cpu_s() -> float:
    """Return the CPU time of the processes waited for so far, in seconds."""
    usage = resource.getrusage(resource.RUSAGE_CHILDREN)
    return usage.ru_utime + usage.ru_stime
