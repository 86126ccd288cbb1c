"""Each allowed behaviour does what it says, and none, nor any combination, breaks a documented statement."""

from __future__ import annotations

import json
import re
from dataclasses import fields
from urllib.parse import unquote, urlsplit

import httpx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cpaaskit_conformance.errors import ConfigurationError
from cpaaskit_conformance.sandbox import SandboxSettings, StepClock, create_app, variants
from cpaaskit_conformance.sandbox.apis.opensms.choices import Choices, choose, values
from cpaaskit_conformance.spec import load_spec

NETWORK, TERMINAL = "DeliveredToNetwork", "DeliveredToTerminal"
VARIANTS = {variant.name: variant for variant in variants("opensms")}
PLACES = re.compile(
    "create Delivery Info Subscription|send Message|get Delivery Infos|notifications|securityToken|Responses|RFC |GSMA|"
    "OMA|usage examples|OutboundRequest|NotAcceptableCallback"
)


def message(answer):
    assert answer.status_code == 201, answer.text
    return answer.json()["outboundSMSMessageRequest"]


def first_state(answer):
    return message(answer)["deliveryInfoList"]["deliveryInfo"][0]["deliveryStatus"]


def told_after(me, **members):
    me.subscribe()
    me.send(**members)
    me.advance(1)
    return me.told


# What each variant changes: a function of an account with it that is true, and false of one without it.
EFFECTS = {
    "second-subscription-refused": lambda me: (me.subscribe(), me.subscribe())[1].status_code == 406,
    "token-hidden": lambda me: me.subscribe().json() == {"callback": {"url": "http://127.0.0.1:9999/dlr?k=1"}},
    "token-required": lambda me: me.subscribe(token=None).status_code == 406 and me.subscribe().status_code == 201,
    "https-callbacks-only": lambda me: (
        me.subscribe().status_code == 406 and me.subscribe("https://example.org/").status_code == 201
    ),
    "callback-probed": lambda me: me.subscribe().status_code == 201 and [r.method for r in me.posted] == ["GET"],
    "malformed-callback-406": lambda me: me.http.post("/outbound/subscriptions", json={}).status_code == 406,
    "refusal-names-callback": lambda me: (
        (me.subscribe(), refused := me.subscribe())[1].status_code == 406
        and refused.json() == me.http.get("/outbound/subscriptions").json()
    ),
    "refusal-empty-object": lambda me: (me.subscribe().status_code, me.subscribe().json()) == (406, {}),
    "refusal-oneapi": lambda me: "requestError" in (me.subscribe(), me.subscribe())[1].json(),
    "location-relative": lambda me: me.send().headers["location"].startswith("/opensms/smsmessaging/v1/outbound/"),
    "location-absent": lambda me: "location" not in me.send().headers,
    "request-id-short": lambda me: message(me.send())["resourceURL"].endswith("/requests/r1"),
    "request-id-odd": lambda me: ";part=1" in message(me.send())["resourceURL"],
    "correlator-ignored": lambda me: me.send(clientCorrelator="c").content != me.send(clientCorrelator="c").content,
    "correlator-unique": lambda me: (
        (me.send(clientCorrelator="c"), me.send(clientCorrelator="c", text="x"))[1].status_code == 400
    ),
    "correlator-invented": lambda me: "clientCorrelator" in message(me.send()),
    "sender-plus-in-url": lambda me: "/outbound/%2B321234567/" in message(me.send())["resourceURL"],
    "sender-digits-in-url": lambda me: "/outbound/321234567/" in message(me.send(path="tel:+321234567"))["resourceURL"],
    "sender-tel-digits-in-url": lambda me: "/outbound/tel%3A321234567/" in message(me.send())["resourceURL"],
    "sender-as-given-in-url": lambda me: (
        "/outbound/Tel%3A321234567/" in message(me.send(path="Tel:321234567"))["resourceURL"]
    ),
    "sender-of-body-in-url": lambda me: (
        "/outbound/tel%3A%2B99/" in message(me.send(sender="99", path="98"))["resourceURL"]
    ),
    "sender-normalised": lambda me: message(me.send(sender="tel:99"))["senderAddress"] == "tel:+99",
    "sender-not-filled-in": lambda me: "senderAddress" not in message(me.send(sender=None, path="99")),
    "sender-mismatch-refused": lambda me: (
        me.send(sender="99", path="98").status_code == 400 and me.send(sender="tel:+98", path="98").status_code == 201
    ),
    "printed-sender-refused": lambda me: me.send(path="ALPHA%20NUMERIC").status_code == 400,
    "resource-urls-of-vendor": lambda me: message(me.send())["resourceURL"].startswith("https://opensms.api.bics.com/"),
    "recipients-tel-only": lambda me: me.send("+13500000991").status_code == 400,
    "duplicates-kept": lambda me: len(message(me.send(*["tel:+1350"] * 3))["deliveryInfoList"]["deliveryInfo"]) == 3,
    "empty-text-refused": lambda me: me.send(text="").status_code == 400,
    "twenty-recipients": lambda me: (
        me.send(*[f"tel:+1350{n}" for n in range(21)]).status_code == 403
        and me.send(*[f"tel:+1350{n}" for n in range(20)]).status_code == 201
    ),
    "ten-parts": lambda me: me.send(text="x" * 1531).status_code == 400 and me.send(text="x" * 1530).status_code == 201,
    "malformed-message-422": lambda me: me.send(address=[]).status_code == 422,
    "starts-waiting": lambda me: first_state(me.send()) == "MessageWaiting",
    "state-advances-per-poll": lambda me: me.poll(me.send()) == {"tel:+13500000991": TERMINAL},
    "state-final-at-once": lambda me: first_state(me.send()) == TERMINAL,
    "all-impossible": lambda me: (
        (sent := me.send(), me.advance(1), me.poll(sent))[2].popitem()[1] == "DeliveryImpossible"
    ),
    "all-impossible-at-once": lambda me: first_state(me.send()) == "DeliveryImpossible",
    "uncertain": lambda me: (sent := me.send(), me.advance(9), me.poll(sent))[2].popitem()[1] == "DeliveryUncertain",
    "uncertain-first": lambda me: (
        (sent := me.send(), me.advance(0.5), me.poll(sent))[2].popitem()[1] == "DeliveryUncertain"
    ),
    "report-not-supported": lambda me: (
        (sent := me.send(), me.advance(1), me.poll(sent))[2].popitem()[1] == "DeliveryNotificationNotSupported"
    ),
    "stays-in-network": lambda me: (sent := me.send(), me.advance(9), me.poll(sent))[2].popitem()[1] == NETWORK,
    "outcomes-mixed": lambda me: (
        (
            sent := me.send("tel:+13500000990", "tel:+13500000991", "tel:+13500000992"),
            me.advance(0.5),
            len(set(me.poll(sent).values())),
        )[2]
        == 3
    ),
    "poll-sender-ignored": lambda me: me.http.get(me.url(me.send()).replace("321234567", "9")).status_code == 200,
    "entries-reversed": lambda me: list(me.poll(me.send("tel:+1", "tel:+2"))) == ["tel:+2", "tel:+1"],
    "notification-single": lambda me: (
        told_after(me)[0]["deliveryInfoNotification"]["deliveryInfo"]["deliveryStatus"] == NETWORK
        if "deliveryInfoNotification" in told_after(me)[0]
        else False
    ),
    "notification-array": lambda me: isinstance(
        told_after(me)[0].get("deliveryInfoNotification", {}).get("deliveryInfo"), list
    ),
    "notification-per-message": lambda me: len(told_after(me, address=["tel:+1", "tel:+2"])) == 2,
    "notifications-shuffled": lambda me: (
        me.subscribe(),
        [me.send(f"tel:+1350{n}") for n in range(20)],
        me.advance(0.9),
        me.told == [] and (me.advance(0.1), me.told_states()[:2] * 20 != me.told_states())[1],
    )[3],
    "notifications-late": lambda me: told_after(me) == [] and (me.advance(1.5), len(me.told))[1] == 2,
    "token-in-header": lambda me: told_after(me) and me.posted[0].headers.get("x-security-token") == "t0k3n",
    "token-in-query": lambda me: told_after(me) and me.posted[0].url.query == b"k=1&securityToken=t0k3n",
    "token-in-body": lambda me: told_after(me)[0].get("securityToken") == "t0k3n",
    "only-changes-told": lambda me: told_after(me) and me.told_states() == [TERMINAL],
    "impossible-not-told": lambda me: told_after(me, address=["tel:+9992001"]) and me.told_states() == [NETWORK],
    "network-told-for-parts": lambda me: told_after(me, text="x" * 161) and me.told_states() == [NETWORK, TERMINAL],
    "errors-empty": lambda me: me.http.get("/nowhere").content == b"",
    "errors-html": lambda me: me.http.get("/nowhere").text.startswith("<!doctype html>"),
    "errors-text": lambda me: me.http.get("/nowhere").headers["content-type"].startswith("text/plain"),
    "errors-problem": lambda me: me.http.get("/nowhere").headers["content-type"] == "application/problem+json",
    "errors-fault": lambda me: "fault" in me.http.get("/nowhere").json(),
    "errors-oneapi-null": lambda me: me.http.get("/nowhere").json()["requestError"].get("policyException", 1) is None,
    "charset-named": lambda me: me.subscribe().headers["content-type"] == "application/json; charset=utf-8",
    "charset-named-in-capitals": lambda me: me.subscribe().headers["content-type"] == "application/json;charset=UTF-8",
    "json-pretty": lambda me: me.subscribe().text.startswith('{\n  "callback": {'),
    "json-unescaped": lambda me: "Qué" in me.send(text="Qué").text,
    "members-added": lambda me: (
        "account" in me.subscribe().json()
        and "messageReferenceCode" in message(me.send())["deliveryInfoList"]["deliveryInfo"][0]
    ),
    "unknown-members-refused": lambda me: me.send(flash=True).status_code == 400 and me.send().status_code == 201,
    "head-and-options-answered": lambda me: me.http.options("/outbound/subscriptions").status_code == 204,
    "no-challenge": lambda me: (
        "www-authenticate" not in me.http.get("/outbound/subscriptions", headers={"Authorization": ""}).headers
    ),
    "no-retry-after": lambda me: "retry-after" not in [me.send() for _ in range(41)][40].headers,
}


@pytest.mark.parametrize("name", VARIANTS)
def test_a_variant_does_what_it_says(account, name):
    """Its effect is seen with it, and not without it."""
    limits = SandboxSettings(quota=40)

    assert EFFECTS[name](account(settings=limits, **VARIANTS[name].setting))
    assert not EFFECTS[name](account(settings=limits))


def test_there_are_many_variants_each_with_its_place():
    """Names and settings are unique, each setting differs from the default, each basis names a place."""
    assert len(VARIANTS) == len(variants("opensms")) >= 30
    assert set(EFFECTS) == set(VARIANTS)
    for variant in VARIANTS.values():
        assert choose(variant.setting) != Choices()
        assert PLACES.search(variant.basis), variant.name
        assert variant.says.endswith(".")


def test_every_value_of_every_switch_is_a_variant():
    """No behaviour hides in a switch that the catalogue does not name."""
    named = {(switch, str(value)) for variant in VARIANTS.values() for switch, value in variant.setting.items()}
    there = {(field.name, str(value)) for field in fields(Choices) for value in values(field.name)[1:]}

    assert there == named


@pytest.mark.parametrize(
    ("switches", "told"),
    [
        ({"nothing": True}, "there is no switch 'nothing'; there are: second_subscription"),
        ({"location": "up"}, "location can't be 'up'; it is one of: absolute, relative, absent"),
        ({"pretty": "maybe"}, "pretty can't be 'maybe'; it is one of: false, true"),
    ],
)
def test_a_switch_that_is_none_is_refused(switches, told):
    """The error names those that there are."""
    with pytest.raises(ConfigurationError, match=re.escape(told)):
        create_app(["opensms"], variants={"opensms": switches})


def test_switches_may_be_given_as_text():
    """As a command line gives them."""
    assert choose({"pretty": "TRUE", "location": "Absent"}) == Choices(pretty=True, location="absent")


@pytest.mark.parametrize("wrong", [{"apis": ["nope"]}, {"variants": {"nope": {}}}, {"token": ""}])
def test_an_app_that_can_not_be_made_is_refused(wrong):
    """One clear error, whatever is wrong."""
    with pytest.raises(ConfigurationError):
        create_app(**wrong)


def test_a_sandbox_package_without_an_api_is_told(monkeypatch):
    """The error names the package that lacks it."""
    monkeypatch.delattr("cpaaskit_conformance.sandbox.apis.opensms.API")

    with pytest.raises(ConfigurationError, match="the sandbox of opensms has no API"):
        variants("opensms")


def _validator(pointer):
    spec = load_spec("opensms")
    return spec.validator({"$ref": f"#/components/schemas/{pointer}"}, formats=True)


@settings(max_examples=40, deadline=None)
@given(st.lists(st.sampled_from(sorted(VARIANTS)), max_size=12, unique=True), st.integers(0, 2**32))
@pytest.mark.asyncio
async def test_no_combination_breaks_the_contract(names, seed):
    """Whatever switches are set together, answers and notifications keep their schemas, and states go forward only."""
    switches = {switch: value for name in names for switch, value in VARIANTS[name].setting.items()}
    posted = []

    def receive(request):
        posted.append(request)
        return httpx.Response(200)

    app = create_app(
        ["opensms"],
        clock=StepClock(0.4),
        settings=SandboxSettings(seed=seed),
        notifier=httpx.MockTransport(receive),
        variants={"opensms": switches},
    )
    async with httpx.AsyncClient(
        transport=httpx.ASGITransport(app),
        base_url="http://127.0.0.1/opensms/smsmessaging/v1",
        headers={"Authorization": "Bearer sandbox-token"},
    ) as http:
        callback = {"callback": {"url": "https://example.org/dlr", "securityToken": "t0k3n"}}
        created = await http.post("/outbound/subscriptions", json=callback)
        assert created.status_code == 201
        assert _validator("Callback").is_valid(created.json())
        sent = {"address": ["tel:+13500000991", "tel:+13500000992"], "senderAddress": "tel:+321234567"}
        body = {"outboundSMSMessageRequest": {**sent, "outboundSMSTextMessage": {"message": "Qué?"}}}
        answer = await http.post("/outbound/tel%3A%2B321234567/requests", json=body)
        assert answer.status_code == 201
        assert _validator("OutboundResult").is_valid(answer.json())
        told = answer.json()["outboundSMSMessageRequest"]
        assert {key: told[key] for key in sent} == sent
        assert told["outboundSMSTextMessage"] == {"message": "Qué?"}
        request_id = unquote(urlsplit(told["resourceURL"]).path.split("/")[-1])
        if "location" in answer.headers:
            assert unquote(answer.headers["location"].split("/")[-1]) == request_id
        seen = {info["address"]: [info["deliveryStatus"]] for info in told["deliveryInfoList"]["deliveryInfo"]}
        assert sorted(seen) == sent["address"]
        url = told["deliveryInfoList"]["resourceURL"].split("/v1", 1)[1]
        for _ in range(8):
            infos = await http.get(url)
            assert _validator("DeliveryInfos").is_valid(infos.json())
            for info in infos.json()["deliveryInfoList"]["deliveryInfo"]:
                seen[info["address"]].append(info["deliveryStatus"])
        for states in seen.values():
            final = next((at for at, state in enumerate(states) if state in {TERMINAL, "DeliveryImpossible"}), None)
            assert final is None or len(set(states[final:])) == 1
        await app.state.sandbox.settle(5)
        for request in posted:
            if request.method == "POST":
                assert _notification_valid(json.loads(request.content))
        missing = await http.get("/outbound/321234567/requests/none/deliveryInfos")
        assert missing.status_code == 404


def _notification_valid(body):
    names = ("DeliveryInfos", "DeliveryInfoNotificationEnvelope")
    return any(_validator(name).is_valid(body) for name in names)


def test_the_validators_of_this_test_find_faults():
    """They are those of the contract, and refuse what breaks it."""
    assert not _notification_valid({"deliveryInfoList": {}})
    assert not _validator("OutboundResult").is_valid({})
