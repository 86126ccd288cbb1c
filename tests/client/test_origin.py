"""Where requests may go, and with which credential."""

from __future__ import annotations

import httpx
import pytest
from canary import TOKEN, refuse
from hypothesis import given
from hypothesis import strategies as st

from cpaaskit import ConfigurationError, OpenSMS, RedirectError
from cpaaskit._origin import Origin, check_token, environment_proxy, parse_base_url

from .answering import Server, send, sent


@pytest.mark.parametrize(
    ("url", "origin", "netloc"),
    [
        ("https://API.example.org/v1/", Origin("https", "api.example.org", 443, "/v1"), "api.example.org"),
        ("https://api.example.org:8443", Origin("https", "api.example.org", 8443, ""), "api.example.org:8443"),
        ("http://localhost:8025/a/b", Origin("http", "localhost", 8025, "/a/b"), "localhost:8025"),
        ("http://127.0.0.1", Origin("http", "127.0.0.1", 80, ""), "127.0.0.1"),
        ("http://[::1]:8025/x", Origin("http", "::1", 8025, "/x"), "[::1]:8025"),
        (" https://host_1/x ", Origin("https", "host_1", 443, "/x"), "host_1"),
    ],
)
def test_a_base_url_is_an_origin_and_a_path(url: str, origin: Origin, netloc: str):
    """Scheme, host and port are what credentials are bound to."""
    parsed = parse_base_url(url, allow_insecure_http=False)
    assert (parsed, parsed.netloc) == (origin, netloc)
    assert parse_base_url(parsed.url, allow_insecure_http=False) == parsed


@pytest.mark.parametrize(
    ("url", "why"),
    [
        ("", "absolute"),
        ("api.example.org", "absolute"),
        ("ftp://api.example.org", "absolute"),
        ("https://", "absolute"),
        ("https://[::1", "not a URL"),
        ("https://host:99999", "not a URL"),
        ("https://user:canary-token-5f2b7c1e@host/", "no credentials"),
        ("https://host/?access_token=canary-token-5f2b7c1e", "no credentials"),
        ("https://host/#x", "no credentials"),
        ("https://hôst/", "ASCII"),
        ("https://exa mple/", "without spaces"),
        ("https://host/a b", "without spaces"),
        ("https://host/a\tb", "without spaces"),
        ("https://ho%73t/", "no host"),
        ("https://a..b/", "no host"),
        ("https://host,other/", "no host"),
        ("http://api.example.org", "clear text"),
        ("http://127.0.0.1.example.org", "clear text"),
    ],
)
def test_unusable_urls_are_refused_in_one_line(url: str, why: str):
    """With the way out, and without what might be a credential in them."""
    with pytest.raises(ConfigurationError, match=why) as caught:
        OpenSMS(token=TOKEN, base_url=url or " ")
    assert "\n" not in str(caught.value)
    refuse("an error", [str(caught.value)])


def test_plain_http_beyond_loopback_needs_a_word():
    """Only on purpose."""
    parsed = parse_base_url("http://api.example.org", allow_insecure_http=True)
    assert parsed.url == "http://api.example.org"


@given(st.text(max_size=30))
def test_any_text_is_an_origin_or_refused(text: str):
    """No text is another exception."""
    try:
        parsed = parse_base_url(text, allow_insecure_http=True)
    except ConfigurationError:
        return
    assert httpx.URL(parsed.url).host


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_a_redirect_to_another_origin_is_an_error_and_not_followed(status: int):
    """No second request: neither token nor message reach another host."""
    server = Server(httpx.Response(status, headers={"location": "https://elsewhere.example.org/x"}))
    with (
        server.sync() as sms,
        pytest.raises(RedirectError, match="Redirects are not followed; correct base_url") as caught,
    ):
        send(sms)

    assert [request.url.host for request in server.requests] == ["opensms.api.bics.com"]
    assert "elsewhere" not in str(caught.value)


def test_urls_in_answers_are_read_for_their_ids_only():
    """The next request goes to base_url, whatever host the answer names."""
    server = Server([sent(resource_url="https://elsewhere.example.org/x/requests/r-7"), httpx.Response(404)])
    with server.sync() as sms:
        message = send(sms)
        with pytest.raises(Exception, match="404"):
            sms.messages.delivery_infos(message)

    assert {request.url.host for request in server.requests} == {"opensms.api.bics.com"}


@pytest.mark.parametrize("token", ["", "a b", "line\n", "\x00", "schlüssel", "tab\t"])
def test_tokens_that_cannot_travel_are_refused_without_repeating_them(token: str):
    """A line end from a file is the usual cause."""
    with pytest.raises(ConfigurationError) as caught:
        check_token(token, "opensms")
    assert not token or token not in str(caught.value)


def test_the_environment_gives_what_is_not_given(monkeypatch: pytest.MonkeyPatch):
    """Token and base URL; arguments come first, and an empty variable is none."""
    monkeypatch.setenv("CPAASKIT_OPENSMS_TOKEN", "from-environment")
    monkeypatch.setenv("CPAASKIT_OPENSMS_BASE_URL", "https://env.example.org/v9")
    server = Server(httpx.Response(404))
    with OpenSMS(transport=httpx.MockTransport(server)) as sms:
        sms.subscriptions.current()
    with server.sync(base_url="https://arg.example.org") as sms:
        sms.subscriptions.current()
    shown = [(str(request.url), request.headers["authorization"]) for request in server.requests]
    assert shown == [
        ("https://env.example.org/v9/outbound/subscriptions", "Bearer from-environment"),
        ("https://arg.example.org/outbound/subscriptions", f"Bearer {TOKEN}"),
    ]

    monkeypatch.setenv("CPAASKIT_OPENSMS_TOKEN", "")
    with pytest.raises(ConfigurationError, match="set CPAASKIT_OPENSMS_TOKEN"):
        OpenSMS()


def test_the_proxy_of_the_environment(monkeypatch: pytest.MonkeyPatch):
    """By scheme, with or without one of its own; not for what NO_PROXY names."""
    for name in ("https_proxy", "HTTPS_PROXY", "all_proxy", "ALL_PROXY", "no_proxy", "NO_PROXY"):
        monkeypatch.delenv(name, raising=False)
    origin = parse_base_url("https://api.example.org", allow_insecure_http=False)
    assert environment_proxy(origin) is None

    monkeypatch.setenv("all_proxy", "http://all:1")
    assert environment_proxy(origin) == "http://all:1"
    monkeypatch.setenv("https_proxy", "secure:2")
    assert environment_proxy(origin) == "http://secure:2"
    monkeypatch.setenv("no_proxy", "api.example.org")
    assert environment_proxy(origin) is None
