"""People and how they can be reached."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ...client import Client
    from ...models.contact_change import ContactChange
    from ...models.contact_input import ContactInput
    from ...models.contact_merge import ContactMerge
    from ...models.contacts_reply import ContactsReply


class Contacts:
    """People and how they can be reached.

    Args:
        client: Sends what the methods ask for.
    """

    def __init__(self, client: Client) -> None:
        self._client = client

    def list(
        self,
    ) -> ContactsReply:
        """List contacts.

        Returns:
            What was answered.

        Raises:
            errors.ClientError: Anything but a documented success came; see ``errors``.
        """
        from .list_contacts import sync as _call

        return _call(
            client=self._client,
        )

    def create(
        self,
        *,
        body: ContactInput,
    ) -> ContactsReply:
        """Add a contact.

        Args:
            body: What is sent.

        Returns:
            What was answered.

        Raises:
            errors.ClientError: Anything but a documented success came; see ``errors``.
        """
        from .create_contact import sync as _call

        return _call(
            client=self._client,
            body=body,
        )

    def merge(
        self,
        *,
        body: ContactMerge,
    ) -> ContactsReply:
        """Make one contact of two.

        Args:
            body: What is sent.

        Returns:
            What was answered.

        Raises:
            errors.ClientError: Anything but a documented success came; see ``errors``.
        """
        from .merge_contacts import sync as _call

        return _call(
            client=self._client,
            body=body,
        )

    def show(
        self,
        id: str,
    ) -> ContactsReply:
        """Show one contact.

        Args:
            id: The contact's id.

        Returns:
            What was answered.

        Raises:
            errors.ClientError: Anything but a documented success came; see ``errors``.
        """
        from .show_contact import sync as _call

        return _call(
            id,
            client=self._client,
        )

    def update(
        self,
        id: str,
        *,
        body: ContactChange,
    ) -> ContactsReply:
        """Change a contact.

        Args:
            id: The contact's id.
            body: What is sent.

        Returns:
            What was answered.

        Raises:
            errors.ClientError: Anything but a documented success came; see ``errors``.
        """
        from .update_contact import sync as _call

        return _call(
            id,
            client=self._client,
            body=body,
        )

    def delete(
        self,
        id: str,
    ) -> ContactsReply:
        """Remove a contact.

        Args:
            id: The contact's id.

        Returns:
            What was answered.

        Raises:
            errors.ClientError: Anything but a documented success came; see ``errors``.
        """
        from .delete_contact import sync as _call

        return _call(
            id,
            client=self._client,
        )

    def unsubscribe(
        self,
        id: str,
    ) -> ContactsReply:
        """Send a contact nothing more.

        Args:
            id: The contact's id.

        Returns:
            What was answered.

        Raises:
            errors.ClientError: Anything but a documented success came; see ``errors``.
        """
        from .unsubscribe_contact import sync as _call

        return _call(
            id,
            client=self._client,
        )

    def unsubscribe_from(
        self,
        id: str,
        subscription_id: str,
    ) -> ContactsReply:
        """End one subscription of a contact.

        Args:
            id: The contact's id.
            subscription_id: The subscription's id.

        Returns:
            What was answered.

        Raises:
            errors.ClientError: Anything but a documented success came; see ``errors``.
        """
        from .unsubscribe_contact_from import sync as _call

        return _call(
            id,
            subscription_id,
            client=self._client,
        )

    def resubscribe(
        self,
        id: str,
    ) -> ContactsReply:
        """Take up all subscriptions of a contact again.

        Args:
            id: The contact's id.

        Returns:
            What was answered.

        Raises:
            errors.ClientError: Anything but a documented success came; see ``errors``.
        """
        from .resubscribe_contact import sync as _call

        return _call(
            id,
            client=self._client,
        )

    def resubscribe_to(
        self,
        id: str,
        subscription_id: str,
    ) -> ContactsReply:
        """Take up one subscription of a contact again.

        Args:
            id: The contact's id.
            subscription_id: The subscription's id.

        Returns:
            What was answered.

        Raises:
            errors.ClientError: Anything but a documented success came; see ``errors``.
        """
        from .resubscribe_contact_to import sync as _call

        return _call(
            id,
            subscription_id,
            client=self._client,
        )


class AsyncContacts:
    """People and how they can be reached.

    Args:
        client: Sends what the methods ask for.
    """

    def __init__(self, client: Client) -> None:
        self._client = client

    async def list(
        self,
    ) -> ContactsReply:
        """List contacts.

        Returns:
            What was answered.

        Raises:
            errors.ClientError: Anything but a documented success came; see ``errors``.
        """
        from .list_contacts import asyncio as _call

        return await _call(
            client=self._client,
        )

    async def create(
        self,
        *,
        body: ContactInput,
    ) -> ContactsReply:
        """Add a contact.

        Args:
            body: What is sent.

        Returns:
            What was answered.

        Raises:
            errors.ClientError: Anything but a documented success came; see ``errors``.
        """
        from .create_contact import asyncio as _call

        return await _call(
            client=self._client,
            body=body,
        )

    async def merge(
        self,
        *,
        body: ContactMerge,
    ) -> ContactsReply:
        """Make one contact of two.

        Args:
            body: What is sent.

        Returns:
            What was answered.

        Raises:
            errors.ClientError: Anything but a documented success came; see ``errors``.
        """
        from .merge_contacts import asyncio as _call

        return await _call(
            client=self._client,
            body=body,
        )

    async def show(
        self,
        id: str,
    ) -> ContactsReply:
        """Show one contact.

        Args:
            id: The contact's id.

        Returns:
            What was answered.

        Raises:
            errors.ClientError: Anything but a documented success came; see ``errors``.
        """
        from .show_contact import asyncio as _call

        return await _call(
            id,
            client=self._client,
        )

    async def update(
        self,
        id: str,
        *,
        body: ContactChange,
    ) -> ContactsReply:
        """Change a contact.

        Args:
            id: The contact's id.
            body: What is sent.

        Returns:
            What was answered.

        Raises:
            errors.ClientError: Anything but a documented success came; see ``errors``.
        """
        from .update_contact import asyncio as _call

        return await _call(
            id,
            client=self._client,
            body=body,
        )

    async def delete(
        self,
        id: str,
    ) -> ContactsReply:
        """Remove a contact.

        Args:
            id: The contact's id.

        Returns:
            What was answered.

        Raises:
            errors.ClientError: Anything but a documented success came; see ``errors``.
        """
        from .delete_contact import asyncio as _call

        return await _call(
            id,
            client=self._client,
        )

    async def unsubscribe(
        self,
        id: str,
    ) -> ContactsReply:
        """Send a contact nothing more.

        Args:
            id: The contact's id.

        Returns:
            What was answered.

        Raises:
            errors.ClientError: Anything but a documented success came; see ``errors``.
        """
        from .unsubscribe_contact import asyncio as _call

        return await _call(
            id,
            client=self._client,
        )

    async def unsubscribe_from(
        self,
        id: str,
        subscription_id: str,
    ) -> ContactsReply:
        """End one subscription of a contact.

        Args:
            id: The contact's id.
            subscription_id: The subscription's id.

        Returns:
            What was answered.

        Raises:
            errors.ClientError: Anything but a documented success came; see ``errors``.
        """
        from .unsubscribe_contact_from import asyncio as _call

        return await _call(
            id,
            subscription_id,
            client=self._client,
        )

    async def resubscribe(
        self,
        id: str,
    ) -> ContactsReply:
        """Take up all subscriptions of a contact again.

        Args:
            id: The contact's id.

        Returns:
            What was answered.

        Raises:
            errors.ClientError: Anything but a documented success came; see ``errors``.
        """
        from .resubscribe_contact import asyncio as _call

        return await _call(
            id,
            client=self._client,
        )

    async def resubscribe_to(
        self,
        id: str,
        subscription_id: str,
    ) -> ContactsReply:
        """Take up one subscription of a contact again.

        Args:
            id: The contact's id.
            subscription_id: The subscription's id.

        Returns:
            What was answered.

        Raises:
            errors.ClientError: Anything but a documented success came; see ``errors``.
        """
        from .resubscribe_contact_to import asyncio as _call

        return await _call(
            id,
            subscription_id,
            client=self._client,
        )


__all__ = ["AsyncContacts", "Contacts"]
