"""Templates of the other channels, stored or sent, that the pages rule out, each with one defect."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from cpaaskit_conformance.corpus.odd import Place, with_value_at, without_value_at
from cpaaskit_conformance.model import Json, RequestData
from cpaaskit_conformance.semantic import Defect
from cpaaskit_conformance.semantic.cpaas_v2.channels import CHANNELS, RCS, WHATSAPP

_CREATE: Final = "createWhatsappTemplate"
_PARTS: Final[dict[str, Json]] = {
    "header": {"type": "text", "payload": {"text": "Bistro"}},
    "body": {"type": "text", "payload": {"text": "Your table is ready."}, "params": []},
}
_CALL: Final[dict[str, Json]] = {"type": "phone_number", "phone_number_text": "Call", "phone_number": "+919800000001"}
_PAGE: Final[dict[str, Json]] = {
    "type": "url",
    "website_url_type": "Static",
    "website_button_text": "Menu",
    "website_url": "https://example.org/menu",
}
_REPLIES: Final[dict[str, Json]] = {"type": "quick_reply", "quick_reply1": "Yes", "quick_reply2": "No"}


def _actions(*actions: Json) -> Json:
    return {"type": "actions", "actions": list(actions)}


def _code(minutes: Json) -> Json:
    return {"type": "otp", "otp": {"otp_type": "copy_code", "text": "Copy"}, "code_expire": minutes, "security": "true"}


_CHOICES: Final[dict[str, tuple[str, Json]]] = {
    "too-long:call": ("CPAAS_V2-488", _actions({**_CALL, "phone_number_text": "a" * 21})),
    "too-long:page": ("CPAAS_V2-488", _actions({**_PAGE, "website_button_text": "a" * 21})),
    "too-long:first-reply": ("CPAAS_V2-488", {"type": "reply", "reply": {**_REPLIES, "quick_reply1": "a" * 21}}),
    "too-long:second-reply": ("CPAAS_V2-488", {"type": "reply", "reply": {**_REPLIES, "quick_reply2": "a" * 21}}),
    "without:actions": ("CPAAS_V2-489", _actions()),
    "too-small:minutes": ("CPAAS_V2-490", _code("0")),
    "too-great:minutes": ("CPAAS_V2-490", _code("91")),
}
_TOO_LONG: Final[dict[str, tuple[str, Place, Json]]] = {
    "too-long:header": ("CPAAS_V2-485", ("payload", "header", "payload", "text"), "a" * 61),
    "too-long:body": ("CPAAS_V2-486", ("payload", "body", "payload", "text"), "a" * 1025),
}


def _instead(name: str, claim: str, bad: RequestData) -> Defect:
    return Defect(name=name, operation=bad.operation, claim=claim, spoil=lambda whole: replace(whole, body=bad.body))


def _whole() -> RequestData:
    return WHATSAPP.store_template("t{nonce}", type="template", is_conversation=False, payload=_PARTS)


def _stored() -> Iterator[Defect]:
    for name, (claim, choices) in _CHOICES.items():
        yield _instead(name, claim, with_value_at(_whole(), ("payload", "choices"), choices))
    for name, (claim, place, value) in _TOO_LONG.items():
        yield _instead(name, claim, with_value_at(_whole(), place, value))
    yield _instead("without:body", "CPAAS_V2-487", without_value_at(_whole(), ("payload", "body")))
    yield _instead("other:name", "CPAAS_V2-484", WHATSAPP.store_template("two words {nonce}"))
    yield _instead("other:type", "CPAAS_V2-527", RCS.store_template("t{nonce}", type="text"))


def _sent() -> Iterator[Defect]:
    for channel in CHANNELS.values():
        operation = channel.named("send{}Template")
        yield Defect(name="without:template", operation=operation, claim="CPAAS_V2-421", spoil=_unnamed)
        yield Defect(
            name="without:numbers",
            operation=operation,
            claim="CPAAS_V2-423",
            spoil=lambda whole: with_value_at(whole, ("recipient",), {}),
        )
    yield Defect(
        name="without:account",
        operation="sendViberTemplate",
        claim="CPAAS_V2-545",
        spoil=lambda whole: with_value_at(whole, ("meta",), {}),
    )


def _unnamed(whole: RequestData) -> RequestData:
    return without_value_at(without_value_at(whole, ("id",)), ("alias",))


FORBIDDEN: Final = (*_stored(), *_sent())
