"""What the libraries below write of our calls, and what they write of others'."""

from __future__ import annotations

import asyncio
import logging
import re
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import unquote

import httpx
import pytest
from canary import NUMBER, SENDER, TEXT, TOKEN, Listener, refuse, seen
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter

from cpaaskit import AsyncOpenSMS, OpenSMS

from .answering import send, sent

REPLY = sent()


class _Vendor(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def do_POST(self) -> None:
        self.rfile.read(int(self.headers.get("content-length", "0")))
        self.send_response(201)
        self.send_header("Content-Type", "application/json")
        self.send_header("Location", f"https://h/outbound/{SENDER}/requests/r")
        self.send_header("Set-Cookie", f"a={TOKEN}")
        self.send_header("Content-Length", str(len(REPLY.content)))
        self.end_headers()
        self.wfile.write(REPLY.content)

    def do_GET(self) -> None:
        self.do_POST()

    def log_message(self, format: str, *_args: object) -> None:
        """Be quiet."""


@pytest.fixture
def vendor() -> Iterator[str]:
    """A server on loopback that takes every message."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), _Vendor)
    server.daemon_threads = True
    thread = threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True)
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}/smsmessaging/v1"
    server.shutdown()
    thread.join()
    server.server_close()


@pytest.fixture
def lines() -> Iterator[list[str]]:
    """Everything that any logger writes at DEBUG."""
    listener, root = Listener(), logging.getLogger()
    level = root.level
    root.addHandler(listener)
    root.setLevel(logging.DEBUG)
    yield listener.lines
    root.removeHandler(listener)
    root.setLevel(level)


def _through(kind: str, url: str) -> None:
    """Send one message on a transport."""
    if kind == "sync":
        with OpenSMS(token=TOKEN, base_url=url) as sms:
            send(sms)
        return

    async def main() -> None:
        from cpaaskit import AiohttpTransport

        transport = AiohttpTransport() if kind == "aiohttp" else None
        async with AsyncOpenSMS(token=TOKEN, base_url=url, transport=transport) as sms:
            await sms.messages.send(sender=SENDER, to=NUMBER, text=TEXT)

    asyncio.run(main())


@pytest.mark.parametrize("kind", ["sync", "async", "aiohttp"])
def test_logs_of_our_calls_hold_the_operation_only(kind: str, vendor: str, lines: list[str]):
    """At DEBUG the libraries write headers and addresses: of ours, operation, template and event are left."""
    _through(kind, vendor)

    refuse("a log", lines)
    below = [line for line in lines if line.startswith(("httpx", "httpcore", "aiohttp")) and " close." not in line]
    label = "sendMessage POST /outbound/{senderAddress}/requests: "
    assert all(label in line for line in below)
    assert bool(below) is (kind != "aiohttp")


@pytest.mark.parametrize("kind", ["sync", "async", "aiohttp"])
def test_one_line_of_our_own_for_each_call(kind: str, vendor: str, lines: list[str]):
    """Operation, status, milliseconds, attempts."""
    _through(kind, vendor)

    (line,) = [line for line in lines if line.startswith("cpaaskit ")]
    assert re.fullmatch(r"cpaaskit INFO sendMessage: 201 in \d+ ms, attempts: 1", line)


@pytest.mark.parametrize("kind", ["sync", "async"])
def test_spans_of_our_calls_hold_the_template_only(kind: str, vendor: str, spans: InMemorySpanExporter):
    """The path's sender is a number: a span shows the parameter's name, and the operation."""
    _through(kind, vendor)

    (span,) = spans.get_finished_spans()
    refuse("a span", [span.to_json()])
    url = {str(value) for name, value in (span.attributes or {}).items() if "url" in name}
    assert any(unquote(u).endswith("/v1/outbound/{senderAddress}/requests#sendMessage") for u in url)


@pytest.mark.shows_canaries
def test_the_host_applications_own_calls_are_untouched(vendor: str, lines: list[str], spans: InMemorySpanExporter):
    """Their logs and spans say what they always said, before, after and between ours."""
    target = f"{vendor}/outbound/{SENDER}/requests"
    with httpx.Client(trust_env=False) as own, OpenSMS(token=TOKEN, base_url=vendor) as sms:
        own.get(target)
        send(sms)
        own.get(target)

    assert len([line for line in lines if line.startswith("httpx ") and target in line]) == 2
    headers = [line for line in lines if "receive_response_headers.complete" in line]
    assert [seen(line) is not None for line in headers] == [True, False, True]
    assert [SENDER in span.to_json() for span in spans.get_finished_spans()] == [True, False, True]


def test_a_host_call_in_another_thread_is_untouched_while_ours_is_under_way(lines: list[str]):
    """The filter looks at the call that logs, not at the clock."""
    logger = logging.getLogger("httpx")

    def answer(_request: httpx.Request) -> httpx.Response:
        logger.info("HTTP Request: GET %s", "ours")
        thread = threading.Thread(target=logger.info, args=("HTTP Request: GET %s", "theirs"))
        thread.start()
        thread.join()
        return sent()

    with OpenSMS(token=TOKEN, transport=httpx.MockTransport(answer)) as sms:
        send(sms)

    written = [line for line in lines if line.startswith("httpx ")]
    assert written == [
        "httpx INFO sendMessage POST /outbound/{senderAddress}/requests: request",
        "httpx INFO HTTP Request: GET theirs",
    ]
