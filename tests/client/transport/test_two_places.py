"""A real proxy that takes the Authorization header away, and uploads that can be sent once only."""

from __future__ import annotations

import io
import os
import subprocess
import sys
import tracemalloc
from collections.abc import Iterator
from pathlib import Path
from typing import Any, BinaryIO

import pytest

from cpaaskit import AuthenticationError, RateLimitError, RequestNotSentError

from ..portal import CREATE, LIST, AsyncPortal, Portal, aask, ask
from .callers import TOKEN, Caller
from .peers import Behaviour, Conversation, Peer, answering_json, response

MEGABYTE = 1 << 20


class PortalCaller(Caller):
    """A client of the portal on one transport."""

    kinds = (Portal, AsyncPortal)

    def ask(self, *arguments: Any, **more: Any) -> Any:
        """Call an operation."""
        return self.call(lambda client: (ask if self.transport == "sync" else aask)(client, *arguments, **more))


def checking(conversation: Conversation) -> None:
    """Answer as the platform does: with the token in either place, or with 401; chunked bodies are read whole."""
    request = conversation.read()
    shown = f"access_token={TOKEN}" in request.target or request.headers.get("authorization") == f"Bearer {TOKEN}"
    answering = response(200, b'{"status": "OK"}', "Content-Type: application/json")
    conversation.write(answering if shown else response(401, b"{}", "Content-Type: application/json"))


@pytest.fixture
def upstream() -> Iterator[Peer]:
    """A server that looks at tokens."""
    with Peer(checking) as peer:
        yield peer


@pytest.fixture
def proxy(upstream: Peer) -> Iterator[str]:
    """The URL of a proxy before it, which runs in a process of its own."""
    command = [sys.executable, str(Path(__file__).parent / "stripping_proxy.py"), str(upstream.port)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        try:
            yield f"http://127.0.0.1:{int(process.stdout.readline())}"
        finally:
            process.terminate()


def _places(peer: Peer) -> list[str]:
    return ["query" if "access_token" in request.target else "neither" for request in peer.requests]


def _part(file: BinaryIO | bytes) -> dict[str, Any]:
    return {"files": [("file", ("numbers.csv", file, "text/csv")), ("name", (None, b"May", "text/plain"))]}


def test_behind_a_proxy_that_strips_authorization_the_query_works(upstream: Peer, proxy: str, transport: str) -> None:
    """Two requests for the first call, one for each that follows."""
    with PortalCaller(transport, proxy) as caller:
        assert caller.ask(LIST)["status"] == "OK"
        assert caller.ask(CREATE, json={"a": 1})["status"] == "OK"

    assert _places(upstream) == ["neither", "query", "query"]
    assert not any("authorization" in request.headers for request in upstream.requests)


def test_behind_such_a_proxy_a_wrong_token_is_one_error(upstream: Peer, proxy: str, transport: str) -> None:
    """It says that both were tried, and the next call does not put the token into the URL again."""
    with PortalCaller(transport, proxy, token="wrong") as caller:
        for _ in range(2):
            with pytest.raises(AuthenticationError, match="both in the header Authorization and in the query") as error:
                caller.ask(LIST)
            assert "wrong" not in str(error.value)

    assert _places(upstream) == ["neither", "query", "neither"]


def test_a_file_that_can_be_rewound_is_sent_again(upstream: Peer, proxy: str, transport: str, tmp_path: Path) -> None:
    """Whole both times, with its length."""
    path = tmp_path / "numbers.csv"
    path.write_bytes(b"14155550101\n" * 1000)
    with path.open("rb") as file, PortalCaller(transport, proxy) as caller:
        caller.ask(CREATE, **_part(file))

    first, second = upstream.requests
    assert _places(upstream) == ["neither", "query"]
    assert first.body == second.body
    assert path.read_bytes() in first.body
    assert b'name="name"\r\nContent-Type: text/plain\r\n\r\nMay' in first.body


def _pipe(content: bytes) -> BinaryIO:
    """The reading end of a pipe that holds this."""
    reading, writing = os.pipe()
    os.write(writing, content)
    os.close(writing)
    return os.fdopen(reading, "rb")


def test_what_cannot_be_rewound_is_sent_once_and_the_error_says_so(upstream: Peer, proxy: str, transport: str) -> None:
    """No fallback for this call; the next one may still try it, and then a pipe goes straight to the query."""
    with PortalCaller(transport, proxy) as caller:
        with _pipe(b"14155550101") as pipe, pytest.raises(AuthenticationError, match="cannot be sent again") as error:
            caller.ask(CREATE, **_part(pipe))
        assert (error.value.attempts, _places(upstream)) == (1, ["neither"])
        caller.ask(LIST)
        with _pipe(b"447700900123") as pipe:
            caller.ask(CREATE, **_part(pipe))

    assert _places(upstream) == ["neither", "neither", "query", "query"]
    assert b"447700900123" in upstream.requests[-1].body


def test_a_body_that_is_a_file_goes_the_same_way(upstream: Peer, transport: str) -> None:
    """With its length where it can be told, in chunks where it cannot."""
    chunked: list[bytes] = []

    def reading_chunks(conversation: Conversation) -> None:
        head = b""
        while not head.endswith(b"\r\n0\r\n\r\n"):
            head += conversation.receive(65536)
        chunked.append(head)
        conversation.write(response(200, b"{}", "Content-Type: application/json"))

    with PortalCaller(transport, upstream.url) as caller:
        caller.ask(CREATE, content=io.BytesIO(b"<data/>"), headers={"Content-Type": "application/xml"})
    assert (upstream.requests[0].body, upstream.requests[0].headers["content-type"]) == (b"<data/>", "application/xml")

    with Peer(reading_chunks) as peer, PortalCaller(transport, peer.url) as caller, _pipe(b"<data/>") as pipe:
        caller.ask(CREATE, content=pipe, headers={"Content-Type": "application/xml"})
    head, _, body = chunked[0].partition(b"\r\n\r\n")
    assert b"transfer-encoding: chunked" in head.lower()
    assert b"content-length" not in head.lower()
    assert body == b"7\r\n<data/>\r\n0\r\n\r\n"


class _Zeros(io.RawIOBase):
    """A file of zeros that is never whole in memory, and cannot be rewound."""

    def __init__(self, size: int) -> None:
        self._left = size

    def readable(self) -> bool:
        return True

    def read(self, size: int = -1) -> bytes:
        taken = min(self._left, size)
        self._left -= taken
        return bytes(taken)


def draining(status: int) -> Behaviour:
    """Take a whole chunked body off the wire, keep nothing of it but its end, and answer."""

    def behave(conversation: Conversation) -> None:
        end = b""
        while not end.endswith(b"\r\n0\r\n\r\n"):
            end = end[-8:] + conversation.receive(MEGABYTE)
        conversation.write(response(status, b"{}", "Content-Type: application/json"))

    return behave


def test_an_upload_is_not_held_in_memory(transport: str) -> None:
    """Sixty-four megabytes pass through a few."""
    file: Any = _Zeros(64 * MEGABYTE)
    with Peer(draining(200)) as peer, PortalCaller(transport, peer.url, timeout=60.0) as caller:
        tracemalloc.start()
        try:
            caller.ask(CREATE, **_part(file))
            _, peak = tracemalloc.get_traced_memory()
        finally:
            tracemalloc.stop()
    assert peak < 16 * MEGABYTE


def test_an_upload_that_is_used_up_is_not_repeated(transport: str) -> None:
    """What a repeat would send is no longer there."""
    with (
        Peer(draining(429)) as peer,
        PortalCaller(transport, peer.url) as caller,
        _pipe(b"1") as pipe,
        pytest.raises(RateLimitError) as error,
    ):
        caller.ask(CREATE, **_part(pipe))
    assert error.value.attempts == 1


def test_an_upload_that_can_be_rewound_is_repeated(transport: str) -> None:
    """Where any other request would be."""
    busy = answering_json(429, {})
    with Peer(busy, checking) as peer, PortalCaller(transport, peer.url) as caller:
        caller.ask(CREATE, **_part(io.BytesIO(b"14155550101")))
    first, second = peer.requests
    assert first.body == second.body != b""


def test_an_upload_that_was_not_begun_is_repeated(transport: str) -> None:
    """Where no connection came about, nothing of it is used up."""
    with Peer(checking) as peer:
        url = peer.url
    with PortalCaller(transport, url) as caller, _pipe(b"1") as pipe, pytest.raises(RequestNotSentError) as error:
        caller.ask(CREATE, **_part(pipe))
    assert error.value.attempts == 3
