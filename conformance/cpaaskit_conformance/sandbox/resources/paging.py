"""Pages of lists, in both forms: links and meta beside the rows, or one object that holds numbers and rows."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final
from urllib.parse import parse_qsl, urlencode

from cpaaskit_conformance.contract import as_object
from cpaaskit_conformance.model import Json
from cpaaskit_conformance.sandbox.behaviour import Call
from cpaaskit_conformance.sandbox.resources.answers import at_pointer, with_at
from cpaaskit_conformance.traits import Pages

SIZE: Final = 15
_PREVIOUS: Final = "&laquo; Previous"
_NEXT: Final = "Next &raquo;"


@dataclass(frozen=True, slots=True)
class Page:
    """One page of a list.

    Args:
        rows: All rows of the list.
        number: Which page, from 1.
        size: How many rows a page has at most.
        path: The list's own URL.
        query: The query's other parameters that the contract names; so that no key is among them.
    """

    rows: Sequence[Json]
    number: int
    size: int
    path: str
    query: Sequence[tuple[str, str]]

    @property
    def last(self) -> int:
        """The number of the last page."""
        return max(1, -(-len(self.rows) // self.size))

    @property
    def taken(self) -> Sequence[Json]:
        """The rows of this page."""
        return self.rows[(self.number - 1) * self.size : self.number * self.size]

    @property
    def numbers(self) -> dict[str, Json]:
        """The numbers that both forms have."""
        first = (self.number - 1) * self.size + 1
        taken = len(self.taken)
        return {
            "current_page": self.number,
            "from": first if taken else None,
            "last_page": self.last,
            "path": self.path,
            "per_page": self.size,
            "to": first + taken - 1 if taken else None,
            "total": len(self.rows),
        }

    def url(self, number: int) -> str | None:
        """Give the URL of a page, or None where there is none."""
        if not 1 <= number <= self.last:
            return None
        return f"{self.path}?{urlencode([*self.query, ('page', str(number))])}"

    @property
    def previous_url(self) -> str | None:
        """The URL of the page before."""
        return self.url(self.number - 1)

    @property
    def next_url(self) -> str | None:
        """The URL of the page after."""
        return self.url(self.number + 1)

    def buttons(self) -> list[Json]:
        """Give the row of page numbers."""
        found: list[Json] = [{"url": self.previous_url, "label": _PREVIOUS, "active": False}]
        for number in range(1, self.last + 1):
            found.append({"url": self.url(number), "label": str(number), "active": number == self.number})
        return [*found, {"url": self.next_url, "label": _NEXT, "active": False}]


def page_of(call: Call, rows: Sequence[Json], pages: Pages, example: Json = None) -> Page:
    """Take the page that a request asks for.

    Args:
        call: The request.
        rows: All rows of the list.
        pages: Where the contract has the parts of a page.
        example: An answer; its rows per page count where the contract states no number.
    """
    shown = at_pointer(example, f"{pages.last.rpartition('/')[0]}/per_page")
    size = pages.size or (shown if isinstance(shown, int) and shown > 0 else SIZE)
    number = call.query.get(pages.parameter)
    text = str(call.scope["query_string"], "latin-1")
    query = [
        (name, value)
        for name, value in parse_qsl(text, keep_blank_values=True)
        if name != pages.parameter and name in call.query
    ]
    path = f"{call.base_url}{call.path_text}"
    return Page(rows, number if isinstance(number, int) else 1, size, path, query)


def paged(example: Json, pages: Pages, page: Page) -> Json:
    """Put a page into an answer, in the form that the contract names.

    Args:
        example: The answer without its rows and numbers.
        pages: Where they go.
        page: The page.
    """
    container, _, member = pages.items.rpartition("/")
    if container == pages.last.rpartition("/")[0]:
        return with_at(example, container, _old(as_object(at_pointer(example, container)), member, page))
    return _modern(example, pages, page)


def _modern(example: Json, pages: Pages, page: Page) -> Json:
    value = with_at(example, pages.items, list(page.taken))
    meta = pages.last.rpartition("/")[0]
    value = with_at(value, meta, {**page.numbers, "links": page.buttons()})
    links: Json = {
        "first": page.url(1),
        "last": page.url(page.last),
        "prev": page.previous_url,
        "next": page.next_url,
    }
    return with_at(value, pages.next.rpartition("/")[0] or "/links", links)


def _old(example: Mapping[str, Json], member: str, page: Page) -> Json:
    rows = _numbered(example.get(member), page)
    found: dict[str, Json] = {
        **page.numbers,
        member: rows,
        "first_page_url": page.url(1),
        "last_page_url": page.url(page.last),
        "next_page_url": page.next_url,
        "prev_page_url": page.previous_url,
    }
    return {**found, "links": page.buttons()} if "links" in example else found


def _numbered(example: Json, page: Page) -> list[Json]:
    """Give the rows with their number in the list, where the example's rows have one."""
    first = example[0] if isinstance(example, list) and example else None
    if not (isinstance(first, dict) and "serial" in first):
        return list(page.taken)
    start = (page.number - 1) * page.size + 1
    return [{**as_object(row), "serial": start + at} for at, row in enumerate(page.taken)]
