"""What the account has of what the samples name: an approved sender, and a product for texts."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from cpaaskit_conformance.contract import as_object
from cpaaskit_conformance.model import Json, RequestData
from cpaaskit_conformance.semantic.cpaas_v2.sms_requests import SENDER, rows
from cpaaskit_conformance.swapping import Swap

if TYPE_CHECKING:
    from collections.abc import Mapping

    from cpaaskit_conformance.semantic import Ask
    from cpaaskit_conformance.spec import Spec

_APPROVED: Final = "1"
_MOST_PAGES: Final = 5
_OF_SENDERS: Final = ("sender", "from")
_OF_PRODUCTS: Final = ("service", "filter[service]")


async def own(ask: Ask, spec: Spec) -> Swap:
    """Give the account's own sender and product for those of the samples, where it has them not."""
    products = rows(await ask(RequestData(operation="getAccountBalance")))
    of_senders, of_products = _senders(await _approved(ask)), _products(products, _known(spec))
    values: dict[str, Mapping[str, str]] = {}
    values.update((name, of_senders) for name in _OF_SENDERS)
    values.update((name, of_products) for name in _OF_PRODUCTS)
    return Swap(values)


async def _approved(ask: Ask) -> list[str]:
    """Give approved senders of the first page that has any."""
    for number in range(1, _MOST_PAGES + 1):
        page = rows(await ask(RequestData(operation="listSmsSenders", query=(("page", str(number)),))))
        approved = [str(row["name"]) for row in page if str(row.get("status")) == _APPROVED and row.get("name")]
        if approved or not page:
            return approved
    return []


def _senders(approved: list[str]) -> Mapping[str, str]:
    """Give an approved sender for that of the samples; none where that one is approved, or no other is."""
    return {SENDER: approved[0]} if approved and SENDER not in approved else {}


def _products(found: list[dict[str, Json]], known: frozenset[str]) -> Mapping[str, str]:
    """Give the account's first product for texts for all that it has not; none where it has none that is known."""
    listed = [str(row.get("service")) for row in found]
    usable = [code for code in listed if code in known]
    return dict.fromkeys(known.difference(listed), usable[0]) if usable else {}


def _known(spec: Spec) -> frozenset[str]:
    """Give the codes of all brands' products for texts."""
    brands = (
        as_object(as_object(brand).get("products")) for brand in as_object(spec.document.get("x-brands")).values()
    )
    return frozenset(code for products in brands for code, title in products.items() if "SMS" in str(title))


OWN: Final = own
