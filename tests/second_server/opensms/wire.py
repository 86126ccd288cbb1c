"""HTTP/1.1 on asyncio streams: as much of it as an API server needs, written out."""

from __future__ import annotations

import asyncio
import contextlib
import http
import json
import sys
import traceback
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from email.utils import formatdate

HEAD_LIMIT = 64 * 1024
BODY_LIMIT = 1024 * 1024


@dataclass(frozen=True, slots=True)
class Request:
    """One request as it stood on the wire; `path` is still percent-encoded."""

    method: str
    path: str
    query: str
    headers: tuple[tuple[str, str], ...]
    body: bytes

    def header(self, name: str) -> str | None:
        """Return the first value of a header, or None."""
        return next((value for key, value in self.headers if key == name), None)


@dataclass(slots=True)
class Response:
    """One answer."""

    status: int
    body: bytes = b""
    headers: dict[str, str] = field(default_factory=dict)


class BadHeadError(Exception):
    """The request cannot be read as HTTP; the connection ends after the answer."""

    def __init__(self, status: int) -> None:
        super().__init__(status)
        self.status = status


Handler = Callable[[Request], Awaitable[Response]]


def reply(
    status: int, document: object, *, escape: bool, charset: bool, headers: dict[str, str] | None = None
) -> Response:
    """Return a JSON answer.

    Args:
        status: The HTTP status.
        document: What the body says.
        escape: Write characters beyond ASCII as \\uXXXX.
        charset: Name the charset in the content type.
        headers: Further headers.
    """
    body = json.dumps(document, ensure_ascii=escape).encode("utf-8")
    kind = "application/json; charset=utf-8" if charset else "application/json"
    return Response(status, body, {"Content-Type": kind, **(headers or {})})


class Connection:
    """One client's connection: reads requests, writes answers, in turn."""

    def __init__(
        self,
        reader: asyncio.StreamReader,
        writer: asyncio.StreamWriter,
        handler: Handler,
        *,
        close: bool,
        chunked: bool,
    ) -> None:
        self.reader = reader
        self.writer = writer
        self.handler = handler
        self.close = close
        self.chunked = chunked

    async def serve(self) -> None:
        """Answer until either side has had enough."""
        with contextlib.suppress(ConnectionError, asyncio.IncompleteReadError, TimeoutError):
            while await self.exchange():
                pass
        with contextlib.suppress(ConnectionError):
            self.writer.close()
            await self.writer.wait_closed()

    async def exchange(self) -> bool:
        """Answer one request; False when the connection is to end."""
        try:
            request = await self.read()
        except BadHeadError as bad:
            await self.write(Response(bad.status), head_only=False, last=True)
            return False
        if request is None:
            return False
        response = await self.guarded(request)
        last = self.close or (request.header("connection") or "").lower() == "close"
        await self.write(response, head_only=request.method == "HEAD", last=last)
        return not last

    async def guarded(self, request: Request) -> Response:
        """Turn a bug in the handler into a 500, as every framework does."""
        try:
            return await self.handler(request)
        except Exception:  # noqa: BLE001 - the outermost frame of a request
            traceback.print_exc(file=sys.stderr)
            return Response(500, b"internal error", {"Content-Type": "text/plain"})

    async def read(self) -> Request | None:
        """Read one request, or None at the end of the connection."""
        try:
            head = await self.reader.readuntil(b"\r\n\r\n")
        except asyncio.LimitOverrunError as over:
            raise BadHeadError(431) from over
        except asyncio.IncompleteReadError as end:
            if end.partial.strip():
                raise BadHeadError(400) from end
            return None
        start, *lines = head.decode("latin-1")[:-4].split("\r\n")
        words = start.split(" ")
        if len(words) != 3 or not words[2].startswith("HTTP/1."):
            raise BadHeadError(400)
        headers = tuple(split_header(line) for line in lines)
        path, _, query = words[1].partition("?")
        request = Request(words[0], path, query, headers, b"")
        return Request(words[0], path, query, headers, await self.read_body(request))

    async def read_body(self, request: Request) -> bytes:
        """Read the body that the head announces."""
        if (request.header("expect") or "").lower() == "100-continue":
            self.writer.write(b"HTTP/1.1 100 Continue\r\n\r\n")
        if (request.header("transfer-encoding") or "").lower() == "chunked":
            return await self.read_chunks()
        announced = request.header("content-length") or "0"
        if not (announced.isascii() and announced.isdigit()):
            raise BadHeadError(400)
        if int(announced) > BODY_LIMIT:
            raise BadHeadError(413)
        return await self.reader.readexactly(int(announced))

    async def read_chunks(self) -> bytes:
        """Read a chunked body and its trailer."""
        body = bytearray()
        while True:
            line = await self.reader.readuntil(b"\r\n")
            try:
                size = int(line.split(b";")[0], 16)
            except ValueError as bad:
                raise BadHeadError(400) from bad
            if len(body) + size > BODY_LIMIT:
                raise BadHeadError(413)
            body += (await self.reader.readexactly(size + 2))[:size]
            if size == 0:
                return bytes(body)

    async def write(self, response: Response, *, head_only: bool, last: bool) -> None:
        """Write one answer."""
        bodyless = response.status in {204, 304}
        headers = {"Date": formatdate(usegmt=True), **response.headers}
        chunked = self.chunked and bool(response.body) and not bodyless
        if chunked:
            headers["Transfer-Encoding"] = "chunked"
        elif not bodyless:
            headers["Content-Length"] = str(len(response.body))
        if last:
            headers["Connection"] = "close"
        phrase = http.HTTPStatus(response.status).phrase
        lines = [f"HTTP/1.1 {response.status} {phrase}", *(f"{name}: {value}" for name, value in headers.items())]
        head = "\r\n".join([*lines, "", ""]).encode("latin-1")
        body = b"" if head_only or bodyless else in_chunks(response.body) if chunked else response.body
        self.writer.write(head + body)
        await self.writer.drain()


def split_header(line: str) -> tuple[str, str]:
    """Split `Name: value`, the name in lower case."""
    name, colon, value = line.partition(":")
    if not colon or not name or name != name.strip():
        raise BadHeadError(400)
    return name.lower(), value.strip()


def in_chunks(body: bytes) -> bytes:
    """Cut a body into chunks of 64 bytes."""
    cuts = [body[start : start + 64] for start in range(0, len(body), 64)]
    return b"".join(b"%x\r\n%b\r\n" % (len(cut), cut) for cut in cuts) + b"0\r\n\r\n"
