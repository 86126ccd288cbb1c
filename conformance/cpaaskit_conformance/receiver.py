"""Where the server's callbacks arrive: in-process through a transport, or on a loopback port."""

from __future__ import annotations

import asyncio
import json
import socket
import time
from collections import defaultdict
from collections.abc import AsyncGenerator, Generator, Iterator
from contextlib import asynccontextmanager, contextmanager
from dataclasses import dataclass
from itertools import cycle

import uvicorn
from starlette.requests import Request
from starlette.responses import Response
from starlette.types import Receive, Scope, Send
from uvicorn.protocols.http.h11_impl import H11Protocol

from cpaaskit._httpx import httpx
from cpaaskit_conformance.model import Headers, Json

_MAX_BODY = 1_000_000
_MAX_PER_TOKEN = 100_000
_START_TIMEOUT_S = 10.0
_BROKEN_OFF = 0


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Notification:
    """One callback as it came: path decoded, query as it stood; `at` is in seconds of the monotonic clock."""

    method: str
    path: str
    headers: Headers
    body: bytes
    at: float
    query: str = ""


class Receiver:
    """Keeps what is posted to `/callback/<token>`, by token; an ASGI app.

    Args:
        origin: Scheme, host and port under which it is reached.
    """

    def __init__(self, origin: str = "http://127.0.0.1:8026") -> None:
        self.origin = origin
        self._inbox: defaultdict[str, list[Notification]] = defaultdict(list)
        self._refused: dict[str, Iterator[int]] = {}

    def url(self, token: str) -> str:
        """Give the URL whose callbacks are kept under this token."""
        return f"{self.origin}/callback/{token}"

    def received(self, token: str) -> tuple[Notification, ...]:
        """Give what has come for this token so far, in order."""
        return tuple(self._inbox.get(token, ()))

    def refuse(self, token: str, *statuses: int) -> None:
        """Keep this token's callbacks from now on, but answer with these statuses in turn, 500 if none is given.

        The status 0 breaks the connection instead of answering.
        """
        self._refused[token] = cycle(statuses or (500,))

    def take(self, method: str, path: str, headers: Headers, body: bytes, query: str = "") -> int:
        """Keep one callback and give the status of the answer."""
        token = path.removeprefix("/callback/").split("/")[0]
        if not path.startswith("/callback/") or not token:
            return 404
        inbox = self._inbox[token]
        if len(inbox) < _MAX_PER_TOKEN:
            notification = Notification(
                method=method, path=path, headers=headers, body=body[:_MAX_BODY], at=time.monotonic(), query=query
            )
            inbox.append(notification)
        return next(self._refused[token]) if token in self._refused else 200

    def transport(self) -> httpx.AsyncBaseTransport:
        """Give a transport that leads here whatever the host, for a sandbox in the same process."""
        return _ReceiverTransport(self)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Take one callback as an ASGI application."""
        request = Request(scope, receive)
        body = b""
        async for chunk in request.stream():
            body += chunk[: _MAX_BODY - len(body)]
        url, headers = request.url, Headers(request.headers.items())
        status = self.take(request.method, url.path, headers, body, url.query)
        if status == _BROKEN_OFF:
            scope["state"]["transport"].abort()
            await asyncio.sleep(0)  # until the connection knows that it is gone, nothing may end unanswered
            return
        await Response(answer_to(body), status, media_type="application/json")(scope, receive, send)


def answer_to(body: bytes) -> bytes:
    """Give the content of the answer to a callback: the challenge of one that tries whether it is read here."""
    try:
        told: Json = json.loads(body)
    except ValueError:
        return b""
    if not isinstance(told, dict) or "challenge" not in told:
        return b""
    return json.dumps({"challenge": told["challenge"]}).encode()


class _ReceiverTransport(httpx.AsyncBaseTransport):
    def __init__(self, receiver: Receiver) -> None:
        self._receiver = receiver

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        body = await request.aread()
        headers = Headers(request.headers.items())
        url = request.url
        status = self._receiver.take(request.method, url.path, headers, body, url.query.decode("ascii"))
        if status == _BROKEN_OFF:
            raise httpx.ReadError("the connection was broken off", request=request)
        return httpx.Response(status, content=answer_to(body), headers={"content-type": "application/json"})


class _Protocol(H11Protocol):
    """HTTP on a connection that the receiver can break off."""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Show the connection to the application."""
        assert isinstance(transport, asyncio.Transport)
        super().connection_made(transport)
        self.app_state = {**self.app_state, "transport": transport}


class _QuietServer(uvicorn.Server):
    """A server that leaves the process's signal handlers alone."""

    @contextmanager
    def capture_signals(self) -> Generator[None]:
        yield


@asynccontextmanager
async def listening(host: str = "127.0.0.1") -> AsyncGenerator[Receiver]:
    """Run a receiver on a free loopback port for as long as the block lasts."""
    # Named as TCP: asyncio switches Nagle's delay off on such sockets only, and an answer is two small writes.
    with socket.socket(socket.AF_INET, socket.SOCK_STREAM, socket.IPPROTO_TCP) as sock:
        sock.bind((host, 0))
        sock.listen()
        receiver = Receiver(f"http://{host}:{sock.getsockname()[1]}")
        config = uvicorn.Config(receiver, log_config=None, access_log=False, lifespan="off", ws="none", http=_Protocol)
        server = _QuietServer(config)
        task = asyncio.create_task(server.serve(sockets=[sock]))
        try:
            await _started(server, task)
            yield receiver
        finally:
            server.should_exit = True
            await task


async def _started(server: uvicorn.Server, task: asyncio.Task[None]) -> None:
    deadline = time.monotonic() + _START_TIMEOUT_S
    while not server.started and not task.done() and time.monotonic() < deadline:
        await asyncio.sleep(0.005)
