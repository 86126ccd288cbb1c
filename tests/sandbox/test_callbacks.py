"""Callbacks over real sockets: once each, to this machine only, whatever the receiver does."""

from __future__ import annotations

import asyncio
import json

import httpx
import pytest

from cpaaskit_conformance.sandbox import SandboxSettings, StepClock, create_app
from cpaaskit_conformance.sandbox.clock import SystemClock
from cpaaskit_conformance.sandbox.outbox import MOST_UNDER_WAY, LoopbackTransport, Notice, Outbox, is_loopback
from cpaaskit_conformance.sandbox.serving import served

BODY = {
    "outboundSMSMessageRequest": {
        "address": ["tel:+13500000991"],
        "outboundSMSTextMessage": {"message": "Hello"},
    }
}


class Receiver:
    """Notes each request's method, path and body, and answers with a status."""

    def __init__(self, status=204):
        self.status = status
        self.got = []

    async def __call__(self, scope, receive, send):
        if scope["type"] == "lifespan":
            for done in ("startup", "shutdown"):
                await receive()
                await send({"type": f"lifespan.{done}.complete"})
            return
        message = await receive()
        self.got.append((scope["method"], scope["path"], json.loads(message["body"] or b"null")))
        await send({"type": "http.response.start", "status": self.status, "headers": []})
        await send({"type": "http.response.body", "body": b""})


async def until(condition):
    async with asyncio.timeout(10):
        while not condition():
            await asyncio.sleep(0.01)


@pytest.mark.asyncio
@pytest.mark.parametrize("status", [204, 404, 500])
async def test_states_are_told_over_http_as_real_time_goes(status):
    """On the machine's clock each state is posted once to the receiver, whatever it answers."""
    receiver = Receiver(status)
    app = create_app(["opensms"], settings=SandboxSettings(delivery_s=0.05))
    with served(receiver) as there, served(app) as url:
        async with httpx.AsyncClient(
            base_url=f"{url}/opensms/smsmessaging/v1", headers={"Authorization": "Bearer sandbox-token"}
        ) as http:
            await http.post("/outbound/subscriptions", json={"callback": {"url": f"{there}/dlr"}})
            await http.post("/outbound/321234567/requests", json=BODY)
            await until(lambda: len(app.state.sandbox.world.outbox.attempts) == 2)
            attempts = (await http.get(f"{url}/inbox.json")).json()["opensms"]["Notifications"]

    assert [(method, path) for method, path, _ in receiver.got] == [("POST", "/dlr")] * 2
    states = [body["deliveryInfoList"]["deliveryInfo"][0]["deliveryStatus"] for *_, body in receiver.got]
    assert sorted(states) == ["DeliveredToNetwork", "DeliveredToTerminal"]
    assert {attempt["outcome"] for attempt in attempts} == {str(status)}


def notice(url):
    return Notice(api="opensms", url=url, content=b"{}", headers=[], shown=None)


async def outcomes(*urls, **options):
    outbox = Outbox(LoopbackTransport(**options), StepClock())
    for url in urls:
        outbox.post(notice(url))
    await outbox.flush()
    await outbox.close()
    return [attempt.outcome for attempt in outbox.attempts]


@pytest.mark.asyncio
async def test_other_hosts_are_not_called():
    """A callback to another machine is noted as withheld; a redirect is not followed."""
    receiver = Receiver(302)
    with served(receiver) as there:
        found = await outcomes(
            "http://192.0.2.1/", "https://example.org/", "http://127.0.0.1.example.org/", there + "/x"
        )

    assert found == ["withheld: not a loopback address"] * 3 + ["302"]
    assert len(receiver.got) == 1


@pytest.mark.asyncio
async def test_a_receiver_that_is_not_there_loses_the_callback():
    """Nobody listening, a URL that is none, a scheme that is none: noted, and no more."""
    found = await outcomes("http://127.0.0.1:9/", "http://localhost:bad/", "gopher://localhost/")

    assert found == ["lost: ConnectError", "lost: InvalidURL", "lost: UnsupportedProtocol"]


@pytest.mark.parametrize(
    ("host", "local"),
    [
        ("localhost", True),
        ("a.localhost", True),
        ("127.0.0.1", True),
        ("127.9.9.9", True),
        ("::1", True),
        ("[::1]", True),
        ("0.0.0.0", False),
        ("10.0.0.1", False),
        ("localhost.example.org", False),
        ("example.org", False),
        ("", False),
    ],
)
def test_what_is_loopback(host, local):
    """Only names and addresses of this machine's loopback are; nothing is resolved."""
    assert is_loopback(host) is local


@pytest.mark.asyncio
async def test_anywhere_is_allowed_on_demand():
    """With the switch, another host is tried; here it is one that can't be resolved."""
    assert await outcomes("http://cpaaskit.invalid/", anywhere=True) == ["lost: ConnectError"]


@pytest.mark.asyncio
async def test_a_receiver_that_raises_loses_its_callback_only():
    """An in-process receiver's own error is noted by its class, and the next callback is delivered."""
    calls = []

    def receive(request):
        calls.append(request)
        if len(calls) == 1:
            raise LookupError("the receiver's own business")
        return httpx.Response(200)

    outbox = Outbox(httpx.MockTransport(receive), StepClock())
    outbox.post(notice("http://127.0.0.1/"))
    outbox.post(notice("http://127.0.0.1/"))
    await outbox.flush()
    assert [attempt.outcome for attempt in outbox.attempts] == ["lost: LookupError", "200"]


@pytest.mark.asyncio
async def test_callbacks_under_way_are_bounded_and_given_up_at_the_end():
    """A receiver that hangs holds a bounded number of callbacks, and does not keep the sandbox from closing."""
    hanging = asyncio.Event()

    async def receive(_):
        await hanging.wait()

    outbox = Outbox(httpx.MockTransport(receive), SystemClock())
    for _ in range(MOST_UNDER_WAY + 1):
        outbox.post(notice("http://127.0.0.1/"))
    assert [attempt.outcome for attempt in outbox.attempts] == ["withheld: 256 callbacks are under way"]
    await outbox.close()
    assert len(outbox.attempts) == 1


@pytest.mark.asyncio
@pytest.mark.parametrize(("status", "answers"), [(200, True), (404, True), (500, False)])
async def test_a_probe_asks_once_with_get(status, answers):
    """Anything below 500 shows that somebody is there."""
    receiver = Receiver(status)
    outbox = Outbox(LoopbackTransport(), StepClock())
    with served(receiver) as there:
        assert await outbox.probe(f"{there}/dlr") is answers
    assert await outbox.probe("http://127.0.0.1:9/") is False
    assert await outbox.probe("http://192.0.2.1/") is False
    assert await outbox.probe("http://localhost:bad/") is False
    await outbox.close()

    assert receiver.got == [("GET", "/dlr", None)]


def test_a_probe_that_fails_refuses_the_callback(account):
    """Where URLs are probed, one at which nothing answers is 406 and changes nothing."""
    me = account(url_probed=True)
    me.answer = 503

    assert me.subscribe().status_code == 406
    assert me.http.get("/outbound/subscriptions").status_code == 404


def test_a_clock_works_in_a_second_event_loop():
    """An app that outlives the loop it began in goes on telling in the next one."""
    clock, done = SystemClock(), []

    async def begin():
        clock.call_at(clock.now() + 0.01, lambda: done.append("first"))

    async def go_on():
        clock.call_at(clock.now() + 60, lambda: done.append("never"))
        await until(lambda: done)
        clock.call_at(clock.now(), lambda: done.append("second"))
        await until(lambda: len(done) == 2)
        clock.advance(100)

    asyncio.run(begin())
    asyncio.run(go_on())
    assert done == ["first", "second"]
