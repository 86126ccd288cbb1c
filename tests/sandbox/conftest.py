"""Sandboxes under test: plain HTTP calls in, callbacks out, time in the test's hands."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field

import httpx
import pytest

from cpaaskit_conformance.sandbox import SandboxSettings, StepClock, create_app
from cpaaskit_conformance.sandbox.bridge import BridgeTransport, LoopThread

BASE = "http://127.0.0.1:8025/opensms/smsmessaging/v1"


@dataclass
class Account:
    """A caller with a valid key, and what is posted to its callback URL."""

    http: httpx.Client
    app: object
    loop: LoopThread
    posted: list[httpx.Request] = field(default_factory=list)
    answer: int = 204

    def subscribe(self, url: str = "http://127.0.0.1:9999/dlr?k=1", token: str | None = "t0k3n") -> httpx.Response:
        callback = {"url": url} if token is None else {"url": url, "securityToken": token}
        return self.http.post("/outbound/subscriptions", json={"callback": callback})

    def send(
        self, *to: str, sender: str = "321234567", text: str = "Hello", path: str | None = None, **members: object
    ) -> httpx.Response:
        message = {
            "address": list(to or ("tel:+13500000991",)),
            "senderAddress": sender,
            "outboundSMSTextMessage": {"message": text},
            **members,
        }
        body = {"outboundSMSMessageRequest": {key: value for key, value in message.items() if value is not None}}
        return self.http.post(f"/outbound/{path or sender}/requests", json=body)

    def poll(self, answer: httpx.Response) -> dict[str, str]:
        return self.states(self.http.get(self.url(answer)))

    @staticmethod
    def url(answer: httpx.Response) -> str:
        assert answer.status_code == 201, answer.text
        return str(answer.json()["outboundSMSMessageRequest"]["resourceURL"]) + "/deliveryInfos"

    @staticmethod
    def states(answer: httpx.Response) -> dict[str, str]:
        assert answer.status_code == 200, answer.text
        infos = answer.json()["deliveryInfoList"]["deliveryInfo"]
        return {info["address"]: info["deliveryStatus"] for info in infos}

    def advance(self, seconds: float) -> None:
        self.loop.run(self.app.state.sandbox.settle(seconds))

    @property
    def told(self) -> list[object]:
        return [json.loads(request.content) for request in self.posted]

    def told_states(self) -> list[str]:
        """The states that notifications of the default form told, in their order."""
        return [entry["deliveryStatus"] for body in self.told for entry in body["deliveryInfoList"]["deliveryInfo"]]


@pytest.fixture
def loop() -> Iterator[LoopThread]:
    thread = LoopThread()
    yield thread
    thread.close()


@pytest.fixture
def account(loop: LoopThread) -> Callable[..., Account]:
    """Makes accounts: `account(location="absent")`, `account(settings=…, step=0.5)`."""

    def make(*, settings: SandboxSettings | None = None, step: float = 0.0, **switches: object) -> Account:
        def receive(request: httpx.Request) -> httpx.Response:
            made.posted.append(request)
            return httpx.Response(made.answer)

        app = create_app(
            ["opensms"],
            settings=settings,
            clock=StepClock(step),
            notifier=httpx.MockTransport(receive),
            variants={"opensms": switches},
        )
        http = httpx.Client(
            base_url=BASE, transport=BridgeTransport(app, loop), headers={"Authorization": "Bearer sandbox-token"}
        )
        made = Account(http, app, loop)
        return made

    return make


CPAAS = "http://127.0.0.1:8025/cpaas_v2/api/v2"


@dataclass
class CpaasAccount:
    """A caller of the CPaaS API v2 with a valid token, and what is posted to its webhooks."""

    http: httpx.Client
    app: object
    loop: LoopThread
    posted: list[httpx.Request] = field(default_factory=list)
    answer: int = 200

    def send(self, to: str = "14155550101", **members: object) -> httpx.Response:
        body = {"to": to, "message": "Hello", "sender": "BISTRO", "service": "MKT", **members}
        return self.http.post("/sms/send", json={key: value for key, value in body.items() if value is not None})

    def row(self, identity: str) -> dict[str, object]:
        (row,) = self.http.get("/sms/status", params={"id": identity}).json()["data"]
        return row

    def credits(self, service: str = "MKT") -> float:
        rows = self.http.get("/account/balance").json()["data"]
        return next(row["credits"] for row in rows if row["service"] == service)

    def make(self, path: str, **members: object) -> dict[str, object]:
        answer = self.http.post(path, json=members)
        assert answer.status_code == 200, answer.text
        return answer.json()["data"]

    def webhook(self, **members: object) -> str:
        made = self.make("/developer/webhooks", name="dlr", uri="http://127.0.0.1:9999/dlr", **members)
        self.advance(0)
        self.posted.clear()
        return made["id"]

    def advance(self, seconds: float) -> None:
        self.loop.run(self.app.state.sandbox.settle(seconds))

    @property
    def told(self) -> list[dict[str, object]]:
        return [json.loads(request.content) for request in self.posted]


@pytest.fixture
def cpaas(loop: LoopThread) -> Callable[..., CpaasAccount]:
    """Makes accounts of the CPaaS API v2: `cpaas(funds="scarce")`, `cpaas(brand="bics", settings=…)`."""

    def make(*, settings: SandboxSettings | None = None, step: float = 0.0, **switches: object) -> CpaasAccount:
        def receive(request: httpx.Request) -> httpx.Response:
            made.posted.append(request)
            return httpx.Response(made.answer)

        app = create_app(
            ["cpaas_v2"],
            settings=settings,
            clock=StepClock(step),
            notifier=httpx.MockTransport(receive),
            variants={"cpaas_v2": switches},
        )
        headers = {"Authorization": "Bearer sandbox-token", "Accept": "application/json"}
        http = httpx.Client(base_url=CPAAS, transport=BridgeTransport(app, loop), headers=headers)
        made = CpaasAccount(http, app, loop)
        return made

    return make


@pytest.fixture
def error_of() -> Callable[[httpx.Response], Mapping[str, object]]:
    """Takes a refusal in the family's envelope apart."""

    def take(answer: httpx.Response) -> Mapping[str, object]:
        assert answer.headers["content-type"] == "application/json"
        (found,) = answer.json()["requestError"].values()
        assert set(found) == {"messageId", "text", "variables"}
        return found

    return take
