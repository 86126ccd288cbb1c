"""What network a number is in."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ...client import Client
    from ...models.lookup_reply import LookupReply
    from ...models.number_to_look_up import NumberToLookUp


class Lookup:
    """What network a number is in.

    Args:
        client: Sends what the methods ask for.
    """

    def __init__(self, client: Client) -> None:
        self._client = client

    def number(
        self,
        *,
        body: NumberToLookUp,
    ) -> LookupReply:
        """Ask the home network of a number where it is.

        Args:
            body: What is sent.

        Returns:
            What was answered.

        Raises:
            errors.ClientError: Anything but a documented success came; see ``errors``.
        """
        from .lookup_number import sync as _call

        return _call(
            client=self._client,
            body=body,
        )


class AsyncLookup:
    """What network a number is in.

    Args:
        client: Sends what the methods ask for.
    """

    def __init__(self, client: Client) -> None:
        self._client = client

    async def number(
        self,
        *,
        body: NumberToLookUp,
    ) -> LookupReply:
        """Ask the home network of a number where it is.

        Args:
            body: What is sent.

        Returns:
            What was answered.

        Raises:
            errors.ClientError: Anything but a documented success came; see ``errors``.
        """
        from .lookup_number import asyncio as _call

        return await _call(
            client=self._client,
            body=body,
        )


__all__ = ["AsyncLookup", "Lookup"]
