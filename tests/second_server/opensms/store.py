"""What the server remembers: accounts, their one subscription, their messages."""

from __future__ import annotations

import secrets
import time
import uuid
from collections import deque
from dataclasses import dataclass, field

from .choices import Choices
from .rules import RECIPIENT, Callback, Outbound, normal_sender

FINAL = frozenset({"DeliveredToTerminal", "DeliveryImpossible", "DeliveryNotificationNotSupported"})
MESSAGES_KEPT = 50_000
HOUR = 3600.0


@dataclass(slots=True)
class Recipient:
    """One recipient of one message."""

    address: str
    status: str
    ahead: list[str]


@dataclass(slots=True)
class Message:
    """One accepted send."""

    request_id: str
    sender: str
    outbound: Outbound
    correlator: str | None
    recipients: list[Recipient]


@dataclass(slots=True)
class Account:
    """Everything that belongs to one API key."""

    entitled: bool = True
    quota: int | None = None
    subscription: Callback | None = None
    messages: dict[str, Message] = field(default_factory=dict)
    by_correlator: dict[str, Message] = field(default_factory=dict)
    calls: deque[float] = field(default_factory=deque)

    def spend(self) -> bool:
        """Count one call; False when the hour's quota is used up."""
        now = time.monotonic()
        while self.calls and self.calls[0] <= now - HOUR:
            self.calls.popleft()
        if self.quota is not None and len(self.calls) >= self.quota:
            return False
        self.calls.append(now)
        return True

    def find(self, sender: str, request_id: str, choices: Choices) -> Message | None:
        """Return a message by the sender and id in a path."""
        message = self.messages.get(request_id)
        if message is None or (choices.match_sender and normal_sender(sender) != normal_sender(message.sender)):
            return None
        return message

    def add(self, sender: str, outbound: Outbound, choices: Choices) -> Message:
        """Keep a new message."""
        recipients = [Recipient(address, choices.initial, route(address, choices)) for address in outbound.addresses]
        correlator = outbound.correlator
        if correlator is None and choices.correlator == "invent":
            correlator = secrets.token_hex(4)
        message = Message(new_id(choices), sender, outbound, correlator, recipients)
        self.messages[message.request_id] = message
        if outbound.correlator is not None:
            self.by_correlator[outbound.correlator] = message
        while len(self.messages) > MESSAGES_KEPT:
            del self.messages[next(iter(self.messages))]
        return message


def new_id(choices: Choices) -> str:
    """Return an id that no other message has."""
    if choices.request_id == "uuid":
        return str(uuid.uuid4())
    if choices.request_id == "digits":
        return str(time.time_ns()) + str(secrets.randbelow(1000))
    return secrets.token_urlsafe(9).replace("-", "x").replace("_", "y")


def route(address: str, choices: Choices) -> list[str]:
    """Return the states that a recipient will pass through."""
    reached = RECIPIENT.fullmatch(address) is not None and not address.endswith("000")
    between = ["DeliveryUncertain"] if choices.uncertain else []
    return ["DeliveredToNetwork", *between, "DeliveredToTerminal" if reached else "DeliveryImpossible"]


def settle(recipient: Recipient, status: str) -> bool:
    """Move a recipient on; False when it was final already or nothing changed."""
    if recipient.status in FINAL or recipient.status == status:
        return False
    recipient.status = status
    return True
