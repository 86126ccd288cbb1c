"""The one delivery notification subscription of the account."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ...client import Client
    from ...models.callback import Callback


class Subscriptions:
    """The one delivery notification subscription of the account.

    Args:
        client: Sends what the methods ask for.
    """

    def __init__(self, client: Client) -> None:
        self._client = client

    def get_delivery_info_subscription(
        self,
    ) -> Callback:
        """Read the account's subscription.

        Returns:
            What was answered.

        Raises:
            errors.ClientError: Anything but a documented success came; see ``errors``.
        """
        from .get_delivery_info_subscription import sync as _call

        return _call(
            client=self._client,
        )

    def create_delivery_info_subscription(
        self,
        *,
        body: Callback,
    ) -> Callback:
        """Subscribe a URL to delivery notifications.

        From now on every change of a message's delivery state is posted to the URL, once and without a retry, in
        no promised order. An account has one subscription at most; what a second one does to the first is not
        documented: it replaces it or is refused with 406.

        Args:
            body: What is sent.

        Returns:
            What was answered.

        Raises:
            errors.ClientError: Anything but a documented success came; see ``errors``.
        """
        from .create_delivery_info_subscription import sync as _call

        return _call(
            client=self._client,
            body=body,
        )

    def delete_delivery_info_subscription(
        self,
    ) -> None:
        """Remove the account's subscription.

        Returns:
            What was answered.

        Raises:
            errors.ClientError: Anything but a documented success came; see ``errors``.
        """
        from .delete_delivery_info_subscription import sync as _call

        _call(
            client=self._client,
        )


class AsyncSubscriptions:
    """The one delivery notification subscription of the account.

    Args:
        client: Sends what the methods ask for.
    """

    def __init__(self, client: Client) -> None:
        self._client = client

    async def get_delivery_info_subscription(
        self,
    ) -> Callback:
        """Read the account's subscription.

        Returns:
            What was answered.

        Raises:
            errors.ClientError: Anything but a documented success came; see ``errors``.
        """
        from .get_delivery_info_subscription import asyncio as _call

        return await _call(
            client=self._client,
        )

    async def create_delivery_info_subscription(
        self,
        *,
        body: Callback,
    ) -> Callback:
        """Subscribe a URL to delivery notifications.

        From now on every change of a message's delivery state is posted to the URL, once and without a retry, in
        no promised order. An account has one subscription at most; what a second one does to the first is not
        documented: it replaces it or is refused with 406.

        Args:
            body: What is sent.

        Returns:
            What was answered.

        Raises:
            errors.ClientError: Anything but a documented success came; see ``errors``.
        """
        from .create_delivery_info_subscription import asyncio as _call

        return await _call(
            client=self._client,
            body=body,
        )

    async def delete_delivery_info_subscription(
        self,
    ) -> None:
        """Remove the account's subscription.

        Returns:
            What was answered.

        Raises:
            errors.ClientError: Anything but a documented success came; see ``errors``.
        """
        from .delete_delivery_info_subscription import asyncio as _call

        await _call(
            client=self._client,
        )


__all__ = ["AsyncSubscriptions", "Subscriptions"]
