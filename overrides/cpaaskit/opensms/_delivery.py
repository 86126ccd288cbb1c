"""How far each recipient's message has come, from polls and notifications in any order.

The vendor calls two states final, sends notifications in random order and never repeats one (BICS OpenSMS API,
2023-11-10, create Delivery Info Subscription, remarks). `DeliveryNotificationNotSupported` is known from the OneAPI
family only; nothing comes after it, so it counts as final.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from cpaaskit._delivery import StateBook, StateOrder
from cpaaskit_clients.opensms.models.delivery_info import DeliveryInfo
from cpaaskit_clients.opensms.models.delivery_status import DeliveryStatus

if TYPE_CHECKING:
    from cpaaskit.opensms._notifications import DeliveryNotification
    from cpaaskit.opensms._sent import SentMessage

FINAL_STATES = frozenset(
    {
        DeliveryStatus.DELIVERED_TO_TERMINAL,
        DeliveryStatus.DELIVERY_IMPOSSIBLE,
        DeliveryStatus.DELIVERY_NOTIFICATION_NOT_SUPPORTED,
    }
)
ORDER = StateOrder(
    ranks=(
        DeliveryStatus.MESSAGE_WAITING,
        DeliveryStatus.DELIVERED_TO_NETWORK,
        DeliveryStatus.DELIVERY_UNCERTAIN,
        DeliveryStatus.DELIVERY_NOTIFICATION_NOT_SUPPORTED,
        DeliveryStatus.DELIVERY_IMPOSSIBLE,
        DeliveryStatus.DELIVERED_TO_TERMINAL,
    ),
    final=frozenset(FINAL_STATES),
    unlisted=DeliveryStatus.DELIVERY_UNCERTAIN,
)


def same_recipient(address: str) -> str:
    """One spelling for all spellings of a number: servers drop or add `tel:` and `+`."""
    bare = address[4:] if address[:4].lower() == "tel:" else address
    digits = bare.removeprefix("+")
    return f"tel:+{digits}" if digits.isascii() and digits.isdigit() else address


class DeliveryTracker:
    """Merges polls and notifications of any number of messages; what it knows never falls back from a final state.

    Safe to fill from several threads. Messages are told apart by their request id.
    """

    def __init__(self) -> None:
        self._book = StateBook(ORDER)

    def expect(self, sent: SentMessage) -> None:
        """Take in what the answer to a send said, and count its recipients as pending."""
        self._book.expect(sent.request_id, map(same_recipient, sent.recipients))
        self.merge(sent.request_id, sent.infos)

    def merge(self, request_id: str, infos: Iterable[DeliveryInfo]) -> None:
        """Take in the result of a poll."""
        self._book.merge(request_id, ((same_recipient(info.address), str(info.delivery_status)) for info in infos))

    def notified(self, notification: DeliveryNotification) -> None:
        """Take in a notification; one that names no message is kept under the empty request id."""
        self.merge(notification.request_id or "", notification.infos)

    def infos(self, request_id: str) -> list[DeliveryInfo]:
        """The furthest known state of each recipient whose state is known."""
        states = self._book.states(request_id)
        return [DeliveryInfo(address, DeliveryStatus(state)) for address, state in states.items() if state]

    def pending(self, request_id: str) -> list[str]:
        """The recipients that are not in a final state."""
        states = self._book.states(request_id)
        return [address for address, state in states.items() if not ORDER.is_final(state)]

    def is_final(self, request_id: str) -> bool:
        """Whether every recipient is in a final state; False for an unknown message."""
        return self._book.is_final(request_id)

    def forget(self, request_id: str) -> None:
        """Drop what is known of a message."""
        self._book.forget(request_id)
