"""What a contract's extensions say of an operation: the thing it works on, its pages, its envelope, its limit."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from cpaaskit_conformance.model import Json, Missing
from cpaaskit_conformance.node import Schema, as_object

SUCCESS_WORDS: Final[tuple[Json, ...]] = ("OK", 200, "200")
_FAILURE: Final = 400
_WINDOWS_S: Final = {"second": 1.0, "minute": 60.0, "hour": 3600.0, "day": 86400.0}


@dataclass(frozen=True, slots=True, kw_only=True)
class Stored:
    """What an operation does to a stored thing (`x-resource`)."""

    store: str
    does: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Pages:
    """Where an answer has the parts of a page, as JSON pointers (`x-pagination`).

    Args:
        parameter: The query parameter that holds the page's number.
        items: The rows.
        last: The number of the last page; the page's other numbers stand beside it.
        next: The next page's URL, null on the last one; empty where there is none.
        size: The most rows of a page that is documented, or None.
    """

    parameter: str
    items: str
    last: str
    next: str = ""
    size: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Limit:
    """How often an account may ask (`x-rate-limit`)."""

    requests: int
    window_s: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Envelope:
    """How a body tells success (`x-envelope`).

    Args:
        name: Its name.
        judged: Whether its status tells success; elsewhere that is the state of the thing itself.
    """

    name: str
    judged: bool

    def denies(self, body: Json | Missing) -> bool:
        """Tell whether a body says failure, whatever the status of HTTP."""
        if not isinstance(body, dict):
            return False
        code = told_code(body)
        failed = code is not None and code >= _FAILURE
        return failed or (self.judged and "status" in body and not _means_success(body["status"]))


def told_code(body: Json | Missing) -> int | None:
    """Give the status that a body has as `code`, a number or its text; None where it has none."""
    code = body.get("code") if isinstance(body, dict) else None
    if isinstance(code, str) and code.isascii() and code.isdigit() and len(code) <= len("999"):
        return int(code)
    return code if isinstance(code, int) and not isinstance(code, bool) else None


def _means_success(status: Json) -> bool:
    return not isinstance(status, bool) and status in SUCCESS_WORDS


def stored_of(node: Schema) -> Stored | None:
    """Read an operation's `x-resource`."""
    entry = as_object(node.get("x-resource"))
    return Stored(store=str(entry["of"]), does=str(entry["does"])) if entry else None


def pages_of(node: Schema) -> Pages | None:
    """Read an operation's `x-pagination`."""
    entry = as_object(node.get("x-pagination"))
    if not entry:
        return None
    size = entry.get("size")
    return Pages(
        parameter=str(entry["page"]),
        items=str(entry["items"]),
        last=str(entry["last"]),
        next=str(entry.get("next", "")),
        size=size if isinstance(size, int) else None,
    )


def limit_of(node: Schema) -> Limit | None:
    """Read an operation's `x-rate-limit`, where a figure is published."""
    entry = as_object(node.get("x-rate-limit"))
    limit, window = entry.get("limit"), _WINDOWS_S.get(str(entry.get("window")))
    return Limit(requests=limit, window_s=window) if isinstance(limit, int) and window is not None else None


def envelope_of(document: Schema, node: Schema) -> Envelope | None:
    """Read an operation's `x-envelope`; None where the document's `x-envelopes` do not explain it.

    Then the status of HTTP alone tells success.
    """
    name, known = str(node.get("x-envelope")), as_object(document.get("x-envelopes"))
    return Envelope(name=name, judged=as_object(known[name]).get("judged") is True) if name in known else None
