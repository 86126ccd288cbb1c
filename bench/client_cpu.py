"""CPU time of one sync send: bare httpx, cpaaskit, and the generator's stock client."""

from __future__ import annotations

from collections.abc import Callable, Generator, Mapping
from contextlib import ExitStack, contextmanager

import httpx

from bench import payload
from bench.measure import Row, Table, cpu_us, interleaved
from bench.processes import running
from bench.stock_client import StockClient, generated
from cpaaskit import OpenSMS

CALLS = 150
ROUNDS = 15
BARE = "bare httpx with the same JSON work"
SEND = "cpaaskit, sms.messages.send"
STOCK = "the generator's stock client"


def measure() -> Table:
    """Take the measurement."""
    with running("-m", "bench.wire_server", prints=r"\d+") as port, contestants(f"http://127.0.0.1:{port}") as calls:
        medians = interleaved({name: cpu_us(call, CALLS) for name, call in calls.items()}, ROUNDS)
    bare = medians[BARE]
    rows = (
        Row(BARE, bare, "µs CPU a call"),
        Row(SEND, medians[SEND], "µs CPU a call", medians[SEND] / bare, "at most 1.15"),
        Row(STOCK, medians[STOCK], "µs CPU a call", medians[STOCK] / bare),
    )
    method = f"One recipient, one text, over loopback; {ROUNDS} interleaved rounds of {CALLS} calls, process CPU time."
    return Table("CPU time of a sync send", method, rows)


@contextmanager
def contestants(origin: str) -> Generator[Mapping[str, Callable[[], object]]]:
    """Give a call of each contestant, on clients that stay open."""
    base_url = origin + payload.BASE_PATH
    with ExitStack() as stack:
        headers = {"Authorization": f"Bearer {payload.TOKEN}"}
        bare = stack.enter_context(httpx.Client(base_url=base_url, headers=headers, timeout=60.0))
        sms = stack.enter_context(OpenSMS(token=payload.TOKEN, base_url=base_url))
        stock = StockClient(stack.enter_context(generated()), base_url)
        yield {BARE: lambda: bare_send(bare), SEND: lambda: short_send(sms), STOCK: stock.send}


def bare_send(client: httpx.Client) -> object:
    """What a careful user writes by hand: build the body, send it, check the status, parse the answer."""
    response = client.post(payload.SEND_PATH, json=payload.request_body())
    response.raise_for_status()
    return response.json()


def short_send(sms: OpenSMS) -> object:
    """The README's call."""
    return sms.messages.send(
        sender=payload.SENDER, to=[payload.RECIPIENT], text=payload.TEXT, correlator=payload.CORRELATOR
    )
