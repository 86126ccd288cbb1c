"""Servers whose lists come in pages that do not fit together."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING
from urllib.parse import parse_qsl, urlencode

from cpaaskit_conformance.faults.edits import at, found, items
from cpaaskit_conformance.faults.exchanges import example_of
from cpaaskit_conformance.faults.rules import asking, editing
from cpaaskit_conformance.faults.tampering import Tampering

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from cpaaskit_conformance.contract import Operation
    from cpaaskit_conformance.faults.edits import Edit
    from cpaaskit_conformance.faults.exchanges import Answer, Request
    from cpaaskit_conformance.faults.fault import Fault
    from cpaaskit_conformance.faults.ground import Ground
    from cpaaskit_conformance.faults.tampering import Forward
    from cpaaskit_conformance.model import Json
    from cpaaskit_conformance.traits import Pages


class RepeatsRow(Tampering):
    """Begins each further page with the last row of the page before."""

    def __init__(self, operation: str, pages: Pages) -> None:
        super().__init__()
        self._operation = operation
        self._pages = pages
        self._last: list[Json] = []

    async def answer(self, request: Request, forward: Forward) -> Answer:
        """Answer a page, with a row that was there before."""
        given = await forward(request)
        if request.operation != self._operation or given.status != 200:
            return given
        repeated = self._last if page_of(request, self._pages) > 1 else []
        rows = next(found(given.json(), self._pages.items), None)
        self._last = rows[-1:] if isinstance(rows, list) else []
        return given.with_json(at(self._pages.items, items(lambda it: [*repeated, *it[len(repeated) :]]))(given.json()))


def page_of(request: Request, pages: Pages) -> int:
    """Give the page that a request asks for."""
    asked = dict(parse_qsl(request.query)).get(pages.parameter, "1")
    return int(asked) if asked.isascii() and asked.isdigit() else 1


def faults(ground: Ground) -> Iterator[Fault]:
    """Give, for each list in pages, numbers that are wrong and pages that overlap or are too long."""
    for operation in ground.operations:
        if operation.pages is not None:
            yield from _numbers(ground, operation, operation.pages)
            yield from _order(ground, operation, operation.pages)


def _numbers(ground: Ground, operation: Operation, pages: Pages) -> Iterator[Fault]:
    beside = pages.last.rpartition("/")[0]
    wrong: tuple[tuple[str, str, str, Callable[[int], int]], ...] = (
        ("tells-too-few", "the total is less than there is", f"{beside}/total", lambda _: 0),
        ("tells-another-page", "another page is said to be shown", f"{beside}/current_page", lambda it: it + 1),
        ("tells-no-page", "there is said to be no page at all", pages.last, lambda _: 0),
    )
    for name, says, pointer, change in wrong:
        yield from ground.fault(
            name,
            operation,
            "pages.meta",
            says=says,
            make=editing(operation.id, at(pointer, _number(change)), statuses=(200,)),
        )


def _order(ground: Ground, operation: Operation, pages: Pages) -> Iterator[Fault]:
    yield from ground.fault(
        "ignores-page",
        operation,
        "pages.next",
        says="every page is the first one",
        make=asking(operation.id, lambda request: _without(request, pages.parameter)),
    )
    yield from ground.fault(
        "repeats-row",
        operation,
        "pages.next",
        says="a page begins with the last row of the page before",
        make=lambda: RepeatsRow(operation.id, pages),
    )
    size = pages.size or 0
    shown = next(found(example_of(operation).json(), pages.items), None)
    rows = shown if isinstance(shown, list) else []
    yield from ground.fault(
        "pages-too-long",
        operation,
        "pages.size",
        says="a page has more rows than documented",
        make=editing(operation.id, at(pages.items, items(lambda it: (it or rows) * (size + 1))), statuses=(200,)),
    )


def _number(change: Callable[[int], int]) -> Edit:
    return lambda value: change(value) if isinstance(value, int) and not isinstance(value, bool) else value


def _without(request: Request, parameter: str) -> Request:
    kept = [pair for pair in parse_qsl(request.query, keep_blank_values=True) if pair[0] != parameter]
    return replace(request, query=urlencode(kept))
