"""The one delivery notification subscription of the account."""

from __future__ import annotations

import pytest


def test_a_subscription_is_stored_read_and_removed(account):
    """What was subscribed is read back; after its removal there is nothing to read or to remove."""
    me = account()
    wanted = {"callback": {"url": "http://127.0.0.1:9999/dlr?k=1", "securityToken": "t0k3n"}}

    assert me.http.get("/outbound/subscriptions").status_code == 404
    created = me.subscribe()
    assert (created.status_code, created.json()) == (201, wanted)
    read = me.http.get("/outbound/subscriptions")
    assert (read.status_code, read.json()) == (200, wanted)
    removed = me.http.delete("/outbound/subscriptions")
    assert (removed.status_code, removed.content) == (204, b"")
    assert "content-length" not in removed.headers
    assert me.http.get("/outbound/subscriptions").status_code == 404
    assert me.http.delete("/outbound/subscriptions").status_code == 404


def test_a_second_subscription_replaces_the_first(account):
    """One subscription stands, the new one, and one removal is enough."""
    me = account()
    me.subscribe("http://127.0.0.1:9999/one")

    assert me.subscribe("http://127.0.0.1:9999/two").status_code == 201
    assert me.http.get("/outbound/subscriptions").json()["callback"]["url"] == "http://127.0.0.1:9999/two"
    assert me.http.delete("/outbound/subscriptions").status_code == 204
    assert me.http.get("/outbound/subscriptions").status_code == 404


@pytest.mark.parametrize(
    "url",
    [
        "nowhere",
        "/dlr",
        "ftp://127.0.0.1/dlr",
        "http://",
        "http://127.0.0.1:99999/",
        "http://127.0.0.1:0/",
        "mailto:a@b.c",
    ],
)
def test_a_url_that_no_callback_can_reach_is_refused(account, url):
    """Only absolute http and https URLs are taken; what stands stays."""
    me = account()
    me.subscribe("http://127.0.0.1:9999/one")

    assert me.subscribe(url).status_code == 400
    assert me.http.get("/outbound/subscriptions").json()["callback"]["url"] == "http://127.0.0.1:9999/one"


@pytest.mark.parametrize("body", [{}, {"callback": {}}, {"callback": None}, {"callback": {"url": 7}}, [], "x", None])
def test_a_malformed_subscription_is_refused(account, body, error_of):
    """A body without a callback and its URL is told by 400."""
    answer = account().http.post("/outbound/subscriptions", json=body)

    assert answer.status_code == 400
    assert error_of(answer)["messageId"] == "SVC0002"


def test_members_beside_url_and_token_are_tolerated_and_not_kept(account):
    """Unknown members do no harm, and don't come back."""
    me = account()
    body = {"callback": {"url": "https://example.org/", "more": 1}, "extra": True}

    assert me.http.post("/outbound/subscriptions", json=body).json() == {"callback": {"url": "https://example.org/"}}
