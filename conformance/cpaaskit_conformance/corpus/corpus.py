"""A corpus: all cases of a run, in order, with a hash."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from cpaaskit_conformance.claims import Claims
from cpaaskit_conformance.corpus.addresses import Address, each_once
from cpaaskit_conformance.errors import ConfigurationError
from cpaaskit_conformance.families import load_family
from cpaaskit_conformance.model import FAMILIES, Case, FamilyName, Json, canonical
from cpaaskit_conformance.spec import Spec


@dataclass(frozen=True)
class Corpus:
    """The cases of a run.

    Args:
        api: The API's id.
        seed: What the property tier was drawn from.
        families: The families that it holds.
        cases: In order.
        sha256: Of the cases as JSON.
    """

    api: str
    seed: int
    families: tuple[FamilyName, ...]
    cases: tuple[Case, ...]
    sha256: str

    def to_json(self) -> list[Json]:
        """Give all cases as JSON, in order."""
        return [case.to_json() for case in self.cases]


def build_corpus(
    spec: Spec, claims: Claims, *, seed: int = 0, families: Sequence[FamilyName] = FAMILIES, examples: int = 0
) -> Corpus:
    """Make the cases of a run.

    Args:
        spec: The contract.
        claims: What the cases are to exercise.
        seed: What the property tier is drawn from.
        families: The families to make cases for.
        examples: How many property cases each operation or scenario gets; 0 makes the fixed tier alone.
    """
    chosen: tuple[FamilyName, ...] = tuple(name for name in FAMILIES if name in families)
    cases = (case for name in chosen for case in load_family(name, spec, claims).cases(seed, examples))
    return _corpus(spec.api, seed, chosen, each_once(cases))


def find_case(spec: Spec, claims: Claims, address: str, *, seed: int, examples: int) -> Corpus:
    """Make the one case that has this address, with the run's seed and number of examples.

    Raises:
        ConfigurationError: The address is none, or no case has it.
    """
    parsed = Address.parse(address)
    family = load_family(parsed.family, spec, claims)
    for case in family.cases(seed, examples if parsed.tier == "property" else 0):
        if case.address == address:
            return _corpus(spec.api, seed, (parsed.family,), [case])
    raise ConfigurationError(
        f"no case has the address {address!r} with seed {seed} and {examples} examples; give those of its report"
    )


def _corpus(api: str, seed: int, families: tuple[FamilyName, ...], cases: Iterable[Case]) -> Corpus:
    listed = tuple(cases)
    digest = hashlib.sha256(canonical([case.to_json() for case in listed]).encode()).hexdigest()
    return Corpus(api, seed, families, listed, digest)
