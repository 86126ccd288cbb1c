"""Sending a message, and everything that its answer has to say."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from cpaaskit_conformance.model import Exchange, Json, Missing
from cpaaskit_conformance.semantic.opensms.addresses import (
    ResourceName,
    has_prefix,
    is_number,
    is_short_code,
    needs_encoding,
    read_location,
    read_resource_url,
    same_sender,
)
from cpaaskit_conformance.semantic.opensms.claim_ids import claim_ids
from cpaaskit_conformance.semantic.opensms.payloads import dig, entries, same_recipients, texts
from cpaaskit_conformance.semantic.opensms.requests import Message
from cpaaskit_conformance.semantic.opensms.texts import is_long

if TYPE_CHECKING:
    from cpaaskit_conformance.session import Session

ECHO_CLAIMS = claim_ids(25, *range(27, 38), *range(39, 44), *range(52, 56), 57)

_PLAIN = Message("321234567", ("tel:+13500000991",), "Hello World")


@dataclass(slots=True)
class Sent:
    """A message that the server took.

    Args:
        message: What was sent.
        request_id: The id that the server gave it.
        exchange: The answer.
        located: The id that the Location header names, where there is one.
        infos_url: The resource URL of the delivery information, as the answer gave it.
        history: The states seen so far, by recipient.
    """

    message: Message
    request_id: str
    exchange: Exchange
    located: str | None = None
    infos_url: Json | Missing = None
    history: dict[str, list[str]] = field(default_factory=dict[str, list[str]])


async def send(session: Session, message: Message, *, correlator: str | None = None) -> Sent | None:
    """Send a message and judge its answer.

    Returns:
        What was sent; None where it was not taken, or its id can't be told.
    """
    if message.correlated and correlator is None:
        nonce = session.nonce()  # the vendor's example is all digits, other texts are as good
        correlator = f"0{int(nonce, 16)}" if is_number(message.sender) else f"c-{nonce}"
    exchange = await session.send(message.request(correlator), zone=message.zone)
    taken = exchange.ok((201,))
    if message.zone == "core" and not (exchange.status == 403 and not await _is_entitled(session)):
        _judge_acceptance(session, message, exchange, taken)
    return _judge_answer(session, message, correlator, exchange) if taken else None


async def _is_entitled(session: Session) -> bool:
    """Tell whether this key may send at all: 403 speaks of the key, not of the message."""
    return (await session.send(_PLAIN.request(None))).ok((201,))


def _judge_acceptance(session: Session, message: Message, exchange: Exchange, taken: bool) -> None:
    status = exchange.status
    for claim, concerned in _acceptance(message).items():
        if concerned:
            session.hold(claim, taken, exchange, check="semantic.accepted", message=f"answered with {status}, not 201")
    if not taken and exchange.failure is None:
        for claim, concerned in _content(message).items():
            if concerned:
                session.hold(claim, False, exchange, check="semantic.accepted", message=f"answered with {status}")


def _acceptance(message: Message) -> dict[str, bool]:
    number = is_number(message.sender)
    return {
        "OPENSMS-025": True,
        "OPENSMS-032": len(message.to) > 1,
        "OPENSMS-039": number and not has_prefix(message.sender),
        "OPENSMS-040": has_prefix(message.sender),
        "OPENSMS-041": not number,
        "OPENSMS-043": is_short_code(message.sender),
        "OPENSMS-054": message.name is None,
    }


def _content(message: Message) -> dict[str, bool]:
    """Give the claims that ask for more than being taken, and whether the message is a case of each."""
    return {
        "OPENSMS-042": needs_encoding(message.sender),
        "OPENSMS-052": is_long(message.text),
        "OPENSMS-053": not message.text.isascii(),
    }


def _judge_answer(session: Session, message: Message, correlator: str | None, exchange: Exchange) -> Sent | None:
    answer = exchange.json()
    if isinstance(answer, Missing):
        return None
    root = dig(answer, "outboundSMSMessageRequest")
    _judge_echo(session, message, correlator, exchange, root)
    _judge_recipients(session, message, exchange, root)
    name = _judge_urls(session, message, exchange, root)
    located = _judge_location(session, exchange, name)
    request_id = name.request_id if name else located
    infos_url = dig(root, "deliveryInfoList", "resourceURL")
    return Sent(message, request_id, exchange, located, infos_url, _first_states(root)) if request_id else None


def _judge_echo(
    session: Session, message: Message, correlator: str | None, exchange: Exchange, root: Json | Missing
) -> None:
    text = dig(root, "outboundSMSTextMessage", "message") == message.text
    sender = same_sender(dig(root, "senderAddress"), message.sender)
    content = _content(message)
    judged = (
        ("OPENSMS-028", True, text, "the text that comes back is not the text that was sent"),
        ("OPENSMS-029", True, sender, "the sender that comes back is not the one that was given"),
        ("OPENSMS-030", message.name is not None, dig(root, "senderName") == message.name, "another sender name"),
        ("OPENSMS-052", content["OPENSMS-052"], text, "a long text does not come back whole"),
        ("OPENSMS-053", content["OPENSMS-053"], text, "a text beyond ASCII comes back changed"),
        ("OPENSMS-055", correlator is not None, dig(root, "clientCorrelator") == correlator, "another correlator"),
    )
    for claim, concerned, kept, wrong in judged:
        if concerned:
            session.hold(claim, kept, exchange, check="semantic.echo", message=wrong)


def _judge_recipients(session: Session, message: Message, exchange: Exchange, root: Json | Missing) -> None:
    echoed = texts(dig(root, "address"))
    session.hold(
        "OPENSMS-027",
        same_recipients(message.to, echoed),
        exchange,
        check="semantic.echo",
        message=f"{len(message.to)} recipients were given, and others come back ({len(echoed)})",
    )
    listed = entries(dig(root, "deliveryInfoList", "deliveryInfo"))
    session.hold(
        "OPENSMS-031",
        same_recipients(message.to, (entry.address for entry in listed)),
        exchange,
        check="semantic.recipients",
        message=f"{len(listed)} delivery entries do not stand for the {len(message.to)} recipients",
    )
    session.hold(
        "OPENSMS-057",
        all(entry.state != "DeliveryImpossible" for entry in listed),
        exchange,
        check="semantic.first-state",
        message="a message that was just taken has failed already",
    )


def _judge_urls(session: Session, message: Message, exchange: Exchange, root: Json | Missing) -> ResourceName | None:
    own = read_resource_url(dig(root, "resourceURL"))
    listed = read_resource_url(dig(root, "deliveryInfoList", "resourceURL"))
    session.hold(
        "OPENSMS-033",
        own is not None and not own.infos,
        exchange,
        check="semantic.resource-url",
        message="resourceURL is not an absolute URL that ends in /outbound/{sender}/requests/{id}",
    )
    named = listed is not None and listed.infos and (own is None or listed.request_id == own.request_id)
    session.hold(
        "OPENSMS-034",
        named,
        exchange,
        check="semantic.resource-url",
        message="deliveryInfoList.resourceURL is not that of this message's delivery information",
    )
    for name in (own, listed):
        if name is not None:
            judge_sender_in_url(session, message.sender, name.sender, exchange)
    return own or listed


def judge_sender_in_url(session: Session, sender: str, named: str, exchange: Exchange) -> None:
    """Judge whether the sender that a resource URL names is the one of the message."""
    claims = ("OPENSMS-037", "OPENSMS-042") if needs_encoding(sender) else ("OPENSMS-037",)
    for claim in claims:
        wrong = "a resource URL names another sender"
        session.hold(claim, same_sender(named, sender), exchange, check="semantic.resource-url", message=wrong)


def _judge_location(session: Session, exchange: Exchange, name: ResourceName | None) -> str | None:
    header = exchange.headers.get("location")
    session.hold("OPENSMS-036", header is not None, exchange, check="semantic.location", message="there is none")
    if header is None:
        return None
    located = read_location(header)
    if name is not None or located is None:
        kept = located is not None and name is not None and located == name.request_id
        wrong = "Location does not name the request id of the body"
        session.hold("OPENSMS-035", kept, exchange, check="semantic.location", message=wrong)
    return located


def _first_states(root: Json | Missing) -> dict[str, list[str]]:
    listed = entries(dig(root, "deliveryInfoList", "deliveryInfo"))
    return {entry.address: [entry.state] for entry in listed}
