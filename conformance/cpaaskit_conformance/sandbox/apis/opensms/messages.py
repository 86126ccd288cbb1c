"""The messages that the sandbox remembers."""

from __future__ import annotations

import random
from collections.abc import Iterator
from typing import Final

from cpaaskit_conformance.sandbox.apis.opensms.outcomes import Route
from cpaaskit_conformance.sandbox.replies import Reply

_LETTERS: Final = "0123456789abcdef"


class Message:
    """One accepted message with the state of each recipient.

    Args:
        request_id: Its id.
        senders: What all spellings of its senders share: of the path, and of the body if that is another.
        resource_url: Its URL.
        addresses: The recipients that have a delivery entry, as they were given.
        routes: The states that each goes through.
        parts: How many short messages the text takes.
        at: When it was accepted, in seconds since the sandbox began.
        shown: What the inbox shows of it: sender and text.
        size: The bytes of the request body.
    """

    __slots__ = (
        "addresses", "answer", "at", "correlator", "held", "parts", "planned", "request", "request_id", "resource_url",
        "routes", "senders", "shown", "size", "stage", "stages",
    )  # fmt: skip

    def __init__(
        self,
        *,
        request_id: str,
        senders: tuple[str, ...],
        resource_url: str,
        addresses: tuple[str, ...],
        routes: tuple[Route, ...],
        parts: int,
        at: float,
        shown: tuple[str, str],
        size: int,
    ) -> None:
        self.request_id = request_id
        self.senders = senders
        self.resource_url = resource_url
        self.addresses = addresses
        self.routes = routes
        self.parts = parts
        self.at = at
        self.shown = shown
        self.size = size
        self.stage = 0
        self.planned = False
        self.stages = max(map(len, routes))
        self.correlator: tuple[str, str] | None = None
        self.request: object = None
        self.answer: Reply | None = None
        self.held: tuple[tuple[int, str], ...] = ()

    def states(self, stage: int) -> list[str]:
        """Give the state of each recipient at a stage."""
        return [route[stage] if stage < len(route) else route[-1] for route in self.routes]

    def changes(self, stage: int) -> list[tuple[int, str]]:
        """Give the recipients for whom a stage brings another state, with that state."""
        return [(at, route[stage]) for at, route in enumerate(self.routes) if stage < len(route)]


class MessageStore:
    """The latest messages; the oldest are forgotten when there are too many, or too many bytes of them.

    Args:
        most: How many messages.
        most_bytes: How many bytes of request bodies.
    """

    def __init__(self, most: int, most_bytes: int) -> None:
        self._most = most
        self._most_bytes = most_bytes
        self._bytes = 0
        self._messages: dict[str, Message] = {}
        self._correlated: dict[tuple[str, str], Message] = {}

    def latest_first(self) -> Iterator[Message]:
        """Give the messages, the latest first."""
        return reversed(self._messages.values())

    def get(self, request_id: str) -> Message | None:
        """Find a message by its id."""
        return self._messages.get(request_id)

    def correlated(self, sender: str, correlator: str) -> Message | None:
        """Find the message that a sender gave a correlator first."""
        return self._correlated.get((sender, correlator))

    def add(self, message: Message) -> None:
        """Remember a message, and forget the oldest ones beyond the bounds."""
        self._messages[message.request_id] = message
        self._bytes += message.size
        if message.correlator is not None:
            self._correlated.setdefault(message.correlator, message)
        while len(self._messages) > self._most or (self._bytes > self._most_bytes and len(self._messages) > 1):
            self._forget(self._messages.pop(next(iter(self._messages))))

    def _forget(self, message: Message) -> None:
        self._bytes -= message.size
        if message.correlator is not None and self._correlated.get(message.correlator) is message:
            del self._correlated[message.correlator]


class RequestIds:
    """Makes ids for send requests, the same ones for the same seed.

    Args:
        form: `uuid` as in one of the vendor's examples, `short` as in the other, `odd` with every kind of character
            that a path segment may hold unescaped.
        seed: Decides the ids.
    """

    def __init__(self, form: str, seed: int) -> None:
        self._form = form
        self._random = random.Random(f"opensms request ids {seed}")
        self._count = 0

    def next(self) -> str:
        """Make an id that was not there before."""
        self._count += 1
        if self._form == "short":
            return f"r{self._count}"
        digits = f"{self._random.getrandbits(128):032x}"
        if self._form == "odd":
            return f"id:{self._count}~{digits[:6]}@sms_1.0;part=1,(x)*!$&'+-"
        variant = _LETTERS[8 + int(digits[16], 16) % 4]
        return f"{digits[:8]}-{digits[8:12]}-4{digits[13:16]}-{variant}{digits[17:20]}-{digits[20:]}"
