"""Scenarios of sending: one message, many messages, unknown messages, a repeat."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from dataclasses import replace
from hashlib import sha256
from typing import TYPE_CHECKING, Final
from uuid import UUID

from hypothesis import strategies as st

from cpaaskit_conformance.model import Exchange, Json
from cpaaskit_conformance.semantic import Scenario
from cpaaskit_conformance.semantic.opensms import texts
from cpaaskit_conformance.semantic.opensms.addresses import read_resource_url
from cpaaskit_conformance.semantic.opensms.claim_ids import claim_ids
from cpaaskit_conformance.semantic.opensms.payloads import dig, entries
from cpaaskit_conformance.semantic.opensms.polling import POLL_CLAIMS, poll
from cpaaskit_conformance.semantic.opensms.requests import (
    INFOS,
    SEND,
    Message,
    delivery_infos,
    fresh_recipients,
    message,
)
from cpaaskit_conformance.semantic.opensms.sending import ECHO_CLAIMS, Sent, send

if TYPE_CHECKING:
    from cpaaskit_conformance.session import Session

_TO: Final = ["tel:+13500000991"]
_TWO: Final = ["tel:+13500000991", "tel:+13500000992"]
_STRANGE_IDS: Final = ("0", "nothing-like-an-id", "café €", "x" * 200, "null", "-1", "*", "%")


def messages() -> st.SearchStrategy[Json]:
    """Draw plans of one message that every server takes."""
    return st.builds(
        message,
        texts.senders(),
        texts.recipients(),
        texts.message_texts(),
        name=st.none() | texts.sender_names(),
        correlated=st.booleans(),
    )


def one_message_plans() -> tuple[Json, ...]:
    """Give one plan for each sender, text and name by hand, spread over the other choices."""
    senders, names = texts.SENDERS, texts.NAMES
    plans = [
        message("321234567", _TWO, "Hello World", name="web app name"),
        message("321234567", _TO, "Hello World"),
        message("321234567", _TO, "Hello World", correlated=True),
    ]
    for index, sender in enumerate(senders):
        to = texts.spread_recipients(1 + index % 4, index)
        name = names[index % len(names)] if index % 3 else None
        text = texts.PLAIN_TEXTS[index % len(texts.PLAIN_TEXTS)]
        plans.append(message(sender, to, text, name=name, correlated=index % 4 == 1))
    for index, text in enumerate((*texts.SCRIPT_TEXTS, *texts.LONG_TEXTS)):
        to = texts.spread_recipients(1 + index % 3, 100 + index)
        name = names[index % len(names)] if index % 2 else None
        plans.append(message(senders[index * 7 % len(senders)], to, text, name=name, correlated=index % 3 == 1))
    plans += [{**message("Grüße Köln", _TO, text), "escaped": True} for text in texts.SCRIPT_TEXTS[-4:]]
    return (*plans, message("MyShop", texts.spread_recipients(10, 5), "To ten of you", correlated=True), *_open_plans())


def _open_plans() -> list[Json]:
    """Give plans that a server may refuse: what it takes must come back whole all the same."""
    grey: list[Json] = [message("321234567", _TO, text, zone="grey") for text in texts.VERY_LONG_TEXTS]
    grey += [message(sender, _TO, "Hello World", zone="grey") for sender in texts.OPEN_SENDERS]
    grey += [message("Bistro", _TWO, "Hello World", name=name, zone="grey") for name in texts.OPEN_NAMES]
    grey += [message("Bistro", texts.spread_recipients(count, 9), "To many", zone="grey") for count in (25, 60)]
    return grey


async def run_one_message(session: Session, plan: Json) -> None:
    """Send one message, then ask for its delivery information by both ids that the answer gives."""
    sent = await send(session, Message.from_plan(plan))
    if sent is None:
        return
    exchange = await poll(session, sent)
    if exchange.ok((200,)):
        await _follow_url(session, sent, exchange)
    if sent.located is not None:
        await _poll_located(session, sent, sent.located)


async def _follow_url(session: Session, sent: Sent, exchange: Exchange) -> None:
    """Ask for the delivery information as its own resource URL spells sender and id."""
    for url in (dig(exchange.json(), "deliveryInfoList", "resourceURL"), sent.infos_url):
        name = read_resource_url(url)
        if name is None or (name.sender, name.request_id) == (sent.message.sender, sent.request_id):
            continue
        followed = await session.send(delivery_infos(name.sender, name.request_id))
        found = {entry.address for entry in entries(dig(followed.json(), "deliveryInfoList", "deliveryInfo"))}
        kept = followed.ok((200,)) and found == set(sent.message.to)
        wrong = "the resource URL of the delivery information does not lead to it"
        session.hold("OPENSMS-102", kept, exchange, followed, check="semantic.resource-url", message=wrong)


async def _poll_located(session: Session, sent: Sent, located: str) -> None:
    if located == sent.request_id:
        located_exchange = await poll(session, sent, again=True)
    else:
        located_exchange = await session.send(delivery_infos(sent.message.sender, located), zone="grey")
    session.hold(
        "OPENSMS-067",
        located_exchange.ok((200,)),
        sent.exchange,
        located_exchange,
        check="semantic.location",
        message=f"the id that Location names is answered with {located_exchange.status}",
    )


def many_plans() -> tuple[Json, ...]:
    """Give plans of many messages that differ in one thing only."""
    to = texts.spread_recipients(120, 7)
    one = "321234567"
    by_recipient = [message(one, [address], "The same text") for address in to[:6]]
    by_text = [message(one, _TO, f"Text number {number}") for number in range(6)]
    by_sender = [
        message(sender, _TO, "The same text") for sender in (one, "tel:+1234567", "Bistro", "ALPHA NUM", "1234")
    ]
    identical = [message(one, _TO, "Once more")] * 3
    correlated = [message("Bistro", [address], "The same text", correlated=True) for address in to[6:12]]
    crowd = [message(one, [address], f"One of many {index}") for index, address in enumerate(to[:30])]
    mixed = [message(texts.SENDERS[i], to[3 * i : 3 * i + 1 + i % 3], texts.SCRIPT_TEXTS[i]) for i in range(12)]
    hundred = [message(one, [address], f"Number {index}") for index, address in enumerate(to)]
    one_by_one = (by_recipient, by_text, by_sender, identical, correlated, hundred)
    in_turn = [_group(group, together=False) for group in one_by_one]
    return (*in_turn, *(_group(group, together=True) for group in (by_recipient, mixed, correlated, crowd)))


def _group(group: Sequence[Json], *, together: bool) -> Json:
    return {"messages": [*group], "together": together}


def _many() -> st.SearchStrategy[Json]:
    groups = st.lists(messages(), min_size=2, max_size=6)
    return st.builds(_group, groups, together=st.booleans())


async def run_many(session: Session, plan: Json) -> None:
    """Send several messages, at once or in turn, then ask for each, the last first."""
    data = plan if isinstance(plan, dict) else {}
    listed = data.get("messages")
    to_send = [Message.from_plan(item) for item in listed] if isinstance(listed, list) else []
    if data.get("together") is True:
        answers = await asyncio.gather(*(send(session, item) for item in to_send))
    else:
        answers = [await send(session, item) for item in to_send]
    taken = [sent for sent in answers if sent is not None]
    _judge_ids(session, taken)
    for number, sent in enumerate(reversed(taken)):
        exchange = await poll(session, sent, again=number > 0)
        if exchange.ok((200,)):
            _judge_own(session, sent, taken, exchange)


def _judge_own(session: Session, sent: Sent, taken: list[Sent], exchange: Exchange) -> None:
    others = {address for other in taken for address in other.message.to} - set(sent.message.to)
    if others:
        found = {entry.address for entry in entries(dig(exchange.json(), "deliveryInfoList", "deliveryInfo"))}
        wrong = "the delivery information of a message names recipients of another one"
        kept = not found & others
        session.hold("OPENSMS-065", kept, sent.exchange, exchange, check="semantic.own-infos", message=wrong)


def _judge_ids(session: Session, taken: list[Sent]) -> None:
    first: dict[str, Sent] = {}
    for sent in taken:
        twin = first.setdefault(sent.request_id, sent)
        if sent is not taken[0]:
            exchanges = (sent.exchange,) if twin is sent else (twin.exchange, sent.exchange)
            wrong = "two messages have one request id"
            session.hold("OPENSMS-038", twin is sent, *exchanges, check="semantic.unique-id", message=wrong)


def _similar(request_id: str) -> list[str]:
    """Give ids of the same make that are, in all likelihood, nobody's."""
    turned = request_id[::-1]
    shifted = "".join(_next(character) for character in request_id)
    return [
        other
        for other in (turned, shifted, request_id[:-1], request_id + request_id[-1])
        if other not in {request_id, ""}
    ]


def _next(character: str) -> str:
    digits, letters = "0123456789", "abcdef"
    for row in (digits, letters):
        if character in row:
            return row[(row.index(character) + 3) % len(row)]
    return character


async def run_unknown(session: Session, plan: Json) -> None:
    """Ask for messages that there are not, with senders that are known and unknown."""
    data = plan if isinstance(plan, dict) else {}
    sender = str(data["sender"])
    stranger = str(UUID(bytes=sha256(session.nonce().encode()).digest()[:16], version=4))
    await _ask_unknown(session, sender, stranger)
    for strange in _STRANGE_IDS:
        await _ask_strange(session, sender, strange)
    sent = await send(session, Message(sender, fresh_recipients(session, _TWO), "Who is it?"))
    if sent is None:
        return
    await _ask_unknown(session, sender, stranger)
    for other in _similar(sent.request_id):
        await _ask_similar(session, sent, other)
    await poll(session, sent, again=True)


async def _ask_unknown(session: Session, sender: str, request_id: str) -> None:
    exchange = await session.send(delivery_infos(sender, request_id))
    wrong = f"an unknown request id is answered with {exchange.status}"
    session.hold("OPENSMS-066", exchange.status == 404, exchange, check="semantic.unknown", message=wrong)


async def _ask_strange(session: Session, sender: str, request_id: str) -> None:
    """Ask for an id that looks like none; a server may say that it is malformed, but not that it is known."""
    exchange = await session.send(delivery_infos(sender, request_id), zone="grey")
    if exchange.status == 404 or not exchange.ok(range(400, 500)):
        wrong = f"an unknown request id is answered with {exchange.status}"
        session.hold("OPENSMS-066", exchange.status == 404, exchange, check="semantic.unknown", message=wrong)


async def _ask_similar(session: Session, sent: Sent, request_id: str) -> None:
    """Ask for an id that is nearly a known one; another message may have it, but this one does not."""
    exchange = await session.send(delivery_infos(sent.message.sender, request_id), zone="grey")
    found = {entry.address for entry in entries(dig(exchange.json(), "deliveryInfoList", "deliveryInfo"))}
    if exchange.status == 404 or found & set(sent.message.to):
        wrong = "an id that is nearly that of a message leads to the message"
        session.hold(
            "OPENSMS-066", exchange.status == 404, sent.exchange, exchange, check="semantic.unknown", message=wrong
        )


async def run_repeat(session: Session, plan: Json) -> None:
    """Send one message twice with one correlator, and once more with another."""
    first_plan = replace(Message.from_plan(plan), to=fresh_recipients(session, _TWO))
    correlator = f"c-{session.nonce()}"
    first = await send(session, first_plan, correlator=correlator)
    again = await send(session, replace(first_plan, zone="grey"), correlator=correlator)
    other = await send(session, replace(first_plan, correlated=True))
    if first is None:
        return
    if again is not None:
        wrong = "a repeat with the same correlator has an id of its own"
        kept = again.request_id == first.request_id
        session.hold("OPENSMS-056", kept, first.exchange, again.exchange, check="semantic.repeat", message=wrong)
    if other is not None:
        wrong = "two messages with two correlators have one request id"
        kept = other.request_id != first.request_id
        session.hold("OPENSMS-038", kept, first.exchange, other.exchange, check="semantic.unique-id", message=wrong)


_UNKNOWN_SENDERS: Final = ("321234567", "tel:+1234567", "ALPHA NUM", "Grüße Köln", "1234")

SCENARIOS: Final = (
    Scenario(
        name="one-message",
        claims=(*ECHO_CLAIMS, *POLL_CLAIMS, *claim_ids(67, 68, 102)),
        operations=(SEND, INFOS),
        plan=messages,
        fixed=one_message_plans(),
        run=run_one_message,
    ),
    Scenario(
        name="many-messages",
        claims=(*ECHO_CLAIMS, *POLL_CLAIMS, *claim_ids(38, 65, 68)),
        operations=(SEND, INFOS),
        plan=_many,
        fixed=many_plans(),
        run=run_many,
    ),
    Scenario(
        name="unknown-message",
        claims=(*ECHO_CLAIMS, *POLL_CLAIMS, *claim_ids(66, 68)),
        operations=(SEND, INFOS),
        plan=lambda: texts.senders().map(lambda sender: {"sender": sender}),
        fixed=tuple({"sender": sender} for sender in _UNKNOWN_SENDERS),
        run=run_unknown,
    ),
    Scenario(
        name="repeat",
        claims=(*ECHO_CLAIMS, *claim_ids(38, 56)),
        operations=(SEND,),
        plan=messages,
        fixed=(message("321234567", _TO, "Only once"), message("Bistro", _TO, "Ännchen only once", name="Bistro")),
        run=run_repeat,
    ),
)
