"""The requests of SMS as data, and how answers are read: tolerant of every shape, the wire family judges those."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from cpaaskit_conformance.model import Exchange, Json, Missing, RequestData

if TYPE_CHECKING:
    from cpaaskit_conformance.session import Session

FORM: Final = "application/x-www-form-urlencoded"
PARTS: Final = "multipart/form-data"
SENDER: Final = "SENDER"
PRODUCT: Final = "MKT"


def fresh_numbers(session: Session, count: int) -> list[str]:
    """Give numbers that no other message of this run has, of ranges that are kept for examples."""
    return [session.number() for _ in range(count)]


def sms(to: str, text: str, **members: Json) -> RequestData:
    """Send a text to numbers with commas between them."""
    body: dict[str, Json] = {"to": to, "message": text, "sender": SENDER, "service": PRODUCT, **members}
    return RequestData(operation="sendSms", body=body)


def batch(root: dict[str, Json], *nodes: dict[str, Json]) -> RequestData:
    """Send many texts at once."""
    whole: dict[str, Json] = {"root": {"sender": SENDER, "service": PRODUCT, **root}, "nodes": [*nodes]}
    return RequestData(operation="sendSmsBatch", body=whole)


def notification(recipient: Json, text: str, **meta: Json) -> RequestData:
    """Send a text in the form that all channels share."""
    channel: Json = {"name": "sms", "from": SENDER, "meta": meta}
    message: Json = {"type": "text", "payload": {"text": text}}
    body: dict[str, Json] = {"channels": [channel], "recipient": recipient, "message": message}
    return RequestData(operation="sendSmsNotification", body=body)


def status(**asked: str) -> RequestData:
    """Ask how far messages have come."""
    return RequestData(operation="getSmsStatus", query=tuple(asked.items()))


def named(sent: Exchange, member: str) -> Json:
    """Give a member or parameter of a message as it was really sent; senders and products are the account's own."""
    body = dig(sent.request.body)
    channels = dig(body, "channels")
    places = (body, dig(body, "root"), *(channels if isinstance(channels, list) else ()))
    found = (dig(place, member) for place in places)
    return next((value for value in found if value is not None), dict(sent.request.query).get(member))


def dig(value: Json | Missing, *names: str) -> Json:
    """Give the member at a path of names; None where there is none."""
    for name in names:
        value = value.get(name) if isinstance(value, dict) else None
    return None if isinstance(value, Missing) else value


def told(exchange: Exchange, *names: str) -> Json:
    """Give a member of an answer; None where there is none."""
    return dig(exchange.json(), *names)


def rows(exchange: Exchange) -> list[dict[str, Json]]:
    """Give the rows of an answer: in data, or in a page of the older form there."""
    data = told(exchange, "data")
    found = dig(data, "data") if isinstance(data, dict) else data
    return [row for row in found if isinstance(row, dict)] if isinstance(found, list) else []


def texts_of(found: list[dict[str, Json]], name: str) -> list[str]:
    """Give one member of each row as a text."""
    return [str(row.get(name)) for row in found]


def code_of(exchange: Exchange) -> int | None:
    """Give the code that an answer's body tells; None where it tells none."""
    code = told(exchange, "code")
    if isinstance(code, str) and code.isdecimal():
        return int(code)
    return code if isinstance(code, int) and not isinstance(code, bool) else None
