"""The generated client on its own: safe settings, one pool for all threads, nothing shown, nothing misled."""

from __future__ import annotations

import asyncio
import copy
import math
import pickle
import socket
import subprocess
import sys
import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from typing import Any

import httpx
import pytest

from cpaaskit_clients.opensms import AsyncMessages, Client, Messages, errors
from cpaaskit_clients.opensms.models import OutboundRequest, OutboundSMSMessageRequest, OutboundSMSTextMessage
from cpaaskit_clients.opensms.operations import OPERATIONS

INFOS = {"deliveryInfoList": {"resourceURL": "https://example.org/1", "deliveryInfo": []}}
BODY = OutboundRequest(OutboundSMSMessageRequest(["tel:+1"], OutboundSMSTextMessage("Hi")))


def _infos(_request: httpx.Request) -> httpx.Response:
    return httpx.Response(200, json=INFOS)


@pytest.mark.parametrize(
    "base_url",
    [
        "http://opensms.api.bics.com",
        "http://localhost.evil.invalid",
        "ftp://localhost",
        "opensms.api.bics.com",
        "",
        "https://",
        "https://user:pass@opensms.api.bics.com",
        "https://opensms.api.bics.com?x=1",
        "https://opensms.api.bics.com#x",
    ],
)
def test_a_base_url_that_could_leak_is_refused(base_url: str) -> None:
    """Plain http over a network, credentials, queries and half URLs are refused, and not shown."""
    with pytest.raises(ValueError, match="base_url") as caught:
        Client(base_url=base_url)
    assert "pass" not in str(caught.value)


@pytest.mark.parametrize(
    "base_url", ["http://localhost:8025/x/", "http://127.0.0.1:1", "http://[::1]:1", "https://a.b/c/"]
)
def test_loopback_and_https_are_taken(base_url: str) -> None:
    """A slash at the end makes no difference."""
    assert Client(base_url=base_url).base_url == base_url.rstrip("/")


@pytest.mark.parametrize("timeout", [0, -1, math.inf, math.nan])
def test_a_timeout_is_a_number_of_seconds(timeout: float) -> None:
    """No client waits for ever."""
    with pytest.raises(ValueError, match="timeout"):
        Client(timeout=timeout)


def test_every_request_has_finite_timeouts() -> None:
    """Connecting, reading, writing and waiting for the pool are all bounded."""
    seen: list[Any] = []

    def answer(request: httpx.Request) -> httpx.Response:
        seen.append(request.extensions)
        return _infos(request)

    Messages(Client(transport=httpx.MockTransport(answer))).get_delivery_infos("1", "2")

    assert set(seen[0]["timeout"].values()) == {60.0}
    assert seen[0]["cpaaskit"] == ("getDeliveryInfos", None)


def test_the_credential_goes_to_its_origin_only() -> None:
    """A path cannot lead elsewhere: whatever the arguments, the host is that of base_url."""
    hosts: set[tuple[str, str | None]] = set()

    def answer(request: httpx.Request) -> httpx.Response:
        hosts.add((request.url.host, request.headers.get("authorization")))
        return _infos(request)

    messages = Messages(Client(base_url="https://a.invalid/v1", token="t", transport=httpx.MockTransport(answer)))
    for sender in ("@evil.invalid", "//evil.invalid/", "https://evil.invalid", "..", "a\\b", "x?y=1#z"):
        messages.get_delivery_infos(sender, sender)

    assert hosts == {("a.invalid", "Bearer t")}


def test_no_credential_is_in_a_repr_or_an_error() -> None:
    """Neither the client nor anything that it raises shows the token."""

    def refuse(request: httpx.Request) -> httpx.Response:
        raise httpx.ConnectError("no route for canary-token", request=request)

    client = Client(token="canary-token", headers={"x-secret": "canary-token"}, transport=httpx.MockTransport(refuse))
    with pytest.raises(errors.TransportFailedError) as caught:
        Messages(client).send_message("1", body=BODY)

    told = repr(client) + str(client) + str(caught.value) + repr(caught.value) + repr(caught.value.__cause__)
    assert "canary-token" not in told


@pytest.mark.parametrize(
    ("failure", "unknown"),
    [(httpx.ConnectError, False), (httpx.ConnectTimeout, False), (httpx.ReadTimeout, True), (httpx.ReadError, True)],
)
def test_a_lost_send_says_whether_it_may_have_happened(failure: type[Exception], unknown: bool) -> None:
    """Before a connection nothing was sent; after it, a charge may have been made."""

    def lose(request: httpx.Request) -> httpx.Response:
        raise failure("lost", request=request)  # type: ignore[call-arg]  # httpx's errors take the request

    transport = httpx.MockTransport(lose)
    client = Client(transport=transport, async_transport=transport)
    with pytest.raises(errors.TransportFailedError) as caught:
        Messages(client).send_message("1", body=BODY)
    with pytest.raises(errors.TransportFailedError, match=r"no complete answer"):
        asyncio.run(_send_async(client))
    with pytest.raises(errors.TransportFailedError) as read:
        Messages(client).get_delivery_infos("1", "2")

    assert ("not known" in str(caught.value)) is unknown
    assert "not known" not in str(read.value)


async def _send_async(client: Client) -> Any:
    return await AsyncMessages(client).send_message("1", body=BODY)


def test_one_pool_serves_any_number_of_threads(monkeypatch: pytest.MonkeyPatch) -> None:
    """Sixteen threads at once make one pool."""
    made: list[object] = []
    original = httpx.Client.__init__

    def count(self: httpx.Client, **options: Any) -> None:
        made.append(self)
        original(self, **options)

    monkeypatch.setattr(httpx.Client, "__init__", count)
    client = Client(transport=httpx.MockTransport(_infos))
    start = threading.Barrier(16)

    def call(_index: int) -> Any:
        start.wait(timeout=10)
        return Messages(client).get_delivery_infos("1", "2")

    with ThreadPoolExecutor(16) as threads:
        results = list(threads.map(call, range(16)))

    assert (len(made), len(results)) == (1, 16)


def test_a_client_closes_once_and_for_all() -> None:
    """Closing twice is nothing; use after it is told."""
    with Client(transport=httpx.MockTransport(_infos)) as client:
        Messages(client).get_delivery_infos("1", "2")
    client.close()
    with pytest.raises(RuntimeError, match="closed"):
        Messages(client).get_delivery_infos("1", "2")


def test_an_async_client_closes_both_pools() -> None:
    """The async way closes what the sync way opened, too; a client that was never used has nothing to close."""

    async def scenario() -> None:
        transport = httpx.MockTransport(_infos)
        async with Client(transport=transport, async_transport=transport) as client:
            await AsyncMessages(client).get_delivery_infos("1", "2")
            Messages(client).get_delivery_infos("1", "2")
        await client.aclose()
        with pytest.raises(RuntimeError, match="closed"):
            await AsyncMessages(client).get_delivery_infos("1", "2")

    asyncio.run(scenario())
    Client().close()


def test_the_environment_does_not_get_past_a_given_transport(monkeypatch: pytest.MonkeyPatch) -> None:
    """A proxy in the environment would go around the transport that was given."""
    monkeypatch.setenv("HTTPS_PROXY", "http://127.0.0.1:9")
    monkeypatch.setenv("ALL_PROXY", "http://127.0.0.1:9")

    assert Messages(Client(transport=httpx.MockTransport(_infos))).get_delivery_infos("1", "2").to_dict() == INFOS


@contextmanager
def _silent_server() -> Iterator[str]:
    """A server that takes connections and never answers."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        yield f"http://127.0.0.1:{server.getsockname()[1]}"


def test_a_server_that_never_answers_does_not_hang_the_caller() -> None:
    """The time-out holds over real sockets."""
    timed_out = pytest.raises(errors.TransportFailedError, match="ReadTimeout")
    with _silent_server() as base_url, Client(base_url=base_url, timeout=0.2) as client, timed_out:
        Messages(client).get_delivery_infos("1", "2")


@pytest.mark.parametrize(
    "error",
    [
        errors.ClientError("m", operation_id="o"),
        errors.TransportFailedError("m", operation_id="o"),
        errors.StatusError("m", operation_id="o", status_code=400, retry_after="1", content=b"body"),
        errors.ResponseDecodeError("m", operation_id="o", status_code=200, content=b"body"),
    ],
)
def test_errors_survive_pickles_and_copies_without_their_body(error: errors.ClientError) -> None:
    """Workers hand errors to each other; texts and numbers in a body do not travel."""
    for again in (pickle.loads(pickle.dumps(error)), copy.copy(error), copy.deepcopy(error)):
        assert (type(again), str(again), again.operation_id) == (type(error), "m", "o")
        assert getattr(again, "content", b"") == b""
        assert getattr(again, "status_code", None) == getattr(error, "status_code", None)


def test_operations_are_plain_values() -> None:
    """The table is read-only, hashable, and knows its statuses."""
    send = OPERATIONS["sendMessage"]

    assert hash(send) == hash(OPERATIONS["sendMessage"])
    assert (send.documents(403), send.documents(404)) == (True, False)
    with pytest.raises(TypeError):
        OPERATIONS["x"] = send  # type: ignore[index]  # that it cannot be written is what is tested


def test_importing_and_making_a_client_loads_little() -> None:
    """Models and operations are loaded when they are first used, not when the package is imported."""
    program = (
        "import httpx, attrs, sys; before = set(sys.modules)\n"
        "from cpaaskit_clients.opensms import Client; Client(token='x')\n"
        "print(*sorted(name for name in set(sys.modules) - before if name.startswith('cpaaskit_clients')))"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, timeout=60, check=True)

    assert done.stdout.split() == [
        "cpaaskit_clients",
        *(f"cpaaskit_clients.opensms{part}" for part in ("", ".client", ".errors", ".operations", ".types")),
    ]
