"""All faults of an API: those that any API can have, and its own."""

from __future__ import annotations

import pkgutil
from functools import cache
from importlib import import_module
from itertools import zip_longest
from typing import TYPE_CHECKING, Final

from cpaaskit_conformance.claims import load_claims
from cpaaskit_conformance.errors import ConfigurationError
from cpaaskit_conformance.faults import generic
from cpaaskit_conformance.faults.ground import Ground
from cpaaskit_conformance.semantic import load_semantics
from cpaaskit_conformance.spec import load_spec

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from cpaaskit_conformance.faults.fault import Fault

# The most generic faults of one API: every sort once is more than nothing, every place of every sort is a long night.
GENERIC: Final = 300


@cache
def catalogue(api: str) -> tuple[Fault, ...]:
    """Give every fault of an API, by name each once.

    Raises:
        ConfigurationError: The API is unknown.
    """
    ground = Ground(load_spec(api), load_claims(api), load_semantics(api).forbidden)
    return tuple({fault.name: fault for fault in [*spread(generic_faults(ground), GENERIC), *_own(api)]}.values())


def find(api: str, name: str) -> Fault:
    """Give one fault.

    Raises:
        ConfigurationError: The API or the fault is unknown.
    """
    for fault in catalogue(api):
        if fault.name == name:
            return fault
    raise ConfigurationError(f"{api} has no fault {name!r}; `cpaaskit faults {api} --list` tells those that there are")


def spread(faults: Iterable[Fault], room: int) -> list[Fault]:
    """Choose among faults that differ only in their place or kind, so that the catalogue keeps within bounds.

    Each claim keeps the same number of its faults, at least one: of its kinds in turn, and of each kind at even
    distances through the contract. Of every kind there is at least one. So the choice is the same every time, and
    leaves out no claim, no way of going wrong and no part of the contract.

    Args:
        faults: All of them, in the order of the contract.
        room: How many there may be, unless there are more claims and kinds.
    """
    every = list(faults)
    most = len(every)
    chosen = every
    while most > 1 and len(chosen) > room:
        most = min(most - 1, max(1, most * room // len(chosen)))
        chosen = _some(every, most)
    return chosen


def _some(faults: list[Fault], most: int) -> list[Fault]:
    claims: dict[str, dict[str, list[Fault]]] = {}
    for fault in faults:
        claims.setdefault(fault.claim, {}).setdefault(fault.kind, []).append(fault)
    chosen = [fault for number, kinds in enumerate(claims.values()) for fault in _in_turn(kinds, most, number)]
    seen = {fault.kind for fault in chosen}
    return chosen + list({fault.kind: fault for fault in reversed(faults) if fault.kind not in seen}.values())


def _in_turn(kinds: dict[str, list[Fault]], most: int, first: int) -> list[Fault]:
    """Take faults of each kind in turn; which kind is first differs from claim to claim."""
    start = first % len(kinds)
    sorts = [*kinds.values()]
    rows = [_evenly(sort, -(-most // len(sorts))) for sort in (*sorts[start:], *sorts[:start])]
    return [fault for column in zip_longest(*rows) for fault in column if fault is not None][:most]


def _evenly(faults: list[Fault], most: int) -> list[Fault]:
    count = min(most, len(faults))
    return [faults[index * len(faults) // count] for index in range(count)]


def generic_faults(ground: Ground) -> Iterator[Fault]:
    """Give every fault that the contract and the claims of an API make."""
    for module in pkgutil.iter_modules(generic.__path__, f"{generic.__name__}."):
        if not module.name.rpartition(".")[2].startswith("_"):
            yield from import_module(module.name).faults(ground)


def _own(api: str) -> Iterator[Fault]:
    name = f"cpaaskit_conformance.faults.{api}"
    try:
        package = import_module(name)
    except ModuleNotFoundError as error:
        if error.name != name:
            raise
        return
    for module in pkgutil.iter_modules(package.__path__, f"{name}."):
        yield from getattr(import_module(module.name), "FAULTS", ())


def sample(api: str) -> tuple[Fault, ...]:
    """Give the first fault of each claim that a fault breaks, so that every check is seen to find something.

    Args:
        api: The API's id.
    """
    first: dict[str, Fault] = {}
    for fault in catalogue(api):
        first.setdefault(fault.claim, fault)
    return tuple(first.values())
