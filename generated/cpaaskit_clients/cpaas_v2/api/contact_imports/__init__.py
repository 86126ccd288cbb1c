"""Contacts from files."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ...client import Client
    from ...models.contact_import_input import ContactImportInput
    from ...models.contacts_reply import ContactsReply


class ContactImports:
    """Contacts from files.

    Args:
        client: Sends what the methods ask for.
    """

    def __init__(self, client: Client) -> None:
        self._client = client

    def list(
        self,
    ) -> ContactsReply:
        """List imports.

        Returns:
            What was answered.

        Raises:
            errors.ClientError: Anything but a documented success came; see ``errors``.
        """
        from .list_contact_imports import sync as _call

        return _call(
            client=self._client,
        )

    def create(
        self,
        *,
        body: ContactImportInput,
    ) -> ContactsReply:
        """Add contacts from a file.

        Args:
            body: What is sent.

        Returns:
            What was answered.

        Raises:
            errors.ClientError: Anything but a documented success came; see ``errors``.
        """
        from .create_contact_import import sync as _call

        return _call(
            client=self._client,
            body=body,
        )

    def show(
        self,
        id: str,
    ) -> ContactsReply:
        """Show one import.

        Args:
            id: The import's id.

        Returns:
            What was answered.

        Raises:
            errors.ClientError: Anything but a documented success came; see ``errors``.
        """
        from .show_contact_import import sync as _call

        return _call(
            id,
            client=self._client,
        )

    def delete(
        self,
        id: str,
    ) -> ContactsReply:
        """Remove one import.

        Args:
            id: The import's id.

        Returns:
            What was answered.

        Raises:
            errors.ClientError: Anything but a documented success came; see ``errors``.
        """
        from .delete_contact_import import sync as _call

        return _call(
            id,
            client=self._client,
        )


class AsyncContactImports:
    """Contacts from files.

    Args:
        client: Sends what the methods ask for.
    """

    def __init__(self, client: Client) -> None:
        self._client = client

    async def list(
        self,
    ) -> ContactsReply:
        """List imports.

        Returns:
            What was answered.

        Raises:
            errors.ClientError: Anything but a documented success came; see ``errors``.
        """
        from .list_contact_imports import asyncio as _call

        return await _call(
            client=self._client,
        )

    async def create(
        self,
        *,
        body: ContactImportInput,
    ) -> ContactsReply:
        """Add contacts from a file.

        Args:
            body: What is sent.

        Returns:
            What was answered.

        Raises:
            errors.ClientError: Anything but a documented success came; see ``errors``.
        """
        from .create_contact_import import asyncio as _call

        return await _call(
            client=self._client,
            body=body,
        )

    async def show(
        self,
        id: str,
    ) -> ContactsReply:
        """Show one import.

        Args:
            id: The import's id.

        Returns:
            What was answered.

        Raises:
            errors.ClientError: Anything but a documented success came; see ``errors``.
        """
        from .show_contact_import import asyncio as _call

        return await _call(
            id,
            client=self._client,
        )

    async def delete(
        self,
        id: str,
    ) -> ContactsReply:
        """Remove one import.

        Args:
            id: The import's id.

        Returns:
            What was answered.

        Raises:
            errors.ClientError: Anything but a documented success came; see ``errors``.
        """
        from .delete_contact_import import asyncio as _call

        return await _call(
            id,
            client=self._client,
        )


__all__ = ["AsyncContactImports", "ContactImports"]
