"""A server that tells changes of state wrongly breaks the claim that says so."""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import replace

import httpx
import pytest

from cpaaskit_conformance.calling import Answer, Outgoing

Tell = Callable[[httpx.Request], Iterable[httpx.Request]]


def edited(request: httpx.Request, edit: Callable[[dict], object]) -> httpx.Request:
    body = json.loads(request.content)
    edit(body["deliveryInfoList"])
    return httpx.Request("POST", request.url, json=body)


def each(edit: Callable[[dict], object]) -> Tell:
    return lambda request: [edited(request, edit)]


def entries(request: httpx.Request) -> list[dict]:
    return json.loads(request.content)["deliveryInfoList"]["deliveryInfo"]


def unless(drop: Callable[[httpx.Request], bool]) -> Tell:
    return lambda request: [] if drop(request) else [request]


def states(request: httpx.Request) -> set[str]:
    return {entry["deliveryStatus"] for entry in entries(request)}


def twice_after(count: int) -> Tell:
    told = 0

    def tell(request: httpx.Request) -> list[httpx.Request]:
        nonlocal told
        told += 1
        return [request] * (2 if told > count else 1)

    return tell


def to(edit: Callable[[str], str]) -> Tell:
    def tell(request: httpx.Request) -> list[httpx.Request]:
        return [httpx.Request("POST", edit(str(request.url)), content=request.content)]

    return tell


def always_the_first_url() -> Tell:
    first: list[httpx.URL] = []

    def tell(request: httpx.Request) -> list[httpx.Request]:
        first.append(request.url)
        return [httpx.Request("POST", first[0], content=request.content)]

    return tell


def also_the_first_url() -> Tell:
    redirect = always_the_first_url()
    return lambda request: [request, *redirect(request)]


def recipients_shifted(listed: dict) -> None:
    for entry in listed["deliveryInfo"]:
        entry["address"] = entry["address"][:-1] + str((int(entry["address"][-1]) + 1) % 10)


def ids_shifted(listed: dict) -> None:
    listed["resourceURL"] = listed["resourceURL"].replace("/deliveryInfos", "x/deliveryInfos")


def final_swapped(listed: dict) -> None:
    names = {"DeliveredToTerminal": "DeliveryImpossible", "DeliveryImpossible": "DeliveredToTerminal"}
    for entry in listed["deliveryInfo"]:
        entry["deliveryStatus"] = names.get(entry["deliveryStatus"], entry["deliveryStatus"])


LIES: dict[str, tuple[set[str], Tell]] = {
    "nothing told": ({"070"}, unless(lambda _: True)),
    "delivery not told": ({"070"}, unless(lambda request: "DeliveredToTerminal" in states(request))),
    "text senders not told": ({"070"}, unless(lambda request: "ALPHA" in request.content.decode())),
    "told by GET": ({"071"}, lambda request: [httpx.Request("GET", request.url, content=request.content)]),
    "told by PUT": ({"071"}, lambda request: [httpx.Request("PUT", request.url, content=request.content)]),
    "no JSON": ({"072"}, lambda request: [httpx.Request("POST", request.url, content=request.content[:-1])]),
    "not UTF-8": ({"072"}, lambda request: [httpx.Request("POST", request.url, content=b'{"\xff": 1}')]),
    "another root": ({"072"}, lambda request: [httpx.Request("POST", request.url, json={"infos": entries(request)})]),
    "no resource URL": ({"072"}, each(lambda listed: listed.pop("resourceURL"))),
    "an entry without state": ({"072"}, each(lambda listed: listed["deliveryInfo"][0].pop("deliveryStatus"))),
    "no entries": ({"072"}, each(lambda listed: listed["deliveryInfo"].clear())),
    "nobody's recipients": ({"070", "073"}, each(recipients_shifted)),
    "nobody's message": ({"073"}, each(ids_shifted)),
    "final states swapped": ({"074"}, each(final_swapped)),
    "told twice": ({"076", "075", "080"}, lambda request: [request, request]),
    "told twice after five": ({"075"}, twice_after(5)),
    "the first URL for ever": ({"070", "078"}, always_the_first_url()),
    "the first URL too": ({"078"}, also_the_first_url()),
    "without the query": ({"078"}, to(lambda url: url.split("?", maxsplit=1)[0])),
    "with a slash too many": ({"078"}, to(lambda url: url.replace("?", "/?"))),
    "to the host alone": ({"070"}, to(lambda url: re.sub("/callback.*", "/", url))),
}


@pytest.mark.parametrize("lie", LIES)
def test_a_lie_breaks_its_claims(rig, broken, lie):
    """Each lie is found by the one fixed plan, through the claims that it breaks."""
    claims, rig.tell = LIES[lie]
    assert claims <= broken(rig.run("notifications"))


@pytest.mark.parametrize(
    "tell",
    [
        unless(lambda request: len(entries(request)) > 1),
        each(lambda listed: listed.update(deliveryInfo=listed["deliveryInfo"][:1])),
    ],
    ids=["one recipient alone", "the first recipient"],
)
def test_not_all_recipients_are_told(rig, broken, tell):
    """A server that tells lists of recipients, and leaves some out, is found."""
    rig.variants, rig.tell = {"notification_grouping": "message"}, tell
    assert "070" in broken(rig.run("notifications"))


@pytest.mark.parametrize(
    "variants",
    [
        {},
        {"notification_shape": "single"},
        {"notification_shape": "array"},
        {"notification_grouping": "message"},
        {"notification_order": "shuffled"},
        {"notification_lag": "late"},
        {"token_place": "query"},
        {"second_subscription": "refused"},
        {"advance": "poll"},
    ],
    ids=lambda variants: "-".join(str(value) for value in variants.values()) or "plain",
)
def test_an_honest_server_keeps_all(rig, broken, kept, variants):
    """Whatever the sandbox chooses where the facts leave it a choice, it breaks nothing, and every claim counts."""
    rig.variants = variants
    ledger = rig.run("notifications")
    assert not broken(ledger)
    assert {f"{number:03d}" for number in range(70, 79)} | {"080"} <= kept(ledger)


def test_a_repeat_after_a_refusal(rig, broken):
    """A server that tries again when it was refused is found, whichever status refused it."""
    for status in (500, 404):
        rig.tell = _trying_again(rig, status)
        assert broken(rig.run("notifications")) == {"075"}


def _trying_again(rig, status: int) -> Tell:
    """Repeat what was refused with a status, which the receiver gives in turn: 500, 404."""
    told: Counter[str] = Counter()

    def tell(request: httpx.Request) -> list[httpx.Request]:
        key = request.url.path.split("/")[2]
        told[key] += 1
        refused = key.endswith("b") and (told[key] % 2 == 1) == (status == 500)
        return [request, request] if refused else [request]

    return tell


def test_each_part_is_told(rig, broken):
    """A server that tells every part of a long message as delivered is found."""
    long: set[str] = set()

    def change(out: Outgoing, answer: Answer) -> Answer:
        if out.path.endswith("/requests") and len(out.body) > 500 and answer.status == 201:
            long.update(re.findall(r"tel:\+\d+", out.body.decode()))
        return answer

    def tell(request: httpx.Request) -> list[httpx.Request]:
        parts = any(entry["address"] in long for entry in entries(request)) and "DeliveredToTerminal" in states(request)
        return [request, request, request] if parts else [request]

    rig.change, rig.tell = change, tell
    assert {"076", "080"} <= broken(rig.run("notifications"))


def test_told_after_the_removal(rig, broken):
    """A server that goes on telling after the removal is found: the removal is kept from it here."""

    def redirect(out: Outgoing) -> Outgoing:
        return replace(out, method="GET") if out.method == "DELETE" else out

    def change(out: Outgoing, answer: Answer) -> Answer:
        if out.method == "DELETE" and answer.status == 200:
            return replace(answer, status=204, content=b"")
        return answer

    rig.redirect, rig.change = redirect, change
    assert "077" in broken(rig.run("notifications"))


def test_without_a_receiver_nothing_is_said(rig, broken, kept):
    """Where nothing can be received, no claim about notifications is kept or broken."""
    rig.receives = False
    ledger = rig.run("notifications")
    assert not broken(ledger)
    assert not kept(ledger) & {f"{number:03d}" for number in range(70, 81)}


def test_a_refused_url_says_nothing(rig, broken, kept):
    """A server may refuse the receiver's URL."""
    rig.variants = {"http_callbacks": False}
    ledger = rig.run("notifications")
    assert not broken(ledger)
    assert "070" not in kept(ledger)


def test_states_that_stand_still_say_nothing(rig, broken, kept):
    """Where polls show no change and nothing is told, nothing is due."""
    rig.variants = {"outcome": "stuck"}
    rig.tell = unless(lambda _: True)
    plan = {"first": [{"sender": "321234567", "to": ["tel:+13500000991"], "text": "Hello"}]}
    ledger = rig.run("notifications", plan)
    assert not broken(ledger)
    assert "070" not in kept(ledger)


def test_what_others_cause_is_nobodys_fault(rig, broken):
    """Notifications of messages that are not watched are judged by their form alone."""

    def tell(request: httpx.Request) -> list[httpx.Request]:
        other = {
            "deliveryInfoList": {
                "resourceURL": "https://sms.example.org/outbound/1234567/requests/r-9/deliveryInfos",
                "deliveryInfo": [{"address": "tel:+4915100000001", "deliveryStatus": "DeliveredToTerminal"}],
            }
        }
        return [request, httpx.Request("POST", request.url, json=other)]

    rig.tell = tell
    assert not broken(rig.run("notifications"))


def test_a_subscription_that_a_stranger_removed(rig, broken, kept):
    """Where a server lets a stranger remove the subscription, it is made again and the rest is judged all the same."""

    def redirect(out: Outgoing) -> Outgoing:
        credential = ("Authorization", "Bearer sandbox-token")
        return replace(out, headers=(*out.headers, credential)) if out.method == "DELETE" else out

    rig.redirect = redirect
    ledger = rig.run("notifications")
    assert not broken(ledger)
    assert "070" in kept(ledger)
