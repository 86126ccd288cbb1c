"""Short links and who followed them."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING

from ...types import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator

    from ...client import Client
    from ...models.done import Done
    from ...models.link import Link
    from ...models.link_input import LinkInput
    from ...models.link_list import LinkList
    from ...models.link_reply import LinkReply
    from ...models.link_visit import LinkVisit
    from ...models.link_visit_list import LinkVisitList
    from ...models.list_links_filter_is_advanced import ListLinksFilterIsAdvanced
    from ...models.list_links_filter_status import ListLinksFilterStatus


class Links:
    """Short links and who followed them.

    Args:
        client: Sends what the methods ask for.
    """

    def __init__(self, client: Client) -> None:
        self._client = client

    def list(
        self,
        *,
        page: int | Unset = UNSET,
        filter_id: int | Unset = UNSET,
        filter_title: str | Unset = UNSET,
        filter_long_url: str | Unset = UNSET,
        filter_webhook_id: str | Unset = UNSET,
        filter_is_advanced: ListLinksFilterIsAdvanced | Unset = UNSET,
        filter_status: ListLinksFilterStatus | Unset = UNSET,
    ) -> LinkList:
        """List short links.

        Args:
            page: Which page, from 1. No parameter for the size of a page is documented.
            filter_id: Only the link with this id.
            filter_title: Only links of this title.
            filter_long_url: Only links that lead there.
            filter_webhook_id: Only links whose visits this webhook is told of.
            filter_is_advanced: Only links that do, 1, or do not, 0, tell the visitors' numbers.
            filter_status: Only links that are, 1, or are not, 0, in use.

        Returns:
            What was answered.

        Raises:
            errors.ClientError: Anything but a documented success came; see ``errors``.
        """
        from .list_links import sync as _call

        return _call(
            client=self._client,
            page=page,
            filter_id=filter_id,
            filter_title=filter_title,
            filter_long_url=filter_long_url,
            filter_webhook_id=filter_webhook_id,
            filter_is_advanced=filter_is_advanced,
            filter_status=filter_status,
        )

    def iter_list(
        self,
        *,
        filter_id: int | Unset = UNSET,
        filter_title: str | Unset = UNSET,
        filter_long_url: str | Unset = UNSET,
        filter_webhook_id: str | Unset = UNSET,
        filter_is_advanced: ListLinksFilterIsAdvanced | Unset = UNSET,
        filter_status: ListLinksFilterStatus | Unset = UNSET,
    ) -> Iterator[Link]:
        """Give the rows of list one by one, from the first page to the last.

        A page is asked for when its first row is. The arguments are those of list, its pages aside.
        """
        from ...paging import rows as _rows
        from .list_links import follows, rows_of, sync as _call

        return _rows(
            lambda _page: _call(
                client=self._client,
                page=_page,
                filter_id=filter_id,
                filter_title=filter_title,
                filter_long_url=filter_long_url,
                filter_webhook_id=filter_webhook_id,
                filter_is_advanced=filter_is_advanced,
                filter_status=filter_status,
            ),
            rows_of,
            follows,
        )

    def create(
        self,
        *,
        body: LinkInput,
    ) -> LinkReply:
        """Make a short link.

        Args:
            body: What is sent.

        Returns:
            What was answered.

        Raises:
            errors.ClientError: Anything but a documented success came; see ``errors``.
        """
        from .create_link import sync as _call

        return _call(
            client=self._client,
            body=body,
        )

    def show(
        self,
        id: int,
    ) -> LinkReply:
        """Show one short link.

        Args:
            id: The link's id.

        Returns:
            What was answered.

        Raises:
            errors.ClientError: Anything but a documented success came; see ``errors``.
        """
        from .show_link import sync as _call

        return _call(
            id,
            client=self._client,
        )

    def update(
        self,
        id: int,
        *,
        body: LinkInput,
    ) -> LinkReply:
        """Change a short link.

        Args:
            id: The link's id.
            body: What is sent.

        Returns:
            What was answered.

        Raises:
            errors.ClientError: Anything but a documented success came; see ``errors``.
        """
        from .update_link import sync as _call

        return _call(
            id,
            client=self._client,
            body=body,
        )

    def delete(
        self,
        id: int,
    ) -> Done:
        """Remove a short link.

        Args:
            id: The link's id.

        Returns:
            What was answered.

        Raises:
            errors.ClientError: Anything but a documented success came; see ``errors``.
        """
        from .delete_link import sync as _call

        return _call(
            id,
            client=self._client,
        )

    def visits(
        self,
        id: int,
        *,
        page: int | Unset = UNSET,
    ) -> LinkVisitList:
        """List who followed a short link.

        At most 10 visits in 5 minutes from one IP address are let through.

        Args:
            id: The link's id.
            page: Which page, from 1. No parameter for the size of a page is documented.

        Returns:
            What was answered.

        Raises:
            errors.ClientError: Anything but a documented success came; see ``errors``.
        """
        from .list_link_visits import sync as _call

        return _call(
            id,
            client=self._client,
            page=page,
        )

    def iter_visits(
        self,
        id: int,
    ) -> Iterator[LinkVisit]:
        """Give the rows of visits one by one, from the first page to the last.

        A page is asked for when its first row is. The arguments are those of visits, its pages aside.
        """
        from ...paging import rows as _rows
        from .list_link_visits import follows, rows_of, sync as _call

        return _rows(
            lambda _page: _call(
                id,
                client=self._client,
                page=_page,
            ),
            rows_of,
            follows,
        )


class AsyncLinks:
    """Short links and who followed them.

    Args:
        client: Sends what the methods ask for.
    """

    def __init__(self, client: Client) -> None:
        self._client = client

    async def list(
        self,
        *,
        page: int | Unset = UNSET,
        filter_id: int | Unset = UNSET,
        filter_title: str | Unset = UNSET,
        filter_long_url: str | Unset = UNSET,
        filter_webhook_id: str | Unset = UNSET,
        filter_is_advanced: ListLinksFilterIsAdvanced | Unset = UNSET,
        filter_status: ListLinksFilterStatus | Unset = UNSET,
    ) -> LinkList:
        """List short links.

        Args:
            page: Which page, from 1. No parameter for the size of a page is documented.
            filter_id: Only the link with this id.
            filter_title: Only links of this title.
            filter_long_url: Only links that lead there.
            filter_webhook_id: Only links whose visits this webhook is told of.
            filter_is_advanced: Only links that do, 1, or do not, 0, tell the visitors' numbers.
            filter_status: Only links that are, 1, or are not, 0, in use.

        Returns:
            What was answered.

        Raises:
            errors.ClientError: Anything but a documented success came; see ``errors``.
        """
        from .list_links import asyncio as _call

        return await _call(
            client=self._client,
            page=page,
            filter_id=filter_id,
            filter_title=filter_title,
            filter_long_url=filter_long_url,
            filter_webhook_id=filter_webhook_id,
            filter_is_advanced=filter_is_advanced,
            filter_status=filter_status,
        )

    def iter_list(
        self,
        *,
        filter_id: int | Unset = UNSET,
        filter_title: str | Unset = UNSET,
        filter_long_url: str | Unset = UNSET,
        filter_webhook_id: str | Unset = UNSET,
        filter_is_advanced: ListLinksFilterIsAdvanced | Unset = UNSET,
        filter_status: ListLinksFilterStatus | Unset = UNSET,
    ) -> AsyncIterator[Link]:
        """Give the rows of list one by one, from the first page to the last.

        A page is asked for when its first row is. The arguments are those of list, its pages aside.
        """
        from ...paging import arows as _rows
        from .list_links import asyncio as _call, follows, rows_of

        return _rows(
            lambda _page: _call(
                client=self._client,
                page=_page,
                filter_id=filter_id,
                filter_title=filter_title,
                filter_long_url=filter_long_url,
                filter_webhook_id=filter_webhook_id,
                filter_is_advanced=filter_is_advanced,
                filter_status=filter_status,
            ),
            rows_of,
            follows,
        )

    async def create(
        self,
        *,
        body: LinkInput,
    ) -> LinkReply:
        """Make a short link.

        Args:
            body: What is sent.

        Returns:
            What was answered.

        Raises:
            errors.ClientError: Anything but a documented success came; see ``errors``.
        """
        from .create_link import asyncio as _call

        return await _call(
            client=self._client,
            body=body,
        )

    async def show(
        self,
        id: int,
    ) -> LinkReply:
        """Show one short link.

        Args:
            id: The link's id.

        Returns:
            What was answered.

        Raises:
            errors.ClientError: Anything but a documented success came; see ``errors``.
        """
        from .show_link import asyncio as _call

        return await _call(
            id,
            client=self._client,
        )

    async def update(
        self,
        id: int,
        *,
        body: LinkInput,
    ) -> LinkReply:
        """Change a short link.

        Args:
            id: The link's id.
            body: What is sent.

        Returns:
            What was answered.

        Raises:
            errors.ClientError: Anything but a documented success came; see ``errors``.
        """
        from .update_link import asyncio as _call

        return await _call(
            id,
            client=self._client,
            body=body,
        )

    async def delete(
        self,
        id: int,
    ) -> Done:
        """Remove a short link.

        Args:
            id: The link's id.

        Returns:
            What was answered.

        Raises:
            errors.ClientError: Anything but a documented success came; see ``errors``.
        """
        from .delete_link import asyncio as _call

        return await _call(
            id,
            client=self._client,
        )

    async def visits(
        self,
        id: int,
        *,
        page: int | Unset = UNSET,
    ) -> LinkVisitList:
        """List who followed a short link.

        At most 10 visits in 5 minutes from one IP address are let through.

        Args:
            id: The link's id.
            page: Which page, from 1. No parameter for the size of a page is documented.

        Returns:
            What was answered.

        Raises:
            errors.ClientError: Anything but a documented success came; see ``errors``.
        """
        from .list_link_visits import asyncio as _call

        return await _call(
            id,
            client=self._client,
            page=page,
        )

    def iter_visits(
        self,
        id: int,
    ) -> AsyncIterator[LinkVisit]:
        """Give the rows of visits one by one, from the first page to the last.

        A page is asked for when its first row is. The arguments are those of visits, its pages aside.
        """
        from ...paging import arows as _rows
        from .list_link_visits import asyncio as _call, follows, rows_of

        return _rows(
            lambda _page: _call(
                id,
                client=self._client,
                page=_page,
            ),
            rows_of,
            follows,
        )


__all__ = ["AsyncLinks", "Links"]
