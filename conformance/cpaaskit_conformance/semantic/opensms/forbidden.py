"""Defects that the vendor's text rules out, each on a request that is otherwise in order."""

from __future__ import annotations

from collections.abc import Callable
from copy import deepcopy
from dataclasses import replace
from typing import Final, TypeAlias

from cpaaskit_conformance.model import MISSING, Json, Missing, RequestData
from cpaaskit_conformance.semantic import Defect
from cpaaskit_conformance.semantic.opensms.payloads import dig
from cpaaskit_conformance.semantic.opensms.requests import CREATE, SEND

Spoil: TypeAlias = Callable[[RequestData], RequestData]

_ROOT: Final = "outboundSMSMessageRequest"


def _holder(body: Json | Missing, names: tuple[str, ...]) -> dict[str, Json]:
    """Give the object at a path of names; an empty one that belongs to nothing where there is none."""
    holder = dig(body, *names)
    return holder if isinstance(holder, dict) else {}


def without(*names: str) -> Spoil:
    """Take the member at a path of names out of the body."""

    def spoil(request: RequestData) -> RequestData:
        body = deepcopy(request.body)
        _holder(body, names[:-1]).pop(names[-1], None)
        return replace(request, body=body)

    return spoil


def with_value(value: Json, *names: str) -> Spoil:
    """Put a value at a path of names in the body."""

    def spoil(request: RequestData) -> RequestData:
        body = deepcopy(request.body)
        _holder(body, names[:-1])[names[-1]] = value
        return replace(request, body=body)

    return spoil


def with_raw(raw: str) -> Spoil:
    """Send this text of bytes as the body, still called JSON."""
    return lambda request: replace(request, body=MISSING, raw=raw, media_type="application/json")


def with_body(body: Json) -> Spoil:
    """Send another JSON value as the whole body."""
    return lambda request: replace(request, body=body)


def without_body(request: RequestData) -> RequestData:
    """Send no body at all."""
    return replace(request, body=MISSING, raw=None)


def with_sender(sender: str) -> Spoil:
    """Name another sender, in path and body alike."""
    put = with_value(sender, _ROOT, "senderAddress")
    return lambda request: replace(put(request), path={**request.path, "senderAddress": sender})


_LONG_NUMBERS: Final = {
    "16-digits": "1234567890123456",
    "20-digits": "12345678901234567890",
    "16-digits-tel": "tel:1234567890123456",
    "16-digits-tel-plus": "tel:+1234567890123456",
    "16-digits-plus": "+1234567890123456",
}
_LONG_NAMES: Final = {
    "12-letters": "ABCDEFGHIJKL",
    "12-characters": "Alpha Number",
    "12-accented": "Éééééééééééé"[:12],
    "12-letters-and-digits": "Taxi12345678",
    "40-letters": "TheFourColouredHorsesOfTheFairAtMidnight",
}
_FOREIGN_NAMES: Final = {
    "cyrillic": "Привет",
    "chinese": "你好",
    "arabic": "مرحبا",
    "emoji": "Taxi 🚕",
    "one-letter-among-many": "Bistrő",
    "typographic": "“Bistro”",
    "latin-1": "Forêt Noël",
}

_SENDS: Final[dict[str, tuple[str, Spoil]]] = {
    "missing:root": ("OPENSMS-047", with_body({})),
    "missing:address": ("OPENSMS-047", without(_ROOT, "address")),
    "missing:text": ("OPENSMS-047", without(_ROOT, "outboundSMSTextMessage")),
    "missing:message": ("OPENSMS-047", without(_ROOT, "outboundSMSTextMessage", "message")),
    "unwrapped:root": (
        "OPENSMS-047",
        lambda request: replace(
            request, body=request.body.get(_ROOT, {}) if isinstance(request.body, dict) else request.body
        ),
    ),
    "another:root": (
        "OPENSMS-047",
        lambda request: replace(
            request,
            body={"textMessageRequest": request.body.get(_ROOT)} if isinstance(request.body, dict) else {},
        ),
    ),
    "empty:address": ("OPENSMS-050", with_value([], _ROOT, "address")),
    "missing:body": ("OPENSMS-048", without_body),
    "not-json:text": ("OPENSMS-048", with_raw("Hello World")),
    "not-json:truncated": ("OPENSMS-048", with_raw('{"outboundSMSMessageRequest": {"address": ["tel:+1350')),
    "not-json:empty": ("OPENSMS-048", with_raw("")),
    "not-json:form": ("OPENSMS-048", with_raw("address=tel%3A%2B13500000991&message=Hello")),
    "not-json:xml": ("OPENSMS-048", with_raw("<outboundSMSMessageRequest/>")),
    "not-json:single-quotes": ("OPENSMS-048", with_raw("{'outboundSMSMessageRequest': {}}")),
    "not-json:not-utf-8": ("OPENSMS-048", with_raw('{"outboundSMSMessageRequest": "\xff\xfe"}')),
    **{f"too-long:sender-{name}": ("OPENSMS-044", with_sender(sender)) for name, sender in _LONG_NUMBERS.items()},
    **{f"too-long:sender-{name}": ("OPENSMS-045", with_sender(sender)) for name, sender in _LONG_NAMES.items()},
    **{f"not-gsm:sender-{name}": ("OPENSMS-046", with_sender(sender)) for name, sender in _FOREIGN_NAMES.items()},
}
_SUBSCRIPTIONS: Final[dict[str, tuple[str, Spoil]]] = {
    "missing:callback": ("OPENSMS-006", with_body({})),
    "missing:url": ("OPENSMS-006", without("callback", "url")),
    "empty:callback": ("OPENSMS-006", with_value({}, "callback")),
    "unwrapped:callback": (
        "OPENSMS-006",
        lambda request: replace(
            request, body=request.body.get("callback", {}) if isinstance(request.body, dict) else request.body
        ),
    ),
    "missing:body": ("OPENSMS-005", without_body),
    "not-json:text": ("OPENSMS-005", with_raw("https://your.example.org/sms/callback")),
    "not-json:truncated": ("OPENSMS-005", with_raw('{"callback": {"url": "https://your.example.org/')),
    "not-json:empty": ("OPENSMS-005", with_raw("")),
    "not-json:form": ("OPENSMS-005", with_raw("url=https%3A%2F%2Fyour.example.org")),
    "not-json:not-utf-8": ("OPENSMS-005", with_raw('{"callback": {"url": "\xff\xfe"}}')),
}
FORBIDDEN: Final = (
    *(Defect(name=name, operation=SEND, claim=claim, spoil=spoil) for name, (claim, spoil) in _SENDS.items()),
    *(Defect(name=name, operation=CREATE, claim=claim, spoil=spoil) for name, (claim, spoil) in _SUBSCRIPTIONS.items()),
)
