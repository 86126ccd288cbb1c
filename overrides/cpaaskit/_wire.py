"""The room that knows httpx: requests are built, handed to a transport and read here.

There is no httpx client: a client of ours talks to one origin, follows no redirect and keeps no cookie, so one
transport is all of it. That also means that a proxy never gets past the transport that a user gives.
"""

from __future__ import annotations

import contextlib
import ssl
from abc import ABC, abstractmethod
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any, NamedTuple

from cpaaskit._body import ACCEPTED_ENCODINGS, Arrival
from cpaaskit._errors import ConfigurationError
from cpaaskit._httpx import httpx
from cpaaskit._outcome import Answer, Lost
from cpaaskit._passage import CURRENT, Passage
from cpaaskit._response import to_response
from cpaaskit._scrub import scrub

if TYPE_CHECKING:
    from cpaaskit._exchange import Send
    from cpaaskit._origin import Origin

SyncTransport = httpx.BaseTransport
HTTPResponse = httpx.Response
Limits = httpx.Limits
Hook = Callable[..., object]

_NOT_SENT = (
    httpx.ConnectError,
    httpx.ConnectTimeout,
    httpx.PoolTimeout,
    httpx.ProxyError,
    httpx.UnsupportedProtocol,
    httpx.LocalProtocolError,
)
_IN_PROCESS = (httpx.MockTransport, httpx.ASGITransport, httpx.WSGITransport)
CONNECT_SECONDS = 10.0
_GRACE_SECONDS = 0.05


class DirectTransport(ABC):
    """An async transport that makes whole attempts itself, without httpx's objects in between."""

    @abstractmethod
    async def attempt(self, step: Send, passage: Passage, line: Line) -> Answer | Lost:
        """Make one attempt."""

    @abstractmethod
    async def aclose(self) -> None:
        """Close the connections; again does nothing."""


AsyncTransport = httpx.AsyncBaseTransport | DirectTransport


class CallTag(NamedTuple):
    """What a request tells the layers below, as generated code does too."""

    operation_id: str
    options: None = None


class ShownURL(httpx.URL):
    """A URL that works as it is and shows only its operation: logs, spans and reprs print the path template."""

    def __init__(self, url: str, shown: str) -> None:
        super().__init__(url)
        self._shown = shown

    def __str__(self) -> str:
        return self._shown

    def __repr__(self) -> str:
        return f"URL({self._shown!r})"


class _BoundedTransport(httpx.HTTPTransport):
    def __init__(self, **options: Any) -> None:
        from cpaaskit._streams import BoundedBackend

        super().__init__(**options)
        # httpx hands no network backend on to httpcore, where it is public; the socket-fault tests hold this line.
        self._pool._network_backend = BoundedBackend(self._pool._network_backend)  # pyright: ignore[reportPrivateUsage]


class _AsyncBoundedTransport(httpx.AsyncHTTPTransport):
    def __init__(self, **options: Any) -> None:
        from cpaaskit._streams import AsyncBoundedBackend

        super().__init__(**options)
        pool = self._pool
        # As above: httpcore's argument for it is out of reach.
        pool._network_backend = AsyncBoundedBackend(pool._network_backend)  # pyright: ignore[reportPrivateUsage]


class Line(NamedTuple):
    """Where a client's requests go and through what they pass.

    Attributes:
        origin: The only origin that ever sees them.
        url: Its scheme, host and port, before each target.
        base: Its URL, parsed once.
        host: Its Host header.
        request_hooks: The user's functions before each request.
        response_hooks: The user's functions after each answer.
        max_bytes: The most bytes to keep of an answer.
    """

    origin: Origin
    url: str
    base: httpx.URL
    host: bytes
    request_hooks: Sequence[Hook]
    response_hooks: Sequence[Hook]
    max_bytes: int


def line_to(origin: Origin, hooks: Mapping[str, Sequence[Hook]], max_bytes: int) -> Line:
    """Prepare the way to an origin.

    Raises:
        ConfigurationError: The hooks are for other events than `request` and `response`.
    """
    if not {"request", "response"}.issuperset(hooks):
        raise ConfigurationError("event_hooks are for the events request and response")
    before, after = tuple(hooks.get("request", ())), tuple(hooks.get("response", ()))
    url = f"{origin.scheme}://{origin.netloc}"
    return Line(origin, url, httpx.URL(origin.url), origin.netloc.encode(), before, after, max_bytes)


def default_ssl_context(*, verify: bool, trust_env: bool) -> ssl.SSLContext:
    """The SSL context with the certificates that httpx trusts."""
    return httpx.create_ssl_context(verify=verify, trust_env=trust_env)


def build_transport(options: dict[str, Any]) -> SyncTransport:
    """Make the transport of a sync client."""
    with _as_configuration_errors():
        return _BoundedTransport(**options)


def build_async_transport(options: dict[str, Any]) -> AsyncTransport:
    """Make the transport of an async client."""
    with _as_configuration_errors():
        return _AsyncBoundedTransport(**options)


@contextlib.contextmanager
def _as_configuration_errors() -> Any:
    try:
        yield
    except (ImportError, ValueError, httpx.InvalidURL) as error:
        raise ConfigurationError(f"the proxy cannot be used: {type(error).__name__}") from None


def _request(step: Send, passage: Passage, line: Line, transport: object) -> httpx.Request:
    left = passage.left()
    request = httpx.Request(
        step.method,
        line.base,
        headers=[(b"host", line.host), (b"accept-encoding", ACCEPTED_ENCODINGS), *step.headers],
        stream=httpx.ByteStream(step.content) if isinstance(step.content, bytes) else step.content,
        extensions={
            "timeout": {"connect": min(CONNECT_SECONDS, left), "read": left, "write": left, "pool": left},
            "cpaaskit": CallTag(passage.label.partition(" ")[0]),
        },
    )
    url = line.url + step.target
    request.url = httpx.URL(url) if isinstance(transport, _IN_PROCESS) else ShownURL(url, passage.shown)
    if isinstance(step.content, bytes):
        request.read()
    return request


def send(transport: SyncTransport, step: Send, passage: Passage, line: Line) -> Answer | Lost:
    """Make one attempt on a sync transport."""
    request = _request(step, passage, line, transport)
    for hook in line.request_hooks:
        hook(request)
    _refuse_detour(request, line)
    arrival = Arrival(passage, line.max_bytes)
    context = CURRENT.set(passage)
    try:
        response = transport.handle_request(request)
        chunks = _sync_stream(response)
        try:
            arrival.begin(response.status_code, response.headers)
            for chunk in chunks:
                if not arrival.take(chunk):
                    break
        finally:
            response.close()
    except (httpx.TransportError, OSError) as error:
        arrival.fail(error)
    finally:
        CURRENT.reset(context)
    outcome = arrival.answer() or _lost(arrival.error, passage, transport)
    if line.response_hooks and isinstance(outcome, Answer):
        for hook in line.response_hooks:
            hook(to_response(outcome, request))
    return outcome


async def asend(transport: AsyncTransport, step: Send, passage: Passage, line: Line) -> Answer | Lost:
    """Make one attempt on an async transport."""
    if isinstance(transport, DirectTransport):
        return await _direct(transport, step, passage, line)
    from asyncio import timeout

    request = _request(step, passage, line, transport)
    for hook in line.request_hooks:
        await _settled(hook(request))
    _refuse_detour(request, line)
    arrival = Arrival(passage, line.max_bytes)
    context = CURRENT.set(passage)
    try:
        # The connections below keep the deadline themselves where they are ours; this is for all others.
        async with timeout(passage.left() + _GRACE_SECONDS):
            response = await transport.handle_async_request(request)
            chunks = _async_stream(response)
            try:
                arrival.begin(response.status_code, response.headers)
                async for chunk in chunks:
                    if not arrival.take(chunk):
                        break
            finally:
                await response.aclose()
    except (httpx.TransportError, OSError) as error:
        arrival.fail(error)
    finally:
        CURRENT.reset(context)
    outcome = arrival.answer() or _lost(arrival.error, passage, transport)
    if line.response_hooks and isinstance(outcome, Answer):
        for hook in line.response_hooks:
            await _settled(hook(to_response(outcome, request)))
    return outcome


async def _direct(transport: DirectTransport, step: Send, passage: Passage, line: Line) -> Answer | Lost:
    """Make one attempt without httpx; its objects are made only where hooks want to see them."""
    if not (line.request_hooks or line.response_hooks):
        return await transport.attempt(step, passage, line)
    request = _request(step, passage, line, transport)
    for hook in line.request_hooks:
        await _settled(hook(request))
    _refuse_detour(request, line)
    headers = tuple((name.lower(), value) for name, value in request.headers.raw if name.lower() != b"host")
    changed = step._replace(method=request.method, target=request.url.raw_path.decode("ascii"), headers=headers)
    outcome = await transport.attempt(changed, passage, line)
    if isinstance(outcome, Answer):
        for hook in line.response_hooks:
            await _settled(hook(to_response(outcome, request)))
    return outcome


def _sync_stream(response: HTTPResponse) -> Iterator[bytes]:
    stream = response.stream
    if not isinstance(stream, httpx.SyncByteStream):
        raise ConfigurationError("the transport answers with an async stream; give a sync client a sync transport")
    return iter(stream)


def _async_stream(response: HTTPResponse) -> AsyncIterator[bytes]:
    stream = response.stream
    if not isinstance(stream, httpx.AsyncByteStream):
        raise ConfigurationError("the transport answers with a sync stream; give an async client an async transport")
    return aiter(stream)


async def _settled(result: object) -> None:
    """Wait for what a hook returned, where that is something to wait for."""
    if isinstance(result, Awaitable):
        await result


def _refuse_detour(request: httpx.Request, line: Line) -> None:
    """Credentials go to one origin; a hook cannot lead them elsewhere."""
    if not line.request_hooks:
        return
    url, base = request.url, line.base
    if (url.scheme, url.raw_host, url.port) != (base.scheme, base.raw_host, base.port):
        raise ConfigurationError("an event hook changed the request's origin; credentials go to that of base_url only")


def _lost(error: Exception | None, passage: Passage, transport: object) -> Lost:
    """What a missing answer means. The texts of other libraries may hold what the server sent, so few are repeated."""
    knows = isinstance(transport, (_BoundedTransport, _AsyncBoundedTransport))
    sent = not isinstance(error, _NOT_SENT) and (passage.sent or not knows)
    if isinstance(error, (httpx.TimeoutException, TimeoutError)):
        return Lost(sent, "no answer in time" if sent else "no connection in time")
    if isinstance(error, httpx.ConnectError):
        return Lost(sent, f"no connection: {scrub(str(error))}", retryable="CERTIFICATE_VERIFY" not in str(error))
    return Lost(sent, "the connection broke" if sent else f"no connection ({type(error).__name__})")
