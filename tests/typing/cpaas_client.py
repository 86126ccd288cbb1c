"""What a user's type checker sees of the CPaaS client: checked by mypy and pyright, never run."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from decimal import Decimal
from typing import assert_type

from cpaaskit import ApiError, AsyncCPaaS, CPaaS, sms_units
from cpaaskit.cpaas_v2 import Event, IncomingMessage, Sent, SentSms, SmsDeliveryReport, callback_app, parse_event
from cpaaskit_clients.cpaas_v2.models import (
    AcceptedSms,
    BalanceReply,
    ImageMessage,
    MediaContent,
    NewSmsSender,
    SmsSender,
    SmsSenderReply,
    SmsStatus,
    StartedVerification,
    WhatsappReceipt,
)


def sync_client() -> None:
    """The short spellings and the plain operations have their own types."""
    with CPaaS(brand="bics", token="t", auth="auto", method_override=True, timeout=5.0) as api:
        assert_type(api, CPaaS)
        sent = api.sms.send(to=["+14155550101"], text="Hello", sender="BISTRO", service="MKT", encoding="A", flash=True)
        assert_type(sent, SentSms)
        assert_type(sent[0], AcceptedSms)
        assert_type(sent.units, int)
        assert_type(sent.charges, Decimal)
        assert_type(sent[0].charges, Decimal)
        assert_type(api.sms.wait_until_final(sent), list[SmsStatus])
        assert_type(api.account.balance(), BalanceReply)
        assert_type(api.sms_senders.iter_list(), Iterator[SmsSender])
        assert_type(api.verify.send(to="+14155550101", channel="sms", length=6), StartedVerification)
        assert_type(api.with_options(timeout=5.0), CPaaS)
        assert_type(sms_units("Hello", "A"), int)


def other_channels(api: CPaaS, body: NewSmsSender) -> SmsSenderReply:
    """A plain operation returns its success type only: failures are exceptions."""
    image = ImageMessage("image", MediaContent("https://example.org/menu.png"))
    sent = api.whatsapp.send(to="14155550101", sender="14155550100", message=image)
    assert_type(sent, Sent[WhatsappReceipt])
    assert_type([row.credits_ for row in sent], list[Decimal])
    api.viber.send(to="14155550101", sender="0f8b", category="transactional", text="Hello", ttl=60)
    return api.sms_senders.create(body=body)


async def async_client() -> None:
    """The same, awaited."""
    async with AsyncCPaaS(base_url="https://own.example.org/api/v2", token="t") as api:
        assert_type(api, AsyncCPaaS)
        assert_type(await api.sms.send(to="14155550101", text="Hello", sender="BISTRO", service="T"), SentSms)
        assert_type(await api.account.balance(), BalanceReply)
        assert_type(api.sms_senders.iter_list(), AsyncIterator[SmsSender])


def events(event: Event) -> str:
    """An event is told by its class."""
    if isinstance(event, SmsDeliveryReport):
        assert_type(event.status, str)
        return event.id
    return event.event.value if isinstance(event, IncomingMessage) else ""


def receiver() -> None:
    """The handler of the callback application gets events."""
    callback_app(events, secret="s")
    events(parse_event(b"{}"))


def failures(error: ApiError) -> None:
    """What an error tells of single fields is typed."""
    assert_type(error.fields, dict[str, tuple[str, ...]])


def misuse() -> None:
    """Mistakes are told before the program runs; an ignore that is not needed is an error itself."""
    CPaaS(brand="acme", token="t")  # type: ignore[arg-type]  # no such brand
    CPaaS(brand="bics", tokens="t")  # type: ignore[call-arg]  # no such option
    api = CPaaS(brand="bics", auth="body")  # type: ignore[arg-type]  # no such place
    api.sms.send(to="1", text="x", sender="s")  # type: ignore[call-arg]  # no service
