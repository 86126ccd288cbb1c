"""Certificates and proxies: what is checked, what passes through, and what counts as not sent."""

from __future__ import annotations

import ssl
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import trustme

from cpaaskit import ConfigurationError, OpenSMS, OutcomeUnknownError, RequestNotSentError
from cpaaskit._httpx import httpx

from . import peers
from .callers import TOKEN, Caller, charge, failure, read, write
from .peers import Peer, answering
from .proxies import TunnelProxy


@pytest.fixture(scope="module")
def authority() -> trustme.CA:
    """A certificate authority that nobody knows."""
    return trustme.CA()


@pytest.fixture(scope="module")
def ca_file(authority: trustme.CA, tmp_path_factory: pytest.TempPathFactory) -> str:
    """Its certificate in a file."""
    path = tmp_path_factory.mktemp("ca") / "ca.pem"
    authority.cert_pem.write_to_path(str(path))
    return str(path)


@pytest.fixture(scope="module")
def server_context(authority: trustme.CA) -> ssl.SSLContext:
    """What a server with a certificate of that authority needs."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("127.0.0.1").configure_cert(context)
    return context


@pytest.fixture
def secure(server_context: ssl.SSLContext) -> Iterator[Peer]:
    """A server that speaks TLS."""
    with Peer(answering(204), tls=server_context) as peer:
        yield peer


def test_a_ca_file_is_trusted(secure: Peer, ca_file: str, transport: str) -> None:
    """`verify` takes a file."""
    with Caller(transport, secure.url, verify=ca_file) as caller:
        caller.call(write)

    assert f"Bearer {TOKEN}" == secure.requests[0].headers["authorization"]


def test_an_ssl_context_is_used_as_it_is(secure: Peer, authority: trustme.CA, transport: str) -> None:
    """`verify` takes a context."""
    context = ssl.create_default_context()
    authority.configure_trust(context)
    with Caller(transport, secure.url, verify=context) as caller:
        caller.call(write)

    assert len(secure.requests) == 1


def test_the_ca_file_of_the_environment_is_trusted(
    secure: Peer, ca_file: str, transport: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """`SSL_CERT_FILE` counts where `trust_env` is set, and only there."""
    monkeypatch.setenv("SSL_CERT_FILE", ca_file)
    with Caller(transport, secure.url) as caller:
        caller.call(write)
    with Caller(transport, secure.url, trust_env=False) as caller:
        error = failure(caller, write)

    assert isinstance(error, RequestNotSentError)
    assert len(secure.requests) == 1


def test_checking_can_be_switched_off(secure: Peer, transport: str) -> None:
    """`verify=False` talks to anybody."""
    with Caller(transport, secure.url, verify=False) as caller:
        caller.call(write)

    assert len(secure.requests) == 1


@pytest.mark.parametrize("verify", ["other", True], ids=["another authority", "the usual authorities"])
def test_a_certificate_that_is_not_trusted_ends_the_call(
    verify: str | bool, secure: Peer, tmp_path: Path, transport: str
) -> None:
    """Nothing was sent, and nothing would change at a second attempt."""
    if verify == "other":
        verify = str(tmp_path / "other.pem")
        trustme.CA().cert_pem.write_to_path(verify)
    with Caller(transport, secure.url, verify=verify) as caller:
        error = failure(caller, charge)

    assert isinstance(error, RequestNotSentError)
    assert (error.attempts, secure.connections) == (1, 1)
    assert not secure.requests


def test_a_certificate_for_another_name_ends_the_call(authority: trustme.CA, ca_file: str, transport: str) -> None:
    """The name is checked too."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("example.com").configure_cert(context)
    with Peer(answering(204), tls=context) as peer, Caller(transport, peer.url, verify=ca_file) as caller:
        error = failure(caller, charge)

    assert isinstance(error, RequestNotSentError)
    assert (error.attempts, peer.connections) == (1, 1)


@pytest.mark.parametrize("behaviour", [peers.resetting_unread, peers.ignoring], ids=["broken", "never ended"])
def test_a_handshake_that_fails_is_not_sent(behaviour: peers.Behaviour, ca_file: str, transport: str) -> None:
    """No byte of the request leaves before TLS stands."""
    with Peer(behaviour) as peer:
        url = peer.url.replace("http:", "https:")
        with Caller(transport, url, verify=ca_file, timeout=0.4, max_retries=0) as caller:
            error = failure(caller, charge)

    assert isinstance(error, RequestNotSentError)


def test_an_answer_lost_over_tls_is_unknown(server_context: ssl.SSLContext, ca_file: str, transport: str) -> None:
    """Once TLS stands, bytes leave as they do without it."""
    with (
        Peer(peers.closing, tls=server_context) as peer,
        Caller(transport, peer.url, verify=ca_file) as caller,
    ):
        error = failure(caller, charge)

    assert isinstance(error, OutcomeUnknownError)
    assert (error.attempts, len(peer.requests)) == (1, 1)


def test_a_client_certificate_is_shown(authority: trustme.CA, ca_file: str, tmp_path: Path, transport: str) -> None:
    """`cert` takes one file with certificate and key, or a pair."""
    mine = authority.issue_cert("client@example.com")
    pem, certificate, key = (str(tmp_path / name) for name in ("both.pem", "cert.pem", "key.pem"))
    mine.private_key_and_cert_chain_pem.write_to_path(pem)
    mine.cert_chain_pems[0].write_to_path(certificate)
    mine.private_key_pem.write_to_path(key)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("127.0.0.1").configure_cert(context)
    authority.configure_trust(context)
    context.verify_mode = ssl.CERT_REQUIRED

    with Peer(answering(204), tls=context) as peer:
        for cert in (pem, (certificate, key)):
            with Caller(transport, peer.url, verify=ca_file, cert=cert) as caller:
                caller.call(write)

    assert len(peer.requests) == 2


@pytest.mark.parametrize("options", [{"verify": "ca"}, {"cert": "ca"}], ids=["verify", "cert"])
def test_a_file_that_holds_no_certificate_is_a_configuration_error(
    options: dict[str, str], tmp_path: Path, transport: str
) -> None:
    """The first call says so, and names no content."""
    (tmp_path / "ca").write_text("not a certificate")
    with Caller(transport, "https://127.0.0.1:1", **{name: str(tmp_path / "ca") for name in options}) as caller:
        error = failure(caller, charge)

    assert isinstance(error, ConfigurationError)


@pytest.mark.parametrize("options", [{"verify": "/no/ca.pem"}, {"cert": ("/no/cert.pem", "/no/key.pem")}])
def test_a_missing_file_is_refused_at_construction(options: dict[str, Any], transport: str) -> None:
    """Not at the first send."""
    with pytest.raises(ConfigurationError, match=r"/no/.* does not exist"):
        Caller(transport, "https://127.0.0.1:1", **options)


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
