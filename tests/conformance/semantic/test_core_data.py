"""Core data is what every server that keeps the facts takes; defects are what none of them does."""

from __future__ import annotations

import json
import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cpaaskit_conformance.claims import Claims
from cpaaskit_conformance.errors import ConfigurationError
from cpaaskit_conformance.model import MISSING, RequestData, canonical
from cpaaskit_conformance.semantic import discover, load_semantics
from cpaaskit_conformance.semantic.opensms.addresses import GSM_BASIC
from cpaaskit_conformance.semantic.opensms.requests import Message
from cpaaskit_conformance.spec import Spec

OPENSMS = load_semantics("opensms")
ROOT = "outboundSMSMessageRequest"


def check_send(request: RequestData) -> None:
    body = request.body[ROOT]
    sender = body["senderAddress"]
    assert request.path == {"senderAddress": sender}
    if re.fullmatch(r"(tel:)?\+?[0-9]+", sender):
        assert 4 <= len(sender) <= 15
    else:
        assert 1 <= len(sender) <= 11
        assert all(character in GSM_BASIC for character in sender)
        assert sender == sender.strip()
        assert "/" not in sender
    assert len(set(body["address"])) == len(body["address"]) >= 1
    assert all(re.fullmatch(r"tel:\+[1-9][0-9]{6,14}", address) for address in body["address"])
    text = body["outboundSMSTextMessage"]["message"]
    assert text.strip()
    assert len(text) <= 480
    assert not any(ord(character) < 32 and character != "\n" for character in text)
    text.encode("utf-8")
    assert len(body.get("senderName", "")) <= 12


@settings(max_examples=150, deadline=None, database=None)
@given(st.data())
def test_sends_keep_every_documented_bound(data):
    """Drawn messages stay within what the page says of senders, recipients and texts."""
    check_send(data.draw(OPENSMS.core["sendMessage"]()))


def test_core_data_is_what_the_spec_allows(contract: tuple[Spec, Claims]):
    """Examples by hand have the form of the spec."""
    spec, _ = contract
    for operation, requests in OPENSMS.examples.items():
        body = spec.operations[operation].body
        for request in requests:
            assert (request.body is MISSING) == (body is None)
            if body is not None:
                assert spec.validator(body.schemas["application/json"], formats=True).is_valid(request.body)


@settings(max_examples=50, deadline=None, database=None)
@given(st.data())
def test_subscriptions_have_a_token_and_an_https_url(data):
    """Whether a token is required nobody says, so there is one; an example domain reaches nobody."""
    callback = data.draw(OPENSMS.core["createDeliveryInfoSubscription"]()).body["callback"]
    assert re.fullmatch(r"https://[a-z0-9.]+\.org/[a-z0-9/]+(\?k=[a-z0-9]+)?", callback["url"])
    assert callback["securityToken"]


@settings(max_examples=50, deadline=None, database=None)
@given(st.data())
def test_polls_name_sender_and_id(data):
    """Drawn polls name both path parameters."""
    assert set(data.draw(OPENSMS.core["getDeliveryInfos"]()).path) == {"senderAddress", "requestId"}


@settings(max_examples=40, deadline=None, database=None)
@given(st.data())
def test_drawn_plans_are_data(data):
    """Every plan, fixed or drawn, is JSON and says the same after a round trip."""
    scenario = data.draw(st.sampled_from(OPENSMS.scenarios))
    plan = data.draw(st.one_of(scenario.plan(), st.sampled_from(scenario.fixed)))
    assert json.loads(canonical(plan)) == plan


def test_fixed_messages_keep_every_documented_bound():
    """The messages of the fixed plans that are not open stay within the bounds too."""
    scenario = next(one for one in OPENSMS.scenarios if one.name == "one-message")
    messages = [Message.from_plan(plan) for plan in scenario.fixed]
    for message in messages:
        if message.zone == "core" and not message.escaped:
            check_send(message.request(None))
    assert sum(message.zone == "core" for message in messages) >= 60


def test_every_operation_has_core_data(contract: tuple[Spec, Claims]):
    """There is a strategy and an example for each operation."""
    assert set(OPENSMS.core) == set(OPENSMS.examples) == set(contract[0].operations)


def test_every_semantic_claim_has_a_scenario(contract: tuple[Spec, Claims]):
    """A scenario may exercise each claim that this family checks, and none that others check."""
    named = {claim for scenario in OPENSMS.scenarios for claim in scenario.claims}
    assert named == {claim.id for claim in contract[1] if claim.checked_by == "semantic"}


def test_names_are_unique():
    """Scenarios, and defects of an operation, are told apart by name."""
    assert len({scenario.name for scenario in OPENSMS.scenarios}) == len(OPENSMS.scenarios)
    assert len({(defect.operation, defect.name) for defect in OPENSMS.forbidden}) == len(OPENSMS.forbidden)


@pytest.mark.parametrize("defect", OPENSMS.forbidden, ids=lambda defect: f"{defect.operation}-{defect.name}")
def test_a_defect_spoils_the_request(defect, contract: tuple[Spec, Claims]):
    """Each defect changes a whole request, leaves the original alone, and names a claim about its operation."""
    whole = OPENSMS.examples[defect.operation][0]
    before = canonical(whole.to_json())
    spoiled = defect.spoil(whole)
    assert canonical(spoiled.to_json()) != before == canonical(whole.to_json())
    claim = contract[1].by_id[defect.claim]
    assert claim.checked_by == "robustness"
    assert defect.operation in claim.operations


def test_a_spoiled_sender_stands_in_path_and_body():
    """A sender that is too long is too long in both places."""
    defect = next(one for one in OPENSMS.forbidden if one.name == "too-long:sender-12-letters")
    spoiled = defect.spoil(OPENSMS.examples["sendMessage"][0])
    assert spoiled.path["senderAddress"] == spoiled.body[ROOT]["senderAddress"] == "ABCDEFGHIJKL"


@pytest.mark.parametrize("body", [MISSING, [], "text"])
def test_a_defect_bears_any_body(body):
    """A request whose body is no object is no reason to fail."""
    for defect in OPENSMS.forbidden:
        defect.spoil(RequestData(operation=defect.operation, path={"senderAddress": "1"}, body=body))


def test_discovery():
    """APIs are found by their folders; another one is named in the error."""
    assert "opensms" in discover()
    with pytest.raises(ConfigurationError, match=r"'telegraph'.*opensms"):
        load_semantics("telegraph")


@pytest.mark.parametrize("plan", [None, {}, {"steps": None}, {"messages": None}])
@pytest.mark.parametrize("name", ["many-messages", "delivery", "subscription", "notifications"])
def test_an_empty_plan_does_nothing(rig, broken, name, plan):
    """A plan without steps or messages runs and finds nothing."""
    assert not broken(rig.run(name, plan))
