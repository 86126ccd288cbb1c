"""Servers that hang, reset, lie or flood, on real sockets."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncGenerator, Awaitable, Callable
from contextlib import asynccontextmanager, suppress

import pytest

from cpaaskit_conformance.calling import HttpCaller, Outgoing, http_client
from cpaaskit_conformance.corpus.corpus import build_corpus
from cpaaskit_conformance.credentials import Credential
from cpaaskit_conformance.errors import TargetError
from cpaaskit_conformance.ledger import Ledger
from cpaaskit_conformance.runner import run
from cpaaskit_conformance.settings import RunSettings
from cpaaskit_conformance.target import Target

from .tiny import TOKEN, claim_of, claims, spec

Serve = Callable[[asyncio.StreamReader, asyncio.StreamWriter], Awaitable[None]]
PATIENCE_S = 0.8


@asynccontextmanager
async def serving(serve: Serve) -> AsyncGenerator[str]:
    """Serve connections on a free loopback port."""
    tasks: set[asyncio.Task[None]] = set()

    async def serve_one(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        with suppress(ConnectionError, asyncio.IncompleteReadError, asyncio.CancelledError):
            await serve(reader, writer)
        writer.close()

    def connected(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        tasks.add(asyncio.ensure_future(serve_one(reader, writer)))

    server = await asyncio.start_server(connected, "127.0.0.1", 0)
    try:
        yield f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}/v1"
    finally:
        server.close()
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)


async def read_request(reader: asyncio.StreamReader) -> str:
    """Read one request and give its first line."""
    head = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1")
    for line in head.split("\r\n"):
        if line.lower().startswith("content-length:"):
            await reader.readexactly(int(line.split(":")[1]))
    return head.split("\r\n")[0]


async def reply(writer: asyncio.StreamWriter, status: str, body: bytes = b"") -> None:
    """Answer one request honestly."""
    head = f"HTTP/1.1 {status}\r\ncontent-type: application/json\r\ncontent-length: {len(body)}\r\n\r\n"
    writer.write(head.encode() + body)
    await writer.drain()


async def hang(writer: asyncio.StreamWriter) -> None:
    await asyncio.sleep(60)


async def reset(writer: asyncio.StreamWriter) -> None:
    writer.transport.abort()


async def garbage(writer: asyncio.StreamWriter) -> None:
    writer.write(b"\x00\x01 this is not HTTP\r\n\r\n")
    await writer.drain()


async def short(writer: asyncio.StreamWriter) -> None:
    writer.write(b"HTTP/1.1 404 Not Found\r\ncontent-length: 500\r\n\r\nshort")
    await writer.drain()


async def drip(writer: asyncio.StreamWriter) -> None:
    writer.write(b"HTTP/1.1 404 Not Found\r\ncontent-length: 500\r\n\r\n")
    for _ in range(500):
        writer.write(b"x")
        await writer.drain()
        await asyncio.sleep(0.05)


async def flood(writer: asyncio.StreamWriter) -> None:
    writer.write(b"HTTP/1.1 404 Not Found\r\ncontent-length: 200000000\r\n\r\n")
    for _ in range(200):
        writer.write(bytes(1_000_000))
        await writer.drain()


HOSTILE = [
    pytest.param(hang, "timeout", id="hangs"),
    pytest.param(reset, "connection", id="resets"),
    pytest.param(garbage, "protocol", id="speaks garbage"),
    pytest.param(short, "protocol", id="sends less than it says"),
    pytest.param(drip, "timeout", id="drips"),
    pytest.param(flood, "too-large", id="floods"),
]


async def judged(base_url: str, *, timeout_s: float = PATIENCE_S, max_time_s: float = 30) -> Ledger:
    contract, held = spec(), claims()
    corpus = build_corpus(contract, held, families=("wire",))
    target = Target.http(base_url, credential=Credential(token=TOKEN))
    settings = RunSettings(workers=4, timeout_s=timeout_s, max_time_s=max_time_s)
    return await run(target, corpus, held, settings=settings, spec=contract)


@pytest.mark.asyncio
@pytest.mark.parametrize(("attack", "failure"), HOSTILE)
async def test_a_call_names_what_went_wrong(attack: Callable[..., Awaitable[None]], failure: str) -> None:
    """Whatever a server does, a call ends in time with a word for it."""

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await read_request(reader)
        await attack(writer)

    async with serving(serve) as base_url, http_client() as client:
        timeout = 10 if attack is flood else PATIENCE_S
        answer = await HttpCaller(client, base_url).call(Outgoing(method="GET", path="/setting"), timeout=timeout)

    assert answer.failure == failure
    assert answer.elapsed < 10


@pytest.mark.asyncio
@pytest.mark.parametrize(("attack", "failure"), [one for one in HOSTILE if one.id != "floods"])
async def test_before_preflight_a_hostile_server_is_no_target(
    attack: Callable[..., Awaitable[None]], failure: str
) -> None:
    """Nothing is judged where the first read gets no answer."""
    lines: list[str] = []

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        lines.append(await read_request(reader))
        await attack(writer)

    async with serving(serve) as base_url:
        with pytest.raises(TargetError, match="base URL"):
            await judged(base_url)

    assert lines == ["GET /v1/setting HTTP/1.1"]


@pytest.mark.asyncio
@pytest.mark.parametrize(("attack", "failure"), [one for one in HOSTILE if one.id != "floods"])
async def test_after_preflight_a_hostile_server_breaks_liveness(
    attack: Callable[..., Awaitable[None]], failure: str
) -> None:
    """Three failures break the claim, and then the operation is left alone."""
    asked: list[str] = []

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        while True:
            line = await read_request(reader)
            if line.startswith("POST /v1/notes"):
                asked.append(line)
                await attack(writer)
                return
            await reply(writer, "404 Not Found")

    async with serving(serve) as base_url:
        ledger = await judged(base_url)

    broken = {finding.claim for finding in ledger.failures}
    liveness = claim_of("wire.liveness", "createNote")
    assert liveness in broken
    assert ledger.exit_code == 1
    assert 3 <= len(asked) <= 3 + 4
    assert any("createNote was not asked any more" in why for why in ledger.incomplete)


@pytest.mark.asyncio
async def test_nobody_there_is_no_target() -> None:
    """A port that nobody listens on is told as unreachable."""
    async with serving(lambda reader, writer: asyncio.sleep(0)) as base_url:
        pass
    with pytest.raises(TargetError, match="can't be reached"):
        await judged(base_url)


@pytest.mark.asyncio
async def test_a_run_ends_when_its_time_is_over() -> None:
    """A server that is merely slow makes the run incomplete, with everything found so far."""

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        while True:
            await read_request(reader)
            await asyncio.sleep(0.05)
            await reply(writer, "404 Not Found")

    async with serving(serve) as base_url:
        ledger = await judged(base_url, timeout_s=5, max_time_s=0.6)

    assert ledger.verdict in ("incomplete", "broken")
    assert any("seconds are over" in why for why in ledger.incomplete)
    assert ledger.duration_s < 5


@pytest.mark.asyncio
async def test_an_answer_cut_off_by_the_end_of_the_run_is_not_held_against_the_server() -> None:
    """Only a whole time-out says that a server does not answer; the last one of a run may be shorter."""

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        while True:
            line = await read_request(reader)
            if line.startswith("POST"):
                await asyncio.sleep(60)
            await reply(writer, "404 Not Found")

    async with serving(serve) as base_url:
        ledger = await judged(base_url, timeout_s=20, max_time_s=0.8)

    assert claim_of("wire.liveness", "createNote") not in {finding.claim for finding in ledger.failures}
    assert any("seconds are over" in why for why in ledger.incomplete)


@pytest.mark.asyncio
async def test_a_refused_credential_ends_the_run_before_anything_else() -> None:
    """After 401 for every read nothing that changes anything is sent."""
    lines: list[str] = []

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        while True:
            lines.append(await read_request(reader))
            await reply(writer, "401 Unauthorized", json.dumps({"no": "entry"}).encode())

    async with serving(serve) as base_url:
        with pytest.raises(TargetError, match=r"refuses the credential \(401\)"):
            await judged(base_url)

    assert lines == ["GET /v1/setting HTTP/1.1", "GET /v1/notes/none HTTP/1.1"]


@pytest.mark.asyncio
@pytest.mark.parametrize("status", ["301 Moved Permanently", "503 Service Unavailable"])
async def test_answers_of_something_else_are_no_target(status: str) -> None:
    """A redirect or a gateway's error to every read is no server of this API."""

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        while True:
            await read_request(reader)
            await reply(writer, status)

    async with serving(serve) as base_url:
        with pytest.raises(TargetError, match=status[:3]):
            await judged(base_url)
