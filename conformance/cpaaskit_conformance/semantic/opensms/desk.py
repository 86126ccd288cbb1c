"""The account's one subscription: what should stand, and whether each answer agrees."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from cpaaskit_conformance.model import Exchange, Json, Missing, RequestData
from cpaaskit_conformance.semantic.opensms.payloads import dig
from cpaaskit_conformance.semantic.opensms.requests import DELETE_SUBSCRIPTION, READ_SUBSCRIPTION, create_subscription

if TYPE_CHECKING:
    from cpaaskit_conformance.session import Session


@dataclass(frozen=True, slots=True)
class Target:
    """Where notifications go, and the token that goes along.

    Args:
        url: The URL to post to.
        token: The security token, or None.
        open: Whether a server may refuse it for a reason of its own.
    """

    url: str
    token: str | None
    open: bool = field(default=False, compare=False)

    @property
    def core(self) -> bool:
        """Whether every server has to take it or refuse it with 406; whether a token is required nobody says."""
        return not self.open and self.token is not None

    @property
    def request(self) -> RequestData:
        """The request that subscribes it."""
        return create_subscription(self.url, self.token)


def read_target(answer: Json | Missing) -> Target | None:
    """Read a subscription from an answer, or None where there is none in it."""
    url, token = dig(answer, "callback", "url"), dig(answer, "callback", "securityToken")
    shown = None if isinstance(token, Missing) or token is None else str(token)
    return Target(url, shown) if isinstance(url, str) else None


@dataclass(slots=True)
class Desk:
    """What should stand on the account, and how it came to be.

    Args:
        session: The hands of the case.
        nonce: Marks what this course subscribes.
        stands: The subscription that should stand; None for none.
        made: The exchange that made it so.
        accepted: Subscriptions that were taken before, in order.
        renewed: Whether a second subscription was asked for while this one stood.
        removed: Whether a removal made it so that none stands.
        doubtful: Whether an answer left open what stands.
        reading: The last answer to a read since the last change.
    """

    session: Session
    nonce: str
    stands: Target | None = None
    made: tuple[Exchange, ...] = ()
    accepted: list[Target] = field(default_factory=list[Target])
    renewed: bool = False
    removed: bool = False
    doubtful: bool = False
    reading: Exchange | None = None

    def hold(self, claim: str, kept: bool, exchange: Exchange, wrong: str) -> None:
        """Judge a claim on this course."""
        self.session.hold(claim, kept, *self.made, exchange, check="semantic.subscription", message=wrong)

    def now(self, target: Target | None, exchange: Exchange, *, renewed: bool = False, removed: bool = False) -> None:
        """Note what stands from here on."""
        self.stands, self.renewed, self.removed = target, renewed, removed
        self.made, self.reading = (exchange,), None

    async def create(self, target: Target) -> Exchange:
        """Ask for a subscription and judge the answer."""
        exchange = await self.session.send(target.request, zone="core" if target.core else "grey")
        if exchange.status == 403 and not self.accepted:
            self.session.inconclusive("OPENSMS-001", "the key may not cover subscriptions")
            return exchange
        taken = exchange.ok((201,))
        self._judge_taken(target, exchange, taken)
        if taken:
            self._judge_created(target, exchange)
            self.accepted.append(target)
            self.now(target, exchange, renewed=self.stands is not None)
        elif exchange.ok((406,)) and self.stands is not None:
            self.now(self.stands, exchange, renewed=True)
        self.doubtful = self.doubtful or not (taken or exchange.ok(range(400, 500)))
        return exchange

    def _judge_taken(self, target: Target, exchange: Exchange, taken: bool) -> None:
        wrong = f"answered with {exchange.status}"
        if target.core:
            self.hold("OPENSMS-001", taken or exchange.ok((406,)), exchange, wrong)
        if target.token is None and self.stands is None:
            self.hold("OPENSMS-013", taken, exchange, wrong)
        if self.removed and self.stands is None and target in self.accepted:
            self.hold("OPENSMS-024", taken, exchange, f"after the removal, {wrong}")

    async def create_together(self, targets: list[Target]) -> None:
        """Ask for several subscriptions at once; one of those that were taken stands afterwards."""
        exchanges = await asyncio.gather(*(self.session.send(target.request) for target in targets))
        taken = [(target, exchange) for target, exchange in zip(targets, exchanges, strict=True) if exchange.ok((201,))]
        self.accepted += [target for target, _ in taken]
        self.doubtful = True
        if not taken:
            return
        reading = await self.session.send(READ_SUBSCRIPTION)
        shown = read_target(reading.json()) if reading.ok((200,)) else None
        self.made = (*exchanges, reading)
        stands = next((target for target, _ in taken if shown is not None and target.url == shown.url), None)
        self.hold("OPENSMS-011", stands is not None, reading, "what stands is none of those that were taken")
        if stands is not None:
            self.now(stands, reading, renewed=True)
            self.doubtful = False

    def _judge_created(self, target: Target, exchange: Exchange) -> None:
        shown = read_target(exchange.json())
        if shown is not None:
            self.hold("OPENSMS-003", shown.url == target.url, exchange, "the answer names another URL")
            self._judge_token("OPENSMS-004", target, shown, exchange)

    def _judge_token(self, claim: str, target: Target, shown: Target, exchange: Exchange) -> None:
        """Judge a token that is shown; that none is shown is allowed, and so is one of the server's own making."""
        earlier = {known.token for known in self.accepted}
        if shown.token and (target.token is not None or shown.token in earlier):
            self.hold(claim, shown.token == target.token, exchange, "the answer shows another token")

    async def read(self) -> Exchange:
        """Read the subscription and judge the answer."""
        exchange = await self.session.send(READ_SUBSCRIPTION)
        if self.doubtful:
            self._resolve(exchange)
            return exchange
        if self.stands is None:
            self._judge_absent(exchange)
        else:
            self._judge_standing(self.stands, exchange)
        if self.reading is not None:
            same = (exchange.status, read_target(exchange.json())) == (
                self.reading.status,
                read_target(self.reading.json()),
            )
            self.hold("OPENSMS-019", same, exchange, "a second read gives another answer")
        self.reading = exchange
        return exchange

    def _resolve(self, exchange: Exchange) -> None:
        """Take what a read says for what stands, after an answer that left it open."""
        shown = read_target(exchange.json()) if exchange.ok((200,)) else None
        if shown is not None or exchange.ok((404,)):
            self.now(shown, exchange)
            self.doubtful = False

    def _judge_absent(self, exchange: Exchange) -> None:
        wrong = f"there is none, and it is answered with {exchange.status}"
        self.hold("OPENSMS-018", exchange.status == 404, exchange, wrong)
        if self.removed:
            self.hold("OPENSMS-022", not exchange.ok((200,)), exchange, "it was removed, and can still be read")
            if self.renewed:
                self.hold("OPENSMS-012", not exchange.ok((200,)), exchange, "one removal was not enough")

    def _judge_standing(self, target: Target, exchange: Exchange) -> None:
        found = exchange.ok((200,))
        self.hold("OPENSMS-014", found, exchange, f"there is one, and it is answered with {exchange.status}")
        shown = read_target(exchange.json()) if found else None
        if self.renewed:
            right = shown is not None and shown.url == target.url
            self.hold("OPENSMS-011", right, exchange, "what stands is not what the last answer said")
        if shown is not None:
            self.hold("OPENSMS-016", shown.url == target.url, exchange, "another URL is read")
            self._judge_token("OPENSMS-017", target, shown, exchange)

    async def delete(self) -> Exchange:
        """Remove the subscription and judge the answer."""
        exchange = await self.session.send(DELETE_SUBSCRIPTION)
        wrong = f"answered with {exchange.status}"
        gone = exchange.ok((204,))
        if self.doubtful:
            pass
        elif self.stands is not None:
            self.hold("OPENSMS-020", gone, exchange, f"there is one, {wrong}")
        else:
            self.hold("OPENSMS-023", exchange.status == 404, exchange, f"there is none, {wrong}")
            if self.removed and self.renewed:
                self.hold("OPENSMS-012", not gone, exchange, "a second removal found a second subscription")
        if gone or exchange.ok((404,)):
            self.now(None, exchange, renewed=self.renewed, removed=gone or self.removed)
        self.doubtful = not exchange.ok((204, 404))
        return exchange


async def take_over(session: Session) -> tuple[Desk, Target | None]:
    """Read what stands on the account and clear it away.

    Returns:
        A desk on which nothing stands, and what stood before.
    """
    before = await session.send(READ_SUBSCRIPTION)
    desk = Desk(session, session.nonce())
    foreign = read_target(before.json()) if before.ok((200,)) else None
    if before.ok((200,)):
        desk.stands, desk.made = foreign or Target("", None), (before,)
        await desk.delete()
    return desk, foreign


async def give_back(desk: Desk, foreign: Target | None) -> None:
    """Clear away what a course left, and put back what stood before it."""
    if desk.stands is not None or desk.doubtful:
        await desk.session.send(DELETE_SUBSCRIPTION)
    if foreign is not None:
        await desk.session.send(foreign.request, zone="grey")
