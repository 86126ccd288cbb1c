"""Which events go to which webhook."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING

from ...types import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator

    from ...client import Client
    from ...models.done import Done
    from ...models.subscription import Subscription
    from ...models.subscription_input import SubscriptionInput
    from ...models.subscription_list import SubscriptionList
    from ...models.subscription_reply import SubscriptionReply


class Subscriptions:
    """Which events go to which webhook.

    Args:
        client: Sends what the methods ask for.
    """

    def __init__(self, client: Client) -> None:
        self._client = client

    def list(
        self,
        *,
        page: int | Unset = UNSET,
    ) -> SubscriptionList:
        """List which events go where.

        Args:
            page: Which page, from 1. No parameter for the size of a page is documented.

        Returns:
            What was answered.

        Raises:
            errors.ClientError: Anything but a documented success came; see ``errors``.
        """
        from .list_subscriptions import sync as _call

        return _call(
            client=self._client,
            page=page,
        )

    def iter_list(
        self,
    ) -> Iterator[Subscription]:
        """Give the rows of list one by one, from the first page to the last.

        A page is asked for when its first row is. The arguments are those of list, its pages aside.
        """
        from ...paging import rows as _rows
        from .list_subscriptions import follows, rows_of, sync as _call

        return _rows(
            lambda _page: _call(
                client=self._client,
                page=_page,
            ),
            rows_of,
            follows,
        )

    def create(
        self,
        *,
        body: SubscriptionInput,
    ) -> SubscriptionReply:
        """Send an event to a webhook from now on.

        Args:
            body: What is sent.

        Returns:
            What was answered.

        Raises:
            errors.ClientError: Anything but a documented success came; see ``errors``.
        """
        from .create_subscription import sync as _call

        return _call(
            client=self._client,
            body=body,
        )

    def show(
        self,
        id: int,
    ) -> SubscriptionReply:
        """Show one subscription.

        Args:
            id: The subscription's id.

        Returns:
            What was answered.

        Raises:
            errors.ClientError: Anything but a documented success came; see ``errors``.
        """
        from .show_subscription import sync as _call

        return _call(
            id,
            client=self._client,
        )

    def delete(
        self,
        id: int,
    ) -> Done:
        """Send an event no more.

        Args:
            id: The subscription's id.

        Returns:
            What was answered.

        Raises:
            errors.ClientError: Anything but a documented success came; see ``errors``.
        """
        from .delete_subscription import sync as _call

        return _call(
            id,
            client=self._client,
        )


class AsyncSubscriptions:
    """Which events go to which webhook.

    Args:
        client: Sends what the methods ask for.
    """

    def __init__(self, client: Client) -> None:
        self._client = client

    async def list(
        self,
        *,
        page: int | Unset = UNSET,
    ) -> SubscriptionList:
        """List which events go where.

        Args:
            page: Which page, from 1. No parameter for the size of a page is documented.

        Returns:
            What was answered.

        Raises:
            errors.ClientError: Anything but a documented success came; see ``errors``.
        """
        from .list_subscriptions import asyncio as _call

        return await _call(
            client=self._client,
            page=page,
        )

    def iter_list(
        self,
    ) -> AsyncIterator[Subscription]:
        """Give the rows of list one by one, from the first page to the last.

        A page is asked for when its first row is. The arguments are those of list, its pages aside.
        """
        from ...paging import arows as _rows
        from .list_subscriptions import asyncio as _call, follows, rows_of

        return _rows(
            lambda _page: _call(
                client=self._client,
                page=_page,
            ),
            rows_of,
            follows,
        )

    async def create(
        self,
        *,
        body: SubscriptionInput,
    ) -> SubscriptionReply:
        """Send an event to a webhook from now on.

        Args:
            body: What is sent.

        Returns:
            What was answered.

        Raises:
            errors.ClientError: Anything but a documented success came; see ``errors``.
        """
        from .create_subscription import asyncio as _call

        return await _call(
            client=self._client,
            body=body,
        )

    async def show(
        self,
        id: int,
    ) -> SubscriptionReply:
        """Show one subscription.

        Args:
            id: The subscription's id.

        Returns:
            What was answered.

        Raises:
            errors.ClientError: Anything but a documented success came; see ``errors``.
        """
        from .show_subscription import asyncio as _call

        return await _call(
            id,
            client=self._client,
        )

    async def delete(
        self,
        id: int,
    ) -> Done:
        """Send an event no more.

        Args:
            id: The subscription's id.

        Returns:
            What was answered.

        Raises:
            errors.ClientError: Anything but a documented success came; see ``errors``.
        """
        from .delete_subscription import asyncio as _call

        return await _call(
            id,
            client=self._client,
        )


__all__ = ["AsyncSubscriptions", "Subscriptions"]
