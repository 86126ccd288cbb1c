"""The scenario of notifications: watched messages while a URL is subscribed, replaced, removed and subscribed anew."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from hypothesis import strategies as st

from cpaaskit_conformance.model import Exchange, Json, RequestData
from cpaaskit_conformance.semantic import Scenario
from cpaaskit_conformance.semantic.opensms import texts
from cpaaskit_conformance.semantic.opensms.claim_ids import claim_ids
from cpaaskit_conformance.semantic.opensms.desk import Desk, Target, give_back, take_over
from cpaaskit_conformance.semantic.opensms.inbox import (
    Inbox,
    due,
    has_changed,
    judge_content,
    judge_once,
    judge_silence,
    judge_told,
)
from cpaaskit_conformance.semantic.opensms.polling import PATIENCE_S, POLL_CLAIMS, poll, poll_until_settled, rounds
from cpaaskit_conformance.semantic.opensms.requests import (
    CREATE,
    DELETE,
    DELETE_SUBSCRIPTION,
    INFOS,
    READ,
    SEND,
    Message,
    fresh_recipients,
    message,
)
from cpaaskit_conformance.semantic.opensms.sending import ECHO_CLAIMS, Sent, send

if TYPE_CHECKING:
    from cpaaskit_conformance.receiver import Receiver
    from cpaaskit_conformance.session import Session

_CLAIMS: Final = claim_ids(*range(70, 81))
_LATEST_S: Final = 3.0  # how late a notification may come after a poll showed the change
_BRIEFLY_S: Final = 1.5
_BUSY_S: Final = 12.0  # how long to wait at most while others are told
_SILENCE_S: Final = 2.0  # how long to listen for what must not come


@dataclass(slots=True)
class Post:
    """One URL of the receiver.

    Args:
        key: Its name at the receiver.
        target: What is subscribed.
        inbox: What came since it was subscribed; None while it never was.
    """

    key: str
    target: Target
    inbox: Inbox | None = None


class Watch:
    """Messages watched while subscriptions come and go.

    Args:
        session: The hands of the case.
        receiver: Where notifications arrive.
        desk: The account's subscription.
    """

    def __init__(self, session: Session, receiver: Receiver, desk: Desk) -> None:
        self.session = session
        self.receiver = receiver
        self.desk = desk
        self.posts = [self._post(letter) for letter in "abc"]
        self.sent: list[Sent] = []
        self._settling_s = PATIENCE_S
        self._telling_s = _LATEST_S

    def _post(self, letter: str) -> Post:
        key = f"{self.desk.nonce}{letter}"
        return Post(
            key, Target(f"{self.receiver.url(key)}/sms%20reports/{letter}?k=9f2c&account={letter}7", f"token{letter}7")
        )

    async def subscribe(self, post: Post) -> bool:
        """Subscribe a URL and tell whether the server took it."""
        exchange = await self.desk.create(post.target)
        if exchange.ok((201,)):
            before = len(self.receiver.received(post.key))
            post.inbox = Inbox(self.receiver, post.key, post.target.url, exchange, before)
        return exchange.ok((201,))

    async def follow(self, plan: Json, post: Post | None) -> list[Sent]:
        """Send messages and poll them until they are settled and, where a URL stands, have been told.

        What took too long once is waited for only briefly from then on.
        """
        to_send = [Message.from_plan(item) for item in plan] if isinstance(plan, list) else []
        fresh = [replace(item, to=fresh_recipients(self.session, item.to)) for item in to_send]
        followed = [sent for sent in [await send(self.session, item) for item in fresh] if sent is not None]
        if not await poll_until_settled(self.session, followed, self._settling_s):
            self._settling_s = _BRIEFLY_S
        if post is not None and post.inbox is not None and not await self._are_told(followed, post.inbox):
            self._telling_s = _BRIEFLY_S
        self.sent += followed
        return followed

    async def _are_told(self, followed: Sequence[Sent], inbox: Inbox) -> bool:
        """Wait until all that is due was told, or nothing at all came for a while: a busy server is a late one.

        Where nothing is due, since the states were final at once, it may be told all the same.
        """
        expected = {change for sent in followed for change in due(sent)}
        came, quiet_since = 0, 0.0
        async for waited in rounds(self.session, _BUSY_S):
            told = {change for sent in followed for change in inbox.states(sent)}
            if expected <= told and told:
                return True
            if came != len(inbox.told):
                came, quiet_since = len(inbox.told), waited
            if waited - quiet_since > self._telling_s:
                break
        return False

    def inboxes(self) -> list[Inbox]:
        """Give what came to each URL that ever stood."""
        return [post.inbox for post in self.posts if post.inbox is not None]

    def everywhere(self, since: Exchange, *posts: Post) -> list[Inbox]:
        """Give all that came to some URLs, subscribed or not; a fresh reading for a judgement that starts later."""
        return [Inbox(self.receiver, post.key, post.target.url, since) for post in posts]


async def run_notifications(session: Session, plan: Json) -> None:
    """Watch messages under a first URL, a second one that refuses all, none, and a third one; then judge all."""
    if session.receiver is None:
        _give_up(session, "there is nowhere to receive notifications")
        return
    desk, foreign = await take_over(session)
    try:
        await _run(Watch(session, session.receiver, desk), plan if isinstance(plan, dict) else {})
    finally:
        await give_back(desk, foreign)


def _give_up(session: Session, why: str) -> None:
    for claim in _CLAIMS:
        session.inconclusive(claim, why)


async def _run(watch: Watch, plan: dict[str, Json]) -> None:
    first, second, third = watch.posts
    if not await watch.subscribe(first):
        _give_up(watch.session, "the server does not take the receiver's URL")
        return
    await _disturb(watch, first)
    early = await watch.follow(plan.get("first"), first)
    if not any(has_changed(sent) for sent in early) and not any(inbox.told for inbox in watch.inboxes()):
        _give_up(watch.session, "no message changed its state while it was watched")
        return
    standing, former = (second, first) if await watch.subscribe(second) else (first, second)
    watch.receiver.refuse(standing.key, 500, 0, 404)
    refused = await watch.follow(plan.get("second"), standing)
    await watch.desk.read()
    removal = await watch.desk.delete()
    silent = await watch.follow(plan.get("removed"), None)
    renewed = await watch.subscribe(third)
    late = await watch.follow(plan.get("renewed"), third) if renewed else []
    await _listen(watch)
    _judge_phase(watch, early, first, "OPENSMS-076", ())
    _judge_phase(watch, refused, standing, "OPENSMS-075", (former,))
    _judge_phase(watch, late, third, "OPENSMS-076", (first, second))
    _judge_removed(watch, silent, removal)
    for inbox in watch.inboxes():
        judge_content(watch.session, inbox, watch.sent)


async def _disturb(watch: Watch, post: Post) -> None:
    """Ask for what must not touch the subscription; where it was touched all the same, subscribe again."""
    unauthorised = await watch.session.send(DELETE_SUBSCRIPTION, credentials="none")
    malformed = await watch.session.send(RequestData(operation=CREATE, body={}), zone="forbidden")
    watch.desk.doubtful = not (unauthorised.ok(range(400, 500)) and malformed.ok(range(400, 500)))
    await watch.desk.read()
    if watch.desk.stands != post.target:
        await watch.subscribe(post)


async def _listen(watch: Watch) -> None:
    """Wait for what should not come, then see once more how each message stands."""
    async for _ in rounds(watch.session, _SILENCE_S):
        continue
    for sent in watch.sent:
        await poll(watch.session, sent, again=True)


def _judge_phase(watch: Watch, followed: list[Sent], post: Post, once: str, silent: Sequence[Post]) -> None:
    inbox = post.inbox
    if inbox is None:
        return
    others = watch.everywhere(inbox.since, *silent)
    for sent in followed:
        judge_told(watch.session, sent, inbox)
        judge_once(watch.session, once, sent, inbox)
        if others:
            heard = bool(inbox.states(sent))
            judge_silence(watch.session, "OPENSMS-078", sent, others, inbox.since, heard=heard)


def _judge_removed(watch: Watch, silent: list[Sent], removal: Exchange) -> None:
    heard = any(inbox.told for inbox in watch.inboxes())
    if removal.ok((204,)):
        # The third URL was subscribed afterwards: what is on its way longer than that may end there.
        everywhere = watch.everywhere(removal, *watch.posts[:2])
        for sent in silent:
            judge_silence(watch.session, "OPENSMS-077", sent, everywhere, removal, heard=heard)


def _fixed() -> Json:
    one, two, three, ten = (texts.spread_recipients(count, count) for count in (1, 2, 3, 10))
    first: list[Json] = [
        message("321234567", one, "Hello World"),
        message("ALPHA NUM", one, "Hello World", name="Bistro"),
        message("tel:+1234567", three, "Hello World", correlated=True),
        message("321234567", one, texts.long_text(400)),
        message("Bistro", one, texts.long_foreign_text(150)),
        message("MyShop", one, "👍🏽 Привет"),
        message("12345", two, "Hello World"),
        message("Café Ñoño", one, "Grüße"),
        message("321234567", two, texts.long_text(170)),
        message("321234567", ten, "To ten of you"),
        message("321234567", ["tel:+9992", "tel:+9991"], "To one who is not there", zone="grey"),
    ]
    return {
        "first": first,
        "second": [
            *(message(sender, one, "Hello again") for sender in ("321234567", "ALPHA NUM", "12345", "tel:+1234567")),
            message("321234567", two, "Hello again"),
        ],
        "removed": [message("321234567", one, "Unheard"), message("Bistro", two, "Unheard")],
        "renewed": [message("321234567", one, "Hello anew"), message("tel:+1234567", two, "Hello anew")],
    }


def _plans() -> st.SearchStrategy[Json]:
    def some(count: int) -> st.SearchStrategy[list[Json]]:
        drawn = st.builds(message, texts.senders(), texts.recipients(), texts.message_texts())
        return st.lists(drawn, min_size=1, max_size=count)

    return st.tuples(some(4), some(2), some(2), some(2)).map(
        lambda drawn: {"first": drawn[0], "second": drawn[1], "removed": drawn[2], "renewed": drawn[3]}
    )


SCENARIOS: Final = (
    Scenario(
        name="notifications",
        claims=(*_CLAIMS, *ECHO_CLAIMS, *POLL_CLAIMS),
        operations=(CREATE, READ, DELETE, SEND, INFOS),
        plan=_plans,
        fixed=(_fixed(),),
        run=run_notifications,
        shares="account",
        waits=True,
    ),
)
