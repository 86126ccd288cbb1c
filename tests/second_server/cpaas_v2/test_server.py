"""The second server itself: what it answers, and that each of its faults is a program."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import httpx
import pytest

sys.path.insert(0, str(Path(__file__).parents[2]))

from second_server.cpaas_v2.choices import PRESETS
from second_server.cpaas_v2.texts import count_units
from second_server.faults import Fault, materialise, read_faults
from second_server.launch import running

TOKEN = "second-token"
FAULTS = read_faults("cpaas_v2")
SEND = {"to": "14155550101,447700900123", "message": "Grüße", "sender": "SENDER", "service": "MKT"}


@pytest.fixture(params=sorted(PRESETS))
def preset(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture
def api(preset: str) -> Iterator[httpx.Client]:
    with running("cpaas_v2", preset) as base, client(base) as api:
        yield api


@pytest.fixture
def send(preset: str) -> dict[str, str]:
    """A send with a sender and a product that the preset's account has."""
    choices = PRESETS[preset]
    return {**SEND, "sender": choices.approved[0], "service": (*choices.services, "MKT")[0]}


@pytest.fixture
def plain() -> Iterator[httpx.Client]:
    with running("cpaas_v2", "plain", "--other-token", "other") as base, client(base) as api:
        yield api


def client(base: str, **headers: str) -> httpx.Client:
    given = headers or {"Authorization": f"Bearer {TOKEN}"}
    return httpx.Client(base_url=base, headers={"Accept": "application/json", **given}, trust_env=False, timeout=5)


def states(api: httpx.Client, ids: list[str]) -> list[str]:
    return [api.get("/sms/status", params={"id": each}).raise_for_status().json()["data"][0]["status"] for each in ids]


def until(holds: Callable[[], bool]) -> bool:
    end = time.monotonic() + 6
    while not holds() and time.monotonic() < end:
        time.sleep(0.05)
    return holds()


def test_every_preset_delivers_what_is_sent(api: httpx.Client, send: dict[str, str]) -> None:
    """A send has a row for each number, and its messages end in a final state."""
    answer = api.post("/sms/send", json=send)
    ids = [row["id"] for row in answer.json()["data"]]

    assert answer.status_code == 200
    assert len(ids) == 2
    assert until(lambda: states(api, ids) == ["DELIVRD", "DELIVRD"])


def test_every_preset_takes_json_forms_multipart_queries_and_xml(api: httpx.Client, send: dict[str, str]) -> None:
    """The same send by each of the ways that vendors' plugins use."""
    node = "<node><to>14155550101</to></node>"
    sender, service = send["sender"], send["service"]
    root = f"<root><message><![CDATA[a & b]]></message><sender>{sender}</sender><service>{service}</service></root>"
    document = f"<data>{root}<nodes>{node}</nodes></data>"
    many = {"root": {"sender": sender, "service": service, "message": "a"}, "nodes": [{"to": "14155550101"}]}
    answers = [
        api.post("/sms/send", data=send),
        api.post("/sms/send", files={name: (None, value) for name, value in send.items()}),
        api.get("/sms/send", params=send),
        api.post("/sms/send", params=send),
        api.post("/sms/send/json", json=many),
        api.post("/sms/send/xml", content=document, headers={"Content-Type": "application/xml"}),
    ]

    assert [answer.status_code for answer in answers] == [200] * 6
    assert all(answer.json()["data"][0]["status"] == "AWAITING-DLR" for answer in answers)


def test_every_preset_stores_what_is_created(api: httpx.Client) -> None:
    """An unsubscriber can be made, read, listed, changed and removed, and is gone then."""
    path = "/sms/suppressions/unsubscribers"
    made = api.post(path, json={"receiver": "447700900123", "type": "sender", "value": "SENDER"}).json()["data"]
    one = f"{path}/{made['id']}"

    assert api.get(one).json()["data"] == made
    assert made in api.get(path, params={"filter[receiver]": "447700900123"}).json()["data"]
    assert api.put(one, json={"receiver": "447700900124"}).json()["data"]["receiver"] == "447700900124"
    assert api.post(one, params={"_method": "DELETE"}).status_code == 200
    assert api.get(one).json()["code"] == 404


def test_every_preset_shows_pages_of_fifteen(api: httpx.Client) -> None:
    """The second page begins where the first ends."""
    path = "/sms/suppressions/templates"
    for number in range(17):
        api.post(path, json={"template_id": f"t{number}", "status": 1}).raise_for_status()
    first, second = (api.get(path, params={"page": page}).json() for page in (1, 2))

    assert (len(first["data"]), len(second["data"])) == (15, 2)
    assert first["meta"]["total"] == 17
    assert first["links"]["next"]
    assert second["links"]["next"] is None


def test_every_preset_verifies_once(api: httpx.Client) -> None:
    """A right code is a success once; a wrong one is invalid, an unknown request failed, all by 200."""
    body = {"channels": [{"name": "sms", "recipient": {"to": "14155550101"}}], "payload": {"token": "123456"}}
    made = api.post("/verify/send", json=body).json()["id"]
    tokens = ["000000", "123456", "123456"]
    answers = [api.get(f"/verify/check/{made}/{token}").json()["status"] for token in tokens]

    assert answers == ["invalid", "success", "OTP already verified"]
    assert api.get("/verify/check/nobody/1").json()["status"] == "failed"


def test_every_preset_takes_its_token_in_header_or_query_and_no_other(api: httpx.Client) -> None:
    """The balance is told to who has the token, by either way, and 401 is the answer to others."""
    with client(str(api.base_url), accept="application/json") as bare:
        assert api.get("/account/balance").json()["data"][0]["service"] == "T"
        assert bare.get("/account/balance", params={"access_token": TOKEN}).status_code == 200
        assert bare.get("/account/balance", params={"access_token": "wrong"}).status_code == 401
        assert bare.get("/auth/me").status_code == 401


def test_every_preset_refuses_what_the_catalogue_names(api: httpx.Client) -> None:
    """Errors have status ERROR and a code."""
    wrong: list[dict[str, object]] = [{"type": "X"}, {"flash": 2}, {"to": ""}, {"meta": {"tags": list("abcd")}}]
    answers = [
        api.post("/sms/send", json={**SEND, **each}) for each in [*wrong, {"message": "a" * 161, "max_units": 1}]
    ]

    assert [answer.status_code for answer in answers] == [422] * 5
    assert {(answer.json()["status"], answer.json()["code"]) for answer in answers} == {("ERROR", 422)}
    assert api.get("/whatsapp/templates").status_code == 404


def test_other_customers_have_accounts_of_their_own(plain: httpx.Client) -> None:
    """A second token sees nothing of the first."""
    identifier = plain.post("/sms/send", json=SEND).json()["data"][0]["id"]
    other = plain.get("/sms/status", params={"id": identifier}, headers={"Authorization": "Bearer other"})

    assert other.json()["data"] == []


@pytest.mark.parametrize(
    ("text", "kind", "units"),
    [
        ("a" * 160, "A", 1),
        ("a" * 161, "A", 2),
        ("€" * 80, "N", 1),
        ("€" * 81, "N", 2),
        ("я" * 70, "U", 1),
        ("я" * 71, "A", 2),
        ("я" * 161, "N", 2),
        ("a" * 71, "U", 2),
        ("a" * 306, "A", 2),
        ("a" * 307, "A", 3),
    ],
)
def test_units_are_counted_as_the_page_says(text: str, kind: str, units: int) -> None:
    """160 and 153, 70 and 67, and twice for the extension table."""
    assert count_units(text, kind) == units


@pytest.mark.parametrize("fault", FAULTS, ids=lambda fault: fault.name)
def test_every_fault_is_a_program(fault: Fault, tmp_path: Path) -> None:
    """The edits of a fault fit the source, once each, and leave valid Python that differs from it."""
    materialise(fault, tmp_path)

    for edit in fault.edits:
        path = tmp_path / "second_server" / "cpaas_v2" / f"{edit.module}.py"
        compile(path.read_text(encoding="utf-8"), str(path), "exec")
        assert edit.old != edit.new
    assert fault.preset in PRESETS
    assert fault.level in {"must", "should", "may"}
    assert fault.breaks
    assert fault.facts


def test_faults_have_names_of_their_own() -> None:
    """No two faults share a name, and there are at least 30."""
    assert len({fault.name for fault in FAULTS}) == len(FAULTS) >= 30
