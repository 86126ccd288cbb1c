"""Brands: which server, what the environment says, and what a brand's page does not have."""

from __future__ import annotations

from typing import NamedTuple

import pytest

from cpaaskit import ConfigurationError
from cpaaskit._brands import branded
from cpaaskit._origin import parse_base_url

from .portal import CONTRACT


class _Brand(NamedTuple):
    server: str
    method_override: bool


BRANDS = {"one": _Brand("https://one.example.org/api", True), "two": _Brand("http://two.example.org/api", False)}


def _branded(**chosen):
    return branded(CONTRACT, BRANDS, **{"brand": None, "base_url": None, "auth": "auto", "override": None, **chosen})


def test_a_brand_chooses_the_server(monkeypatch: pytest.MonkeyPatch):
    """By argument, or by the environment; the argument wins."""
    assert _branded(brand="one").server == "https://one.example.org/api"
    monkeypatch.setenv("CPAASKIT_PORTAL_BRAND", "two")
    assert _branded().server == "http://two.example.org/api"
    assert _branded(brand="one").server == "https://one.example.org/api"


def test_a_server_of_your_own_needs_no_brand(monkeypatch: pytest.MonkeyPatch):
    """Given, or from the environment."""
    assert _branded(base_url="https://own.example.org").override is None
    monkeypatch.setenv("CPAASKIT_PORTAL_BASE_URL", "https://own.example.org")
    assert _branded(override="_method").override == "_method"


@pytest.mark.parametrize(
    ("chosen", "why"),
    [
        ({}, r"no server: give brand=… \('one', 'two'\) or base_url=…, or set CPAASKIT_PORTAL_BRAND"),
        ({"brand": "three"}, "there is no such brand; give one of 'one', 'two'"),
        ({"brand": "two", "override": "_method"}, "page of 'two' documents no _method.*base_url=… without a brand"),
        ({"brand": "one", "auth": "body"}, "auth must be"),
    ],
)
def test_what_cannot_be_is_refused(chosen, why):
    """In one line that says what there is."""
    with pytest.raises(ConfigurationError, match=why) as error:
        _branded(**chosen)
    assert "\n" not in str(error.value)


def test_a_brand_without_https_is_a_risk_that_must_be_taken_knowingly():
    """The refusal says what could happen, and how to accept it."""
    with pytest.raises(ConfigurationError, match=r"two\.example\.org is plain http.*clear text.*allow_insecure"):
        parse_base_url(BRANDS["two"].server, allow_insecure_http=False)
    assert parse_base_url(BRANDS["two"].server, allow_insecure_http=True).url == BRANDS["two"].server
