"""Polling the delivery information, and everything that its answer has to say."""

from __future__ import annotations

from collections.abc import AsyncIterator, Sequence
from typing import TYPE_CHECKING, Final

from cpaaskit_conformance.model import Exchange, Missing
from cpaaskit_conformance.semantic.opensms.addresses import needs_encoding, read_resource_url
from cpaaskit_conformance.semantic.opensms.claim_ids import claim_ids
from cpaaskit_conformance.semantic.opensms.payloads import FINAL, Entry, dig, entries, same_recipients
from cpaaskit_conformance.semantic.opensms.requests import delivery_infos
from cpaaskit_conformance.semantic.opensms.sending import Sent, judge_sender_in_url

if TYPE_CHECKING:
    from cpaaskit_conformance.session import Session

POLL_CLAIMS: Final = claim_ids(37, 42, 58, 60, 61, 62, 64)
PATIENCE_S: Final = 8.0
SETTLED: Final = FINAL | {"DeliveryNotificationNotSupported"}
_FIRST_PAUSE_S: Final = 0.02
_LONGEST_PAUSE_S: Final = 0.25


async def rounds(session: Session, patience_s: float = PATIENCE_S) -> AsyncIterator[float]:
    """Give the seconds waited so far, again and again with growing pauses, until patience is spent."""
    waited, pause = 0.0, _FIRST_PAUSE_S
    while waited < patience_s:
        yield waited
        await session.pause(pause)
        waited += pause
        pause = min(pause * 1.5, _LONGEST_PAUSE_S)


async def poll(session: Session, sent: Sent, *, again: bool = False) -> Exchange:
    """Poll a message once and judge the answer.

    Args:
        session: The hands of the case.
        sent: The message.
        again: Whether the message was polled before, or later messages were sent since.
    """
    exchange = await session.send(delivery_infos(sent.message.sender, sent.request_id))
    known = exchange.ok((200,))
    wrong = f"a message that was taken is answered with {exchange.status}"
    session.hold("OPENSMS-058", known, sent.exchange, exchange, check="semantic.known", message=wrong)
    if again:
        session.hold("OPENSMS-068", known, sent.exchange, exchange, check="semantic.known", message=wrong)
    if needs_encoding(sent.message.sender):
        session.hold("OPENSMS-042", known, sent.exchange, exchange, check="semantic.known", message=wrong)
    if known and not isinstance(exchange.json(), Missing):
        _judge_infos(session, sent, exchange)
    return exchange


def _judge_infos(session: Session, sent: Sent, exchange: Exchange) -> None:
    listed = dig(exchange.json(), "deliveryInfoList")
    found = entries(dig(listed, "deliveryInfo"))
    whole = same_recipients(sent.message.to, (entry.address for entry in found))
    session.hold(
        "OPENSMS-060",
        whole,
        sent.exchange,
        exchange,
        check="semantic.recipients",
        message=f"{len(found)} delivery entries do not stand for the {len(sent.message.to)} recipients",
    )
    _judge_url(session, sent, exchange, dig(listed, "resourceURL"))
    for entry in found:
        _judge_state(session, sent, exchange, entry)


def _judge_url(session: Session, sent: Sent, exchange: Exchange, url: object) -> None:
    name = read_resource_url(url)
    session.hold(
        "OPENSMS-064",
        name is not None and name.infos and name.request_id == sent.request_id,
        sent.exchange,
        exchange,
        check="semantic.resource-url",
        message="resourceURL does not name this request's delivery information",
    )
    if name is not None:
        judge_sender_in_url(session, sent.message.sender, name.sender, exchange)


def _judge_state(session: Session, sent: Sent, exchange: Exchange, entry: Entry) -> None:
    seen = sent.history.setdefault(entry.address, [])
    before = seen[-1] if seen else ""
    if before in FINAL:
        wrong = f"{before} became {entry.state}"
        session.hold("OPENSMS-061", entry.state == before, exchange, check="semantic.final", message=wrong)
    if before == "DeliveredToNetwork":
        kept = entry.state != "MessageWaiting"
        session.hold("OPENSMS-062", kept, exchange, check="semantic.forward", message="it waits again")
    seen.append(entry.state)


def is_settled(sent: Sent) -> bool:
    """Tell whether every recipient has reached a state after which nothing is expected."""
    return all(sent.history.get(address, [""])[-1] in SETTLED for address in sent.message.to)


async def poll_until_settled(session: Session, messages: Sequence[Sent], patience_s: float = PATIENCE_S) -> bool:
    """Poll messages until all are settled or patience is spent, and tell whether they are."""
    async for _ in rounds(session, patience_s):
        for sent in messages:
            await poll(session, sent, again=True)
        if all(is_settled(sent) for sent in messages):
            return True
    return False
