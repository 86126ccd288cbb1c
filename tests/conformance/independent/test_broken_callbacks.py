"""The receiver as a customer's server that fails."""

from __future__ import annotations

import asyncio

import httpx
import pytest

from cpaaskit_conformance.receiver import Receiver, listening


async def post_three(receiver: Receiver, client: httpx.AsyncClient) -> list[int | str]:
    outcomes: list[int | str] = []
    for _ in range(3):
        try:
            outcomes.append((await client.post(receiver.url("key"), json={})).status_code)
        except (httpx.ReadError, httpx.RemoteProtocolError):
            outcomes.append("broken off")
    return outcomes


@pytest.mark.parametrize("in_process", [False, True])
def test_status_0_breaks_the_connection_and_keeps_the_callback(in_process: bool) -> None:
    """Statuses are answered in turn; 0 ends the connection without an answer, and what came is kept all the same."""

    async def run() -> tuple[list[int | str], int]:
        async with listening() as receiver:
            receiver.refuse("key", 500, 0, 404)
            transport = receiver.transport() if in_process else None
            async with httpx.AsyncClient(transport=transport, trust_env=False) as client:
                return await post_three(receiver, client), len(receiver.received("key"))

    assert asyncio.run(run()) == ([500, "broken off", 404], 3)
