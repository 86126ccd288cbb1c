"""Proxies: what passes through, what they see, and what counts as not sent."""

from __future__ import annotations

import ssl

import pytest

from cpaaskit import ConfigurationError, OpenSMS, OutcomeUnknownError, RequestNotSentError
from cpaaskit._httpx import httpx

from . import peers
from .callers import TOKEN, Caller, charge, failure, read, write
from .peers import Peer, answering
from .proxies import TunnelProxy


def test_a_proxy_tunnels_to_the_origin(secure: Peer, ca_file: str, transport: str) -> None:
    """Our checks, deadline and credentials are those of the origin; the proxy sees its name only."""
    with TunnelProxy() as proxy, Caller(transport, secure.url, verify=ca_file, proxy=proxy.url) as caller:
        caller.call(write)
        caller.call(write)

    assert [("CONNECT", f"127.0.0.1:{secure.port}")] == [(asked.method, asked.target) for asked in proxy.requests]
    assert not any("authorization" in asked.headers for asked in proxy.requests)
    assert [f"Bearer {TOKEN}"] * 2 == [request.headers["authorization"] for request in secure.requests]


def test_the_certificate_is_checked_behind_a_proxy(secure: Peer, transport: str) -> None:
    """A proxy that looks inside is found."""
    with TunnelProxy() as proxy, Caller(transport, secure.url, proxy=proxy.url) as caller:
        error = failure(caller, charge)

    assert isinstance(error, RequestNotSentError)
    assert (error.attempts, len(secure.requests)) == (1, 0)


@pytest.mark.parametrize("variable", ["HTTPS_PROXY", "ALL_PROXY"])
def test_a_proxy_of_the_environment_is_used_below_our_layer(
    variable: str, server_context: ssl.SSLContext, ca_file: str, transport: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A lost answer behind it is unknown and not repeated, as without it."""
    with TunnelProxy() as proxy, Peer(peers.closing, tls=server_context) as peer:
        monkeypatch.setenv(variable, proxy.url.removeprefix("http://"))
        with Caller(transport, peer.url, verify=ca_file) as caller:
            error = failure(caller, charge)

    assert isinstance(error, OutcomeUnknownError)
    assert (error.attempts, proxy.connections, len(peer.requests)) == (1, 1, 1)


def test_the_environment_is_left_alone_where_it_says_or_the_caller_says(
    secure: Peer, ca_file: str, transport: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """`NO_PROXY` and `trust_env=False` go straight."""
    with TunnelProxy() as proxy:
        monkeypatch.setenv("HTTPS_PROXY", proxy.url)
        with Caller(transport, secure.url, verify=ca_file, trust_env=False) as caller:
            caller.call(write)
        monkeypatch.setenv("NO_PROXY", "127.0.0.1")
        with Caller(transport, secure.url, verify=ca_file) as caller:
            caller.call(write)

    assert (proxy.connections, len(secure.requests)) == (0, 2)


@pytest.mark.parametrize("status", [403, 407, 502])
def test_a_proxy_that_refuses_the_tunnel_means_not_sent(
    status: int, secure: Peer, ca_file: str, transport: str
) -> None:
    """Its answer is never taken for the origin's."""
    with (
        TunnelProxy(refusal=status) as proxy,
        Caller(transport, secure.url, verify=ca_file, proxy=proxy.url, max_retries=1) as caller,
    ):
        error = failure(caller, charge)

    assert isinstance(error, RequestNotSentError)
    assert (error.attempts, proxy.connections, secure.connections) == (2, 2, 0)


@pytest.mark.parametrize("behaviour", [peers.closing, peers.resetting, peers.hanging])
def test_a_proxy_that_is_lost_before_the_tunnel_stands_means_not_sent(
    behaviour: peers.Behaviour, ca_file: str, transport: str
) -> None:
    """A CONNECT is not the request."""
    with Peer(behaviour) as proxy:
        options = {"verify": ca_file, "proxy": proxy.url, "timeout": 0.4, "max_retries": 0}
        with Caller(transport, "https://127.0.0.1:1", **options) as caller:
            error = failure(caller, charge)

    assert isinstance(error, RequestNotSentError)
    assert proxy.arrivals == 1


def test_a_plain_request_goes_through_a_proxy_too(transport: str) -> None:
    """To a loopback origin without TLS the proxy forwards."""
    with TunnelProxy() as proxy, Peer(answering(204)) as peer, Caller(transport, peer.url, proxy=proxy.url) as caller:
        caller.call(write)

    assert [f"{peer.url}/outbound/subscriptions"] == [asked.target for asked in proxy.requests]
    assert len(peer.requests) == 1


def test_a_proxy_that_is_not_there_means_not_sent(transport: str) -> None:
    """As with any other refused connection."""
    with Caller(transport, "https://127.0.0.1:1", proxy="http://127.0.0.1:1", verify=False) as caller:
        error = failure(caller, charge)

    assert isinstance(error, RequestNotSentError)


def test_a_given_transport_and_a_proxy_exclude_each_other() -> None:
    """httpx would send past the transport."""
    inner = httpx.MockTransport(lambda request: httpx.Response(204))
    for options in ({"proxy": "http://127.0.0.1:1"}, {"verify": False}, {"limits": httpx.Limits()}):
        with pytest.raises(ConfigurationError, match="on your own transport"):
            OpenSMS(token=TOKEN, transport=inner, **options)


def test_a_given_transport_is_not_passed_by_a_proxy_of_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    """It gets every request."""
    monkeypatch.setenv("ALL_PROXY", "http://127.0.0.1:1")
    seen: list[str] = []

    def answer(request: httpx.Request) -> httpx.Response:
        seen.append(str(request.url))
        return httpx.Response(404)

    with OpenSMS(token=TOKEN, base_url="https://host.invalid/x", transport=httpx.MockTransport(answer)) as client:
        assert client.subscriptions.current() is None

    assert seen == ["https://host.invalid/x/outbound/subscriptions"]


@pytest.mark.parametrize("proxy", ["127.0.0.1:3128", "ftp://127.0.0.1:21", "http://[", "socks5://127.0.0.1:1"])
def test_a_proxy_that_cannot_be_used_is_a_configuration_error(proxy: str, transport: str) -> None:
    """At construction or at the first call, never a traceback of another library."""
    with (
        pytest.raises(ConfigurationError),
        Caller(transport, "https://127.0.0.1:1", proxy=proxy, verify=False) as caller,
    ):
        caller.call(read)
