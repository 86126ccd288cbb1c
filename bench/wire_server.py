"""The fastest server that asyncio makes easy: every request gets the same 201, and only lengths are looked at.

`python -m bench.wire_server` prints its port and serves until it is ended.
"""

from __future__ import annotations

import asyncio

from bench.payload import response_body

HEAD_END = b"\r\n\r\n"
LENGTH = b"content-length:"


def response() -> bytes:
    """Return the whole response."""
    body = response_body()
    head = f"HTTP/1.1 201 Created\r\nContent-Type: application/json\r\nContent-Length: {len(body)}\r\n\r\n"
    return head.encode() + body


RESPONSE = response()


class Answering(asyncio.Protocol):
    """Counts requests off a connection and answers each."""

    def __init__(self) -> None:
        self.transport: asyncio.Transport | None = None
        self.pending = b""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Keep the connection."""
        if isinstance(transport, asyncio.Transport):
            self.transport = transport

    def data_received(self, data: bytes) -> None:
        """Answer the requests that are whole."""
        self.pending += data
        while (end := request_end(self.pending)) is not None and len(self.pending) >= end:
            self.pending = self.pending[end:]
            if self.transport is not None:
                self.transport.write(RESPONSE)


def request_end(data: bytes) -> int | None:
    """Return where the first request ends, or None while its head is not whole."""
    head_end = data.find(HEAD_END)
    if head_end < 0:
        return None
    head = data[:head_end].lower()
    start = head.find(LENGTH)
    if start < 0:
        return head_end + len(HEAD_END)
    return head_end + len(HEAD_END) + int(head[start + len(LENGTH) :].split(b"\r\n", 1)[0])


async def main() -> None:
    """Serve on a free loopback port."""
    server = await asyncio.get_running_loop().create_server(Answering, "127.0.0.1", 0)
    print(server.sockets[0].getsockname()[1], flush=True)
    await server.serve_forever()


if __name__ == "__main__":
    asyncio.run(main())
