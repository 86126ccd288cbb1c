"""Receiving a vendor's callbacks: an ASGI application of its own, for any body that a parser can read."""

from __future__ import annotations

import hmac
import logging
from collections.abc import Awaitable, Callable, Iterable, Iterator, Mapping, MutableMapping
from typing import Any, Generic, NamedTuple, TypeVar
from urllib.parse import parse_qsl

from cpaaskit._errors import ConfigurationError, NotificationError

T = TypeVar("T")
Handler = Callable[[T], Awaitable[object] | object]
Scope = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[MutableMapping[str, Any]]]
SendEvent = Callable[[MutableMapping[str, Any]], Awaitable[None]]

_LOGGER = logging.getLogger("cpaaskit")
# Not `token`: that is what people call the secret that they put into the URL themselves.
_QUERY_NAMES = frozenset({"securitytoken", "security_token"})
_HEADER_NAMES = frozenset({b"x-security-token", b"securitytoken"})
_MAX_BYTES = 65_536
_PATIENCE = 10.0


class _RefusedError(Exception):
    """A body that is not worth reading on, with the status to answer; None where nobody listens any more."""

    def __init__(self, status: int | None) -> None:
        super().__init__(status)
        self.status = status


class Reply(NamedTuple):
    """What a callback is answered.

    Attributes:
        status: The status.
        document: JSON, empty for none.
    """

    status: int
    document: bytes = b""


class CallbackApp(Generic[T]):
    """Checks, reads and hands on what a vendor posts; answers every request itself and lets no exception out.

    204, or the status of success that the vendor wants, for a notification, 400 for a body that is none, 403 for a
    missing or wrong token, 405 for another method, 408 for a body that takes too long, 413 for one that is too large,
    415 for one that is none and says that it is not JSON, 500 where the handler fails. A body that can be read is taken
    under any media type: it comes only once.

    Args:
        parse: Reads a body; raises `NotificationError` where it is none.
        handle: Called with what was read, sync or async.
        token: The secret that a request must show; None asks for none.
        token_of: The token in what was read, if there is one.
        shown: The tokens in the head of a request.
        answer: Answers a request that is no notification, such as a challenge, from its head and its body; None where
            it is one.
        taken: The status of success.
        max_bytes: The most bytes of a body.
        patience: The most seconds for a body to arrive.

    Raises:
        ConfigurationError: The token is empty, as an unset variable is.
    """

    def __init__(
        self,
        parse: Callable[[bytes], T],
        handle: Handler[T],
        *,
        token: str | None,
        token_of: Callable[[T], str | None],
        shown: Callable[[Scope], Iterable[bytes]] | None = None,
        answer: Callable[[Scope, bytes], Reply | None] | None = None,
        taken: int = 204,
        max_bytes: int = _MAX_BYTES,
        patience: float = _PATIENCE,
    ) -> None:
        if token is not None and not token:
            raise ConfigurationError("the security token is empty; give the one of the subscription, or None for none")
        self._parse = parse
        self._handle = handle
        self._token = None if token is None else _octets(token)
        self._token_of = token_of
        self._shown = shown or security_tokens
        self._answer = answer
        self._taken = taken
        self._max_bytes = max_bytes
        self._patience = patience

    async def __call__(self, scope: Scope, receive: Receive, send: SendEvent) -> None:
        if scope["type"] == "lifespan":
            await _live(receive, send)
        elif scope["type"] == "http":
            await self._serve(scope, receive, send)
        else:
            await send({"type": "websocket.close", "code": 1000})

    async def _serve(self, scope: Scope, receive: Receive, send: SendEvent) -> None:
        try:
            reply = await self._reply(scope, receive)
            if reply is not None:
                await _send(send, reply)
        except OSError:  # what a server raises where the other side has gone
            _LOGGER.info("a callback went away before it was answered")

    async def _reply(self, scope: Scope, receive: Receive) -> Reply | None:
        """What to answer, None where nobody listens any more."""
        if scope["method"] != "POST":
            return Reply(405)
        try:
            body = await self._body(scope, receive)
        except _RefusedError as refused:
            return None if refused.status is None else Reply(refused.status)
        answer = None if self._answer is None else self._answer(scope, body)
        return Reply(await self._status(scope, body)) if answer is None else answer

    async def _status(self, scope: Scope, body: bytes) -> int:
        """What becomes of a notification."""
        try:
            told = self._parse(body)
        except NotificationError:
            return 400 if _may_be_json(scope) else 415
        except Exception as error:  # noqa: BLE001 - a server without an answer is worse
            return _failed("parser", error)
        in_body = self._token_of(told)
        shown = [*self._shown(scope), *([] if in_body is None else [_octets(in_body)])]
        return await self._handed_on(told) if self._is_right(shown) else 403

    async def _body(self, scope: Scope, receive: Receive) -> bytes:
        from anyio import move_on_after  # httpx stands on it, so it is there, and trio's servers are served too

        declared = _header(scope, b"content-length")
        if declared.isdigit() and len(declared) < 19 and int(declared) > self._max_bytes:
            raise _RefusedError(413)
        with move_on_after(self._patience):
            return await _read(receive, self._max_bytes)
        raise _RefusedError(408)

    def _is_right(self, shown: list[bytes]) -> bool:
        """Compare every token that is shown, each in constant time."""
        if self._token is None:
            return True
        right = [hmac.compare_digest(token, self._token) for token in shown]
        return bool(right) and all(right)

    async def _handed_on(self, told: T) -> int:
        try:
            result = self._handle(told)
            if isinstance(result, Awaitable):
                await result
        except Exception as error:  # noqa: BLE001 - a server without an answer is worse
            return _failed("handler", error)
        return self._taken


def _failed(what: str, error: Exception) -> int:
    """Log the kind of the error alone: a traceback could quote the data."""
    _LOGGER.error("a callback's %s failed: %s", what, type(error).__name__)
    return 500


def _octets(token: str) -> bytes:
    """A token as bytes; JSON can hold halves of surrogate pairs, which UTF-8 cannot."""
    return token.encode("utf-8", "surrogatepass")


def security_tokens(scope: Scope) -> Iterator[bytes]:
    """The security tokens in query and headers."""
    yield from (value for name, value in query_of(scope) if name.lower() in _QUERY_NAMES)
    yield from (value for name, value in scope["headers"] if name.lower() in _HEADER_NAMES)


def bearer_secrets(scope: Scope) -> Iterator[bytes]:
    """What stands after `Bearer` in Authorization; what stands there without that word."""
    for name, value in scope["headers"]:
        if name.lower() == b"authorization":
            scheme, _, secret = value.partition(b" ")
            yield secret.strip() if scheme.lower() == b"bearer" else value


def query_of(scope: Scope) -> Iterator[tuple[str, bytes]]:
    """The parameters in the query of a request."""
    query = parse_qsl(scope.get("query_string", b"").decode("latin-1"), keep_blank_values=True, encoding="latin-1")
    return ((name, value.encode("latin-1")) for name, value in query)


def is_same(one: str | bytes, other: str | bytes) -> bool:
    """Compare secrets in constant time."""
    return hmac.compare_digest(*(_octets(text) if isinstance(text, str) else text for text in (one, other)))


def _header(scope: Mapping[str, Any], wanted: bytes) -> bytes:
    """The first header of this name, empty where there is none."""
    found: Iterator[bytes] = (value for name, value in scope["headers"] if name.lower() == wanted)
    return next(found, b"")


def _may_be_json(scope: Mapping[str, Any]) -> bool:
    """Whether the declared media type, if any, is JSON's."""
    declared = _header(scope, b"content-type").partition(b";")[0].strip().lower()
    return declared in {b"", b"application/json"} or declared.endswith(b"+json")


async def _read(receive: Receive, most: int) -> bytes:
    """The whole body.

    Raises:
        _RefusedError: It is too large, or its sender went away.
    """
    body = bytearray()
    while True:
        event = await receive()
        if event["type"] == "http.disconnect":
            raise _RefusedError(None)
        body += event.get("body", b"")
        if len(body) > most:
            raise _RefusedError(413)
        if not event.get("more_body", False):
            return bytes(body)


async def _send(send: SendEvent, reply: Reply) -> None:
    headers = [(b"content-length", b"%d" % len(reply.document))]
    headers += [(b"allow", b"POST")] if reply.status == 405 else []
    headers += [(b"content-type", b"application/json")] if reply.document else []
    await send({"type": "http.response.start", "status": reply.status, "headers": headers})
    await send({"type": "http.response.body", "body": reply.document})


async def _live(receive: Receive, send: SendEvent) -> None:
    while True:
        event = await receive()
        await send({"type": f"{event['type']}.complete"})
        if event["type"] == "lifespan.shutdown":
            return
