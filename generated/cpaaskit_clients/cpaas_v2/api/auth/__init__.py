"""Who the token belongs to."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ...client import Client
    from ...models.me_reply import MeReply


class Auth:
    """Who the token belongs to.

    Args:
        client: Sends what the methods ask for.
    """

    def __init__(self, client: Client) -> None:
        self._client = client

    def me(
        self,
    ) -> MeReply:
        """Tell whose token this is.

        The overview uses it as its example of a request with a token. Its reply is printed nowhere.

        Returns:
            What was answered.

        Raises:
            errors.ClientError: Anything but a documented success came; see ``errors``.
        """
        from .show_me import sync as _call

        return _call(
            client=self._client,
        )


class AsyncAuth:
    """Who the token belongs to.

    Args:
        client: Sends what the methods ask for.
    """

    def __init__(self, client: Client) -> None:
        self._client = client

    async def me(
        self,
    ) -> MeReply:
        """Tell whose token this is.

        The overview uses it as its example of a request with a token. Its reply is printed nowhere.

        Returns:
            What was answered.

        Raises:
            errors.ClientError: Anything but a documented success came; see ``errors``.
        """
        from .show_me import asyncio as _call

        return await _call(
            client=self._client,
        )


__all__ = ["AsyncAuth", "Auth"]
