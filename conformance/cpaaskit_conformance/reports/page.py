"""The report for people: one self-contained HTML page that works offline and without JavaScript."""

from __future__ import annotations

from html import escape
from importlib.resources import files
from string import Template
from typing import TYPE_CHECKING

from cpaaskit_conformance.reports.reproduce import is_in_process, token_variable
from cpaaskit_conformance.reports.terminal import MARKS, MEANINGS

if TYPE_CHECKING:
    from collections.abc import Iterable

    from cpaaskit_conformance.ledger import ClaimResult, Ledger
    from cpaaskit_conformance.model import Finding
    from cpaaskit_conformance.reports.document import FailureEntry, Report

_RUN_MARKS = {"kept": "✓", "broken": "✗", "incomplete": "?"}


def page(ledger: Ledger, report: Report) -> str:
    """Give the HTML report of a run; everything that is not the page's own is escaped."""
    results = ledger.verdicts()
    parts = {
        "title": escape(ledger.claims.document.partition(" (")[0] or report["api"]),
        "document": escape(_document(ledger, report)),
        "verdict": report["verdict"],
        "mark": _RUN_MARKS[report["verdict"]],
        "meaning": escape(f"exit {ledger.exit_code}: {MEANINGS[ledger.exit_code]}"),
        "figures": "".join(_pair(name, value) for name, value in _figures(ledger, results).items()),
        "matrix": "".join(_cell(result) for result in results),
        "failures": _failures(report["failures"], ledger),
        "filters": _filters(results),
        "claims": "".join(_row(result) for result in results),
        "families": "".join(
            _family(name, entry["cases"], entry["failures"]) for name, entry in report["families"].items()
        ),
        "provenance": "".join(_definition(name, value) for name, value in _provenance(report).items()),
        "token": f"<code>{token_variable(report['api'])}</code>",
        "css": _asset("page.css"),
        "script": _asset("page.js"),
    }
    return Template(_asset("page.html")).substitute(parts)


def _asset(name: str) -> str:
    return (files("cpaaskit_conformance.reports") / name).read_text(encoding="utf-8")


def _document(ledger: Ledger, report: Report) -> str:
    target = "the sandbox, in-process" if is_in_process(report["base_url"]) else report["base_url"]
    return f"{target}, judged by {ledger.claims.document}" if ledger.claims.document else target


def _figures(ledger: Ledger, results: tuple[ClaimResult, ...]) -> dict[str, str]:
    counts = {verdict: sum(result.verdict == verdict for result in results) for verdict in MARKS}
    told = {f"claims {verdict}": str(number) for verdict, number in counts.items() if number}
    return told | {
        "cases": f"{ledger.cases:,}",
        "exchanges": f"{ledger.exchanges:,}",
        "seconds": f"{ledger.duration_s:.1f}",
    }


def _pair(name: str, value: str) -> str:
    return f"<div><dt>{escape(name)}</dt><dd>{escape(value)}</dd></div>"


def _definition(name: str, value: str) -> str:
    return f'<dt>{escape(name)}</dt><dd class="mono">{escape(value)}</dd>'


def _provenance(report: Report) -> dict[str, str]:
    return {
        "seed": str(report["seed"]),
        "corpus SHA-256": report["corpus_sha256"],
        "spec SHA-256": report["spec_sha256"],
        **report["versions"],
    }


def _kind(result: ClaimResult) -> str:
    return f"{result.verdict.replace(' ', '-')} {result.level}"


def _cell(result: ClaimResult) -> str:
    number = result.id.rpartition("-")[2].lstrip("0") or result.id
    label = escape(f"{result.id}: {result.verdict}, {result.exercised} times")
    link = f'href="#{escape(result.id)}" title="{label}" aria-label="{label}"'
    return f'<a class="cell {_kind(result)}" {link}>{escape(number)}</a>'


def _filters(results: tuple[ClaimResult, ...]) -> str:
    counts = {verdict: sum(result.verdict == verdict for result in results) for verdict in MARKS}
    buttons = [("", f"all {len(results)}"), *((name, f"{name} {number}") for name, number in counts.items() if number)]
    return "".join(
        f'<button type="button" data-verdict="{name}" aria-pressed="{"false" if name else "true"}">{text}</button>'
        for name, text in buttons
    )


def _row(result: ClaimResult) -> str:
    claim = result.claim
    core = ", core" if claim.core else ""
    evidence = f"<p>{escape('; '.join(result.evidence))}</p>" if result.evidence else ""
    about = f"<p>{escape(', '.join(claim.operations))}; checked by {escape(claim.checked_by)}</p>"
    mark = f'<span aria-hidden="true">{MARKS[result.verdict]}</span>'
    return (
        f'<tr id="{escape(claim.id)}" data-verdict="{result.verdict}">'
        f'<td class="mono">{escape(claim.id)}</td>'
        f'<td><span class="pill {_kind(result)}">{mark} {result.verdict}</span></td>'
        f'<td class="number">{result.exercised or ""}</td>'
        f"<td><details><summary>{escape(claim.says)}</summary>{about}{evidence}</details>"
        f'<p class="quiet source">{escape(claim.source)}</p></td>'
        f'<td>{escape(claim.level)}{core}<br><span class="quiet">{escape(claim.basis)}</span></td></tr>\n'
    )


def _family(name: str, cases: int, failures: int) -> str:
    return f'<tr><td>{escape(name)}</td><td class="number">{cases:,}</td><td class="number">{failures:,}</td></tr>'


def _failures(entries: Iterable[FailureEntry], ledger: Ledger) -> str:
    found = sorted(zip(entries, ledger.failures, strict=True), key=lambda pair: pair[0]["claim"])
    if not found:
        return ""
    cards = "".join(_card(entry, finding, ledger) for entry, finding in found)
    return f'<section aria-labelledby="failures-title"><h2 id="failures-title">Failures</h2>{cards}</section>'


def _card(entry: FailureEntry, finding: Finding, ledger: Ledger) -> str:
    claim = ledger.claims.by_id[entry["claim"]]
    more = ledger.occurrences(finding) - 1
    where = f"{finding.case}, and {more:,} more like it" if more else finding.case
    return (
        f'<details class="failure {claim.level}"><summary><span class="says">{escape(claim.says)}</span>'
        f'<p class="what"><span class="mono">{escape(claim.id)}</span> {escape(claim.level)}, '
        f"{escape(entry['operation'])}, {escape(entry['check'])}</p><p>{escape(entry['message'])}</p></summary>"
        f'<div class="inside"><p class="quiet">{escape(where)}</p>'
        f"{_code('curl', entry['curl'])}{_code('Python', entry['python'])}</div></details>\n"
    )


def _code(name: str, text: str) -> str:
    button = f'<button type="button" class="copy" aria-label="Copy the {name} snippet" hidden>Copy</button>'
    return f'<div class="code"><h3>{name}</h3>{button}<pre tabindex="0"><code>{escape(text)}</code></pre></div>'
