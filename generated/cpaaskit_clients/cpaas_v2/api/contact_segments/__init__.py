"""Groups of contacts by their tags."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ...client import Client
    from ...models.contact_segment_change import ContactSegmentChange
    from ...models.contact_segment_input import ContactSegmentInput
    from ...models.contacts_reply import ContactsReply


class ContactSegments:
    """Groups of contacts by their tags.

    Args:
        client: Sends what the methods ask for.
    """

    def __init__(self, client: Client) -> None:
        self._client = client

    def list(
        self,
    ) -> ContactsReply:
        """List segments.

        Returns:
            What was answered.

        Raises:
            errors.ClientError: Anything but a documented success came; see ``errors``.
        """
        from .list_contact_segments import sync as _call

        return _call(
            client=self._client,
        )

    def create(
        self,
        *,
        body: ContactSegmentInput,
    ) -> ContactsReply:
        """Add a segment.

        Args:
            body: What is sent.

        Returns:
            What was answered.

        Raises:
            errors.ClientError: Anything but a documented success came; see ``errors``.
        """
        from .create_contact_segment import sync as _call

        return _call(
            client=self._client,
            body=body,
        )

    def show(
        self,
        id: str,
    ) -> ContactsReply:
        """Show one segment.

        Args:
            id: The segment's id.

        Returns:
            What was answered.

        Raises:
            errors.ClientError: Anything but a documented success came; see ``errors``.
        """
        from .show_contact_segment import sync as _call

        return _call(
            id,
            client=self._client,
        )

    def update(
        self,
        id: str,
        *,
        body: ContactSegmentChange,
    ) -> ContactsReply:
        """Change who is in a segment.

        Args:
            id: The segment's id.
            body: What is sent.

        Returns:
            What was answered.

        Raises:
            errors.ClientError: Anything but a documented success came; see ``errors``.
        """
        from .update_contact_segment import sync as _call

        return _call(
            id,
            client=self._client,
            body=body,
        )

    def delete(
        self,
        id: str,
    ) -> ContactsReply:
        """Remove a segment.

        Args:
            id: The segment's id.

        Returns:
            What was answered.

        Raises:
            errors.ClientError: Anything but a documented success came; see ``errors``.
        """
        from .delete_contact_segment import sync as _call

        return _call(
            id,
            client=self._client,
        )

    def subscribers(
        self,
        id: str,
    ) -> ContactsReply:
        """List who is in a segment.

        Args:
            id: The segment's id.

        Returns:
            What was answered.

        Raises:
            errors.ClientError: Anything but a documented success came; see ``errors``.
        """
        from .list_segment_subscribers import sync as _call

        return _call(
            id,
            client=self._client,
        )


class AsyncContactSegments:
    """Groups of contacts by their tags.

    Args:
        client: Sends what the methods ask for.
    """

    def __init__(self, client: Client) -> None:
        self._client = client

    async def list(
        self,
    ) -> ContactsReply:
        """List segments.

        Returns:
            What was answered.

        Raises:
            errors.ClientError: Anything but a documented success came; see ``errors``.
        """
        from .list_contact_segments import asyncio as _call

        return await _call(
            client=self._client,
        )

    async def create(
        self,
        *,
        body: ContactSegmentInput,
    ) -> ContactsReply:
        """Add a segment.

        Args:
            body: What is sent.

        Returns:
            What was answered.

        Raises:
            errors.ClientError: Anything but a documented success came; see ``errors``.
        """
        from .create_contact_segment import asyncio as _call

        return await _call(
            client=self._client,
            body=body,
        )

    async def show(
        self,
        id: str,
    ) -> ContactsReply:
        """Show one segment.

        Args:
            id: The segment's id.

        Returns:
            What was answered.

        Raises:
            errors.ClientError: Anything but a documented success came; see ``errors``.
        """
        from .show_contact_segment import asyncio as _call

        return await _call(
            id,
            client=self._client,
        )

    async def update(
        self,
        id: str,
        *,
        body: ContactSegmentChange,
    ) -> ContactsReply:
        """Change who is in a segment.

        Args:
            id: The segment's id.
            body: What is sent.

        Returns:
            What was answered.

        Raises:
            errors.ClientError: Anything but a documented success came; see ``errors``.
        """
        from .update_contact_segment import asyncio as _call

        return await _call(
            id,
            client=self._client,
            body=body,
        )

    async def delete(
        self,
        id: str,
    ) -> ContactsReply:
        """Remove a segment.

        Args:
            id: The segment's id.

        Returns:
            What was answered.

        Raises:
            errors.ClientError: Anything but a documented success came; see ``errors``.
        """
        from .delete_contact_segment import asyncio as _call

        return await _call(
            id,
            client=self._client,
        )

    async def subscribers(
        self,
        id: str,
    ) -> ContactsReply:
        """List who is in a segment.

        Args:
            id: The segment's id.

        Returns:
            What was answered.

        Raises:
            errors.ClientError: Anything but a documented success came; see ``errors``.
        """
        from .list_segment_subscribers import asyncio as _call

        return await _call(
            id,
            client=self._client,
        )


__all__ = ["AsyncContactSegments", "ContactSegments"]
