"""What one case makes, no other case may clear away while the first still looks for it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

import pytest

from cpaaskit_conformance.claims import load_claims
from cpaaskit_conformance.contract import shared_store
from cpaaskit_conformance.corpus.core import CoreRequests
from cpaaskit_conformance.corpus.corpus import build_corpus
from cpaaskit_conformance.model import FamilyName
from cpaaskit_conformance.semantic import discover
from cpaaskit_conformance.semantic.generic import generic_scenarios
from cpaaskit_conformance.spec import Spec, load_spec

REQUEST_FAMILIES: tuple[FamilyName, ...] = ("wire", "robustness")
ON_ONE_THING = {"show", "update", "delete", "clear"}


def cleared_stores(spec: Spec, operations: Iterable[str]) -> set[str]:
    """Give the shared state of stores that can be cleared, where these operations look for what they made."""
    stores = CoreRequests.of(spec).stores.all
    going = [stored for name in operations if (stored := spec.operations[name].stored) is not None]
    asked = Counter(stored.store for stored in going)
    return {
        shared_store(stored.store)
        for stored in going
        if (stored.does in ON_ONE_THING or asked[stored.store] > 1) and "clear" in stores[stored.store].operations
    }


@pytest.mark.parametrize("api", discover())
def test_requests_to_a_store_that_can_be_cleared_run_one_after_the_other(api: str) -> None:
    """A clean-up between what a case makes and what it asks would look like a server that forgets."""
    spec = load_spec(api)
    corpus = build_corpus(spec, load_claims(api), families=REQUEST_FAMILIES)
    reaching = [case for case in corpus.cases if case.request is None or case.defect is not None]
    alone = [case.address for case in reaching if not cleared_stores(spec, [case.operation]) <= {case.shares}]

    assert reaching
    assert alone == []


@pytest.mark.parametrize("api", discover())
def test_scenarios_on_a_store_that_can_be_cleared_run_one_after_the_other(api: str) -> None:
    """The same holds for courses of several requests."""
    spec = load_spec(api)
    core = CoreRequests.of(spec)
    scenarios = (*core.semantics.scenarios, *generic_scenarios(core, load_claims(api)))
    alone = [one.name for one in scenarios if not cleared_stores(spec, one.operations) <= {one.shares}]

    assert alone == []
