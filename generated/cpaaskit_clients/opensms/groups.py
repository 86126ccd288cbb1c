"""All operations by their groups; a group is imported when it is first used."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .client import Client

if TYPE_CHECKING:
    from .api.messages import AsyncMessages, Messages
    from .api.subscriptions import AsyncSubscriptions, Subscriptions


class Groups(Client):
    """A client with its operations in groups."""

    @cached_property
    def messages(self) -> Messages:
        """Send texts and read how far each has come."""
        from .api.messages import Messages

        return Messages(self)

    @cached_property
    def subscriptions(self) -> Subscriptions:
        """The one delivery notification subscription of the account."""
        from .api.subscriptions import Subscriptions

        return Subscriptions(self)


class AsyncGroups(Client):
    """A client with its operations in groups, without blocking."""

    @cached_property
    def messages(self) -> AsyncMessages:
        """Send texts and read how far each has come."""
        from .api.messages import AsyncMessages

        return AsyncMessages(self)

    @cached_property
    def subscriptions(self) -> AsyncSubscriptions:
        """The one delivery notification subscription of the account."""
        from .api.subscriptions import AsyncSubscriptions

        return AsyncSubscriptions(self)


__all__ = ["AsyncGroups", "Groups"]
