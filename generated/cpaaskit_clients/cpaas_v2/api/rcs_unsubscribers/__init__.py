"""Numbers that want no RCS messages."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING

from ...types import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator

    from ...client import Client
    from ...models.done import Done
    from ...models.new_unsubscriber import NewUnsubscriber
    from ...models.suppression_file import SuppressionFile
    from ...models.unsubscriber import Unsubscriber
    from ...models.unsubscriber_list import UnsubscriberList
    from ...models.unsubscriber_reply import UnsubscriberReply
    from ...models.unsubscriber_type import UnsubscriberType


class RcsUnsubscribers:
    """Numbers that want no RCS messages.

    Args:
        client: Sends what the methods ask for.
    """

    def __init__(self, client: Client) -> None:
        self._client = client

    def list(
        self,
        *,
        filter_id: str | Unset = UNSET,
        filter_iso: str | Unset = UNSET,
        filter_receiver: str | Unset = UNSET,
        filter_type: UnsubscriberType | Unset = UNSET,
        filter_value: str | Unset = UNSET,
        page: int | Unset = UNSET,
    ) -> UnsubscriberList:
        """List the numbers that want no RCS messages.

        Args:
            filter_id: Only the entry with this id.
            filter_iso: Only numbers of this country, two letters of ISO 3166.
            filter_receiver: Only entries of this number.
            filter_type: What the number is taken off: a tag, a product, a sender, or all. Viber has categories and accounts
                in place of products and senders.
            filter_value: Only entries of this value.
            page: Which page, from 1. No parameter for the size of a page is documented.

        Returns:
            What was answered.

        Raises:
            errors.ClientError: Anything but a documented success came; see ``errors``.
        """
        from .list_rcs_unsubscribers import sync as _call

        return _call(
            client=self._client,
            filter_id=filter_id,
            filter_iso=filter_iso,
            filter_receiver=filter_receiver,
            filter_type=filter_type,
            filter_value=filter_value,
            page=page,
        )

    def iter_list(
        self,
        *,
        filter_id: str | Unset = UNSET,
        filter_iso: str | Unset = UNSET,
        filter_receiver: str | Unset = UNSET,
        filter_type: UnsubscriberType | Unset = UNSET,
        filter_value: str | Unset = UNSET,
    ) -> Iterator[Unsubscriber]:
        """Give the rows of list one by one, from the first page to the last.

        A page is asked for when its first row is. The arguments are those of list, its pages aside.
        """
        from ...paging import rows as _rows
        from .list_rcs_unsubscribers import follows, rows_of, sync as _call

        return _rows(
            lambda _page: _call(
                client=self._client,
                filter_id=filter_id,
                filter_iso=filter_iso,
                filter_receiver=filter_receiver,
                filter_type=filter_type,
                filter_value=filter_value,
                page=_page,
            ),
            rows_of,
            follows,
        )

    def create(
        self,
        *,
        body: NewUnsubscriber,
    ) -> UnsubscriberReply:
        """Note that a number wants no RCS messages.

        Args:
            body: What is sent.

        Returns:
            What was answered.

        Raises:
            errors.ClientError: Anything but a documented success came; see ``errors``.
        """
        from .create_rcs_unsubscriber import sync as _call

        return _call(
            client=self._client,
            body=body,
        )

    def clear(
        self,
    ) -> Done:
        """Take all numbers off the list of those that want no RCS messages.

        Returns:
            What was answered.

        Raises:
            errors.ClientError: Anything but a documented success came; see ``errors``.
        """
        from .clear_rcs_unsubscribers import sync as _call

        return _call(
            client=self._client,
        )

    def import_file(
        self,
        *,
        body: SuppressionFile,
    ) -> Done:
        """Note that the numbers of a file want no RCS messages.

        Args:
            body: What is sent.

        Returns:
            What was answered.

        Raises:
            errors.ClientError: Anything but a documented success came; see ``errors``.
        """
        from .import_rcs_unsubscribers import sync as _call

        return _call(
            client=self._client,
            body=body,
        )

    def show(
        self,
        id: str,
    ) -> UnsubscriberReply:
        """Read one entry.

        Args:
            id: The entry's id; a UUID on some channels, a number on others.

        Returns:
            What was answered.

        Raises:
            errors.ClientError: Anything but a documented success came; see ``errors``.
        """
        from .show_rcs_unsubscriber import sync as _call

        return _call(
            id,
            client=self._client,
        )

    def update(
        self,
        id: str,
        *,
        body: NewUnsubscriber,
    ) -> UnsubscriberReply:
        """Change one entry.

        Args:
            id: The entry's id; a UUID on some channels, a number on others.
            body: What is sent.

        Returns:
            What was answered.

        Raises:
            errors.ClientError: Anything but a documented success came; see ``errors``.
        """
        from .update_rcs_unsubscriber import sync as _call

        return _call(
            id,
            client=self._client,
            body=body,
        )

    def delete(
        self,
        id: str,
    ) -> Done:
        """Take one number off the list.

        Args:
            id: The entry's id; a UUID on some channels, a number on others.

        Returns:
            What was answered.

        Raises:
            errors.ClientError: Anything but a documented success came; see ``errors``.
        """
        from .delete_rcs_unsubscriber import sync as _call

        return _call(
            id,
            client=self._client,
        )


class AsyncRcsUnsubscribers:
    """Numbers that want no RCS messages.

    Args:
        client: Sends what the methods ask for.
    """

    def __init__(self, client: Client) -> None:
        self._client = client

    async def list(
        self,
        *,
        filter_id: str | Unset = UNSET,
        filter_iso: str | Unset = UNSET,
        filter_receiver: str | Unset = UNSET,
        filter_type: UnsubscriberType | Unset = UNSET,
        filter_value: str | Unset = UNSET,
        page: int | Unset = UNSET,
    ) -> UnsubscriberList:
        """List the numbers that want no RCS messages.

        Args:
            filter_id: Only the entry with this id.
            filter_iso: Only numbers of this country, two letters of ISO 3166.
            filter_receiver: Only entries of this number.
            filter_type: What the number is taken off: a tag, a product, a sender, or all. Viber has categories and accounts
                in place of products and senders.
            filter_value: Only entries of this value.
            page: Which page, from 1. No parameter for the size of a page is documented.

        Returns:
            What was answered.

        Raises:
            errors.ClientError: Anything but a documented success came; see ``errors``.
        """
        from .list_rcs_unsubscribers import asyncio as _call

        return await _call(
            client=self._client,
            filter_id=filter_id,
            filter_iso=filter_iso,
            filter_receiver=filter_receiver,
            filter_type=filter_type,
            filter_value=filter_value,
            page=page,
        )

    def iter_list(
        self,
        *,
        filter_id: str | Unset = UNSET,
        filter_iso: str | Unset = UNSET,
        filter_receiver: str | Unset = UNSET,
        filter_type: UnsubscriberType | Unset = UNSET,
        filter_value: str | Unset = UNSET,
    ) -> AsyncIterator[Unsubscriber]:
        """Give the rows of list one by one, from the first page to the last.

        A page is asked for when its first row is. The arguments are those of list, its pages aside.
        """
        from ...paging import arows as _rows
        from .list_rcs_unsubscribers import asyncio as _call, follows, rows_of

        return _rows(
            lambda _page: _call(
                client=self._client,
                filter_id=filter_id,
                filter_iso=filter_iso,
                filter_receiver=filter_receiver,
                filter_type=filter_type,
                filter_value=filter_value,
                page=_page,
            ),
            rows_of,
            follows,
        )

    async def create(
        self,
        *,
        body: NewUnsubscriber,
    ) -> UnsubscriberReply:
        """Note that a number wants no RCS messages.

        Args:
            body: What is sent.

        Returns:
            What was answered.

        Raises:
            errors.ClientError: Anything but a documented success came; see ``errors``.
        """
        from .create_rcs_unsubscriber import asyncio as _call

        return await _call(
            client=self._client,
            body=body,
        )

    async def clear(
        self,
    ) -> Done:
        """Take all numbers off the list of those that want no RCS messages.

        Returns:
            What was answered.

        Raises:
            errors.ClientError: Anything but a documented success came; see ``errors``.
        """
        from .clear_rcs_unsubscribers import asyncio as _call

        return await _call(
            client=self._client,
        )

    async def import_file(
        self,
        *,
        body: SuppressionFile,
    ) -> Done:
        """Note that the numbers of a file want no RCS messages.

        Args:
            body: What is sent.

        Returns:
            What was answered.

        Raises:
            errors.ClientError: Anything but a documented success came; see ``errors``.
        """
        from .import_rcs_unsubscribers import asyncio as _call

        return await _call(
            client=self._client,
            body=body,
        )

    async def show(
        self,
        id: str,
    ) -> UnsubscriberReply:
        """Read one entry.

        Args:
            id: The entry's id; a UUID on some channels, a number on others.

        Returns:
            What was answered.

        Raises:
            errors.ClientError: Anything but a documented success came; see ``errors``.
        """
        from .show_rcs_unsubscriber import asyncio as _call

        return await _call(
            id,
            client=self._client,
        )

    async def update(
        self,
        id: str,
        *,
        body: NewUnsubscriber,
    ) -> UnsubscriberReply:
        """Change one entry.

        Args:
            id: The entry's id; a UUID on some channels, a number on others.
            body: What is sent.

        Returns:
            What was answered.

        Raises:
            errors.ClientError: Anything but a documented success came; see ``errors``.
        """
        from .update_rcs_unsubscriber import asyncio as _call

        return await _call(
            id,
            client=self._client,
            body=body,
        )

    async def delete(
        self,
        id: str,
    ) -> Done:
        """Take one number off the list.

        Args:
            id: The entry's id; a UUID on some channels, a number on others.

        Returns:
            What was answered.

        Raises:
            errors.ClientError: Anything but a documented success came; see ``errors``.
        """
        from .delete_rcs_unsubscriber import asyncio as _call

        return await _call(
            id,
            client=self._client,
        )


__all__ = ["AsyncRcsUnsubscribers", "RcsUnsubscribers"]
