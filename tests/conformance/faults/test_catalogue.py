"""The laws of the catalogue: every fault names a claim that it can break, does something, and says what."""

from __future__ import annotations

import pytest

from cpaaskit_conformance.claims import load_claims
from cpaaskit_conformance.errors import ConfigurationError
from cpaaskit_conformance.faults import Fault, catalogue, find

from .conversation import alters

FAULTS = catalogue("opensms")
# What no server can break: the client is at work there.
CLIENT = {f"OPENSMS-{number:03d}" for number in range(96, 102)}


@pytest.mark.parametrize("fault", FAULTS, ids=[fault.name for fault in FAULTS])
def test_every_fault_does_something(fault: Fault):
    """Somewhere in a conversation about everything the fault changes an answer or a notification."""
    assert alters(fault)


def test_names_are_unique_and_readable():
    """A name is typed on a command line."""
    names = [fault.name for fault in FAULTS]
    assert len(names) == len(set(names))
    assert all(name == name.lower() and name.replace("-", "").isalnum() for name in names)
    assert max(map(len, names)) <= 80


def test_every_fault_names_a_claim_that_a_server_must_or_should_keep():
    """What is optional can't be broken, and what is not checkable can't be found."""
    claims = load_claims("opensms").by_id
    for fault in FAULTS:
        assert claims[fault.claim].level in {"must", "should"}, fault.name
        assert claims[fault.claim].checked_by != "not-checkable", fault.name
        assert fault.says


def test_every_claim_that_a_server_can_break_has_a_fault():
    """A check whose claim no fault breaks is a check that nobody has seen fail."""
    broken = {fault.claim for fault in FAULTS}
    claims = load_claims("opensms")
    breakable = {claim.id for claim in claims if claim.level != "may" and claim.checked_by != "not-checkable"}
    assert breakable - CLIENT - broken == set()


def test_a_fault_is_found_by_its_name():
    """One that there is not gets the way to the list."""
    assert find("opensms", "text-lowercased").claim == "OPENSMS-028"
    with pytest.raises(ConfigurationError, match="--list"):
        find("opensms", "text-lowrcased")


def test_an_unknown_api_has_no_faults():
    """An API without a contract is refused."""
    with pytest.raises(ConfigurationError):
        catalogue("nowhere")
