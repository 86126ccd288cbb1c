"""Addresses at which other products' pages arrive."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ...client import Client


class Integrations:
    """Addresses at which other products' pages arrive.

    Args:
        client: Sends what the methods ask for.
    """

    def __init__(self, client: Client) -> None:
        self._client = client

    def open_hubspot_target(
        self,
    ) -> str:
        """Where HubSpot's cards point to.

        An address to enter at HubSpot; a browser goes there. No program has to call it.

        Returns:
            What was answered.

        Raises:
            errors.ClientError: Anything but a documented success came; see ``errors``.
        """
        from .open_hubspot_target import sync as _call

        return _call(
            client=self._client,
        )

    def open_zoho_code(
        self,
    ) -> str:
        """Where Zoho sends the browser after a login.

        An address to enter at Zoho or Zoho Desk as the redirect of OAuth. No program has to call it.

        Returns:
            What was answered.

        Raises:
            errors.ClientError: Anything but a documented success came; see ``errors``.
        """
        from .open_zoho_code import sync as _call

        return _call(
            client=self._client,
        )


class AsyncIntegrations:
    """Addresses at which other products' pages arrive.

    Args:
        client: Sends what the methods ask for.
    """

    def __init__(self, client: Client) -> None:
        self._client = client

    async def open_hubspot_target(
        self,
    ) -> str:
        """Where HubSpot's cards point to.

        An address to enter at HubSpot; a browser goes there. No program has to call it.

        Returns:
            What was answered.

        Raises:
            errors.ClientError: Anything but a documented success came; see ``errors``.
        """
        from .open_hubspot_target import asyncio as _call

        return await _call(
            client=self._client,
        )

    async def open_zoho_code(
        self,
    ) -> str:
        """Where Zoho sends the browser after a login.

        An address to enter at Zoho or Zoho Desk as the redirect of OAuth. No program has to call it.

        Returns:
            What was answered.

        Raises:
            errors.ClientError: Anything but a documented success came; see ``errors``.
        """
        from .open_zoho_code import asyncio as _call

        return await _call(
            client=self._client,
        )


__all__ = ["AsyncIntegrations", "Integrations"]
