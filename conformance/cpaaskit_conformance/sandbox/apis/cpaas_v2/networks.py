"""What is known of networks: which are reached, and in which one a number is."""

from __future__ import annotations

from collections.abc import Mapping

from cpaaskit_conformance.contract import as_list, as_object
from cpaaskit_conformance.model import Json
from cpaaskit_conformance.sandbox.apis.cpaas_v2.account import Account
from cpaaskit_conformance.sandbox.apis.cpaas_v2.numbers import numbers_of
from cpaaskit_conformance.sandbox.apis.cpaas_v2.refusing import refused
from cpaaskit_conformance.sandbox.behaviour import Call
from cpaaskit_conformance.sandbox.resources.answers import (
    Act,
    Answer,
    at_pointer,
    copied,
    first_object,
    success_example,
    with_at,
)
from cpaaskit_conformance.sandbox.resources.paging import page_of, paged


class Networks:
    """Carries out the operations on networks.

    Args:
        account: The account.
    """

    def __init__(self, account: Account) -> None:
        self._account = account
        self.acts: Mapping[str, Act] = {
            "POST /lookup/verify": self.look_up,
            "GET /sms/locations/coveragelist": self.coverage,
        }

    def look_up(self, call: Call) -> Answer:
        """Tell in which network numbers are; all are in the one that the contract shows."""
        numbers = numbers_of(as_object(call.body).get("to"))
        if not numbers:
            raise refused("No Valid mobile numbers found")
        example = copied(success_example(self._account.operation(call), "/data"))
        shape = first_object(at_pointer(example, "/data"))
        rows: list[Json] = [{**as_object(copied(dict(shape))), "phone": number} for number in numbers]
        return Answer(200, with_at(example, "/data", rows))

    def coverage(self, call: Call) -> Answer:
        """List the networks that are reached."""
        operation = self._account.operation(call)
        pages = operation.pages
        example = copied(success_example(operation, pages.items if pages else ""))
        rows = [row for row in as_list(at_pointer(example, pages.items if pages else "")) if _wanted(row, call)]
        return Answer(200, paged(example, pages, page_of(call, rows, pages, example)) if pages else example)


def _wanted(row: Json, call: Call) -> bool:
    network = as_object(row)
    countries = [name.strip().casefold() for name in str(call.query.get("country") or "").split(",") if name.strip()]
    if countries and str(network.get("location")).casefold() not in countries:
        return False
    asked = {name: str(call.query.get(name) or "") for name in ("mcc", "mnc")}
    return all(not code or code == str(network.get(name)) for name, code in asked.items())
