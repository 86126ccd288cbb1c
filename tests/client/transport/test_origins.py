"""Requests and credentials go to one origin, whatever an answer, a hook or a URL in a body says."""

from __future__ import annotations

from typing import Any

import pytest

from cpaaskit import AsyncOpenSMS, ConfigurationError, OpenSMS, RedirectError

from .callers import TOKEN, Caller, Operation, charge, failure, read, write
from .peers import Peer, answering, answering_json, resetting_unread

_SENDER = "321234567"


def _sent(host: str) -> dict[str, object]:
    """The answer to a send, whose URLs lead to a host."""
    url = f"{host}/outbound/tel%3A%2B{_SENDER}/requests/id-1"
    recipients = [{"address": "tel:+13500000991", "deliveryStatus": "MessageWaiting"}]
    return {
        "outboundSMSMessageRequest": {
            "address": ["tel:+13500000991"],
            "senderAddress": f"tel:+{_SENDER}",
            "outboundSMSTextMessage": {"message": "Hello"},
            "deliveryInfoList": {"deliveryInfo": recipients, "resourceURL": f"{url}/deliveryInfos"},
            "resourceURL": url,
        }
    }


@pytest.mark.parametrize("operation", [read, write, charge])
@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_a_redirect_is_an_error_and_nothing_follows_it(status: int, operation: Operation, transport: str) -> None:
    """The other host sees neither the request nor the credential."""
    with (
        Peer(answering(200)) as other,
        Peer(answering(status, b"", f"Location: {other.url}/x")) as peer,
        Caller(transport, peer.url) as caller,
    ):
        error = failure(caller, operation)

    assert isinstance(error, RedirectError)
    assert status == error.status_code
    assert (peer.arrivals, other.connections) == (1, 0)


def test_urls_in_an_answer_are_read_for_their_ids_only(transport: str) -> None:
    """`Location` and `resourceURL` lead elsewhere; the next request goes to base_url all the same."""
    infos = {"deliveryInfoList": {"deliveryInfo": [], "resourceURL": "https://elsewhere.invalid/x"}}
    with Peer(answering(200)) as other:
        located = f"Location: {other.url}/outbound/x/requests/id-1"
        script = (answering_json(201, _sent(other.url), located), answering_json(200, infos))
        with Peer(*script) as peer, Caller(transport, f"{peer.url}/api") as caller:
            message = caller.call(charge)
            found = caller.call(lambda client: client.messages.delivery_infos(message))

    assert found == []
    assert (message.request_id, other.connections) == ("id-1", 0)
    assert peer.requests[1].target.startswith("/api/outbound/")
    assert f"Bearer {TOKEN}" == peer.requests[1].headers["authorization"]


@pytest.mark.parametrize("change", ["host", "port", "scheme"])
def test_a_hook_cannot_lead_a_request_elsewhere(change: str, transport: str) -> None:
    """A hook that changes the origin is refused before a byte leaves."""
    with Peer(answering(200)) as other, Peer(answering(200)) as peer:
        elsewhere = {"host": "localhost", "port": other.port, "scheme": "https"}

        def lead_away(request: Any) -> None:
            request.url = request.url.copy_with(**{change: elsewhere[change]})

        hook = lead_away if transport == "sync" else _awaitable(lead_away)
        with Caller(transport, peer.url, event_hooks={"request": [hook]}) as caller:
            error = failure(caller, charge)

    assert isinstance(error, ConfigurationError)
    assert (peer.connections, other.connections) == (0, 0)


def test_hooks_see_and_change_what_travels(transport: str) -> None:
    """A request hook may add a header and change the path; a response hook sees the whole answer."""
    seen: list[tuple[int, str, bytes]] = []

    def before(request: Any) -> None:
        request.headers["X-Trace"] = "trace-1"
        request.url = request.url.copy_with(path="/other")

    def after(response: Any) -> None:
        seen.append((response.status_code, response.request.method, response.content))

    hooks: dict[str, list[Any]] = {"request": [before], "response": [after]}
    if transport != "sync":
        hooks = {event: [_awaitable(hook)] for event, (hook,) in hooks.items()}
    with Peer(answering_json(404, {"code": "7"})) as peer, Caller(transport, peer.url, event_hooks=hooks) as caller:
        failure(caller, write)
        failure(caller, charge)

    assert seen == [(404, "DELETE", b'{"code": "7"}'), (404, "POST", b'{"code": "7"}')]
    assert [request.headers["x-trace"] for request in peer.requests] == ["trace-1", "trace-1"]
    assert [request.target for request in peer.requests] == ["/other", "/other"]
    assert f"127.0.0.1:{peer.port}" == peer.requests[0].headers["host"]
    assert b"Hello" in peer.requests[1].body


def test_plain_hooks_work_on_async_clients_too() -> None:
    """A hook that returns nothing to wait for is not waited for; with no answer the response hook is left out."""
    events: list[str] = []
    hooks = {
        "request": [lambda request: events.append("request")],
        "response": [lambda answer: events.append("answer")],
    }
    for transport in ("async", "aiohttp"):
        with Peer(resetting_unread) as peer, Caller(transport, peer.url, event_hooks=hooks, max_retries=0) as caller:
            failure(caller, read)

    assert events == ["request", "request"]


def test_an_error_of_a_hook_passes_unchanged(transport: str) -> None:
    """What a user's own function raises is the user's."""

    def refuse(request: Any) -> None:
        raise LookupError("mine")

    with Peer(answering(200)) as peer, Caller(transport, peer.url, event_hooks={"request": [refuse]}) as caller:
        error = failure(caller, charge)

    assert isinstance(error, LookupError)
    assert peer.connections == 0


def test_hooks_for_unknown_events_are_refused() -> None:
    """A hook that would never be called is a mistake."""
    with pytest.raises(ConfigurationError, match="event_hooks"):
        OpenSMS(token=TOKEN, event_hooks={"connect": []})


@pytest.mark.parametrize("client", [OpenSMS, AsyncOpenSMS])
@pytest.mark.parametrize("url", ["http://example.com", "http://10.0.0.1:8080/x", "http://localhost.example.com"])
def test_plain_http_beyond_loopback_is_refused(url: str, client: Any) -> None:
    """The credential would travel in clear text; the caller may say that this is wanted."""
    with pytest.raises(ConfigurationError, match="clear text"):
        client(token=TOKEN, base_url=url)

    assert url == client(token=TOKEN, base_url=url, allow_insecure_http=True).base_url


def test_cookies_are_not_kept(transport: str) -> None:
    """A cookie of one answer does not travel with the next request."""
    cookie = answering(204, b"", "Set-Cookie: session=1; Path=/")
    with Peer(cookie) as peer, Caller(transport, peer.url) as caller:
        caller.call(write)
        caller.call(write)

    assert not any("cookie" in request.headers for request in peer.requests)


def _awaitable(function: Any) -> Any:
    async def hook(thing: Any) -> None:
        function(thing)

    return hook
