"""Connections below httpx that keep the total deadline of a call, and know when its first byte leaves.

httpx has a time-out for each read; a server that drips one byte a second never meets it. httpcore's network backend is
the documented place where every connect, read and write passes.
"""

from __future__ import annotations

import ssl
from collections.abc import Iterable
from typing import Any

import httpcore

from cpaaskit._passage import is_late, mark_sent, within

# The time-out of a sync write counts from each piece that the system takes, so that a large body goes in pieces.
_PIECE = 65_536
_SocketOption = tuple[int, int, int] | tuple[int, int, bytes | bytearray] | tuple[int, int, None, int]


class BoundedStream(httpcore.NetworkStream):
    """A connection whose every wait ends at the deadline of the attempt that uses it."""

    def __init__(self, stream: httpcore.NetworkStream, *, tls: bool = False) -> None:
        self._stream = stream
        self._tls = tls

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        """Read what has arrived; where bytes never cease to come, no time-out below would end it."""
        if is_late():
            raise httpcore.ReadTimeout
        return self._stream.read(max_bytes, within(timeout))

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        """Write, and note that bytes leave."""
        mark_sent(over_tls=self._tls)
        for start in range(0, len(buffer), _PIECE):
            if start and is_late():
                raise httpcore.WriteTimeout
            self._stream.write(buffer[start : start + _PIECE], within(timeout))

    def close(self) -> None:
        """Close the connection."""
        self._stream.close()

    def start_tls(
        self, ssl_context: ssl.SSLContext, server_hostname: str | None = None, timeout: float | None = None
    ) -> BoundedStream:
        """Wrap the connection in TLS."""
        return BoundedStream(self._stream.start_tls(ssl_context, server_hostname, within(timeout)), tls=True)

    def get_extra_info(self, info: str) -> Any:
        """What httpcore asks of a connection."""
        return self._stream.get_extra_info(info)


class BoundedBackend(httpcore.NetworkBackend):
    """Opens bounded connections."""

    def __init__(self, backend: httpcore.NetworkBackend) -> None:
        self._backend = backend

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[_SocketOption] | None = None,
    ) -> BoundedStream:
        """Connect within the deadline."""
        stream = self._backend.connect_tcp(host, port, within(timeout), local_address, socket_options)
        return BoundedStream(stream)


class AsyncBoundedStream(httpcore.AsyncNetworkStream):
    """The same for async."""

    def __init__(self, stream: httpcore.AsyncNetworkStream, *, tls: bool = False) -> None:
        self._stream = stream
        self._tls = tls

    async def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        """Read what has arrived."""
        return await self._stream.read(max_bytes, within(timeout))

    async def write(self, buffer: bytes, timeout: float | None = None) -> None:
        """Write, and note that bytes leave."""
        mark_sent(over_tls=self._tls)
        await self._stream.write(buffer, within(timeout))

    async def aclose(self) -> None:
        """Close the connection."""
        await self._stream.aclose()

    async def start_tls(
        self, ssl_context: ssl.SSLContext, server_hostname: str | None = None, timeout: float | None = None
    ) -> AsyncBoundedStream:
        """Wrap the connection in TLS."""
        stream = await self._stream.start_tls(ssl_context, server_hostname, within(timeout))
        return AsyncBoundedStream(stream, tls=True)

    def get_extra_info(self, info: str) -> Any:
        """What httpcore asks of a connection."""
        return self._stream.get_extra_info(info)


class AsyncBoundedBackend(httpcore.AsyncNetworkBackend):
    """The same for async."""

    def __init__(self, backend: httpcore.AsyncNetworkBackend) -> None:
        self._backend = backend

    async def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[_SocketOption] | None = None,
    ) -> AsyncBoundedStream:
        """Connect within the deadline."""
        stream = await self._backend.connect_tcp(host, port, within(timeout), local_address, socket_options)
        return AsyncBoundedStream(stream)
