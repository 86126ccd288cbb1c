"""A transport that the user gives: nothing is assumed of it but what its own errors say."""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator, Iterator
from typing import Any

import pytest

from cpaaskit import ApiError, AsyncOpenSMS, ConfigurationError, OpenSMS, OutcomeUnknownError, RequestNotSentError
from cpaaskit._httpx import httpx

from . import peers
from .callers import TOKEN, charge
from .peers import Peer


class _Both(httpx.BaseTransport, httpx.AsyncBaseTransport):
    """Answers each kind of client with the stream of the other kind."""

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        async def stream() -> AsyncIterator[bytes]:
            yield b""

        return httpx.Response(201, content=stream())

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        def stream() -> Iterator[bytes]:
            yield b""

        return httpx.Response(201, content=stream())


class _Hanging(httpx.AsyncBaseTransport):
    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        await asyncio.sleep(5)
        return httpx.Response(500)


def _async_charge(**options: Any) -> object:
    async def use() -> object:
        async with AsyncOpenSMS(token=TOKEN, **options) as client:
            return await charge(client)

    return asyncio.run(use())


def test_a_transport_of_the_other_kind_is_refused() -> None:
    """With a sentence that says which kind is wanted."""
    with OpenSMS(token=TOKEN, transport=_Both()) as client, pytest.raises(ConfigurationError, match="sync transport"):
        charge(client)
    with pytest.raises(ConfigurationError, match="async transport"):
        _async_charge(transport=_Both())


@pytest.mark.parametrize(
    ("raised", "kind"),
    [
        (httpx.ConnectError, RequestNotSentError),
        (httpx.ConnectTimeout, RequestNotSentError),
        (httpx.PoolTimeout, RequestNotSentError),
        (httpx.ReadTimeout, OutcomeUnknownError),
        (httpx.WriteError, OutcomeUnknownError),
        (ConnectionResetError, OutcomeUnknownError),
    ],
)
def test_what_was_sent_is_told_by_the_error(raised: type[Exception], kind: type[ApiError]) -> None:
    """Where it does not say that nothing left, something may have."""

    def answer(request: httpx.Request) -> httpx.Response:
        raise raised("broken")

    mock = httpx.MockTransport(answer)
    with OpenSMS(token=TOKEN, transport=mock, max_retries=0) as client, pytest.raises(kind):
        charge(client)
    with pytest.raises(kind):
        _async_charge(transport=mock, max_retries=0)


def test_an_async_transport_that_hangs_is_left_at_the_deadline() -> None:
    """Ours is over all that it does."""
    started = time.monotonic()
    with pytest.raises(OutcomeUnknownError):
        _async_charge(transport=_Hanging(), timeout=0.2)

    assert time.monotonic() - started < 2.0


def test_httpx_s_own_transport_may_be_given() -> None:
    """It does not tell when its first byte leaves, so a loss is unknown."""
    with (
        Peer(peers.closing) as peer,
        OpenSMS(token=TOKEN, base_url=peer.url, transport=httpx.HTTPTransport()) as client,
        pytest.raises(OutcomeUnknownError),
    ):
        charge(client)

    assert peer.arrivals == 1
