"""Scenarios for every API, made from what its contract says of stored things, pages, credentials and methods."""

from __future__ import annotations

from collections.abc import Iterator

from cpaaskit_conformance.claims import Claims
from cpaaskit_conformance.corpus.core import CoreRequests
from cpaaskit_conformance.semantic import Scenario
from cpaaskit_conformance.semantic.generic.asking import Asking
from cpaaskit_conformance.semantic.generic.clearing import Clearings
from cpaaskit_conformance.semantic.generic.credentials import Admissions
from cpaaskit_conformance.semantic.generic.overriding import Overrides
from cpaaskit_conformance.semantic.generic.pages import Walks
from cpaaskit_conformance.semantic.generic.things import Lives


def generic_scenarios(core: CoreRequests, claims: Claims) -> tuple[Scenario, ...]:
    """Give the scenarios that claims ask for by the names of checks.

    Args:
        core: The core requests of the API.
        claims: The claims under test.
    """
    return tuple(scenario for scenario in _scenarios(core, Asking(claims)) if scenario is not None)


def _scenarios(core: CoreRequests, asking: Asking) -> Iterator[Scenario | None]:
    for store in core.stores.all.values():
        lives = Lives(core, store, asking)
        yield lives.scenario()
        yield Overrides(lives).scenario()
    for operation in core.spec.operations.values():
        yield Admissions(core, operation, asking).scenario()
    for operation in core.spec.operations.values():
        yield Walks(core, operation, asking).scenario()
    for store in core.stores.all.values():
        yield Clearings(Lives(core, store, asking)).scenario()
