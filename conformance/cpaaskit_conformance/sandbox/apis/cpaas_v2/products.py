"""The products of the brands, and what the account has left of each."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from cpaaskit_conformance.contract import Schema, as_object

OPENING: Final[Mapping[str, float]] = {"ample": 100_000.0, "scarce": 5.0, "none": 0.0}
PRICE: Final = 1.0
# Of a brand whose page lists no products it is only known that it sends SMS.
UNLISTED: Final = {"SMS": "SMS"}
# Contradiction 16: BICS's page of sms/status is the older one. MobTexting's page of voice/c2c shows an id.
OWN_WAYS: Final[Mapping[str, Mapping[str, object]]] = {
    "bics": {"sms_status": "paged"},
    "mobtexting": {"call_id": True},
}


@dataclass(frozen=True, slots=True)
class Brand:
    """A white label.

    Args:
        name: Its name in `x-brands`, or None for an account that has the products of all brands.
        products: Names by code.
        switches: In which of the choices its own pages differ from the others'.
        everywhere: The codes of all brands, since a brand may sell what its page does not list.
    """

    name: str | None
    products: Mapping[str, str]
    switches: Mapping[str, object]
    everywhere: frozenset[str]


def brand_of(document: Schema, name: str | None) -> Brand:
    """Give a brand of the contract.

    Args:
        document: The contract.
        name: The brand's name; None gives an account that has everything.

    Raises:
        ValueError: There is no such brand.
    """
    brands = {key: as_object(value) for key, value in as_object(document.get("x-brands")).items()}
    found = {code: title for brand in brands.values() for code, title in _products(brand).items()}
    everywhere = frozenset(found | UNLISTED)
    if name is None:
        return Brand(None, found, switches={}, everywhere=everywhere)
    if name not in brands:
        raise ValueError(f"there is no brand {name!r}; there are: {', '.join(brands)}")
    products = _products(brands[name])
    return Brand(name, products or UNLISTED, OWN_WAYS.get(name, {}), everywhere)


def _products(brand: Schema) -> dict[str, str]:
    return {code: str(title) for code, title in as_object(brand.get("products")).items()}


class Funds:
    """What is left of each product; one that is not listed has as much as the others.

    Args:
        brand: The products.
        opening: Credits of each to begin with.
    """

    def __init__(self, brand: Brand, opening: float) -> None:
        self.brand = brand
        self.opening = opening
        self._left = dict.fromkeys(brand.products, opening)

    @property
    def services(self) -> Sequence[str]:
        """The codes of the products."""
        return list(self._left)

    def left(self, service: str) -> float:
        """Tell what is left of a product."""
        return self._left.get(service, self.opening)

    def name(self, service: str) -> str:
        """Give a product's name."""
        return self.brand.products.get(service, service)

    def take(self, service: str, amount: float) -> bool:
        """Take credits, if there are enough."""
        left = self.left(service)
        if amount > left:
            return False
        self._left[service] = left - amount
        return True

    def add(self, service: str, amount: float) -> None:
        """Give credits."""
        self._left[service] = self.left(service) + amount
