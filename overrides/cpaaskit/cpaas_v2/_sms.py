"""Short spellings for SMS, beside the generated operations."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Unpack

from cpaaskit.cpaas_v2._sent_sms import SentSms
from cpaaskit.cpaas_v2._sms_request import SmsOptions, sms_request
from cpaaskit.cpaas_v2._waiting import INTERVAL, TIMEOUT, Waiting, await_all, wait
from cpaaskit_clients.cpaas_v2.api import sms as generated

if TYPE_CHECKING:
    from collections.abc import Iterable

    from cpaaskit.cpaas_v2._client import AsyncCPaaS, CPaaS
    from cpaaskit_clients.cpaas_v2.models.sms_accepted import SmsAccepted
    from cpaaskit_clients.cpaas_v2.models.sms_status import SmsStatus
    from cpaaskit_clients.cpaas_v2.models.sms_status_reply import SmsStatusReply

_STATUS = "getSmsStatus"


class Sms(generated.Sms):
    """Send texts and follow them; the generated operations stand beside the short spellings.

    Args:
        client: Sends what the methods ask for.
    """

    def __init__(self, client: CPaaS) -> None:
        super().__init__(client)
        self._cpaas = client

    def send(
        self,
        *,
        to: str | Sequence[str],
        text: str,
        sender: str,
        service: str,
        **options: Unpack[SmsOptions],
    ) -> SentSms:
        """Send one text to one or more recipients.

        Args:
            to: Whom it goes to: numbers with their country code in any spelling, in a list or with commas between them.
            text: What they read; `sms_units(text, encoding)` says what it takes.
            sender: An approved sender name.
            service: The product code, for example `MKT` at BICS or `T` at MobTexting.
            options: The other documented options, by name; see `SmsOptions`.

        Raises:
            InvalidArgumentError: A number is malformed, or the text empty or too long; nothing was sent.
            OutcomeUnknownError: It was sent, and nobody can say whether it was carried out.
            ApiError: It did not end well in another way.
        """
        body = sms_request(to=to, text=text, sender=sender, service=service, **options)
        return _sent(self.send_sms(body=body))

    def wait_until_final(
        self, sent: SentSms | Sequence[str], *, timeout: float = TIMEOUT, interval: float = INTERVAL
    ) -> list[SmsStatus]:
        """Ask for each message until all are in a final state.

        Args:
            sent: What `send` gave back, or the ids of messages.
            timeout: Seconds to wait in all.
            interval: Seconds between the first two rounds; each next wait is half as long again, 30 s at most.

        Raises:
            DeliveryPendingError: Time is up; it holds the states so far.
            ApiError: A question did not end well before time was up.
        """

        def ask(message: str, within: float) -> Iterable[SmsStatus]:
            return _rows(self._cpaas.with_options(timeout=within).sms.status(id=message))

        return wait(Waiting(_ids(sent), _STATUS, timeout, interval), ask, self._cpaas.timeout)


class AsyncSms(generated.AsyncSms):
    """The same, awaited.

    Args:
        client: Sends what the methods ask for.
    """

    def __init__(self, client: AsyncCPaaS) -> None:
        super().__init__(client)
        self._cpaas = client

    async def send(
        self,
        *,
        to: str | Sequence[str],
        text: str,
        sender: str,
        service: str,
        **options: Unpack[SmsOptions],
    ) -> SentSms:
        """Send one text to one or more recipients; see `Sms.send`."""
        body = sms_request(to=to, text=text, sender=sender, service=service, **options)
        return _sent(await self.send_sms(body=body))

    async def wait_until_final(
        self, sent: SentSms | Sequence[str], *, timeout: float = TIMEOUT, interval: float = INTERVAL
    ) -> list[SmsStatus]:
        """Ask for each message until all are in a final state; see `Sms.wait_until_final`."""

        async def ask(message: str, within: float) -> Iterable[SmsStatus]:
            return _rows(await self._cpaas.with_options(timeout=within).sms.status(id=message))

        return await await_all(Waiting(_ids(sent), _STATUS, timeout, interval), ask, self._cpaas.timeout)


def _sent(reply: SmsAccepted) -> SentSms:
    return SentSms(tuple(reply.data), reply.group_id or None)


def _ids(sent: SentSms | Sequence[str]) -> Sequence[str]:
    return sent.ids if isinstance(sent, SentSms) else sent


def _rows(reply: SmsStatusReply) -> list[SmsStatus]:
    """The rows of either form of the reply."""
    return reply.data if isinstance(reply.data, list) else reply.data.data
