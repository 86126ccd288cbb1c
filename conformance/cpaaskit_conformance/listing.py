"""Lists and their pages: the rows, the numbers of a page, and whether a thing is among them."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import dataclass, replace
from typing import Final

from cpaaskit_conformance.contract import Operation
from cpaaskit_conformance.model import MISSING, Exchange, Json, Missing, RequestData, canonical
from cpaaskit_conformance.node import at
from cpaaskit_conformance.session import Session
from cpaaskit_conformance.traits import Pages

_MOST_PAGES: Final = 60


@dataclass(frozen=True, slots=True)
class Page:
    """One page of a list.

    Args:
        exchange: The exchange that gave it.
        rows: Its rows.
        numbers: Its numbers, such as `current_page` and `total`, as far as they are numbers.
        next: The next page's URL, None where it is null, MISSING where it is not there.
    """

    exchange: Exchange
    rows: tuple[Json, ...]
    numbers: dict[str, int]
    next: Json | Missing

    @property
    def last(self) -> int:
        """The number of the last page; 1 where it is not told."""
        return max(self.numbers.get("last_page", 1), 1)


async def read_page(session: Session, operation: Operation, request: RequestData, number: int) -> Page | None:
    """Read a page of a list; None where the answer is no page."""
    pages = operation.pages
    if pages is not None and number > 1:
        others = tuple(pair for pair in request.query if pair[0] != pages.parameter)
        request = replace(request, query=(*others, (pages.parameter, str(number))))
    exchange = await session.send(request)
    rows = at(exchange.json(), pages.items) if pages else _bare_rows(exchange.json())
    if not exchange.ok(operation.success) or not isinstance(rows, list):
        return None
    numbers = _numbers(exchange, pages) if pages else {}
    following = at(exchange.json(), pages.next) if pages and pages.next else MISSING
    return Page(exchange, tuple(rows), numbers, following)


def _numbers(exchange: Exchange, pages: Pages) -> dict[str, int]:
    holder, _, last = pages.last.rpartition("/")
    found = at(exchange.json(), holder)
    values = found.items() if isinstance(found, dict) else ()
    numbers = {name: number for name, value in values if (number := whole(value)) is not None}
    return {**numbers, "last_page": numbers[last]} if last in numbers else numbers


def _bare_rows(body: Json | Missing) -> Json | Missing:
    return body.get("data", body) if isinstance(body, dict) else body


def whole(value: Json) -> int | None:
    """Read a whole number or its text."""
    if isinstance(value, str) and value.isascii() and value.isdigit() and len(value) < len("1000000000"):
        return int(value)
    return value if isinstance(value, int) and not isinstance(value, bool) else None


def name_of(row: Json) -> str:
    """Give what tells a row from others: its id, or all of it."""
    found = row.get("id") if isinstance(row, dict) else None
    return canonical(row) if found is None else str(found)


async def pages_of(session: Session, operation: Operation, request: RequestData) -> AsyncIterator[Page]:
    """Give the pages of a list: the first, the last, and then those between, up to a bound."""
    first = await read_page(session, operation, request, 1)
    if first is None:
        return
    yield first
    between = range(2, min(first.last, _MOST_PAGES))
    for number in (first.last, *between) if first.last > 1 else ():
        page = await read_page(session, operation, request, number)
        if page is not None:
            yield page


@dataclass(frozen=True, slots=True)
class Search:
    """What came of a search for a thing in a list.

    Args:
        found: Whether it is there; None where the list could not be read to its end, or its rows have no ids.
        exchange: The exchange that shows it, or the last one.
    """

    found: bool | None
    exchange: Exchange | None = None


async def search(session: Session, operation: Operation, request: RequestData, wanted: str) -> Search:
    """Look for a thing by its id in a list."""
    page: Page | None = None
    async for page in pages_of(session, operation, request):
        if any(isinstance(row, dict) and str(row.get("id")) == wanted for row in page.rows):
            return Search(True, page.exchange)
    if page is None:
        return Search(None)
    nameless = any(isinstance(row, dict) and "id" not in row for row in page.rows)
    return Search(None if nameless or page.last > _MOST_PAGES else False, page.exchange)
