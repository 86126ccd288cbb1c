"""One long conversation with the sandbox in which every fault has its chance."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator, Callable, Iterator, Sequence
from dataclasses import dataclass
from urllib.parse import quote

import httpx
from starlette.types import ASGIApp

from cpaaskit_conformance.calling import Answer, InProcessCaller, Outgoing
from cpaaskit_conformance.faults import Fault
from cpaaskit_conformance.faults.tampering import Tampering
from cpaaskit_conformance.model import RequestData
from cpaaskit_conformance.receiver import Receiver
from cpaaskit_conformance.sandbox import DEFAULT_TOKEN, Sandbox, StepClock, create_app
from cpaaskit_conformance.semantic import load_semantics
from cpaaskit_conformance.semantic.opensms import texts

PATH = "/opensms/smsmessaging/v1"
SUBSCRIPTIONS = "/outbound/subscriptions"
CREDENTIALS = (
    None,
    "Bearer wrong",
    f"Bearer {DEFAULT_TOKEN[:-1]}",
    f"Bearer {DEFAULT_TOKEN}x",
    f"Basic {DEFAULT_TOKEN}",
)
VALID = f"Bearer {DEFAULT_TOKEN}"
BAD_SENDERS = ("1234567890123456", "tel:+1234567890123456", "ABCDEFGHIJKL", "Привет", "Taxi 🚕", "Forêt Noël")
MALFORMED = (b"", b"{", b'{"a": 1}', b"[]", b'{"callback": {"url": 7}}', b'{"callback": 7}', b'{"callback": {}}')
MALFORMED_MESSAGES = (
    {},
    {"outboundSMSMessageRequest": 7},
    {"outboundSMSMessageRequest": {}},
    {"outboundSMSMessageRequest": {"address": [], "outboundSMSTextMessage": {"message": "x"}}},
    {"outboundSMSMessageRequest": {"address": "x", "outboundSMSTextMessage": {"message": "x"}}},
    {"outboundSMSMessageRequest": {"address": ["tel:+13500000991"]}},
    {"outboundSMSMessageRequest": {"address": ["tel:+13500000991"], "outboundSMSTextMessage": {}}},
    {"outboundSMSMessageRequest": {"address": ["tel:+13500000991"], "outboundSMSTextMessage": 7}},
    {"outboundSMSMessageRequest": {"address": ["tel:+13500000991"], "outboundSMSTextMessage": {"message": 7}}},
)


@dataclass
class Wire:
    """A sandbox with a fault in it, and the ways to talk to it."""

    caller: InProcessCaller
    receiver: Receiver
    sandbox: Sandbox
    tampering: Tampering

    async def ask(self, method: str, path: str, body: object = None, credentials: str | None = VALID) -> Answer:
        content = body if isinstance(body, bytes) else b"" if body is None else json.dumps(body).encode()
        headers = [("authorization", credentials)] if credentials is not None else []
        outgoing = Outgoing(
            method=method, path=path, headers=(*headers, ("content-type", "application/json")), body=content
        )
        return await self.caller.call(outgoing, timeout=0.02)


def wire(fault: Fault, switches: dict[str, object] | None = None) -> Wire:
    """Plant a fault into a new sandbox."""
    receiver, sandboxes = Receiver(), []

    def create(notifier: httpx.AsyncBaseTransport) -> ASGIApp:
        app = create_app(["opensms"], clock=StepClock(0.05), notifier=notifier, variants={"opensms": switches or {}})
        sandboxes.append(app.state.sandbox)
        return app

    app, tampering = fault.plant(create, receiver.transport())
    return Wire(InProcessCaller(app, PATH), receiver, sandboxes[0], tampering)


def alters(fault: Fault) -> bool:
    """Tell whether a fault changes anything in the conversation, which ends when it does."""
    about_messages = 25 <= int(fault.claim.rpartition("-")[2]) < 70
    parts = (
        (_send_forbidden, _send, _subscribe)
        if about_messages
        else (_subscribe, _strangers, _send, _follow, _resubscribe)
    )
    return asyncio.run(_alters(wire(fault), parts))


async def _alters(line: Wire, parts: Sequence[Callable[[Wire], AsyncIterator[object]]]) -> bool:
    for part in parts:
        async for _ in part(line):
            if line.tampering.altered:
                return True
    return False


def callback(url: str, token: str | None = "r2k5hq3") -> dict[str, object]:
    return {"callback": {"url": url} | ({"securityToken": token} if token else {})}


def message(text: str, to: list[str], sender: str = "321234567", name: str | None = "Bistro Rio") -> dict[str, object]:
    inner = {"address": to, "senderAddress": sender, "outboundSMSTextMessage": {"message": text}}
    extra = {"senderName": name, "clientCorrelator": f"order-{abs(hash((text, sender, *to)))}"} if name else {}
    return {"outboundSMSMessageRequest": {**inner, **extra}}


async def _subscribe(line: Wire):
    for method in ("GET", "DELETE", "GET"):
        yield await line.ask(method, SUBSCRIPTIONS)
    for url in ("https://Your.example.org/sms/Call%20back?a=1&b=2", line.receiver.url("one"), line.receiver.url("two")):
        yield await line.ask("POST", SUBSCRIPTIONS, callback(url))
        for body in MALFORMED:
            yield await line.ask("POST", SUBSCRIPTIONS, body)
            yield await line.ask("GET", SUBSCRIPTIONS)
        yield await line.ask("GET", SUBSCRIPTIONS)
    yield await line.ask("DELETE", SUBSCRIPTIONS)
    yield await line.ask("GET", SUBSCRIPTIONS)
    yield await line.ask("POST", SUBSCRIPTIONS, callback(line.receiver.url("two"), None))
    yield await line.ask("POST", SUBSCRIPTIONS, callback(f"https://e.example/{'x' * 1500}é"))
    yield await line.ask("POST", SUBSCRIPTIONS, callback(line.receiver.url("three")))


async def _strangers(line: Wire):
    for credentials in CREDENTIALS:
        for method, path, body in (
            ("GET", SUBSCRIPTIONS, None),
            ("POST", SUBSCRIPTIONS, callback("https://e.example/x")),
            ("POST", "/outbound/321234567/requests", message("x", ["tel:+13500000991"])),
            ("GET", "/outbound/321234567/requests/none/deliveryInfos", None),
            ("DELETE", SUBSCRIPTIONS, None),
        ):
            yield await line.ask(method, path, body, credentials)
    for path in (SUBSCRIPTIONS, "/outbound/1/requests", "/outbound/1/requests/1/deliveryInfos", "/elsewhere"):
        yield await line.ask("PUT", path)


def _messages() -> Iterator[tuple[str, dict[str, object] | bytes]]:
    to = [["tel:+13500000990"], texts.spread_recipients(2, 1), texts.spread_recipients(4, 2)]
    yield "Bistro", message("Hello", to[1], "Bistro")
    every = (*texts.PLAIN_TEXTS, *texts.SCRIPT_TEXTS, *texts.LONG_TEXTS)
    for number, text in enumerate(every):
        yield "321234567", message(text, to[number % 3])
    for sender in (*texts.SENDERS, *BAD_SENDERS):
        yield sender, message("Hello", to[0], sender, None)
    for body in MALFORMED_MESSAGES:
        yield "321234567", body  # type: ignore[misc]
    yield "321234567", b"no JSON"
    yield "321234567", b""
    yield "321234567", message("x" * 2000, to[0])


async def _send(line: Wire):
    sent: list[str] = []
    for sender, body in _messages():
        answer = await line.ask("POST", f"/outbound/{quote(sender, safe='')}/requests", body)
        yield answer
        if answer.status == 201 and answer.failure is None and len(sent) < 40:
            sent.append(_own(answer))
            yield await line.ask("GET", sent[-1])
            yield await line.ask("GET", sent[-1])
    for _ in range(6):
        for path in sent:
            yield await line.ask("GET", path)
        await line.sandbox.settle(0.3)
    yield await line.ask("GET", "/outbound/321234567/requests/unknown/deliveryInfos")


async def _send_forbidden(line: Wire):
    for defect in load_semantics("opensms").forbidden:
        whole = RequestData(
            operation="sendMessage", path={"senderAddress": "321234567"}, body=message("Hello", ["tel:+13500000990"])
        )
        spoilt = defect.spoil(whole)
        if spoilt.path != whole.path:
            sender = quote(spoilt.path["senderAddress"], safe="")
            yield await line.ask("POST", f"/outbound/{sender}/requests", spoilt.body)


def _own(answer: Answer) -> str:
    url: str = json.loads(answer.content)["outboundSMSMessageRequest"]["deliveryInfoList"]["resourceURL"]
    return url.partition(PATH)[2]


async def _follow(line: Wire):
    line.receiver.refuse("three")
    for text in ("short", texts.long_text(400)):
        yield await line.ask("POST", "/outbound/321234567/requests", message(text, texts.spread_recipients(2, 9)))
        await line.sandbox.settle(2)
        yield await line.ask("GET", SUBSCRIPTIONS)


async def _resubscribe(line: Wire):
    yield await line.ask("POST", SUBSCRIPTIONS, callback(line.receiver.url("four")))
    yield await line.ask("POST", "/outbound/321234567/requests", message("again", ["tel:+13500000993"]))
    await line.sandbox.settle(2)
    yield await line.ask("DELETE", SUBSCRIPTIONS)
    yield await line.ask("POST", "/outbound/321234567/requests", message("more", ["tel:+13500000994"]))
    await line.sandbox.settle(2)
    for url in ("five", "four", "six"):
        yield await line.ask("POST", SUBSCRIPTIONS, callback(line.receiver.url(url)))
    yield await line.ask("DELETE", SUBSCRIPTIONS)
