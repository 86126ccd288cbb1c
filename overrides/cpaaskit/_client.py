"""What every client of this package is: a sync or an async half over one core, for any generated API."""

from __future__ import annotations

import ssl
import time
from abc import ABC, abstractmethod
from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any, Generic, NoReturn, Self, TypeVar

from cpaaskit import _silence as silence
from cpaaskit._core import Contract, Core, Settings, Trip, note_interruption
from cpaaskit._drivers import adrive, drive
from cpaaskit._errors import ClientStateError
from cpaaskit._exchange import Send
from cpaaskit._life import AsyncHolder, SyncHolder
from cpaaskit._operation import OperationLike
from cpaaskit._options import PoolOptions, checked_retries, checked_timeout, merged_headers, own_headers
from cpaaskit._origin import check_token, from_environment, parse_base_url
from cpaaskit._outcome import Answer, Lost
from cpaaskit._places import Parts
from cpaaskit._rate import Gates, RateLimit
from cpaaskit._retry import Rules
from cpaaskit._wire import (
    AsyncTransport,
    Hook,
    HTTPResponse,
    SyncTransport,
    asend,
    build_async_transport,
    build_transport,
    line_to,
    send,
)

if TYPE_CHECKING:
    from cpaaskit._wire import Limits

TransportT = TypeVar("TransportT")
HolderT = TypeVar("HolderT")

_MAX_RESPONSE_BYTES = 10_000_000


class ApiClient(ABC, Generic[TransportT, HolderT]):
    """The part of a client that does no I/O; use a concrete client such as `OpenSMS`.

    Args:
        token: The credential; without it, `CPAASKIT_<API>_TOKEN` is read.
        base_url: The server; without it, `CPAASKIT_<API>_BASE_URL` is read, then the vendor's own is used.
        timeout: Seconds for a whole call, repeats and waits included.
        max_retries: Repeats of a call where a repeat cannot do anything twice.
        trust_idempotency: Repeat a lost request that carries an idempotency key without a documented effect.
        rate_limit: A rate to keep on this side.
        headers: Sent with each request; those that the client sets, such as Accept, are refused.
        user_agent: What to send as User-Agent in place of our own.
        event_hooks: Functions by event, `request` and `response`, called with httpx objects.
        verify: Check certificates: True, False, a CA file or directory, or an SSL context.
        cert: A client certificate: a file with certificate and key, or (certificate, key[, password]).
        proxy: A proxy's URL; without it, the environment is asked where `trust_env` is set.
        trust_env: Read proxies and CA files from the environment.
        limits: Size of the connection pool.
        transport: Sends in place of the network, for example an `httpx.MockTransport`. It is closed with the client,
            and used as it is in a forked child.
        max_response_bytes: The most bytes to read of an answer, after decompression.
        retry_after_cap: The most seconds that a server may ask to wait before a repeat.
        allow_insecure_http: Accept plain http beyond loopback.

    Raises:
        ConfigurationError: An option cannot be used.
    """

    _contract: Contract
    _owner: Self | None = None

    def __init__(
        self,
        *,
        token: str | None = None,
        base_url: str | None = None,
        timeout: float = 60.0,
        max_retries: int = 2,
        trust_idempotency: bool = False,
        rate_limit: RateLimit | None = None,
        headers: Mapping[str, str] | None = None,
        user_agent: str | None = None,
        event_hooks: Mapping[str, Sequence[Hook]] | None = None,
        verify: ssl.SSLContext | str | bool = True,
        cert: str | tuple[str, ...] | None = None,
        proxy: str | None = None,
        trust_env: bool = True,
        limits: Limits | None = None,
        transport: TransportT | None = None,
        max_response_bytes: int = _MAX_RESPONSE_BYTES,
        retry_after_cap: float = 60.0,
        allow_insecure_http: bool = False,
    ) -> None:
        api = self._contract.api
        server = base_url or from_environment(api, "base_url") or self._contract.server
        origin = parse_base_url(server, allow_insecure_http=allow_insecure_http)
        pool = PoolOptions(verify, cert, proxy, trust_env, limits)
        pool.check(transport)
        line = line_to(origin, event_hooks or {}, max_response_bytes)
        token = check_token(token or from_environment(api, "token"), api)
        silence.install()
        self._core = Core(self._contract, token, line, Gates(rate_limit))
        self._holder = self._hold(partial(pool.arguments, origin), transport)
        self._settings = Settings(
            timeout=checked_timeout(timeout),
            rules=Rules(checked_retries(max_retries), retry_after_cap),
            headers=own_headers(headers or {}, user_agent),
            trust_idempotency=trust_idempotency,
        )

    @abstractmethod
    def _hold(self, arguments: Callable[[], dict[str, Any]], given: TransportT | None) -> HolderT:
        """What keeps the transport."""

    def __repr__(self) -> str:
        return f"{type(self).__name__}(base_url={self.base_url!r})"

    @property
    def base_url(self) -> str:
        """The server's URL, without a slash at its end."""
        return self._core.line.origin.url

    @property
    def timeout(self) -> float:
        """Seconds for a whole call."""
        return self._settings.timeout

    @property
    def trust_idempotency(self) -> bool:
        """Whether a lost request is repeated on the word of an undocumented idempotency key."""
        return self._settings.trust_idempotency

    def with_options(
        self,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        trust_idempotency: bool | None = None,
    ) -> Self:
        """A view of this client with other options, on the same connections; this client stays as it is.

        Closing a view leaves the connections open; they belong to the client that it was made from.

        Args:
            timeout: Seconds for a whole call.
            max_retries: Repeats after the first attempt.
            headers: Sent with each request, added to those of the client.
            trust_idempotency: See the constructor.

        Raises:
            ConfigurationError: An option cannot be used.
        """
        view = object.__new__(type(self))
        old = self._settings
        view._contract = self._contract
        view._core, view._holder, view._owner = self._core, self._holder, self._owner or self
        view._settings = Settings(
            timeout=old.timeout if timeout is None else checked_timeout(timeout),
            rules=old.rules if max_retries is None else old.rules._replace(max_retries=checked_retries(max_retries)),
            headers=old.headers if headers is None else merged_headers(old.headers, headers),
            trust_idempotency=old.trust_idempotency if trust_idempotency is None else trust_idempotency,
        )
        return view

    def on_failure(self, operation: OperationLike, response: HTTPResponse, cause: Exception | None) -> NoReturn:
        """Raise the error that an answer other than the documented success is; the generated judge calls this.

        Raises:
            ApiError: Always.
        """
        from cpaaskit._failures import answer_error, decode_reason
        from cpaaskit._snapshot import snapshot

        tag: object = response.extensions.get("cpaaskit")
        trip = tag if isinstance(tag, Trip) else None
        raise answer_error(
            operation,
            snapshot(response.status_code, response.headers.items(), response.content),
            attempts=trip.attempts if trip else 1,
            defect=None if cause is None else decode_reason(cause),
            secrets=trip.secrets(operation) if trip else (),
            advice=trip.advice if trip else None,
        ) from None

    def is_rejection(self, operation: OperationLike, document: object) -> bool:
        """Tell whether a body says, against its status, that the request failed; the generated judge asks this."""
        from cpaaskit._envelopes import tells_failure

        return tells_failure(document, judged=operation.envelope in self._contract.judged)


class SyncClient(ApiClient[SyncTransport, SyncHolder]):
    """A client whose calls wait; safe to share among threads, and to keep across a fork."""

    def _hold(self, arguments: Callable[[], dict[str, Any]], given: SyncTransport | None) -> SyncHolder:
        return SyncHolder(type(self).__name__, lambda: build_transport(arguments()), given)

    def send(self, operation: OperationLike, request: Parts) -> HTTPResponse:
        """Send one request with everything this layer does, and give back the whole answer; generated code calls this.

        Raises:
            ApiError: There is no answer, or nobody can say whether it was carried out.
        """
        core, transport = self._core, self._holder.get()
        call = core.call(operation, request, self._settings)

        def attempt(step: Send) -> Answer | Lost:
            passage = core.passage(call)
            try:
                return send(transport, step, passage, core.line)
            except BaseException as stop:
                note_interruption(stop, call)
                raise

        result = drive(core.steps(call), attempt, time.sleep)
        core.report(call, result, self._settings.timeout)
        return core.response(call, result, request)

    async def asend(self, operation: OperationLike, request: Parts) -> NoReturn:  # noqa: ARG002 - generated
        """Refuse: this client waits.

        Raises:
            ClientStateError: Always.
        """
        name = type(self).__name__
        raise ClientStateError(f"{operation.operation_id}: {name} is not async; use Async{name}")

    def close(self) -> None:
        """Close the connections; again does nothing. On a view it does nothing."""
        if self._owner is None:
            self._holder.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_exception: object) -> None:
        self.close()


class AsyncClient(ApiClient[AsyncTransport, AsyncHolder]):
    """A client whose calls are awaited; it belongs to the event loop of its first call."""

    def _hold(self, arguments: Callable[[], dict[str, Any]], given: AsyncTransport | None) -> AsyncHolder:
        return AsyncHolder(type(self).__name__, lambda: build_async_transport(arguments()), given)

    async def asend(self, operation: OperationLike, request: Parts) -> HTTPResponse:
        """Send one request with everything this layer does, and give back the whole answer; generated code calls this.

        Raises:
            ApiError: There is no answer, or nobody can say whether it was carried out.
        """
        from asyncio import sleep

        core, transport = self._core, self._holder.get()
        call = core.call(operation, request, self._settings)

        async def attempt(step: Send) -> Answer | Lost:
            passage = core.passage(call)
            try:
                return await asend(transport, step, passage, core.line)
            except BaseException as stop:
                note_interruption(stop, call)
                raise

        result = await adrive(core.steps(call), attempt, sleep)
        core.report(call, result, self._settings.timeout)
        return core.response(call, result, request)

    def send(self, operation: OperationLike, request: Parts) -> NoReturn:  # noqa: ARG002 - generated
        """Refuse: this client is awaited.

        Raises:
            ClientStateError: Always.
        """
        raise ClientStateError(f"{operation.operation_id}: {type(self).__name__} is async; await its calls")

    async def aclose(self) -> None:
        """Close the connections; again does nothing. On a view it does nothing."""
        if self._owner is None:
            await self._holder.aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_exception: object) -> None:
        await self.aclose()
