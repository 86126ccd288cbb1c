"""A server that mishandles the one subscription breaks the claim that says so."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace

import pytest

from cpaaskit_conformance.calling import Answer, Outgoing
from cpaaskit_conformance.model import RequestData

PATH = "/outbound/subscriptions"
Change = Callable[[Outgoing, Answer], Answer]


def on(method: str, change: Change) -> Change:
    """Change the answers to one method on the subscription."""
    return lambda out, answer: change(out, answer) if (out.method, out.path) == (method, PATH) else answer


def status(old: int, new: int) -> Change:
    return lambda _, answer: replace(answer, status=new) if answer.status == old else answer


def in_callback(edit: Callable[[dict], object]) -> Change:
    def change(_: Outgoing, answer: Answer) -> Answer:
        if answer.status not in {200, 201}:
            return answer
        body = json.loads(answer.content)
        edit(body["callback"])
        return replace(answer, content=json.dumps(body).encode())

    return change


def with_url(edit: Callable[[str], str]) -> Change:
    return in_callback(lambda callback: callback.update(url=edit(callback["url"])))


def with_token(edit: Callable[[str], str]) -> Change:
    return in_callback(lambda c: "securityToken" in c and c.update(securityToken=edit(c["securityToken"])))


def always_the_first() -> Change:
    """Show the subscription that was read first, for ever."""
    seen: list[bytes] = []

    def change(_: Outgoing, answer: Answer) -> Answer:
        if answer.status != 200:
            return answer
        seen.append(answer.content)
        return replace(answer, content=seen[0])

    return change


def every_other(change: Change) -> Change:
    """Change every second answer."""
    count = 0

    def other(out: Outgoing, answer: Answer) -> Answer:
        nonlocal count
        count += 1
        return change(out, answer) if count % 2 == 0 else answer

    return other


def refuse_what_was_there(_: Outgoing, answer: Answer) -> Answer:
    return replace(answer, status=406, content=b"{}")


LIES: dict[str, tuple[set[str], Change]] = {
    "created with 200": ({"001"}, on("POST", status(201, 200))),
    "created with 409": ({"001"}, on("POST", status(201, 409))),
    "another URL in the answer": ({"003"}, on("POST", with_url(lambda url: url.split("?", maxsplit=1)[0]))),
    "URL in lower case in the answer": ({"003"}, on("POST", with_url(str.lower))),
    "another token in the answer": ({"004"}, on("POST", with_token(str.upper))),
    "token cut in the answer": ({"004"}, on("POST", with_token(lambda token: token[:8]))),
    "existing answered with 202": ({"014"}, on("GET", status(200, 202))),
    "existing answered with 404": ({"014", "011"}, on("GET", status(200, 404))),
    "another URL read": ({"016"}, on("GET", with_url(lambda url: url.replace("%20", " ")))),
    "port lost": ({"016"}, on("GET", with_url(lambda url: url.replace(":8443", "")))),
    "plus lost in the URL": ({"016"}, on("GET", with_url(lambda url: url.replace("+", " ")))),
    "another token read": ({"017"}, on("GET", with_token(lambda token: token.lower()))),
    "a number for a token": (
        {"017"},
        on("GET", in_callback(lambda c: c.get("securityToken", "").isdigit() and c.update(securityToken=12345))),
    ),
    "the first for ever": ({"011", "016"}, on("GET", always_the_first())),
    "none answered with 200": ({"018"}, on("GET", status(404, 200))),
    "none answered with 204": ({"018"}, on("GET", status(404, 204))),
    "none answered with 410": ({"018"}, on("GET", status(404, 410))),
    "every second read fails": ({"014", "019"}, on("GET", every_other(status(200, 404)))),
    "removed with 200": ({"020"}, on("DELETE", status(204, 200))),
    "removed with 404": ({"020"}, on("DELETE", status(204, 404))),
    "none removed with 204": ({"012", "023"}, on("DELETE", status(404, 204))),
    "nothing removed twice with 500": ({"023"}, on("DELETE", status(404, 500))),
}


@pytest.mark.parametrize("lie", LIES)
def test_a_lie_breaks_its_claims(rig, broken, lie):
    """Each lie is found by the fixed courses, through the claims that it breaks."""
    claims, rig.change = LIES[lie]
    assert claims <= broken(rig.run("subscription"))


@pytest.mark.parametrize(
    "variants",
    [
        {},
        {"second_subscription": "refused"},
        {"token_shown": False},
        {"http_callbacks": False},
        {"token_required": True},
    ],
    ids=lambda variants: next(iter(variants), "plain"),
)
def test_an_honest_server_keeps_all(rig, broken, variants):
    """Whatever the sandbox chooses where the facts leave it a choice, it breaks nothing."""
    rig.variants = variants
    assert not broken(rig.run("subscription"))


def test_a_token_is_optional_or_not(rig, declined):
    """A server may ask for a token."""
    rig.variants = {"token_required": True}
    assert "013" in declined(rig.run("subscription"))


def delete_does_nothing(outgoing: Outgoing) -> Outgoing:
    """Let DELETE fall into the void: it is read instead, and the answer made one of success by the test."""
    return replace(outgoing, method="GET") if outgoing.method == "DELETE" and outgoing.headers else outgoing


def test_a_removal_that_removes_nothing(rig, broken):
    """204 and the subscription still there breaks the removal."""
    rig.redirect = delete_does_nothing
    rig.change = lambda out, answer: (
        replace(answer, status=204, content=b"") if out.method == "DELETE" and answer.status == 200 else answer
    )
    assert {"018", "022", "012"} <= broken(rig.run("subscription"))


def test_a_stack_of_subscriptions(rig, broken):
    """A server where DELETE uncovers the one before has left two behind."""
    stack: list[bytes] = []

    def change(out: Outgoing, answer: Answer) -> Answer:
        if out.path != PATH:
            return answer
        if out.method == "POST" and answer.status == 201:
            stack.append(out.body)
        if out.method == "DELETE" and answer.status == 401:
            return answer
        if out.method == "DELETE":
            if stack:
                stack.pop()
                return replace(answer, status=204, content=b"")
            return replace(answer, status=404)
        if out.method == "GET":
            return replace(answer, status=200, content=stack[-1]) if stack else replace(answer, status=404)
        return answer

    rig.change = change
    course = {"steps": ["create a", "create b", "read", "delete", "read", "delete"]}
    found = broken(rig.run("subscription", course))
    assert {"012", "018", "022"} <= found


def test_only_once(rig, broken):
    """A server that refuses to subscribe again what it took before the removal is found."""
    taken: set[bytes] = set()

    def change(out: Outgoing, answer: Answer) -> Answer:
        if out.method == "POST" and out.body in taken:
            return replace(answer, status=406, content=b"{}")
        if out.method == "POST" and answer.status == 201:
            taken.add(out.body)
        return answer

    rig.change = on("POST", change)
    assert "024" in broken(rig.run("subscription"))


def test_none_of_those_asked_for_at_once(rig, broken):
    """Of two that were taken at once, one has to stand."""
    rig.change = on("GET", with_url(lambda url: url + "x"))
    assert "011" in broken(rig.run("subscription", {"steps": ["together ab", "read"]}))


def test_all_refused(rig, broken, kept):
    """A server that accepts no callback keeps what can be kept, and the rest is not exercised."""
    rig.change = on("POST", refuse_what_was_there)
    rig.redirect = lambda out: replace(out, body=b"{}") if out.path == PATH and out.method == "POST" else out
    ledger = rig.run("subscription")
    assert not broken(ledger)
    assert "014" not in kept(ledger)


def test_the_key_does_not_cover_subscriptions(rig, broken):
    """403 from the start is no refusal of a callback."""
    rig.redirect = lambda out: replace(out, body=b"{}") if out.path == PATH and out.method == "POST" else out
    rig.change = on("POST", lambda _, answer: replace(answer, status=403))
    assert not broken(rig.run("subscription"))


def test_a_foreign_subscription_is_given_back(rig, broken):
    """What stood on the account before stands there afterwards."""
    foreign = {"callback": {"url": "https://foreign.example.org/dlr", "securityToken": "f0reign"}}
    rig.before = (RequestData(operation="createDeliveryInfoSubscription", body=foreign),)
    last: list[bytes] = []
    rig.change = lambda out, answer: (
        last.append(out.body) or answer if out.method == "POST" and out.path == PATH else answer
    )
    assert not broken(rig.run("subscription", {"steps": ["create a", "read", "delete"]}))
    assert json.loads(last[-1]) == foreign


@pytest.mark.parametrize("step", ["malformed no-url", "stranger delete", "stranger create"])
def test_what_must_be_refused_is_taken(rig, broken, step):
    """After a server took what it must refuse, the next read says what stands; nothing is held against it here."""

    def redirect(out: Outgoing) -> Outgoing:
        if out.path != PATH or out.method == "GET":
            return out
        token = ("Authorization", "Bearer sandbox-token")
        url = b'{"callback": {"url": "https://taken.example.org/dlr", "securityToken": "t0ken77"}}'
        body = url if out.method == "POST" and b"url" not in out.body else out.body
        return replace(out, headers=(*(h for h in out.headers if h[0] != "Authorization"), token), body=body)

    rig.redirect = redirect
    course = {"steps": ["create a", step, "read", "read", "delete", "read"]}
    assert not broken(rig.run("subscription", course))
