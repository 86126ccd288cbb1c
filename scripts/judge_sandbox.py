"""Judge the sandbox twice, in-process and over HTTP, and compare: `judge_sandbox.py API ...`.

One seed makes one corpus, and a transport changes no verdict; a difference between the two reports is a failure. An API
that is sold under several brands is judged as each of them besides, by the fixed cases, which alone certify.
"""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import TypedDict

from sandbox_process import TOKEN, running_sandbox

REPORTS = Path("reports")


class Claim(TypedDict):
    """A claim's line in report.json, as far as it is compared."""

    id: str
    verdict: str


class Report(TypedDict):
    """What is compared of report.json."""

    corpus_sha256: str
    spec_sha256: str
    verdict: str
    claims: list[Claim]


def main(apis: list[str]) -> int:
    """Return the worst exit code of `cpaaskit conform` over the APIs, or 1 where its two reports differ."""
    return max(max(judge_both_ways(api), judge_brands(api)) for api in apis)


def judge_both_ways(api: str) -> int:
    """Judge one API in-process and over HTTP."""
    directly, over_http = REPORTS / f"{api}-in-process", REPORTS / f"{api}-http"
    code = conform(api, "--report", str(directly))
    with running_sandbox(sys.executable, api) as base_url:
        code = max(code, conform(api, "--base-url", base_url, "--token", TOKEN, "--report", str(over_http)))
    differences = list(compare({"in-process": load(directly), "over HTTP": load(over_http)}))
    for difference in differences:
        print(f"{api}: {difference}", file=sys.stderr)
    return max(code, int(bool(differences)))


def judge_brands(api: str) -> int:
    """Judge one API as each of its brands."""
    from cpaaskit_conformance.brands import brand_names  # the comparison serves without the package too
    from cpaaskit_conformance.spec import load_spec

    reports = {brand: str(REPORTS / f"{api}-{brand}") for brand in brand_names(load_spec(api))}
    codes = (conform(api, "--brand", brand, "--examples", "0", "--report", path) for brand, path in reports.items())
    return max(codes, default=0)


def conform(api: str, *options: str) -> int:
    """Run `cpaaskit conform` with its output on this terminal."""
    print(f"$ cpaaskit conform {api} {' '.join(options)}", flush=True)
    command = [sys.executable, "-m", "cpaaskit", "conform", api, *options]
    return subprocess.run(command, stdin=subprocess.DEVNULL, check=False).returncode


def load(folder: Path) -> Report:
    """The report that a run left."""
    report: Report = json.loads((folder / "report.json").read_text(encoding="utf-8"))
    return report


def compare(reports: Mapping[str, Report]) -> Iterator[str]:
    """What differs between two reports in corpus, spec, verdict or a claim's verdict, a sentence each."""
    (one, other), (first, second) = reports, map(summary, reports.values())
    for name in sorted(first.keys() | second.keys()):
        if first.get(name) != second.get(name):
            yield f"{name} is {first.get(name)} {one} and {second.get(name)} {other}"


def summary(report: Report) -> dict[str, str]:
    """What must not depend on the transport, by name."""
    whole = {"corpus": report["corpus_sha256"], "spec": report["spec_sha256"], "verdict": report["verdict"]}
    return whole | {claim["id"]: claim["verdict"] for claim in report["claims"]}


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
