from __future__ import annotations

import httpx
import pytest

from cpaaskit_conformance.receiver import Receiver, listening


@pytest.mark.asyncio
async def test_callbacks_are_kept_by_token_on_a_loopback_port() -> None:
    """What is posted to a token's URL is found under it, in order, with method, headers and body."""
    async with listening() as receiver, httpx.AsyncClient(trust_env=False) as client:
        for body in (b"one", b"two"):
            answer = await client.post(receiver.url("t1"), content=body, headers={"X-Kind": "k"})
            assert answer.status_code == 200
        await client.put(receiver.url("t2") + "/deeper", content=b"three")

        first, second = receiver.received("t1")
        assert (first.method, first.body, first.headers["x-kind"]) == ("POST", b"one", "k")
        assert (second.body, second.at >= first.at) == (b"two", True)
        assert [(one.method, one.path) for one in receiver.received("t2")] == [("PUT", "/callback/t2/deeper")]
        assert receiver.received("t3") == ()


@pytest.mark.asyncio
async def test_a_refused_token_answers_500_and_still_keeps() -> None:
    """A repeat of what was refused can be seen."""
    receiver = Receiver()
    receiver.refuse("t1")
    async with httpx.AsyncClient(transport=receiver.transport()) as client:
        assert (await client.post(receiver.url("t1"), content=b"x")).status_code == 500
        assert (await client.post(receiver.url("t2"), content=b"x")).status_code == 200

    assert len(receiver.received("t1")) == 1


@pytest.mark.asyncio
async def test_what_is_no_callback_is_not_found() -> None:
    """Another path is nobody's."""
    receiver = Receiver()
    async with httpx.AsyncClient(transport=httpx.ASGITransport(app=receiver)) as client:
        assert (await client.get("http://any/else")).status_code == 404
        assert (await client.get("http://any/callback/")).status_code == 404


@pytest.mark.asyncio
async def test_a_huge_callback_is_cut() -> None:
    """A server that posts without end does not fill the memory."""
    receiver = Receiver()
    async with httpx.AsyncClient(transport=httpx.ASGITransport(app=receiver)) as client:
        await client.post(receiver.url("t1"), content=bytes(1_500_000))

    assert len(receiver.received("t1")[0].body) == 1_000_000
