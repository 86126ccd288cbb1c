"""How a fault gets between the sandbox and its callers: around the ASGI app and around the sandbox's notifier."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, TypeAlias
from urllib.parse import quote, unquote

from cpaaskit._httpx import httpx
from cpaaskit_conformance.faults.exchanges import Answer, Places, Request

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from starlette.types import ASGIApp, Message, Receive, Scope, Send

    from cpaaskit_conformance.spec import Spec

    Forward: TypeAlias = Callable[[Request], Awaitable[Answer]]
    Post: TypeAlias = Callable[[httpx.Request], Awaitable[httpx.Response]]

MEGABYTE = 1024 * 1024


class Tampering:
    """What one fault does in one run; it passes everything on unless a subclass overrides it.

    `altered` counts the answers and notifications that are not what the sandbox gave: zero after a whole run means
    that the fault had no effect.
    """

    def __init__(self) -> None:
        self.altered = 0

    async def answer(self, request: Request, forward: Forward) -> Answer:
        """Answer a request, with the sandbox's help or without."""
        return await forward(request)

    async def notify(self, notification: httpx.Request, post: Post) -> httpx.Response:
        """Pass a notification on, or not."""
        return await post(notification)


class CutShortError(ConnectionError):
    """Ends an answer before its end, so that the server closes the connection."""


class TamperedApp:
    """An ASGI app with one fault: requests of one API pass the tampering, everything else goes straight through."""

    def __init__(self, app: ASGIApp, spec: Spec, tampering: Tampering) -> None:
        self._app = app
        self._places = Places(spec)
        self._tampering = tampering

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serve one request."""
        if scope["type"] != "http" or not self._places.covers(_path(scope)):
            await self._app(scope, receive, send)
            return
        request = self._places.placed(await _request(scope, receive))
        forwarded: list[tuple[Request, Answer]] = []

        async def forward(to: Request) -> Answer:
            given = await _ask(self._app, scope, to)
            forwarded.append((to, given))
            return given

        answer = await self._tampering.answer(request, forward)
        if forwarded != [(request, answer)]:
            self._tampering.altered += 1
        await _send(answer, receive, send)


class TamperedNotifier(httpx.AsyncBaseTransport):
    """The transport of a sandbox's notifications, with one fault."""

    def __init__(self, inner: httpx.AsyncBaseTransport, tampering: Tampering) -> None:
        self._inner = inner
        self._tampering = tampering

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Let the fault decide what becomes of a notification."""
        posted: list[httpx.Request] = []

        async def post(notification: httpx.Request) -> httpx.Response:
            posted.append(notification)
            return await self._inner.handle_async_request(notification)

        try:
            return await self._tampering.notify(request, post)
        finally:
            if posted != [request]:
                self._tampering.altered += 1

    async def aclose(self) -> None:
        """Close the transport below."""
        await self._inner.aclose()


def _path(scope: Scope) -> str:
    raw: bytes | None = scope.get("raw_path")
    path = raw.decode("ascii") if raw else quote(scope["path"])
    return path.partition("?")[0]


async def _request(scope: Scope, receive: Receive) -> Request:
    body = b""
    while True:
        message = await receive()
        body += message.get("body", b"")
        if not message.get("more_body", False):
            break
    headers = tuple((name.decode("latin-1"), value.decode("latin-1")) for name, value in scope["headers"])
    return Request(scope["method"], _path(scope), scope["query_string"].decode("latin-1"), headers, body)


async def _ask(app: ASGIApp, scope: Scope, request: Request) -> Answer:
    inner = dict(scope) | {
        "method": request.method,
        "path": unquote(request.path),
        "raw_path": request.path.encode("ascii"),
        "query_string": request.query.encode("latin-1"),
        "headers": [(name.lower().encode("latin-1"), value.encode("latin-1")) for name, value in request.headers],
    }
    unread = [request.body]
    start: Message = {}
    body = b""

    async def receive() -> Message:
        if unread:
            return {"type": "http.request", "body": unread.pop(), "more_body": False}
        return {"type": "http.disconnect"}

    async def send(message: Message) -> None:
        nonlocal start, body
        if message["type"] == "http.response.start":
            start = message
        elif message["type"] == "http.response.body":
            body += message.get("body", b"")

    await app(inner, receive, send)
    headers = tuple((name.decode("latin-1"), value.decode("latin-1")) for name, value in start["headers"])
    return Answer(start["status"], headers, body)


async def _send(answer: Answer, receive: Receive, send: Send) -> None:
    if answer.ending == "never":
        while (await receive())["type"] != "http.disconnect":
            await asyncio.sleep(0)
        return
    headers = [(name.lower().encode("latin-1"), value.encode("latin-1")) for name, value in answer.headers]
    await send({"type": "http.response.start", "status": answer.status, "headers": headers})
    if answer.ending == "short":
        await send({"type": "http.response.body", "body": answer.body[: len(answer.body) // 2], "more_body": True})
        raise CutShortError("the fault ends this answer before its end")
    while answer.ending == "endless":
        await send({"type": "http.response.body", "body": b" " * MEGABYTE, "more_body": True})
    await send({"type": "http.response.body", "body": answer.body, "more_body": False})
