"""Send texts, and read what became of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator

    from ...client import Client
    from ...models.done import Done
    from ...models.list_sms_pricing_filter_status import ListSmsPricingFilterStatus
    from ...models.number_to_opt_out import NumberToOptOut
    from ...models.opt_link_reply import OptLinkReply
    from ...models.opt_link_request import OptLinkRequest
    from ...models.opted_out_reply import OptedOutReply
    from ...models.price import Price
    from ...models.price_list import PriceList
    from ...models.send_sms_by_query_flash import SendSmsByQueryFlash
    from ...models.sms_accepted import SmsAccepted
    from ...models.sms_activity import SmsActivity
    from ...models.sms_activity_row import SmsActivityRow
    from ...models.sms_batch import SmsBatch
    from ...models.sms_bulk import SmsBulk
    from ...models.sms_clevertap_send import SmsClevertapSend
    from ...models.sms_coverage import SmsCoverage
    from ...models.sms_coverage_row import SmsCoverageRow
    from ...models.sms_notification import SmsNotification
    from ...models.sms_partner_reply import SmsPartnerReply
    from ...models.sms_queued import SmsQueued
    from ...models.sms_report import SmsReport
    from ...models.sms_send import SmsSend
    from ...models.sms_status import SmsStatus
    from ...models.sms_status_reply import SmsStatusReply
    from ...models.sms_template_send import SmsTemplateSend
    from ...models.sms_type import SmsType
    from ...models.sms_xml import SmsXml


class Sms:
    """Send texts, and read what became of them.

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
        filter_status: ListSmsPricingFilterStatus | Unset = UNSET,
        page: int | Unset = UNSET,
    ) -> PriceList:
        """What SMS cost, by country.

        Args:
            filter_iso: Only prices for this country, two letters of ISO 3166.
            filter_service: Only prices of this product code; x-brands lists each brand's.
            filter_status: Only prices that are in force (1), or only the others (0).
            page: Which page, from 1. No parameter for the size of a page is documented.

        Returns:
            What was answered.

        Raises:
            errors.ClientError: Anything but a documented success came; see ``errors``.
        """
        from .list_sms_pricing import sync as _call

        return _call(
            client=self._client,
            filter_iso=filter_iso,
            filter_service=filter_service,
            filter_status=filter_status,
            page=page,
        )

    def iter_pricing(
        self,
        *,
        filter_iso: str | Unset = UNSET,
        filter_service: str | Unset = UNSET,
        filter_status: ListSmsPricingFilterStatus | Unset = UNSET,
    ) -> Iterator[Price]:
        """Give the rows of pricing one by one, from the first page to the last.

        A page is asked for when its first row is. The arguments are those of pricing, its pages aside.
        """
        from ...paging import rows as _rows
        from .list_sms_pricing import follows, rows_of, sync as _call

        return _rows(
            lambda _page: _call(
                client=self._client,
                filter_iso=filter_iso,
                filter_service=filter_service,
                filter_status=filter_status,
                page=_page,
            ),
            rows_of,
            follows,
        )

    def send_by_query(
        self,
        *,
        to: str,
        message: str,
        sender: str,
        service: str,
        webhook_id: str | Unset = UNSET,
        time: str | Unset = UNSET,
        type_: SmsType | Unset = UNSET,
        flash: SendSmsByQueryFlash | Unset = UNSET,
        custom: str | Unset = UNSET,
        port: int | Unset = UNSET,
        entity_id: str | Unset = UNSET,
        template_id: str | Unset = UNSET,
        max_units: int | Unset = UNSET,
    ) -> SmsAccepted:
        """Send one text to one or more numbers, with everything in the query.

        Texts and numbers end in the logs of every proxy on the way; send them in a body instead.

        Args:
            to: Numbers in digits with the country's prefix, without plus, leading zeros, spaces or brackets;
                several are separated by commas.
            message: What the recipients read. In the GSM alphabet 160 characters fit one part, and 153 each where there
                are more; in Unicode 70 and 67.
            sender: An approved sender name.
            service: A product code of the account. Each brand has its own, listed in x-brands; an account may have
                others.
            webhook_id: The webhook that is told what becomes of the message; a subscription does the same for all messages.
            time: When to send it, as yyyy-mm-dd hh:mm:ss, in a zone that is stated nowhere: more than 5 minutes and
                less than 3 months ahead.
            type_: The alphabet: N the GSM one, where other characters become question marks; U Unicode; A whichever
                fits.
            flash: Whether it shows at once, 1, and is not kept.
            custom: Your own id for the message.
            port: The port on the handset that it is for.
            entity_id: The id of the sending company in India's registers.
            template_id: The id of the text in India's registers, of some 19 digits.
            max_units: How many parts the text may have; a text that needs more is refused.

        Returns:
            What was answered.

        Raises:
            errors.ClientError: Anything but a documented success came; see ``errors``.
        """
        from .send_sms_by_query import sync as _call

        return _call(
            client=self._client,
            to=to,
            message=message,
            sender=sender,
            service=service,
            webhook_id=webhook_id,
            time=time,
            type_=type_,
            flash=flash,
            custom=custom,
            port=port,
            entity_id=entity_id,
            template_id=template_id,
            max_units=max_units,
        )

    def send_sms(
        self,
        *,
        body: SmsSend,
    ) -> SmsAccepted:
        """Send one text to one or more numbers.

        Each number gets a row of its own in the reply. Whether a repeat with the same custom id is sent again is
        not documented; the same text from the same sender to the same number is refused as DUPLICATE for some
        minutes.

        Args:
            body: What is sent.

        Returns:
            What was answered.

        Raises:
            errors.ClientError: Anything but a documented success came; see ``errors``.
        """
        from .send_sms import sync as _call

        return _call(
            client=self._client,
            body=body,
        )

    def send_batch(
        self,
        *,
        body: SmsBatch,
    ) -> SmsAccepted:
        """Send many texts at once, with what they share told once.

        The root holds what all nodes share. A node may say its own message, sender and custom id; service, time
        and webhook are those of the root alone.

        Args:
            body: What is sent.

        Returns:
            What was answered.

        Raises:
            errors.ClientError: Anything but a documented success came; see ``errors``.
        """
        from .send_sms_batch import sync as _call

        return _call(
            client=self._client,
            body=body,
        )

    def send_xml(
        self,
        *,
        body: SmsXml,
    ) -> SmsAccepted:
        """Send many texts at once, as XML.

        The same as the JSON form, and answered in JSON. A message may stand in a CDATA section.

        Args:
            body: What is sent.

        Returns:
            What was answered.

        Raises:
            errors.ClientError: Anything but a documented success came; see ``errors``.
        """
        from .send_sms_xml import sync as _call

        return _call(
            client=self._client,
            body=body,
        )

    def send_bulk(
        self,
        *,
        body: SmsBulk,
    ) -> SmsAccepted:
        """Send one text to a file of numbers.

        At most 500,000 numbers. The reply tells how many were accepted, and lists none of them; ask for the
        state by date.

        Args:
            body: What is sent.

        Returns:
            What was answered.

        Raises:
            errors.ClientError: Anything but a documented success came; see ``errors``.
        """
        from .send_sms_bulk import sync as _call

        return _call(
            client=self._client,
            body=body,
        )

    def notify(
        self,
        *,
        body: SmsNotification,
    ) -> SmsQueued:
        """Send one text in the form that all channels share.

        Args:
            body: What is sent.

        Returns:
            What was answered.

        Raises:
            errors.ClientError: Anything but a documented success came; see ``errors``.
        """
        from .send_sms_notification import sync as _call

        return _call(
            client=self._client,
            body=body,
        )

    def send_template(
        self,
        *,
        body: SmsTemplateSend,
    ) -> SmsQueued:
        """Send a stored template.

        The template is named by its alias or by its id; data fills its variables.

        Args:
            body: What is sent.

        Returns:
            What was answered.

        Raises:
            errors.ClientError: Anything but a documented success came; see ``errors``.
        """
        from .send_sms_template import sync as _call

        return _call(
            client=self._client,
            body=body,
        )

    def send_clevertap(
        self,
        *,
        body: SmsClevertapSend,
    ) -> SmsPartnerReply:
        """Send one text as CleverTap's generic provider does.

        Called by CleverTap itself. No reply is documented.

        Args:
            body: What is sent.

        Returns:
            What was answered.

        Raises:
            errors.ClientError: Anything but a documented success came; see ``errors``.
        """
        from .send_sms_clevertap import sync as _call

        return _call(
            client=self._client,
            body=body,
        )

    def send_clevertap_batch(
        self,
        *,
        body: SmsBatch,
    ) -> SmsPartnerReply:
        """Send many texts as CleverTap's generic provider does.

        Called by CleverTap itself, with the form of sms/send/json. No reply is documented.

        Args:
            body: What is sent.

        Returns:
            What was answered.

        Raises:
            errors.ClientError: Anything but a documented success came; see ``errors``.
        """
        from .send_sms_clevertap_batch import sync as _call

        return _call(
            client=self._client,
            body=body,
        )

    def send_moengage(
        self,
        *,
        body: SmsSend,
    ) -> SmsPartnerReply:
        """Send one text as MoEngage's connector does.

        Called by MoEngage itself, with the form of sms/send. No reply is documented.

        Args:
            body: What is sent.

        Returns:
            What was answered.

        Raises:
            errors.ClientError: Anything but a documented success came; see ``errors``.
        """
        from .send_sms_moengage import sync as _call

        return _call(
            client=self._client,
            body=body,
        )

    def status(
        self,
        *,
        id: str | Unset = UNSET,
        mobile: str | Unset = UNSET,
        cid: str | Unset = UNSET,
        date: str | Unset = UNSET,
        group_id: str | Unset = UNSET,
        page: int | Unset = UNSET,
    ) -> SmsStatusReply:
        """Read how far messages have come.

        At least one of id, mobile, cid, date and group_id is needed. A reply by date or campaign comes in pages,
        of 100 rows as a rule; any other has all rows and no pages.

        Args:
            id: The id of a message.
            mobile: A number, in digits with the country's prefix.
            cid: Your own id, which the message was given as custom.
            date: A day. Its form is not documented; yyyy-mm-dd is likely.
            group_id: A campaign.
            page: Which page, from 1. No parameter for the size of a page is documented.

        Returns:
            What was answered.

        Raises:
            errors.ClientError: Anything but a documented success came; see ``errors``.
        """
        from .get_sms_status import sync as _call

        return _call(
            client=self._client,
            id=id,
            mobile=mobile,
            cid=cid,
            date=date,
            group_id=group_id,
            page=page,
        )

    def iter_status(
        self,
        *,
        id: str | Unset = UNSET,
        mobile: str | Unset = UNSET,
        cid: str | Unset = UNSET,
        date: str | Unset = UNSET,
        group_id: str | Unset = UNSET,
    ) -> Iterator[SmsStatus]:
        """Give the rows of status one by one, from the first page to the last.

        A page is asked for when its first row is. The arguments are those of status, its pages aside.
        """
        from ...paging import rows as _rows
        from .get_sms_status import follows, rows_of, sync as _call

        return _rows(
            lambda _page: _call(
                client=self._client,
                id=id,
                mobile=mobile,
                cid=cid,
                date=date,
                group_id=group_id,
                page=_page,
            ),
            rows_of,
            follows,
        )

    def report(
        self,
        *,
        daterange: str,
    ) -> SmsReport:
        """Count the messages of each day by state.

        Reports go back 3 months.

        Args:
            daterange: The first and the last day, as yyyy-mm-dd|yyyy-mm-dd.

        Returns:
            What was answered.

        Raises:
            errors.ClientError: Anything but a documented success came; see ``errors``.
        """
        from .get_sms_report import sync as _call

        return _call(
            client=self._client,
            daterange=daterange,
        )

    def activity(
        self,
        *,
        page: int | Unset = UNSET,
    ) -> SmsActivity:
        """Read how much was used each day, by product.

        Args:
            page: Which page, from 1. No parameter for the size of a page is documented.

        Returns:
            What was answered.

        Raises:
            errors.ClientError: Anything but a documented success came; see ``errors``.
        """
        from .get_sms_activity import sync as _call

        return _call(
            client=self._client,
            page=page,
        )

    def iter_activity(
        self,
    ) -> Iterator[SmsActivityRow]:
        """Give the rows of activity one by one, from the first page to the last.

        A page is asked for when its first row is. The arguments are those of activity, its pages aside.
        """
        from ...paging import rows as _rows
        from .get_sms_activity import follows, rows_of, sync as _call

        return _rows(
            lambda _page: _call(
                client=self._client,
                page=_page,
            ),
            rows_of,
            follows,
        )

    def coverage(
        self,
        *,
        country: str | Unset = UNSET,
        mcc: str | Unset = UNSET,
        mnc: str | Unset = UNSET,
        page: int | Unset = UNSET,
    ) -> SmsCoverage:
        """List the networks that are reached, and what they cost.

        Args:
            country: Only these countries, by name, separated by commas.
            mcc: Only networks with this mobile country code.
            mnc: Only networks with this mobile network code.
            page: Which page, from 1. No parameter for the size of a page is documented.

        Returns:
            What was answered.

        Raises:
            errors.ClientError: Anything but a documented success came; see ``errors``.
        """
        from .list_sms_coverage import sync as _call

        return _call(
            client=self._client,
            country=country,
            mcc=mcc,
            mnc=mnc,
            page=page,
        )

    def iter_coverage(
        self,
        *,
        country: str | Unset = UNSET,
        mcc: str | Unset = UNSET,
        mnc: str | Unset = UNSET,
    ) -> Iterator[SmsCoverageRow]:
        """Give the rows of coverage one by one, from the first page to the last.

        A page is asked for when its first row is. The arguments are those of coverage, its pages aside.
        """
        from ...paging import rows as _rows
        from .list_sms_coverage import follows, rows_of, sync as _call

        return _rows(
            lambda _page: _call(
                client=self._client,
                country=country,
                mcc=mcc,
                mnc=mnc,
                page=_page,
            ),
            rows_of,
            follows,
        )

    def optout_link(
        self,
        *,
        body: OptLinkRequest,
    ) -> OptLinkReply:
        """Make a link by which a recipient can opt out.

        Nothing is stored; the reply is an address with a placeholder, which sending fills.

        Args:
            body: What is sent.

        Returns:
            What was answered.

        Raises:
            errors.ClientError: Anything but a documented success came; see ``errors``.
        """
        from .create_optout_link import sync as _call

        return _call(
            client=self._client,
            body=body,
        )

    def optin_link(
        self,
        *,
        body: OptLinkRequest,
    ) -> OptLinkReply:
        """Make a link by which a recipient can opt in again.

        Nothing is stored; the reply is an address with a placeholder, which sending fills.

        Args:
            body: What is sent.

        Returns:
            What was answered.

        Raises:
            errors.ClientError: Anything but a documented success came; see ``errors``.
        """
        from .create_optin_link import sync as _call

        return _call(
            client=self._client,
            body=body,
        )

    def opt_out(
        self,
        *,
        body: NumberToOptOut,
    ) -> OptedOutReply:
        """Block a number for SMS.

        Older than the list of unsubscribers, which does more.

        Args:
            body: What is sent.

        Returns:
            What was answered.

        Raises:
            errors.ClientError: Anything but a documented success came; see ``errors``.
        """
        from .opt_out_sms import sync as _call

        return _call(
            client=self._client,
            body=body,
        )

    def undo_opt_out(
        self,
        number: str,
    ) -> Done:
        """Unblock a number for SMS.

        Args:
            number: The number, in digits with the country's prefix.

        Returns:
            What was answered.

        Raises:
            errors.ClientError: Anything but a documented success came; see ``errors``.
        """
        from .undo_sms_opt_out import sync as _call

        return _call(
            number,
            client=self._client,
        )


class AsyncSms:
    """Send texts, and read what became of them.

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
        filter_status: ListSmsPricingFilterStatus | Unset = UNSET,
        page: int | Unset = UNSET,
    ) -> PriceList:
        """What SMS cost, by country.

        Args:
            filter_iso: Only prices for this country, two letters of ISO 3166.
            filter_service: Only prices of this product code; x-brands lists each brand's.
            filter_status: Only prices that are in force (1), or only the others (0).
            page: Which page, from 1. No parameter for the size of a page is documented.

        Returns:
            What was answered.

        Raises:
            errors.ClientError: Anything but a documented success came; see ``errors``.
        """
        from .list_sms_pricing import asyncio as _call

        return await _call(
            client=self._client,
            filter_iso=filter_iso,
            filter_service=filter_service,
            filter_status=filter_status,
            page=page,
        )

    def iter_pricing(
        self,
        *,
        filter_iso: str | Unset = UNSET,
        filter_service: str | Unset = UNSET,
        filter_status: ListSmsPricingFilterStatus | Unset = UNSET,
    ) -> AsyncIterator[Price]:
        """Give the rows of pricing one by one, from the first page to the last.

        A page is asked for when its first row is. The arguments are those of pricing, its pages aside.
        """
        from ...paging import arows as _rows
        from .list_sms_pricing import asyncio as _call, follows, rows_of

        return _rows(
            lambda _page: _call(
                client=self._client,
                filter_iso=filter_iso,
                filter_service=filter_service,
                filter_status=filter_status,
                page=_page,
            ),
            rows_of,
            follows,
        )

    async def send_by_query(
        self,
        *,
        to: str,
        message: str,
        sender: str,
        service: str,
        webhook_id: str | Unset = UNSET,
        time: str | Unset = UNSET,
        type_: SmsType | Unset = UNSET,
        flash: SendSmsByQueryFlash | Unset = UNSET,
        custom: str | Unset = UNSET,
        port: int | Unset = UNSET,
        entity_id: str | Unset = UNSET,
        template_id: str | Unset = UNSET,
        max_units: int | Unset = UNSET,
    ) -> SmsAccepted:
        """Send one text to one or more numbers, with everything in the query.

        Texts and numbers end in the logs of every proxy on the way; send them in a body instead.

        Args:
            to: Numbers in digits with the country's prefix, without plus, leading zeros, spaces or brackets;
                several are separated by commas.
            message: What the recipients read. In the GSM alphabet 160 characters fit one part, and 153 each where there
                are more; in Unicode 70 and 67.
            sender: An approved sender name.
            service: A product code of the account. Each brand has its own, listed in x-brands; an account may have
                others.
            webhook_id: The webhook that is told what becomes of the message; a subscription does the same for all messages.
            time: When to send it, as yyyy-mm-dd hh:mm:ss, in a zone that is stated nowhere: more than 5 minutes and
                less than 3 months ahead.
            type_: The alphabet: N the GSM one, where other characters become question marks; U Unicode; A whichever
                fits.
            flash: Whether it shows at once, 1, and is not kept.
            custom: Your own id for the message.
            port: The port on the handset that it is for.
            entity_id: The id of the sending company in India's registers.
            template_id: The id of the text in India's registers, of some 19 digits.
            max_units: How many parts the text may have; a text that needs more is refused.

        Returns:
            What was answered.

        Raises:
            errors.ClientError: Anything but a documented success came; see ``errors``.
        """
        from .send_sms_by_query import asyncio as _call

        return await _call(
            client=self._client,
            to=to,
            message=message,
            sender=sender,
            service=service,
            webhook_id=webhook_id,
            time=time,
            type_=type_,
            flash=flash,
            custom=custom,
            port=port,
            entity_id=entity_id,
            template_id=template_id,
            max_units=max_units,
        )

    async def send_sms(
        self,
        *,
        body: SmsSend,
    ) -> SmsAccepted:
        """Send one text to one or more numbers.

        Each number gets a row of its own in the reply. Whether a repeat with the same custom id is sent again is
        not documented; the same text from the same sender to the same number is refused as DUPLICATE for some
        minutes.

        Args:
            body: What is sent.

        Returns:
            What was answered.

        Raises:
            errors.ClientError: Anything but a documented success came; see ``errors``.
        """
        from .send_sms import asyncio as _call

        return await _call(
            client=self._client,
            body=body,
        )

    async def send_batch(
        self,
        *,
        body: SmsBatch,
    ) -> SmsAccepted:
        """Send many texts at once, with what they share told once.

        The root holds what all nodes share. A node may say its own message, sender and custom id; service, time
        and webhook are those of the root alone.

        Args:
            body: What is sent.

        Returns:
            What was answered.

        Raises:
            errors.ClientError: Anything but a documented success came; see ``errors``.
        """
        from .send_sms_batch import asyncio as _call

        return await _call(
            client=self._client,
            body=body,
        )

    async def send_xml(
        self,
        *,
        body: SmsXml,
    ) -> SmsAccepted:
        """Send many texts at once, as XML.

        The same as the JSON form, and answered in JSON. A message may stand in a CDATA section.

        Args:
            body: What is sent.

        Returns:
            What was answered.

        Raises:
            errors.ClientError: Anything but a documented success came; see ``errors``.
        """
        from .send_sms_xml import asyncio as _call

        return await _call(
            client=self._client,
            body=body,
        )

    async def send_bulk(
        self,
        *,
        body: SmsBulk,
    ) -> SmsAccepted:
        """Send one text to a file of numbers.

        At most 500,000 numbers. The reply tells how many were accepted, and lists none of them; ask for the
        state by date.

        Args:
            body: What is sent.

        Returns:
            What was answered.

        Raises:
            errors.ClientError: Anything but a documented success came; see ``errors``.
        """
        from .send_sms_bulk import asyncio as _call

        return await _call(
            client=self._client,
            body=body,
        )

    async def notify(
        self,
        *,
        body: SmsNotification,
    ) -> SmsQueued:
        """Send one text in the form that all channels share.

        Args:
            body: What is sent.

        Returns:
            What was answered.

        Raises:
            errors.ClientError: Anything but a documented success came; see ``errors``.
        """
        from .send_sms_notification import asyncio as _call

        return await _call(
            client=self._client,
            body=body,
        )

    async def send_template(
        self,
        *,
        body: SmsTemplateSend,
    ) -> SmsQueued:
        """Send a stored template.

        The template is named by its alias or by its id; data fills its variables.

        Args:
            body: What is sent.

        Returns:
            What was answered.

        Raises:
            errors.ClientError: Anything but a documented success came; see ``errors``.
        """
        from .send_sms_template import asyncio as _call

        return await _call(
            client=self._client,
            body=body,
        )

    async def send_clevertap(
        self,
        *,
        body: SmsClevertapSend,
    ) -> SmsPartnerReply:
        """Send one text as CleverTap's generic provider does.

        Called by CleverTap itself. No reply is documented.

        Args:
            body: What is sent.

        Returns:
            What was answered.

        Raises:
            errors.ClientError: Anything but a documented success came; see ``errors``.
        """
        from .send_sms_clevertap import asyncio as _call

        return await _call(
            client=self._client,
            body=body,
        )

    async def send_clevertap_batch(
        self,
        *,
        body: SmsBatch,
    ) -> SmsPartnerReply:
        """Send many texts as CleverTap's generic provider does.

        Called by CleverTap itself, with the form of sms/send/json. No reply is documented.

        Args:
            body: What is sent.

        Returns:
            What was answered.

        Raises:
            errors.ClientError: Anything but a documented success came; see ``errors``.
        """
        from .send_sms_clevertap_batch import asyncio as _call

        return await _call(
            client=self._client,
            body=body,
        )

    async def send_moengage(
        self,
        *,
        body: SmsSend,
    ) -> SmsPartnerReply:
        """Send one text as MoEngage's connector does.

        Called by MoEngage itself, with the form of sms/send. No reply is documented.

        Args:
            body: What is sent.

        Returns:
            What was answered.

        Raises:
            errors.ClientError: Anything but a documented success came; see ``errors``.
        """
        from .send_sms_moengage import asyncio as _call

        return await _call(
            client=self._client,
            body=body,
        )

    async def status(
        self,
        *,
        id: str | Unset = UNSET,
        mobile: str | Unset = UNSET,
        cid: str | Unset = UNSET,
        date: str | Unset = UNSET,
        group_id: str | Unset = UNSET,
        page: int | Unset = UNSET,
    ) -> SmsStatusReply:
        """Read how far messages have come.

        At least one of id, mobile, cid, date and group_id is needed. A reply by date or campaign comes in pages,
        of 100 rows as a rule; any other has all rows and no pages.

        Args:
            id: The id of a message.
            mobile: A number, in digits with the country's prefix.
            cid: Your own id, which the message was given as custom.
            date: A day. Its form is not documented; yyyy-mm-dd is likely.
            group_id: A campaign.
            page: Which page, from 1. No parameter for the size of a page is documented.

        Returns:
            What was answered.

        Raises:
            errors.ClientError: Anything but a documented success came; see ``errors``.
        """
        from .get_sms_status import asyncio as _call

        return await _call(
            client=self._client,
            id=id,
            mobile=mobile,
            cid=cid,
            date=date,
            group_id=group_id,
            page=page,
        )

    def iter_status(
        self,
        *,
        id: str | Unset = UNSET,
        mobile: str | Unset = UNSET,
        cid: str | Unset = UNSET,
        date: str | Unset = UNSET,
        group_id: str | Unset = UNSET,
    ) -> AsyncIterator[SmsStatus]:
        """Give the rows of status one by one, from the first page to the last.

        A page is asked for when its first row is. The arguments are those of status, its pages aside.
        """
        from ...paging import arows as _rows
        from .get_sms_status import asyncio as _call, follows, rows_of

        return _rows(
            lambda _page: _call(
                client=self._client,
                id=id,
                mobile=mobile,
                cid=cid,
                date=date,
                group_id=group_id,
                page=_page,
            ),
            rows_of,
            follows,
        )

    async def report(
        self,
        *,
        daterange: str,
    ) -> SmsReport:
        """Count the messages of each day by state.

        Reports go back 3 months.

        Args:
            daterange: The first and the last day, as yyyy-mm-dd|yyyy-mm-dd.

        Returns:
            What was answered.

        Raises:
            errors.ClientError: Anything but a documented success came; see ``errors``.
        """
        from .get_sms_report import asyncio as _call

        return await _call(
            client=self._client,
            daterange=daterange,
        )

    async def activity(
        self,
        *,
        page: int | Unset = UNSET,
    ) -> SmsActivity:
        """Read how much was used each day, by product.

        Args:
            page: Which page, from 1. No parameter for the size of a page is documented.

        Returns:
            What was answered.

        Raises:
            errors.ClientError: Anything but a documented success came; see ``errors``.
        """
        from .get_sms_activity import asyncio as _call

        return await _call(
            client=self._client,
            page=page,
        )

    def iter_activity(
        self,
    ) -> AsyncIterator[SmsActivityRow]:
        """Give the rows of activity one by one, from the first page to the last.

        A page is asked for when its first row is. The arguments are those of activity, its pages aside.
        """
        from ...paging import arows as _rows
        from .get_sms_activity import asyncio as _call, follows, rows_of

        return _rows(
            lambda _page: _call(
                client=self._client,
                page=_page,
            ),
            rows_of,
            follows,
        )

    async def coverage(
        self,
        *,
        country: str | Unset = UNSET,
        mcc: str | Unset = UNSET,
        mnc: str | Unset = UNSET,
        page: int | Unset = UNSET,
    ) -> SmsCoverage:
        """List the networks that are reached, and what they cost.

        Args:
            country: Only these countries, by name, separated by commas.
            mcc: Only networks with this mobile country code.
            mnc: Only networks with this mobile network code.
            page: Which page, from 1. No parameter for the size of a page is documented.

        Returns:
            What was answered.

        Raises:
            errors.ClientError: Anything but a documented success came; see ``errors``.
        """
        from .list_sms_coverage import asyncio as _call

        return await _call(
            client=self._client,
            country=country,
            mcc=mcc,
            mnc=mnc,
            page=page,
        )

    def iter_coverage(
        self,
        *,
        country: str | Unset = UNSET,
        mcc: str | Unset = UNSET,
        mnc: str | Unset = UNSET,
    ) -> AsyncIterator[SmsCoverageRow]:
        """Give the rows of coverage one by one, from the first page to the last.

        A page is asked for when its first row is. The arguments are those of coverage, its pages aside.
        """
        from ...paging import arows as _rows
        from .list_sms_coverage import asyncio as _call, follows, rows_of

        return _rows(
            lambda _page: _call(
                client=self._client,
                country=country,
                mcc=mcc,
                mnc=mnc,
                page=_page,
            ),
            rows_of,
            follows,
        )

    async def optout_link(
        self,
        *,
        body: OptLinkRequest,
    ) -> OptLinkReply:
        """Make a link by which a recipient can opt out.

        Nothing is stored; the reply is an address with a placeholder, which sending fills.

        Args:
            body: What is sent.

        Returns:
            What was answered.

        Raises:
            errors.ClientError: Anything but a documented success came; see ``errors``.
        """
        from .create_optout_link import asyncio as _call

        return await _call(
            client=self._client,
            body=body,
        )

    async def optin_link(
        self,
        *,
        body: OptLinkRequest,
    ) -> OptLinkReply:
        """Make a link by which a recipient can opt in again.

        Nothing is stored; the reply is an address with a placeholder, which sending fills.

        Args:
            body: What is sent.

        Returns:
            What was answered.

        Raises:
            errors.ClientError: Anything but a documented success came; see ``errors``.
        """
        from .create_optin_link import asyncio as _call

        return await _call(
            client=self._client,
            body=body,
        )

    async def opt_out(
        self,
        *,
        body: NumberToOptOut,
    ) -> OptedOutReply:
        """Block a number for SMS.

        Older than the list of unsubscribers, which does more.

        Args:
            body: What is sent.

        Returns:
            What was answered.

        Raises:
            errors.ClientError: Anything but a documented success came; see ``errors``.
        """
        from .opt_out_sms import asyncio as _call

        return await _call(
            client=self._client,
            body=body,
        )

    async def undo_opt_out(
        self,
        number: str,
    ) -> Done:
        """Unblock a number for SMS.

        Args:
            number: The number, in digits with the country's prefix.

        Returns:
            What was answered.

        Raises:
            errors.ClientError: Anything but a documented success came; see ``errors``.
        """
        from .undo_sms_opt_out import asyncio as _call

        return await _call(
            number,
            client=self._client,
        )


__all__ = ["AsyncSms", "Sms"]
