"""SMS templates that must not be sent."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING

from ...types import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator

    from ...client import Client
    from ...models.blocked_template import BlockedTemplate
    from ...models.blocked_template_list import BlockedTemplateList
    from ...models.blocked_template_reply import BlockedTemplateReply
    from ...models.done import Done
    from ...models.list_sms_blocked_templates_filter_status import ListSmsBlockedTemplatesFilterStatus
    from ...models.suppression_file import SuppressionFile
    from ...models.template_to_block import TemplateToBlock


class SmsBlocklist:
    """SMS templates that must not be sent.

    Args:
        client: Sends what the methods ask for.
    """

    def __init__(self, client: Client) -> None:
        self._client = client

    def list(
        self,
        *,
        filter_id: str | Unset = UNSET,
        filter_template_id: str | Unset = UNSET,
        filter_status: ListSmsBlockedTemplatesFilterStatus | Unset = UNSET,
        page: int | Unset = UNSET,
    ) -> BlockedTemplateList:
        """List the templates that must not be sent.

        Args:
            filter_id: Only the entry with this id.
            filter_template_id: Only the entry of this template.
            filter_status: Only entries that are, 1, or are not, 0, in force.
            page: Which page, from 1. No parameter for the size of a page is documented.

        Returns:
            What was answered.

        Raises:
            errors.ClientError: Anything but a documented success came; see ``errors``.
        """
        from .list_sms_blocked_templates import sync as _call

        return _call(
            client=self._client,
            filter_id=filter_id,
            filter_template_id=filter_template_id,
            filter_status=filter_status,
            page=page,
        )

    def iter_list(
        self,
        *,
        filter_id: str | Unset = UNSET,
        filter_template_id: str | Unset = UNSET,
        filter_status: ListSmsBlockedTemplatesFilterStatus | Unset = UNSET,
    ) -> Iterator[BlockedTemplate]:
        """Give the rows of list one by one, from the first page to the last.

        A page is asked for when its first row is. The arguments are those of list, its pages aside.
        """
        from ...paging import rows as _rows
        from .list_sms_blocked_templates import follows, rows_of, sync as _call

        return _rows(
            lambda _page: _call(
                client=self._client,
                filter_id=filter_id,
                filter_template_id=filter_template_id,
                filter_status=filter_status,
                page=_page,
            ),
            rows_of,
            follows,
        )

    def create(
        self,
        *,
        body: TemplateToBlock,
    ) -> BlockedTemplateReply:
        """Note that a template must not be sent.

        Args:
            body: What is sent.

        Returns:
            What was answered.

        Raises:
            errors.ClientError: Anything but a documented success came; see ``errors``.
        """
        from .create_sms_blocked_template import sync as _call

        return _call(
            client=self._client,
            body=body,
        )

    def clear(
        self,
    ) -> Done:
        """Take all templates off the list.

        Returns:
            What was answered.

        Raises:
            errors.ClientError: Anything but a documented success came; see ``errors``.
        """
        from .clear_sms_blocked_templates import sync as _call

        return _call(
            client=self._client,
        )

    def import_file(
        self,
        *,
        body: SuppressionFile,
    ) -> Done:
        """Note that the templates of a file must not be sent.

        Args:
            body: What is sent.

        Returns:
            What was answered.

        Raises:
            errors.ClientError: Anything but a documented success came; see ``errors``.
        """
        from .import_sms_blocked_templates import sync as _call

        return _call(
            client=self._client,
            body=body,
        )

    def show(
        self,
        id: str,
    ) -> BlockedTemplateReply:
        """Read one entry.

        Args:
            id: The entry's id; a UUID on some channels, a number on others.

        Returns:
            What was answered.

        Raises:
            errors.ClientError: Anything but a documented success came; see ``errors``.
        """
        from .show_sms_blocked_template import sync as _call

        return _call(
            id,
            client=self._client,
        )

    def update(
        self,
        id: str,
        *,
        body: TemplateToBlock,
    ) -> BlockedTemplateReply:
        """Change one entry.

        Args:
            id: The entry's id; a UUID on some channels, a number on others.
            body: What is sent.

        Returns:
            What was answered.

        Raises:
            errors.ClientError: Anything but a documented success came; see ``errors``.
        """
        from .update_sms_blocked_template import sync as _call

        return _call(
            id,
            client=self._client,
            body=body,
        )

    def delete(
        self,
        id: str,
    ) -> Done:
        """Take one template off the list.

        Args:
            id: The entry's id; a UUID on some channels, a number on others.

        Returns:
            What was answered.

        Raises:
            errors.ClientError: Anything but a documented success came; see ``errors``.
        """
        from .delete_sms_blocked_template import sync as _call

        return _call(
            id,
            client=self._client,
        )


class AsyncSmsBlocklist:
    """SMS templates that must not be sent.

    Args:
        client: Sends what the methods ask for.
    """

    def __init__(self, client: Client) -> None:
        self._client = client

    async def list(
        self,
        *,
        filter_id: str | Unset = UNSET,
        filter_template_id: str | Unset = UNSET,
        filter_status: ListSmsBlockedTemplatesFilterStatus | Unset = UNSET,
        page: int | Unset = UNSET,
    ) -> BlockedTemplateList:
        """List the templates that must not be sent.

        Args:
            filter_id: Only the entry with this id.
            filter_template_id: Only the entry of this template.
            filter_status: Only entries that are, 1, or are not, 0, in force.
            page: Which page, from 1. No parameter for the size of a page is documented.

        Returns:
            What was answered.

        Raises:
            errors.ClientError: Anything but a documented success came; see ``errors``.
        """
        from .list_sms_blocked_templates import asyncio as _call

        return await _call(
            client=self._client,
            filter_id=filter_id,
            filter_template_id=filter_template_id,
            filter_status=filter_status,
            page=page,
        )

    def iter_list(
        self,
        *,
        filter_id: str | Unset = UNSET,
        filter_template_id: str | Unset = UNSET,
        filter_status: ListSmsBlockedTemplatesFilterStatus | Unset = UNSET,
    ) -> AsyncIterator[BlockedTemplate]:
        """Give the rows of list one by one, from the first page to the last.

        A page is asked for when its first row is. The arguments are those of list, its pages aside.
        """
        from ...paging import arows as _rows
        from .list_sms_blocked_templates import asyncio as _call, follows, rows_of

        return _rows(
            lambda _page: _call(
                client=self._client,
                filter_id=filter_id,
                filter_template_id=filter_template_id,
                filter_status=filter_status,
                page=_page,
            ),
            rows_of,
            follows,
        )

    async def create(
        self,
        *,
        body: TemplateToBlock,
    ) -> BlockedTemplateReply:
        """Note that a template must not be sent.

        Args:
            body: What is sent.

        Returns:
            What was answered.

        Raises:
            errors.ClientError: Anything but a documented success came; see ``errors``.
        """
        from .create_sms_blocked_template import asyncio as _call

        return await _call(
            client=self._client,
            body=body,
        )

    async def clear(
        self,
    ) -> Done:
        """Take all templates off the list.

        Returns:
            What was answered.

        Raises:
            errors.ClientError: Anything but a documented success came; see ``errors``.
        """
        from .clear_sms_blocked_templates import asyncio as _call

        return await _call(
            client=self._client,
        )

    async def import_file(
        self,
        *,
        body: SuppressionFile,
    ) -> Done:
        """Note that the templates of a file must not be sent.

        Args:
            body: What is sent.

        Returns:
            What was answered.

        Raises:
            errors.ClientError: Anything but a documented success came; see ``errors``.
        """
        from .import_sms_blocked_templates import asyncio as _call

        return await _call(
            client=self._client,
            body=body,
        )

    async def show(
        self,
        id: str,
    ) -> BlockedTemplateReply:
        """Read one entry.

        Args:
            id: The entry's id; a UUID on some channels, a number on others.

        Returns:
            What was answered.

        Raises:
            errors.ClientError: Anything but a documented success came; see ``errors``.
        """
        from .show_sms_blocked_template import asyncio as _call

        return await _call(
            id,
            client=self._client,
        )

    async def update(
        self,
        id: str,
        *,
        body: TemplateToBlock,
    ) -> BlockedTemplateReply:
        """Change one entry.

        Args:
            id: The entry's id; a UUID on some channels, a number on others.
            body: What is sent.

        Returns:
            What was answered.

        Raises:
            errors.ClientError: Anything but a documented success came; see ``errors``.
        """
        from .update_sms_blocked_template import asyncio as _call

        return await _call(
            id,
            client=self._client,
            body=body,
        )

    async def delete(
        self,
        id: str,
    ) -> Done:
        """Take one template off the list.

        Args:
            id: The entry's id; a UUID on some channels, a number on others.

        Returns:
            What was answered.

        Raises:
            errors.ClientError: Anything but a documented success came; see ``errors``.
        """
        from .delete_sms_blocked_template import asyncio as _call

        return await _call(
            id,
            client=self._client,
        )


__all__ = ["AsyncSmsBlocklist", "SmsBlocklist"]
