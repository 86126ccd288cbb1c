"""The second server itself: what it answers, and that each of its faults is a program."""

from __future__ import annotations

import json
import sys
import threading
import time
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path

import httpx
import pytest

sys.path.insert(0, str(Path(__file__).parents[2]))

from second_server.faults import Fault, materialise, read_faults
from second_server.launch import running
from second_server.opensms.choices import PRESETS

TOKEN = "second-token"
FAULTS = read_faults("opensms")
BODY = {
    "outboundSMSMessageRequest": {
        "address": ["tel:+13500000991", "tel:+13500000000"],
        "senderAddress": "tel:+321234567",
        "outboundSMSTextMessage": {"message": "Grüße"},
    }
}


@pytest.fixture(params=sorted(PRESETS))
def api(request: pytest.FixtureRequest) -> Iterator[httpx.Client]:
    with running("opensms", request.param) as base, client(base) as api:
        yield api


@pytest.fixture
def plain() -> Iterator[httpx.Client]:
    arguments = ("--unentitled-token", "unentitled", "--other-token", "other", "--quota", "12")
    with running("opensms", "plain", *arguments) as base, client(base) as api:
        yield api


def client(base: str, token: str = TOKEN) -> httpx.Client:
    return httpx.Client(base_url=base, headers={"Authorization": f"Bearer {token}"}, trust_env=False, timeout=5)


def send(api: httpx.Client, body: object = BODY) -> httpx.Response:
    return api.post("/outbound/tel%3A%2B321234567/requests", json=body)


def poll(api: httpx.Client, request_id: str) -> dict[str, str]:
    infos = api.get(f"/outbound/tel%3A%2B321234567/requests/{request_id}/deliveryInfos").raise_for_status().json()
    return {row["address"]: row["deliveryStatus"] for row in infos["deliveryInfoList"]["deliveryInfo"]}


def until(holds: Callable[[], bool]) -> bool:
    end = time.monotonic() + 6
    while not holds() and time.monotonic() < end:
        time.sleep(0.05)
    return holds()


def test_every_preset_brings_each_recipient_to_its_final_state(api: httpx.Client) -> None:
    """A message is accepted with 201, and its recipients end delivered or impossible."""
    answer = send(api)
    shown = answer.json()["outboundSMSMessageRequest"]
    request_id = shown["resourceURL"].rpartition("/")[2]
    final = {"tel:+13500000991": "DeliveredToTerminal", "tel:+13500000000": "DeliveryImpossible"}

    assert answer.status_code == 201
    assert shown["outboundSMSTextMessage"] == {"message": "Grüße"}
    assert until(lambda: poll(api, request_id) == final)


def test_every_preset_keeps_one_subscription(api: httpx.Client) -> None:
    """A subscription can be made, read and removed, each with its documented status."""
    body = {"callback": {"url": "https://example.org/dlr?k=1"}}
    statuses = [
        api.get("/outbound/subscriptions").status_code,
        api.delete("/outbound/subscriptions").status_code,
        api.post("/outbound/subscriptions", json=body).status_code,
        api.get("/outbound/subscriptions").status_code,
        api.post("/outbound/subscriptions", json=body).status_code in {201, 406},
        api.delete("/outbound/subscriptions").status_code,
        api.get("/outbound/subscriptions").status_code,
    ]

    assert statuses == [404, 404, 201, 200, True, 204, 404]


def test_every_preset_refuses_bad_input_and_other_keys(api: httpx.Client) -> None:
    """What is malformed is a 4xx, a wrong key 401, an unknown message 404, an unknown method 405."""
    subscriptions = "/outbound/subscriptions"
    json_type = {"Content-Type": "application/json"}

    assert api.post(subscriptions, content=b"{", headers=json_type).status_code == 400
    assert api.post(subscriptions, json={"callback": {"url": "nowhere"}}).status_code in {400, 406}
    assert send(api, {"outboundSMSMessageRequest": {}}).status_code in {400, 422}
    assert api.post("/outbound/1234567890123456/requests", json=BODY).status_code in {400, 422}
    assert api.get(subscriptions, headers={"Authorization": "Bearer nobody"}).status_code == 401
    assert api.get("/outbound/123/requests/none/deliveryInfos").status_code == 404
    assert api.put(subscriptions).status_code == 405
    assert api.get("/elsewhere").status_code == 404


def test_other_customers_have_accounts_of_their_own(plain: httpx.Client) -> None:
    """A second key sees nothing of the first, a key without the service is 403, and a spent quota is 429."""
    request_id = send(plain).json()["outboundSMSMessageRequest"]["resourceURL"].rpartition("/")[2]
    url = f"/outbound/tel%3A%2B321234567/requests/{request_id}/deliveryInfos"

    assert plain.get(url, headers={"Authorization": "Bearer other"}).status_code == 404
    assert plain.get(url, headers={"Authorization": "Bearer unentitled"}).status_code == 403
    assert [plain.get(url).status_code for _ in range(12)] == [200] * 11 + [429]


@pytest.mark.parametrize(("preset", "root"), [("plain", "deliveryInfoList"), ("strict", "deliveryInfoNotification")])
def test_the_subscriber_is_told_of_each_state(preset: str, root: str) -> None:
    """Notifications are posted to the callback, in the form that the preset has chosen."""
    received: list[dict[str, object]] = []

    class Subscriber(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            received.append(json.loads(self.rfile.read(int(self.headers["Content-Length"]))))
            self.send_response(204)
            self.end_headers()

        def log_message(self, format: str, *args: object) -> None:
            """Keep quiet."""

    with HTTPServer(("127.0.0.1", 0), Subscriber) as receiver:
        threading.Thread(target=receiver.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True).start()
        with running("opensms", preset) as base, client(base) as api:
            api.post(
                "/outbound/subscriptions", json={"callback": {"url": f"http://127.0.0.1:{receiver.server_port}/x"}}
            )
            send(api).raise_for_status()
            told = until(lambda: "Terminal" in str(received) and "Impossible" in str(received))
        receiver.shutdown()

    assert told
    assert all(root in notification for notification in received)


@pytest.mark.parametrize("fault", FAULTS, ids=lambda fault: fault.name)
def test_every_fault_is_a_program(fault: Fault, tmp_path: Path) -> None:
    """The edits of a fault fit the source, once each, and leave valid Python that differs from it."""
    materialise(fault, tmp_path)

    for edit in fault.edits:
        path = tmp_path / "second_server" / "opensms" / f"{edit.module}.py"
        compile(path.read_text(encoding="utf-8"), str(path), "exec")
        assert edit.old != edit.new
    assert fault.preset in PRESETS
    assert fault.level in {"must", "should", "may"}
    assert fault.breaks
    assert fault.facts


def test_faults_have_names_of_their_own() -> None:
    """No two faults share a name, and there are at least 80."""
    names = {fault.name for fault in FAULTS}

    assert len(names) == len(FAULTS) >= 80


def test_a_fault_is_switched_on_by_name() -> None:
    """`--fault NAME` serves the edited source."""
    with running("opensms", "plain", "--fault", "send-202") as base, client(base) as api:
        assert send(api).status_code == 202
