"""Delivery states that come in any order: the lattice, and the tracker on it."""

from __future__ import annotations

import itertools
import threading

import pytest
from canary import NUMBER, OTHER_NUMBER, SENDER
from hypothesis import given
from hypothesis import strategies as st

from cpaaskit._delivery import StateBook
from cpaaskit.opensms import DeliveryInfo, DeliveryNotification, DeliveryStatus, DeliveryTracker, SentMessage
from cpaaskit.opensms._delivery import FINAL_STATES, ORDER, same_recipient

ONE, OTHER = f"tel:{NUMBER}", f"tel:{OTHER_NUMBER}"
LISTED = [str(status) for status in DeliveryStatus]
states = st.sampled_from(LISTED) | st.text(max_size=12).filter(bool)


@given(states, states, states)
def test_join_is_a_lattices(one: str, two: str, three: str):
    """Commutative, associative, idempotent, and one of the two."""
    join = ORDER.join
    assert join(one, two) == join(two, one)
    assert join(one, join(two, three)) == join(join(one, two), three)
    assert join(one, one) == one
    assert join(one, two) in {one, two}


@given(states, states)
def test_a_final_state_never_falls_back(one: str, two: str):
    """What is joined to a final state stays final; what is not final takes any final state."""
    final = {state for state in (one, two) if ORDER.is_final(state)}
    assert ORDER.is_final(ORDER.join(one, two)) is bool(final)


def test_every_listed_state_has_its_place():
    """The three final ones are the vendor's two, and the one after which nothing can come."""
    assert set(ORDER.ranks) == set(LISTED)
    assert sorted(FINAL_STATES) == ["DeliveredToTerminal", "DeliveryImpossible", "DeliveryNotificationNotSupported"]
    assert not ORDER.is_final("Teleported")


@pytest.mark.parametrize(
    ("current", "incoming", "expected"),
    [
        ("MessageWaiting", "DeliveredToNetwork", "DeliveredToNetwork"),
        ("MessageWaiting", "DeliveryUncertain", "DeliveryUncertain"),
        ("DeliveredToNetwork", "MessageWaiting", "DeliveredToNetwork"),
        ("DeliveredToNetwork", "DeliveryImpossible", "DeliveryImpossible"),
        ("DeliveredToTerminal", "DeliveredToNetwork", "DeliveredToTerminal"),
        ("DeliveredToTerminal", "DeliveryImpossible", "DeliveredToTerminal"),
        ("DeliveryImpossible", "Teleported", "DeliveryImpossible"),
        ("DeliveredToNetwork", "Teleported", "Teleported"),
    ],
)
def test_what_a_receiver_keeps(current: str, incoming: str, expected: str):
    """The receiver's rules of the vendor's page: an earlier state never overwrites a later one."""
    assert ORDER.join(current, incoming) == expected


EVENTS = [
    (ONE, "MessageWaiting"),
    (ONE, "DeliveredToNetwork"),
    (ONE, "DeliveredToTerminal"),
    (OTHER, "DeliveredToNetwork"),
    (OTHER, "Teleported"),
    (OTHER, "DeliveryImpossible"),
]


def test_every_order_of_polls_and_notifications_comes_to_the_same():
    """All 720 permutations, as polls and notifications in turn, each told twice."""
    for order in itertools.permutations(EVENTS):
        tracker = DeliveryTracker()
        for turn, (address, state) in enumerate([*order, *order]):
            news = DeliveryInfo(address, DeliveryStatus(state))
            if turn % 2:
                tracker.merge("r", [news])
            else:
                tracker.notified(DeliveryNotification("r", (news,)))
        found = {info.address: str(info.delivery_status) for info in tracker.infos("r")}
        assert found == {ONE: "DeliveredToTerminal", OTHER: "DeliveryImpossible"}
        assert (tracker.is_final("r"), tracker.pending("r")) == (True, [])


@given(st.lists(st.tuples(st.sampled_from([ONE, OTHER]), states), max_size=8), st.randoms())
def test_any_order_of_any_states_comes_to_the_same(news: list[tuple[str, str]], random):
    """Unlisted states included, and however the news is cut into batches."""
    shuffled = random.sample(news, len(news))
    at_once, one_by_one = StateBook(ORDER), StateBook(ORDER)
    at_once.merge("r", news)
    for item in shuffled:
        one_by_one.merge("r", [item])
    assert dict(at_once.states("r")) == dict(one_by_one.states("r"))


def test_expected_recipients_are_pending_until_told():
    """A recipient of whom nothing was heard keeps the message open, in whatever spelling it is told."""
    tracker = DeliveryTracker()
    tracker.expect(SentMessage(SENDER, "r", (ONE, OTHER)))
    tracker.merge("r", [DeliveryInfo(NUMBER[1:], DeliveryStatus.DELIVERED_TO_TERMINAL)])
    assert (tracker.is_final("r"), tracker.pending("r"), len(tracker.infos("r"))) == (False, [OTHER], 1)

    tracker.merge("r", [DeliveryInfo(f"TEL:{OTHER_NUMBER}", DeliveryStatus.DELIVERY_IMPOSSIBLE)])
    assert (tracker.is_final("r"), tracker.pending("r")) == (True, [])


def test_messages_are_told_apart_and_can_be_forgotten():
    """One message's end says nothing of another; nothing is known of what was forgotten."""
    tracker = DeliveryTracker()
    done = DeliveryInfo(ONE, DeliveryStatus.DELIVERED_TO_TERMINAL)
    tracker.merge("a", [done])
    tracker.notified(DeliveryNotification(None, (done,)))
    assert (tracker.is_final("a"), tracker.is_final("b"), tracker.is_final("")) == (True, False, True)

    tracker.forget("a")
    tracker.forget("never known")
    assert (tracker.is_final("a"), tracker.infos("a"), tracker.pending("a")) == (False, [], [])


def test_an_answer_to_a_send_is_news():
    """The states in it count."""
    tracker = DeliveryTracker()
    tracker.expect(SentMessage(SENDER, "r", (ONE,), (DeliveryInfo(ONE, DeliveryStatus.DELIVERED_TO_TERMINAL),)))
    assert tracker.is_final("r")


@pytest.mark.parametrize("address", [NUMBER, NUMBER[1:], ONE, f"tel:{NUMBER[1:]}", f"Tel:{NUMBER}"])
def test_spellings_of_a_number_are_one_recipient(address: str):
    """Servers drop or add the scheme and the plus."""
    assert same_recipient(address) == ONE


@pytest.mark.parametrize("address", ["short:12345x", "acr:abc", "", "tel:", "tel:+1;ext=5"])
def test_other_addresses_stay_as_they_are(address: str):
    """What is no number is not made one."""
    assert same_recipient(address) == address


def test_threads_may_fill_one_tracker():
    """Nothing is lost where polls and callbacks meet."""
    tracker = DeliveryTracker()

    def fill(worker: int) -> None:
        for number in range(200):
            address = f"tel:+1350000{number:04}"
            tracker.merge("r", [DeliveryInfo(address, DeliveryStatus(ORDER.ranks[(number + worker) % 6]))])

    threads = [threading.Thread(target=fill, args=(worker,)) for worker in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert {str(info.delivery_status) for info in tracker.infos("r")} == {"DeliveredToTerminal"}
    assert len(tracker.infos("r")) == 200


def test_a_forked_child_does_not_inherit_a_held_lock():
    """The lock is renewed in the child, the states stay."""
    book = StateBook(ORDER)
    book.merge("r", [(ONE, "MessageWaiting")])
    with book._lock:
        book.after_fork()
        assert book.states("r") == {ONE: "MessageWaiting"}
