"""Whether the account's credits were enough: a message that could not be paid for shows nothing of the server."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from cpaaskit_conformance.model import MISSING, Json, RequestData, canonical
from cpaaskit_conformance.semantic.cpaas_v2.sms_requests import named, rows, texts_of

if TYPE_CHECKING:
    from cpaaskit_conformance.model import Exchange
    from cpaaskit_conformance.semantic import Ask

_NO_CREDITS: Final = "NO-CREDITS"
_NUMBER: Final = re.compile(r"[0-9]{7,15}")
_SHORTEST_UNIT: Final = 67


async def unpaid(ask: Ask, exchange: Exchange) -> bool:
    """Tell whether a message was refused, or not sent, while the credits that are left can't pay for it."""
    if not exchange.refused and _NO_CREDITS not in texts_of(rows(exchange), "status"):
        return False
    request = exchange.request
    product, most = named(exchange, "service"), _highest_cost(request)
    balance = rows(await ask(RequestData(operation="getAccountBalance")))
    return any(_is_short(row, most) for row in balance if product in (None, row.get("service")))


def _highest_cost(request: RequestData) -> int:
    """Give a number of units that a request can't exceed: each number in it, times the units of all its text."""
    content = str(dict(request.query)) if request.body is MISSING else canonical(request.body)
    return max(1, len(_NUMBER.findall(content))) * (1 + len(content) // _SHORTEST_UNIT)


def _is_short(row: dict[str, Json], units: int) -> bool:
    """Tell whether a prepaid product's credits are too few for so many units; what can't be read is enough."""
    try:
        credit, price = float(str(row.get("credits"))), float(str(row.get("charges", 1)))
    except ValueError:
        return False
    return str(row.get("postpaid", 0)) == "0" and (credit <= 0 or credit < units * price)


UNPAID: Final = unpaid
