"""The laws of every API's catalogue: names, claims, bounds; each claim that a server can break has a fault."""

from __future__ import annotations

import pytest

from cpaaskit_conformance.claims import load_claims
from cpaaskit_conformance.faults import Fault, catalogue
from cpaaskit_conformance.semantic import discover
from cpaaskit_conformance.spec import load_spec

MOST = 700


@pytest.fixture(params=discover())
def api(request: pytest.FixtureRequest) -> str:
    """Each API in turn."""
    return str(request.param)


def test_a_catalogue_is_neither_empty_nor_endless(api: str) -> None:
    """At least 150 faults, and no more than can be tried in a coffee break."""
    assert 150 <= len(catalogue(api)) <= MOST


def test_names_are_unique_and_readable(api: str) -> None:
    """A name is typed on a command line."""
    names = [fault.name for fault in catalogue(api)]
    assert len(names) == len(set(names))
    assert all(name == name.lower() and name.replace("-", "").isalnum() for name in names)


def test_every_fault_names_a_claim_that_a_server_must_or_should_keep(api: str) -> None:
    """What is optional can't be broken, and what is not checkable can't be found."""
    claims, operations = load_claims(api).by_id, load_spec(api).operations
    for fault in catalogue(api):
        assert claims[fault.claim].level in {"must", "should"}, fault.name
        assert claims[fault.claim].checked_by != "not-checkable", fault.name
        assert not fault.operation or fault.operation in operations, fault.name
        assert fault.says


def test_every_claim_that_a_server_can_break_has_a_fault(api: str) -> None:
    """A check whose claim no fault breaks is a check that nobody has seen fail."""
    broken = {fault.claim for fault in catalogue(api)}
    unbreakable = {"not-checkable", "client"}
    claims = [claim for claim in load_claims(api) if claim.level != "may" and claim.checked_by not in unbreakable]
    assert {claim.id for claim in claims} - broken == set()


def test_no_fault_alters_what_it_is_not_about(api: str) -> None:
    """Each makes its own tampering anew, so that one trial knows nothing of another."""

    def fresh(fault: Fault) -> bool:
        first, second = fault.tampering(), fault.tampering()
        return first is not second and first.altered == second.altered == 0

    assert all(map(fresh, catalogue(api)))
