"""Tags of contacts."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ...client import Client
    from ...models.contact_tag_input import ContactTagInput
    from ...models.contacts_reply import ContactsReply


class ContactTags:
    """Tags of contacts.

    Args:
        client: Sends what the methods ask for.
    """

    def __init__(self, client: Client) -> None:
        self._client = client

    def list(
        self,
    ) -> ContactsReply:
        """List tags.

        Returns:
            What was answered.

        Raises:
            errors.ClientError: Anything but a documented success came; see ``errors``.
        """
        from .list_contact_tags import sync as _call

        return _call(
            client=self._client,
        )

    def create(
        self,
        *,
        body: ContactTagInput,
    ) -> ContactsReply:
        """Add a tag.

        Args:
            body: What is sent.

        Returns:
            What was answered.

        Raises:
            errors.ClientError: Anything but a documented success came; see ``errors``.
        """
        from .create_contact_tag import sync as _call

        return _call(
            client=self._client,
            body=body,
        )

    def show(
        self,
        id: str,
    ) -> ContactsReply:
        """Show one tag.

        Args:
            id: The tag's id.

        Returns:
            What was answered.

        Raises:
            errors.ClientError: Anything but a documented success came; see ``errors``.
        """
        from .show_contact_tag import sync as _call

        return _call(
            id,
            client=self._client,
        )

    def update(
        self,
        id: str,
        *,
        body: ContactTagInput,
    ) -> ContactsReply:
        """Rename a tag.

        Args:
            id: The tag's id.
            body: What is sent.

        Returns:
            What was answered.

        Raises:
            errors.ClientError: Anything but a documented success came; see ``errors``.
        """
        from .update_contact_tag import sync as _call

        return _call(
            id,
            client=self._client,
            body=body,
        )

    def delete(
        self,
        id: str,
    ) -> ContactsReply:
        """Remove a tag.

        Args:
            id: The tag's id.

        Returns:
            What was answered.

        Raises:
            errors.ClientError: Anything but a documented success came; see ``errors``.
        """
        from .delete_contact_tag import sync as _call

        return _call(
            id,
            client=self._client,
        )


class AsyncContactTags:
    """Tags of contacts.

    Args:
        client: Sends what the methods ask for.
    """

    def __init__(self, client: Client) -> None:
        self._client = client

    async def list(
        self,
    ) -> ContactsReply:
        """List tags.

        Returns:
            What was answered.

        Raises:
            errors.ClientError: Anything but a documented success came; see ``errors``.
        """
        from .list_contact_tags import asyncio as _call

        return await _call(
            client=self._client,
        )

    async def create(
        self,
        *,
        body: ContactTagInput,
    ) -> ContactsReply:
        """Add a tag.

        Args:
            body: What is sent.

        Returns:
            What was answered.

        Raises:
            errors.ClientError: Anything but a documented success came; see ``errors``.
        """
        from .create_contact_tag import asyncio as _call

        return await _call(
            client=self._client,
            body=body,
        )

    async def show(
        self,
        id: str,
    ) -> ContactsReply:
        """Show one tag.

        Args:
            id: The tag's id.

        Returns:
            What was answered.

        Raises:
            errors.ClientError: Anything but a documented success came; see ``errors``.
        """
        from .show_contact_tag import asyncio as _call

        return await _call(
            id,
            client=self._client,
        )

    async def update(
        self,
        id: str,
        *,
        body: ContactTagInput,
    ) -> ContactsReply:
        """Rename a tag.

        Args:
            id: The tag's id.
            body: What is sent.

        Returns:
            What was answered.

        Raises:
            errors.ClientError: Anything but a documented success came; see ``errors``.
        """
        from .update_contact_tag import asyncio as _call

        return await _call(
            id,
            client=self._client,
            body=body,
        )

    async def delete(
        self,
        id: str,
    ) -> ContactsReply:
        """Remove a tag.

        Args:
            id: The tag's id.

        Returns:
            What was answered.

        Raises:
            errors.ClientError: Anything but a documented success came; see ``errors``.
        """
        from .delete_contact_tag import asyncio as _call

        return await _call(
            id,
            client=self._client,
        )


__all__ = ["AsyncContactTags", "ContactTags"]
