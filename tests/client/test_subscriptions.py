"""Short spellings for the account's one subscription."""

from __future__ import annotations

import json

import httpx
import pytest
from canary import CALLBACK_URL, SECURITY_TOKEN, refuse

from cpaaskit import ApiError, NotAcceptableError, OutcomeUnknownError, PermissionDeniedError

from .answering import Server

STORED = {"callback": {"url": CALLBACK_URL, "securityToken": SECURITY_TOKEN}}


def test_subscribe_sends_the_url_and_gives_back_what_is_stored():
    """URL and token travel, and the answer is shown without them."""
    server = Server(httpx.Response(201, json=STORED))
    with server.sync() as sms:
        stored = sms.subscriptions.subscribe(CALLBACK_URL, token=SECURITY_TOKEN)

    (request,) = server.requests
    assert (request.method, request.url.path) == ("POST", "/smsmessaging/v1/outbound/subscriptions")
    assert json.loads(request.content) == STORED
    assert (stored.url, stored.security_token) == (CALLBACK_URL, SECURITY_TOKEN)
    refuse("a repr", [repr(stored)])


def test_no_token_is_no_member():
    """An optional member that was not given is not sent."""
    server = Server(httpx.Response(201, json={"callback": {"url": CALLBACK_URL}}))
    with server.sync() as sms:
        assert not sms.subscriptions.subscribe(CALLBACK_URL).security_token

    assert json.loads(server.requests[0].content) == {"callback": {"url": CALLBACK_URL}}


def test_current_is_none_where_there_is_none():
    """404 is an answer here; every other failure is an error."""
    with Server([httpx.Response(200, json=STORED), httpx.Response(404), httpx.Response(403)]).sync() as sms:
        current = sms.subscriptions.current()
        assert current is not None
        assert current.url == CALLBACK_URL
        assert sms.subscriptions.current() is None
        with pytest.raises(PermissionDeniedError):
            sms.subscriptions.current()


def test_remove_tells_whether_there_was_one():
    """204 and 404 both leave none behind."""
    server = Server([httpx.Response(204), httpx.Response(404), httpx.Response(403)])
    with server.sync() as sms:
        assert (sms.subscriptions.remove(), sms.subscriptions.remove()) == (True, False)
        with pytest.raises(PermissionDeniedError):
            sms.subscriptions.remove()

    assert {request.method for request in server.requests} == {"DELETE"}


def test_a_refused_url_is_its_own_error_and_is_masked():
    """406, and neither URL nor token of what the vendor gives back is shown."""
    server = Server(httpx.Response(406, json={"message": f"no: {CALLBACK_URL}", **STORED}))
    with server.sync() as sms, pytest.raises(NotAcceptableError) as caught:
        sms.subscriptions.subscribe(CALLBACK_URL, token=SECURITY_TOKEN)
    refuse("an error", [str(caught.value), repr(caught.value), str(caught.value.details)])


def test_a_lost_change_is_an_unknown_outcome():
    """Nobody can say whether the subscription exists now; it is not tried again."""
    server = Server(httpx.ReadError("reset"))
    with server.sync() as sms, pytest.raises(OutcomeUnknownError):
        sms.subscriptions.subscribe(CALLBACK_URL)
    assert len(server.requests) == 1


@pytest.mark.asyncio
async def test_async_spellings_are_the_same():
    """Each of them, awaited."""
    script = [httpx.Response(201, json=STORED), httpx.Response(200, json=STORED), httpx.Response(404)]
    server = Server([*script, httpx.Response(204), httpx.Response(404), httpx.Response(403)])
    async with server.awaited() as sms:
        stored = await sms.subscriptions.subscribe(CALLBACK_URL, token=SECURITY_TOKEN)
        assert stored == await sms.subscriptions.current()
        assert await sms.subscriptions.current() is None
        assert (await sms.subscriptions.remove(), await sms.subscriptions.remove()) == (True, False)
        with pytest.raises(ApiError):
            await sms.subscriptions.current()
