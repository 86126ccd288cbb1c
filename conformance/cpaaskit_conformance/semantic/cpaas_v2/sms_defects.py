"""Requests of SMS and of suppression that the pages rule out, each with one defect."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import partial
from typing import Final, TypeAlias

from cpaaskit_conformance.corpus.odd import Place, with_value_at, without_value_at
from cpaaskit_conformance.marks import days_mark
from cpaaskit_conformance.model import MISSING, Json, RequestData
from cpaaskit_conformance.semantic import Defect

Spoil: TypeAlias = Callable[[RequestData], RequestData]
Bad: TypeAlias = tuple[str, str, Spoil]
"""The name of a defect, the claim that rules it out, and what makes it."""

_NOBODY: Final = "00000000-0000-4000-8000-000000000000"
_TAGS: Final[Json] = ["offers", "menu", "events", "news"]
_LISTS: Final = ("Sms", "Whatsapp", "Rcs", "Viber", "Voice")


def put(value: Json, *place: str | int) -> Spoil:
    """Put a value at a place of the body."""

    def spoil(request: RequestData) -> RequestData:
        body = dict(request.body) if isinstance(request.body, dict) else {}
        for depth in range(1, len(place)):  # what the place lies in may be optional
            if not _there(body, place[:depth]):
                return replace(request, body={**body, str(place[0]): _nested(place[1:], value)})
        return with_value_at(request, place, value)

    return spoil


def _there(body: Json, place: Place) -> bool:
    for key in place:
        if isinstance(key, int):
            if not isinstance(body, list) or len(body) <= key:
                return False
            body = body[key]
        elif isinstance(body, dict) and key in body:
            body = body[key]
        else:
            return False
    return True


def _nested(place: Place, value: Json) -> Json:
    for key in reversed(place):
        value = {str(key): value}
    return value


def cut(*place: str | int) -> Spoil:
    """Take the member at a place out of the body."""
    return lambda request: without_value_at(request, place)


def both(*spoils: Spoil) -> Spoil:
    """Do several things to a request."""

    def spoil(request: RequestData) -> RequestData:
        for each in spoils:
            request = each(request)
        return request

    return spoil


def _raw(text: str, request: RequestData) -> RequestData:
    return replace(request, body=MISSING, raw=text, media_type="application/xml", elements={})


def _without_file(request: RequestData) -> RequestData:
    """Give a request in parts without its file."""
    body = dict(request.body) if isinstance(request.body, dict) else {}
    body.pop("file", None)
    return replace(request, body={**body, "note": "no file"}, files=())


def _in_nodes(name: str) -> Spoil:
    """Take a member out of the root, and put nodes in place that lack it too."""
    return both(cut("root", name), put([{"to": "14155550123", "custom": "x"}], "nodes"))


_SEND: Final[tuple[Bad, ...]] = (
    ("too-many:units", "CPAAS_V2-128", both(put("a" * 161, "message"), put("N", "type"), put(1, "max_units"))),
    ("too-many:unicode-units", "CPAAS_V2-128", both(put("д" * 135, "message"), put("U", "type"), put(2, "max_units"))),
    ("past:time", "CPAAS_V2-131", put("2001-02-03 04:05:06", "time")),
    ("past:yesterday", "CPAAS_V2-131", put(days_mark(-2), "time")),
    ("future:half-a-year", "CPAAS_V2-132", put(days_mark(190), "time")),
    ("future:a-decade", "CPAAS_V2-132", put(days_mark(3700), "time")),
    ("no-time:word", "CPAAS_V2-133", put("soon", "time")),
    ("no-time:month", "CPAAS_V2-133", put("2031-13-45 99:00:00", "time")),
    ("not-listed:flash", "CPAAS_V2-135", put(2, "flash")),
    ("not-listed:flash-word", "CPAAS_V2-135", put("yes", "flash")),
    ("not-listed:type", "CPAAS_V2-136", put("X", "type")),
    ("not-listed:type-word", "CPAAS_V2-136", put("unicode", "type")),
    ("no-number:port", "CPAAS_V2-137", put("harbour", "port")),
    ("too-many:tags", "CPAAS_V2-139", put(_TAGS, "meta", "tags")),
    ("unknown:webhook", "CPAAS_V2-140", put(_NOBODY, "webhook_id")),
    ("no-number:to", "CPAAS_V2-141", put("nobody", "to")),
    ("no-number:to-many", "CPAAS_V2-141", put("nobody,no one", "to")),
    ("empty:to", "CPAAS_V2-148", put("", "to")),
    ("empty:message", "CPAAS_V2-148", put("", "message")),
)
_BATCH: Final[tuple[Bad, ...]] = (
    (
        "too-many:units",
        "CPAAS_V2-128",
        both(
            put([{"to": "14155550123"}], "nodes"),
            put("a" * 161, "root", "message"),
            put("N", "root", "type"),
            put(1, "root", "max_units"),
        ),
    ),
    ("no-time:word", "CPAAS_V2-133", put("soon", "root", "time")),
    ("not-listed:flash", "CPAAS_V2-135", put(2, "root", "flash")),
    ("not-listed:type", "CPAAS_V2-136", put("X", "root", "type")),
    ("no-number:to", "CPAAS_V2-141", put([{"to": "nobody", "message": "Hello"}], "nodes")),
    ("nowhere:message", "CPAAS_V2-161", _in_nodes("message")),
    ("nowhere:sender", "CPAAS_V2-162", _in_nodes("sender")),
)
_NOTIFICATION: Final[tuple[Bad, ...]] = (
    ("empty:recipient", "CPAAS_V2-178", put({}, "recipient")),
    ("too-long:text", "CPAAS_V2-180", put("a" * 4097, "message", "payload", "text")),
)
_TEMPLATE_SEND: Final[tuple[Bad, ...]] = (
    ("empty:recipient", "CPAAS_V2-178", put({}, "recipient")),
    ("unnamed:template", "CPAAS_V2-187", both(cut("alias"), cut("id"))),
    ("unknown:id", "CPAAS_V2-188", both(cut("alias"), put(_NOBODY, "id"))),
    ("unknown:alias", "CPAAS_V2-188", both(cut("id"), put("nobody_has_this_alias", "alias"))),
)
_XML: Final[tuple[Bad, ...]] = (
    ("not-xml:text", "CPAAS_V2-166", partial(_raw, "Your table is ready.")),
    ("not-xml:open", "CPAAS_V2-166", partial(_raw, "<data><root><message>Hello</message>")),
    ("not-xml:json", "CPAAS_V2-166", partial(_raw, '{"data": {}}')),
)
_BULK: Final[tuple[Bad, ...]] = (
    *((f"without:{name}", "CPAAS_V2-169", cut(name)) for name in ("message", "sender", "service")),
    ("without:file", "CPAAS_V2-169", _without_file),
)
_SENDER: Final[tuple[Bad, ...]] = (
    ("too-long:name", "CPAAS_V2-235", put("BISTROS", "name")),
    (
        "without:entity-id",
        "CPAAS_V2-236",
        both(put("IN", "country_code"), put("Bistro", "entity_name"), cut("entity_id")),
    ),
    (
        "without:entity-name",
        "CPAAS_V2-236",
        both(put("IN", "country_code"), put("12011", "entity_id"), cut("entity_name")),
    ),
    ("unknown:service", "CPAAS_V2-237", put("NOSUCHPRODUCT", "service")),
)
_SENDER_CHANGE: Final[tuple[Bad, ...]] = (
    ("unknown:service", "CPAAS_V2-237", put("NOSUCHPRODUCT", "service")),
    ("unknown:country", "CPAAS_V2-238", put("ZZ", "country_code")),
)
_TEMPLATE: Final[tuple[Bad, ...]] = (("too-long:body", "CPAAS_V2-265", put("a" * 2001, "body")),)
_NUMBER: Final[tuple[Bad, ...]] = (
    ("not-listed:type", "CPAAS_V2-322", put("pigeon", "type")),
    ("no-number:receiver", "CPAAS_V2-323", put("nobody", "receiver")),
)
_LINK: Final[tuple[Bad, ...]] = (("too-many:tags", "CPAAS_V2-365", put(["offers", "menu", "events"], "tag")),)
_PARTNER: Final[tuple[Bad, ...]] = tuple(
    (f"without:{name}", "CPAAS_V2-191", cut(name)) for name in ("to", "message", "sender", "service")
)
_FILE: Final[tuple[Bad, ...]] = (("without:file", "CPAAS_V2-326", _without_file),)

_BY_OPERATION: Final[tuple[tuple[str, tuple[Bad, ...]], ...]] = (
    ("sendSms", _SEND),
    ("sendSmsBatch", _BATCH),
    ("sendSmsNotification", _NOTIFICATION),
    ("sendSmsTemplate", _TEMPLATE_SEND),
    ("sendSmsXml", _XML),
    ("sendSmsBulk", _BULK),
    ("sendSmsClevertap", _PARTNER),
    ("sendSmsMoengage", _PARTNER),
    ("createSmsSender", _SENDER),
    ("updateSmsSender", _SENDER_CHANGE),
    ("createSmsTemplate", _TEMPLATE),
    ("updateSmsTemplate", _TEMPLATE),
    ("createSmsUnsubscriber", _NUMBER),
    ("updateSmsUnsubscriber", _NUMBER),
    ("createOptoutLink", _LINK),
    ("createOptinLink", _LINK),
    *((f"import{word}Unsubscribers", _FILE) for word in _LISTS),
    ("importSmsBlockedTemplates", (("without:file", "CPAAS_V2-354", _without_file),)),
)


def _defects() -> Iterator[Defect]:
    for operation, bad in _BY_OPERATION:
        yield from (Defect(name=name, operation=operation, claim=claim, spoil=spoil) for name, claim, spoil in bad)


FORBIDDEN: Final = tuple(_defects())
