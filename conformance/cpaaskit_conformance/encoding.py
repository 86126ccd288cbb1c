"""A request's body as bytes: JSON, a form with PHP's brackets, parts of a multipart, or XML."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Final
from urllib.parse import urlencode
from xml.sax.saxutils import escape

from cpaaskit_conformance.model import Json, Missing, RequestData

JSON_TYPE: Final = "application/json"
FORM_TYPE: Final = "application/x-www-form-urlencoded"
MULTIPART_TYPE: Final = "multipart/form-data"
XML_TYPES: Final = ("application/xml", "text/xml")
_BOUNDARY: Final = "cpaaskit-5f0c2a9d71e84b36"


def encoded(request: RequestData, *, airy: bool = False) -> tuple[bytes, str | None]:
    """Give the bytes of a request's body and its whole Content-Type; None where it names none.

    Args:
        request: The request.
        airy: Whether JSON is written with spaces, for people.
    """
    if request.raw is not None:
        return request.raw.encode("latin-1"), request.media_type or JSON_TYPE
    if isinstance(request.body, Missing):
        return b"", request.media_type
    body, media_type = request.body, request.media_type or JSON_TYPE
    if isinstance(body, dict) and media_type == FORM_TYPE:
        return urlencode(list(fields(body)), errors="surrogatepass").encode("ascii"), media_type
    if isinstance(body, dict) and media_type == MULTIPART_TYPE:
        return _parts(body, frozenset(request.files)), f"{media_type}; boundary={_BOUNDARY}"
    if media_type in XML_TYPES:
        return _document(request), media_type
    separators = None if airy else (",", ":")
    return json.dumps(body, ensure_ascii=False, separators=separators).encode("utf-8"), media_type


def fields(body: dict[str, Json]) -> Iterator[tuple[str, str]]:
    """Give an object's members as the fields of a form; members of members have their names in brackets."""
    for name, value in body.items():
        yield from _fields(name, value)


def _fields(name: str, value: Json) -> Iterator[tuple[str, str]]:
    if isinstance(value, (dict, list)):
        inner = value.items() if isinstance(value, dict) else enumerate(value)
        for key, item in inner:
            yield from _fields(f"{name}[{key}]", item)
    else:
        yield name, text_of(value)


def text_of(value: Json) -> str:
    """Give a plain value as the text of a field: nothing for null, 1 and 0 for true and false."""
    if value is None:
        return ""
    return str(int(value)) if isinstance(value, bool) else str(value)


def _parts(body: dict[str, Json], files: frozenset[str]) -> bytes:
    lines: list[bytes] = []
    for name, value in fields(body):
        head = f'Content-Disposition: form-data; name="{name}"'
        if name in files:
            head += f'; filename="{name}.csv"\r\nContent-Type: text/csv'
        lines.append(f"--{_BOUNDARY}\r\n{head}\r\n\r\n{value}\r\n".encode("utf-8", "surrogatepass"))
    return b"".join([*lines, f"--{_BOUNDARY}--\r\n".encode("ascii")])


def _document(request: RequestData) -> bytes:
    assert not isinstance(request.body, Missing), "there is a body to write"
    root = request.elements.get("", "root")
    text = _element(root, request.body, request)
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{text}'.encode("utf-8", "surrogatepass")


def _element(name: str, value: Json, request: RequestData) -> str:
    if isinstance(value, dict):
        inner = "".join(_element(key, item, request) for key, item in value.items())
    elif isinstance(value, list):
        inner = "".join(_element(request.elements.get(name, name), item, request) for item in value)
    else:
        inner = escape(text_of(value))
    return f"<{name}>{inner}</{name}>"
