"""Short spellings for one-time codes, beside the generated operations."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict, Unpack

from cpaaskit._numbers import parse_msisdn
from cpaaskit.cpaas_v2._composing import given
from cpaaskit_clients.cpaas_v2.api import verify as generated
from cpaaskit_clients.cpaas_v2.models.verification_request import VerificationRequest
from cpaaskit_clients.cpaas_v2.models.verify_channel import VerifyChannel
from cpaaskit_clients.cpaas_v2.models.verify_channel_name import VerifyChannelName
from cpaaskit_clients.cpaas_v2.models.verify_payload import VerifyPayload
from cpaaskit_clients.cpaas_v2.models.verify_recipient import VerifyRecipient

if TYPE_CHECKING:
    from cpaaskit_clients.cpaas_v2.models.started_verification import StartedVerification


class VerifyOptions(TypedDict, total=False):
    """How a code is sent, and what it is like.

    Attributes:
        channel: The channel: `sms`, `whatsapp`, `voice`, `viber` or `rcs`.
        sender: The sender, number, agent id or account id; not needed for SMS.
        length: How many digits the code has, 4 to 10; 6 if nothing is given.
        timeout: How many seconds the code can be checked; 120 if nothing is given.
        code: A code of your own, as long as `length` says.
        template: A text that holds `{token}` where the code goes.
        ip_address: The end user's address.
        foreign_id: Your own id.
        flow_id: Voice: the flow that speaks the code.
        language: Voice: the language in which it is spoken, for example `en_US`.
        ttl: Viber: how many seconds to try, 30 to 1209600.
    """

    channel: str
    sender: str | None
    length: int | None
    timeout: int | None
    code: str | None
    template: str | None
    ip_address: str | None
    foreign_id: str | None
    flow_id: str | None
    language: str | None
    ttl: int | None


class Verify(generated.Verify):
    """One-time codes; the generated operations stand beside the short spelling.

    Several channels in turn are for `start_verification`.

    Args:
        client: Sends what the methods ask for.
    """

    def send(
        self,
        *,
        to: str,
        **options: Unpack[VerifyOptions],
    ) -> StartedVerification:
        """Send a one-time code over one channel.

        Args:
            to: Who gets it: a number with its country code in any spelling.
            options: How, and what the code is like, by name; see `VerifyOptions`.

        Raises:
            InvalidArgumentError: The number is malformed; nothing was sent.
            OutcomeUnknownError: It was sent, and nobody can say whether it was carried out.
            ApiError: It did not end well in another way.
        """
        return self.start_verification(body=_body(to=to, **options))


class AsyncVerify(generated.AsyncVerify):
    """The same, awaited.

    Args:
        client: Sends what the methods ask for.
    """

    async def send(
        self,
        *,
        to: str,
        **options: Unpack[VerifyOptions],
    ) -> StartedVerification:
        """Send a one-time code over one channel; see `Verify.send`."""
        return await self.start_verification(body=_body(to=to, **options))


def _body(
    *,
    to: str,
    channel: str = "sms",
    sender: str | None = None,
    length: int | None = None,
    timeout: int | None = None,
    code: str | None = None,
    template: str | None = None,
    ip_address: str | None = None,
    foreign_id: str | None = None,
    flow_id: str | None = None,
    language: str | None = None,
    ttl: int | None = None,
) -> VerificationRequest:
    only = VerifyChannel(
        name=VerifyChannelName(channel),
        recipient=VerifyRecipient(to=parse_msisdn(to, "the recipient")),
        from_=given(sender),
        flow_id=given(flow_id),
        language=given(language),
        ttl=given(ttl),
    )
    payload = VerifyPayload(
        length=given(length),
        timeout=given(timeout),
        token=given(code),
        template=given(template),
        ip_address=given(ip_address),
        foreign_id=given(foreign_id),
    )
    return VerificationRequest(channels=[only], payload=payload)
