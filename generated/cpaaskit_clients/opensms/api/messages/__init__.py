"""Send texts and read how far each has come."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ...client import Client
    from ...models.delivery_infos import DeliveryInfos
    from ...models.outbound_request import OutboundRequest
    from ...models.outbound_result import OutboundResult


class Messages:
    """Send texts and read how far each has come.

    Args:
        client: Sends what the methods ask for.
    """

    def __init__(self, client: Client) -> None:
        self._client = client

    def send_message(
        self,
        sender_address: str,
        *,
        body: OutboundRequest,
    ) -> OutboundResult:
        """Send one text to one or more recipients.

        Each recipient gets an entry of its own in the delivery information. A text that does not fit one short
        message is split by the platform. A correlator comes back in the answer; that a repeat with the same
        correlator sends nothing again holds in the OneAPI family, and is not documented by this vendor.

        Args:
            sender_address: Who the message is from: a number of at most 15 digits, with `tel:` and `+` as you like, a short
                code, or at most 11 characters of the GSM 7-bit alphabet. Replies go there. On the wire it is
                percent-encoded.
            body: What is sent.

        Returns:
            What was answered.

        Raises:
            errors.ClientError: Anything but a documented success came; see ``errors``.
        """
        from .send_message import sync as _call

        return _call(
            sender_address,
            client=self._client,
            body=body,
        )

    def get_delivery_infos(
        self,
        sender_address: str,
        request_id: str,
    ) -> DeliveryInfos:
        """Read the delivery state of each recipient of a message.

        Poll until each recipient is final. Two states are called final: DeliveredToTerminal and
        DeliveryImpossible.

        Args:
            sender_address: Who the message is from: a number of at most 15 digits, with `tel:` and `+` as you like, a short
                code, or at most 11 characters of the GSM 7-bit alphabet. Replies go there. On the wire it is
                percent-encoded.
            request_id: The id of the send request, from the answer's resourceURL or Location.

        Returns:
            What was answered.

        Raises:
            errors.ClientError: Anything but a documented success came; see ``errors``.
        """
        from .get_delivery_infos import sync as _call

        return _call(
            sender_address,
            request_id,
            client=self._client,
        )


class AsyncMessages:
    """Send texts and read how far each has come.

    Args:
        client: Sends what the methods ask for.
    """

    def __init__(self, client: Client) -> None:
        self._client = client

    async def send_message(
        self,
        sender_address: str,
        *,
        body: OutboundRequest,
    ) -> OutboundResult:
        """Send one text to one or more recipients.

        Each recipient gets an entry of its own in the delivery information. A text that does not fit one short
        message is split by the platform. A correlator comes back in the answer; that a repeat with the same
        correlator sends nothing again holds in the OneAPI family, and is not documented by this vendor.

        Args:
            sender_address: Who the message is from: a number of at most 15 digits, with `tel:` and `+` as you like, a short
                code, or at most 11 characters of the GSM 7-bit alphabet. Replies go there. On the wire it is
                percent-encoded.
            body: What is sent.

        Returns:
            What was answered.

        Raises:
            errors.ClientError: Anything but a documented success came; see ``errors``.
        """
        from .send_message import asyncio as _call

        return await _call(
            sender_address,
            client=self._client,
            body=body,
        )

    async def get_delivery_infos(
        self,
        sender_address: str,
        request_id: str,
    ) -> DeliveryInfos:
        """Read the delivery state of each recipient of a message.

        Poll until each recipient is final. Two states are called final: DeliveredToTerminal and
        DeliveryImpossible.

        Args:
            sender_address: Who the message is from: a number of at most 15 digits, with `tel:` and `+` as you like, a short
                code, or at most 11 characters of the GSM 7-bit alphabet. Replies go there. On the wire it is
                percent-encoded.
            request_id: The id of the send request, from the answer's resourceURL or Location.

        Returns:
            What was answered.

        Raises:
            errors.ClientError: Anything but a documented success came; see ``errors``.
        """
        from .get_delivery_infos import asyncio as _call

        return await _call(
            sender_address,
            request_id,
            client=self._client,
        )


__all__ = ["AsyncMessages", "Messages"]
