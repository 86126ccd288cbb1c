"""One-time codes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...client import Client
    from ...models.started_verification import StartedVerification
    from ...models.verification import Verification
    from ...models.verification_outcome import VerificationOutcome
    from ...models.verification_request import VerificationRequest


class Verify:
    """One-time codes.

    Args:
        client: Sends what the methods ask for.
    """

    def __init__(self, client: Client) -> None:
        self._client = client

    def start_verification(
        self,
        *,
        body: VerificationRequest,
    ) -> StartedVerification:
        """Send a one-time code, over one channel or several in turn.

        The channels are tried in their order; the next one after `wait` seconds. The code is made by the
        platform unless `payload.token` gives one.

        Args:
            body: What is sent.

        Returns:
            What was answered.

        Raises:
            errors.ClientError: Anything but a documented success came; see ``errors``.
        """
        from .start_verification import sync as _call

        return _call(
            client=self._client,
            body=body,
        )

    def start_verification_by_query(
        self,
        *,
        to: str,
        from_: str | Unset = UNSET,
        reference: str | Unset = UNSET,
        template: str | Unset = UNSET,
        timeout: int | Unset = UNSET,
        length: int | Unset = UNSET,
        ip_address: str | Unset = UNSET,
        entity_id: str | Unset = UNSET,
        template_id: str | Unset = UNSET,
    ) -> StartedVerification:
        """Send a one-time code, with everything in the query.

        The form of before; vendor libraries still use it. They send an empty body or an empty form along. Use
        startVerification.

        Args:
            to: The number, with its country's prefix.
            from_: The sender; VERIFY if none is given.
            reference: An id of your own.
            template: A text that holds {token} where the code goes.
            timeout: How many seconds the code can be checked; 120 if nothing is given.
            length: How many digits the code has; 6 if nothing is given.
            ip_address: The end user's address.
            entity_id: The principal entity, for India.
            template_id: The registered template, for India.

        Returns:
            What was answered.

        Raises:
            errors.ClientError: Anything but a documented success came; see ``errors``.
        """
        from .start_verification_by_query import sync as _call

        return _call(
            client=self._client,
            to=to,
            from_=from_,
            reference=reference,
            template=template,
            timeout=timeout,
            length=length,
            ip_address=ip_address,
            entity_id=entity_id,
            template_id=template_id,
        )

    def check(
        self,
        id: str,
        token: str,
    ) -> VerificationOutcome:
        """Check a code.

        The answer is 200 whatever the outcome, which stands in status; a code can be checked once.

        Args:
            id: The verification's id, from the reply that started it.
            token: The code that the user typed.

        Returns:
            What was answered.

        Raises:
            errors.ClientError: Anything but a documented success came; see ``errors``.
        """
        from .check_verification import sync as _call

        return _call(
            id,
            token,
            client=self._client,
        )

    def search(
        self,
        id: str,
    ) -> Verification:
        """Read how far a verification has come.

        Args:
            id: The verification's id, from the reply that started it.

        Returns:
            What was answered.

        Raises:
            errors.ClientError: Anything but a documented success came; see ``errors``.
        """
        from .search_verification import sync as _call

        return _call(
            id,
            client=self._client,
        )

    def cancel(
        self,
        id: str,
    ) -> VerificationOutcome:
        """Cancel a verification, so that its code is worth nothing any more.

        Args:
            id: The verification's id, from the reply that started it.

        Returns:
            What was answered.

        Raises:
            errors.ClientError: Anything but a documented success came; see ``errors``.
        """
        from .cancel_verification import sync as _call

        return _call(
            id,
            client=self._client,
        )


class AsyncVerify:
    """One-time codes.

    Args:
        client: Sends what the methods ask for.
    """

    def __init__(self, client: Client) -> None:
        self._client = client

    async def start_verification(
        self,
        *,
        body: VerificationRequest,
    ) -> StartedVerification:
        """Send a one-time code, over one channel or several in turn.

        The channels are tried in their order; the next one after `wait` seconds. The code is made by the
        platform unless `payload.token` gives one.

        Args:
            body: What is sent.

        Returns:
            What was answered.

        Raises:
            errors.ClientError: Anything but a documented success came; see ``errors``.
        """
        from .start_verification import asyncio as _call

        return await _call(
            client=self._client,
            body=body,
        )

    async def start_verification_by_query(
        self,
        *,
        to: str,
        from_: str | Unset = UNSET,
        reference: str | Unset = UNSET,
        template: str | Unset = UNSET,
        timeout: int | Unset = UNSET,
        length: int | Unset = UNSET,
        ip_address: str | Unset = UNSET,
        entity_id: str | Unset = UNSET,
        template_id: str | Unset = UNSET,
    ) -> StartedVerification:
        """Send a one-time code, with everything in the query.

        The form of before; vendor libraries still use it. They send an empty body or an empty form along. Use
        startVerification.

        Args:
            to: The number, with its country's prefix.
            from_: The sender; VERIFY if none is given.
            reference: An id of your own.
            template: A text that holds {token} where the code goes.
            timeout: How many seconds the code can be checked; 120 if nothing is given.
            length: How many digits the code has; 6 if nothing is given.
            ip_address: The end user's address.
            entity_id: The principal entity, for India.
            template_id: The registered template, for India.

        Returns:
            What was answered.

        Raises:
            errors.ClientError: Anything but a documented success came; see ``errors``.
        """
        from .start_verification_by_query import asyncio as _call

        return await _call(
            client=self._client,
            to=to,
            from_=from_,
            reference=reference,
            template=template,
            timeout=timeout,
            length=length,
            ip_address=ip_address,
            entity_id=entity_id,
            template_id=template_id,
        )

    async def check(
        self,
        id: str,
        token: str,
    ) -> VerificationOutcome:
        """Check a code.

        The answer is 200 whatever the outcome, which stands in status; a code can be checked once.

        Args:
            id: The verification's id, from the reply that started it.
            token: The code that the user typed.

        Returns:
            What was answered.

        Raises:
            errors.ClientError: Anything but a documented success came; see ``errors``.
        """
        from .check_verification import asyncio as _call

        return await _call(
            id,
            token,
            client=self._client,
        )

    async def search(
        self,
        id: str,
    ) -> Verification:
        """Read how far a verification has come.

        Args:
            id: The verification's id, from the reply that started it.

        Returns:
            What was answered.

        Raises:
            errors.ClientError: Anything but a documented success came; see ``errors``.
        """
        from .search_verification import asyncio as _call

        return await _call(
            id,
            client=self._client,
        )

    async def cancel(
        self,
        id: str,
    ) -> VerificationOutcome:
        """Cancel a verification, so that its code is worth nothing any more.

        Args:
            id: The verification's id, from the reply that started it.

        Returns:
            What was answered.

        Raises:
            errors.ClientError: Anything but a documented success came; see ``errors``.
        """
        from .cancel_verification import asyncio as _call

        return await _call(
            id,
            client=self._client,
        )


__all__ = ["AsyncVerify", "Verify"]
