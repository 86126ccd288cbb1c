"""The semantic family: scenarios over several requests, from plans that are data."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace

from cpaaskit_conformance.claims import Claims
from cpaaskit_conformance.corpus.addresses import Address
from cpaaskit_conformance.corpus.core import CoreRequests
from cpaaskit_conformance.corpus.drawing import Drawer
from cpaaskit_conformance.model import Case, Json, Missing, Tier
from cpaaskit_conformance.semantic import Scenario
from cpaaskit_conformance.semantic.generic import generic_scenarios
from cpaaskit_conformance.session import Session
from cpaaskit_conformance.spec import Spec

_PLAN_SHARE = 8


class SemanticFamily:
    """Runs the scenarios of one API: those by hand, and those that its contract makes.

    Args:
        spec: The contract.
        claims: The claims under test.
    """

    def __init__(self, spec: Spec, claims: Claims) -> None:
        self._spec = spec
        core = CoreRequests.of(spec)
        scenarios = (*core.semantics.scenarios, *generic_scenarios(core, claims))
        self._scenarios = {scenario.name: scenario for scenario in scenarios if _wanted(spec, scenario)}

    def cases(self, seed: int, examples: int) -> Iterable[Case]:
        """Give the fixed plans, then drawn ones; scenarios that wait for a server's time are drawn none."""
        for scenario in self._scenarios.values():
            for number, plan in enumerate(scenario.fixed):
                yield self._case(scenario, "fixed", number, plan)
        for scenario in self._scenarios.values():
            if examples > 0 and not scenario.waits:
                yield from self._drawn(scenario, seed, max(examples // _PLAN_SHARE, 1))

    async def run(self, session: Session, case: Case) -> None:
        """Run the scenario of a case with its plan."""
        await self._scenarios[case.operation].run(session, case.plan)

    async def finish(self, session: Session) -> None:
        """Have nothing to add."""

    def smaller(self, case: Case, seed: int, wanted: Callable[[Case], bool]) -> Case | None:
        """Give the smallest case found that is still wanted, or None."""
        drawer = self._drawer(self._scenarios[case.operation], seed)
        plan = drawer.smaller(Address.parse(case.address).number, lambda plan: wanted(replace(case, plan=plan)))
        return None if isinstance(plan, Missing) else replace(case, plan=plan)

    def _drawer(self, scenario: Scenario, seed: int) -> Drawer[Json]:
        return Drawer(scenario.plan(), seed=seed, place=f"{self._spec.api}/{scenario.name}/semantic")

    def _drawn(self, scenario: Scenario, seed: int, examples: int) -> Iterator[Case]:
        drawer = self._drawer(scenario, seed)
        for number in range(examples):
            plan = drawer.draw(number)
            if not isinstance(plan, Missing):
                yield self._case(scenario, "property", number, plan)

    def _case(self, scenario: Scenario, tier: Tier, number: int, plan: Json) -> Case:
        return Case(
            address=str(Address(self._spec.api, scenario.name, "semantic", tier, number)),
            family="semantic",
            tier=tier,
            operation=scenario.name,
            plan=plan,
            claims=scenario.claims,
            effects=(scenario.effect,),
            shares=scenario.shares,
        )


def _wanted(spec: Spec, scenario: Scenario) -> bool:
    return spec.narrowed is None or spec.narrowed.issuperset(scenario.operations)


def create(spec: Spec, claims: Claims) -> SemanticFamily:
    """Give a new semantic family."""
    return SemanticFamily(spec, claims)
