"""White labels of one API: each has a server and product codes of its own (`x-brands`)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from cpaaskit_conformance.contract import as_object
from cpaaskit_conformance.errors import ConfigurationError
from cpaaskit_conformance.model import Json
from cpaaskit_conformance.spec import Spec
from cpaaskit_conformance.swapping import Swap

# The members and query parameters that hold a product's code.
_MEMBERS: Final = ("service", "filter[service]")


@dataclass(frozen=True, slots=True)
class Brand:
    """One brand.

    Args:
        name: What the contract calls it.
        swap: Puts its products' codes in place of other brands'.
    """

    name: str
    swap: Swap


def brand_names(spec: Spec) -> tuple[str, ...]:
    """Give the names of a contract's brands, in its order."""
    return tuple(as_object(spec.document.get("x-brands")))


def brand_of(spec: Spec, name: str) -> Brand:
    """Give a brand of a contract.

    Args:
        spec: The contract.
        name: What the contract calls the brand.

    Raises:
        ConfigurationError: The contract has no such brand.
    """
    brands = {key: _products(entry) for key, entry in as_object(spec.document.get("x-brands")).items()}
    if name not in brands:
        known = f"the brands are {', '.join(brands)}" if brands else f"{spec.api} has one server only"
        raise ConfigurationError(f"there is no brand {name!r}; {known}")
    own = brands[name]
    others = {code: title for products in brands.values() for code, title in products.items() if code not in own}
    codes = {code: _equal(title, own) for code, title in others.items()} if own else {}
    return Brand(name, Swap(dict.fromkeys(_MEMBERS, codes)))


def _products(entry: Json) -> dict[str, str]:
    return {code: str(title) for code, title in as_object(as_object(entry).get("products")).items()}


def _equal(title: str, products: Mapping[str, str]) -> str:
    """Give the code of the first product whose name has most words of another's: SMS stands for SMS."""
    words = set(title.lower().split())
    return max(products, key=lambda code: len(words & set(products[code].lower().split())))
