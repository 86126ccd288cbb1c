"""The report as JUnit XML: one test case for each claim."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING
from xml.etree import ElementTree

if TYPE_CHECKING:
    from collections.abc import Iterable

    from cpaaskit_conformance.ledger import ClaimResult, Ledger
    from cpaaskit_conformance.reports.document import FailureEntry, Report

_NOT_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def junit(ledger: Ledger, report: Report) -> str:
    """Give the JUnit document of a run.

    A broken `must` is a failure; a broken `should` or `may` a warning in `system-out`; a claim without a verdict is
    skipped, with the reason.
    """
    results = ledger.verdicts()
    name = f"cpaaskit conform {report['api']}"
    suite = ElementTree.Element(
        "testsuite",
        name=name,
        tests=str(len(results)),
        failures=str(sum(_fails(result) for result in results)),
        errors="0",
        skipped=str(sum(result.verdict not in ("kept", "broken") for result in results)),
        time=str(report["duration_s"]),
    )
    _properties(suite, report)
    for result in results:
        suite.append(_testcase(result, report))
    root = ElementTree.Element("testsuites", dict(suite.attrib))
    root.append(suite)
    ElementTree.indent(root)
    return ElementTree.tostring(root, encoding="unicode", xml_declaration=False) + "\n"


def _fails(result: ClaimResult) -> bool:
    return result.verdict == "broken" and result.level == "must"


def _properties(suite: ElementTree.Element, report: Report) -> None:
    told = {
        "verdict": report["verdict"],
        "seed": str(report["seed"]),
        "corpus_sha256": report["corpus_sha256"],
        "spec_sha256": report["spec_sha256"],
        "base_url": report["base_url"],
        "cases": str(report["cases"]),
        **report["versions"],
    }
    properties = ElementTree.SubElement(suite, "properties")
    for name, value in told.items():
        ElementTree.SubElement(properties, "property", name=_clean(name), value=_clean(value))


def _testcase(result: ClaimResult, report: Report) -> ElementTree.Element:
    claim = result.claim
    case = ElementTree.Element(
        "testcase", name=_clean(f"{claim.id} {claim.says}"), classname=f"{report['api']}.{claim.checked_by}", time="0"
    )
    failures = [failure for failure in report["failures"] if failure["claim"] == claim.id]
    if _fails(result):
        first = failures[0]["message"] if failures else "broken"
        failure = ElementTree.SubElement(case, "failure", type=claim.level, message=_clean(first))
        failure.text = _clean(_told(failures))
    elif result.verdict == "broken":
        out = ElementTree.SubElement(case, "system-out")
        out.text = _clean(f"warning: a {claim.level} is broken\n\n{_told(failures)}")
    elif result.verdict != "kept":
        reason = f"{result.verdict}: {'; '.join(result.evidence)}"
        ElementTree.SubElement(case, "skipped", message=_clean(reason))
    return case


def _told(failures: Iterable[FailureEntry]) -> str:
    return "\n\n".join(
        f"{failure['operation']}, {failure['check']}: {failure['message']}\n{failure['curl']}" for failure in failures
    )


def _clean(text: str) -> str:
    return _NOT_XML.sub("\ufffd", text)
