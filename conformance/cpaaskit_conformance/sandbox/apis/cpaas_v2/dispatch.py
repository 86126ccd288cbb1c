"""Takes messages of any channel: who gets one, what it costs, and when it goes out."""

from __future__ import annotations

import random
import uuid
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Final

from cpaaskit_conformance.model import Json
from cpaaskit_conformance.sandbox.apis.cpaas_v2.account import Account
from cpaaskit_conformance.sandbox.apis.cpaas_v2.messages import Message, Route
from cpaaskit_conformance.sandbox.apis.cpaas_v2.outcomes import (
    BLACKLISTED,
    CANCELLED,
    DUPLICATE,
    NO_CREDITS,
    NOT_ALLOWED,
    OPTED_OUT,
    Outcomes,
    refusal_status,
)
from cpaaskit_conformance.sandbox.apis.cpaas_v2.products import PRICE
from cpaaskit_conformance.sandbox.apis.cpaas_v2.refusing import refused

MOST_TAGS: Final = 3
REPEATED_S: Final = 600.0
_REFUSED: Final = {"sms": OPTED_OUT, "outgoing": CANCELLED}


@dataclass(slots=True, kw_only=True, repr=False)
class Draft:
    """A message to some recipients, before it is sent."""

    channel: str
    sender: str
    to: Sequence[str]
    text: str
    service: str
    units: int = 1
    length: int = 0
    custom: str = ""
    custom1: str = ""
    webhook: str = ""
    begins: float | None = None
    tags: Sequence[str] = ()
    template: str = ""
    extra: dict[str, Json] = field(default_factory=dict[str, Json])


class Dispatch:
    """Takes messages.

    Args:
        account: The account that sends.
    """

    def __init__(self, account: Account) -> None:
        self._account = account
        self._choices = account.choices
        self._outcomes = Outcomes(account.choices)
        self._last: dict[tuple[str, str, str], float] = {}
        self._random = random.Random(f"cpaas_v2 messages {account.world.settings.seed}")

    def new_id(self) -> str:
        """Make an id."""
        return str(uuid.UUID(int=self._random.getrandbits(128), version=4))

    def send(self, drafts: Sequence[Draft], *, group: str = "") -> list[Message]:
        """Take messages, all or none.

        Args:
            drafts: What to send.
            group: The campaign's id, or empty.

        Raises:
            RefusedError: No recipient is a number, a webhook or tag is not right, or a number asks for a refusal.
        """
        for draft in drafts:
            self._check(draft)
        request, taken = self.new_id(), list[Message]()
        for draft in drafts:
            for number in draft.to:
                taken.append(self._message(draft, number, request, group, len(taken) + 1))
        for message in taken:
            self._account.messages.add(message)
            self._account.progress.begin(message)
        return taken

    def _check(self, draft: Draft) -> None:
        if not draft.to:
            raise refused("No Valid mobile numbers found")
        if len(draft.tags) > MOST_TAGS:
            raise refused("Number of tags selected cannot exceed 3.")
        if draft.webhook and self._account.callbacks.webhook(draft.webhook) is None:
            raise refused("Invalid Webhook id")
        for number in draft.to:
            status = refusal_status(number)
            if status is not None:
                raise refused("A recipient's number asks for this refusal.", status=status)
        if self._choices.duplicates == "refused" and any(self._is_repeated(draft, number) for number in draft.to):
            raise refused("The same message was sent a moment ago.")
        if self._choices.no_credits == "refused" and self._account.funds.left(draft.service) < self._price(draft):
            raise refused("No balance.", status=403)

    def _is_repeated(self, draft: Draft, number: str) -> bool:
        """Tell whether the same text went from the same sender to the same number a short while ago."""
        last = self._last.get((draft.sender, number, draft.text))
        return draft.channel == "sms" and last is not None and self._account.now < last + REPEATED_S

    def _remember(self, draft: Draft, number: str) -> None:
        """Note when a text went out, where it matters; the oldest are forgotten first."""
        if self._choices.duplicates == "sent" or draft.channel != "sms":
            return
        self._last[draft.sender, number, draft.text] = self._account.now
        if len(self._last) > self._account.world.settings.keep:
            del self._last[next(iter(self._last))]

    def _price(self, draft: Draft) -> float:
        return PRICE * draft.units

    def _message(self, draft: Draft, number: str, request: str, group: str, count: int) -> Message:
        now = self._account.now
        route, charges = self._route(draft, number)
        return Message(
            id=self._id(draft, request, count),
            channel=draft.channel,
            sender=draft.sender,
            mobile=number,
            text=draft.text,
            service=draft.service,
            units=draft.units,
            length=draft.length,
            charges=charges,
            custom=draft.custom,
            custom1=draft.custom1,
            group=group,
            request=request,
            webhook=draft.webhook,
            at=now,
            begins=now if draft.begins is None else draft.begins,
            route=route,
            extra=draft.extra,
        )

    def _id(self, draft: Draft, request: str, count: int) -> str:
        if draft.extra.get("plain_id") or draft.channel != "sms":
            return self.new_id()
        return f"{request}:{count}" if self._choices.suffix == "counted" else f"{self.new_id()}:1"

    def _route(self, draft: Draft, number: str) -> tuple[Route, float]:
        sms, suppression = draft.channel == "sms", self._account.suppression
        refusal = _REFUSED.get(draft.channel, NOT_ALLOWED)
        if suppression.suppressed(draft.channel, number, draft.sender, draft.service, draft.tags):
            return self._outcomes.rejected(draft.channel, refusal), 0.0
        if sms and suppression.blocked(draft.template):
            return self._outcomes.rejected(draft.channel, BLACKLISTED), 0.0
        if self._choices.duplicates == "state" and self._is_repeated(draft, number):
            return self._outcomes.rejected(draft.channel, DUPLICATE), 0.0
        self._remember(draft, number)
        price = self._price(draft)
        if not self._account.funds.take(draft.service, price):
            return self._outcomes.rejected(draft.channel, NO_CREDITS if sms else refusal), 0.0
        return self._outcomes.route(draft.channel, number), price
