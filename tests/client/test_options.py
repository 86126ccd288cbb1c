"""Options: refused where they cannot be used, and changed by views that leave their client alone."""

from __future__ import annotations

import gc
import ssl
import warnings
from typing import Any

import httpx
import pytest
from canary import TOKEN, refuse

from cpaaskit import (
    AsyncOpenSMS,
    ClientClosedError,
    ClientStateError,
    ConfigurationError,
    InvalidArgumentError,
    OpenSMS,
)
from cpaaskit._options import PoolOptions, ssl_context
from cpaaskit._origin import parse_base_url

from .answering import READ, SEND, Server

NOTHING = httpx.Response(404)
ORIGIN = parse_base_url("https://api.example.org", allow_insecure_http=False)


@pytest.mark.parametrize(
    ("options", "why"),
    [
        ({"timeout": 0}, "timeout must be a positive number"),
        ({"timeout": float("inf")}, "timeout must be a positive number"),
        ({"timeout": float("nan")}, "timeout must be a positive number"),
        ({"max_retries": -1}, "max_retries must be 0 or more"),
        ({"headers": {"Authorization": "Bearer x"}}, "the header authorization is set by the client"),
        ({"headers": {"ACCEPT": "text/html"}}, "the header accept is set by the client; leave it out"),
        ({"headers": {"HOST": "x"}}, "the header host is set by the client"),
        ({"headers": {"x": "a\r\nb: c"}}, "line break"),
        ({"headers": {"x-ä": "a"}}, "outside ASCII"),
        ({"event_hooks": {"finally": []}}, "event_hooks are for the events"),
        ({"cert": "/no/such/file.pem"}, "does not exist"),
        ({"verify": "/no/such/ca.pem"}, "does not exist"),
        ({"cert": ("/no/such/file.pem", "key")}, "does not exist"),
        ({"proxy": "proxy:3128"}, "proxy must be a URL such as"),
        ({"proxy": "nonsense://p:1"}, "proxy must be a URL such as"),
        ({"transport": httpx.MockTransport(lambda _r: NOTHING), "verify": False}, "set them on your own transport"),
        (
            {"transport": httpx.MockTransport(lambda _r: NOTHING), "proxy": "http://p:1"},
            "set them on your own transport",
        ),
    ],
)
@pytest.mark.parametrize("kind", [OpenSMS, AsyncOpenSMS])
def test_options_that_cannot_be_used_are_refused(kind: Any, options: dict[str, Any], why: str):
    """When the client is made, in one line that names the option."""
    with pytest.raises((ConfigurationError, InvalidArgumentError), match=why) as caught:
        kind(token=TOKEN, **options)
    assert "\n" not in str(caught.value)


def test_everything_is_given_by_name():
    """A token cannot be taken for a URL."""
    with pytest.raises(TypeError):
        OpenSMS(TOKEN)  # type: ignore[call-arg, misc] # that is the point


def test_no_repr_shows_the_token():
    """Client, view, facade and error of a missing attribute."""
    with Server(NOTHING).sync(headers={"x-key": TOKEN}) as sms:
        refuse("a repr", [repr(sms), repr(sms.with_options()), repr(sms.messages), repr(sms._core), str(sms._holder)])
        assert repr(sms) == "OpenSMS(base_url='https://opensms.api.bics.com/smsmessaging/v1')"


def test_headers_of_each_request():
    """Ours, then yours; the user agent has a name of its own."""
    server = Server(NOTHING)
    with server.sync(headers={"X-Own": "1"}, user_agent="shop/1") as sms:
        sms.subscriptions.current()
    with server.sync() as sms:
        sms.subscriptions.current()

    first, second = (request.headers for request in server.requests)
    assert (first["x-own"], first["accept"], first["user-agent"]) == ("1", "application/json", "shop/1")
    assert second["user-agent"].startswith("cpaaskit/")
    assert (second["accept"], second["host"]) == ("application/json", "opensms.api.bics.com")


def test_a_view_changes_nothing_of_its_client():
    """Other options on the same connections; a view of a view adds up."""
    server = Server(httpx.Response(404))
    with server.sync(timeout=9.0, headers={"x-a": "1"}) as sms:
        view = sms.with_options(timeout=5.0, headers={"x-b": "2"}).with_options(trust_idempotency=True)
        view.subscriptions.current()
        sms.subscriptions.current()

        assert (sms.timeout, view.timeout, sms.trust_idempotency, view.trust_idempotency) == (9.0, 5.0, False, True)
        assert view.messages is not sms.messages
        assert (view._holder, view._core) == (sms._holder, sms._core)
    sent = [{name for name in request.headers if name.startswith("x-")} for request in server.requests]
    assert sent == [{"x-a", "x-b"}, {"x-a"}]


@pytest.mark.parametrize(
    "options", [{"timeout": -1.0}, {"max_retries": -1}, {"headers": {"authorization": "x"}}], ids=str
)
def test_a_view_with_unusable_options_is_refused(options: dict[str, Any]):
    """As the constructor does."""
    with Server(NOTHING).sync() as sms, pytest.raises(ConfigurationError):
        sms.with_options(**options)


def test_repeats_of_a_view(monkeypatch: pytest.MonkeyPatch):
    """The number of repeats is the view's own."""
    monkeypatch.setattr("time.sleep", lambda _seconds: None)
    server = Server(httpx.Response(503))
    with server.sync() as sms:
        for client, requests in ((sms.with_options(max_retries=0), 1), (sms, 3), (sms.with_options(max_retries=4), 5)):
            server.requests.clear()
            with pytest.raises(Exception, match="503"):
                client.subscriptions.current()
            assert len(server.requests) == requests


def test_closing_a_view_leaves_the_client_open():
    """The connections belong to the client that was made first; after its close nothing is open."""
    server = Server(NOTHING)
    sms = server.sync()
    with sms.with_options() as view:
        pass
    assert sms.subscriptions.current() is None
    sms.close()
    sms.close()
    for closed in (sms, view):
        with pytest.raises(ClientClosedError, match="this OpenSMS is closed; make a new one"):
            closed.subscriptions.current()


@pytest.mark.asyncio
async def test_closing_an_async_view_leaves_the_client_open():
    """The same, awaited."""
    sms = Server(NOTHING).awaited()
    async with sms.with_options() as view:
        pass
    assert await sms.subscriptions.current() is None
    await sms.aclose()
    await sms.aclose()
    with pytest.raises(ClientClosedError):
        await view.subscriptions.current()


@pytest.mark.asyncio
async def test_a_client_of_the_other_kind_says_so():
    """Generated code for the other kind gets one clear error, and nothing is sent."""
    server = Server(NOTHING)
    with server.sync() as sms, pytest.raises(ClientStateError, match="use AsyncOpenSMS"):
        await sms.asend(READ, {"method": "GET", "url": "/x"})
    async with server.awaited() as asms:
        with pytest.raises(ClientStateError, match="await its calls"):
            asms.send(READ, {"method": "GET", "url": "/x"})
    assert server.requests == []


def test_requests_go_to_a_path_of_the_base_url_only():
    """Generated code cannot be led to another host by a URL in place of a path."""
    with Server(NOTHING).sync() as sms, pytest.raises(InvalidArgumentError, match="a path of base_url only"):
        sms.send(READ, {"method": "GET", "url": "https://elsewhere.example.org/"})


@pytest.mark.parametrize(
    ("body", "why"), [({"a": "\ud800"}, "surrogate"), ({"a": float("nan")}, "no form"), ({"a": {1}}, "no form")]
)
def test_a_body_that_json_cannot_say_is_refused(body: object, why: str):
    """Before anything is sent, and without quoting it."""
    server = Server(NOTHING)
    with server.sync() as sms, pytest.raises(InvalidArgumentError, match=why):
        sms.send(SEND, {"method": "POST", "url": "/x", "json": body})
    assert server.requests == []


def test_other_bodies_queries_and_headers_travel():
    """Forms, bytes, parameters in lists: what the generated code of other APIs hands over."""
    server = Server(NOTHING)
    with server.sync() as sms:
        sms.send(SEND, {"method": "POST", "url": "/x", "data": {"a": ["1", "2"]}, "params": {"q": ["a b", "c"]}})
        sms.send(SEND, {"method": "POST", "url": "/x", "content": b"raw", "headers": {"X-One": "1"}, "params": {}})
        sms.send(SEND, {"method": "POST", "url": "/x"})

    form, raw, empty = server.requests
    assert (form.content, form.url.query) == (b"a=1&a=2", b"q=a+b&q=c")
    assert form.headers["content-type"] == "application/x-www-form-urlencoded"
    assert (raw.content, raw.headers["x-one"], raw.url.query) == (b"raw", "1", b"")
    assert (empty.content, empty.headers["content-length"]) == (b"", "0")


def test_event_hooks_see_requests_and_answers():
    """In order, with httpx's objects; a hook can add a header, and cannot lead the request elsewhere."""
    seen: list[object] = []

    def mark(request: httpx.Request) -> None:
        request.headers["x-trace"] = "t"
        seen.append(request.method)

    server = Server(NOTHING)
    with server.sync(event_hooks={"request": [mark], "response": [lambda r: seen.append(r.status_code)]}) as sms:
        sms.subscriptions.current()
    assert (seen, server.requests[0].headers["x-trace"]) == (["GET", 404], "t")

    def detour(request: httpx.Request) -> None:
        request.url = httpx.URL("https://elsewhere.example.org/")

    with (
        server.sync(event_hooks={"request": [detour]}) as sms,
        pytest.raises(ConfigurationError, match="changed the r"),
    ):
        sms.subscriptions.current()
    assert len(server.requests) == 1


@pytest.mark.asyncio
async def test_async_event_hooks_are_awaited():
    """Sync and async hooks alike."""
    seen: list[object] = []

    async def before(request: httpx.Request) -> None:
        seen.append(request.method)

    async def after(response: httpx.Response) -> None:
        seen.append(response.status_code)

    async with Server(NOTHING).awaited(event_hooks={"request": [before], "response": [after]}) as sms:
        await sms.subscriptions.current()
    assert seen == ["GET", 404]


def test_an_unclosed_client_with_connections_says_so():
    """One that never connected has nothing to close, nor has one with a transport of yours."""
    open_clients = [OpenSMS(token=TOKEN, trust_env=False)]
    open_clients[0]._holder.get()
    with pytest.warns(ResourceWarning, match="unclosed OpenSMS: use it in a with block"):
        open_clients.clear()
    gc.collect()
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        OpenSMS(token=TOKEN)
        Server(NOTHING).sync()
        gc.collect()


def test_certificates(tmp_path):
    """A context of yours is used, a file or folder is loaded, a broken file is one clear error."""
    context = ssl.create_default_context()
    assert ssl_context(context, None, trust_env=False) is context
    assert ssl_context(True, None, trust_env=False).verify_mode is ssl.CERT_REQUIRED
    assert ssl_context(False, None, trust_env=False).verify_mode is ssl.CERT_NONE
    assert ssl_context(str(tmp_path), None, trust_env=False).verify_mode is ssl.CERT_REQUIRED

    broken = tmp_path / "broken.pem"
    broken.write_text("nothing")
    for options in (
        PoolOptions(str(broken), None, None, False, None),
        PoolOptions(True, (str(broken),), None, False, None),
    ):
        with pytest.raises(ConfigurationError, match="the certificate files cannot be used"):
            options.arguments(ORIGIN)
