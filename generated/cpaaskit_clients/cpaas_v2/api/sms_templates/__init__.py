"""Templates of texts."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING

from ...types import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator

    from ...client import Client
    from ...models.changed_sms_template import ChangedSmsTemplate
    from ...models.done import Done
    from ...models.new_sms_template import NewSmsTemplate
    from ...models.sms_template import SmsTemplate
    from ...models.sms_template_list import SmsTemplateList
    from ...models.sms_template_reply import SmsTemplateReply


class SmsTemplates:
    """Templates of texts.

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
    ) -> SmsTemplateList:
        """List the templates.

        Args:
            filter_name: Only templates of this name.
            page: Which page, from 1. No parameter for the size of a page is documented.

        Returns:
            What was answered.

        Raises:
            errors.ClientError: Anything but a documented success came; see ``errors``.
        """
        from .list_sms_templates import sync as _call

        return _call(
            client=self._client,
            filter_name=filter_name,
            page=page,
        )

    def iter_list(
        self,
        *,
        filter_name: str | Unset = UNSET,
    ) -> Iterator[SmsTemplate]:
        """Give the rows of list one by one, from the first page to the last.

        A page is asked for when its first row is. The arguments are those of list, its pages aside.
        """
        from ...paging import rows as _rows
        from .list_sms_templates import follows, rows_of, sync as _call

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
        body: NewSmsTemplate,
    ) -> SmsTemplateReply:
        """Store a template.

        Args:
            body: What is sent.

        Returns:
            What was answered.

        Raises:
            errors.ClientError: Anything but a documented success came; see ``errors``.
        """
        from .create_sms_template import sync as _call

        return _call(
            client=self._client,
            body=body,
        )

    def show(
        self,
        id: str,
    ) -> SmsTemplateReply:
        """Read one template.

        Args:
            id: The template's id.

        Returns:
            What was answered.

        Raises:
            errors.ClientError: Anything but a documented success came; see ``errors``.
        """
        from .show_sms_template import sync as _call

        return _call(
            id,
            client=self._client,
        )

    def update(
        self,
        id: str,
        *,
        body: ChangedSmsTemplate,
    ) -> SmsTemplateReply:
        """Change one template.

        Args:
            id: The template's id.
            body: What is sent.

        Returns:
            What was answered.

        Raises:
            errors.ClientError: Anything but a documented success came; see ``errors``.
        """
        from .update_sms_template import sync as _call

        return _call(
            id,
            client=self._client,
            body=body,
        )

    def delete(
        self,
        id: str,
    ) -> Done:
        """Remove a template.

        Args:
            id: The template's id.

        Returns:
            What was answered.

        Raises:
            errors.ClientError: Anything but a documented success came; see ``errors``.
        """
        from .delete_sms_template import sync as _call

        return _call(
            id,
            client=self._client,
        )


class AsyncSmsTemplates:
    """Templates of texts.

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
    ) -> SmsTemplateList:
        """List the templates.

        Args:
            filter_name: Only templates of this name.
            page: Which page, from 1. No parameter for the size of a page is documented.

        Returns:
            What was answered.

        Raises:
            errors.ClientError: Anything but a documented success came; see ``errors``.
        """
        from .list_sms_templates import asyncio as _call

        return await _call(
            client=self._client,
            filter_name=filter_name,
            page=page,
        )

    def iter_list(
        self,
        *,
        filter_name: str | Unset = UNSET,
    ) -> AsyncIterator[SmsTemplate]:
        """Give the rows of list one by one, from the first page to the last.

        A page is asked for when its first row is. The arguments are those of list, its pages aside.
        """
        from ...paging import arows as _rows
        from .list_sms_templates import asyncio as _call, follows, rows_of

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
        body: NewSmsTemplate,
    ) -> SmsTemplateReply:
        """Store a template.

        Args:
            body: What is sent.

        Returns:
            What was answered.

        Raises:
            errors.ClientError: Anything but a documented success came; see ``errors``.
        """
        from .create_sms_template import asyncio as _call

        return await _call(
            client=self._client,
            body=body,
        )

    async def show(
        self,
        id: str,
    ) -> SmsTemplateReply:
        """Read one template.

        Args:
            id: The template's id.

        Returns:
            What was answered.

        Raises:
            errors.ClientError: Anything but a documented success came; see ``errors``.
        """
        from .show_sms_template import asyncio as _call

        return await _call(
            id,
            client=self._client,
        )

    async def update(
        self,
        id: str,
        *,
        body: ChangedSmsTemplate,
    ) -> SmsTemplateReply:
        """Change one template.

        Args:
            id: The template's id.
            body: What is sent.

        Returns:
            What was answered.

        Raises:
            errors.ClientError: Anything but a documented success came; see ``errors``.
        """
        from .update_sms_template import asyncio as _call

        return await _call(
            id,
            client=self._client,
            body=body,
        )

    async def delete(
        self,
        id: str,
    ) -> Done:
        """Remove a template.

        Args:
            id: The template's id.

        Returns:
            What was answered.

        Raises:
            errors.ClientError: Anything but a documented success came; see ``errors``.
        """
        from .delete_sms_template import asyncio as _call

        return await _call(
            id,
            client=self._client,
        )


__all__ = ["AsyncSmsTemplates", "SmsTemplates"]
