"""One-time codes of the CPaaS API v2."""

from __future__ import annotations

import pytest


def start(account, to="14155550101", **payload):
    body = {"channels": [{"name": "sms", "recipient": {"to": to}}], "payload": payload}
    answer = account.http.post("/verify/send", json=body)
    assert answer.status_code == 200, answer.text
    return answer.json()


def check(account, identity, token):
    return account.http.get(f"/verify/check/{identity}/{token}").json()["status"]


def test_a_code_is_right_once(cpaas):
    """Then it was verified already."""
    account = cpaas()
    made = start(account, token="482913", foreign_id="f-1")
    assert (made["status"], made["foreign_id"]) == ("sent", "f-1")

    assert check(account, made["id"], "000000") == "invalid"
    assert check(account, made["id"], "482913") == "success"
    assert check(account, made["id"], "482913") == "OTP already verified"


def test_the_inbox_shows_a_code(cpaas):
    """A code that the platform makes has six digits, or as many as were asked for."""
    account = cpaas()
    made = [start(account), start(account, length=8), start(account, length="4")]
    shown = {
        row["id"]: row["code"] for row in account.http.get("http://x/inbox.json").json()["cpaas_v2"]["Verifications"]
    }

    assert [len(shown[one["id"]]) for one in made] == [6, 8, 4]
    assert check(account, made[0]["id"], shown[made[0]["id"]]) == "success"


def test_a_number_chooses_its_code(cpaas):
    """Of a number that reaches nobody the last digits are the code."""
    account = cpaas()

    assert check(account, start(account, "9991000123456")["id"], "123456") == "success"


@pytest.mark.parametrize(("seconds", "status"), [(59, "success"), (60, "expired")])
def test_a_code_expires(cpaas, seconds, status):
    """After the seconds that were asked for."""
    account = cpaas()
    made = start(account, token="482913", timeout=60)
    account.advance(seconds)

    assert check(account, made["id"], "482913") == status


def test_a_code_can_be_cancelled(cpaas):
    """Then nobody knows it; an id that nobody knows has failed."""
    account = cpaas()
    made = start(account, token="482913")
    assert account.http.get(f"/verify/cancel/{made['id']}").json() == {"id": made["id"], "status": "success"}

    assert check(account, made["id"], "482913") == "failed"
    assert account.http.get(f"/verify/cancel/{made['id']}").json()["status"] == "failed"
    assert account.http.get(f"/verify/search/{made['id']}").status_code == 404


def test_an_unknown_code_can_be_404(cpaas):
    """Where the server takes it for a thing that is not there."""
    assert cpaas(unknown_verification="404").http.get("/verify/check/none/1").status_code == 404


def test_search_shows_the_channels_in_their_order(cpaas):
    """What was sent over which, with the number and the state."""
    account = cpaas()
    channels = [
        {"name": "voice", "from": "14155550100", "recipient": {"to": 447700900123}, "order": 1},
        {"name": "whatsapp", "from": "919800000001", "recipient": {"to": "447700900123"}, "order": 0},
    ]
    made = account.http.post("/verify/send", json={"channels": channels}).json()

    found = account.http.get(f"/verify/search/{made['id']}").json()
    assert (found["status"], found["to"]) == ("sent", "447700900123")
    assert [channel["channel"] for channel in found["channels"]] == ["whatsapp", "voice"]
    account.advance(120)
    assert account.http.get(f"/verify/search/{made['id']}").json()["status"] == "expired"


@pytest.mark.parametrize(
    "payload", [{"length": 3}, {"length": 11}, {"token": "123"}, {"token": "1234567", "length": 6}]
)
def test_a_code_has_four_to_ten_digits_and_the_length_it_says(cpaas, payload):
    """Anything else is refused."""
    body = {"channels": [{"name": "sms", "recipient": {"to": "14155550101"}}], "payload": payload}

    assert cpaas().http.post("/verify/send", json=body).status_code == 422


@pytest.mark.parametrize("to", ["nobody", "9990422001"])
def test_a_number_that_is_none_gets_no_code(cpaas, to):
    """Nor does one that asks for a refusal."""
    body = {"channels": [{"name": "sms", "recipient": {"to": to}}]}

    assert cpaas().http.post("/verify/send", json=body).status_code == 422
