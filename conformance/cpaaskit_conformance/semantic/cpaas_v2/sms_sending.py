"""Scenarios of one text to some numbers: what the reply tells, and what asking for its state shows."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from hypothesis import strategies as st

from cpaaskit_conformance.model import Exchange, Json
from cpaaskit_conformance.semantic import Scenario
from cpaaskit_conformance.semantic.cpaas_v2.claim_ids import claim_ids
from cpaaskit_conformance.semantic.cpaas_v2.sms_requests import (
    fresh_numbers,
    named,
    rows,
    sms,
    status,
    texts_of,
    told,
)

if TYPE_CHECKING:
    from cpaaskit_conformance.session import Session

Row = dict[str, Json]

_ID: Final = re.compile(r"[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}:[0-9]+")
_LOCAL: Final = re.compile(r"\d{4}-\d\d-\d\d \d\d:\d\d:\d\d")
_PLAIN: Final = "abcdefghijklmnopqrstuvwxyz ABCDEFGHIJKLMNOPQRSTUVWXYZ 0123456789 .,:-"
_FIXED: Final[tuple[Json, ...]] = (
    {"count": 1, "text": "Your table is ready.", "custom": True},
    {"count": 1, "text": "Your table is ready.", "custom": False},
    {"count": 3, "text": "Your tables are ready.", "custom": True},
    {"count": 5, "text": "Grüße aus Köln, दोस्त", "custom": True},
    {"count": 2, "text": "Two tables", "custom": False, "campaign": True},
)


def _plan(count: int, text: str, *, custom: bool, campaign: bool) -> dict[str, Json]:
    return {"count": count, "text": text, "custom": custom, "campaign": campaign}


def _plans() -> st.SearchStrategy[Json]:
    texts = st.text(_PLAIN, min_size=1, max_size=80)
    return st.builds(_plan, st.integers(1, 6), texts, custom=st.booleans(), campaign=st.booleans())


async def run_message(session: Session, plan: Json) -> None:
    """Send a text, read the reply, and ask for the state of its first rows in three ways."""
    data = plan if isinstance(plan, dict) else {}
    nonce, count = session.nonce(), data.get("count")
    to = fresh_numbers(session, count if isinstance(count, int) else 1)
    own = f"c-{nonce}" if data.get("custom") is True else None
    members: Row = {} if own is None else {"custom": own}
    if data.get("campaign") is True:
        members["name"] = f"Campaign {nonce}"
    text = f"{data.get('text')} {nonce}"
    sent = await session.send(sms(",".join(to), text, **members))
    _judge_taken(session, sent, len(to), own)
    if not sent.ok() or not (found := rows(sent)):
        return
    _judge_rows(session, sent, found, to)
    _judge_first(session, sent, found, own, len(text))
    _judge_campaign(session, sent, named="name" in members)
    for row in found[:2]:
        await _ask(session, sent, row, own)


def _judge_taken(session: Session, sent: Exchange, count: int, own: str | None) -> None:
    asked = {"CPAAS_V2-100": True, "CPAAS_V2-102": count > 1, "CPAAS_V2-109": own is None}
    for claim, concerned in asked.items():
        if concerned:
            wrong = f"a message was answered with {sent.status}"
            session.hold(claim, sent.ok(), sent, check="semantic.accepted", message=wrong)


def _judge_rows(session: Session, sent: Exchange, found: list[Row], to: list[str]) -> None:
    mobiles, ids = sorted(texts_of(found, "mobile")), texts_of(found, "id")
    numbers = re.findall(r"\d+", str(told(sent, "message")))
    held = {
        "CPAAS_V2-103": (mobiles == sorted(to), f"{len(found)} rows do not stand for the {len(to)} numbers"),
        "CPAAS_V2-104": (str(len(to)) in numbers, "the sentence tells another number"),
        "CPAAS_V2-105": (len(set(ids)) == len(ids), "two messages have one id"),
        "CPAAS_V2-106": (all(_ID.fullmatch(each) for each in ids), "an id is no UUID with a number"),
    }
    for claim, (kept, wrong) in held.items():
        session.hold(claim, kept, sent, check="semantic.rows", message=wrong)


def _judge_first(session: Session, sent: Exchange, found: list[Row], own: str | None, length: int) -> None:
    empty = own is None
    back = all(row.get("customid") in (("", None) if empty else (own,)) for row in found)
    held = {
        "CPAAS_V2-107": (set(texts_of(found, "status")) == {"AWAITING-DLR"}, "a message starts in another state"),
        "CPAAS_V2-109" if empty else "CPAAS_V2-108": (back, "customid is not what was given"),
        "CPAAS_V2-110": (all(map(_LOCAL.fullmatch, texts_of(found, "submitted_at"))), "a time has another form"),
        "CPAAS_V2-120": (set(texts_of(found, "length")) == {str(length)}, "a row tells another length"),
    }
    for claim, (kept, wrong) in held.items():
        session.hold(claim, kept, sent, check="semantic.rows", message=wrong)


def _judge_campaign(session: Session, sent: Exchange, *, named: bool) -> None:
    group, check = told(sent, "group_id"), "semantic.campaign"
    if named:
        kept = isinstance(group, str) and bool(group)
        session.hold("CPAAS_V2-112", kept, sent, check=check, message="the campaign has no id")
    else:
        session.hold("CPAAS_V2-113", not group, sent, check=check, message="no campaign was named, and one has an id")


async def _ask(session: Session, sent: Exchange, row: Row, own: str | None) -> None:
    wanted = str(row.get("id"))
    by_id = await session.send(status(id=wanted))
    found = [each for each in rows(by_id) if each.get("id") == wanted] if by_id.ok() else []
    wrong = f"a message that was taken is not found by its id ({by_id.status})"
    session.hold("CPAAS_V2-195", bool(found), sent, by_id, check="semantic.known", message=wrong)
    if found:
        _judge_state(session, sent, by_id, row, found[0])
    ways = {"CPAAS_V2-198": {"mobile": str(row.get("mobile"))}, "CPAAS_V2-199": {"cid": own} if own else {}}
    for claim, asked in ways.items():
        if asked:
            answer = await session.send(status(**asked))
            kept = answer.ok() and wanted in texts_of(rows(answer), "id") and _only(rows(answer), asked)
            wrong = f"a message is not found by its {next(iter(asked))}, or others are"
            session.hold(claim, kept, sent, answer, check="semantic.known", message=wrong)


def _only(found: list[Row], asked: dict[str, str]) -> bool:
    """Tell whether all that is found is of the number that was asked for."""
    return "mobile" not in asked or {str(row.get("mobile", asked["mobile"])) for row in found} <= {asked["mobile"]}


def _judge_state(session: Session, sent: Exchange, by_id: Exchange, row: Row, shown: Row) -> None:
    same = [name for name in ("units", "length") if name in shown and str(shown[name]) != str(row.get(name))]
    service = shown.get("service") in (None, "", named(sent, "service"))
    sender = shown.get("sender") in (None, "", named(sent, "sender"))
    alone = len(rows(by_id)) == 1 and shown.get("mobile") == row.get("mobile")
    held = {
        "CPAAS_V2-197": (alone, "the state is that of another message, or of several"),
        "CPAAS_V2-201": (not same, "units or length are others than the reply told"),
        "CPAAS_V2-202": (service and sender, "it tells another product or sender"),
    }
    for claim, (kept, wrong) in held.items():
        session.hold(claim, kept, sent, by_id, check="semantic.state", message=wrong)


async def run_different(session: Session, _plan: Json) -> None:
    """Send three texts; each is a message of its own."""
    sent = [await session.send(sms(fresh_numbers(session, 1)[0], f"One of {session.nonce()}")) for _ in range(3)]
    ids = [name for exchange in sent if exchange.ok() for name in texts_of(rows(exchange), "id")]
    if len(ids) > 1:
        kept = len(set(ids)) == len(ids)
        session.hold("CPAAS_V2-105", kept, *sent, check="semantic.ids", message="two messages have one id")


_ONCE: Final[tuple[Json, ...]] = ({},)
SCENARIOS: Final = (
    Scenario(
        name="sms message",
        claims=claim_ids(100, *range(102, 111), 112, 113, 120, 195, 197, 198, 199, 201, 202),
        operations=("sendSms", "getSmsStatus"),
        plan=_plans,
        fixed=_FIXED,
        run=run_message,
    ),
    Scenario(
        name="sms messages differ",
        claims=claim_ids(105),
        operations=("sendSms",),
        plan=lambda: st.sampled_from(_ONCE),
        fixed=_ONCE,
        run=run_different,
    ),
)
