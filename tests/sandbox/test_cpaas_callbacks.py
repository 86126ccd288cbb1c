"""What the CPaaS API v2 tells webhooks: which, in which form, how often."""

from __future__ import annotations

import pytest


def notify(account, **meta):
    body = {
        "channels": [{"name": "whatsapp", "from": "919800000001", "meta": meta}],
        "recipient": {"to": ["447700900123"]},
        "message": {"type": "text", "payload": {"text": "Hello"}},
    }
    (row,) = account.http.post("/whatsapp/message/send", json=body).json()["data"]
    return row["id"]


def subscribe(account, event, webhook):
    return account.make("/developer/subscriptions", event=event, identity="all", webhook_id=webhook)


def test_a_new_webhook_is_challenged(cpaas):
    """The validation key stands in the query and in the body, beside a challenge; the secret goes along."""
    account = cpaas()
    made = account.make("/developer/webhooks", name="a", uri="http://127.0.0.1:9999/x?y=1", secret="s3", token="k3y")
    account.advance(0)

    (request,) = account.posted
    (told,) = account.told
    assert str(request.url) == "http://127.0.0.1:9999/x?y=1&token=k3y"
    assert (told["validation_key"], set(told)) == ("k3y", {"validation_key", "challenge"})
    assert request.headers["authorization"] == "Bearer s3"
    assert made["verification_code"] == "k3y"


def test_a_delivery_is_told_to_the_webhook_of_the_request(cpaas):
    """One report, when the message has come to its end, with the fields of the page."""
    account = cpaas()
    webhook = account.webhook(secret="s3")
    (sent,) = account.send(webhook_id=webhook, custom="o-1").json()["data"]
    account.advance(0)
    assert account.told == []

    account.advance(1)

    (told,) = account.told
    assert (told["id"], told["mobile"], told["status"], told["cid"]) == (sent["id"], "14155550101", "DELIVRD", "o-1")
    assert (told["credits"], told["units"]) == ("1.0000", 1)
    assert int(told["deliv_at"]) >= int(told["sent_at"])
    assert account.posted[0].headers["authorization"] == "Bearer s3"


def test_a_subscription_is_told_too(cpaas):
    """By the event's name, for messages of its channel only."""
    account = cpaas()
    subscribe(account, "sms:message:status", account.webhook())
    account.send()
    notify(account)
    account.advance(1)

    assert [body["status"] for body in account.told] == ["DELIVRD"]


@pytest.mark.parametrize(("twice", "times"), [(False, 1), (True, 2)])
def test_a_named_and_a_subscribed_webhook(cpaas, twice, times):
    """The one that the request names is told alone, unless the server tells both."""
    account = cpaas(told_twice=twice)
    named = account.webhook()
    subscribe(account, "sms:message:status", account.webhook())
    account.send(webhook_id=named)
    account.advance(1)

    assert len(account.posted) == times


@pytest.mark.parametrize(("answer", "tries"), [(200, 1), (202, 1), (204, 3), (500, 3), (302, 3)])
def test_reports_are_tried_three_times_half_an_hour_apart(cpaas, answer, tries):
    """Only 200 and 202 count as told."""
    account = cpaas()
    webhook = account.webhook()
    account.answer = answer
    account.send(webhook_id=webhook)
    account.advance(1)
    assert len(account.posted) == 1
    account.advance(1799)
    assert len(account.posted) == 1
    account.advance(1)
    assert len(account.posted) == min(2, tries)
    account.advance(20_000)
    account.advance(20_000)

    assert len(account.posted) == tries
    assert len({request.content for request in account.posted}) == 1


@pytest.mark.parametrize(("answer", "tries"), [(204, 1), (500, 3)])
def test_states_of_channels_are_tried_after_ten_and_a_hundred_seconds(cpaas, answer, tries):
    """Any 2xx counts as told."""
    account = cpaas(outcome="undelivered")
    webhook = account.webhook()
    account.answer = answer
    notify(account, webhook_id=webhook)
    account.advance(1)
    for seconds, expected in ((9, 1), (1, 2), (99, 2), (1, 3), (1000, 3)):
        account.advance(seconds)
        assert len(account.posted) == min(expected, tries)


def test_states_of_channels_are_told_in_their_order(cpaas):
    """Event and payload; sent, delivered and read."""
    account = cpaas()
    webhook = account.webhook()
    identity = notify(account, webhook_id=webhook, foreign_id="f-1")
    account.advance(0.4)
    account.advance(0.3)
    account.advance(0.4)

    assert {body["event"] for body in account.told} == {"whatsapp:message:status"}
    payloads = [body["payload"] for body in account.told]
    assert [payload["status"] for payload in payloads] == ["sent", "delivered", "read"]
    assert {(payload["id"], payload["foreign_id"]) for payload in payloads} == {(identity, "f-1")}
    assert payloads[0]["delivered_at"] is None
    assert payloads[2]["read_at"] > payloads[2]["delivered_at"]


def test_a_deleted_webhook_is_told_nothing(cpaas):
    """It is out of use from then on."""
    account = cpaas()
    webhook = account.webhook()
    account.send(webhook_id=webhook)
    account.http.delete(f"/developer/webhooks/{webhook}")
    account.advance(1)

    assert account.posted == []
    assert account.send(webhook_id=webhook).status_code == 422


def test_an_unsubscriber_is_told(cpaas):
    """Flat, with the sentence as its status."""
    account = cpaas()
    subscribe(account, "sms:unsubscription", account.webhook())
    made = account.make("/sms/suppressions/unsubscribers", receiver="14155550101", type="all")
    account.advance(0)

    (told,) = account.told
    assert (told["id"], told["receiver"], told["status"]) == (
        made["id"], "14155550101", "Unsubscriber created successfully",
    )  # fmt: skip


def test_a_contact_is_told(cpaas):
    """When it is made and when it is changed."""
    account = cpaas()
    subscribe(account, "contacts:subscriber:subscription", account.webhook())
    made = account.make("/contacts", first_name="Ana", phone="+14155550101")
    account.http.put(f"/contacts/{made['id']}", json={"company": "Bistro"})
    account.advance(0)

    assert [(body["first_name"], body["status"]) for body in account.told] == [
        ("Ana", "Subscriber created successfully"),
        ("Ana", "Subscriber updated successfully"),
    ]


def test_calls_are_told(cpaas):
    """An outgoing call by event; a click-to-call to the webhook that the request names."""
    account = cpaas()
    webhook = account.webhook()
    call = {"bridge": "918000000002", "to": "447700900123", "webhook_id": webhook}
    account.http.post("/outgoing/send", json={**call, "flow_id": "23"})
    account.http.post("/voice/c2c", json={**call, "from": "919800000001"})
    account.advance(1)

    assert [(body["source"], body["status"]) for body in account.told] == [("OBD", "ANSWER"), ("C2C", "COMPLETED")]


def test_a_call_between_two_is_listed_when_it_is_over(cpaas):
    """Not before, and with or without a webhook."""
    account = cpaas()
    account.http.post("/voice/c2c", json={"bridge": "918000000002", "to": "447700900123", "from": "919800000001"})
    before = account.http.get("/voice/calls").json()["data"]
    account.advance(1)
    (call,) = account.http.get("/voice/calls").json()["data"]

    assert before == []
    assert (call["call_from"], call["call_to"], call["status"]) == ("919800000001", "447700900123", "COMPLETED")
    assert call["start_at"] < call["end_at"]


def test_a_visit_is_told(cpaas):
    """To the webhook of the link."""
    account = cpaas()
    webhook = account.webhook()
    link = account.make("/link/urls", long_url="https://example.org/menu", webhook_id=webhook)
    account.http.get(link["short_url"], headers={"User-Agent": "Browser/1"})
    account.advance(0)

    (told,) = account.told
    assert (told["link_id"], told["user_agent"]) == (link["id"], "Browser/1")
