"""The life of a client's transport: made at the first call, once; left alone by forked children; closed once."""

from __future__ import annotations

import threading
import warnings
from collections.abc import Callable
from typing import TYPE_CHECKING, Generic, TypeVar

from cpaaskit._errors import ClientClosedError, EventLoopError
from cpaaskit._fork import renew_after_fork

if TYPE_CHECKING:
    from asyncio import AbstractEventLoop

    from cpaaskit._wire import AsyncTransport, SyncTransport

T = TypeVar("T")

# A child keeps its parent's pools referenced for ever: collecting them could say goodbye on the parent's connections.
_INHERITED: list[object] = []


class Holder(Generic[T]):
    """Holds one transport, made when it is first needed.

    Args:
        name: The client's name, for messages.
        build: Makes the transport.
        given: The user's own transport, used as it is, also in a forked child.
    """

    def __init__(self, name: str, build: Callable[[], T], given: T | None) -> None:
        self._name = name
        self._build = build
        self._given = given
        self._transport: T | None = given
        self._closed = False
        self._lock = threading.Lock()
        renew_after_fork(self)

    def _current(self) -> T:
        return self._transport if self._transport is not None else self._made()

    def _made(self) -> T:
        with self._lock:
            if self._closed:
                raise ClientClosedError(f"this {self._name} is closed; make a new one")
            if self._transport is None:
                self._transport = self._build()
            return self._transport

    def _taken(self) -> T | None:
        """The transport to close, for the first who asks."""
        with self._lock:
            self._closed = True
            transport, self._transport = self._transport, None
            return transport

    def after_fork(self) -> None:
        """Drop the parent's connections unclosed; the child makes its own."""
        self._lock = threading.Lock()
        if self._transport is not self._given:
            _INHERITED.append(self._transport)
            self._transport = self._given

    def __del__(self) -> None:
        if not self._closed and self._transport is not None and self._given is None:
            # Nobody's line made this happen, so no stack level would point anywhere.
            text = f"unclosed {self._name}: use it in a with block, or call close"
            warnings.warn(text, ResourceWarning, source=self)  # noqa: B028


class SyncHolder(Holder["SyncTransport"]):
    """The transport of a sync client."""

    def get(self) -> SyncTransport:
        """The transport, made now if it is the first time.

        Raises:
            ClientClosedError: The client is closed.
        """
        return self._current()

    def close(self) -> None:
        """Close the connections; again does nothing."""
        transport = self._taken()
        if transport is not None:
            transport.close()


class AsyncHolder(Holder["AsyncTransport"]):
    """The transport of an async client, bound to the event loop of its first call."""

    _loop: AbstractEventLoop | None = None

    def get(self) -> AsyncTransport:
        """The transport, made now if it is the first time.

        Raises:
            ClientClosedError: The client is closed.
            EventLoopError: Another event loop used it first.
        """
        self._keep_to_one_loop()
        return self._current()

    async def aclose(self) -> None:
        """Close the connections; again does nothing.

        Raises:
            EventLoopError: Another event loop, still alive, used the client.
        """
        if self._closed:
            return
        if self._loop is None or not self._loop.is_closed():
            self._keep_to_one_loop()
            transport = self._taken()
            if transport is not None:
                await transport.aclose()
        else:
            self._taken()  # its loop is gone, and took the connections with it

    def after_fork(self) -> None:
        """Drop the parent's connections unclosed, and its loop."""
        super().after_fork()
        self._loop = None

    def _keep_to_one_loop(self) -> None:
        from asyncio import get_running_loop

        loop = get_running_loop()
        if self._loop is None:
            self._loop = loop
        elif self._loop is not loop:
            raise EventLoopError(f"this {self._name} belongs to another event loop; make one client in each loop")
