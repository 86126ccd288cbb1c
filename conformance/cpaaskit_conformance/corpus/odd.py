"""Odd values in places where the facts are silent: any documented answer or 4xx is right, a crash is not."""

from __future__ import annotations

from collections.abc import Iterator
from copy import deepcopy
from dataclasses import replace
from typing import Final

from cpaaskit_conformance.model import Json, Missing, RequestData

ODD_TEXTS: Final = (
    "",
    " ",
    "0",
    "null",
    "true",
    "a" * 161,
    "x" * 2000,
    "\n\r\t",
    "\u202eabc\u200b",
    "é ñ ü ß Ω",
    "Привет мир",
    "你好，世界",
    "مرحبا",
    "🚕🎉👩‍👩‍👧",
    "e\u0301",
    "\ufeffx",
    "\"'`",
    "{}[]<>&;",
    "%00%2F%25",
    "../../etc/passwd",
    "https://example.org/?a=b&c=d#e",
    "tel:",
    "tel:+",
    "+",
    "-1",
    "1e309",
    "12345678901234567890",
    "\\u0041\\",
    "${jndi:x} %s {0}",
)
ODD_VALUES: Final[tuple[Json, ...]] = (None, 0, -1, 1.5, True, [], {}, [[]], {"a": {"b": []}}, ["x"], [None])
Place = tuple[str | int, ...]


def odd_requests(request: RequestData) -> Iterator[RequestData]:
    """Give a request with one value made odd at a time: its query, each path parameter, each member of its body."""
    yield replace(request, query=(*request.query, ("xUnknown", "a b&c")))
    for name, usual in request.path.items():
        for text in ODD_TEXTS:
            if text and text != usual and "/" not in text and text not in (".", ".."):
                yield replace(request, path={**request.path, name: text})
    if isinstance(request.body, Missing):
        return
    for place, value in places(request.body):
        texts = ODD_TEXTS if isinstance(value, str) else ()
        for odd in (*texts, *ODD_VALUES):
            yield with_value_at(request, place, odd)


def places(value: Json, at: Place = ()) -> Iterator[tuple[Place, Json]]:
    """Give every place inside a value, outermost first, and what stands there; the value itself is left out."""
    inside: list[tuple[str | int, Json]] = []
    if isinstance(value, dict):
        inside = list(value.items())
    elif isinstance(value, list):
        inside = list(enumerate(value[:1]))
    for key, item in inside:
        yield (*at, key), item
        yield from places(item, (*at, key))


def with_value_at(request: RequestData, place: Place, value: Json) -> RequestData:
    """Give the request with another value at a place of its body."""
    body = deepcopy(request.body)
    if not place or isinstance(body, Missing):
        return replace(request, body=value)
    holder: Json = body
    for key in place[:-1]:
        holder = _inside(holder, key)
    last = place[-1]
    if isinstance(holder, dict):
        holder[str(last)] = value
    elif isinstance(holder, list) and isinstance(last, int):
        holder[last] = value
    return replace(request, body=body)


def without_value_at(request: RequestData, place: Place) -> RequestData:
    """Give the request without the member at a place of its body."""
    body = deepcopy(request.body)
    if not place or isinstance(body, Missing):
        return request
    holder: Json = body
    for key in place[:-1]:
        holder = _inside(holder, key)
    if isinstance(holder, dict):
        holder.pop(str(place[-1]), None)
    return replace(request, body=body)


def _inside(holder: Json, key: str | int) -> Json:
    if isinstance(holder, dict) and isinstance(key, str):
        return holder.get(key)
    return holder[key] if isinstance(holder, list) and isinstance(key, int) else None
