"""The families of checks: one module each, found by its name; adding a family adds a module."""

from __future__ import annotations

import pkgutil
from collections.abc import Callable, Iterable
from importlib import import_module
from typing import Protocol, runtime_checkable

from cpaaskit_conformance.claims import Claims
from cpaaskit_conformance.model import FAMILIES, Case, FamilyName
from cpaaskit_conformance.session import Session
from cpaaskit_conformance.spec import Spec


class Family(Protocol):
    """What a module of this package gives as `create(spec, claims)`; one object lives for one run."""

    def cases(self, seed: int, examples: int) -> Iterable[Case]:
        """Give the cases of both tiers, fixed ones first; they depend on the spec and these numbers alone.

        Args:
            seed: The run's seed.
            examples: How many property cases each operation or scenario gets; 0 gives the fixed tier alone.
        """
        ...

    async def run(self, session: Session, case: Case) -> None:
        """Run one case; findings go to the session."""
        ...

    async def finish(self, session: Session) -> None:
        """Judge what only the whole run shows; called once after the last case."""
        ...


@runtime_checkable
class Shrinks(Protocol):
    """A family that can look for smaller cases."""

    def smaller(self, case: Case, seed: int, wanted: Callable[[Case], bool]) -> Case | None:
        """Give the smallest case found that is still wanted, or None.

        Args:
            case: A case of the property tier.
            seed: The run's seed.
            wanted: Tells whether a case shows what is looked for; called at most 200 times, from this thread.
        """
        ...


def available_families() -> tuple[FamilyName, ...]:
    """Give the families that have a module, in their order."""
    found = {module.name for module in pkgutil.iter_modules(__path__)}
    return tuple(name for name in FAMILIES if name in found)


def load_family(name: FamilyName, spec: Spec, claims: Claims) -> Family:
    """Give a new object of a family, from the module of its name."""
    module = import_module(f"{__name__}.{name}")
    family: Family = module.create(spec, claims)
    return family
