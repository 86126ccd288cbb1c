"""The values at the places of a request that a spec names: in the path, the query, a header, or a body of any form."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from html import unescape
from typing import Any
from urllib.parse import unquote

from cpaaskit._scrub import select

Parts = Mapping[str, Any]
"""A request as generated code hands it over (`RequestParts`), before base URL and credentials."""


def in_path(template: str, name: str, parts: Parts) -> Sequence[object]:
    """A path parameter, as it travels and as it is meant."""
    url: str = parts.get("url", "")
    segments = zip(template.split("/"), url.split("/"), strict=False)
    return [form for wanted, segment in segments if wanted == f"{{{name}}}" for form in (segment, unquote(segment))]


def located(where: str, pointer: str, parts: Parts) -> Sequence[object]:
    """The values at a place of the request."""
    if where == "body":
        return _in_body(pointer, parts)
    values: Mapping[str, object] = parts.get("headers" if where == "header" else "params") or {}
    return [value for name, value in values.items() if name.lower() == pointer.lower()]


def _in_body(pointer: str, parts: Parts) -> Sequence[object]:
    last = pointer.rpartition("/")[2]
    if "files" in parts:
        return [text for name, part in parts["files"] if name == last for text in _of_part(part)]
    content: object = parts.get("content")
    if isinstance(content, bytes):
        return list(_in_elements(last, content.decode("utf-8", "replace")))
    return select(parts.get("json", parts.get("data")), pointer)


def _of_part(part: tuple[Any, ...]) -> Iterator[str]:
    """What a part of a form says: its text, and the name of its file; what is in the file is not read for it."""
    name, content, *_ = part
    if name:
        yield str(name)
    if isinstance(content, (bytes, str)):
        yield content.decode("utf-8", "replace") if isinstance(content, bytes) else content


def _in_elements(name: str, document: str) -> Iterator[str]:
    """The texts of all elements of this name, as they travel and as they are meant."""
    for found in re.finditer(rf"<{re.escape(name)}>([^<]*)</", document):
        yield from (found[1], unescape(found[1]))
