"""What the platform posts: every event of the contract read, states merged, and the application behind a webhook."""

from __future__ import annotations

import asyncio
import contextlib
import json
from typing import Any

import httpx
import pytest
from canary import NAME, NUMBER, SECURITY_TOKEN, TEXT, refuse
from hypothesis import given
from hypothesis import strategies as st

from cpaaskit import ConfigurationError, NotificationError
from cpaaskit.cpaas_v2 import (
    ChannelMessageStatus,
    ClickToCallReport,
    ContactReport,
    DeliveryTracker,
    Event,
    IncomingMessage,
    LinkVisitReport,
    OutgoingCallReport,
    SmsDeliveryReport,
    Unsubscription,
    callback_app,
    parse_event,
)

from .cpaas_examples import SPEC, resolved

KINDS: dict[str, type[Any]] = {
    "smsMessageStatus": SmsDeliveryReport,
    "smsUnsubscription": Unsubscription,
    "whatsappMessageStatus": ChannelMessageStatus,
    "whatsappMessageIn": IncomingMessage,
    "whatsappUnsubscription": Unsubscription,
    "rcsMessageStatus": ChannelMessageStatus,
    "rcsMessageIn": IncomingMessage,
    "rcsUnsubscription": Unsubscription,
    "viberMessageStatus": ChannelMessageStatus,
    "viberMessageIn": IncomingMessage,
    "viberUnsubscription": Unsubscription,
    "voiceMessageOut": OutgoingCallReport,
    "voiceUnsubscription": Unsubscription,
    "vmnMessageIn": IncomingMessage,
    "contactsSubscriberSubscription": ContactReport,
    "clickToCall": ClickToCallReport,
    "linkVisit": LinkVisitReport,
}
EXAMPLES = [
    (name, resolved(example)["value"])
    for name, webhook in SPEC["webhooks"].items()
    for example in webhook["post"]["requestBody"]["content"]["application/json"]["examples"].values()
]
EVENTS = [(name, example) for name, example in EXAMPLES if name != "webhookChallenge"]
(CHALLENGE,) = (example for name, example in EXAMPLES if name == "webhookChallenge")
REPORT = {"id": "7d1e8b52:1", "mobile": NUMBER[1:], "status": "DELIVRD", "credits": "2.0000", "custom": TEXT}
CONTENT = json.dumps(REPORT).encode()
HEADERS = {"Authorization": f"Bearer {SECURITY_TOKEN}"}


def test_every_event_of_the_contract_is_there():
    """Fifteen to subscribe to, two beside them, and the challenge."""
    assert set(SPEC["webhooks"]) == {*KINDS, "webhookChallenge"}
    assert len(KINDS) == 15 + 2


@pytest.mark.parametrize(("name", "document"), EVENTS, ids=lambda value: value if isinstance(value, str) else None)
def test_each_documented_example_is_read(name: str, document: dict[str, Any]):
    """Into its own class, with nothing lost, and with members that nobody knows kept."""
    told = parse_event(json.dumps({**document, "brand_new": [1]}))
    assert type(told) is KINDS[name]
    assert told.to_dict().keys() == {*document, "brand_new"}
    assert told.additional_properties == {"brand_new": [1]}


def test_an_event_shows_no_number():
    """Reports, incoming messages and contacts can be printed."""
    incoming = {
        "event": "whatsapp:message:in",
        "payload": {
            "channels": [{"name": "whatsapp", "to": NUMBER[1:]}],
            "recipient": {"from": NUMBER[1:], "user": {"id": 1, "first_name": NAME, "phone": NUMBER[1:]}},
            "message": {"type": "text", "payload": {"text": TEXT}},
        },
    }
    contact = {"id": 1, "identity": NUMBER, "status": "x", "first_name": NAME, "attributes": {"note": TEXT}}
    report = {**REPORT, "custom": ""}
    refuse("a repr", [repr(parse_event(json.dumps(each))) for each in (incoming, contact, report)])


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"{",
        b"[]",
        b"{}",
        b'"x"',
        b'{"id": 1}',
        b'{"event": "sms:message:sideways", "payload": {}}',
        b'{"event": "rcs:message:status", "payload": {}}',
        b'{"mobile": 5, "status": "DELIVRD", "id": "x"}',
        json.dumps(CHALLENGE).encode(),
        b"\xff\xfe",
        b"[" * 100_000,
    ],
)
def test_what_is_no_event_is_refused(body: bytes):
    """In words that do not repeat it."""
    with pytest.raises(NotificationError, match="none of the documented events"):
        parse_event(body)


MEMBERS = ["event", "payload", "mobile", "status", "bridge", "receiver", "id", "source", "link_id", "identity"]
VALUES: list[Any] = ["", "rcs:message:status", "vmn:message:in", ":", 1, None, [], {}, {"id": "x"}]


@given(st.dictionaries(st.sampled_from(MEMBERS), st.sampled_from(VALUES)))
def test_any_object_is_read_or_refused(document: dict[str, Any]):
    """Never another exception."""
    with contextlib.suppress(NotificationError):
        parse_event(json.dumps(document))


def test_a_tracker_takes_events():
    """States of texts and of other channels; other events tell none."""
    tracker = DeliveryTracker()
    for _, document in EVENTS:
        tracker.notified(parse_event(json.dumps(document)))
    assert set(tracker.states().values()) == {"DELIVRD", "UNDELIV", "delivered"}
    assert tracker.pending() == []


def _drop(_event: Event) -> None:
    """Do nothing with an event."""


def _post(app: Any, content: bytes = CONTENT, path: str = "/hook", **more: Any) -> httpx.Response:
    """Post as the platform does."""
    request = httpx.Request("POST", f"https://receiver{path}", content=content, **{"headers": HEADERS, **more})

    async def post() -> httpx.Response:
        response = await httpx.ASGITransport(app).handle_async_request(request)
        await response.aread()
        return response

    return asyncio.run(post())


def test_an_event_is_answered_with_200():
    """Only 200 and 202 count for some of them."""
    told: list[Event] = []
    response = _post(callback_app(told.append, secret=SECURITY_TOKEN))
    assert (response.status_code, response.content) == (200, b"")
    assert [type(event) for event in told] == [SmsDeliveryReport]


@pytest.mark.parametrize(
    ("headers", "expected"),
    [
        (HEADERS, 200),
        ({"Authorization": f"bearer  {SECURITY_TOKEN}"}, 200),
        ({"Authorization": SECURITY_TOKEN}, 200),
        ({"Authorization": "Bearer wrong"}, 403),
        ({"Authorization": f"Basic {SECURITY_TOKEN}"}, 403),
        ({"Authorization": ""}, 403),
        ({"X-Security-Token": SECURITY_TOKEN}, 403),
        ({}, 403),
        ([("Authorization", f"Bearer {SECURITY_TOKEN}"), ("Authorization", "Bearer wrong")], 403),
    ],
    ids=str,
)
def test_the_secret_of_the_webhook_is_needed(headers: Any, expected: int):
    """As Bearer in Authorization; what is refused reaches no handler."""
    told: list[Event] = []
    assert _post(callback_app(told.append, secret=SECURITY_TOKEN), headers=headers).status_code == expected
    assert len(told) == (expected == 200)


def test_without_a_secret_every_event_is_taken():
    """That is what None says; an empty one is a mistake."""
    assert _post(callback_app(_drop, secret=None), headers={}).status_code == 200
    for empty in ({"secret": ""}, {"secret": "x", "validation_key": ""}):
        with pytest.raises(ConfigurationError, match="secret or key is empty"):
            callback_app(_drop, **empty)


@pytest.mark.parametrize(
    ("key", "path", "changed", "expected"),
    [
        ("k3y", "/hook?token=k3y", {}, 200),
        (None, "/hook?token=k3y", {}, 200),
        (None, "/hook", {}, 200),
        ("k3y", "/hook", {}, 200),
        ("k3y", "/hook?token=other", {}, 403),
        ("k3y", "/hook?token=k3y", {"validation_key": "other"}, 403),
        ("k3y", "/hook?token=k3y", {"validation_key": None}, 403),
    ],
)
def test_a_challenge_is_echoed(key: str | None, path: str, changed: dict[str, Any], expected: int):
    """Without the secret, which the page does not mention for it; with the right key, where one was given."""
    told: list[Event] = []
    app = callback_app(told.append, secret=SECURITY_TOKEN, validation_key=key)
    response = _post(app, json.dumps({**CHALLENGE, **changed}).encode(), path, headers={})

    assert response.status_code == expected
    if expected == 200:
        assert json.loads(response.content) == {"challenge": CHALLENGE["challenge"]}
        assert response.headers["content-type"] == "application/json"
    assert told == []


@pytest.mark.parametrize(
    ("content", "expected"), [(b"{}", 400), (b"", 400), (b"[" * 60_000, 400), (b" " * 70_000, 413)]
)
def test_what_is_no_event_is_told_so(content: bytes, expected: int):
    """As with every callback application."""
    assert _post(callback_app(_drop, secret=SECURITY_TOKEN), content).status_code == expected
