"""The shapes of success and of refusal (facts, 4.3 and 4.5)."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import TypeVar
from urllib.parse import urlencode

from ..opensms.wire import Request, Response, reply
from .bodies import Members
from .choices import Choices
from .refusals import RefusedError, invalid

T = TypeVar("T")

SIZE = 15
ROWS_SIZE = 25
STATUS_SIZE = 100


class Replies:
    """Writes answers as one server has chosen to."""

    def __init__(self, choices: Choices, root: str) -> None:
        self.choices = choices
        self.root = root

    def document(self, status: int, document: object, headers: dict[str, str] | None = None) -> Response:
        """Write a JSON answer."""
        return reply(status, document, escape=self.choices.escape, charset=self.choices.charset, headers=headers)

    def modern(self, message: str, data: object, **further: object) -> Response:
        """Write envelope A."""
        document: Members = {"status": self.choices.modern_status, "code": 200, "message": message, "data": data}
        if not self.choices.modern_code:
            del document["code"]
        return self.document(200, {**document, **further})

    def done(self, message: str) -> Response:
        """Write envelope A without anything to show (4.4: `[]` in place of an empty object)."""
        empty: dict[str, object] = {"list": [], "object": {}, "absent": None}
        answer: Members = {"status": self.choices.modern_status, "code": 200, "message": message}
        if not self.choices.modern_code:
            del answer["code"]
        if self.choices.empty_data != "absent":
            answer["data"] = empty[self.choices.empty_data]
        return self.document(200, answer)

    def legacy(self, message: str, data: object, **further: object) -> Response:
        """Write envelope B."""
        answer: Members = {"status": self.choices.legacy_status, "message": message, "data": data, **further}
        if self.choices.legacy_code:
            answer["code"] = 200
        return self.document(200, answer)

    def uncoded(self, message: str, **further: object) -> Response:
        """Write envelope C."""
        return self.document(200, {"status": self.choices.modern_status, "message": message, **further})

    def listed(self, message: str, rows: Sequence[object], request: Request, page: int, size: int = SIZE) -> Response:
        """Write a page of envelope A."""
        shown, pages, first = window(rows, page, size)
        url = self.pager(request)
        links = {"first": url(1), "last": url(pages), "prev": url(page - 1) if page > 1 else None}
        links["next"] = url(page + 1) if page < pages else None
        numbers = [
            {"url": url(page - 1) if page > 1 else None, "label": "&laquo; Previous", "active": False},
            *({"url": url(number), "label": str(number), "active": number == page} for number in range(1, pages + 1)),
            {"url": url(page + 1) if page < pages else None, "label": "Next &raquo;", "active": False},
        ]
        meta = {
            "current_page": page,
            "from": first if shown else None,
            "last_page": pages,
            "links": numbers,
            "path": self.root + request.path,
            "per_page": size,
            "to": first + len(shown) - 1 if shown else None,
            "total": len(rows),
        }
        return self.modern(message, shown, links=links, meta=meta)

    def paged(self, rows: Sequence[Members], request: Request, page: int, size: int) -> Members:
        """Return the old paginator's object."""
        shown, pages, first = window(rows, page, size)
        url = self.pager(request)
        return {
            "current_page": page,
            "data": [{**row, "serial": first + index} for index, row in enumerate(shown)],
            "first_page_url": url(1),
            "from": first if shown else None,
            "last_page": pages,
            "last_page_url": url(pages),
            "next_page_url": url(page + 1) if page < pages else None,
            "path": self.root + request.path,
            "per_page": size,
            "prev_page_url": url(page - 1) if page > 1 else None,
            "to": first + len(shown) - 1 if shown else None,
            "total": len(rows),
        }

    def pager(self, request: Request) -> Pager:
        """Return what makes the URLs of pages; the token of a query does not get into them."""
        return Pager(self.root + request.path)

    def refusal(self, refused: RefusedError, headers: dict[str, str] | None = None) -> Response:
        """Write H, I or J."""
        answer: Members = {"status": "ERROR", "code": refused.status, "message": refused.message, "data": []}
        if refused.errors is not None:
            answer["errors"] = {field: list(texts) for field, texts in refused.errors.items()}
        if refused.contradictory and self.choices.absent_body == "J":
            answer["status"] = "OK"
            if self.choices.absent_status == "ok":
                return self.document(200, answer, headers)
        return self.document(refused.status, answer, headers)

    def denial(self, request: Request) -> Response:
        """Write a 401; its body is documented nowhere (17), the login page is (2)."""
        headers = {"WWW-Authenticate": "Bearer"} if self.choices.challenge else {}
        if self.choices.login_page and "json" not in (request.header("accept") or "*/*").replace("*/*", "json"):
            return Response(302, b"", {"Location": f"{self.root}/login"})
        if self.choices.denied == "empty":
            return Response(401, b"", headers)
        if self.choices.denied == "message":
            return self.document(401, {"message": "Unauthenticated."}, headers)
        return self.refusal(RefusedError(401, "Unauthenticated."), headers)

    def money(self, amount: int) -> object:
        """Write credits or charges (15 no. 27)."""
        if self.choices.money == "number":
            return amount
        return str(amount) if self.choices.money == "text" else str(Decimal(amount).quantize(Decimal("0.0001")))


class Pager:
    """Makes the URLs of pages."""

    def __init__(self, url: str) -> None:
        self.url = url

    def __call__(self, page: int) -> str:
        """Return the URL of one page."""
        return f"{self.url}?{urlencode({'page': page})}"


def window(rows: Sequence[T], page: int, size: int) -> tuple[list[T], int, int]:
    """Return a page's rows, the number of pages and the number of the page's first row."""
    start = (page - 1) * size
    return list(rows[start : start + size]), max(1, -(-len(rows) // size)), start + 1


def page_of(query: Members) -> int:
    """Return the page that is asked for.

    Raises:
        RefusedError: It is no number from 1.
    """
    text = str(query.get("page", "1"))
    if not (text.isascii() and text.isdigit() and 0 < int(text) < 10**9):
        raise invalid("page", "The page must be at least 1.")
    return int(text)
