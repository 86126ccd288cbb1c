"""Checks of one API's client beyond its contract: one module per API, named after it, found by its name."""

from __future__ import annotations

import pkgutil
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from importlib import import_module

from hypothesis.strategies import SearchStrategy

from cpaaskit_conformance.model import Json


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnCheck:
    """A check of one API's client that no contract can tell.

    Args:
        name: What the claims call it, for example `client.states`.
        operation: The operationId that it is about.
        fixed: Its plans in the fixed tier.
        plan: Gives the strategy for more plans, which are data only.
        run: Runs a plan and tells what is wrong; empty where nothing is.
    """

    name: str
    operation: str
    fixed: tuple[Json, ...]
    plan: Callable[[], SearchStrategy[Json]]
    run: Callable[[Json], str]


def own_checks(api: str) -> Mapping[str, OwnCheck]:
    """Give an API's own checks by name; none where it has no module here."""
    if api not in {module.name for module in pkgutil.iter_modules(__path__)}:
        return {}
    checks: tuple[OwnCheck, ...] = import_module(f"{__name__}.{api}").CHECKS
    return {check.name: check for check in checks}
