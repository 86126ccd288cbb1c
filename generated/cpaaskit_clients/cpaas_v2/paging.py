"""Lists that come in pages: their rows one by one."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable, Iterator, Sequence
from typing import TypeVar

Page = TypeVar("Page")
Row = TypeVar("Row")


def rows(
    fetch: Callable[[int], Page], rows_of: Callable[[Page], Sequence[Row]], follows: Callable[[Page, int], bool]
) -> Iterator[Row]:
    """Give the rows of all pages.

    Args:
        fetch: Gives a page by its number, from 1.
        rows_of: Gives the rows of a page.
        follows: Tells whether a page comes after this one, the number of which is the second argument.
    """
    number = 1
    while True:
        page = fetch(number)
        found = rows_of(page)
        yield from found
        if not found or not follows(page, number):
            return
        number += 1


async def arows(
    fetch: Callable[[int], Awaitable[Page]],
    rows_of: Callable[[Page], Sequence[Row]],
    follows: Callable[[Page, int], bool],
) -> AsyncIterator[Row]:
    """Give the rows of all pages, without blocking; the arguments are those of ``rows``."""
    number = 1
    while True:
        page = await fetch(number)
        found = rows_of(page)
        for row in found:
            yield row
        if not found or not follows(page, number):
            return
        number += 1


def more(page: int, last: object, following: object) -> bool:
    """Tell whether another page follows: by the number of the last one, or else by the next one's address."""
    if isinstance(last, (int, str)) and str(last).isdecimal():
        return page < int(last)
    return isinstance(following, str) and bool(following)


def at(reply: object, *names: str) -> object:
    """Give a member of a member of a reply; None where something on the way is not there."""
    for name in names:
        reply = getattr(reply, name, None)
    return reply
