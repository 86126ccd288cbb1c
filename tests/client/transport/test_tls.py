"""Certificates: what is trusted, what is checked, and what counts as not sent."""

from __future__ import annotations

import ssl
from pathlib import Path
from typing import Any

import pytest
import trustme

from cpaaskit import ConfigurationError, OutcomeUnknownError, RequestNotSentError

from . import peers
from .callers import TOKEN, Caller, charge, failure, write
from .peers import Peer, answering


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
