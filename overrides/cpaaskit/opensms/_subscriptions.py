"""Short spellings for the account's one subscription, beside the generated operations."""

from __future__ import annotations

from cpaaskit._errors import NotFoundError
from cpaaskit_clients.opensms.api import subscriptions as generated
from cpaaskit_clients.opensms.models.callback import Callback
from cpaaskit_clients.opensms.models.callback_target import CallbackTarget
from cpaaskit_clients.opensms.types import UNSET


class Subscriptions(generated.Subscriptions):
    """The account's one subscription; the generated operations stand beside the short spellings.

    Args:
        client: Sends what the methods ask for.
    """

    def subscribe(self, url: str, *, token: str | None = None) -> CallbackTarget:
        """Have every change of a delivery state posted to a URL.

        What this does to an earlier subscription is not documented: it replaces it, or is refused.

        Args:
            url: Where to post. Nobody says where the token travels, so put a secret of your own into the URL.
            token: The `securityToken`.

        Raises:
            NotAcceptableError: The vendor does not accept the URL.
            ApiError: It did not end well in another way.
        """
        return self.create_delivery_info_subscription(body=_callback(url, token)).callback

    def current(self) -> CallbackTarget | None:
        """The subscription, None where there is none.

        Raises:
            ApiError: It did not end well.
        """
        try:
            return self.get_delivery_info_subscription().callback
        except NotFoundError:
            return None

    def remove(self) -> bool:
        """Remove the subscription; False where there was none.

        Raises:
            ApiError: It did not end well.
        """
        try:
            self.delete_delivery_info_subscription()
        except NotFoundError:
            return False
        return True


class AsyncSubscriptions(generated.AsyncSubscriptions):
    """The same, awaited.

    Args:
        client: Sends what the methods ask for.
    """

    async def subscribe(self, url: str, *, token: str | None = None) -> CallbackTarget:
        """Have every change of a delivery state posted to a URL; see `Subscriptions.subscribe`."""
        return (await self.create_delivery_info_subscription(body=_callback(url, token))).callback

    async def current(self) -> CallbackTarget | None:
        """The subscription, None where there is none; see `Subscriptions.current`."""
        try:
            return (await self.get_delivery_info_subscription()).callback
        except NotFoundError:
            return None

    async def remove(self) -> bool:
        """Remove the subscription; False where there was none; see `Subscriptions.remove`."""
        try:
            await self.delete_delivery_info_subscription()
        except NotFoundError:
            return False
        return True


def _callback(url: str, token: str | None) -> Callback:
    return Callback(CallbackTarget(url=url, security_token=UNSET if token is None else token))
