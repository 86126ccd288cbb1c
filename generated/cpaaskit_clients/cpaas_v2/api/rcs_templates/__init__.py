"""RCS templates."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING

from ...types import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator

    from ...client import Client
    from ...models.changed_rcs_template import ChangedRcsTemplate
    from ...models.done import Done
    from ...models.list_rcs_templates_filter_status import ListRcsTemplatesFilterStatus
    from ...models.list_rcs_templates_filter_type import ListRcsTemplatesFilterType
    from ...models.new_rcs_template import NewRcsTemplate
    from ...models.rcs_template import RcsTemplate
    from ...models.rcs_template_list import RcsTemplateList
    from ...models.rcs_template_reply import RcsTemplateReply


class RcsTemplates:
    """RCS templates.

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
        filter_type: ListRcsTemplatesFilterType | Unset = UNSET,
        filter_status: ListRcsTemplatesFilterStatus | Unset = UNSET,
        page: int | Unset = UNSET,
    ) -> RcsTemplateList:
        """List the RCS templates.

        Args:
            filter_id: Only the template of this id.
            filter_name: Only templates of this name.
            filter_type: Only templates of this type.
            filter_status: Only templates that are drafts (0), approved (1) or pending (2).
            page: Which page, from 1. No parameter for the size of a page is documented.

        Returns:
            What was answered.

        Raises:
            errors.ClientError: Anything but a documented success came; see ``errors``.
        """
        from .list_rcs_templates import sync as _call

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
        filter_type: ListRcsTemplatesFilterType | Unset = UNSET,
        filter_status: ListRcsTemplatesFilterStatus | Unset = UNSET,
    ) -> Iterator[RcsTemplate]:
        """Give the rows of list one by one, from the first page to the last.

        A page is asked for when its first row is. The arguments are those of list, its pages aside.
        """
        from ...paging import rows as _rows
        from .list_rcs_templates import follows, rows_of, sync as _call

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
        body: NewRcsTemplate,
    ) -> RcsTemplateReply:
        """Store an RCS template.

        Args:
            body: What is sent.

        Returns:
            What was answered.

        Raises:
            errors.ClientError: Anything but a documented success came; see ``errors``.
        """
        from .create_rcs_template import sync as _call

        return _call(
            client=self._client,
            body=body,
        )

    def show(
        self,
        id: str,
    ) -> RcsTemplateReply:
        """Show an RCS template.

        Args:
            id: The template's id, as its creation and the list show it.

        Returns:
            What was answered.

        Raises:
            errors.ClientError: Anything but a documented success came; see ``errors``.
        """
        from .show_rcs_template import sync as _call

        return _call(
            id,
            client=self._client,
        )

    def update(
        self,
        id: str,
        *,
        body: ChangedRcsTemplate,
    ) -> RcsTemplateReply:
        """Change an RCS template; its name stays.

        Args:
            id: The template's id, as its creation and the list show it.
            body: What is sent.

        Returns:
            What was answered.

        Raises:
            errors.ClientError: Anything but a documented success came; see ``errors``.
        """
        from .update_rcs_template import sync as _call

        return _call(
            id,
            client=self._client,
            body=body,
        )

    def delete(
        self,
        id: str,
    ) -> Done:
        """Delete an RCS template.

        Args:
            id: The template's id, as its creation and the list show it.

        Returns:
            What was answered.

        Raises:
            errors.ClientError: Anything but a documented success came; see ``errors``.
        """
        from .delete_rcs_template import sync as _call

        return _call(
            id,
            client=self._client,
        )


class AsyncRcsTemplates:
    """RCS templates.

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
        filter_type: ListRcsTemplatesFilterType | Unset = UNSET,
        filter_status: ListRcsTemplatesFilterStatus | Unset = UNSET,
        page: int | Unset = UNSET,
    ) -> RcsTemplateList:
        """List the RCS templates.

        Args:
            filter_id: Only the template of this id.
            filter_name: Only templates of this name.
            filter_type: Only templates of this type.
            filter_status: Only templates that are drafts (0), approved (1) or pending (2).
            page: Which page, from 1. No parameter for the size of a page is documented.

        Returns:
            What was answered.

        Raises:
            errors.ClientError: Anything but a documented success came; see ``errors``.
        """
        from .list_rcs_templates import asyncio as _call

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
        filter_type: ListRcsTemplatesFilterType | Unset = UNSET,
        filter_status: ListRcsTemplatesFilterStatus | Unset = UNSET,
    ) -> AsyncIterator[RcsTemplate]:
        """Give the rows of list one by one, from the first page to the last.

        A page is asked for when its first row is. The arguments are those of list, its pages aside.
        """
        from ...paging import arows as _rows
        from .list_rcs_templates import asyncio as _call, follows, rows_of

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
        body: NewRcsTemplate,
    ) -> RcsTemplateReply:
        """Store an RCS template.

        Args:
            body: What is sent.

        Returns:
            What was answered.

        Raises:
            errors.ClientError: Anything but a documented success came; see ``errors``.
        """
        from .create_rcs_template import asyncio as _call

        return await _call(
            client=self._client,
            body=body,
        )

    async def show(
        self,
        id: str,
    ) -> RcsTemplateReply:
        """Show an RCS template.

        Args:
            id: The template's id, as its creation and the list show it.

        Returns:
            What was answered.

        Raises:
            errors.ClientError: Anything but a documented success came; see ``errors``.
        """
        from .show_rcs_template import asyncio as _call

        return await _call(
            id,
            client=self._client,
        )

    async def update(
        self,
        id: str,
        *,
        body: ChangedRcsTemplate,
    ) -> RcsTemplateReply:
        """Change an RCS template; its name stays.

        Args:
            id: The template's id, as its creation and the list show it.
            body: What is sent.

        Returns:
            What was answered.

        Raises:
            errors.ClientError: Anything but a documented success came; see ``errors``.
        """
        from .update_rcs_template import asyncio as _call

        return await _call(
            id,
            client=self._client,
            body=body,
        )

    async def delete(
        self,
        id: str,
    ) -> Done:
        """Delete an RCS template.

        Args:
            id: The template's id, as its creation and the list show it.

        Returns:
            What was answered.

        Raises:
            errors.ClientError: Anything but a documented success came; see ``errors``.
        """
        from .delete_rcs_template import asyncio as _call

        return await _call(
            id,
            client=self._client,
        )


__all__ = ["AsyncRcsTemplates", "RcsTemplates"]
