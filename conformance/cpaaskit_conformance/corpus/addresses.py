"""Addresses of cases, and lists of cases in which each request stands once."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from cpaaskit_conformance.errors import ConfigurationError
from cpaaskit_conformance.model import FAMILIES, Case, FamilyName, Tier, canonical

TIERS: tuple[Tier, ...] = ("fixed", "property")


@dataclass(frozen=True, slots=True)
class Address:
    """`<api>/<operation or scenario>/<family>/<tier>/<number>`, taken apart."""

    api: str
    operation: str
    family: FamilyName
    tier: Tier
    number: int

    @classmethod
    def parse(cls, text: str) -> Address:
        """Read an address.

        Raises:
            ConfigurationError: It is none.
        """
        parts = text.split("/")
        if len(parts) == 5 and parts[4].isascii() and parts[4].isdigit():
            families: list[FamilyName] = [name for name in FAMILIES if name == parts[2]]
            tiers: list[Tier] = [name for name in TIERS if name == parts[3]]
            if families and tiers:
                return cls(parts[0], parts[1], families[0], tiers[0], int(parts[4]))
        raise ConfigurationError(
            f"{text[:100]!r} is no case address; the report has them, for example opensms/sendMessage/wire/fixed/3"
        )

    def __str__(self) -> str:
        return f"{self.api}/{self.operation}/{self.family}/{self.tier}/{self.number}"


def each_once(cases: Iterable[Case]) -> Iterator[Case]:
    """Give the cases, leaving out those that ask for what an earlier case of the family asks for already.

    Addresses stay as they are, so that what is left out moves nothing.
    """
    seen: set[str] = set()
    for case in cases:
        request = None if case.request is None else case.request.to_json()
        text = canonical([case.family, case.operation, request, case.plan, case.credentials, case.defect])
        if text not in seen:
            seen.add(text)
            yield case
