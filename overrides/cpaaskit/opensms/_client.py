"""The OpenSMS client, sync and async."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from cpaaskit._client import AsyncClient, SyncClient
from cpaaskit._core import Contract
from cpaaskit_clients.opensms.client import Client
from cpaaskit_clients.opensms.operations import SECURITY_SCHEMES, SERVERS

if TYPE_CHECKING:
    from cpaaskit.opensms._messages import AsyncMessages, Messages
    from cpaaskit.opensms._subscriptions import AsyncSubscriptions, Subscriptions

_CONTRACT = Contract("opensms", SERVERS[0], SECURITY_SCHEMES)


class OpenSMS(SyncClient, Client):
    """Sends texts through BICS OpenSMS; see `cpaaskit.ApiClient` for the options."""

    _contract = _CONTRACT

    @cached_property
    def messages(self) -> Messages:
        """Send texts and follow them."""
        from cpaaskit.opensms._messages import Messages

        return Messages(self)

    @cached_property
    def subscriptions(self) -> Subscriptions:
        """The account's one subscription to delivery notifications."""
        from cpaaskit.opensms._subscriptions import Subscriptions

        return Subscriptions(self)


class AsyncOpenSMS(AsyncClient, Client):
    """Sends texts through BICS OpenSMS, async; see `cpaaskit.ApiClient` for the options."""

    _contract = _CONTRACT

    @cached_property
    def messages(self) -> AsyncMessages:
        """Send texts and follow them."""
        from cpaaskit.opensms._messages import AsyncMessages

        return AsyncMessages(self)

    @cached_property
    def subscriptions(self) -> AsyncSubscriptions:
        """The account's one subscription to delivery notifications."""
        from cpaaskit.opensms._subscriptions import AsyncSubscriptions

        return AsyncSubscriptions(self)
