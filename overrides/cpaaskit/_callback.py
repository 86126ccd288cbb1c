"""Receiving a vendor's callbacks: an ASGI application of its own, for any body that a parser can read."""

from __future__ import annotations

import hmac
import logging
from collections.abc import Awaitable, Callable, Iterator, Mapping, MutableMapping
from typing import Any, Generic, TypeVar
from urllib.parse import parse_qsl

from cpaaskit._errors import NotificationError

T = TypeVar("T")
Handler = Callable[[T], Awaitable[object] | object]
Scope = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[MutableMapping[str, Any]]]
SendEvent = Callable[[MutableMapping[str, Any]], Awaitable[None]]

_LOGGER = logging.getLogger("cpaaskit")
_QUERY_NAMES = frozenset({"securitytoken", "security_token", "token"})
_HEADER_NAMES = frozenset({b"x-security-token", b"securitytoken"})
_MAX_BYTES = 65_536


class CallbackApp(Generic[T]):
    """Checks, reads and hands on what a vendor posts; answers every request itself and lets no exception out.

    204 for a notification, 400 for a body that is none, 403 for a missing or wrong token, 405 for another method, 413
    for a body that is too large, 500 where the handler fails.

    Args:
        parse: Reads a body; raises `NotificationError` where it is none.
        handle: Called with what was read, sync or async.
        token: The secret that a request must show; None asks for none.
        token_of: The token in what was read, if there is one.
        max_bytes: The most bytes of a body.
    """

    def __init__(
        self,
        parse: Callable[[bytes], T],
        handle: Handler[T],
        *,
        token: str | None,
        token_of: Callable[[T], str | None],
        max_bytes: int = _MAX_BYTES,
    ) -> None:
        self._parse = parse
        self._handle = handle
        self._token = None if token is None else token.encode()
        self._token_of = token_of
        self._max_bytes = max_bytes

    async def __call__(self, scope: Scope, receive: Receive, send: SendEvent) -> None:
        if scope["type"] == "lifespan":
            await _live(receive, send)
        elif scope["type"] == "http":
            await _answer(send, await self._status(scope, receive))
        else:
            await send({"type": "websocket.close", "code": 1000})

    async def _status(self, scope: Scope, receive: Receive) -> int:
        if scope["method"] != "POST":
            return 405
        body = await _read(receive, self._max_bytes)
        if body is None:
            return 413
        try:
            told = self._parse(body)
        except NotificationError:
            return 400
        shown = [*_tokens(scope), *filter(None, [self._token_of(told)])]
        if not self._is_right(shown):
            return 403
        return await self._handed_on(told)

    def _is_right(self, shown: list[str]) -> bool:
        """Compare every token that is shown, each in constant time."""
        if self._token is None:
            return True
        right = [hmac.compare_digest(token.encode(), self._token) for token in shown]
        return bool(right) and all(right)

    async def _handed_on(self, told: T) -> int:
        try:
            result = self._handle(told)
            if isinstance(result, Awaitable):
                await result
        except Exception as error:  # noqa: BLE001 - a server without an answer is worse
            # The kind is logged; a traceback could quote the data.
            _LOGGER.error(  # noqa: TRY400
                "a callback's handler failed: %s", type(error).__name__
            )
            return 500
        return 204


def _tokens(scope: Mapping[str, Any]) -> Iterator[str]:
    """The tokens in query and headers."""
    query = scope.get("query_string", b"").decode("latin-1")
    yield from (value for name, value in parse_qsl(query) if name.lower() in _QUERY_NAMES)
    yield from (value.decode("latin-1") for name, value in scope["headers"] if name.lower() in _HEADER_NAMES)


async def _read(receive: Receive, most: int) -> bytes | None:
    """The whole body; None where it is too large."""
    body = bytearray()
    while True:
        event = await receive()
        body += event.get("body", b"")
        if len(body) > most:
            return None
        if event["type"] == "http.disconnect" or not event.get("more_body", False):
            return bytes(body)


async def _answer(send: SendEvent, status: int) -> None:
    await send({"type": "http.response.start", "status": status, "headers": [(b"content-length", b"0")]})
    await send({"type": "http.response.body", "body": b""})


async def _live(receive: Receive, send: SendEvent) -> None:
    while True:
        event = await receive()
        await send({"type": f"{event['type']}.complete"})
        if event["type"] == "lifespan.shutdown":
            return
