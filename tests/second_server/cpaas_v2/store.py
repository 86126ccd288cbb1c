"""What the server remembers of one account."""

from __future__ import annotations

import time
import uuid
from collections import deque
from dataclasses import dataclass, field
from datetime import UTC, datetime

from .bodies import Members
from .choices import Choices

PRODUCTS = {
    "T": "Transactional SMS",
    "P": "Promotional SMS",
    "S": "TransScrub SMS",
    "G": "Global SMS",
    "MKT": "SMS A2P Marketing",
    "A2P": "SMS A2P",
    "ENT": "SMS A2P Enterprise",
}
CREDITS = 1_000_000
KEPT = 50_000
MINUTE = 60.0


def utc_now() -> str:
    """Return the time in the modern form (2)."""
    return datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%S.%fZ")


def local_time(at: float) -> str:
    """Return a time in the legacy form, without a zone (2)."""
    return time.strftime("%Y-%m-%d %H:%M:%S", time.gmtime(at))


def local_now() -> str:
    """Return the time in the legacy form."""
    return local_time(time.time())


@dataclass(slots=True)
class Message:
    """One number of one send."""

    id: str
    mobile: str
    service: str
    sender: str
    units: int
    length: int
    custom: str
    group_id: str
    status: str
    ahead: list[str]
    born: float = field(default_factory=time.time)
    submitted_at: str = field(default_factory=local_now)
    delivered_at: str = ""


@dataclass(slots=True)
class Verification:
    """One request to verify a number."""

    id: str
    to: str
    token: str
    ends: float
    status: str
    channels: list[str]
    foreign_id: str | None
    created_at: str
    expire_at: str


@dataclass(slots=True)
class Account:
    """Everything that belongs to one token."""

    choices: Choices
    credits: dict[str, int] = field(default_factory=dict)
    messages: dict[str, Message] = field(default_factory=dict)
    verifications: dict[str, Verification] = field(default_factory=dict)
    shelves: dict[str, dict[str, Members]] = field(default_factory=dict)
    calls: deque[float] = field(default_factory=deque)
    sent: set[tuple[str, str, str]] = field(default_factory=set)
    count: int = 0

    def __post_init__(self) -> None:
        self.credits = dict.fromkeys([code for code in PRODUCTS if self.sells(code)], CREDITS)
        for name in self.choices.approved:
            identifier = str(uuid.uuid4())
            service = {"id": 55, "display_name": "Global SMS", "name": "G"}
            self.shelf("senders")[identifier] = sender_object(identifier, name, service, "IN", "", "", 1)

    def sells(self, code: str) -> bool:
        """Tell whether the account has a product."""
        return not self.choices.services or code in self.choices.services

    def shelf(self, name: str) -> dict[str, Members]:
        """Return the stored things of one kind, by id."""
        return self.shelves.setdefault(name, {})

    def new_id(self, *, counted: bool = False) -> str:
        """Return an id that nothing else has."""
        self.count += 1
        return str(self.count) if counted else str(uuid.uuid4())

    def keep(self, message: Message) -> None:
        """Keep a message, and let the oldest go."""
        self.messages[message.id] = message
        while len(self.messages) > KEPT:
            del self.messages[next(iter(self.messages))]

    def spend_call(self) -> bool:
        """Count one GET; False when the minute's are used up (3.1)."""
        now = time.monotonic()
        while self.calls and self.calls[0] <= now - MINUTE:
            self.calls.popleft()
        if self.choices.rate is not None and len(self.calls) >= self.choices.rate:
            return False
        self.calls.append(now)
        return True


def sender_object(
    identifier: str, name: str, service: Members, iso: str, entity_id: str, entity_name: str, status: int
) -> Members:
    """Return a sender as it is shown (7.13)."""
    return {
        "id": identifier,
        "name": name,
        "service": service,
        "entity_name": entity_name,
        "entity_id": entity_id,
        "header_id": None,
        "iso": iso,
        "message": None,
        "document": None,
        "is_open": 0,
        "purpose": 1,
        "status": status,
        "created_at": utc_now(),
        "updated_at": utc_now(),
    }
