"""URLs that are told of events."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING

from ...types import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator

    from ...client import Client
    from ...models.done import Done
    from ...models.webhook import Webhook
    from ...models.webhook_change import WebhookChange
    from ...models.webhook_input import WebhookInput
    from ...models.webhook_list import WebhookList
    from ...models.webhook_reply import WebhookReply


class Webhooks:
    """URLs that are told of events.

    Args:
        client: Sends what the methods ask for.
    """

    def __init__(self, client: Client) -> None:
        self._client = client

    def list(
        self,
        *,
        page: int | Unset = UNSET,
        filter_name: str | Unset = UNSET,
    ) -> WebhookList:
        """List webhooks.

        Args:
            page: Which page, from 1. No parameter for the size of a page is documented.
            filter_name: Only webhooks of this name.

        Returns:
            What was answered.

        Raises:
            errors.ClientError: Anything but a documented success came; see ``errors``.
        """
        from .list_webhooks import sync as _call

        return _call(
            client=self._client,
            page=page,
            filter_name=filter_name,
        )

    def iter_list(
        self,
        *,
        filter_name: str | Unset = UNSET,
    ) -> Iterator[Webhook]:
        """Give the rows of list one by one, from the first page to the last.

        A page is asked for when its first row is. The arguments are those of list, its pages aside.
        """
        from ...paging import rows as _rows
        from .list_webhooks import follows, rows_of, sync as _call

        return _rows(
            lambda _page: _call(
                client=self._client,
                page=_page,
                filter_name=filter_name,
            ),
            rows_of,
            follows,
        )

    def create(
        self,
        *,
        body: WebhookInput,
    ) -> WebhookReply:
        """Name a URL that events can be sent to.

        The platform then posts a challenge to the URL, and the URL has to answer with the same challenge.

        Args:
            body: What is sent.

        Returns:
            What was answered.

        Raises:
            errors.ClientError: Anything but a documented success came; see ``errors``.
        """
        from .create_webhook import sync as _call

        return _call(
            client=self._client,
            body=body,
        )

    def show(
        self,
        id: str,
    ) -> WebhookReply:
        """Show one webhook.

        Args:
            id: The webhook's id.

        Returns:
            What was answered.

        Raises:
            errors.ClientError: Anything but a documented success came; see ``errors``.
        """
        from .show_webhook import sync as _call

        return _call(
            id,
            client=self._client,
        )

    def update(
        self,
        id: str,
        *,
        body: WebhookChange,
    ) -> WebhookReply:
        """Change a webhook.

        Args:
            id: The webhook's id.
            body: What is sent.

        Returns:
            What was answered.

        Raises:
            errors.ClientError: Anything but a documented success came; see ``errors``.
        """
        from .update_webhook import sync as _call

        return _call(
            id,
            client=self._client,
            body=body,
        )

    def delete(
        self,
        id: str,
    ) -> Done:
        """Put a webhook out of use.

        It can be taken up again in the portal, so what a later look at it shows is not documented.

        Args:
            id: The webhook's id.

        Returns:
            What was answered.

        Raises:
            errors.ClientError: Anything but a documented success came; see ``errors``.
        """
        from .delete_webhook import sync as _call

        return _call(
            id,
            client=self._client,
        )


class AsyncWebhooks:
    """URLs that are told of events.

    Args:
        client: Sends what the methods ask for.
    """

    def __init__(self, client: Client) -> None:
        self._client = client

    async def list(
        self,
        *,
        page: int | Unset = UNSET,
        filter_name: str | Unset = UNSET,
    ) -> WebhookList:
        """List webhooks.

        Args:
            page: Which page, from 1. No parameter for the size of a page is documented.
            filter_name: Only webhooks of this name.

        Returns:
            What was answered.

        Raises:
            errors.ClientError: Anything but a documented success came; see ``errors``.
        """
        from .list_webhooks import asyncio as _call

        return await _call(
            client=self._client,
            page=page,
            filter_name=filter_name,
        )

    def iter_list(
        self,
        *,
        filter_name: str | Unset = UNSET,
    ) -> AsyncIterator[Webhook]:
        """Give the rows of list one by one, from the first page to the last.

        A page is asked for when its first row is. The arguments are those of list, its pages aside.
        """
        from ...paging import arows as _rows
        from .list_webhooks import asyncio as _call, follows, rows_of

        return _rows(
            lambda _page: _call(
                client=self._client,
                page=_page,
                filter_name=filter_name,
            ),
            rows_of,
            follows,
        )

    async def create(
        self,
        *,
        body: WebhookInput,
    ) -> WebhookReply:
        """Name a URL that events can be sent to.

        The platform then posts a challenge to the URL, and the URL has to answer with the same challenge.

        Args:
            body: What is sent.

        Returns:
            What was answered.

        Raises:
            errors.ClientError: Anything but a documented success came; see ``errors``.
        """
        from .create_webhook import asyncio as _call

        return await _call(
            client=self._client,
            body=body,
        )

    async def show(
        self,
        id: str,
    ) -> WebhookReply:
        """Show one webhook.

        Args:
            id: The webhook's id.

        Returns:
            What was answered.

        Raises:
            errors.ClientError: Anything but a documented success came; see ``errors``.
        """
        from .show_webhook import asyncio as _call

        return await _call(
            id,
            client=self._client,
        )

    async def update(
        self,
        id: str,
        *,
        body: WebhookChange,
    ) -> WebhookReply:
        """Change a webhook.

        Args:
            id: The webhook's id.
            body: What is sent.

        Returns:
            What was answered.

        Raises:
            errors.ClientError: Anything but a documented success came; see ``errors``.
        """
        from .update_webhook import asyncio as _call

        return await _call(
            id,
            client=self._client,
            body=body,
        )

    async def delete(
        self,
        id: str,
    ) -> Done:
        """Put a webhook out of use.

        It can be taken up again in the portal, so what a later look at it shows is not documented.

        Args:
            id: The webhook's id.

        Returns:
            What was answered.

        Raises:
            errors.ClientError: Anything but a documented success came; see ``errors``.
        """
        from .delete_webhook import asyncio as _call

        return await _call(
            id,
            client=self._client,
        )


__all__ = ["AsyncWebhooks", "Webhooks"]
