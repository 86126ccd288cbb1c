"""aiohttp underneath the async client, chosen explicitly: several times the throughput of httpx's own transport.

aiohttp repeats some requests by itself when a kept connection turns out to be closed, keeps cookies, reads netrc and
has no cap on what a body unpacks to; none of that happens here. What was not sent is told by its cause: only the
resolver, the connector and their time-out come before the first byte.
"""

from __future__ import annotations

import asyncio
import io
import ssl
from collections.abc import AsyncIterator
from typing import TYPE_CHECKING

from cpaaskit._body import Arrival
from cpaaskit._errors import EventLoopError
from cpaaskit._fork import renew_after_fork
from cpaaskit._options import PoolOptions, check_proxy
from cpaaskit._origin import Origin
from cpaaskit._outcome import Answer, Lost
from cpaaskit._passage import CURRENT, Passage
from cpaaskit._scrub import scrub
from cpaaskit._wire import CONNECT_SECONDS, DirectTransport

try:
    import aiohttp
    from yarl import URL
except ImportError as error:
    raise ImportError("AiohttpTransport needs aiohttp; install it: pip install 'cpaaskit[aiohttp]'") from error

if TYPE_CHECKING:
    from aiohttp.connector import Connection

    from cpaaskit._exchange import Send
    from cpaaskit._upload import Upload
    from cpaaskit._wire import Line


class _NoTunnelError(aiohttp.ClientConnectionError):
    """The proxy broke off before the way to the origin stood."""


_NOT_SENT = (
    _NoTunnelError,
    aiohttp.ClientConnectorError,
    aiohttp.ClientHttpProxyError,
    aiohttp.ConnectionTimeoutError,
    aiohttp.InvalidURL,
)
_OURS = ("Accept", "Accept-Encoding", "Content-Type", "User-Agent")
_PROXY_SCHEMES = ("http", "https")
_CONNECT_SHARE = 0.9
_LARGE = 1 << 16
_CHUNKED = b"transfer-encoding"  # aiohttp writes it itself, and chunks only then

# As for httpx: a child keeps its parent's sessions referenced, since collecting them would close the parent's sockets.
_INHERITED: list[object] = []


class AiohttpTransport(DirectTransport):
    """Sends an async client's requests through aiohttp; give one to each client: `AsyncOpenSMS(transport=...)`.

    Args:
        verify: Check certificates: True, False, a CA file or directory, or an SSL context.
        cert: A client certificate: a file with certificate and key, or (certificate, key[, password]).
        proxy: A proxy's URL; without it, the environment is asked where `trust_env` is set.
        trust_env: Read proxies and CA files from the environment.
        connections: The most connections at a time.

    Raises:
        ConfigurationError: A certificate file does not exist, or the proxy is not a URL.
    """

    def __init__(
        self,
        *,
        verify: ssl.SSLContext | str | bool = True,
        cert: str | tuple[str, ...] | None = None,
        proxy: str | None = None,
        trust_env: bool = True,
        connections: int = 100,
    ) -> None:
        self._options = PoolOptions(verify, cert, proxy, trust_env, None)
        self._options.check(None)
        check_proxy(proxy, _PROXY_SCHEMES)
        self._connections = connections
        self._session: aiohttp.ClientSession | None = None
        self._loop: asyncio.AbstractEventLoop | None = None
        self._proxy: str | None = None
        renew_after_fork(self)

    async def attempt(self, step: Send, passage: Passage, line: Line) -> Answer | Lost:
        """Make one attempt."""
        session = self._session_for(line.origin)
        arrival = Arrival(passage, line.max_bytes)
        context = CURRENT.set(passage)
        try:
            async with session.request(
                step.method,
                URL(f"{line.url}{step.target}", encoded=True),
                headers=[(n.decode("ascii"), v.decode("latin-1")) for n, v in step.headers if n != _CHUNKED],
                data=_payload(step.content),
                allow_redirects=False,
                proxy=self._proxy,
                timeout=_timeout(passage.left()),
            ) as response:
                arrival.begin(response.status, {name.lower(): value for name, value in response.headers.items()})
                await _read(response, arrival)
        except (aiohttp.ClientError, TimeoutError, OSError, ValueError) as error:
            arrival.fail(error)
        finally:
            CURRENT.reset(context)
        return arrival.answer() or _lost(arrival.error)

    async def aclose(self) -> None:
        """Close the connections; again does nothing."""
        session, self._session = self._session, None
        if session is not None:
            await session.close()

    def after_fork(self) -> None:
        """Drop the parent's connections unclosed, and its loop."""
        _INHERITED.append(self._session)
        self._session = self._loop = None

    def _session_for(self, origin: Origin) -> aiohttp.ClientSession:
        loop = asyncio.get_running_loop()
        if self._session is None:
            self._loop = loop
            self._session = self._open(origin)
        elif self._loop is not loop:
            raise EventLoopError("this AiohttpTransport belongs to another event loop; make one in each loop")
        return self._session

    def _open(self, origin: Origin) -> aiohttp.ClientSession:
        arguments = self._options.arguments(origin)
        self._proxy = arguments["proxy"]
        check_proxy(self._proxy, _PROXY_SCHEMES)
        kind = aiohttp.TCPConnector if self._proxy is None else _TunnelConnector
        session = aiohttp.ClientSession(
            connector=kind(limit=self._connections, ssl=arguments["verify"]),
            cookie_jar=aiohttp.DummyCookieJar(),
            auto_decompress=False,
            skip_auto_headers=_OURS,
            trust_env=False,
        )
        # This switch against repeats has no public name; the socket-fault tests hold this line.
        session._retry_connection = False  # pyright: ignore[reportPrivateUsage]
        return session


class _TunnelConnector(aiohttp.TCPConnector):
    """Tells a proxy that breaks off in a CONNECT, which is not the request, from an origin that does so later."""

    async def connect(
        self, req: aiohttp.ClientRequest, traces: list[aiohttp.tracing.Trace], timeout: aiohttp.ClientTimeout
    ) -> Connection:
        """Make or find a connection."""
        try:
            return await super().connect(req, traces, timeout)
        except TimeoutError:
            raise
        except (aiohttp.ServerConnectionError, aiohttp.ClientPayloadError, OSError, ValueError) as error:
            if isinstance(error, _NOT_SENT):
                raise
            raise _NoTunnelError("the proxy broke off") from error


def _payload(content: bytes | Upload) -> bytes | io.BytesIO | AsyncIterator[bytes] | None:
    """The body; a large one as a stream, which aiohttp takes in pieces and without a warning."""
    if not isinstance(content, bytes):
        return aiter(content)
    return io.BytesIO(content) if len(content) > _LARGE else content or None


def _timeout(left: float) -> aiohttp.ClientTimeout:
    """Connecting ends a little before the whole, so that its end is told apart."""
    connect = min(CONNECT_SECONDS, left * _CONNECT_SHARE)
    return aiohttp.ClientTimeout(total=left, connect=connect, sock_connect=connect)


async def _read(response: aiohttp.ClientResponse, arrival: Arrival) -> None:
    async for chunk in response.content.iter_any():
        if not arrival.take(chunk):
            response.close()
            return


def _lost(error: Exception | None) -> Lost:
    """What a missing answer means, by its cause."""
    sent = not isinstance(error, _NOT_SENT)
    if isinstance(error, TimeoutError):
        return Lost(sent, "no answer in time" if sent else "no connection in time")
    if isinstance(error, aiohttp.ClientSSLError):
        return Lost(sent, f"no connection: {type(error).__name__}", retryable=False)
    if sent:
        return Lost(sent, "the connection broke")
    return Lost(sent, f"no connection: {scrub(str(error))}")
