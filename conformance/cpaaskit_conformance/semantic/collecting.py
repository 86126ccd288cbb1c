"""What the area modules of one API's package know, put together."""

from __future__ import annotations

import pkgutil
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from importlib import import_module
from types import ModuleType
from typing import TYPE_CHECKING, TypeVar

from cpaaskit_conformance.errors import ConfigurationError
from cpaaskit_conformance.model import RequestData
from cpaaskit_conformance.semantic import Defect, Own, Prepare, Scenario, Unpaid

if TYPE_CHECKING:
    from hypothesis.strategies import SearchStrategy

_Value = TypeVar("_Value")


@dataclass(frozen=True, slots=True)
class Collected:
    """What the modules of a package know together."""

    core: Mapping[str, Callable[[], SearchStrategy[RequestData]]]
    examples: Mapping[str, tuple[RequestData, ...]]
    forbidden: tuple[Defect, ...]
    scenarios: tuple[Scenario, ...]
    prepare: Mapping[str, Prepare]
    own: Own | None
    unpaid: Unpaid | None


def collect(package: str) -> Collected:
    """Put together what the modules of a package define under the names of `Semantics`, such as CORE and SCENARIOS.

    Scenarios that wait for the server's own time come first, so that the rest runs meanwhile.

    Args:
        package: The package's full name; each of its modules may define any of them.

    Raises:
        ConfigurationError: Two modules speak for one operation, or two scenarios or defects have one name.
    """
    core: dict[str, Callable[[], SearchStrategy[RequestData]]] = {}
    examples: dict[str, tuple[RequestData, ...]] = {}
    prepare: dict[str, Prepare] = {}
    own: list[Own] = []
    unpaid: list[Unpaid] = []
    forbidden: list[Defect] = []
    scenarios: list[Scenario] = []
    for module in _modules(package):
        _add(core, vars(module).get("CORE", {}), module)
        _add(examples, vars(module).get("EXAMPLES", {}), module)
        _add(prepare, vars(module).get("PREPARE", {}), module)
        own += [found] if (found := vars(module).get("OWN")) else []
        unpaid += [found] if (found := vars(module).get("UNPAID")) else []
        forbidden += vars(module).get("FORBIDDEN", ())
        scenarios += vars(module).get("SCENARIOS", ())
    _refuse_twice(package, [scenario.name for scenario in scenarios])
    _refuse_twice(package, [f"{defect.operation} {defect.name}" for defect in forbidden])
    _refuse_twice(package, [*("OWN" for _ in own), *("UNPAID" for _ in unpaid)])
    scenarios.sort(key=lambda scenario: not scenario.waits)
    return Collected(
        core, examples, tuple(forbidden), tuple(scenarios), prepare, next(iter(own), None), next(iter(unpaid), None)
    )


def _modules(package: str) -> Iterator[ModuleType]:
    found = pkgutil.iter_modules(import_module(package).__path__)
    for name in sorted(module.name for module in found if not module.name.startswith("_")):
        yield import_module(f"{package}.{name}")


def _add(into: dict[str, _Value], more: Mapping[str, _Value], module: ModuleType) -> None:
    for operation, value in more.items():
        if operation in into:
            raise ConfigurationError(f"{module.__name__} speaks for {operation}, and so does an earlier module")
        into[operation] = value


def _refuse_twice(package: str, names: list[str]) -> None:
    twice = sorted({name for name in names if names.count(name) > 1})
    if twice:
        raise ConfigurationError(f"in {package}, {twice[0]!r} stands twice")
