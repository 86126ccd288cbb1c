"""The short spellings of CPaaS: what travels, what comes back, and what is refused before it travels."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import UTC, datetime
from decimal import Decimal
from typing import Any

import httpx
import pytest
from canary import NAME, NUMBER, OTHER_NUMBER, TEXT, TOKEN, refuse

from cpaaskit import AsyncCPaaS, CPaaS, DeliveryPendingError, InvalidArgumentError, RateLimitError, sms_units
from cpaaskit.cpaas_v2 import DeliveryTracker, Sent, SentSms, parse_local_time
from cpaaskit_clients.cpaas_v2.models import ImageMessage, MediaContent, ViberFile, ViberFilePayload

from .answering import Server
from .cpaas_examples import success_example

Call = Callable[[Any], Any]


def accepted(*rows: dict[str, Any], **more: Any) -> httpx.Response:
    """The reply to a send of SMS."""
    return httpx.Response(200, json={"status": 200, "message": "accepted", "data": list(rows), **more})


def row(number: int = 1, **changed: Any) -> dict[str, Any]:
    """A row of that reply."""
    return {
        "id": f"b34e35ad:{number}",
        "mobile": NUMBER[1:],
        "status": "AWAITING-DLR",
        "units": 2,
        "length": 161,
        "charges": "1.0500",
        "customid": "",
        "iso_code": None,
        "submitted_at": "2031-03-14 18:30:00",
        **changed,
    }


def queued(channel: str, state: str = "queued", **changed: Any) -> httpx.Response:
    """The reply to a send on another channel, or to the question after it."""
    told = {
        "id": "7a0de6c8",
        "channel": channel,
        "from": NAME,
        "to": NUMBER[1:],
        "credits": 1,
        "created_at": "2023-03-14T08:15:00.000000Z",
        "status": state,
        "foreign_id": None,
        **changed,
    }
    return httpx.Response(200, json={"status": "OK", "message": "queued", "data": [told]})


def told(*rows: dict[str, Any]) -> httpx.Response:
    """The reply to a question after SMS."""
    return httpx.Response(200, json={"status": "OK", "code": 200, "message": "", "data": list(rows)})


async def _run(kind: str, server: Server, call: Call, **options: Any) -> Any:
    """Make a call with a client of this kind."""
    options = {"brand": "bics", "token": TOKEN, "transport": httpx.MockTransport(server), **options}
    if kind == "sync":
        with CPaaS(**options) as api:
            return call(api)
    async with AsyncCPaaS(**options) as api:
        return await call(api)


@pytest.fixture(params=["sync", "async"])
def kind(request: pytest.FixtureRequest) -> str:
    """The kind of the client."""
    return request.param


def _body(server: Server) -> dict[str, Any]:
    (request,) = server.requests
    assert request.headers["content-type"] == "application/json"
    return json.loads(request.content)


@pytest.mark.asyncio
async def test_a_text_is_sent_as_the_platform_wants_it(kind: str):
    """Digits with commas between them; nothing is sent that was not asked for."""
    server = Server(accepted(row(), row(2)))
    sent = await _run(
        kind,
        server,
        lambda api: api.sms.send(to=[NUMBER, f"tel:{OTHER_NUMBER}"], text=TEXT, sender=NAME, service="MKT"),
    )

    assert _body(server) == {
        "to": f"{NUMBER[1:]},{OTHER_NUMBER[1:]}",
        "message": TEXT,
        "sender": NAME,
        "service": "MKT",
    }
    assert server.requests[0].url.path == "/api/v2/sms/send"
    assert isinstance(sent, SentSms)
    assert (sent.ids, sent.units, sent.charges, len(sent)) == (
        ("b34e35ad:1", "b34e35ad:2"),
        4,
        Decimal("2.1000"),
        2,
    )
    assert [each.units for each in sent] == [2, 2]
    assert (sent[1].id, sent.group_id) == ("b34e35ad:2", None)
    refuse("a repr", [repr(sent)])


@pytest.mark.asyncio
async def test_every_documented_option_travels(kind: str):
    """Under the page's own name."""
    server = Server(accepted(row(), group_id="b34e35ad"))
    sent = await _run(
        kind,
        server,
        lambda api: api.sms.send(
            to="+1 415 555 0101, 00447700900123",
            text="é" * 71,
            sender="BISTRO",
            service="T",
            encoding="U",
            max_units=2,
            time=datetime(2031, 3, 14, 18, 30),
            flash=True,
            webhook_id="5b2e0c9a",
            custom="order-4711",
            custom1="second",
            name="March",
            tags=["offers", "menu"],
            port=5000,
            entity_id="1201159000000012345",
            template_id="1207161000000056789",
            dlr_url="https://example.org/dlr",
        ),
    )

    assert _body(server) == {
        "to": "14155550101,447700900123",
        "message": "é" * 71,
        "sender": "BISTRO",
        "service": "T",
        "type": "U",
        "max_units": 2,
        "time": "2031-03-14 18:30:00",
        "flash": 1,
        "webhook_id": "5b2e0c9a",
        "custom": "order-4711",
        "custom1": "second",
        "name": "March",
        "meta": {"tags": ["offers", "menu"]},
        "port": 5000,
        "entity_id": "1201159000000012345",
        "template_id": "1207161000000056789",
        "dlr_url": "https://example.org/dlr",
    }
    assert sent.group_id == "b34e35ad"


SMS = {"to": "14155550101", "text": "Hello", "sender": "BISTRO", "service": "T"}
WHATSAPP = {"to": "14155550101", "text": "Hello", "sender": "14155550100"}


@pytest.mark.asyncio
@pytest.mark.parametrize(
    ("group", "arguments", "why"),
    [
        ("sms", {**SMS, "to": "12"}, "too few"),
        ("sms", {**SMS, "to": []}, "a recipient is missing"),
        ("sms", {**SMS, "text": ""}, "the text is empty"),
        ("sms", {**SMS, "text": "я" * 71, "max_units": 1}, "takes 2 units, more than max_units=1"),
        ("sms", {**SMS, "tags": ["a", "b", "c", "d"]}, "tags are a list of 3 texts at most"),
        ("sms", {**SMS, "tags": "abc"}, "tags are a list of 3 texts at most"),
        ("sms", {**SMS, "encoding": "X"}, "encoding must be"),
        ("sms", {**SMS, "time": datetime(2031, 3, 14, tzinfo=UTC)}, "times without a zone"),
        ("whatsapp", {**WHATSAPP, "to": None}, "either to, with numbers, or group_id"),
        ("whatsapp", {**WHATSAPP, "group_id": "g"}, "either to, with numbers, or group_id"),
        ("rcs", {**WHATSAPP, "text": ""}, "either a text, which must not be empty, or a message"),
        ("rcs", {**WHATSAPP, "text": None}, "either a text, which must not be empty, or a message"),
        (
            "whatsapp",
            {**WHATSAPP, "message": ImageMessage("image", MediaContent("https://example.org/x.png"))},
            "either a text",
        ),
        ("viber", {**WHATSAPP, "to": "0123456", "category": "promotional"}, "begins with 0"),
        ("verify", {"to": "14155550101x"}, "something else than digits"),
    ],
)
async def test_what_cannot_be_sent_is_refused_before_it_is(kind: str, group: str, arguments: dict[str, Any], why: str):
    """In words that repeat nothing of it."""
    server = Server(accepted())
    with pytest.raises(InvalidArgumentError, match=why) as error:
        await _run(kind, server, lambda api: getattr(api, group).send(**arguments))
    assert server.requests == []
    assert "14155550101" not in str(error.value)


@pytest.mark.asyncio
@pytest.mark.parametrize("channel", ["whatsapp", "rcs"])
async def test_a_text_on_another_channel(kind: str, channel: str):
    """The page's skeleton, with what is asked for in it."""
    server = Server(queued(channel))
    sent = await _run(
        kind,
        server,
        lambda api: getattr(api, channel).send(
            to=[NUMBER], sender=NAME, text=TEXT, foreign_id="order-4711", tags=["offers"], webhook_id="5b2e"
        ),
    )

    assert _body(server) == {
        "channels": [
            {
                "name": channel,
                "from": NAME,
                "meta": {"foreign_id": "order-4711", "tags": ["offers"], "webhook_id": "5b2e"},
            }
        ],
        "recipient": {"to": [NUMBER[1:]]},
        "message": {"type": "text", "payload": {"text": TEXT}},
    }
    assert server.requests[0].url.path == f"/api/v2/{channel}/message/send"
    assert isinstance(sent, Sent)
    assert (sent.ids, sent[0].credits_, sent[0].created_at.tzinfo) == (("7a0de6c8",), Decimal(1), UTC)
    refuse("a repr", [repr(sent), repr(sent[0])])


@pytest.mark.asyncio
@pytest.mark.parametrize("channel", ["whatsapp", "rcs"])
async def test_another_message_to_segments(kind: str, channel: str):
    """A typed message in place of the text, segments in place of numbers, no meta where there is nothing in it."""
    server = Server(queued(channel))
    image = ImageMessage("image", MediaContent("https://example.org/menu.png", caption="The menu"))
    await _run(
        kind, server, lambda api: getattr(api, channel).send(group_id=["g1", "g2"], sender="14155550100", message=image)
    )

    assert _body(server) == {
        "channels": [{"name": channel, "from": "14155550100"}],
        "recipient": {"group_id": ["g1", "g2"]},
        "message": {"type": "image", "payload": {"url": "https://example.org/menu.png", "caption": "The menu"}},
    }


@pytest.mark.asyncio
async def test_viber_wants_a_category(kind: str):
    """With a text, and with a file."""
    server = Server(queued("viber"))
    await _run(
        kind,
        server,
        lambda api: api.viber.send(
            to=NUMBER, sender="0f8b", category="transactional", text=TEXT, ttl=60, foreign_id="o", tags=["t"]
        ),
    )
    assert _body(server) == {
        "channels": [
            {
                "name": "viber",
                "from": "0f8b",
                "meta": {"category": "transactional", "ttl": 60, "foreign_id": "o", "tags": ["t"]},
            }
        ],
        "recipient": {"to": [NUMBER[1:]]},
        "message": {"type": "text", "payload": {"text": TEXT}},
    }

    server = Server(queued("viber"))
    file = ViberFile("file", ViberFilePayload("https://example.org/bill.pdf", "bill.pdf"))
    await _run(
        kind,
        server,
        lambda api: api.viber.send(group_id="g1", sender="0f8b", category="promotional", message=file),
    )
    assert (_body(server)["recipient"], _body(server)["message"]["type"]) == ({"group_id": "g1"}, "file")


@pytest.mark.asyncio
async def test_a_code_is_sent_over_one_channel(kind: str):
    """SMS by itself; with everything, what the page lists."""
    started = {
        "id": "4bd27fd6",
        "status": "sent",
        "foreign_id": None,
        "created_at": "2023-12-05 08:22:48",
        "expire_at": "2023-12-05 08:24:48",
    }
    server = Server(httpx.Response(200, json=started))
    verification = await _run(kind, server, lambda api: api.verify.send(to=NUMBER))
    assert _body(server) == {"channels": [{"name": "sms", "recipient": {"to": NUMBER[1:]}}], "payload": {}}
    assert (verification.id, verification.status) == ("4bd27fd6", "sent")

    server = Server(httpx.Response(200, json=started))
    everything = {
        "sender": "14155550100",
        "flow_id": "5876",
        "language": "en_US",
        "ttl": 60,
        "length": 6,
        "timeout": 300,
    }
    more = {"code": "482913", "template": "{token}", "ip_address": "192.0.2.7", "foreign_id": "login-17"}
    await _run(kind, server, lambda api: api.verify.send(to=NUMBER, channel="voice", **everything, **more))
    assert _body(server) == {
        "channels": [
            {
                "name": "voice",
                "recipient": {"to": NUMBER[1:]},
                "from": "14155550100",
                "flow_id": "5876",
                "language": "en_US",
                "ttl": 60,
            }
        ],
        "payload": {
            "length": 6,
            "timeout": 300,
            "token": "482913",
            "template": "{token}",
            "ip_address": "192.0.2.7",
            "foreign_id": "login-17",
        },
    }


@pytest.mark.asyncio
async def test_a_number_is_looked_up_in_any_spelling(kind: str):
    """In digits, as a form or as JSON; a malformed one is refused."""
    server = Server(httpx.Response(200, json=success_example("lookupNumber")))
    found = await _run(kind, server, lambda api: api.lookup.find(f"tel:{NUMBER}"))
    assert NUMBER[1:] in server.requests[0].content.decode()
    assert "+" not in server.requests[0].content.decode()
    assert len(found) == len(success_example("lookupNumber")["data"])
    with pytest.raises(InvalidArgumentError):
        await _run(kind, server, lambda api: api.lookup.find("none"))


@pytest.fixture
def pauses(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """The pauses that were made, none of which took time."""
    made: list[float] = []

    async def sleep(seconds: float) -> None:
        made.append(seconds)

    monkeypatch.setattr("time.sleep", made.append)
    monkeypatch.setattr("asyncio.sleep", sleep)
    return made


@pytest.mark.asyncio
async def test_waiting_asks_for_each_message_until_it_is_final(kind: str, pauses: list[float]):
    """Those that are final are not asked for again; both forms of the reply are read."""
    first, second = ({"id": f"b34e35ad:{number}", "mobile": NUMBER[1:]} for number in (1, 2))
    page = {"current_page": 1, "last_page": 1, "per_page": 100, "total": 1, "data": [{**second, "status": "FAILED"}]}
    old = httpx.Response(200, json={"status": 200, "data": page})
    awaiting = told({**second, "status": "AWAITING-DLR"}, {**first, "status": "DELIVRD"})
    server = Server([accepted(row(), row(2)), told({**first, "status": "DELIVRD"}), awaiting, old])

    def call(api: Any) -> Any:
        if isinstance(api, CPaaS):
            return api.sms.wait_until_final(api.sms.send(to=NUMBER, text="a", sender="b", service="T"))
        return _send_and_wait(api)

    last = await _run(kind, server, call)
    assert [(each.id, each.status) for each in last] == [("b34e35ad:1", "DELIVRD"), ("b34e35ad:2", "FAILED")]
    asked = [request.url.params["id"] for request in server.requests[1:]]
    assert asked == ["b34e35ad:1", "b34e35ad:2", "b34e35ad:2"]
    assert pauses == [1.0]


async def _send_and_wait(api: AsyncCPaaS) -> Any:
    return await api.sms.wait_until_final(await api.sms.send(to=NUMBER, text="a", sender="b", service="T"))


@pytest.mark.asyncio
@pytest.mark.parametrize("channel", ["whatsapp", "rcs", "viber"])
async def test_waiting_on_the_other_channels(kind: str, channel: str, pauses: list[float]):
    """By id; delivered is the last that is waited for."""
    server = Server([queued(channel, "sent"), queued(channel, "delivered", delivered_at="2021-09-07 11:07:55")])
    (last,) = await _run(kind, server, lambda api: getattr(api, channel).wait_until_final("7a0de6c8", interval=0.5))
    assert (str(last.status), last.delivered_at, pauses) == ("delivered", "2021-09-07 11:07:55", [0.5])
    assert {request.url.path for request in server.requests} == {f"/api/v2/{channel}/message/status"}


@pytest.mark.asyncio
async def test_time_is_up(kind: str, pauses: list[float]):
    """The error holds the states so far, and shows none of the numbers."""
    server = Server(told({"id": "x:1", "mobile": NUMBER[1:], "status": "AWAITING-DLR"}))
    with pytest.raises(DeliveryPendingError, match=r"getSmsStatus: 2 message\(s\) not final yet") as error:
        await _run(kind, server, lambda api: api.sms.wait_until_final(["x:1", "x:2"], timeout=0.0))
    assert error.value.states == {"x:1": "AWAITING-DLR"}
    refuse("the error", [str(error.value), repr(error.value)])

    with pytest.raises(InvalidArgumentError, match="no message to wait for"):
        await _run(kind, server, lambda api: api.sms.wait_until_final([]))


@pytest.mark.asyncio
async def test_a_question_that_is_refused_ends_the_wait(kind: str, pauses: list[float]):
    """It is no news of the message."""
    server = Server(httpx.Response(429, headers={"retry-after": "900"}))
    with pytest.raises(RateLimitError):
        await _run(kind, server, lambda api: api.sms.wait_until_final("x:1"))


def test_a_tracker_never_falls_back():
    """From replies, polls and webhooks in any order; unknown states are on the way."""
    tracker = DeliveryTracker()
    with CPaaS(brand="bics", token=TOKEN, transport=httpx.MockTransport(Server(accepted(row(), row(2))))) as api:
        tracker.merge(api.sms.send(to=NUMBER, text="a", sender="b", service="T"))
    assert tracker.pending() == ["b34e35ad:1", "b34e35ad:2"]

    for state in ("BRAND-NEW", "DELIVRD", "AWAITING-DLR", "FAILED"):
        tracker.put("b34e35ad:1", state)
    assert tracker.states() == {"b34e35ad:1": "DELIVRD", "b34e35ad:2": "AWAITING-DLR"}
    assert (tracker.pending(), tracker.is_final("b34e35ad:1"), tracker.is_final("nope")) == (
        ["b34e35ad:2"],
        True,
        False,
    )
    tracker.forget("b34e35ad:2")
    assert tracker.pending() == []


def test_local_times_stay_naive():
    """The platform names no zone, so none is made up; an empty one has not come yet."""
    assert parse_local_time("2018-07-09 16:27:35") == datetime(2018, 7, 9, 16, 27, 35)
    assert parse_local_time("") is None
    for other in ("2022-11-16T06:53:26.000000Z", "soon"):
        with pytest.raises(ValueError, match="does not match format"):
            parse_local_time(other)


def test_units_can_be_counted_before_a_send():
    """The same figures that `max_units` goes by."""
    assert (sms_units("Votre table est prête"), sms_units("Ваш столик готов" * 5)) == (2 - 1, 2)
