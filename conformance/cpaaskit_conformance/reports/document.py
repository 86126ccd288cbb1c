"""The machine-readable report."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

from cpaaskit_conformance.reports.reproduce import reproduction

if TYPE_CHECKING:
    from cpaaskit_conformance.ledger import Ledger


class ClaimEntry(TypedDict):
    """The verdict on one claim."""

    id: str
    verdict: str
    level: str
    basis: str
    exercised: int
    evidence: list[str]


class FailureEntry(TypedDict):
    """One broken claim, and how to see it again."""

    claim: str
    check: str
    operation: str
    message: str
    curl: str
    python: str


class FamilyEntry(TypedDict):
    """How much of a family ran, and failed."""

    cases: int
    failures: int


class Report(TypedDict):
    """What `report.json` holds; other tools read it."""

    api: str
    verdict: str
    seed: int
    corpus_sha256: str
    spec_sha256: str
    versions: dict[str, str]
    cases: int
    duration_s: float
    base_url: str
    families: dict[str, FamilyEntry]
    claims: list[ClaimEntry]
    failures: list[FailureEntry]


def report(ledger: Ledger) -> Report:
    """Give the report of a run as JSON-able data, with nothing private in it."""
    return {
        "api": ledger.claims.api,
        "verdict": ledger.verdict,
        "seed": ledger.seed,
        "corpus_sha256": ledger.corpus_sha256,
        "spec_sha256": ledger.spec_sha256,
        "versions": dict(ledger.versions),
        "cases": ledger.cases,
        "duration_s": round(ledger.duration_s, 3),
        "base_url": ledger.base_url,
        "families": {
            name: {"cases": count.cases, "failures": count.failures} for name, count in ledger.families.items()
        },
        "claims": [
            {
                "id": result.id,
                "verdict": result.verdict,
                "level": result.level,
                "basis": result.basis,
                "exercised": result.exercised,
                "evidence": list(result.evidence),
            }
            for result in ledger.verdicts()
        ],
        "failures": _failures(ledger),
    }


def _failures(ledger: Ledger) -> list[FailureEntry]:
    entries: list[FailureEntry] = []
    for finding in ledger.failures:
        again = reproduction(finding, ledger)
        entries.append(
            {
                "claim": finding.claim,
                "check": finding.check,
                "operation": finding.operation,
                "message": finding.message,
                "curl": again.curl,
                "python": again.python,
            }
        )
    return entries
