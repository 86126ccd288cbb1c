"""Short spellings for messages, beside the generated operations."""

from __future__ import annotations

import time
from collections.abc import Sequence
from typing import TYPE_CHECKING
from uuid import uuid4

from cpaaskit._errors import ApiError
from cpaaskit._polling import Ask
from cpaaskit.opensms._following import Following
from cpaaskit.opensms._sending import request_of, sent_message
from cpaaskit_clients.opensms.api import messages as generated
from cpaaskit_clients.opensms.api.messages import send_message

if TYPE_CHECKING:
    from cpaaskit.opensms._client import AsyncOpenSMS, OpenSMS
    from cpaaskit.opensms._sent import SentMessage
    from cpaaskit_clients.opensms.models.delivery_info import DeliveryInfo

_TIMEOUT = 300.0
_INTERVAL = 1.0


class Messages(generated.Messages):
    """Send texts and follow them; the generated operations stand beside the short spellings.

    Args:
        client: Sends what the methods ask for.
    """

    def __init__(self, client: OpenSMS) -> None:
        super().__init__(client)
        self._sms = client

    def send(
        self,
        *,
        sender: str,
        to: str | Sequence[str],
        text: str,
        correlator: str | None = None,
        sender_name: str | None = None,
    ) -> SentMessage:
        """Send one text to one or more recipients.

        Args:
            sender: Who it is from: a number or short code of at most 15 digits, or at most 11 characters of the GSM
                7-bit alphabet.
            to: Whom it goes to: numbers with their country code, `tel:`, `+` and separators as you like.
            text: What they read.
            correlator: Your own id for this request. Without one, and with `trust_idempotency=True`, one is made.
            sender_name: A name for the sender; its effect is not documented.

        Raises:
            InvalidArgumentError: The sender or a number is malformed; nothing was sent.
            OutcomeUnknownError: It was sent, and nobody can say whether it was carried out.
            ApiError: It did not end well in another way.
        """
        if correlator is None and self._sms.trust_idempotency:
            correlator = uuid4().hex
        address, body = request_of(sender, to, text, correlator, sender_name)
        return sent_message(address, body, send_message.sync_detailed(address, client=self._sms, body=body))

    def delivery_infos(self, sent: SentMessage) -> list[DeliveryInfo]:
        """Ask how far a message has come, for each recipient.

        Args:
            sent: What `send` gave back, or `SentMessage(sender, request_id)`.

        Raises:
            NotFoundError: The vendor does not know the message.
            ApiError: It did not end well in another way.
        """
        return self.get_delivery_infos(sent.sender, sent.request_id).delivery_info_list.delivery_info

    def wait_until_final(
        self, sent: SentMessage, *, timeout: float = _TIMEOUT, interval: float = _INTERVAL
    ) -> list[DeliveryInfo]:
        """Poll until every recipient is in a final state.

        Args:
            sent: What `send` gave back.
            timeout: Seconds to wait in all.
            interval: Seconds between the first two polls; each next wait is half as long again, 30 s at most.

        Raises:
            DeliveryPendingError: Time is up; it holds the states so far.
            ApiError: A poll did not end well before time was up.
        """
        follow = Following(sent, timeout, interval)
        for step in follow.steps:
            if not isinstance(step, Ask):
                time.sleep(step.seconds)
                continue
            try:
                view = self._sms.with_options(timeout=min(step.within, self._sms.timeout))
                follow.take(view.messages.delivery_infos(sent))
            except ApiError as error:
                follow.failed(error)
        return follow.result()


class AsyncMessages(generated.AsyncMessages):
    """The same, awaited.

    Args:
        client: Sends what the methods ask for.
    """

    def __init__(self, client: AsyncOpenSMS) -> None:
        super().__init__(client)
        self._sms = client

    async def send(
        self,
        *,
        sender: str,
        to: str | Sequence[str],
        text: str,
        correlator: str | None = None,
        sender_name: str | None = None,
    ) -> SentMessage:
        """Send one text to one or more recipients; see `Messages.send`."""
        if correlator is None and self._sms.trust_idempotency:
            correlator = uuid4().hex
        address, body = request_of(sender, to, text, correlator, sender_name)
        response = await send_message.asyncio_detailed(address, client=self._sms, body=body)
        return sent_message(address, body, response)

    async def delivery_infos(self, sent: SentMessage) -> list[DeliveryInfo]:
        """Ask how far a message has come, for each recipient; see `Messages.delivery_infos`."""
        return (await self.get_delivery_infos(sent.sender, sent.request_id)).delivery_info_list.delivery_info

    async def wait_until_final(
        self, sent: SentMessage, *, timeout: float = _TIMEOUT, interval: float = _INTERVAL
    ) -> list[DeliveryInfo]:
        """Poll until every recipient is in a final state; see `Messages.wait_until_final`."""
        from asyncio import sleep

        follow = Following(sent, timeout, interval)
        for step in follow.steps:
            if not isinstance(step, Ask):
                await sleep(step.seconds)
                continue
            try:
                view = self._sms.with_options(timeout=min(step.within, self._sms.timeout))
                follow.take(await view.messages.delivery_infos(sent))
            except ApiError as error:
                follow.failed(error)
        return follow.result()
