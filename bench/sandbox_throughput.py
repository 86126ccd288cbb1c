"""The sandbox, with validation and state, against a bare Starlette app that returns the same bytes."""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from urllib.parse import urlsplit

import httpx

from bench import payload
from bench.measure import Row, Table, interleaved
from bench.processes import running

TOKEN = "sandbox-token"
REQUESTS = 1500
CONNECTIONS = 16
ROUNDS = 7
UNIT = "responses a second"


def measure() -> Table:
    """Take the measurement for polls of one message and for sends."""
    with tempfile.TemporaryDirectory() as folder, running(*sandbox_command(), prints=r"http://\S+/opensms/\S*") as url:
        sent = httpx.post(url + payload.SEND_PATH, json=send_body(), headers=authorization())
        resource_url: str = sent.raise_for_status().json()["outboundSMSMessageRequest"]["resourceURL"]
        poll_path = urlsplit(resource_url).path + "/deliveryInfos"
        send_path = urlsplit(url).path + payload.SEND_PATH
        polled = httpx.get(httpx.URL(url).join(poll_path), headers=authorization()).raise_for_status()
        send = raw_request("POST", send_path, json.dumps(send_body()).encode())
        rows = (
            # Polls come first: the sandbox's memory is bounded, and the sends would push the polled message out.
            *compare("poll", url, raw_request("GET", poll_path, b""), polled, Path(folder)),
            *compare("send", url, send, sent, Path(folder)),
        )
    method = f"uvicorn, {CONNECTIONS} connections, a load generator in another process; {ROUNDS} interleaved rounds."
    return Table("Sandbox throughput", method, rows)


def compare(kind: str, url: str, request: bytes, recorded: httpx.Response, folder: Path) -> tuple[Row, Row]:
    """Measure one request on the sandbox and on a bare app that answers with the recorded bytes."""
    body, raw = folder / f"{kind}-response", folder / f"{kind}-request"
    body.write_bytes(recorded.content)
    raw.write_bytes(request)
    with running("-m", "bench.bare_starlette", str(recorded.status_code), str(body), prints=r"\d+") as bare_port:
        samples = {"bare": load(int(bare_port), raw), "sandbox": load(httpx.URL(url).port or 80, raw)}
        medians = interleaved(samples, ROUNDS)
    bare, ours = medians["bare"], medians["sandbox"]
    return Row(f"bare Starlette, {kind}", bare, UNIT), Row(f"sandbox, {kind}", ours, UNIT, ours / bare, "at least 0.4")


def load(port: int, request: Path) -> Callable[[], float]:
    """Return a sample taken by the load generator."""
    command = [sys.executable, "-m", "bench.load", str(port), str(REQUESTS), str(CONNECTIONS), str(request)]
    return lambda: float(subprocess.run(command, check=True, capture_output=True, text=True).stdout)


def raw_request(method: str, path: str, body: bytes) -> bytes:
    """Return a request as it travels."""
    head = (
        f"{method} {path} HTTP/1.1\r\nHost: 127.0.0.1\r\nAuthorization: Bearer {TOKEN}\r\n"
        f"Content-Type: application/json\r\nContent-Length: {len(body)}\r\n\r\n"
    )
    return head.encode() + body


def send_body() -> dict[str, object]:
    """Return the send without its correlator, so that each is a new message and not a repeat."""
    message = payload.request_body()["outboundSMSMessageRequest"]
    return {"outboundSMSMessageRequest": {key: message[key] for key in message if key != "clientCorrelator"}}


def authorization() -> dict[str, str]:
    """Return the sandbox's credential."""
    return {"Authorization": f"Bearer {TOKEN}"}


def sandbox_command(api: str = "opensms") -> tuple[str, ...]:
    """Return the arguments that start the sandbox of one API."""
    return ("-m", "cpaaskit", "sandbox", api, "--port", "0")
