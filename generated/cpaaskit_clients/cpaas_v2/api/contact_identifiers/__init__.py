"""A contact's addresses."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ...client import Client
    from ...models.contact_identifier_input import ContactIdentifierInput
    from ...models.contacts_reply import ContactsReply


class ContactIdentifiers:
    """A contact's addresses.

    Args:
        client: Sends what the methods ask for.
    """

    def __init__(self, client: Client) -> None:
        self._client = client

    def list(
        self,
        id: str,
    ) -> ContactsReply:
        """List a contact's addresses.

        Args:
            id: The contact's id.

        Returns:
            What was answered.

        Raises:
            errors.ClientError: Anything but a documented success came; see ``errors``.
        """
        from .list_contact_identifiers import sync as _call

        return _call(
            id,
            client=self._client,
        )

    def create(
        self,
        id: str,
        *,
        body: ContactIdentifierInput,
    ) -> ContactsReply:
        """Add an address to a contact.

        Args:
            id: The contact's id.
            body: What is sent.

        Returns:
            What was answered.

        Raises:
            errors.ClientError: Anything but a documented success came; see ``errors``.
        """
        from .create_contact_identifier import sync as _call

        return _call(
            id,
            client=self._client,
            body=body,
        )

    def show(
        self,
        id: str,
        identifier_id: str,
    ) -> ContactsReply:
        """Show one address of a contact.

        Args:
            id: The contact's id.
            identifier_id: The address's id.

        Returns:
            What was answered.

        Raises:
            errors.ClientError: Anything but a documented success came; see ``errors``.
        """
        from .show_contact_identifier import sync as _call

        return _call(
            id,
            identifier_id,
            client=self._client,
        )

    def update(
        self,
        id: str,
        identifier_id: str,
        *,
        body: ContactIdentifierInput,
    ) -> ContactsReply:
        """Change an address of a contact.

        Args:
            id: The contact's id.
            identifier_id: The address's id.
            body: What is sent.

        Returns:
            What was answered.

        Raises:
            errors.ClientError: Anything but a documented success came; see ``errors``.
        """
        from .update_contact_identifier import sync as _call

        return _call(
            id,
            identifier_id,
            client=self._client,
            body=body,
        )

    def delete(
        self,
        id: str,
        identifier_id: str,
    ) -> ContactsReply:
        """Remove an address of a contact.

        Args:
            id: The contact's id.
            identifier_id: The address's id.

        Returns:
            What was answered.

        Raises:
            errors.ClientError: Anything but a documented success came; see ``errors``.
        """
        from .delete_contact_identifier import sync as _call

        return _call(
            id,
            identifier_id,
            client=self._client,
        )

    def list_all(
        self,
    ) -> ContactsReply:
        """List the addresses of all contacts.

        Returns:
            What was answered.

        Raises:
            errors.ClientError: Anything but a documented success came; see ``errors``.
        """
        from .list_all_contact_identifiers import sync as _call

        return _call(
            client=self._client,
        )


class AsyncContactIdentifiers:
    """A contact's addresses.

    Args:
        client: Sends what the methods ask for.
    """

    def __init__(self, client: Client) -> None:
        self._client = client

    async def list(
        self,
        id: str,
    ) -> ContactsReply:
        """List a contact's addresses.

        Args:
            id: The contact's id.

        Returns:
            What was answered.

        Raises:
            errors.ClientError: Anything but a documented success came; see ``errors``.
        """
        from .list_contact_identifiers import asyncio as _call

        return await _call(
            id,
            client=self._client,
        )

    async def create(
        self,
        id: str,
        *,
        body: ContactIdentifierInput,
    ) -> ContactsReply:
        """Add an address to a contact.

        Args:
            id: The contact's id.
            body: What is sent.

        Returns:
            What was answered.

        Raises:
            errors.ClientError: Anything but a documented success came; see ``errors``.
        """
        from .create_contact_identifier import asyncio as _call

        return await _call(
            id,
            client=self._client,
            body=body,
        )

    async def show(
        self,
        id: str,
        identifier_id: str,
    ) -> ContactsReply:
        """Show one address of a contact.

        Args:
            id: The contact's id.
            identifier_id: The address's id.

        Returns:
            What was answered.

        Raises:
            errors.ClientError: Anything but a documented success came; see ``errors``.
        """
        from .show_contact_identifier import asyncio as _call

        return await _call(
            id,
            identifier_id,
            client=self._client,
        )

    async def update(
        self,
        id: str,
        identifier_id: str,
        *,
        body: ContactIdentifierInput,
    ) -> ContactsReply:
        """Change an address of a contact.

        Args:
            id: The contact's id.
            identifier_id: The address's id.
            body: What is sent.

        Returns:
            What was answered.

        Raises:
            errors.ClientError: Anything but a documented success came; see ``errors``.
        """
        from .update_contact_identifier import asyncio as _call

        return await _call(
            id,
            identifier_id,
            client=self._client,
            body=body,
        )

    async def delete(
        self,
        id: str,
        identifier_id: str,
    ) -> ContactsReply:
        """Remove an address of a contact.

        Args:
            id: The contact's id.
            identifier_id: The address's id.

        Returns:
            What was answered.

        Raises:
            errors.ClientError: Anything but a documented success came; see ``errors``.
        """
        from .delete_contact_identifier import asyncio as _call

        return await _call(
            id,
            identifier_id,
            client=self._client,
        )

    async def list_all(
        self,
    ) -> ContactsReply:
        """List the addresses of all contacts.

        Returns:
            What was answered.

        Raises:
            errors.ClientError: Anything but a documented success came; see ``errors``.
        """
        from .list_all_contact_identifiers import asyncio as _call

        return await _call(
            client=self._client,
        )


__all__ = ["AsyncContactIdentifiers", "ContactIdentifiers"]
