"""How far each message has come, from replies, polls and webhooks in any order."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from cpaaskit._delivery import StateBook
from cpaaskit.cpaas_v2._events import Event
from cpaaskit.cpaas_v2._sent import RowLike
from cpaaskit.cpaas_v2._states import ORDER
from cpaaskit_clients.cpaas_v2.models.channel_message_status import ChannelMessageStatus
from cpaaskit_clients.cpaas_v2.models.sms_delivery_report import SmsDeliveryReport

_ONE = ""


class DeliveryTracker:
    """Merges what replies, polls and webhooks say; what it knows never falls back.

    Safe to fill from several threads. Each message goes to one recipient and has an id of its own, on every channel.
    """

    def __init__(self) -> None:
        self._book = StateBook(ORDER)
        self._ids: dict[str, None] = {}

    def merge(self, rows: Iterable[RowLike]) -> None:
        """Take in rows: what `send` gave back, or what a poll brought."""
        for row in rows:
            self.put(row.id, str(row.status))

    def notified(self, event: Event) -> None:
        """Take in an event; what tells no state of a message is left alone."""
        if isinstance(event, SmsDeliveryReport):
            self.put(event.id, event.status)
        elif isinstance(event, ChannelMessageStatus):
            self.put(event.payload.id, str(event.payload.status))

    def put(self, message: str, state: str) -> None:
        """Take in the state of one message."""
        self._ids[message] = None
        self._book.merge(message, [(_ONE, state)])

    def states(self) -> Mapping[str, str]:
        """The furthest known state of each message."""
        return {message: self._book.states(message)[_ONE] for message in tuple(self._ids)}

    def pending(self) -> list[str]:
        """The messages that are not in a final state."""
        return [message for message, state in self.states().items() if not ORDER.is_final(state)]

    def is_final(self, message: str) -> bool:
        """Whether a message is in a final state; False for one of which nothing is known."""
        return self._book.is_final(message)

    def forget(self, message: str) -> None:
        """Drop what is known of a message."""
        self._ids.pop(message, None)
        self._book.forget(message)
