from __future__ import annotations

import asyncio
import ssl
from datetime import UTC, datetime

import pytest
from starlette.types import Receive, Scope, Send

from cpaaskit_conformance import calling
from cpaaskit_conformance.calling import InProcessCaller, Outgoing
from cpaaskit_conformance.line import retry_after

START = {"type": "http.response.start", "status": 200, "headers": [(b"content-length", b"9")]}


async def hangs(scope: Scope, receive: Receive, send: Send) -> None:
    await asyncio.sleep(60)


async def waits_for_more(scope: Scope, receive: Receive, send: Send) -> None:
    await receive()
    await receive()


async def crashes(scope: Scope, receive: Receive, send: Send) -> None:
    raise RuntimeError("no")


async def crashes_late(scope: Scope, receive: Receive, send: Send) -> None:
    await send(dict(START))
    raise RuntimeError("no")


async def lies(scope: Scope, receive: Receive, send: Send) -> None:
    await send(dict(START))
    await send({"type": "http.response.body", "body": b"short"})


async def stops(scope: Scope, receive: Receive, send: Send) -> None:
    await send(dict(START))
    await send({"type": "http.response.body", "body": b"123456789", "more_body": True})


async def says_nothing(scope: Scope, receive: Receive, send: Send) -> None:
    return None


async def floods(scope: Scope, receive: Receive, send: Send) -> None:
    await send({**START, "headers": []})
    while True:
        await send({"type": "http.response.body", "body": bytes(1000), "more_body": True})


@pytest.mark.asyncio
@pytest.mark.parametrize(
    ("app", "status", "failure"),
    [
        (hangs, None, "timeout"),
        (waits_for_more, None, "timeout"),
        (crashes, 500, None),
        (crashes_late, 200, "connection"),
        (lies, 200, "protocol"),
        (stops, 200, "protocol"),
        (says_nothing, None, "protocol"),
        (floods, 200, "too-large"),
    ],
)
async def test_whatever_an_application_does_is_told(
    app: object, status: int | None, failure: str | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    """In this process a server's faults look as they do over HTTP."""
    monkeypatch.setattr(calling, "MAX_BODY", 10_000)
    caller = InProcessCaller(app, "/v1")  # type: ignore[arg-type]  # each is an ASGI application
    answer = await caller.call(Outgoing(method="POST", path="/a", body=b"x"), timeout=0.05)

    assert (answer.status, answer.failure) == (status, failure)


@pytest.mark.asyncio
async def test_an_application_sees_the_request_as_it_was_meant() -> None:
    """Path, raw path, query, headers and body arrive as over HTTP."""
    seen: list[Scope] = []
    bodies: list[bytes] = []

    async def app(scope: Scope, receive: Receive, send: Send) -> None:
        seen.append(scope)
        bodies.append((await receive())["body"])
        await send({"type": "http.response.start", "status": 204})
        await send({"type": "http.response.body"})

    outgoing = Outgoing(method="PUT", path="/a%2Fb/%2B1", query=(("q", "a b"),), headers=(("X-Y", "z"),), body=b"body")
    answer = await InProcessCaller(app, "/v1/").call(outgoing, timeout=1)

    assert (answer.status, answer.failure, answer.content) == (204, None, b"")
    assert (seen[0]["path"], seen[0]["raw_path"]) == ("/v1/a/b/+1", b"/v1/a%2Fb/%2B1")
    assert seen[0]["query_string"] == b"q=a+b"
    assert (b"x-y", b"z") in seen[0]["headers"]
    assert (b"content-length", b"4") in seen[0]["headers"]
    assert bodies == [b"body"]


@pytest.mark.asyncio
async def test_time_goes_on_by_the_hand_of_the_application() -> None:
    """A pause is told to a sandbox whose clock only moves when it is told to."""
    told: list[float] = []

    async def pause(seconds: float) -> None:
        told.append(seconds)

    await InProcessCaller(says_nothing, "", pause).pause(3600)

    assert told == [3600]


@pytest.mark.parametrize(
    ("value", "seconds"),
    [
        ("7", 7.0),
        ("0.5", 0.5),
        ("-3", 0.0),
        ("", 1.0),
        (None, 1.0),
        ("soon", 1.0),
        ("nan", float("inf")),
        ("inf", float("inf")),
        ("Sat, 21 Nov 2026 03:00:10 GMT", 10.0),
        ("Sat, 21 Nov 2026 02:00:00 GMT", 0.0),
        ("Sat, 21 Nov 2026 03:00:10 -0000", 1.0),
    ],
)
def test_retry_after_is_read_in_both_forms(value: str | None, seconds: float) -> None:
    """Seconds or a date; a second where nothing can be read from it."""
    assert retry_after(value, datetime(2026, 11, 21, 3, 0, 0, tzinfo=UTC)) == seconds


def test_a_client_checks_certificates() -> None:
    """The default is the safe one."""
    assert isinstance(ssl.create_default_context(), ssl.SSLContext)
    assert calling.http_client().follow_redirects is False
