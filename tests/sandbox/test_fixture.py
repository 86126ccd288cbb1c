"""The `opensms_sandbox` fixture: a user's own code against the sandbox, in three lines."""

from __future__ import annotations

import asyncio
import subprocess
import sys

import httpx
import pytest

from cpaaskit_conformance.errors import ConfigurationError
from cpaaskit_conformance.sandbox import SandboxSettings
from cpaaskit_conformance.sandbox.bridge import LoopThread

pytest_plugins = ["pytester"]


def test_own_code_against_the_sandbox_is_three_lines(opensms_sandbox):
    """A client of the sandbox sends, and the message is there."""
    with opensms_sandbox.client() as sms:
        sms.messages.send(sender="321234567", to=["+13500000991"], text="Hello")
    assert opensms_sandbox.messages[0]["text"] == "Hello"


def test_time_goes_when_the_test_says_so(opensms_sandbox):
    """After a second, everything is delivered and told."""
    with opensms_sandbox.client() as sms:
        sms.subscriptions.subscribe("https://example.org/dlr", token="t0k3n")
        sent = sms.messages.send(sender="321234567", to=["+13500000991"], text="Hello")
        opensms_sandbox.advance(1)
        (info,) = sms.messages.delivery_infos(sent)

    assert info.delivery_status == "DeliveredToTerminal"
    assert [notification.url for notification in opensms_sandbox.notifications] == ["https://example.org/dlr"] * 2
    assert opensms_sandbox.notifications[0].headers["content-type"] == "application/json"
    assert "deliveryInfoList" in opensms_sandbox.notifications[0].body
    assert "example.org" not in repr(opensms_sandbox.notifications)


@pytest.mark.asyncio
async def test_async_clients_share_the_sandbox(opensms_sandbox):
    """Sync and async clients see the same account, also within a running event loop."""
    async with opensms_sandbox.async_client() as sms:
        await asyncio.gather(
            *(sms.messages.send(sender="321234567", to=["+13500000991"], text=f"{number}") for number in range(10))
        )
    with opensms_sandbox.client() as sms:
        sms.messages.send(sender="321234567", to=["+13500000991"], text="last")

    texts = [row["text"] for row in opensms_sandbox.messages]
    assert (sorted(texts[:-1]), texts[-1]) == ([str(number) for number in range(10)], "last")


def test_client_options_are_handed_on(opensms_sandbox):
    """A wrong token is the client's own error, as against the real API."""
    from cpaaskit import AuthenticationError

    opensms_sandbox.token = "another"
    with opensms_sandbox.client(timeout=5.0) as sms, pytest.raises(AuthenticationError):
        sms.messages.send(sender="321234567", to=["+13500000991"], text="Hello")


def test_a_sandbox_begins_anew_with_other_behaviour(opensms_sandbox):
    """`restart` empties it and takes settings and switches; clients go on."""
    with httpx.Client(transport=opensms_sandbox.transport, base_url=opensms_sandbox.base_url) as http:
        http.headers["Authorization"] = f"Bearer {opensms_sandbox.token}"
        body = {"outboundSMSMessageRequest": {"address": ["tel:+1"], "outboundSMSTextMessage": {"message": "x"}}}
        assert "location" in http.post("/outbound/99/requests", json=body).headers
        opensms_sandbox.restart(settings=SandboxSettings(quota=1), location="absent")
        assert opensms_sandbox.messages == []
        assert "location" not in http.post("/outbound/99/requests", json=body).headers
        assert http.post("/outbound/99/requests", json=body).status_code == 429
    with pytest.raises(ConfigurationError, match="location can't be 'up'"):
        opensms_sandbox.restart(location="up")


def test_callbacks_can_be_answered_by_an_app_of_ones_own(opensms_sandbox):
    """An ASGI app receives what the sandbox posts; asking the sandbox from there is refused, not stuck."""
    seen = []
    asked = []

    async def receiver(scope, receive, send):
        seen.append((scope["path"], (await receive())["body"]))
        with pytest.raises(RuntimeError, match="can't call its own sandbox"):
            opensms_sandbox.advance(1)
        asked.append(scope["method"])
        await send({"type": "http.response.start", "status": 200, "headers": []})
        await send({"type": "http.response.body", "body": b""})

    opensms_sandbox.deliver_to(receiver)
    with opensms_sandbox.client() as sms:
        sms.subscriptions.subscribe("http://127.0.0.1/dlr")
        sms.messages.send(sender="321234567", to=["+13500000991"], text="Hello")
    opensms_sandbox.advance(1)

    assert [path for path, _ in seen] == ["/dlr", "/dlr"]
    assert asked == ["POST"] * len(opensms_sandbox.notifications) == ["POST"] * 2


def test_a_loop_thread_that_never_ran_can_be_closed():
    """Closing needs no call before it."""
    LoopThread().close()


def test_the_plugin_imports_nothing_but_pytest():
    """Pytest starts without the server, the clients or the validators being imported."""
    code = (
        "import sys, cpaaskit_conformance.pytest_plugin; print([m for m in sys.modules if m.split('.')[0] in sys.argv])"
    )
    heavy = ["starlette", "uvicorn", "httpx", "jsonschema_rs", "cpaaskit", "cpaaskit_clients", "hypothesis", "attrs"]
    done = subprocess.run([sys.executable, "-c", code, *heavy], capture_output=True, text=True, check=True)

    assert done.stdout.strip() == "[]"


def test_each_api_has_its_fixture(pytester):
    """A user's pytest lists the fixture with what it gives, and runs a test that asks for it."""
    pytester.makepyfile("def test_it(opensms_sandbox):\n    assert opensms_sandbox.api == 'opensms'\n")
    listed = pytester.runpytest_subprocess("--fixtures", "-p", "no:cacheprovider")
    listed.stdout.fnmatch_lines(["opensms_sandbox*", "*The sandbox of opensms in this process*"])
    pytester.runpytest_subprocess("-p", "no:cacheprovider").assert_outcomes(passed=1)


def test_the_packages_names_are_those_it_lists():
    """What `sandbox` offers is there, and nothing else."""
    from cpaaskit_conformance import sandbox

    assert all(getattr(sandbox, name) is not None for name in sandbox.__all__)
    with pytest.raises(AttributeError, match="has no attribute 'nothing'"):
        _ = sandbox.nothing
