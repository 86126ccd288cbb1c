"""An answer as data, and how JSON is written into one."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass
from typing import TypeAlias

from starlette.types import Send

Header: TypeAlias = tuple[bytes, bytes]


@dataclass(slots=True)
class Reply:
    """One answer.

    Args:
        status: The HTTP status.
        content: The body's bytes.
        headers: Header fields but for `content-length`.
    """

    status: int
    content: bytes = b""
    headers: tuple[Header, ...] = ()


async def send_reply(reply: Reply, send: Send, *, head: bool = False) -> None:
    """Send an answer; the answer to HEAD has the same header fields and no body."""
    headers = list(reply.headers)
    if reply.status != 204:
        headers.append((b"content-length", b"%d" % len(reply.content)))
    await send({"type": "http.response.start", "status": reply.status, "headers": headers})
    await send({"type": "http.response.body", "body": b"" if head else reply.content})


class JsonWriter:
    """Writes JSON answers in one style.

    Args:
        content_type: What the answers say they are.
        pretty: Whether over several lines with indents.
        escape: Whether characters outside ASCII are escaped.
    """

    def __init__(self, content_type: str = "application/json", *, pretty: bool = False, escape: bool = True) -> None:
        separators = (",", ": ") if pretty else (",", ":")
        self._encode = json.JSONEncoder(ensure_ascii=escape, indent=2 if pretty else None, separators=separators).encode
        self._type: Header = (b"content-type", content_type.encode())

    def content(self, value: object) -> bytes:
        """Write a value; it holds JSON types only and no lone surrogates."""
        return self._encode(value).encode()

    def reply(self, status: int, value: object, headers: Iterable[Header] = ()) -> Reply:
        """Answer with a value."""
        return Reply(status, self._encode(value).encode(), (self._type, *headers))
