"""Send WhatsApp messages and read how far they have come."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator

    from ...client import Client
    from ...models.channel_template_send import ChannelTemplateSend
    from ...models.done import Done
    from ...models.list_whatsapp_pricing_filter_status import ListWhatsappPricingFilterStatus
    from ...models.number_to_opt_out import NumberToOptOut
    from ...models.opted_out_reply import OptedOutReply
    from ...models.price import Price
    from ...models.price_list import PriceList
    from ...models.whatsapp_receipts import WhatsappReceipts
    from ...models.whatsapp_send import WhatsappSend


class Whatsapp:
    """Send WhatsApp messages and read how far they have come.

    Args:
        client: Sends what the methods ask for.
    """

    def __init__(self, client: Client) -> None:
        self._client = client

    def pricing(
        self,
        *,
        filter_iso: str | Unset = UNSET,
        filter_service: str | Unset = UNSET,
        filter_subservice: str | Unset = UNSET,
        filter_status: ListWhatsappPricingFilterStatus | Unset = UNSET,
        page: int | Unset = UNSET,
    ) -> PriceList:
        """What WhatsApp messages cost, by country and kind of conversation.

        Args:
            filter_iso: Only prices for this country, two letters of ISO 3166.
            filter_service: Only prices of this product code; x-brands lists each brand's.
            filter_subservice: Only prices of this code below the product: WMC, WUC, WAA and WAI for WhatsApp, RCO for RCS, VBI and
                VBO for Viber, VOI for calls.
            filter_status: Only prices that are in force (1), or only the others (0).
            page: Which page, from 1. No parameter for the size of a page is documented.

        Returns:
            What was answered.

        Raises:
            errors.ClientError: Anything but a documented success came; see ``errors``.
        """
        from .list_whatsapp_pricing import sync as _call

        return _call(
            client=self._client,
            filter_iso=filter_iso,
            filter_service=filter_service,
            filter_subservice=filter_subservice,
            filter_status=filter_status,
            page=page,
        )

    def iter_pricing(
        self,
        *,
        filter_iso: str | Unset = UNSET,
        filter_service: str | Unset = UNSET,
        filter_subservice: str | Unset = UNSET,
        filter_status: ListWhatsappPricingFilterStatus | Unset = UNSET,
    ) -> Iterator[Price]:
        """Give the rows of pricing one by one, from the first page to the last.

        A page is asked for when its first row is. The arguments are those of pricing, its pages aside.
        """
        from ...paging import rows as _rows
        from .list_whatsapp_pricing import follows, rows_of, sync as _call

        return _rows(
            lambda _page: _call(
                client=self._client,
                filter_iso=filter_iso,
                filter_service=filter_service,
                filter_subservice=filter_subservice,
                filter_status=filter_status,
                page=_page,
            ),
            rows_of,
            follows,
        )

    def opt_out(
        self,
        *,
        body: NumberToOptOut,
    ) -> OptedOutReply:
        """Block a number for WhatsApp messages.

        Args:
            body: What is sent.

        Returns:
            What was answered.

        Raises:
            errors.ClientError: Anything but a documented success came; see ``errors``.
        """
        from .opt_out_whatsapp import sync as _call

        return _call(
            client=self._client,
            body=body,
        )

    def undo_opt_out(
        self,
        number: str,
    ) -> Done:
        """Unblock a number for WhatsApp messages.

        Args:
            number: The number, in digits with the country's prefix.

        Returns:
            What was answered.

        Raises:
            errors.ClientError: Anything but a documented success came; see ``errors``.
        """
        from .undo_whatsapp_opt_out import sync as _call

        return _call(
            number,
            client=self._client,
        )

    def send_whatsapp_message(
        self,
        *,
        body: WhatsappSend,
    ) -> WhatsappReceipts:
        """Send a WhatsApp message to one or more recipients.

        Each recipient gets a message, and the reply has a row for each.

        Args:
            body: What is sent.

        Returns:
            What was answered.

        Raises:
            errors.ClientError: Anything but a documented success came; see ``errors``.
        """
        from .send_whatsapp_message import sync as _call

        return _call(
            client=self._client,
            body=body,
        )

    def send_template(
        self,
        *,
        body: ChannelTemplateSend,
    ) -> WhatsappReceipts:
        """Send a stored WhatsApp template to one or more recipients.

        Args:
            body: What is sent.

        Returns:
            What was answered.

        Raises:
            errors.ClientError: Anything but a documented success came; see ``errors``.
        """
        from .send_whatsapp_template import sync as _call

        return _call(
            client=self._client,
            body=body,
        )

    def status(
        self,
        *,
        id: str | Unset = UNSET,
        mobile: str | Unset = UNSET,
    ) -> WhatsappReceipts:
        """Read how far a WhatsApp message has come, by its id or by the recipient's number.

        Args:
            id: The id that the send was answered with. Give this, or the number.
            mobile: The recipient's number, digits with the country's prefix. Give this, or the id.

        Returns:
            What was answered.

        Raises:
            errors.ClientError: Anything but a documented success came; see ``errors``.
        """
        from .get_whatsapp_status import sync as _call

        return _call(
            client=self._client,
            id=id,
            mobile=mobile,
        )


class AsyncWhatsapp:
    """Send WhatsApp messages and read how far they have come.

    Args:
        client: Sends what the methods ask for.
    """

    def __init__(self, client: Client) -> None:
        self._client = client

    async def pricing(
        self,
        *,
        filter_iso: str | Unset = UNSET,
        filter_service: str | Unset = UNSET,
        filter_subservice: str | Unset = UNSET,
        filter_status: ListWhatsappPricingFilterStatus | Unset = UNSET,
        page: int | Unset = UNSET,
    ) -> PriceList:
        """What WhatsApp messages cost, by country and kind of conversation.

        Args:
            filter_iso: Only prices for this country, two letters of ISO 3166.
            filter_service: Only prices of this product code; x-brands lists each brand's.
            filter_subservice: Only prices of this code below the product: WMC, WUC, WAA and WAI for WhatsApp, RCO for RCS, VBI and
                VBO for Viber, VOI for calls.
            filter_status: Only prices that are in force (1), or only the others (0).
            page: Which page, from 1. No parameter for the size of a page is documented.

        Returns:
            What was answered.

        Raises:
            errors.ClientError: Anything but a documented success came; see ``errors``.
        """
        from .list_whatsapp_pricing import asyncio as _call

        return await _call(
            client=self._client,
            filter_iso=filter_iso,
            filter_service=filter_service,
            filter_subservice=filter_subservice,
            filter_status=filter_status,
            page=page,
        )

    def iter_pricing(
        self,
        *,
        filter_iso: str | Unset = UNSET,
        filter_service: str | Unset = UNSET,
        filter_subservice: str | Unset = UNSET,
        filter_status: ListWhatsappPricingFilterStatus | Unset = UNSET,
    ) -> AsyncIterator[Price]:
        """Give the rows of pricing one by one, from the first page to the last.

        A page is asked for when its first row is. The arguments are those of pricing, its pages aside.
        """
        from ...paging import arows as _rows
        from .list_whatsapp_pricing import asyncio as _call, follows, rows_of

        return _rows(
            lambda _page: _call(
                client=self._client,
                filter_iso=filter_iso,
                filter_service=filter_service,
                filter_subservice=filter_subservice,
                filter_status=filter_status,
                page=_page,
            ),
            rows_of,
            follows,
        )

    async def opt_out(
        self,
        *,
        body: NumberToOptOut,
    ) -> OptedOutReply:
        """Block a number for WhatsApp messages.

        Args:
            body: What is sent.

        Returns:
            What was answered.

        Raises:
            errors.ClientError: Anything but a documented success came; see ``errors``.
        """
        from .opt_out_whatsapp import asyncio as _call

        return await _call(
            client=self._client,
            body=body,
        )

    async def undo_opt_out(
        self,
        number: str,
    ) -> Done:
        """Unblock a number for WhatsApp messages.

        Args:
            number: The number, in digits with the country's prefix.

        Returns:
            What was answered.

        Raises:
            errors.ClientError: Anything but a documented success came; see ``errors``.
        """
        from .undo_whatsapp_opt_out import asyncio as _call

        return await _call(
            number,
            client=self._client,
        )

    async def send_whatsapp_message(
        self,
        *,
        body: WhatsappSend,
    ) -> WhatsappReceipts:
        """Send a WhatsApp message to one or more recipients.

        Each recipient gets a message, and the reply has a row for each.

        Args:
            body: What is sent.

        Returns:
            What was answered.

        Raises:
            errors.ClientError: Anything but a documented success came; see ``errors``.
        """
        from .send_whatsapp_message import asyncio as _call

        return await _call(
            client=self._client,
            body=body,
        )

    async def send_template(
        self,
        *,
        body: ChannelTemplateSend,
    ) -> WhatsappReceipts:
        """Send a stored WhatsApp template to one or more recipients.

        Args:
            body: What is sent.

        Returns:
            What was answered.

        Raises:
            errors.ClientError: Anything but a documented success came; see ``errors``.
        """
        from .send_whatsapp_template import asyncio as _call

        return await _call(
            client=self._client,
            body=body,
        )

    async def status(
        self,
        *,
        id: str | Unset = UNSET,
        mobile: str | Unset = UNSET,
    ) -> WhatsappReceipts:
        """Read how far a WhatsApp message has come, by its id or by the recipient's number.

        Args:
            id: The id that the send was answered with. Give this, or the number.
            mobile: The recipient's number, digits with the country's prefix. Give this, or the id.

        Returns:
            What was answered.

        Raises:
            errors.ClientError: Anything but a documented success came; see ``errors``.
        """
        from .get_whatsapp_status import asyncio as _call

        return await _call(
            client=self._client,
            id=id,
            mobile=mobile,
        )


__all__ = ["AsyncWhatsapp", "Whatsapp"]
