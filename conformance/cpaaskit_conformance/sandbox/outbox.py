"""Callbacks on their way out: each is posted once, whatever comes of it."""

from __future__ import annotations

import asyncio
import ipaddress
from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final

from cpaaskit._httpx import httpx
from cpaaskit_conformance.model import Json
from cpaaskit_conformance.sandbox.clock import Clock

TIMEOUT_S: Final = 5.0
MOST_ATTEMPTS: Final = 1_000
MOST_UNDER_WAY: Final = 256


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Notice:
    """A callback to be posted.

    Args:
        api: The API that posts it.
        url: Where to.
        content: The body.
        headers: Header fields.
        shown: The body as the inbox shows it, without tokens.
        timeout_s: How long the receiver may take, in seconds.
        then: Told the outcome: the receiver's status as text, or why there is none.
    """

    api: str
    url: str
    content: bytes
    headers: Sequence[tuple[str, str]]
    shown: Json
    timeout_s: float = TIMEOUT_S
    then: Callable[[str], None] | None = None


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Attempt:
    """What came of a callback.

    Args:
        at: Seconds since the sandbox began.
        notice: What was to be posted.
        outcome: The receiver's status as text, or why there is none.
    """

    at: float
    notice: Notice
    outcome: str


class CallbackWithheldError(httpx.TransportError):
    """A callback is not sent, because its target is not on this machine's loopback."""


class LoopbackTransport(httpx.AsyncBaseTransport):
    """Posts over HTTP to this machine's loopback only, on a new connection each time, and never again.

    Args:
        anywhere: Whether other hosts are allowed too.
    """

    def __init__(self, *, anywhere: bool = False) -> None:
        self._anywhere = anywhere
        self._inner: httpx.AsyncHTTPTransport | None = None

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Send a request.

        Raises:
            CallbackWithheldError: The host is not loopback.
        """
        if not self._anywhere and not is_loopback(request.url.host):
            raise CallbackWithheldError("withheld: not a loopback address", request=request)
        if self._inner is None:
            # No idle connections: a stale one would lose a callback that the receiver was ready for.
            self._inner = httpx.AsyncHTTPTransport(limits=httpx.Limits(max_keepalive_connections=0))
        return await self._inner.handle_async_request(request)

    async def aclose(self) -> None:
        """Close the connections."""
        if self._inner is not None:
            await self._inner.aclose()
            self._inner = None


def is_loopback(host: str) -> bool:
    """Tell whether a URL's host is this machine's loopback by its name alone; nothing is resolved."""
    if host == "localhost" or host.endswith(".localhost"):
        return True
    try:
        return ipaddress.ip_address(host.strip("[]")).is_loopback
    except ValueError:
        return False


class Outbox:
    """Posts callbacks once each, and remembers the last thousand attempts.

    On a live clock a callback leaves at once; on a stepping clock it waits for `flush`, which the engine calls before
    it answers a later request.

    Args:
        transport: What carries the callbacks.
        clock: The sandbox's time.
    """

    def __init__(self, transport: httpx.AsyncBaseTransport, clock: Clock) -> None:
        self.attempts: deque[Attempt] = deque(maxlen=MOST_ATTEMPTS)
        self.waiting: list[Notice] = []
        self._transport = transport
        self._clock = clock
        self._under_way: set[asyncio.Task[None]] = set()

    def post(self, notice: Notice) -> None:
        """Send a callback on its way."""
        if not self._clock.live:
            self.waiting.append(notice)
        elif len(self._under_way) >= MOST_UNDER_WAY:
            self._note(notice, f"withheld: {MOST_UNDER_WAY} callbacks are under way")
        else:
            task = asyncio.get_running_loop().create_task(self._deliver(notice))
            self._under_way.add(task)
            task.add_done_callback(self._under_way.discard)

    async def flush(self) -> None:
        """Deliver what waits, one after the other."""
        while self.waiting:
            notices, self.waiting = self.waiting, []
            for notice in notices:
                await self._deliver(notice)

    async def probe(self, url: str) -> bool:
        """Tell whether anything answers HTTP at a URL, whatever the status."""
        try:
            response = await self._send(httpx.Request("GET", url, extensions=_extensions()))
        except (httpx.HTTPError, httpx.InvalidURL, OSError):
            return False
        return response.status_code < 500

    async def close(self) -> None:
        """Give up callbacks that are under way, and close the connections."""
        tasks = list(self._under_way)
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        await self._transport.aclose()

    async def _deliver(self, notice: Notice) -> None:
        try:
            request = httpx.Request(
                "POST",
                notice.url,
                content=notice.content,
                headers=list(notice.headers),
                extensions=_extensions(notice.timeout_s),
            )
            outcome = str((await self._send(request, notice.timeout_s)).status_code)
        except CallbackWithheldError as withheld:
            outcome = str(withheld)
        except Exception as error:  # noqa: BLE001 - a receiver of the user's own may raise anything; it is their business
            outcome = f"lost: {type(error).__name__}"
        self._note(notice, outcome)
        if notice.then is not None:
            notice.then(outcome)

    async def _send(self, request: httpx.Request, timeout_s: float = TIMEOUT_S) -> httpx.Response:
        async with asyncio.timeout(timeout_s):
            response = await self._transport.handle_async_request(request)
            await response.aclose()
        return response

    def _note(self, notice: Notice, outcome: str) -> None:
        self.attempts.append(Attempt(at=self._clock.now(), notice=notice, outcome=outcome))


def _extensions(timeout_s: float = TIMEOUT_S) -> dict[str, object]:
    return {"timeout": httpx.Timeout(timeout_s).as_dict()}
