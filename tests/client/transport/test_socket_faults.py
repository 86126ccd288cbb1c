"""One table of faults on the wire, the same on every transport.

A fault is expected to end in one way for a reading operation, for one with an effect, for one that costs money, and for
the latter where the caller trusts its idempotency key. `Ends` says which error, and how many requests reach the server.
"""

from __future__ import annotations

import gzip
import socket
import time
from typing import NamedTuple

import pytest

from cpaaskit import (
    ApiError,
    ConnectionLostError,
    OutcomeUnknownError,
    RateLimitError,
    RequestNotSentError,
    ResponseDecodeError,
    ServerError,
    StatusError,
)

from . import peers
from .callers import Caller, Operation, charge, charge_much, failure, read, write
from .peers import Behaviour, Peer, answering, response, writing

_CAP = 20_000
_SHORT = 0.3


class Ends(NamedTuple):
    """How a call ends: with which error, after how many requests."""

    read: tuple[type[ApiError], int]
    write: tuple[type[ApiError], int]
    charge: tuple[type[ApiError], int]
    trusted: tuple[type[ApiError], int]


_LOST = Ends((ConnectionLostError, 3), (OutcomeUnknownError, 1), (OutcomeUnknownError, 1), (OutcomeUnknownError, 3))
_LATE = Ends((ConnectionLostError, 1), (OutcomeUnknownError, 1), (OutcomeUnknownError, 1), (OutcomeUnknownError, 1))
_UNREADABLE = Ends(*[(ResponseDecodeError, 1)] * 4)
_FAILING = Ends((ServerError, 3), (ServerError, 1), (OutcomeUnknownError, 1), (OutcomeUnknownError, 3))
_LIMITED = Ends(*[(RateLimitError, 3)] * 4)

_BOMB = gzip.compress(b"0" * 2_000_000)
_LARGE = b"x" * (_CAP + 1)
_OK = "HTTP/1.1 200 OK\r\n"

_FAULTS: dict[str, tuple[Behaviour, Ends]] = {
    "reset before the request is read": (peers.resetting_unread, _LOST),
    "reset after the request is read": (peers.resetting, _LOST),
    "closed without an answer": (peers.closing, _LOST),
    "half a status line": (writing(b"HTTP/1.1 20"), _LOST),
    "half a head": (writing(b"HTTP/1.1 200 OK\r\nContent-Le"), _LOST),
    "garbage for a status line": (writing(b"\x00\xff garbage\r\n\r\n"), _LOST),
    "a status that is no number": (writing(b"HTTP/1.1 abc OK\r\n\r\n"), _LOST),
    "headers over all limits": (writing(f"{_OK}X: {'x' * 300_000}\r\n\r\n".encode()), _LOST),
    "a length that is no number": (writing(f"{_OK}Content-Length: many\r\n\r\n".encode()), _LOST),
    "a body shorter than its length": (writing(f"{_OK}Content-Length: 100\r\n\r\nshort".encode()), _UNREADABLE),
    "a chunk cut off": (writing(f"{_OK}Transfer-Encoding: chunked\r\n\r\n10\r\nshort".encode()), _UNREADABLE),
    "a body over the cap": (answering(200, _LARGE), _UNREADABLE),
    "a gzip bomb": (answering(200, _BOMB, "Content-Encoding: gzip"), _UNREADABLE),
    "damaged gzip": (answering(200, b"not gzip", "Content-Encoding: gzip"), _UNREADABLE),
    "gzip cut off": (answering(200, gzip.compress(b"{}")[:-9], "Content-Encoding: gzip"), _UNREADABLE),
    "an encoding that nobody asked for": (answering(200, b"{}", "Content-Encoding: br"), _UNREADABLE),
    "HTML for a success": (answering(200, b"<html><title>Sorry</title>", "Content-Type: text/html"), _UNREADABLE),
    "an empty success": (answering(200), _UNREADABLE),
    "an undocumented success": (answering(299, b"{}"), _UNREADABLE),
    "499": (answering(499), Ends(*[(StatusError, 1)] * 4)),
    "520": (answering(520), Ends((ServerError, 1), (ServerError, 1), *[(OutcomeUnknownError, 1)] * 2)),
    "408": (
        answering(408),
        Ends((StatusError, 3), (StatusError, 1), (OutcomeUnknownError, 1), (OutcomeUnknownError, 3)),
    ),
    "500 as HTML": (answering(500, b"<html>", "Content-Type: text/html"), _FAILING),
    "502": (answering(502), _FAILING),
    "503 with Retry-After": (answering(503, b"", "Retry-After: 0"), _FAILING),
    "504": (answering(504), _FAILING),
    "429 with Retry-After": (answering(429, b"", "Retry-After: 0"), _LIMITED),
    "429 without Retry-After": (answering(429), _LIMITED),
    "429 with Retry-After over the cap": (answering(429, b"", "Retry-After: 61"), Ends(*[(RateLimitError, 1)] * 4)),
    "429 with Retry-After past the deadline": (answering(429, b"", "Retry-After: 6"), Ends(*[(RateLimitError, 1)] * 4)),
}

_SLOW: dict[str, tuple[Behaviour, Ends]] = {
    "no answer": (peers.hanging, _LATE),
    "a request that is not read": (peers.ignoring, _LATE),
    "a head that drips": (peers.dripping(b"HTTP/1.1 200 OK\r\nX: "), _LATE),
    "interim answers without end": (peers.flooding(b"HTTP/1.1 102 Processing\r\n\r\n"), _LATE),
    "a body that drips": (peers.dripping(b"HTTP/1.1 200 OK\r\nContent-Length: 9000\r\n\r\n"), _UNREADABLE),
    "gzip that drips": (
        peers.dripping(response(200, b"", "Content-Encoding: gzip").replace(b": 0", b": 900") + _BOMB[:20], b"\0"),
        _UNREADABLE,
    ),
}

_CALLS: dict[str, tuple[Operation, bool]] = {
    "read": (read, False),
    "write": (write, False),
    "charge": (charge, False),
    "trusted": (charge, True),
}


@pytest.mark.parametrize("call", _CALLS)
@pytest.mark.parametrize("fault", _FAULTS)
def test_a_fault_ends_in_its_error_after_as_many_requests_as_are_safe(fault: str, call: str, transport: str) -> None:
    """What could act twice is sent once; what is lost is unknown; what succeeded says so."""
    behaviour, ends = _FAULTS[fault]

    _assert_end(behaviour, getattr(ends, call), call, transport, timeout=5.0)


@pytest.mark.parametrize("call", _CALLS)
@pytest.mark.parametrize("fault", _SLOW)
def test_a_slow_server_is_left_at_the_deadline(fault: str, call: str, transport: str) -> None:
    """A deadline holds for the whole call, however often a byte arrives."""
    behaviour, ends = _SLOW[fault]
    timeout = 0.8 if ends is _UNREADABLE else _SHORT  # the head has to arrive in it, on a busy machine too
    started = time.monotonic()

    _assert_end(behaviour, getattr(ends, call), call, transport, timeout=timeout)

    assert time.monotonic() - started < timeout + 2.0


def _assert_end(
    behaviour: Behaviour, end: tuple[type[ApiError], int], call: str, transport: str, *, timeout: float
) -> None:
    kind, requests = end
    operation, trusted = _CALLS[call]
    with Peer(behaviour) as peer, Caller(transport, peer.url, timeout=timeout, max_response_bytes=_CAP) as caller:
        error = failure(caller, operation, trust_idempotency=trusted)

    assert isinstance(error, kind)
    assert (requests, requests) == (error.attempts, peer.arrivals)
    assert "canary" not in str(error)


@pytest.mark.parametrize("behaviour", [peers.ignoring, peers.sipping], ids=["never", "in sips"])
def test_a_server_that_does_not_read_a_large_body_is_left_at_the_deadline(behaviour: Behaviour, transport: str) -> None:
    """Writing has the same deadline as reading, and what left makes the outcome unknown."""
    with Peer(behaviour) as peer, Caller(transport, peer.url, timeout=_SHORT) as caller:
        started = time.monotonic()
        error = failure(caller, charge_much)
        took = time.monotonic() - started
        peer.stop()
        caller.pause(0.05)  # what the system could not send is dropped once the server is gone

    assert isinstance(error, OutcomeUnknownError)
    assert (error.attempts, peer.arrivals) == (1, 1)
    assert took < _SHORT + 3.0


@pytest.mark.parametrize("call", _CALLS)
def test_a_refused_connection_is_not_sent_and_tried_again(call: str, transport: str) -> None:
    """No byte left, so even a charge may be tried again."""
    operation, trusted = _CALLS[call]
    with socket.socket() as closed:
        closed.bind(("127.0.0.1", 0))  # taken, and nobody listens
        with Caller(transport, f"http://127.0.0.1:{closed.getsockname()[1]}") as caller:
            error = failure(caller, operation, trust_idempotency=trusted)

    assert isinstance(error, RequestNotSentError)
    assert error.attempts == 3


def test_a_host_without_an_address_is_not_sent(transport: str) -> None:
    """A name that resolves to nothing is told apart from a lost answer."""
    with Caller(transport, "https://no-such-host.invalid", max_retries=0) as caller:
        error = failure(caller, charge)

    assert isinstance(error, RequestNotSentError)


@pytest.mark.parametrize("method", ["GET", "DELETE", "POST"])
@pytest.mark.parametrize("behaviour", [peers.closing, peers.resetting, peers.resetting_unread])
@pytest.mark.parametrize("reused", [False, True], ids=["fresh", "kept"])
def test_no_transport_repeats_a_request_by_itself(
    reused: bool, behaviour: Behaviour, method: str, transport: str
) -> None:
    """Neither on a fresh connection nor on a kept one that the server leaves in the same moment."""
    operation = {"GET": read, "DELETE": write, "POST": charge}[method]
    script = (answering(204), behaviour) if reused else (behaviour,)
    with Peer(*script) as peer, Caller(transport, peer.url, max_retries=0) as caller:
        if reused:
            caller.call(write)
        error = failure(caller, operation)

    assert isinstance(error, ConnectionLostError if method == "GET" else OutcomeUnknownError)
    assert (len(script), 1) == (peer.arrivals, peer.connections)


def test_a_kept_connection_that_was_closed_meanwhile_is_replaced_before_sending(transport: str) -> None:
    """A goodbye that came before the next request costs nothing: it goes out once, on a new connection."""
    goodbye = writing(response(204), close=True)
    with Peer(goodbye) as peer, Caller(transport, peer.url, max_retries=0) as caller:
        caller.call(write)
        caller.pause(0.02)
        caller.call(write)

    assert (peer.arrivals, peer.connections) == (2, 2)


def test_connections_are_kept(transport: str) -> None:
    """Three calls, one connection."""
    with Peer(answering(204)) as peer, Caller(transport, peer.url) as caller:
        for _ in range(3):
            caller.call(write)

    assert (peer.arrivals, peer.connections) == (3, 1)


def test_a_connection_that_was_left_early_is_not_used_again(transport: str) -> None:
    """What is left of a body over the cap never becomes the next answer."""
    script = (answering(200, _LARGE * 10), answering(204))
    with Peer(*script) as peer, Caller(transport, peer.url, max_response_bytes=_CAP) as caller:
        failure(caller, read)
        caller.call(write)

    assert (peer.arrivals, peer.connections) == (2, 2)
