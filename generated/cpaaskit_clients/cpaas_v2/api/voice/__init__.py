"""Calls, recordings, sounds and conferences."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator

    from ...client import Client
    from ...models.call import Call
    from ...models.call_initiated_reply import CallInitiatedReply
    from ...models.call_list import CallList
    from ...models.call_status_reply import CallStatusReply
    from ...models.calls_queued_reply import CallsQueuedReply
    from ...models.click_to_call import ClickToCall
    from ...models.conference import Conference
    from ...models.conference_list import ConferenceList
    from ...models.conference_reply import ConferenceReply
    from ...models.list_voice_pricing_filter_status import ListVoicePricingFilterStatus
    from ...models.new_conference import NewConference
    from ...models.new_sound import NewSound
    from ...models.outgoing_call import OutgoingCall
    from ...models.price import Price
    from ...models.price_list import PriceList
    from ...models.recording import Recording
    from ...models.recording_list import RecordingList
    from ...models.sound_reply import SoundReply
    from ...models.speech_call import SpeechCall


class Voice:
    """Calls, recordings, sounds and conferences.

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
        filter_status: ListVoicePricingFilterStatus | Unset = UNSET,
        page: int | Unset = UNSET,
    ) -> PriceList:
        """What calls cost, by country.

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
        from .list_voice_pricing import sync as _call

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
        filter_status: ListVoicePricingFilterStatus | Unset = UNSET,
    ) -> Iterator[Price]:
        """Give the rows of pricing one by one, from the first page to the last.

        A page is asked for when its first row is. The arguments are those of pricing, its pages aside.
        """
        from ...paging import rows as _rows
        from .list_voice_pricing import follows, rows_of, sync as _call

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

    def click_to_call(
        self,
        *,
        body: ClickToCall,
    ) -> CallInitiatedReply:
        """Call one number and connect it to another, both seeing the bridge's number only.

        The number in `from` is called first. In the place of a second number a flow can answer.

        Args:
            body: What is sent.

        Returns:
            What was answered.

        Raises:
            errors.ClientError: Anything but a documented success came; see ``errors``.
        """
        from .start_click_to_call import sync as _call

        return _call(
            client=self._client,
            body=body,
        )

    def call(
        self,
        *,
        body: OutgoingCall,
    ) -> CallsQueuedReply:
        """Call a number and play a flow or a sound.

        Give either the flow or the sound. A sound is the id that its upload answered, or a public address. GET
        with a query was documented in 2019 and is left out.

        Args:
            body: What is sent.

        Returns:
            What was answered.

        Raises:
            errors.ClientError: Anything but a documented success came; see ``errors``.
        """
        from .start_call import sync as _call

        return _call(
            client=self._client,
            body=body,
        )

    def speak(
        self,
        *,
        body: SpeechCall,
    ) -> CallsQueuedReply:
        """Call a number and read a text aloud.

        Args:
            body: What is sent.

        Returns:
            What was answered.

        Raises:
            errors.ClientError: Anything but a documented success came; see ``errors``.
        """
        from .start_speech_call import sync as _call

        return _call(
            client=self._client,
            body=body,
        )

    def call_status(
        self,
        *,
        id: str | Unset = UNSET,
        cid: str | Unset = UNSET,
        date: str | Unset = UNSET,
        mobile: str | Unset = UNSET,
    ) -> CallStatusReply:
        """Read what became of a call.

        Give the call's id, your own id, a day or a number.

        Args:
            id: The id that the call was answered with.
            cid: Your own id of the call.
            date: The day; in which form is not documented.
            mobile: The called number, with the country's prefix.

        Returns:
            What was answered.

        Raises:
            errors.ClientError: Anything but a documented success came; see ``errors``.
        """
        from .get_call_status import sync as _call

        return _call(
            client=self._client,
            id=id,
            cid=cid,
            date=date,
            mobile=mobile,
        )

    def upload_sound(
        self,
        *,
        body: NewSound,
    ) -> SoundReply:
        """Upload a sound that calls can play.

        Args:
            body: What is sent.

        Returns:
            What was answered.

        Raises:
            errors.ClientError: Anything but a documented success came; see ``errors``.
        """
        from .upload_sound import sync as _call

        return _call(
            client=self._client,
            body=body,
        )

    def calls(
        self,
        *,
        datetime_end_at: str | Unset = UNSET,
        page: int | Unset = UNSET,
    ) -> CallList:
        """List calls in and out, of the last 60 days.

        An older page of BICS CPaaS shows the rows in the older form of pages.

        Args:
            datetime_end_at: Only calls that ended on these days, for example "Apr 01, 2021 - Apr 12, 2021".
            page: Which page, from 1. No parameter for the size of a page is documented.

        Returns:
            What was answered.

        Raises:
            errors.ClientError: Anything but a documented success came; see ``errors``.
        """
        from .list_calls import sync as _call

        return _call(
            client=self._client,
            datetime_end_at=datetime_end_at,
            page=page,
        )

    def iter_calls(
        self,
        *,
        datetime_end_at: str | Unset = UNSET,
    ) -> Iterator[Call]:
        """Give the rows of calls one by one, from the first page to the last.

        A page is asked for when its first row is. The arguments are those of calls, its pages aside.
        """
        from ...paging import rows as _rows
        from .list_calls import follows, rows_of, sync as _call

        return _rows(
            lambda _page: _call(
                client=self._client,
                datetime_end_at=datetime_end_at,
                page=_page,
            ),
            rows_of,
            follows,
        )

    def recordings(
        self,
        *,
        datetime_r_created_at: str | Unset = UNSET,
        page: int | Unset = UNSET,
    ) -> RecordingList:
        """List recordings, of the last 60 days.

        The address of each is signed, and good for an hour.

        Args:
            datetime_r_created_at: Only recordings of these days, for example "Aug 07, 2019 - Aug 13, 2019".
            page: Which page, from 1. No parameter for the size of a page is documented.

        Returns:
            What was answered.

        Raises:
            errors.ClientError: Anything but a documented success came; see ``errors``.
        """
        from .list_recordings import sync as _call

        return _call(
            client=self._client,
            datetime_r_created_at=datetime_r_created_at,
            page=page,
        )

    def iter_recordings(
        self,
        *,
        datetime_r_created_at: str | Unset = UNSET,
    ) -> Iterator[Recording]:
        """Give the rows of recordings one by one, from the first page to the last.

        A page is asked for when its first row is. The arguments are those of recordings, its pages aside.
        """
        from ...paging import rows as _rows
        from .list_recordings import follows, rows_of, sync as _call

        return _rows(
            lambda _page: _call(
                client=self._client,
                datetime_r_created_at=datetime_r_created_at,
                page=_page,
            ),
            rows_of,
            follows,
        )

    def conferences(
        self,
        *,
        page: int | Unset = UNSET,
    ) -> ConferenceList:
        """List the conferences.

        Args:
            page: Which page, from 1. No parameter for the size of a page is documented.

        Returns:
            What was answered.

        Raises:
            errors.ClientError: Anything but a documented success came; see ``errors``.
        """
        from .list_conferences import sync as _call

        return _call(
            client=self._client,
            page=page,
        )

    def iter_conferences(
        self,
    ) -> Iterator[Conference]:
        """Give the rows of conferences one by one, from the first page to the last.

        A page is asked for when its first row is. The arguments are those of conferences, its pages aside.
        """
        from ...paging import rows as _rows
        from .list_conferences import follows, rows_of, sync as _call

        return _rows(
            lambda _page: _call(
                client=self._client,
                page=_page,
            ),
            rows_of,
            follows,
        )

    def create_conference(
        self,
        *,
        body: NewConference,
    ) -> ConferenceReply:
        """Make a conference, with a PIN for its moderator and one for everybody else.

        Args:
            body: What is sent.

        Returns:
            What was answered.

        Raises:
            errors.ClientError: Anything but a documented success came; see ``errors``.
        """
        from .create_conference import sync as _call

        return _call(
            client=self._client,
            body=body,
        )


class AsyncVoice:
    """Calls, recordings, sounds and conferences.

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
        filter_status: ListVoicePricingFilterStatus | Unset = UNSET,
        page: int | Unset = UNSET,
    ) -> PriceList:
        """What calls cost, by country.

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
        from .list_voice_pricing import asyncio as _call

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
        filter_status: ListVoicePricingFilterStatus | Unset = UNSET,
    ) -> AsyncIterator[Price]:
        """Give the rows of pricing one by one, from the first page to the last.

        A page is asked for when its first row is. The arguments are those of pricing, its pages aside.
        """
        from ...paging import arows as _rows
        from .list_voice_pricing import asyncio as _call, follows, rows_of

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

    async def click_to_call(
        self,
        *,
        body: ClickToCall,
    ) -> CallInitiatedReply:
        """Call one number and connect it to another, both seeing the bridge's number only.

        The number in `from` is called first. In the place of a second number a flow can answer.

        Args:
            body: What is sent.

        Returns:
            What was answered.

        Raises:
            errors.ClientError: Anything but a documented success came; see ``errors``.
        """
        from .start_click_to_call import asyncio as _call

        return await _call(
            client=self._client,
            body=body,
        )

    async def call(
        self,
        *,
        body: OutgoingCall,
    ) -> CallsQueuedReply:
        """Call a number and play a flow or a sound.

        Give either the flow or the sound. A sound is the id that its upload answered, or a public address. GET
        with a query was documented in 2019 and is left out.

        Args:
            body: What is sent.

        Returns:
            What was answered.

        Raises:
            errors.ClientError: Anything but a documented success came; see ``errors``.
        """
        from .start_call import asyncio as _call

        return await _call(
            client=self._client,
            body=body,
        )

    async def speak(
        self,
        *,
        body: SpeechCall,
    ) -> CallsQueuedReply:
        """Call a number and read a text aloud.

        Args:
            body: What is sent.

        Returns:
            What was answered.

        Raises:
            errors.ClientError: Anything but a documented success came; see ``errors``.
        """
        from .start_speech_call import asyncio as _call

        return await _call(
            client=self._client,
            body=body,
        )

    async def call_status(
        self,
        *,
        id: str | Unset = UNSET,
        cid: str | Unset = UNSET,
        date: str | Unset = UNSET,
        mobile: str | Unset = UNSET,
    ) -> CallStatusReply:
        """Read what became of a call.

        Give the call's id, your own id, a day or a number.

        Args:
            id: The id that the call was answered with.
            cid: Your own id of the call.
            date: The day; in which form is not documented.
            mobile: The called number, with the country's prefix.

        Returns:
            What was answered.

        Raises:
            errors.ClientError: Anything but a documented success came; see ``errors``.
        """
        from .get_call_status import asyncio as _call

        return await _call(
            client=self._client,
            id=id,
            cid=cid,
            date=date,
            mobile=mobile,
        )

    async def upload_sound(
        self,
        *,
        body: NewSound,
    ) -> SoundReply:
        """Upload a sound that calls can play.

        Args:
            body: What is sent.

        Returns:
            What was answered.

        Raises:
            errors.ClientError: Anything but a documented success came; see ``errors``.
        """
        from .upload_sound import asyncio as _call

        return await _call(
            client=self._client,
            body=body,
        )

    async def calls(
        self,
        *,
        datetime_end_at: str | Unset = UNSET,
        page: int | Unset = UNSET,
    ) -> CallList:
        """List calls in and out, of the last 60 days.

        An older page of BICS CPaaS shows the rows in the older form of pages.

        Args:
            datetime_end_at: Only calls that ended on these days, for example "Apr 01, 2021 - Apr 12, 2021".
            page: Which page, from 1. No parameter for the size of a page is documented.

        Returns:
            What was answered.

        Raises:
            errors.ClientError: Anything but a documented success came; see ``errors``.
        """
        from .list_calls import asyncio as _call

        return await _call(
            client=self._client,
            datetime_end_at=datetime_end_at,
            page=page,
        )

    def iter_calls(
        self,
        *,
        datetime_end_at: str | Unset = UNSET,
    ) -> AsyncIterator[Call]:
        """Give the rows of calls one by one, from the first page to the last.

        A page is asked for when its first row is. The arguments are those of calls, its pages aside.
        """
        from ...paging import arows as _rows
        from .list_calls import asyncio as _call, follows, rows_of

        return _rows(
            lambda _page: _call(
                client=self._client,
                datetime_end_at=datetime_end_at,
                page=_page,
            ),
            rows_of,
            follows,
        )

    async def recordings(
        self,
        *,
        datetime_r_created_at: str | Unset = UNSET,
        page: int | Unset = UNSET,
    ) -> RecordingList:
        """List recordings, of the last 60 days.

        The address of each is signed, and good for an hour.

        Args:
            datetime_r_created_at: Only recordings of these days, for example "Aug 07, 2019 - Aug 13, 2019".
            page: Which page, from 1. No parameter for the size of a page is documented.

        Returns:
            What was answered.

        Raises:
            errors.ClientError: Anything but a documented success came; see ``errors``.
        """
        from .list_recordings import asyncio as _call

        return await _call(
            client=self._client,
            datetime_r_created_at=datetime_r_created_at,
            page=page,
        )

    def iter_recordings(
        self,
        *,
        datetime_r_created_at: str | Unset = UNSET,
    ) -> AsyncIterator[Recording]:
        """Give the rows of recordings one by one, from the first page to the last.

        A page is asked for when its first row is. The arguments are those of recordings, its pages aside.
        """
        from ...paging import arows as _rows
        from .list_recordings import asyncio as _call, follows, rows_of

        return _rows(
            lambda _page: _call(
                client=self._client,
                datetime_r_created_at=datetime_r_created_at,
                page=_page,
            ),
            rows_of,
            follows,
        )

    async def conferences(
        self,
        *,
        page: int | Unset = UNSET,
    ) -> ConferenceList:
        """List the conferences.

        Args:
            page: Which page, from 1. No parameter for the size of a page is documented.

        Returns:
            What was answered.

        Raises:
            errors.ClientError: Anything but a documented success came; see ``errors``.
        """
        from .list_conferences import asyncio as _call

        return await _call(
            client=self._client,
            page=page,
        )

    def iter_conferences(
        self,
    ) -> AsyncIterator[Conference]:
        """Give the rows of conferences one by one, from the first page to the last.

        A page is asked for when its first row is. The arguments are those of conferences, its pages aside.
        """
        from ...paging import arows as _rows
        from .list_conferences import asyncio as _call, follows, rows_of

        return _rows(
            lambda _page: _call(
                client=self._client,
                page=_page,
            ),
            rows_of,
            follows,
        )

    async def create_conference(
        self,
        *,
        body: NewConference,
    ) -> ConferenceReply:
        """Make a conference, with a PIN for its moderator and one for everybody else.

        Args:
            body: What is sent.

        Returns:
            What was answered.

        Raises:
            errors.ClientError: Anything but a documented success came; see ``errors``.
        """
        from .create_conference import asyncio as _call

        return await _call(
            client=self._client,
            body=body,
        )


__all__ = ["AsyncVoice", "Voice"]
