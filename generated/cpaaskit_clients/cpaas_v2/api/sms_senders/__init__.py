"""Sender names."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING

from ...types import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator

    from ...client import Client
    from ...models.changed_sms_sender import ChangedSmsSender
    from ...models.done import Done
    from ...models.new_sms_sender import NewSmsSender
    from ...models.sms_sender import SmsSender
    from ...models.sms_sender_list import SmsSenderList
    from ...models.sms_sender_reply import SmsSenderReply


class SmsSenders:
    """Sender names.

    Args:
        client: Sends what the methods ask for.
    """

    def __init__(self, client: Client) -> None:
        self._client = client

    def list(
        self,
        *,
        filter_name: str | Unset = UNSET,
        page: int | Unset = UNSET,
    ) -> SmsSenderList:
        """List the sender names.

        Args:
            filter_name: Only senders of this name.
            page: Which page, from 1. No parameter for the size of a page is documented.

        Returns:
            What was answered.

        Raises:
            errors.ClientError: Anything but a documented success came; see ``errors``.
        """
        from .list_sms_senders import sync as _call

        return _call(
            client=self._client,
            filter_name=filter_name,
            page=page,
        )

    def iter_list(
        self,
        *,
        filter_name: str | Unset = UNSET,
    ) -> Iterator[SmsSender]:
        """Give the rows of list one by one, from the first page to the last.

        A page is asked for when its first row is. The arguments are those of list, its pages aside.
        """
        from ...paging import rows as _rows
        from .list_sms_senders import follows, rows_of, sync as _call

        return _rows(
            lambda _page: _call(
                client=self._client,
                filter_name=filter_name,
                page=_page,
            ),
            rows_of,
            follows,
        )

    def create(
        self,
        *,
        body: NewSmsSender,
    ) -> SmsSenderReply:
        """Ask for a new sender name.

        For senders in India the company's id and name in the registers are needed.

        Args:
            body: What is sent.

        Returns:
            What was answered.

        Raises:
            errors.ClientError: Anything but a documented success came; see ``errors``.
        """
        from .create_sms_sender import sync as _call

        return _call(
            client=self._client,
            body=body,
        )

    def show(
        self,
        id: str,
    ) -> SmsSenderReply:
        """Read one sender.

        Args:
            id: The sender's id.

        Returns:
            What was answered.

        Raises:
            errors.ClientError: Anything but a documented success came; see ``errors``.
        """
        from .show_sms_sender import sync as _call

        return _call(
            id,
            client=self._client,
        )

    def update(
        self,
        id: str,
        *,
        body: ChangedSmsSender,
    ) -> SmsSenderReply:
        """Change one sender.

        Args:
            id: The sender's id.
            body: What is sent.

        Returns:
            What was answered.

        Raises:
            errors.ClientError: Anything but a documented success came; see ``errors``.
        """
        from .update_sms_sender import sync as _call

        return _call(
            id,
            client=self._client,
            body=body,
        )

    def delete(
        self,
        id: str,
    ) -> Done:
        """Remove a sender that is not approved.

        Args:
            id: The sender's id.

        Returns:
            What was answered.

        Raises:
            errors.ClientError: Anything but a documented success came; see ``errors``.
        """
        from .delete_sms_sender import sync as _call

        return _call(
            id,
            client=self._client,
        )


class AsyncSmsSenders:
    """Sender names.

    Args:
        client: Sends what the methods ask for.
    """

    def __init__(self, client: Client) -> None:
        self._client = client

    async def list(
        self,
        *,
        filter_name: str | Unset = UNSET,
        page: int | Unset = UNSET,
    ) -> SmsSenderList:
        """List the sender names.

        Args:
            filter_name: Only senders of this name.
            page: Which page, from 1. No parameter for the size of a page is documented.

        Returns:
            What was answered.

        Raises:
            errors.ClientError: Anything but a documented success came; see ``errors``.
        """
        from .list_sms_senders import asyncio as _call

        return await _call(
            client=self._client,
            filter_name=filter_name,
            page=page,
        )

    def iter_list(
        self,
        *,
        filter_name: str | Unset = UNSET,
    ) -> AsyncIterator[SmsSender]:
        """Give the rows of list one by one, from the first page to the last.

        A page is asked for when its first row is. The arguments are those of list, its pages aside.
        """
        from ...paging import arows as _rows
        from .list_sms_senders import asyncio as _call, follows, rows_of

        return _rows(
            lambda _page: _call(
                client=self._client,
                filter_name=filter_name,
                page=_page,
            ),
            rows_of,
            follows,
        )

    async def create(
        self,
        *,
        body: NewSmsSender,
    ) -> SmsSenderReply:
        """Ask for a new sender name.

        For senders in India the company's id and name in the registers are needed.

        Args:
            body: What is sent.

        Returns:
            What was answered.

        Raises:
            errors.ClientError: Anything but a documented success came; see ``errors``.
        """
        from .create_sms_sender import asyncio as _call

        return await _call(
            client=self._client,
            body=body,
        )

    async def show(
        self,
        id: str,
    ) -> SmsSenderReply:
        """Read one sender.

        Args:
            id: The sender's id.

        Returns:
            What was answered.

        Raises:
            errors.ClientError: Anything but a documented success came; see ``errors``.
        """
        from .show_sms_sender import asyncio as _call

        return await _call(
            id,
            client=self._client,
        )

    async def update(
        self,
        id: str,
        *,
        body: ChangedSmsSender,
    ) -> SmsSenderReply:
        """Change one sender.

        Args:
            id: The sender's id.
            body: What is sent.

        Returns:
            What was answered.

        Raises:
            errors.ClientError: Anything but a documented success came; see ``errors``.
        """
        from .update_sms_sender import asyncio as _call

        return await _call(
            id,
            client=self._client,
            body=body,
        )

    async def delete(
        self,
        id: str,
    ) -> Done:
        """Remove a sender that is not approved.

        Args:
            id: The sender's id.

        Returns:
            What was answered.

        Raises:
            errors.ClientError: Anything but a documented success came; see ``errors``.
        """
        from .delete_sms_sender import asyncio as _call

        return await _call(
            id,
            client=self._client,
        )


__all__ = ["AsyncSmsSenders", "SmsSenders"]
