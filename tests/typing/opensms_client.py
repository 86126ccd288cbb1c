"""What a user's type checker sees of the client: checked by mypy and pyright, never run."""

from __future__ import annotations

from typing import assert_type

from cpaaskit import ApiError, AsyncOpenSMS, OpenSMS, OutcomeUnknownError
from cpaaskit.opensms import SentMessage
from cpaaskit_clients.opensms.models import DeliveryInfo, DeliveryInfos, OutboundRequest, OutboundResult


def sync_client() -> None:
    """The short spellings and the plain operations have their own types."""
    with OpenSMS(token="t") as sms:
        assert_type(sms, OpenSMS)
        sent = sms.messages.send(sender="321234567", to=["+13500000991"], text="Hello", correlator="order-4711")
        assert_type(sent, SentMessage)
        assert_type(sent.request_id, str)
        assert_type(sms.messages.delivery_infos(sent), list[DeliveryInfo])
        assert_type(sms.messages.wait_until_final(sent, timeout=30.0), list[DeliveryInfo])
        assert_type(sms.messages.get_delivery_infos("321234567", sent.request_id), DeliveryInfos)
        assert_type(sms.with_options(timeout=5.0), OpenSMS)


def plain_operation(sms: OpenSMS, body: OutboundRequest) -> OutboundResult:
    """A plain operation returns its success type only: failures are exceptions."""
    return sms.messages.send_message("321234567", body=body)


async def async_client() -> None:
    """The same, awaited."""
    async with AsyncOpenSMS(token="t") as sms:
        assert_type(sms, AsyncOpenSMS)
        sent = await sms.messages.send(sender="BISTRO", to="+13500000991", text="Hello")
        assert_type(sent, SentMessage)
        assert_type(await sms.messages.delivery_infos(sent), list[DeliveryInfo])


def failures(error: ApiError) -> None:
    """What an error tells is typed."""
    assert_type(error.operation_id, str)
    assert_type(error.attempts, int)
    assert_type(isinstance(error, OutcomeUnknownError), bool)


def misuse(sms: OpenSMS) -> None:
    """Mistakes are told before the program runs; an ignore that is not needed is an error itself."""
    sms.messages.send("321234567", ["+1"], "x")  # type: ignore[call-arg]  # keyword-only
    OpenSMS("t")  # type: ignore[call-arg]  # the token is given by name
