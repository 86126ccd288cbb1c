"""How far messages come, and who is told."""

from __future__ import annotations

import itertools
import json

import pytest

from cpaaskit_conformance.sandbox import SandboxSettings, StepClock

NETWORK, TERMINAL = "DeliveredToNetwork", "DeliveredToTerminal"


def test_a_message_is_delivered_as_time_goes(account):
    """It is in the network at first, on the handset after a second, and stays there."""
    me = account()
    answer = me.send()

    assert me.poll(answer) == {"tel:+13500000991": NETWORK}
    me.advance(0.99)
    assert me.poll(answer) == {"tel:+13500000991": NETWORK}
    me.advance(0.01)
    assert me.poll(answer) == {"tel:+13500000991": TERMINAL}
    me.advance(1000)
    assert me.poll(answer) == {"tel:+13500000991": TERMINAL}


def test_a_step_clock_goes_with_the_requests(account):
    """Time goes one step for each request, whatever it asks."""
    me = account(step=0.5)
    answer = me.send()

    assert me.poll(answer) == {"tel:+13500000991": NETWORK}
    assert me.http.get("/nowhere").status_code == 404
    assert me.poll(answer) == {"tel:+13500000991": TERMINAL}


@pytest.mark.parametrize(
    ("number", "states"),
    [
        ("9991", [NETWORK, TERMINAL]),
        ("9992", [NETWORK, "DeliveryImpossible"]),
        ("9993", ["DeliveryImpossible"]),
        ("9994", [NETWORK]),
        ("9995", ["MessageWaiting"]),
        ("9996", [NETWORK, "DeliveryUncertain"]),
        ("9997", [NETWORK, "DeliveryNotificationNotSupported"]),
        ("9998", [NETWORK, "DeliveryPostponed", TERMINAL]),
        ("9999", [NETWORK, TERMINAL]),
    ],
)
def test_magic_recipients_choose_their_states(account, number, states):
    """The digit after +999 decides which states a recipient goes through."""
    me = account(step=0.2)
    answer = me.send(f"tel:+{number}0001")
    seen = [next(iter(me.poll(answer).values())) for _ in range(10)]

    assert [state for state, _ in itertools.groupby(seen)] == states


def test_each_change_is_told_once_to_the_subscribed_url(account):
    """Two notifications for a recipient, in the form of a poll's answer, and none twice."""
    me = account()
    me.subscribe()
    answer = me.send("tel:+13500000991", "tel:+9992001")
    for _ in range(4):
        me.advance(0.5)

    url = me.url(answer)
    assert me.told == [
        {"deliveryInfoList": {"resourceURL": url, "deliveryInfo": [{"address": to, "deliveryStatus": state}]}}
        for to, state in [
            ("tel:+13500000991", NETWORK),
            ("tel:+9992001", NETWORK),
            ("tel:+13500000991", TERMINAL),
            ("tel:+9992001", "DeliveryImpossible"),
        ]
    ]
    assert {(request.method, str(request.url)) for request in me.posted} == {("POST", "http://127.0.0.1:9999/dlr?k=1")}
    assert {request.headers["content-type"] for request in me.posted} == {"application/json"}
    assert "t0k3n" not in str([request.headers for request in me.posted])


def test_due_notifications_arrive_before_a_later_answer(account):
    """On a stepping clock, what is due has been posted when the next answer comes."""
    me = account(step=1.0)
    me.subscribe()
    me.send()
    assert me.told_states() == []

    me.http.get("/outbound/subscriptions")
    assert me.told_states() == [NETWORK, TERMINAL]


@pytest.mark.parametrize("status", [404, 500])
def test_a_notification_that_fails_is_not_repeated(account, status):
    """A receiver that answers with an error gets each state once all the same."""
    me = account()
    me.answer = status
    me.subscribe()
    me.send()
    me.advance(1)
    me.advance(100)

    assert me.told_states() == [NETWORK, TERMINAL]


def test_a_text_of_several_parts_is_told_once(account):
    """Only the delivery of the first part is told."""
    me = account()
    me.subscribe()
    answer = me.send(text="x" * 400)
    me.advance(1)

    assert me.told_states() == [TERMINAL]
    assert me.poll(answer) == {"tel:+13500000991": TERMINAL}


def test_only_the_standing_subscription_is_told(account):
    """After a replacement the new URL is told, after a removal nobody."""
    me = account()
    me.subscribe("http://127.0.0.1:9999/one")
    me.send()
    me.subscribe("http://127.0.0.1:9999/two")
    me.advance(0.5)
    me.http.delete("/outbound/subscriptions")
    me.advance(0.5)

    assert [str(request.url) for request in me.posted] == ["http://127.0.0.1:9999/one"]


def test_a_late_subscriber_is_told_what_changes_from_then_on(account):
    """Messages that were under way before the subscription are told too, from their next state; old ones are not."""
    me = account()
    me.send("tel:+13500000991")
    me.advance(0.8)
    me.send("tel:+13500000992")
    me.advance(0.8)
    me.subscribe()
    me.subscribe()
    me.advance(2)

    entries = [body["deliveryInfoList"]["deliveryInfo"] for body in me.told]
    assert entries == [[{"address": "tel:+13500000992", "deliveryStatus": TERMINAL}]]


def test_a_forgotten_message_is_told_no_further(account):
    """What the sandbox forgot sends no notifications."""
    me = account(settings=SandboxSettings(keep=1))
    me.subscribe()
    me.send("tel:+13500000991")
    me.send("tel:+13500000992")
    me.advance(2)

    told = {entry["address"] for body in me.told for entry in body["deliveryInfoList"]["deliveryInfo"]}
    assert "tel:+13500000992" in told
    assert me.told_states() == [NETWORK, NETWORK, TERMINAL]


def test_delivery_takes_as_long_as_it_is_set_to(account):
    """With no time to the last state, the first poll shows it, and the answer to the send still the first state."""
    me = account(settings=SandboxSettings(delivery_s=0))
    answer = me.send()

    assert (
        answer.json()["outboundSMSMessageRequest"]["deliveryInfoList"]["deliveryInfo"][0]["deliveryStatus"] == NETWORK
    )
    assert me.poll(answer) == {"tel:+13500000991": TERMINAL}


def test_a_stepping_clock_does_what_is_due_in_order():
    """Due actions run in the order of their times, also those that become due on the way; none runs early or twice."""
    clock, done = StepClock(1.0), []
    clock.call_at(2.0, lambda: done.append("two"))
    clock.call_at(1.0, lambda: (done.append("one"), clock.call_at(1.5, lambda: done.append("one and a half"))))
    clock.call_at(9.0, lambda: done.append("nine"))

    clock.tick()
    assert done == ["one"]
    clock.tick()
    assert done == ["one", "one and a half", "two"]
    assert clock.now() == 2.0


@pytest.mark.parametrize("step", [-1, float("nan"), float("inf")])
def test_a_step_that_is_no_time_is_refused(step):
    """A clock goes forward by a finite step."""
    with pytest.raises(ValueError, match="give seconds from 0 up"):
        StepClock(step)


@pytest.mark.parametrize(
    "wrong",
    [
        {"delivery_s": -1},
        {"delivery_s": float("nan")},
        {"quota": -1},
        {"keep": 0},
        {"keep_bytes": 0},
        {"body_limit": 0},
    ],
)
def test_settings_that_make_no_sense_are_refused(wrong):
    """The error names the setting."""
    with pytest.raises(ValueError, match=next(iter(wrong))):
        SandboxSettings(**wrong)


def test_the_same_requests_give_the_same_bytes(account):
    """With a stepping clock and one seed, a run can be repeated to the byte, its notifications included."""

    def run():
        me = account(step=0.3, notification_order="shuffled")
        me.subscribe()
        answers = [me.send("tel:+13500000991", "tel:+9992001", text=f"{number}") for number in range(5)]
        return [answer.content for answer in answers], json.dumps([me.poll(answer) for answer in answers]), me.told

    assert run() == run()
