"""Messages of all channels, found again by their id, recipient, campaign or the caller's own id."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Final

from cpaaskit_conformance.model import Json

Route = tuple[str, ...]
_INDEXED: Final = ("mobile", "custom", "group", "request")


@dataclass(slots=True, kw_only=True, repr=False)
class Message:
    """One message to one recipient.

    Args:
        id: Its id.
        channel: The channel.
        sender: Who it is from.
        mobile: The recipient's number.
        text: What it says, as the inbox shows it.
        service: The product's code.
        units: Parts that count.
        length: Its length in characters.
        charges: What it cost.
        custom: The caller's own id.
        custom1: A second one.
        group: The campaign's id, or empty.
        request: The id that the messages of one request share.
        webhook: The webhook to be told, or empty.
        at: When it was accepted, in seconds since the sandbox began.
        begins: When it goes out.
        route: Its states, the first one first.
        extra: Other members that replies about it show.
    """

    id: str
    channel: str
    sender: str
    mobile: str
    text: str
    service: str
    units: int
    length: int
    charges: float
    custom: str
    custom1: str
    group: str
    request: str
    webhook: str
    at: float
    begins: float
    route: Route
    extra: dict[str, Json] = field(default_factory=dict[str, Json])


class MessageStore:
    """Remembers messages; the oldest are forgotten first.

    Args:
        keep: How many are remembered.
    """

    def __init__(self, keep: int) -> None:
        self._keep = keep
        self._by_id: dict[str, Message] = {}
        self._index: dict[tuple[str, str], dict[str, Message]] = {}

    def add(self, message: Message) -> None:
        """Remember a message."""
        self._by_id[message.id] = message
        for key in _keys(message):
            self._index.setdefault(key, {})[message.id] = message
        if len(self._by_id) > self._keep:
            self._forget(next(iter(self._by_id.values())))

    def get(self, identity: str) -> Message | None:
        """Find a message by its id."""
        return self._by_id.get(identity)

    def among(self, kind: str, value: str) -> Sequence[Message]:
        """Find messages by recipient (`mobile`), own id (`custom`), campaign (`group`) or request, the latest first."""
        return list(self._index.get((kind, value), {}).values())[::-1]

    def latest_first(self) -> Iterator[Message]:
        """Give all messages, the latest first."""
        return reversed(self._by_id.values())

    def _forget(self, message: Message) -> None:
        del self._by_id[message.id]
        for key in _keys(message):
            known = self._index[key]
            del known[message.id]
            if not known:
                del self._index[key]


def _keys(message: Message) -> Iterator[tuple[str, str]]:
    for kind in _INDEXED:
        value: str = getattr(message, kind)
        if value:
            yield kind, value
