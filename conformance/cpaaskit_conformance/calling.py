"""One request to a server, in-process or over HTTP, and everything that can go wrong with its answer."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from typing import Final, Protocol, TypeAlias
from urllib.parse import unquote, urlencode

from starlette.types import ASGIApp, Message, Scope

from cpaaskit._httpx import httpx
from cpaaskit_conformance.model import Failure, Headers
from cpaaskit_conformance.patience import Patience

MAX_BODY: Final = 100_000_000
_IDLE_S: Final = 0.5  # a server may close an idle connection at any time; common ones wait 2 s or longer


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Outgoing:
    """A request as it travels: the path is percent-encoded and relative to the base URL."""

    method: str
    path: str
    query: tuple[tuple[str, str], ...] = ()
    headers: tuple[tuple[str, str], ...] = ()
    body: bytes = b""

    @property
    def target(self) -> str:
        """Path and query as one text."""
        return f"{self.path}?{urlencode(self.query)}" if self.query else self.path


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Answer:
    """What came back: a status, or a failure, or both where the answer broke off."""

    status: int | None = None
    headers: Headers
    content: bytes = b""
    failure: Failure | None = None
    elapsed: float = 0.0


class Caller(Protocol):
    """A way to call one server."""

    async def call(self, outgoing: Outgoing, *, timeout: float) -> Answer:
        """Send a request and read the whole answer, within so many seconds; this never raises for the server."""
        ...

    async def pause(self, seconds: float) -> None:
        """Let the server's time go on."""
        ...


Pause: TypeAlias = Callable[[float], Awaitable[None]]


class _TooLargeError(Exception):
    """The answer is larger than anybody needs."""


class _Collector:
    """Takes what an ASGI application sends."""

    def __init__(self) -> None:
        self.status: int | None = None
        self.headers = Headers()
        self.chunks: list[bytes] = []
        self.size = 0
        self.complete = False

    async def __call__(self, message: Message) -> None:
        if message["type"] == "http.response.start":
            self.status = message["status"]
            raw: list[tuple[bytes, bytes]] = list(message.get("headers", ()))
            self.headers = Headers((name.decode("latin-1"), value.decode("latin-1")) for name, value in raw)
        elif message["type"] == "http.response.body":
            self.take(message.get("body", b""))
            self.complete = not message.get("more_body", False)

    def take(self, chunk: bytes) -> None:
        self.size += len(chunk)
        if self.size > MAX_BODY:
            raise _TooLargeError
        self.chunks.append(chunk)

    def answer(self, started: float, failure: Failure | None) -> Answer:
        content = b"".join(self.chunks)
        if failure is None and (self.status is None or not self.complete or _wrong_length(self.headers, content)):
            failure = "protocol"
        return Answer(
            status=self.status,
            headers=self.headers,
            content=content,
            failure=failure,
            elapsed=time.perf_counter() - started,
        )


def _wrong_length(headers: Mapping[str, str], content: bytes) -> bool:
    declared = headers.get("content-length")
    return bool(content) and declared is not None and declared != str(len(content))


class InProcessCaller:
    """Calls an ASGI application in this process; an exception of the application is a 500.

    Args:
        app: The application.
        base_path: The path that goes before every operation's path.
        pause: Lets the application's time go on, where it only moves when it is told to.
    """

    def __init__(self, app: ASGIApp, base_path: str, pause: Pause | None = None) -> None:
        self._app = app
        self._base_path = base_path.rstrip("/")
        self._pause = pause

    async def call(self, outgoing: Outgoing, *, timeout: float) -> Answer:
        """Send a request and read the whole answer."""
        collector = _Collector()
        started = time.perf_counter()
        failure: Failure | None = None
        try:
            async with Patience(timeout):
                await self._app(self._scope(outgoing), _Feed(outgoing.body), collector)
        except TimeoutError:
            failure = "timeout"
        except _TooLargeError:
            failure = "too-large"
        except Exception:  # noqa: BLE001 - whatever an application raises, a server would answer 500 or break off
            if collector.status is None:
                return Answer(status=500, headers=Headers(), elapsed=time.perf_counter() - started)
            failure = "connection"
        return collector.answer(started, failure)

    async def pause(self, seconds: float) -> None:
        """Push the application's time; where it goes by itself, wait in real time."""
        await (self._pause or asyncio.sleep)(seconds)

    def _scope(self, outgoing: Outgoing) -> Scope:
        raw_path = self._base_path + outgoing.path
        headers = [(name.lower().encode("latin-1"), value.encode("latin-1")) for name, value in outgoing.headers]
        length = [(b"content-length", str(len(outgoing.body)).encode())] if outgoing.body else []
        # As over HTTP: what a server answers without it may be a page for people.
        accept = [] if any(name == b"accept" for name, _ in headers) else [(b"accept", b"application/json")]
        return {
            "type": "http",
            "asgi": {"version": "3.0", "spec_version": "2.3"},
            "http_version": "1.1",
            "method": outgoing.method,
            "scheme": "http",
            "path": unquote(raw_path),
            "raw_path": raw_path.encode("ascii"),
            "root_path": "",
            "query_string": urlencode(outgoing.query).encode("ascii"),
            "headers": [(b"host", b"sandbox.invalid"), *accept, *headers, *length],
            "client": ("127.0.0.1", 8026),
            "server": ("127.0.0.1", 80),
        }


class _Feed:
    """Gives an application the request's body, and afterwards silence."""

    def __init__(self, body: bytes) -> None:
        self._body: bytes | None = body

    async def __call__(self) -> Message:
        if self._body is None:
            await asyncio.Event().wait()
        body, self._body = self._body, None
        return {"type": "http.request", "body": body, "more_body": False}


class HttpCaller:
    """Calls a server over HTTP; redirects are not followed, the environment's proxies not used.

    Args:
        client: The client that holds the connections.
        base_url: The server's URL, base path included.
    """

    def __init__(self, client: httpx.AsyncClient, base_url: str) -> None:
        self._client = client
        self._base_url = base_url.rstrip("/")

    async def call(self, outgoing: Outgoing, *, timeout: float) -> Answer:
        """Send a request and read the whole answer."""
        collector = _Collector()
        started = time.perf_counter()
        failure: Failure | None = None
        try:
            async with Patience(timeout):
                await self._exchange(outgoing, collector)
        except (TimeoutError, httpx.TimeoutException):
            failure = "timeout"
        except _TooLargeError:
            failure = "too-large"
        except httpx.ConnectError:
            failure = "connection"
        except (httpx.ProtocolError, httpx.DecodingError) as error:
            failure = "connection" if str(error).startswith("Server disconnected") else "protocol"
        except httpx.TransportError:
            failure = "connection"
        return collector.answer(started, failure)

    async def _exchange(self, outgoing: Outgoing, collector: _Collector) -> None:
        request = self._client.build_request(
            outgoing.method,
            self._base_url + outgoing.target,
            headers=list(outgoing.headers),
            content=outgoing.body or None,
        )
        response = await self._client.send(request, stream=True)
        try:
            collector.status = response.status_code
            collector.headers = Headers(response.headers.multi_items())
            async for chunk in response.aiter_bytes():
                collector.take(chunk)
            collector.complete = True
        finally:
            await response.aclose()

    async def pause(self, seconds: float) -> None:
        """Wait in real time."""
        await asyncio.sleep(seconds)


def http_client(*, verify: bool = True, connections: int = 100) -> httpx.AsyncClient:
    """Give a client whose requests carry nothing that a check did not ask for."""
    return httpx.AsyncClient(
        verify=verify,
        trust_env=False,
        follow_redirects=False,
        timeout=None,
        limits=httpx.Limits(
            max_connections=connections, max_keepalive_connections=connections, keepalive_expiry=_IDLE_S
        ),
        headers={"accept": "application/json", "accept-encoding": "identity", "user-agent": "cpaaskit-conformance"},
    )
