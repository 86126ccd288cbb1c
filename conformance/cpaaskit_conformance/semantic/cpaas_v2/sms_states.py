"""Scenarios of states and counts: how messages come further, and what questions about days and networks bring."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Final

from hypothesis import strategies as st

from cpaaskit_conformance.model import Exchange, Json, RequestData
from cpaaskit_conformance.semantic import Scenario
from cpaaskit_conformance.semantic.cpaas_v2.claim_ids import claim_ids
from cpaaskit_conformance.semantic.cpaas_v2.sms_requests import dig, fresh_numbers, rows, sms, status, texts_of, told

if TYPE_CHECKING:
    from cpaaskit_conformance.session import Session

_FIRST: Final = "AWAITING-DLR"
_PAUSES_S: Final = (0.05, 0.1, 0.2, 0.4, 0.8, 1.0, 1.5, 2.0)
_NOBODY: Final = "00000000-0000-4000-8000-000000000000:1"
_DAY: Final = "%Y-%m-%d"
_ONCE: Final[tuple[Json, ...]] = ({},)
_COVERAGE: Final[tuple[Json, ...]] = ({"by": "country"}, {"by": "mcc"}, {"by": "mnc"})
_RANGES: Final[tuple[Json, ...]] = ({"days": 0}, {"days": 1}, {"days": 30})


async def run_progress(session: Session, _plan: Json) -> None:
    """Follow a message until it is final, or patience is spent, and look once more after that."""
    sent = await session.send(sms(fresh_numbers(session, 1)[0], f"Step by step. {session.nonce()}"))
    found = rows(sent) if sent.ok() else []
    if not found:
        return
    seen, wanted = list[str](), str(found[0].get("id"))
    for pause in (*_PAUSES_S, 0.0):
        asked = await session.send(status(id=wanted))
        row = next((each for each in rows(asked) if each.get("id") == wanted), None)
        if row is not None:
            _judge_step(session, asked, seen, row)
            seen.append(str(row.get("status")))
        if len(seen) > 1 and seen[-2] != _FIRST:
            break
        await session.pause(pause)
    final = bool(seen) and seen[-1] != _FIRST
    session.hold("CPAAS_V2-205", final, sent, check="semantic.final", message="it still waits for its report")


def _judge_step(session: Session, asked: Exchange, seen: list[str], row: dict[str, Json]) -> None:
    state, delivered = str(row.get("status")), row.get("delivered_at")
    if any(each != _FIRST for each in seen):
        wrong = f"{seen[-1]} became {state}"
        session.hold("CPAAS_V2-204", state != _FIRST, asked, check="semantic.forward", message=wrong)
        session.hold("CPAAS_V2-203", state == seen[-1], asked, check="semantic.final", message=wrong)
    if state == _FIRST:
        wrong = "it is on its way, and has a time of delivery"
        session.hold("CPAAS_V2-206", not delivered, asked, check="semantic.delivered-at", message=wrong)


async def run_unknown(session: Session, _plan: Json) -> None:
    """Ask for a message that nobody sent."""
    asked = await session.send(status(id=_NOBODY))
    kept = asked.refused or (asked.ok() and not rows(asked))
    session.hold("CPAAS_V2-209", kept, asked, check="semantic.unknown", message="an id of nobody finds a message")
    nothing = await session.send(RequestData(operation="getSmsStatus"), zone="forbidden")
    wrong = f"a question for nothing was answered with {nothing.status}"
    session.hold("CPAAS_V2-207", nothing.refused, nothing, check="semantic.refused", message=wrong)
    undated = await session.send(status(date="the day before"), zone="forbidden")
    wrong = f"a date that is none was answered with {undated.status}"
    session.hold("CPAAS_V2-208", undated.refused, undated, check="semantic.refused", message=wrong)


async def run_day(session: Session, _plan: Json) -> None:
    """Send a message, and ask for the messages of its day."""
    sent = await session.send(sms(fresh_numbers(session, 1)[0], f"Today. {session.nonce()}"))
    found = rows(sent) if sent.ok() else []
    if not found:
        return
    day = str(found[0].get("submitted_at"))[:10]
    asked = await session.send(status(date=day))
    kept = asked.ok() and all(text[:10] == day for text in texts_of(rows(asked), "submitted_at"))
    wrong = "the day's messages are refused, or of another day"
    session.hold("CPAAS_V2-210", kept, sent, asked, check="semantic.day", message=wrong)


async def run_counts(session: Session, plan: Json) -> None:
    """Ask for the counts of some days up to today."""
    days = int(str(plan["days"] if isinstance(plan, dict) else 0))
    last = datetime.now(UTC)
    first, end = (last - timedelta(days=days)).strftime(_DAY), last.strftime(_DAY)
    await session.send(sms(fresh_numbers(session, 1)[0], f"It counts. {session.nonce()}"))
    asked = await session.send(RequestData(operation="getSmsReport", query=(("daterange", f"{first}|{end}"),)))
    found = told(asked, "data")
    if asked.ok() and isinstance(found, dict):
        kept = all(first <= day <= end and dig(entry, "date") == day for day, entry in found.items())
        wrong = "a day is outside the range, or stands under another date"
        session.hold("CPAAS_V2-213", kept, asked, check="semantic.days", message=wrong)
    undated = await session.send(RequestData(operation="getSmsReport"), zone="forbidden")
    wrong = f"counts of no days were answered with {undated.status}"
    session.hold("CPAAS_V2-214", undated.refused, undated, check="semantic.refused", message=wrong)


def _networks(exchange: Exchange) -> list[dict[str, Json]]:
    return rows(exchange) if exchange.ok() else []


async def run_coverage(session: Session, plan: Json) -> None:
    """Ask for the networks of one country or code that the whole list has."""
    by = str(plan["by"] if isinstance(plan, dict) else "country")
    whole = await session.send(RequestData(operation="listSmsCoverage"))
    member = "location" if by == "country" else by
    known = [str(row[member]) for row in _networks(whole) if row.get(member)]
    if not known:
        return
    asked = await session.send(RequestData(operation="listSmsCoverage", query=((by, known[0]),)))
    kept = asked.ok() and set(texts_of(_networks(asked), member)) == {known[0]}
    claim = "CPAAS_V2-217" if by == "country" else "CPAAS_V2-218"
    session.hold(claim, kept, whole, asked, check="semantic.filter", message=f"networks of another {by}, or none")


SCENARIOS: Final = (
    Scenario(
        name="sms progress",
        claims=claim_ids(203, 204, 205, 206),
        operations=("sendSms", "getSmsStatus"),
        plan=lambda: st.sampled_from(_ONCE),
        fixed=_ONCE,
        run=run_progress,
        waits=True,
    ),
    Scenario(
        name="sms states of nobody",
        claims=claim_ids(207, 208, 209),
        operations=("getSmsStatus",),
        plan=lambda: st.sampled_from(_ONCE),
        fixed=_ONCE,
        run=run_unknown,
        effect="read",
    ),
    Scenario(
        name="sms states of a day",
        claims=claim_ids(210),
        operations=("sendSms", "getSmsStatus"),
        plan=lambda: st.sampled_from(_ONCE),
        fixed=_ONCE,
        run=run_day,
    ),
    Scenario(
        name="sms counts",
        claims=claim_ids(213, 214),
        operations=("sendSms", "getSmsReport"),
        plan=lambda: st.sampled_from(_RANGES),
        fixed=_RANGES,
        run=run_counts,
    ),
    Scenario(
        name="sms coverage",
        claims=claim_ids(217, 218),
        operations=("listSmsCoverage",),
        plan=lambda: st.sampled_from(_COVERAGE),
        fixed=_COVERAGE,
        run=run_coverage,
        effect="read",
    ),
)
