"""Messages of the other channels that the pages rule out, each with one defect."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Final, TypeAlias

from cpaaskit_conformance.corpus.odd import Place, with_value_at, without_value_at
from cpaaskit_conformance.model import Json, RequestData
from cpaaskit_conformance.semantic import Defect
from cpaaskit_conformance.semantic.cpaas_v2.channel_messages import (
    CARD,
    buttons,
    card,
    carousel,
    media,
    reply_buttons,
    suggestions,
    template,
)
from cpaaskit_conformance.semantic.cpaas_v2.channels import CHANNELS, RCS, VIBER, WHATSAPP, Channel, text_message

Message: TypeAlias = "dict[str, Json]"
Bad: TypeAlias = tuple[str, str, Message]
"""The name of a defect, the claim that rules it out, and the message that has it."""

_PROMOTIONAL: Final[Mapping[str, Json]] = {"category": "promotional"}


def _cut(message: Message, *names: str) -> Message:
    """Give a message without the member at a path of names in its payload."""
    body = without_value_at(RequestData(operation="", body=message), ("payload", *names)).body
    return body if isinstance(body, dict) else {}


def _without_address(claim: str, *kinds: str) -> Iterator[Bad]:
    yield from ((f"without:{kind}-url", claim, _cut(media(kind), "url")) for kind in kinds)


def _place(**members: Json) -> Message:
    return suggestions({"type": "location", "payload": {"longitude": 76.2673, "latitude": 9.9312, **members}})


def _many_choices() -> Json:
    choices = CARD["choices"]
    return [*choices, *choices, *choices, *choices, *choices] if isinstance(choices, list) else []


_EVERYWHERE: Final[tuple[Bad, ...]] = (
    ("without:text", "CPAAS_V2-415", {"type": "text", "payload": {}}),
    ("other:type", "CPAAS_V2-416", {"type": "pigeon", "payload": {"text": "Your table is ready."}}),
    ("without:type", "CPAAS_V2-418", {"payload": {"text": "Your table is ready."}}),
    ("without:payload", "CPAAS_V2-418", {"type": "text"}),
)
_WHATSAPP: Final[tuple[Bad, ...]] = (
    ("too-long:text", "CPAAS_V2-466", text_message("a" * 4097)),
    *_without_address("CPAAS_V2-467", "image", "document", "audio", "video"),
    ("without:choices", "CPAAS_V2-468", _cut(reply_buttons(), "choices")),
    ("without:longitude", "CPAAS_V2-469", {"type": "location", "payload": {"latitude": 9.9312}}),
    ("without:latitude", "CPAAS_V2-469", {"type": "location", "payload": {"longitude": 76.2673}}),
    ("without:template-name", "CPAAS_V2-470", _cut(template(), "name")),
    ("too-long:header", "CPAAS_V2-471", template(header_params=["a" * 61])),
    ("too-long:header-part", "CPAAS_V2-471", template(header_params=text_message("a" * 61))),
    ("too-long:body", "CPAAS_V2-472", template(body_params=["a" * 1025])),
    ("too-small:ttl", "CPAAS_V2-473", template(ttl=86399)),
    ("without:interactive-type", "CPAAS_V2-474", _cut(reply_buttons(), "type")),
)
_RCS: Final[tuple[Bad, ...]] = (
    ("too-long:text", "CPAAS_V2-504", text_message("a" * 4097)),
    *_without_address("CPAAS_V2-505", "image", "video", "audio", "document"),
    ("too-long:answer", "CPAAS_V2-506", suggestions({"type": "text", "payload": {"text": "a" * 26, "content": "a"}})),
    ("without:body", "CPAAS_V2-507", _cut(suggestions(), "body")),
    ("without:choices", "CPAAS_V2-507", _cut(suggestions(), "choices")),
    ("too-great:longitude", "CPAAS_V2-508", _place(longitude=180.5)),
    ("too-small:longitude", "CPAAS_V2-508", _place(longitude=-180.5)),
    ("too-great:latitude", "CPAAS_V2-508", _place(latitude=90.5)),
    ("too-small:latitude", "CPAAS_V2-508", _place(latitude=-90.5)),
    *((f"without:card-{name}", "CPAAS_V2-509", _cut(card(), name)) for name in ("title", "description", "body")),
    ("too-many:choices", "CPAAS_V2-510", card(choices=_many_choices())),
    ("too-few:cards", "CPAAS_V2-511", carousel(CARD)),
    ("too-many:cards", "CPAAS_V2-512", carousel(*[CARD] * 11)),
    ("too-long:title", "CPAAS_V2-513", carousel(CARD, {**CARD, "title": "a" * 201})),
    ("too-long:description", "CPAAS_V2-513", carousel(CARD, {**CARD, "description": "a" * 201})),
)
_FILE: Final[Message] = {"type": "file", "payload": {"url": "https://example.org/bill.pdf", "file_name": "bill.pdf"}}
_FILM: Final = media("video", thumbnail="https://example.org/small")
_VIBER: Final[tuple[Bad, ...]] = (
    ("too-long:text", "CPAAS_V2-532", text_message("a" * 1001)),
    ("without:file-url", "CPAAS_V2-536", _cut(_FILE, "url")),
    ("without:file-name", "CPAAS_V2-537", _cut(_FILE, "file_name")),
    ("too-long:file-name", "CPAAS_V2-538", {"type": "file", "payload": {"url": "u", "file_name": "a" * 26}}),
)
_VIBER_PROMOTIONS: Final[tuple[Bad, ...]] = (
    ("without:image-url", "CPAAS_V2-536", _cut(media("image"), "url")),
    ("without:video-url", "CPAAS_V2-536", _cut(_FILM, "url")),
    ("without:thumbnail", "CPAAS_V2-539", _cut(_FILM, "thumbnail")),
    ("too-long:thumbnail", "CPAAS_V2-540", media("video", thumbnail="https://example.org/" + "a" * 1001)),
    ("too-long:button", "CPAAS_V2-541", buttons("a" * 31)),
    ("without:choices", "CPAAS_V2-543", _cut(buttons(), "choices")),
    ("without:button-title", "CPAAS_V2-542", buttons(without="title")),
    ("without:button-url", "CPAAS_V2-542", buttons(without="url")),
)
_META: Final[Place] = ("channels", 0, "meta")


def _messages(channel: Channel, bad: tuple[Bad, ...], meta: Mapping[str, Json] | None = None) -> Iterator[Defect]:
    for name, claim, message in bad:
        request = channel.send(message, ["447700900460"], meta=meta or {})
        yield _instead(name, claim, request)


def _instead(name: str, claim: str, bad: RequestData) -> Defect:
    return Defect(name=name, operation=bad.operation, claim=claim, spoil=lambda whole: replace(whole, body=bad.body))


def _skeleton(channel: Channel) -> Iterator[Defect]:
    """Give defects of the skeleton that all messages of a channel have."""
    operation, other = channel.named("send{}Message"), next(each for each in CHANNELS if each != channel.name)
    yield Defect(
        name="without:numbers",
        operation=operation,
        claim="CPAAS_V2-414",
        spoil=lambda whole: with_value_at(whole, ("recipient",), {}),
    )
    yield Defect(
        name="other:channel",
        operation=operation,
        claim="CPAAS_V2-417",
        spoil=lambda whole: with_value_at(whole, ("channels", 0, "name"), other),
    )


def _metas() -> Iterator[Defect]:
    """Give defects of what Viber has to be told beside a message."""
    metas: dict[str, tuple[str, Json]] = {
        "without:category": ("CPAAS_V2-533", {"ttl": 60}),
        "other:category": ("CPAAS_V2-534", {"category": "conversational"}),
        "too-small:ttl": ("CPAAS_V2-535", {"category": "transactional", "ttl": 29}),
        "too-great:ttl": ("CPAAS_V2-535", {"category": "transactional", "ttl": 1209601}),
    }
    for name, (claim, meta) in metas.items():
        request = VIBER.send(text_message("Your table is ready."), ["447700900460"])
        yield _instead(name, claim, with_value_at(request, _META, meta))


FORBIDDEN: Final = (
    *(defect for channel in CHANNELS.values() for defect in _messages(channel, _EVERYWHERE)),
    *(defect for channel in CHANNELS.values() for defect in _skeleton(channel)),
    *_messages(WHATSAPP, _WHATSAPP),
    *_messages(RCS, _RCS),
    *_messages(VIBER, _VIBER),
    *_messages(VIBER, _VIBER_PROMOTIONS, _PROMOTIONAL),
    *_metas(),
)
