"""Reads files of texts that list things: one a line, or with commas and a line of names."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from typing import Final

from cpaaskit_conformance.model import Json

_ARCHIVE: Final = "PK\x03\x04"
_COMPOUND: Final = "\xd0\xcf\x11\xe0"


def rows_of(content: Json, primary: str, members: frozenset[str]) -> Iterator[dict[str, Json]]:
    """Give what the lines of a file describe; a workbook is taken as it is, and not looked into.

    Args:
        content: The file, one character per byte.
        primary: The member that a line's first value is, where no line of names says otherwise.
        members: The members that a line of names may name.
    """
    if not isinstance(content, str) or content.startswith((_ARCHIVE, _COMPOUND)):
        return
    text = content.encode("latin-1", "replace").decode("utf-8-sig", "replace")
    names = [primary]
    for number, cells in enumerate(_lines(text)):
        if number == 0 and members.intersection(cells):
            names = cells
        elif any(cells[: len(names)]):
            yield {name: cell for name, cell in zip(names, cells, strict=False) if cell}


def _lines(text: str) -> Iterator[list[str]]:
    """Give the cells of each line; what can't be told apart ends the file."""
    try:
        for line in csv.reader(text.replace("\0", "").splitlines()):
            yield [cell.strip() for cell in line]
    except csv.Error:
        return
