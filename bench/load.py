"""A load generator in a process of its own: `python -m bench.load PORT REQUESTS CONNECTIONS FILE`.

The file holds one raw request, sent over and over on connections that stay open; prints the responses a second, and
fails on any that is not a 2xx.
"""

from __future__ import annotations

import asyncio
import sys
import time
from functools import partial
from pathlib import Path

from bench.wire_server import HEAD_END, request_end


class Repeating(asyncio.Protocol):
    """Sends the request whenever the answer to the one before is whole, until nothing is left."""

    def __init__(self, request: bytes, left: list[None], done: asyncio.Future[None]) -> None:
        self.request = request
        self.left = left
        self.done = done
        self.pending = b""
        self.transport: asyncio.Transport | None = None

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Send the first."""
        if isinstance(transport, asyncio.Transport):
            self.transport = transport
            self.send_next()

    def data_received(self, data: bytes) -> None:
        """Take the answer, and send the next."""
        self.pending += data
        end = request_end(self.pending)
        if end is None or len(self.pending) < end:
            return
        if not self.pending.startswith(b"HTTP/1.1 2"):
            self.done.set_exception(RuntimeError(self.pending[: self.pending.find(HEAD_END)].decode("latin-1")))
            return
        self.pending = self.pending[end:]
        self.send_next()

    def connection_lost(self, exc: Exception | None) -> None:
        """Fail where the server ends a connection early."""
        if not self.done.done():
            self.done.set_exception(exc or ConnectionResetError("the server closed a connection"))

    def send_next(self) -> None:
        """Send one, or stop."""
        if self.left and self.transport is not None:
            self.left.pop()
            self.transport.write(self.request)
        elif not self.done.done():
            self.done.set_result(None)


async def responses_a_second(port: int, requests: int, connections: int, request: bytes) -> float:
    """Make the requests and return their rate."""
    loop = asyncio.get_running_loop()
    left: list[None] = [None] * requests
    began = time.perf_counter()
    waits: list[asyncio.Future[None]] = [loop.create_future() for _ in range(connections)]
    for done in waits:
        await loop.create_connection(partial(Repeating, request, left, done), "127.0.0.1", port)
    await asyncio.gather(*waits)
    return requests / (time.perf_counter() - began)


if __name__ == "__main__":
    port, requests, connections = map(int, sys.argv[1:4])
    print(asyncio.run(responses_a_second(port, requests, connections, Path(sys.argv[4]).read_bytes())))
