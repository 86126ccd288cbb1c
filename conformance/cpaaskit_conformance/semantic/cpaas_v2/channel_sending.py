"""Scenarios of messages on WhatsApp, RCS and Viber: what a send answers, and what its state shows later."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from hypothesis import strategies as st

from cpaaskit_conformance.model import Exchange, Json
from cpaaskit_conformance.semantic import Scenario
from cpaaskit_conformance.semantic.cpaas_v2.channels import (
    CHANNELS,
    NOBODY,
    Channel,
    digits,
    recipient_of,
    rows_of,
    text_message,
)
from cpaaskit_conformance.semantic.cpaas_v2.claim_ids import claim_ids

if TYPE_CHECKING:
    from cpaaskit_conformance.session import Session

_NUMBERS: Final = tuple(f"4477009004{last:02d}" for last in range(40))
_EARLY: Final = frozenset({"queued", "dispatched", "sent", "SENT"})
_ARRIVED: Final = frozenset({"delivered", "read"})
_LAST: Final = frozenset({"read", "deleted", "failed", "expired", "rejected", "blacklist", "notallowed"})
_PAUSES_S: Final = (0.05, 0.1, 0.2, 0.4, 0.8, 1.0, 1.5, 2.0)


def _plan(channel: str, to: Json, text: str = "Your table is ready.") -> dict[str, Json]:
    return {"channel": channel, "to": to, "text": text}


def _plans() -> st.SearchStrategy[Json]:
    several = st.lists(st.sampled_from(_NUMBERS), min_size=1, max_size=5, unique=True)
    texts = st.text("abcdefghijklmnopqrstuvwxyz ,.", min_size=1, max_size=60)
    to = st.one_of(several, st.sampled_from(_NUMBERS))
    return st.builds(_plan, st.sampled_from(sorted(CHANNELS)), to, texts)


def _fixed() -> Iterator[Json]:
    for channel in CHANNELS:
        yield _plan(channel, [_NUMBERS[0]])
        yield _plan(channel, _NUMBERS[1])
        yield _plan(channel, list(_NUMBERS[2:4]))
        yield _plan(channel, list(_NUMBERS[4:9]))
        yield _plan(channel, [_NUMBERS[9]], "Grüße aus Köln, दोस्त")


def _read(plan: Json) -> tuple[Channel, Json, str]:
    data = plan if isinstance(plan, dict) else {}
    return CHANNELS[str(data["channel"])], data["to"], str(data["text"])


@dataclass(frozen=True, slots=True)
class _Taken:
    """A text that was taken."""

    channel: Channel
    exchange: Exchange
    foreign_id: str


async def run_message(session: Session, plan: Json) -> None:
    """Send one text, then ask for its state by its id and by the number."""
    channel, to, text = _read(plan)
    nonce = session.nonce()
    foreign_id = f"f-{nonce}"
    sent = await session.send(channel.send(text_message(f"{text} {nonce}"), to, foreign_id=foreign_id))
    given = [digits(each) for each in (to if isinstance(to, list) else [to])]
    _judge_acceptance(session, sent, to)
    rows = rows_of(sent) if sent.ok() else ()
    if rows:
        _judge_rows(session, channel, sent, given, foreign_id)
    for row in rows[:2]:
        await _ask(session, _Taken(channel, sent, foreign_id), row)


def _judge_acceptance(session: Session, sent: Exchange, to: Json) -> None:
    asked = {"CPAAS_V2-400": True, "CPAAS_V2-409": isinstance(to, list) and len(to) > 1}
    asked["CPAAS_V2-410"] = isinstance(to, str)
    wrong = f"a text was answered with {sent.status}"
    for claim, concerned in asked.items():
        if concerned:
            session.hold(claim, sent.ok(), sent, check="semantic.accepted", message=wrong)


def _judge_rows(session: Session, channel: Channel, sent: Exchange, given: list[str], foreign_id: str) -> None:
    rows = rows_of(sent)
    found = [recipient_of(row) for row in rows]
    ids = [str(row.get("id")) for row in rows]
    held = {
        "CPAAS_V2-402": (sorted(found) == sorted(given), f"{len(rows)} rows stand for {len(given)} recipients"),
        "CPAAS_V2-403": (all(row.get("channel") == channel.name for row in rows), "a row names another channel"),
        "CPAAS_V2-404": (all(_same_sender(channel, row) for row in rows), "a row names another sender"),
        "CPAAS_V2-405": (set(found) <= set(given), "a row names a recipient that was not given"),
        "CPAAS_V2-406": (all(row.get("foreign_id") == foreign_id for row in rows), "the foreign id did not come back"),
        "CPAAS_V2-408": (len(set(ids)) == len(ids), "two messages have one id"),
    }
    for claim, (kept, wrong) in held.items():
        session.hold(claim, kept, sent, check="semantic.rows", message=wrong)


def _same_sender(channel: Channel, row: Mapping[str, Json]) -> bool:
    return str(row.get("from")).lstrip("+") == channel.sender


async def _ask(session: Session, taken: _Taken, row: Mapping[str, Json]) -> None:
    wanted, channel = str(row.get("id")), taken.channel
    by_id = await session.send(channel.status(id=wanted))
    found = [each for each in rows_of(by_id) if str(each.get("id")) == wanted] if by_id.ok() else []
    wrong = "its id does not find it"
    session.hold("CPAAS_V2-430", bool(found), taken.exchange, by_id, check="semantic.known", message=wrong)
    if found:
        _judge_state(session, taken, by_id, found[0], recipient_of(row))
        alone = len(rows_of(by_id)) == 1
        session.hold("CPAAS_V2-439", alone, by_id, check="semantic.alone", message="one id finds several messages")
    by_number = await session.send(channel.status(mobile=recipient_of(row)))
    among = any(str(each.get("id")) == wanted for each in rows_of(by_number)) and by_number.ok()
    wrong = "its number does not find it"
    session.hold("CPAAS_V2-431", among, taken.exchange, by_number, check="semantic.known", message=wrong)


def _judge_state(session: Session, taken: _Taken, by_id: Exchange, row: Mapping[str, Json], number: str) -> None:
    channel = taken.channel
    same = row.get("channel") == channel.name and _same_sender(channel, row) and recipient_of(row) == number
    wrong = "the state names another channel, sender or recipient"
    session.hold("CPAAS_V2-433", same, taken.exchange, by_id, check="semantic.state", message=wrong)
    kept = row.get("foreign_id") == taken.foreign_id
    wrong = "the foreign id got lost"
    session.hold("CPAAS_V2-434", kept, taken.exchange, by_id, check="semantic.state", message=wrong)
    _judge_times(session, by_id, row)


def _judge_times(session: Session, by_id: Exchange, row: Mapping[str, Json]) -> None:
    if row.get("status") in _ARRIVED:
        told = bool(row.get("delivered_at"))
        wrong = "it arrived, and nothing says when"
        session.hold("CPAAS_V2-438", told, by_id, check="semantic.delivered-at", message=wrong)


def _channel_plans() -> st.SearchStrategy[Json]:
    return st.sampled_from(_BY_CHANNEL)


def _channel_of(plan: Json) -> Channel:
    return CHANNELS[str(plan["channel"] if isinstance(plan, dict) else "")]


async def run_progress(session: Session, plan: Json) -> None:
    """Follow a message until it is told twice that it goes no further, or patience is spent."""
    channel = _channel_of(plan)
    sent = await session.send(channel.send(text_message(f"Step by step {session.nonce()}"), [_NUMBERS[20]]))
    wanted = next((str(row.get("id")) for row in rows_of(sent)), None)
    if wanted is None:
        return
    seen: list[str] = []
    for pause in _PAUSES_S:
        exchange = await session.send(channel.status(id=wanted))
        row = next(iter(rows_of(exchange)), dict[str, Json]())
        state = str(row.get("status"))
        back = bool(seen) and seen[-1] in _ARRIVED and state in _EARLY
        session.hold(
            "CPAAS_V2-437", not back, exchange, check="semantic.forward", message=f"{state} came after arrival"
        )
        _judge_times(session, exchange, row)
        seen.append(state)
        if _LAST.issuperset(seen[-2:]) and len(seen) > 1:
            return
        await session.pause(pause)


async def run_different(session: Session, plan: Json) -> None:
    """Send the like three times; each is a message of its own."""
    channel, exchanges = _channel_of(plan), list[Exchange]()
    for number in (_NUMBERS[30], _NUMBERS[31], _NUMBERS[30]):
        message = text_message(f"One of three {session.nonce()}")
        exchanges.append(await session.send(channel.send(message, [number])))
    ids = [str(row.get("id")) for exchange in exchanges if exchange.ok() for row in rows_of(exchange)]
    if len(ids) > 1:
        kept = len(set(ids)) == len(ids)
        session.hold("CPAAS_V2-408", kept, *exchanges, check="semantic.ids", message="two messages have one id")


async def run_unknown(session: Session, plan: Json) -> None:
    """Ask for a message that nobody sent, and for none at all."""
    channel = _channel_of(plan)
    unknown = await session.send(channel.status(id=NOBODY))
    kept = unknown.refused or (unknown.ok() and not rows_of(unknown))
    session.hold("CPAAS_V2-435", kept, unknown, check="semantic.unknown", message="an id of nobody finds a message")
    nothing = await session.send(channel.status(), zone="grey")
    kept = nothing.refused or (nothing.ok() and not rows_of(nothing))
    session.hold("CPAAS_V2-436", kept, nothing, check="semantic.unknown", message="no question finds a message")


_BY_CHANNEL: Final[tuple[Json, ...]] = tuple({"channel": name} for name in CHANNELS)
_SENDS: Final = tuple(each.named("send{}Message") for each in CHANNELS.values())
_STATES: Final = tuple(each.named("get{}Status") for each in CHANNELS.values())
SCENARIOS: Final = (
    Scenario(
        name="channel message",
        claims=claim_ids(400, *range(402, 407), *range(408, 411), 430, 431, 433, 434, 438, 439),
        operations=(*_SENDS, *_STATES),
        plan=_plans,
        fixed=tuple(_fixed()),
        run=run_message,
    ),
    Scenario(
        name="channel progress",
        claims=claim_ids(437, 438),
        operations=(*_SENDS, *_STATES),
        plan=_channel_plans,
        fixed=_BY_CHANNEL,
        run=run_progress,
        waits=True,
    ),
    Scenario(
        name="channel messages differ",
        claims=claim_ids(408),
        operations=_SENDS,
        plan=_channel_plans,
        fixed=_BY_CHANNEL,
        run=run_different,
    ),
    Scenario(
        name="channel states of nobody",
        claims=claim_ids(435, 436),
        operations=_STATES,
        plan=_channel_plans,
        fixed=_BY_CHANNEL,
        run=run_unknown,
        effect="read",
    ),
)
