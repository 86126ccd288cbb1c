"""Balance, credits and registration."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ...client import Client
    from ...models.balance_reply import BalanceReply
    from ...models.credits_to_add import CreditsToAdd
    from ...models.done import Done
    from ...models.registration import Registration


class Account:
    """Balance, credits and registration.

    Args:
        client: Sends what the methods ask for.
    """

    def __init__(self, client: Client) -> None:
        self._client = client

    def balance(
        self,
    ) -> BalanceReply:
        """Read what is left of each product.

        The path of the overview pages of MobTexting and Twincles.

        Returns:
            What was answered.

        Raises:
            errors.ClientError: Anything but a documented success came; see ``errors``.
        """
        from .get_account_balance import sync as _call

        return _call(
            client=self._client,
        )

    def finance_balance(
        self,
    ) -> BalanceReply:
        """Read what is left of each product, by the newer path.

        Returns:
            What was answered.

        Raises:
            errors.ClientError: Anything but a documented success came; see ``errors``.
        """
        from .get_finance_balance import sync as _call

        return _call(
            client=self._client,
        )

    def add_credits_by_balance(
        self,
        *,
        body: CreditsToAdd,
    ) -> Done:
        """Give credits to a customer, by the path in the page's heading.

        Needs the token of the reseller's main account.

        Args:
            body: What is sent.

        Returns:
            What was answered.

        Raises:
            errors.ClientError: Anything but a documented success came; see ``errors``.
        """
        from .add_credits_by_balance import sync as _call

        return _call(
            client=self._client,
            body=body,
        )

    def add_credits(
        self,
        *,
        body: CreditsToAdd,
    ) -> Done:
        """Give credits to a customer.

        Needs the token of the reseller's main account.

        Args:
            body: What is sent.

        Returns:
            What was answered.

        Raises:
            errors.ClientError: Anything but a documented success came; see ``errors``.
        """
        from .add_credits import sync as _call

        return _call(
            client=self._client,
            body=body,
        )

    def register(
        self,
        *,
        body: Registration,
    ) -> Done:
        """Register a user.

        The page shows no token, so none is asked for here.

        Args:
            body: What is sent.

        Returns:
            What was answered.

        Raises:
            errors.ClientError: Anything but a documented success came; see ``errors``.
        """
        from .register_user import sync as _call

        return _call(
            client=self._client,
            body=body,
        )


class AsyncAccount:
    """Balance, credits and registration.

    Args:
        client: Sends what the methods ask for.
    """

    def __init__(self, client: Client) -> None:
        self._client = client

    async def balance(
        self,
    ) -> BalanceReply:
        """Read what is left of each product.

        The path of the overview pages of MobTexting and Twincles.

        Returns:
            What was answered.

        Raises:
            errors.ClientError: Anything but a documented success came; see ``errors``.
        """
        from .get_account_balance import asyncio as _call

        return await _call(
            client=self._client,
        )

    async def finance_balance(
        self,
    ) -> BalanceReply:
        """Read what is left of each product, by the newer path.

        Returns:
            What was answered.

        Raises:
            errors.ClientError: Anything but a documented success came; see ``errors``.
        """
        from .get_finance_balance import asyncio as _call

        return await _call(
            client=self._client,
        )

    async def add_credits_by_balance(
        self,
        *,
        body: CreditsToAdd,
    ) -> Done:
        """Give credits to a customer, by the path in the page's heading.

        Needs the token of the reseller's main account.

        Args:
            body: What is sent.

        Returns:
            What was answered.

        Raises:
            errors.ClientError: Anything but a documented success came; see ``errors``.
        """
        from .add_credits_by_balance import asyncio as _call

        return await _call(
            client=self._client,
            body=body,
        )

    async def add_credits(
        self,
        *,
        body: CreditsToAdd,
    ) -> Done:
        """Give credits to a customer.

        Needs the token of the reseller's main account.

        Args:
            body: What is sent.

        Returns:
            What was answered.

        Raises:
            errors.ClientError: Anything but a documented success came; see ``errors``.
        """
        from .add_credits import asyncio as _call

        return await _call(
            client=self._client,
            body=body,
        )

    async def register(
        self,
        *,
        body: Registration,
    ) -> Done:
        """Register a user.

        The page shows no token, so none is asked for here.

        Args:
            body: What is sent.

        Returns:
            What was answered.

        Raises:
            errors.ClientError: Anything but a documented success came; see ``errors``.
        """
        from .register_user import asyncio as _call

        return await _call(
            client=self._client,
            body=body,
        )


__all__ = ["AsyncAccount", "Account"]
