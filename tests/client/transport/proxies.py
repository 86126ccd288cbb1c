"""A proxy that tunnels, and one that refuses to."""

from __future__ import annotations

import contextlib
import socket
import threading

from .peers import Conversation, Peer, Received, response


class TunnelProxy(Peer):
    """Answers CONNECT with a tunnel to its target, forwards plain requests, and keeps what it was asked.

    Args:
        refusal: Answer with this status instead of making a tunnel.
    """

    def __init__(self, refusal: int | None = None) -> None:
        super().__init__(lambda conversation: None)
        self._refusal = refusal

    def converse(self, connection: socket.socket) -> None:
        """Serve one client."""
        conversation = Conversation(self, connection)
        request = conversation.read()
        if self._refusal is not None:
            conversation.write(response(self._refusal, b"<html>no</html>", "Content-Type: text/html"))
        elif request.method == "CONNECT":
            self._tunnel(connection, request.target)
        else:
            self._forward(conversation, request)

    def _tunnel(self, connection: socket.socket, target: str) -> None:
        host, _, port = target.rpartition(":")
        with socket.create_connection((host, int(port)), timeout=5) as onward:
            connection.sendall(b"HTTP/1.1 200 Connection established\r\n\r\n")
            there = threading.Thread(target=_pump, args=(connection, onward), daemon=True)
            there.start()
            _pump(onward, connection)
            with contextlib.suppress(OSError):
                connection.shutdown(socket.SHUT_RDWR)
            there.join(5)

    def _forward(self, conversation: Conversation, request: Received) -> None:
        host, _, path = request.target.removeprefix("http://").partition("/")
        name, _, port = host.partition(":")
        lines = [f"{request.method} /{path} HTTP/1.1"]
        lines += [f"{key}: {value}" for key, value in request.headers.items() if not key.startswith("proxy-")]
        with socket.create_connection((name, int(port)), timeout=5) as onward:
            onward.sendall("\r\n".join(lines).encode() + b"\r\n\r\n" + request.body)
            conversation.write(onward.recv(65536))


def _pump(source: socket.socket, sink: socket.socket) -> None:
    with contextlib.suppress(OSError):
        while data := source.recv(65536):
            sink.sendall(data)
        sink.shutdown(socket.SHUT_WR)
