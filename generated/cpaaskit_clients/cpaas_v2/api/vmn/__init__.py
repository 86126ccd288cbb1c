"""Messages to the account's own numbers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator

    from ...client import Client
    from ...models.inbound_message import InboundMessage
    from ...models.inbound_message_log import InboundMessageLog


class Vmn:
    """Messages to the account's own numbers.

    Args:
        client: Sends what the methods ask for.
    """

    def __init__(self, client: Client) -> None:
        self._client = client

    def logs(
        self,
        *,
        page: int | Unset = UNSET,
        filter_mobile: str | Unset = UNSET,
        filter_number: str | Unset = UNSET,
        date_created_at: str | Unset = UNSET,
    ) -> InboundMessageLog:
        """List messages to the account's own numbers, of the last 60 days.

        Args:
            page: Which page, from 1. No parameter for the size of a page is documented.
            filter_mobile: Only messages from this number.
            filter_number: Only messages to this number of the account.
            date_created_at: Only messages of this day, as YYYY-MM-DD.

        Returns:
            What was answered.

        Raises:
            errors.ClientError: Anything but a documented success came; see ``errors``.
        """
        from .list_inbound_messages import sync as _call

        return _call(
            client=self._client,
            page=page,
            filter_mobile=filter_mobile,
            filter_number=filter_number,
            date_created_at=date_created_at,
        )

    def iter_logs(
        self,
        *,
        filter_mobile: str | Unset = UNSET,
        filter_number: str | Unset = UNSET,
        date_created_at: str | Unset = UNSET,
    ) -> Iterator[InboundMessage]:
        """Give the rows of logs one by one, from the first page to the last.

        A page is asked for when its first row is. The arguments are those of logs, its pages aside.
        """
        from ...paging import rows as _rows
        from .list_inbound_messages import follows, rows_of, sync as _call

        return _rows(
            lambda _page: _call(
                client=self._client,
                page=_page,
                filter_mobile=filter_mobile,
                filter_number=filter_number,
                date_created_at=date_created_at,
            ),
            rows_of,
            follows,
        )


class AsyncVmn:
    """Messages to the account's own numbers.

    Args:
        client: Sends what the methods ask for.
    """

    def __init__(self, client: Client) -> None:
        self._client = client

    async def logs(
        self,
        *,
        page: int | Unset = UNSET,
        filter_mobile: str | Unset = UNSET,
        filter_number: str | Unset = UNSET,
        date_created_at: str | Unset = UNSET,
    ) -> InboundMessageLog:
        """List messages to the account's own numbers, of the last 60 days.

        Args:
            page: Which page, from 1. No parameter for the size of a page is documented.
            filter_mobile: Only messages from this number.
            filter_number: Only messages to this number of the account.
            date_created_at: Only messages of this day, as YYYY-MM-DD.

        Returns:
            What was answered.

        Raises:
            errors.ClientError: Anything but a documented success came; see ``errors``.
        """
        from .list_inbound_messages import asyncio as _call

        return await _call(
            client=self._client,
            page=page,
            filter_mobile=filter_mobile,
            filter_number=filter_number,
            date_created_at=date_created_at,
        )

    def iter_logs(
        self,
        *,
        filter_mobile: str | Unset = UNSET,
        filter_number: str | Unset = UNSET,
        date_created_at: str | Unset = UNSET,
    ) -> AsyncIterator[InboundMessage]:
        """Give the rows of logs one by one, from the first page to the last.

        A page is asked for when its first row is. The arguments are those of logs, its pages aside.
        """
        from ...paging import arows as _rows
        from .list_inbound_messages import asyncio as _call, follows, rows_of

        return _rows(
            lambda _page: _call(
                client=self._client,
                page=_page,
                filter_mobile=filter_mobile,
                filter_number=filter_number,
                date_created_at=date_created_at,
            ),
            rows_of,
            follows,
        )


__all__ = ["AsyncVmn", "Vmn"]
