"""Waiting for the last state of a message, without the waiting: what polls bring, and what it comes to."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from cpaaskit import _following as following
from cpaaskit._errors import DeliveryPendingError
from cpaaskit.opensms._delivery import DeliveryTracker

if TYPE_CHECKING:
    from cpaaskit.opensms._sent import SentMessage
    from cpaaskit_clients.opensms.models.delivery_info import DeliveryInfo


class Following(following.Following):
    """One message on its way to the final state of every recipient.

    Args:
        sent: The message.
        timeout: Seconds to wait in all.
        interval: Seconds between the first two polls.
    """

    def __init__(self, sent: SentMessage, timeout: float, interval: float) -> None:
        self._sent = sent
        self._tracker = DeliveryTracker()
        self._tracker.expect(sent)
        super().__init__(timeout, interval)

    def is_done(self) -> bool:
        """Whether every recipient is in a final state."""
        return self._tracker.is_final(self._sent.request_id)

    def take(self, infos: Iterable[DeliveryInfo]) -> None:
        """Take in what a poll brought."""
        self._tracker.merge(self._sent.request_id, infos)

    def result(self) -> list[DeliveryInfo]:
        """The final state of each recipient.

        Raises:
            DeliveryPendingError: Not all of them are final.
        """
        request_id = self._sent.request_id
        infos = self._tracker.infos(request_id)
        if self.is_done():
            return infos
        pending = len(self._tracker.pending(request_id))
        told = f"{pending} recipient(s) not final yet" if pending else "nothing is known of any recipient yet"
        raise DeliveryPendingError(
            f"getDeliveryInfos: {told}; ask again later, or subscribe to notifications",
            states={info.address: str(info.delivery_status) for info in infos},
        )
