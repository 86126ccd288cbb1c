"""The pages of a list: their numbers, their rows, and how they follow each other."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import Final

from hypothesis import strategies as st

from cpaaskit_conformance.contract import Operation, shared_store
from cpaaskit_conformance.corpus.core import CoreRequests
from cpaaskit_conformance.listing import Page, name_of, read_page
from cpaaskit_conformance.model import Json, Missing, RequestData
from cpaaskit_conformance.semantic import Scenario
from cpaaskit_conformance.semantic.generic.asking import Asking
from cpaaskit_conformance.session import Session
from cpaaskit_conformance.stores import Store

META: Final = "pages.meta"
NEXT: Final = "pages.next"
SIZE: Final = "pages.size"
_CHECKS: Final = (META, NEXT, SIZE)
_MOST_MADE: Final = 32
_MOST_WALKED: Final = 8
_TRIES: Final = 3


@dataclass(frozen=True)
class Walks:
    """The scenario of one list with pages.

    Args:
        core: The core requests of the API.
        operation: The operation that lists.
        asking: Gives findings to claims.
    """

    core: CoreRequests
    operation: Operation
    asking: Asking

    def scenario(self) -> Scenario | None:
        """Give the scenario; None where nobody asks for it."""
        claims = tuple(dict.fromkeys(name for check in _CHECKS for name in self.asking.ids(check, (self.operation,))))
        if not claims or self.operation.pages is None:
            return None
        store = self._store
        makers = () if store is None else (store.operations["create"].id,)
        return Scenario(
            name=f"pages-of-{self.operation.id}",
            claims=claims,
            operations=(self.operation.id, *makers),
            plan=lambda: st.just({}),
            fixed=({},),
            run=self.run,
            shares=None if store is None else shared_store(store.name),
            effect="read" if store is None else "write",
        )

    @property
    def _store(self) -> Store | None:
        stored = self.operation.stored
        store = self.core.stores.all[stored.store] if stored is not None and stored.does == "list" else None
        return store if store is not None and "create" in store.operations else None

    async def run(self, session: Session, plan: Json) -> None:  # noqa: ARG002 - there is nothing to choose
        """Fill the list where that can be done, walk through its pages, and judge them."""
        request = await self._request(session)
        if request is None:
            return
        await self._fill(session, request)
        for _ in range(_TRIES):
            walked = await self._walk(session, request)
            again = await self._walk(session, request)
            if not walked or not again:
                return
            if _told(walked) == _told(again):  # what others add and remove between two pages is not the list's fault
                self._judge(session, walked)
                return
        for check in _CHECKS:
            self.asking.doubt(session, check, (self.operation,), "the list changes all the time")

    async def _request(self, session: Session) -> RequestData | None:
        stores = self.core.stores
        if stores.reaches(self.operation):
            return await stores.reach(session, self.operation)
        return self.core.first(self.operation)

    async def _fill(self, session: Session, request: RequestData) -> None:
        """Make things until there is a second page."""
        store, page = self._store, await read_page(session, self.operation, request, 1)
        if store is None or page is None or page.last > 1:
            return
        per_page = page.numbers.get("per_page", _MOST_MADE)
        for _ in range(min(per_page + 1 - len(page.rows), _MOST_MADE)):
            if await self.core.stores.make(session, store, request.path) is None:
                return

    async def _walk(self, session: Session, request: RequestData) -> list[Page]:
        walked: list[Page] = []
        number = 1
        while not walked or number <= min(walked[0].last, _MOST_WALKED):
            page = await read_page(session, self.operation, request, number)
            if page is None:
                break
            walked.append(page)
            number += 1
        return walked

    def _judge(self, session: Session, walked: list[Page]) -> None:
        for number, page in enumerate(walked, 1):
            self._hold(session, META, misnumbered(page, number), page)
            size = self.operation.pages.size if self.operation.pages else None
            if size is not None:
                self._hold(session, SIZE, "" if len(page.rows) <= size else "a page has too many rows", page)
        if walked[0].last > 1:
            self._hold(session, NEXT, misplaced(walked), *walked)

    def _hold(self, session: Session, check: str, wrong: str, *pages: Page) -> None:
        self.asking.hold(session, check, (self.operation,), wrong, *(page.exchange for page in pages))


def _told(walked: list[Page]) -> list[object]:
    return [(page.numbers, page.rows) for page in walked]


def misnumbered(page: Page, number: int) -> str:
    """Say which number of a page is not what its rows and its other numbers make it; what is not there is not wrong."""
    numbers, rows = page.numbers, len(page.rows)
    per_page, total, last = numbers.get("per_page", 0), numbers.get("total"), numbers.get("last_page")
    expected: dict[str, int | None] = {"current_page": number}
    if per_page and total is not None:
        before = per_page * (number - 1)
        expected["last_page"] = max(-(-total // per_page), 1)
        if rows != max(min(per_page, total - before), 0):
            return "there are not as many rows as the numbers say"
        if rows:
            expected |= {"from": before + 1, "to": before + rows}
    wrong = (name for name, value in expected.items() if name in numbers and numbers[name] != value)
    if (name := next(wrong, None)) is not None:
        return f"{name} does not agree with the rest"
    followed = isinstance(page.next, str)
    if isinstance(page.next, Missing) or last is None or followed == (number < last):
        return ""
    return "next does not agree with the number of pages"


def misplaced(walked: list[Page]) -> str:
    """Say what is wrong with pages that follow each other: a row twice, or rows that are on none of them."""
    names = Counter(name_of(row) for page in walked for row in page.rows)
    if any(count > 1 for count in names.values()):
        return "a row stands on the list twice"
    total = walked[0].numbers.get("total")
    if total is not None and len(walked) == walked[0].last and sum(names.values()) != total:
        return "the pages together do not have as many rows as they say"
    if len(walked) < min(walked[0].last, _MOST_WALKED):
        return "a page that should be there is not"
    return ""
