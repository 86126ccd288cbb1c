"""Claims, checks and operations: each has the others it needs."""

from __future__ import annotations

import ast
import re
from functools import cache

import pytest

from cpaaskit_conformance.claims import Claim, load_claims
from cpaaskit_conformance.corpus.core import CoreRequests
from cpaaskit_conformance.semantic import load_semantics
from cpaaskit_conformance.semantic.generic import generic_scenarios
from cpaaskit_conformance.spec import load_spec
from regeneration.bundling import contract_of
from regeneration.documents import Document, as_list, as_object, load
from regeneration.layout import HERE

from .sources import ROOT, modules, tree

APIS = sorted(path.parent.name for path in ROOT.glob("spec/*/openapi.yaml"))
NAMED_CHECK = re.compile(r"(wire|robustness|client)\.[a-z]+(-[a-z]+)*")
every_api = pytest.mark.parametrize("api", APIS)


@cache
def named_checks() -> set[str]:
    """The checks that serve every API, by the names under which the code reports them."""
    texts = {
        node.value
        for path in modules("conformance")
        if "faults" not in path.parts
        for node in ast.walk(tree(path))
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    }
    return {text for text in texts if NAMED_CHECK.fullmatch(text)}


@cache
def played(api: str) -> frozenset[str]:
    """The claims that scenarios exercise, those by hand and those that the contract makes."""
    core = CoreRequests.of(load_spec(api))
    scenarios = (*core.semantics.scenarios, *generic_scenarios(core, load_claims(api)))
    return frozenset(claim for scenario in scenarios for claim in scenario.claims)


def checked(claim: Claim, api: str) -> bool:
    """Whether something judges the claim."""
    if claim.checked_by == "semantic":
        return claim.id in played(api)
    forbidden = load_semantics(api).forbidden
    by_defect = claim.checked_by == "robustness" and any(defect.claim == claim.id for defect in forbidden)
    return by_defect or (claim.check in named_checks() and claim.check.startswith(claim.checked_by))


@every_api
def test_every_claim_has_a_check_or_a_reason(api: str) -> None:
    """A statement that nobody tests is not one that is kept."""
    missing = [claim.id for claim in load_claims(api) if not (claim.why or checked(claim, api))]
    assert missing == []


@every_api
def test_a_reason_stands_only_where_there_is_no_check(api: str) -> None:
    """`why` explains the absence of a check and nothing else."""
    claims = load_claims(api)
    assert [claim.id for claim in claims if bool(claim.why) != (claim.checked_by == "not-checkable")] == []


def test_every_named_check_has_a_claim() -> None:
    """A check that no statement stands behind would judge a server by our taste."""
    claimed = {claim.check for api in APIS for claim in load_claims(api)}
    assert named_checks() - claimed == set()


@every_api
def test_every_scenario_names_claims_that_there_are(api: str) -> None:
    """A claim that was renumbered does not leave its check behind."""
    semantic = {claim.id for claim in load_claims(api) if claim.checked_by == "semantic"}
    for scenario in load_semantics(api).scenarios:
        assert scenario.claims, scenario.name
        assert set(scenario.claims) - semantic == set(), scenario.name


@every_api
def test_every_operation_has_a_claim(api: str) -> None:
    """No operation is without a documented statement, and no claim is about an operation that is not there."""
    document = Document(contract_of(HERE.sources(api)))
    operations = {entry.where for entry in document.operations()}
    received = {entry.where for entry in document.operations(webhooks=True)} - operations
    claimed = {operation for claim in load_claims(api) for operation in claim.operations}
    assert claimed - received == operations


@every_api
def test_the_bundled_claims_are_those_written_by_hand(api: str) -> None:
    """The JSON beside the client holds the same entries."""
    sources = HERE.sources(api)
    written = [entry for path in sources.claims for entry in as_list(load(path).get("claims"))]
    assert [claim.id for claim in load_claims(api)] == [as_object(entry)["id"] for entry in written]
