"""Servers on loopback sockets that misbehave on purpose, and count what reaches them."""

from __future__ import annotations

import contextlib
import json
import socket
import ssl
import struct
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from types import TracebackType
from typing import Self

_PATIENCE = 5.0


@dataclass(frozen=True)
class Received:
    """One request as it came; headers with their names in lower case."""

    method: str
    target: str
    headers: dict[str, str] = field(repr=False)
    body: bytes = field(repr=False)


class Conversation:
    """The server's end of one connection."""

    def __init__(self, peer: Peer, connection: socket.socket) -> None:
        self.open = True
        self._peer = peer
        self._connection = connection
        self._unread = b""
        self._patience_ends = time.monotonic() + _PATIENCE

    def read(self) -> Received:
        """Read one whole request, and keep it in `Peer.requests`."""
        head, _, self._unread = self._until(lambda data: b"\r\n\r\n" in data).partition(b"\r\n\r\n")
        first, *lines = head.decode("latin-1").split("\r\n")
        method, target, _ = first.split(" ")
        headers = {name.lower(): value.strip() for name, _, value in (line.partition(":") for line in lines)}
        assert "transfer-encoding" not in headers, "this server reads bodies by their length"
        length = int(headers.get("content-length", "0"))
        data = self._until(lambda data: len(data) >= length)
        body, self._unread = data[:length], data[length:]
        received = Received(method, target, headers, body)
        self._peer.requests.append(received)
        return received

    def write(self, data: bytes) -> None:
        """Send these bytes."""
        self._connection.sendall(data)

    def receive(self, size: int) -> bytes:
        """Take some bytes off the wire."""
        return self._connection.recv(size)

    def wait(self, seconds: float = _PATIENCE) -> bool:
        """Do nothing for so long; says when the server is closed or has had enough, so that no test runs for ever."""
        return self._peer.stopped.wait(seconds) or time.monotonic() > self._patience_ends

    def close(self) -> None:
        """Say goodbye properly."""
        self.open = False
        with contextlib.suppress(OSError):
            self._connection.shutdown(socket.SHUT_RDWR)

    def reset(self) -> None:
        """Break the connection: the other end sees ECONNRESET."""
        self.open = False
        self._connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self._connection.close()

    def has_more(self) -> bool:
        """Whether another request begins."""
        if isinstance(self._connection, ssl.SSLSocket):  # cannot be peeked into
            self._unread = self._unread or self._connection.recv(65536)
            return bool(self._unread)
        return bool(self._unread or self._connection.recv(1, socket.MSG_PEEK))

    def _until(self, complete: Callable[[bytes], bool]) -> bytes:
        data = self._unread
        while not complete(data):
            chunk = self._connection.recv(65536)
            if not chunk:
                raise ConnectionError("the client left in the middle of a request")
            data += chunk
        return data


Behaviour = Callable[[Conversation], None]


class Peer:
    """A threaded server; its script has one behaviour for each arriving request, the last one for all that follow.

    Attributes:
        arrivals: How many requests began to arrive, read or not.
        requests: Those that were read.
        connections: How many connections were accepted.
    """

    def __init__(self, *script: Behaviour, tls: ssl.SSLContext | None = None) -> None:
        self.arrivals = 0
        self.connections = 0
        self.requests: list[Received] = []
        self.stopped = threading.Event()
        self._script = script
        self._tls = tls
        self._lock = threading.Lock()
        self._open: set[socket.socket] = set()
        self._threads: list[threading.Thread] = []
        self._listener = socket.create_server(("127.0.0.1", 0))
        self._listener.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 8192)  # bytes not read soon block the client
        self.port: int = self._listener.getsockname()[1]
        self.url = f"{'http' if tls is None else 'https'}://127.0.0.1:{self.port}"

    def __enter__(self) -> Self:
        self._start(self._accept)
        return self

    def __exit__(self, *_exception: type[BaseException] | BaseException | TracebackType | None) -> None:
        self.stop()

    def stop(self) -> None:
        """Leave all clients; again does nothing."""
        self.stopped.set()
        with contextlib.suppress(OSError):
            self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        for connection in list(self._open):
            with contextlib.suppress(OSError):
                connection.shutdown(socket.SHUT_RDWR)
        for thread in self._threads:
            thread.join(_PATIENCE)

    def _start(self, work: Callable[..., None], *arguments: object) -> None:
        thread = threading.Thread(target=work, args=arguments, daemon=True)
        self._threads.append(thread)
        thread.start()

    def _accept(self) -> None:
        while not self.stopped.is_set():
            try:
                connection, _ = self._listener.accept()
            except OSError:
                return
            self.connections += 1
            self._start(self._serve, connection)

    def _serve(self, connection: socket.socket) -> None:
        with contextlib.suppress(OSError), connection:
            connection.settimeout(_PATIENCE)
            if self._tls is not None:
                connection = self._tls.wrap_socket(connection, server_side=True)
            self._open.add(connection)
            try:
                self.converse(connection)
            finally:
                self._open.discard(connection)
                connection.close()

    def converse(self, connection: socket.socket) -> None:
        """Follow the script on one connection."""
        conversation = Conversation(self, connection)
        while conversation.open and not self.stopped.is_set() and conversation.has_more():
            with self._lock:
                behave = self._script[min(self.arrivals, len(self._script) - 1)]
                self.arrivals += 1
            behave(conversation)


def response(status: int, body: bytes = b"", *headers: str) -> bytes:
    """An answer in its bytes; Content-Length is added."""
    lines = [f"HTTP/1.1 {status} Reason", *headers, f"Content-Length: {len(body)}"]
    return "\r\n".join(lines).encode() + b"\r\n\r\n" + body


def answering(status: int, body: bytes = b"", *headers: str) -> Behaviour:
    """Read the request and answer it; the connection stays open."""
    return writing(response(status, body, *headers), close=False)


def answering_json(status: int, document: object, *headers: str) -> Behaviour:
    """Answer with JSON."""
    return answering(status, json.dumps(document).encode(), "Content-Type: application/json", *headers)


def writing(data: bytes, *, close: bool = True) -> Behaviour:
    """Read the request, write these bytes, and close."""

    def behave(conversation: Conversation) -> None:
        conversation.read()
        conversation.write(data)
        if close:
            conversation.close()

    return behave


def dripping(head: bytes, drop: bytes = b"x") -> Behaviour:
    """Read the request, write the head, then a drop every 20 ms until the client leaves."""

    def behave(conversation: Conversation) -> None:
        conversation.read()
        conversation.write(head)
        while not conversation.wait(0.02):
            conversation.write(drop)
        conversation.close()

    return behave


def sipping(conversation: Conversation) -> None:
    """Take a few bytes of the request every 10 ms, so that each single write of the client goes on."""
    while not conversation.wait(0.01) and conversation.receive(4096):
        pass
    conversation.close()


def flooding(drop: bytes) -> Behaviour:
    """Read the request, then write the same again and again without a pause."""

    def behave(conversation: Conversation) -> None:
        conversation.read()
        while not conversation.wait(0):
            conversation.write(drop)
        conversation.close()

    return behave


def closing(conversation: Conversation) -> None:
    """Read the request, and close without an answer."""
    conversation.read()
    conversation.close()


def resetting(conversation: Conversation) -> None:
    """Read the request, and break the connection."""
    conversation.read()
    conversation.reset()


def resetting_unread(conversation: Conversation) -> None:
    """Break the connection as soon as the first bytes arrive."""
    conversation.reset()


def hanging(conversation: Conversation) -> None:
    """Read the request, and say nothing."""
    conversation.read()
    conversation.wait()
    conversation.close()


def ignoring(conversation: Conversation) -> None:
    """Do not even read the request."""
    conversation.wait()
    conversation.close()
