"""WhatsApp templates."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING

from ...types import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator

    from ...client import Client
    from ...models.done import Done
    from ...models.list_whatsapp_templates_filter_status import ListWhatsappTemplatesFilterStatus
    from ...models.list_whatsapp_templates_filter_type import ListWhatsappTemplatesFilterType
    from ...models.new_whatsapp_template import NewWhatsappTemplate
    from ...models.whatsapp_template import WhatsappTemplate
    from ...models.whatsapp_template_list import WhatsappTemplateList
    from ...models.whatsapp_template_reply import WhatsappTemplateReply
    from ...models.whatsapp_template_shown import WhatsappTemplateShown


class WhatsappTemplates:
    """WhatsApp templates.

    Args:
        client: Sends what the methods ask for.
    """

    def __init__(self, client: Client) -> None:
        self._client = client

    def list(
        self,
        *,
        filter_id: str | Unset = UNSET,
        filter_name: str | Unset = UNSET,
        filter_type: ListWhatsappTemplatesFilterType | Unset = UNSET,
        filter_status: ListWhatsappTemplatesFilterStatus | Unset = UNSET,
        page: int | Unset = UNSET,
    ) -> WhatsappTemplateList:
        """List the WhatsApp templates.

        Args:
            filter_id: Only the template of this id.
            filter_name: Only templates of this name.
            filter_type: Only templates of this type.
            filter_status: Only templates that are approved (1), pending (2) or rejected (3).
            page: Which page, from 1. No parameter for the size of a page is documented.

        Returns:
            What was answered.

        Raises:
            errors.ClientError: Anything but a documented success came; see ``errors``.
        """
        from .list_whatsapp_templates import sync as _call

        return _call(
            client=self._client,
            filter_id=filter_id,
            filter_name=filter_name,
            filter_type=filter_type,
            filter_status=filter_status,
            page=page,
        )

    def iter_list(
        self,
        *,
        filter_id: str | Unset = UNSET,
        filter_name: str | Unset = UNSET,
        filter_type: ListWhatsappTemplatesFilterType | Unset = UNSET,
        filter_status: ListWhatsappTemplatesFilterStatus | Unset = UNSET,
    ) -> Iterator[WhatsappTemplate]:
        """Give the rows of list one by one, from the first page to the last.

        A page is asked for when its first row is. The arguments are those of list, its pages aside.
        """
        from ...paging import rows as _rows
        from .list_whatsapp_templates import follows, rows_of, sync as _call

        return _rows(
            lambda _page: _call(
                client=self._client,
                filter_id=filter_id,
                filter_name=filter_name,
                filter_type=filter_type,
                filter_status=filter_status,
                page=_page,
            ),
            rows_of,
            follows,
        )

    def create(
        self,
        *,
        body: NewWhatsappTemplate,
    ) -> WhatsappTemplateReply:
        """Hand in a WhatsApp template.

        Unless it is for conversations only, Meta reviews it before it may be used.

        Args:
            body: What is sent.

        Returns:
            What was answered.

        Raises:
            errors.ClientError: Anything but a documented success came; see ``errors``.
        """
        from .create_whatsapp_template import sync as _call

        return _call(
            client=self._client,
            body=body,
        )

    def show(
        self,
        id: str,
    ) -> WhatsappTemplateShown:
        """Show a WhatsApp template.

        The samples send this request; no page shows its reply.

        Args:
            id: The template's id, as its creation and the list show it.

        Returns:
            What was answered.

        Raises:
            errors.ClientError: Anything but a documented success came; see ``errors``.
        """
        from .show_whatsapp_template import sync as _call

        return _call(
            id,
            client=self._client,
        )

    def delete(
        self,
        id: str,
    ) -> Done:
        """Delete a WhatsApp template.

        Args:
            id: The template's id, as its creation and the list show it.

        Returns:
            What was answered.

        Raises:
            errors.ClientError: Anything but a documented success came; see ``errors``.
        """
        from .delete_whatsapp_template import sync as _call

        return _call(
            id,
            client=self._client,
        )


class AsyncWhatsappTemplates:
    """WhatsApp templates.

    Args:
        client: Sends what the methods ask for.
    """

    def __init__(self, client: Client) -> None:
        self._client = client

    async def list(
        self,
        *,
        filter_id: str | Unset = UNSET,
        filter_name: str | Unset = UNSET,
        filter_type: ListWhatsappTemplatesFilterType | Unset = UNSET,
        filter_status: ListWhatsappTemplatesFilterStatus | Unset = UNSET,
        page: int | Unset = UNSET,
    ) -> WhatsappTemplateList:
        """List the WhatsApp templates.

        Args:
            filter_id: Only the template of this id.
            filter_name: Only templates of this name.
            filter_type: Only templates of this type.
            filter_status: Only templates that are approved (1), pending (2) or rejected (3).
            page: Which page, from 1. No parameter for the size of a page is documented.

        Returns:
            What was answered.

        Raises:
            errors.ClientError: Anything but a documented success came; see ``errors``.
        """
        from .list_whatsapp_templates import asyncio as _call

        return await _call(
            client=self._client,
            filter_id=filter_id,
            filter_name=filter_name,
            filter_type=filter_type,
            filter_status=filter_status,
            page=page,
        )

    def iter_list(
        self,
        *,
        filter_id: str | Unset = UNSET,
        filter_name: str | Unset = UNSET,
        filter_type: ListWhatsappTemplatesFilterType | Unset = UNSET,
        filter_status: ListWhatsappTemplatesFilterStatus | Unset = UNSET,
    ) -> AsyncIterator[WhatsappTemplate]:
        """Give the rows of list one by one, from the first page to the last.

        A page is asked for when its first row is. The arguments are those of list, its pages aside.
        """
        from ...paging import arows as _rows
        from .list_whatsapp_templates import asyncio as _call, follows, rows_of

        return _rows(
            lambda _page: _call(
                client=self._client,
                filter_id=filter_id,
                filter_name=filter_name,
                filter_type=filter_type,
                filter_status=filter_status,
                page=_page,
            ),
            rows_of,
            follows,
        )

    async def create(
        self,
        *,
        body: NewWhatsappTemplate,
    ) -> WhatsappTemplateReply:
        """Hand in a WhatsApp template.

        Unless it is for conversations only, Meta reviews it before it may be used.

        Args:
            body: What is sent.

        Returns:
            What was answered.

        Raises:
            errors.ClientError: Anything but a documented success came; see ``errors``.
        """
        from .create_whatsapp_template import asyncio as _call

        return await _call(
            client=self._client,
            body=body,
        )

    async def show(
        self,
        id: str,
    ) -> WhatsappTemplateShown:
        """Show a WhatsApp template.

        The samples send this request; no page shows its reply.

        Args:
            id: The template's id, as its creation and the list show it.

        Returns:
            What was answered.

        Raises:
            errors.ClientError: Anything but a documented success came; see ``errors``.
        """
        from .show_whatsapp_template import asyncio as _call

        return await _call(
            id,
            client=self._client,
        )

    async def delete(
        self,
        id: str,
    ) -> Done:
        """Delete a WhatsApp template.

        Args:
            id: The template's id, as its creation and the list show it.

        Returns:
            What was answered.

        Raises:
            errors.ClientError: Anything but a documented success came; see ``errors``.
        """
        from .delete_whatsapp_template import asyncio as _call

        return await _call(
            id,
            client=self._client,
        )


__all__ = ["AsyncWhatsappTemplates", "WhatsappTemplates"]
