"""Filters of lists: query parameters such as `filter[name]` and `date[created_at]`."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from cpaaskit_conformance.model import Json

_FILTER: Final = re.compile(r"(filter|date)\[(.+)\]")


def filtered(rows: Sequence[Json], query: Mapping[str, Json], *, partial: bool = False) -> list[Json]:
    """Give the rows that keep every filter; one that names no member of a row does not count for it.

    Args:
        rows: Objects.
        query: The query's parameters.
        partial: Whether a part of a text is enough.
    """
    wanted = list(_filters(query))
    return [row for row in rows if all(_kept(row, name, value, partial) for name, value in wanted)]


def _filters(query: Mapping[str, Json]) -> Iterator[tuple[str, str]]:
    for name, value in query.items():
        match = _FILTER.fullmatch(name)
        if match is not None and value is not None and value != "":
            yield match[2], _text(value)


def _kept(row: Json, name: str, wanted: str, partial: bool) -> bool:
    found = _member(row, name)
    if found is None:
        return True
    texts = found.values() if isinstance(found, dict) else found if isinstance(found, list) else [found]
    folded = [_text(text).casefold() for text in texts]
    if name.endswith("_at"):
        return any(text.startswith(wanted) for text in folded)
    return any(wanted.casefold() == text or (partial and wanted.casefold() in text) for text in folded)


def _member(row: Json, name: str) -> Json:
    if not isinstance(row, dict):
        return None
    if name in row:
        return "" if row[name] is None else row[name]
    plain = name.replace("_", "")
    return next((value for member, value in row.items() if member.replace("_", "") == plain), None)


def _text(value: Json) -> str:
    return str(value).lower() if isinstance(value, bool) else str(value)
