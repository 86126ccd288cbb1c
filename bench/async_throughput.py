"""Async sends a second with 50 in flight: bare aiohttp, cpaaskit on both transports, the generator's stock client."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable, Coroutine, Mapping
from contextlib import AsyncExitStack

import aiohttp
import httpx

from bench import payload
from bench.measure import Row, Table, interleaved
from bench.processes import running
from bench.stock_client import StockClient, generated
from cpaaskit import AiohttpTransport, AsyncOpenSMS

IN_FLIGHT = 50
ROUNDS = 7
AIOHTTP = "bare aiohttp with the same JSON work"
OURS = "cpaaskit over aiohttp"
OURS_HTTPX = "cpaaskit over httpx"
HTTPX = "bare httpx with the same JSON work"
STOCK = "the generator's stock client"
CALLS = {AIOHTTP: 2000, OURS: 1000, OURS_HTTPX: 200, HTTPX: 200, STOCK: 200}

Send = Callable[[], Coroutine[None, None, object]]


def measure() -> Table:
    """Take the measurement."""
    with (
        running("-m", "bench.wire_server", prints=r"\d+") as port,
        generated() as package,
        asyncio.Runner() as runner,
    ):
        stack = AsyncExitStack()
        sends = runner.run(contestants(stack, package, f"http://127.0.0.1:{port}{payload.BASE_PATH}"))
        samples = {name: sends_a_second(runner, send, CALLS[name]) for name, send in sends.items()}
        medians = interleaved(samples, ROUNDS)
        runner.run(stack.aclose())
    method = f"{IN_FLIGHT} in flight over loopback; {ROUNDS} interleaved rounds of 200 to 2,000 sends, wall time."
    return Table(f"Async throughput, {IN_FLIGHT} in flight", method, rows(medians))


def rows(medians: Mapping[str, float]) -> tuple[Row, ...]:
    """Compare with bare aiohttp, then with the stock client."""
    unit, bare, stock = "sends a second", medians[AIOHTTP], medians[STOCK]
    return (
        Row(AIOHTTP, bare, unit),
        Row(OURS, medians[OURS], unit, medians[OURS] / bare, "at least 0.5"),
        Row(STOCK, stock, unit),
        Row(OURS, medians[OURS], unit, medians[OURS] / stock, "at least 7"),
        Row(OURS_HTTPX, medians[OURS_HTTPX], unit, medians[OURS_HTTPX] / stock),
        Row(HTTPX, medians[HTTPX], unit, medians[HTTPX] / stock),
    )


async def contestants(stack: AsyncExitStack, package: str, base_url: str) -> Mapping[str, Send]:
    """Return a send of each contestant, on clients that stay open until the stack closes."""
    headers = {"Authorization": f"Bearer {payload.TOKEN}"}
    session = await stack.enter_async_context(aiohttp.ClientSession(headers=headers))
    client = await stack.enter_async_context(httpx.AsyncClient(base_url=base_url, headers=headers, timeout=60.0))
    fast = AsyncOpenSMS(token=payload.TOKEN, base_url=base_url, transport=AiohttpTransport())
    plain = AsyncOpenSMS(token=payload.TOKEN, base_url=base_url)
    await stack.enter_async_context(fast)
    await stack.enter_async_context(plain)
    return {
        AIOHTTP: lambda: aiohttp_send(session, base_url),
        OURS: lambda: short_send(fast),
        OURS_HTTPX: lambda: short_send(plain),
        HTTPX: lambda: httpx_send(client),
        STOCK: StockClient(package, base_url).asend,
    }


def sends_a_second(runner: asyncio.Runner, send: Send, calls: int) -> Callable[[], float]:
    """Return a sample: calls divided by the wall time that all of them took."""

    def sample() -> float:
        began = time.perf_counter()
        runner.run(keep_in_flight(send, calls))
        return calls / (time.perf_counter() - began)

    return sample


async def keep_in_flight(send: Send, calls: int) -> None:
    """Make the calls, so many at a time as the measurement says."""
    left = iter(range(calls))

    async def worker() -> None:
        for _ in left:
            await send()

    await asyncio.gather(*(worker() for _ in range(IN_FLIGHT)))


async def aiohttp_send(session: aiohttp.ClientSession, base_url: str) -> object:
    """What a careful user writes by hand on aiohttp."""
    async with session.post(base_url + payload.SEND_PATH, json=payload.request_body()) as response:
        response.raise_for_status()
        return await response.json()


async def httpx_send(client: httpx.AsyncClient) -> object:
    """What a careful user writes by hand on httpx."""
    response = await client.post(payload.SEND_PATH, json=payload.request_body())
    response.raise_for_status()
    return response.json()


async def short_send(sms: AsyncOpenSMS) -> object:
    """The README's call."""
    return await sms.messages.send(
        sender=payload.SENDER, to=[payload.RECIPIENT], text=payload.TEXT, correlator=payload.CORRELATOR
    )
