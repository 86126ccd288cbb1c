"""A day with CPaaS, on the sandbox: send, follow, pay, store, list, change and remove."""

from __future__ import annotations

from typing import Any

import httpx
import pytest
from canary import NUMBER, OTHER_NUMBER, TEXT, TOKEN

from cpaaskit import AsyncCPaaS, NotFoundError, UnprocessableEntityError
from cpaaskit_clients.cpaas_v2.models import NewSmsTemplate
from cpaaskit_conformance.sandbox import StepClock, create_app
from cpaaskit_conformance.sandbox.app import mount_path

URL = f"http://127.0.0.1{mount_path('cpaas_v2')}"
WAYS = pytest.mark.parametrize(
    "options", [{}, {"auth": "query"}, {"method_override": True}], ids=["header", "query", "override"]
)


def _api(**options: Any) -> AsyncCPaaS:
    app = create_app(["cpaas_v2"], token=TOKEN, clock=StepClock(0.5))
    return AsyncCPaaS(base_url=URL, token=TOKEN, transport=httpx.ASGITransport(app), **options)


@WAYS
@pytest.mark.asyncio
async def test_messages_are_sent_followed_and_paid(options: dict[str, Any]):
    """Texts to two numbers cost their units, and both arrive; so does a WhatsApp message."""
    async with _api(**options) as api:
        product, *_ = (await api.account.balance()).data
        sent = await api.sms.send(to=[NUMBER, OTHER_NUMBER], text=TEXT * 7, sender="BISTRO", service=product.service)
        states = await api.sms.wait_until_final(sent, interval=0.01, timeout=30.0)
        (after,) = [row for row in (await api.account.balance()).data if row.service == product.service]
        message = await api.whatsapp.send(to=NUMBER, sender="14155550100", text=TEXT)
        (receipt,) = await api.whatsapp.wait_until_final(message, interval=0.01, timeout=30.0)

    assert sent.units == 2 * 2
    assert product.credits_ - after.credits_ == sent.charges == 4 * product.charges
    assert [str(row.status) for row in states] == ["DELIVRD", "DELIVRD"]
    assert str(receipt.status) in {"delivered", "read"}


@WAYS
@pytest.mark.asyncio
async def test_things_are_stored_listed_and_removed(options: dict[str, Any]):
    """Templates through all pages; what was removed is no longer found."""
    async with _api(**options) as api:
        (sender, *_) = [row async for row in api.sms_senders.iter_list()]
        made = [
            (await api.sms_templates.create(body=NewSmsTemplate(sender=sender.name, name=f"t{n}", body="Hi"))).data.id
            for n in range(17)
        ]
        listed = [row.id async for row in api.sms_templates.iter_list()]
        await api.sms_templates.delete(made[0])
        with pytest.raises(NotFoundError):
            await api.sms_templates.show(made[0])
        left = [row.id async for row in api.sms_templates.iter_list()]

    assert set(made) <= set(listed)
    assert len(listed) == len(set(listed))
    assert set(listed) - set(left) == {made[0]}


@pytest.mark.asyncio
async def test_a_refusal_says_which_field():
    """The sentences of the platform, by field."""
    async with _api() as api:
        with pytest.raises(UnprocessableEntityError) as error:
            await api.sms_templates.create(body=NewSmsTemplate(sender="", name="x", body="Hi"))
    assert error.value.message
    assert "sender" in error.value.fields


@pytest.mark.asyncio
async def test_a_code_is_checked_once():
    """Sent, right, and used up."""
    async with _api() as api:
        started = await api.verify.send(to=NUMBER, code="482913", length=6)
        states = [str((await api.verify.check(started.id, "482913")).status) for _ in range(2)]
    assert states == ["success", "OTP already verified"]
