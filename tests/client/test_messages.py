"""Short spellings for messages: what they send, what they give back, and how they wait."""

from __future__ import annotations

import asyncio
import json

import httpx
import pytest
from canary import NUMBER, OTHER_NUMBER, SENDER, TEXT

from cpaaskit import (
    ConnectionLostError,
    DeliveryPendingError,
    InvalidArgumentError,
    NotFoundError,
    ResponseDecodeError,
    ServerError,
)
from cpaaskit.opensms import DeliveryStatus, SentMessage

from .answering import URL, Server, info, infos, send, sent

ONE, OTHER = f"tel:{NUMBER}", f"tel:{OTHER_NUMBER}"
FINAL = "DeliveredToTerminal"


@pytest.fixture
def paused(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """Time passes only in pauses; each is noted."""
    pauses: list[float] = []
    clock = [1000.0]

    def sleep(seconds: float) -> None:
        pauses.append(seconds)
        clock[0] += seconds

    async def asleep(seconds: float) -> None:
        sleep(seconds)

    monkeypatch.setattr("time.sleep", sleep)
    monkeypatch.setattr("asyncio.sleep", asleep)
    monkeypatch.setattr("cpaaskit._following.time.monotonic", lambda: clock[0])
    return pauses


def test_send_spells_everything_out():
    """Numbers travel as tel URIs, the sender bare in the path and as a URI in the body."""
    server = Server(sent(info(ONE), info(OTHER), clientCorrelator="order-1"))
    with server.sync() as sms:
        message = send(sms, to=[NUMBER, "00" + OTHER_NUMBER[1:]], correlator="order-1", sender_name="Shop")

    (request,) = server.requests
    assert (request.method, request.url.path) == ("POST", f"/smsmessaging/v1/outbound/{SENDER}/requests")
    assert json.loads(request.content) == {
        "outboundSMSMessageRequest": {
            "address": [ONE, OTHER],
            "senderAddress": f"tel:+{SENDER}",
            "outboundSMSTextMessage": {"message": TEXT},
            "senderName": "Shop",
            "clientCorrelator": "order-1",
        }
    }
    assert (message.sender, message.request_id, message.recipients) == (SENDER, "req-1", (ONE, OTHER))
    assert (message.correlator, [i.delivery_status for i in message.infos]) == ("order-1", ["DeliveredToNetwork"] * 2)


def test_what_was_not_given_is_not_sent():
    """No empty members, no invented correlator."""
    server = Server(sent())
    with server.sync() as sms:
        message = send(sms, to=NUMBER)

    assert set(json.loads(server.requests[0].content)["outboundSMSMessageRequest"]) == {
        "address",
        "senderAddress",
        "outboundSMSTextMessage",
    }
    assert message.correlator is None


@pytest.mark.parametrize(
    ("resource_url", "location", "listed", "expected"),
    [
        (URL, None, None, "req-1"),
        ("https://other.example/requests/a%20b", None, None, "a b"),
        ("nothing here", f"{URL[:-5]}req-2", None, "req-2"),
        ("http://[broken", "/relative/requests/req-3?x=1", None, "req-3"),
        ("/requests/", None, None, "req-1"),
        ("https://h/requests/requests/x/requests/last/deliveryInfos", None, None, "last"),
    ],
)
def test_the_request_id_is_read_from_the_first_url_that_has_one(resource_url, location, listed, expected):
    """The body's URL, then Location, then that of the delivery information; no host is contacted."""
    reply = sent(resource_url=resource_url)
    if location is not None:
        reply.headers["location"] = location
    server = Server(reply)
    with server.sync() as sms:
        assert send(sms).request_id == expected

    assert len(server.requests) == 1


def test_an_answer_without_a_request_id_says_that_it_was_sent():
    """It cannot be followed, and must not be sent again; nothing of it is quoted."""
    listed = {"resourceURL": "x", "deliveryInfo": [info()]}
    server = Server(sent(resource_url="x", deliveryInfoList=listed))
    with (
        server.sync() as sms,
        pytest.raises(ResponseDecodeError, match=r"succeeded \(201\).*names no request id") as caught,
    ):
        send(sms)

    assert (caught.value.details, caught.value.code, len(server.requests)) == (None, None, 1)


def test_recipients_are_those_of_the_request():
    """A recipient that the answer leaves out is still waited for."""
    server = Server(sent(info(ONE)))
    with server.sync() as sms:
        assert send(sms).recipients == (ONE, OTHER)


def test_reprs_show_the_id_alone():
    """A printed message holds no number and no text."""
    with Server(sent()).sync() as sms:
        assert repr(send(sms)) == "SentMessage(request_id='req-1', correlator=None)"


@pytest.mark.parametrize(
    ("changed", "why"),
    [
        ({"to": []}, "at least one recipient"),
        ({"to": ""}, "something else than digits"),
        ({"to": "+1"}, "too few"),
        ({"to": [NUMBER, "+49 (0)30 1234567"]}, "leave it out"),
        ({"to": "0301234567"}, "country code"),
        ({"to": "+1359987001122334"}, "16 digits"),
        ({"to": [13599870011223]}, "is not a text"),
        ({"sender": ""}, "sender is empty"),
        ({"sender": "CANARYBIRD99"}, "12 characters"),
        ({"sender": "1234567890123456"}, "16 digits"),
        ({"sender": "Ωmega-Жар"}, "GSM 7-bit"),
        ({"text": ""}, "text is empty"),
    ],
)
def test_malformed_arguments_are_refused_before_any_request(changed: dict[str, object], why: str):
    """The error says why, and repeats neither number nor sender."""
    server = Server(sent())
    with server.sync() as sms, pytest.raises(InvalidArgumentError, match=why) as caught:
        send(sms, **changed)

    assert server.requests == []
    for value in changed.values():
        assert not value or str(value) not in str(caught.value)


def test_a_lost_send_is_repeated_only_on_trust(paused: list[float]):
    """The correlator's effect is not documented: without trust once, with it again, and the same."""
    server = Server([httpx.ReadError("reset"), sent(clientCorrelator="c")])
    with server.sync(trust_idempotency=True) as sms:
        message = send(sms)

    bodies = {request.content for request in server.requests}
    assert (len(server.requests), len(bodies), message.request_id) == (2, 1, "req-1")
    assert json.loads(bodies.pop())["outboundSMSMessageRequest"]["clientCorrelator"]


@pytest.mark.asyncio
async def test_an_async_send_on_trust_carries_a_correlator_of_its_own():
    """Two sends have two."""
    server = Server(sent())
    async with server.awaited(trust_idempotency=True) as sms:
        for _ in range(2):
            await sms.messages.send(sender=SENDER, to=NUMBER, text=TEXT)
    bodies = [json.loads(request.content)["outboundSMSMessageRequest"] for request in server.requests]
    assert len({body["clientCorrelator"] for body in bodies}) == 2


def test_your_own_correlator_is_kept_on_trust():
    """One is made only where you give none."""
    server = Server(sent())
    with server.sync(trust_idempotency=True) as sms:
        send(sms, correlator="mine")

    assert b'"clientCorrelator":"mine"' in server.requests[0].content


def test_delivery_infos_follow_a_message_from_earlier():
    """Sender and id are enough."""
    server = Server(infos(info(ONE, FINAL)))
    with server.sync() as sms:
        (found,) = sms.messages.delivery_infos(SentMessage("ALPHA X", "a/b"))

    assert server.requests[0].url.raw_path == b"/smsmessaging/v1/outbound/ALPHA%20X/requests/a%2Fb/deliveryInfos"
    assert (found.address, found.delivery_status) == (ONE, DeliveryStatus.DELIVERED_TO_TERMINAL)


def test_an_unknown_state_is_kept():
    """A vendor's new state is no error."""
    with Server(infos(info(ONE, "Teleported"))).sync() as sms:
        (found,) = sms.messages.delivery_infos(SentMessage(SENDER, "r"))

    assert (found.delivery_status, isinstance(found.delivery_status, DeliveryStatus)) == ("Teleported", True)


def _waited(server: Server, message: SentMessage, way: str, **options: float):
    """Wait, in one of the two ways."""
    if way == "sync":
        with server.sync() as sms:
            return sms.messages.wait_until_final(message, **options)

    async def wait():
        async with server.awaited() as sms:
            return await sms.messages.wait_until_final(message, **options)

    return asyncio.run(wait())


BOTH = SentMessage(SENDER, "req-1", (ONE, OTHER))


@pytest.mark.parametrize("way", ["sync", "async"])
def test_waiting_ends_when_every_recipient_is_final(paused: list[float], way: str):
    """Polls come less and less often, and what is final stays so though a later poll says less."""
    polls = [
        infos(info(ONE)),
        infos(info(ONE, FINAL)),
        infos(info(ONE), info(OTHER, "MessageWaiting")),
        infos(info(OTHER, "DeliveryImpossible")),
    ]
    server = Server(polls)
    done = _waited(server, BOTH, way)

    assert {i.address: str(i.delivery_status) for i in done} == {ONE: FINAL, OTHER: "DeliveryImpossible"}
    assert (len(server.requests), [p for p in paused if p >= 1]) == (4, [1.0, 1.5, 2.25])


@pytest.mark.parametrize("way", ["sync", "async"])
def test_what_was_final_at_once_is_not_asked_for(paused: list[float], way: str):
    """Where the network cannot report delivery, nothing else will come."""
    server = Server(infos())
    with Server(sent(info(ONE, "DeliveryNotificationNotSupported"))).sync() as sms:
        message = send(sms, to=NUMBER)
    (done,) = _waited(server, message, way)

    assert (done.delivery_status, server.requests) == (DeliveryStatus.DELIVERY_NOTIFICATION_NOT_SUPPORTED, [])


@pytest.mark.parametrize("way", ["sync", "async"])
def test_time_up_is_an_error_with_the_states_so_far(paused: list[float], way: str):
    """The partial states are in the error, and no number is in its text."""
    server = Server(infos(info(ONE, FINAL), info(OTHER, "DeliveryUncertain")))
    with pytest.raises(DeliveryPendingError, match=r"1 recipient\(s\) not final") as caught:
        _waited(server, BOTH, way, timeout=10.0, interval=2.0)

    assert caught.value.states == {ONE: FINAL, OTHER: "DeliveryUncertain"}
    assert sum(paused) == pytest.approx(10.0)
    assert NUMBER[1:] not in str(caught.value)


def test_no_time_means_one_look(paused: list[float]):
    """A time-out of 0 asks once."""
    server = Server(infos(info(ONE, FINAL), info(OTHER, FINAL)))
    assert len(_waited(server, BOTH, "sync", timeout=0.0)) == 2
    assert (len(server.requests), paused) == (1, [])


def test_a_message_of_which_nothing_is_known_is_pending(paused: list[float]):
    """An empty list is not the end, and the error says so."""
    with pytest.raises(DeliveryPendingError, match="nothing is known of any recipient yet"):
        _waited(Server(infos()), SentMessage(SENDER, "req-1"), "sync", timeout=3.0)


def test_a_message_without_known_recipients_is_followed_by_what_polls_name(paused: list[float]):
    """An empty list is not the end."""
    server = Server([infos(), infos(info(ONE, FINAL))])
    (done,) = _waited(server, SentMessage(SENDER, "req-1"), "sync")

    assert done.address == ONE


@pytest.mark.parametrize("options", [{"timeout": float("inf")}, {"timeout": float("nan")}, {"interval": 0.0}])
def test_waiting_without_end_or_pause_is_refused(options: dict[str, float]):
    """Every wait ends, and no server is hammered."""
    server = Server(infos())
    with pytest.raises(InvalidArgumentError, match="finite timeout"):
        _waited(server, BOTH, "sync", **options)
    assert server.requests == []


@pytest.mark.parametrize("way", ["sync", "async"])
def test_a_failed_poll_goes_to_the_caller(paused: list[float], way: str):
    """A message that is not known, or a server that fails, ends the wait."""
    with pytest.raises(NotFoundError):
        _waited(Server(httpx.Response(404)), BOTH, way)
    with pytest.raises(ServerError):
        _waited(Server(httpx.Response(500)), BOTH, way)


@pytest.mark.parametrize("way", ["sync", "async"])
def test_a_poll_that_ran_out_of_the_last_time_is_no_news(monkeypatch: pytest.MonkeyPatch, way: str):
    """Time is up then, and the states so far are what there is."""
    clock = [1000.0]
    monkeypatch.setattr("cpaaskit._following.time.monotonic", lambda: clock[0])

    def late(_request: httpx.Request) -> httpx.Response:
        clock[0] += 5
        raise httpx.ReadTimeout("slow")

    monkeypatch.setattr("time.sleep", lambda _seconds: None)

    async def asleep(_seconds: float) -> None:
        return

    monkeypatch.setattr("asyncio.sleep", asleep)
    with pytest.raises(DeliveryPendingError) as caught:
        _waited(Server(late), BOTH, way, timeout=4.0)
    assert caught.value.states == {}
    with pytest.raises(ConnectionLostError):
        _waited(Server(late), BOTH, way, timeout=400.0)
