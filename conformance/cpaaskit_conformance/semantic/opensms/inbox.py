"""What was told of watched messages, and whether that is what should have been told."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from itertools import pairwise
from typing import TYPE_CHECKING, Final
from urllib.parse import unquote, urlsplit

from cpaaskit_conformance.model import Exchange, Json
from cpaaskit_conformance.semantic.opensms.payloads import FINAL, Told, read_notification
from cpaaskit_conformance.semantic.opensms.sending import Sent
from cpaaskit_conformance.semantic.opensms.texts import is_long

if TYPE_CHECKING:
    from cpaaskit_conformance.receiver import Notification, Receiver
    from cpaaskit_conformance.session import Session

_ON_THE_WAY: Final = "DeliveredToNetwork"
_DELIVERED: Final = "DeliveredToTerminal"


def _read(body: bytes) -> Told | None:
    try:
        value: Json = json.loads(body.decode("utf-8"))
    except (ValueError, RecursionError):
        return None
    return read_notification(value)


@dataclass(slots=True)
class Inbox:
    """What came for one URL since a moment; what other cases cause comes here too, in great number.

    Args:
        receiver: Where it came.
        key: The URL's name at the receiver.
        url: The URL.
        since: The exchange that began the moment: the subscription of the URL, or what ended it.
        before: How many notifications had come by then, probes of the URL for example.
    """

    receiver: Receiver
    key: str
    url: str
    since: Exchange
    before: int = 0
    told: list[Told | None] = field(default_factory=list[Told | None])
    _by_address: dict[str, list[Told]] = field(default_factory=dict[str, list[Told]])

    def look(self) -> tuple[Notification, ...]:
        """Read what is new and give all that came; `told` has what each says, None where it can't be read."""
        notifications = self.receiver.received(self.key)[self.before :]
        for notification in notifications[len(self.told) :]:
            told = _read(notification.body)
            self.told.append(told)
            if told is not None:
                for address in {entry.address for entry in told.entries}:
                    self._by_address.setdefault(address, []).append(told)
        return notifications

    def about(self, sent: Sent) -> list[Told]:
        """Give what was told of a message's recipients."""
        self.look()
        found = {id(told): told for address in sent.message.to for told in self._by_address.get(address, ())}
        return list(found.values())

    def states(self, sent: Sent) -> Counter[tuple[str, str]]:
        """Count how often each recipient of a message was told in each state."""
        mine = set(sent.message.to)
        return Counter(
            (entry.address, entry.state) for told in self.about(sent) for entry in told.entries if entry.address in mine
        )


def due(sent: Sent) -> set[tuple[str, str]]:
    """Give the changes that polls showed and that are told for certain.

    A message of several parts is told only as delivered, and of the other states the vendor promises nothing by name.
    """
    certain = {_DELIVERED} if is_long(sent.message.text) else {_ON_THE_WAY, _DELIVERED}
    return {
        (address, after)
        for address, states in sent.history.items()
        for before, after in pairwise(states)
        if before != after and before not in FINAL and after in certain
    }


def has_changed(sent: Sent) -> bool:
    """Tell whether polls showed a change of any recipient."""
    return any(len(set(states)) > 1 for states in sent.history.values())


def judge_told(session: Session, sent: Sent, inbox: Inbox) -> None:
    """Judge whether every change of a message was told, and each once."""
    expected, states = due(sent), inbox.states(sent)
    if expected:
        missing = len(expected - set(states))
        wrong = f"{missing} of {len(expected)} changes that polls showed were not told"
        _hold(session, "OPENSMS-070", missing == 0, (inbox, sent), wrong)
    if is_long(sent.message.text):
        _judge_parts(session, sent, inbox, states)
    elif all(states_of[-1] == _DELIVERED for states_of in sent.history.values()):
        both = {(address, state) for address in sent.message.to for state in (_ON_THE_WAY, _DELIVERED)}
        _hold(session, "OPENSMS-079", both <= set(states), (inbox, sent), "it was not told in both states")


def _judge_parts(session: Session, sent: Sent, inbox: Inbox, states: Counter[tuple[str, str]]) -> None:
    delivered = [count for (_, state), count in states.items() if state == _DELIVERED]
    if delivered and len(sent.message.to) == 1:
        wrong = f"a message of several parts was told {delivered[0]} times as delivered"
        _hold(session, "OPENSMS-080", delivered == [1], (inbox, sent), wrong)


def judge_once(session: Session, claim: str, sent: Sent, inbox: Inbox) -> None:
    """Judge whether nothing about a message was told twice.

    A list of all recipients may come once for each of them that changed; a list of one says one thing.
    """
    lists = Counter(tuple(sorted((entry.address, entry.state) for entry in told.entries)) for told in inbox.about(sent))
    judged = {said: count for said, count in lists.items() if _is_singular(sent, said)}
    if judged:
        kept = all(count <= (len(said) if len(said) == 1 else len(sent.message.to)) for said, count in judged.items())
        _hold(session, claim, kept, (inbox, sent), "the same state of the same recipient was told again")


def _is_singular(sent: Sent, said: tuple[tuple[str, str], ...]) -> bool:
    """Tell whether a notification has to be the only one of its kind: parts may be told one by one until delivered."""
    certain = FINAL if is_long(sent.message.text) else FINAL | {_ON_THE_WAY}
    return all(state in certain for _, state in said)


def judge_silence(
    session: Session, claim: str, sent: Sent, inboxes: Iterable[Inbox], exchange: Exchange, *, heard: bool
) -> None:
    """Judge whether a message that changed was told to none of these URLs.

    Args:
        session: The hands of the case.
        claim: The claim that asks for the silence.
        sent: The message.
        inboxes: What came to the URLs.
        exchange: The exchange since which there should be silence.
        heard: Whether anything was told elsewhere; without that, silence says nothing.
    """
    told = sum(sum(inbox.states(sent).values()) for inbox in inboxes)
    if told or (heard and has_changed(sent)):
        wrong = f"{told} states were told to a URL that is not subscribed"
        session.hold(claim, told == 0, exchange, sent.exchange, check="semantic.notification", message=wrong)


def judge_content(session: Session, inbox: Inbox, watched: Iterable[Sent]) -> None:
    """Judge each notification on its own: its verb, its form, and that it speaks of what there is."""
    by_address = {address: sent for sent in watched for address in sent.message.to}
    by_id = {sent.request_id: sent for sent in by_address.values()}
    for notification, told in zip(inbox.look(), inbox.told, strict=True):
        posted = notification.method == "POST"
        wrong = f"it came as {notification.method}"
        session.hold("OPENSMS-071", posted, inbox.since, check="semantic.notification", message=wrong)
        wrong = "it came to another path or without the query of the URL"
        meant = _is_meant(notification, inbox.url)
        session.hold("OPENSMS-078", meant, inbox.since, check="semantic.notification", message=wrong)
        wrong = "it is in neither of the two forms"
        session.hold("OPENSMS-072", told is not None, inbox.since, check="semantic.notification", message=wrong)
        if told is not None:
            _judge_subject(session, inbox, told, by_address, by_id)


def _is_meant(notification: Notification, url: str) -> bool:
    """Tell whether a notification came to the URL that was subscribed; its query may have grown by a token."""
    parts = urlsplit(url)
    grown = set(notification.query.split("&"))
    return notification.path == unquote(parts.path) and grown.issuperset(parts.query.split("&"))


def _judge_subject(
    session: Session, inbox: Inbox, told: Told, by_address: dict[str, Sent], by_id: dict[str, Sent]
) -> None:
    """Judge what is told of watched messages; others may be anybody's."""
    named = by_id.get(told.request_id or told.callback_data or "")
    for entry in told.entries:
        owner = by_address.get(entry.address)
        sent = owner or named
        if sent is None:
            continue
        right = owner is not None and told.request_id in {None, owner.request_id} and (named is None or named is owner)
        wrong = "it names a message and a recipient that do not belong together"
        _hold(session, "OPENSMS-073", right, (inbox, sent), wrong)
        if owner is not None and entry.state in FINAL:
            now = owner.history[entry.address][-1]
            _hold(
                session, "OPENSMS-074", now == entry.state, (inbox, owner), f"{entry.state} was told, polls show {now}"
            )


def _hold(session: Session, claim: str, kept: bool, place: tuple[Inbox, Sent], wrong: str) -> None:
    inbox, sent = place
    session.hold(claim, kept, inbox.since, sent.exchange, check="semantic.notification", message=wrong)
