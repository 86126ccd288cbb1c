"""What a contact wants to hear."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ...client import Client
    from ...models.contact_subscription_input import ContactSubscriptionInput
    from ...models.contact_subscriptions_input import ContactSubscriptionsInput
    from ...models.contacts_reply import ContactsReply


class ContactSubscriptions:
    """What a contact wants to hear.

    Args:
        client: Sends what the methods ask for.
    """

    def __init__(self, client: Client) -> None:
        self._client = client

    def list(
        self,
        id: str,
    ) -> ContactsReply:
        """List what a contact wants to hear.

        Args:
            id: The contact's id.

        Returns:
            What was answered.

        Raises:
            errors.ClientError: Anything but a documented success came; see ``errors``.
        """
        from .list_contact_subscriptions import sync as _call

        return _call(
            id,
            client=self._client,
        )

    def create(
        self,
        id: str,
        *,
        body: ContactSubscriptionsInput,
    ) -> ContactsReply:
        """Note what a contact wants to hear, and where.

        Args:
            id: The contact's id.
            body: What is sent.

        Returns:
            What was answered.

        Raises:
            errors.ClientError: Anything but a documented success came; see ``errors``.
        """
        from .create_contact_subscription import sync as _call

        return _call(
            id,
            client=self._client,
            body=body,
        )

    def show(
        self,
        id: str,
        subscription_id: str,
    ) -> ContactsReply:
        """Show one subscription of a contact.

        Args:
            id: The contact's id.
            subscription_id: The subscription's id.

        Returns:
            What was answered.

        Raises:
            errors.ClientError: Anything but a documented success came; see ``errors``.
        """
        from .show_contact_subscription import sync as _call

        return _call(
            id,
            subscription_id,
            client=self._client,
        )

    def update(
        self,
        id: str,
        subscription_id: str,
        *,
        body: ContactSubscriptionInput,
    ) -> ContactsReply:
        """Change one subscription of a contact.

        Args:
            id: The contact's id.
            subscription_id: The subscription's id.
            body: What is sent.

        Returns:
            What was answered.

        Raises:
            errors.ClientError: Anything but a documented success came; see ``errors``.
        """
        from .update_contact_subscription import sync as _call

        return _call(
            id,
            subscription_id,
            client=self._client,
            body=body,
        )

    def list_all(
        self,
    ) -> ContactsReply:
        """List the subscriptions of all contacts.

        Returns:
            What was answered.

        Raises:
            errors.ClientError: Anything but a documented success came; see ``errors``.
        """
        from .list_all_contact_subscriptions import sync as _call

        return _call(
            client=self._client,
        )


class AsyncContactSubscriptions:
    """What a contact wants to hear.

    Args:
        client: Sends what the methods ask for.
    """

    def __init__(self, client: Client) -> None:
        self._client = client

    async def list(
        self,
        id: str,
    ) -> ContactsReply:
        """List what a contact wants to hear.

        Args:
            id: The contact's id.

        Returns:
            What was answered.

        Raises:
            errors.ClientError: Anything but a documented success came; see ``errors``.
        """
        from .list_contact_subscriptions import asyncio as _call

        return await _call(
            id,
            client=self._client,
        )

    async def create(
        self,
        id: str,
        *,
        body: ContactSubscriptionsInput,
    ) -> ContactsReply:
        """Note what a contact wants to hear, and where.

        Args:
            id: The contact's id.
            body: What is sent.

        Returns:
            What was answered.

        Raises:
            errors.ClientError: Anything but a documented success came; see ``errors``.
        """
        from .create_contact_subscription import asyncio as _call

        return await _call(
            id,
            client=self._client,
            body=body,
        )

    async def show(
        self,
        id: str,
        subscription_id: str,
    ) -> ContactsReply:
        """Show one subscription of a contact.

        Args:
            id: The contact's id.
            subscription_id: The subscription's id.

        Returns:
            What was answered.

        Raises:
            errors.ClientError: Anything but a documented success came; see ``errors``.
        """
        from .show_contact_subscription import asyncio as _call

        return await _call(
            id,
            subscription_id,
            client=self._client,
        )

    async def update(
        self,
        id: str,
        subscription_id: str,
        *,
        body: ContactSubscriptionInput,
    ) -> ContactsReply:
        """Change one subscription of a contact.

        Args:
            id: The contact's id.
            subscription_id: The subscription's id.
            body: What is sent.

        Returns:
            What was answered.

        Raises:
            errors.ClientError: Anything but a documented success came; see ``errors``.
        """
        from .update_contact_subscription import asyncio as _call

        return await _call(
            id,
            subscription_id,
            client=self._client,
            body=body,
        )

    async def list_all(
        self,
    ) -> ContactsReply:
        """List the subscriptions of all contacts.

        Returns:
            What was answered.

        Raises:
            errors.ClientError: Anything but a documented success came; see ``errors``.
        """
        from .list_all_contact_subscriptions import asyncio as _call

        return await _call(
            client=self._client,
        )


__all__ = ["AsyncContactSubscriptions", "ContactSubscriptions"]
