"""Messages that the platform took, in the rows of its reply."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Generic, Protocol, TypeVar


class RowLike(Protocol):
    """One message to one recipient."""

    @property
    def id(self) -> str:
        """The platform's id of it."""
        ...

    @property
    def status(self) -> object:
        """How far it has come."""
        ...


RowT = TypeVar("RowT", bound=RowLike)


@dataclass(frozen=True, slots=True)
class Sent(Generic[RowT]):
    """What became of a send: a row for each recipient, in the order of the reply. Iterate over it for the rows.

    Attributes:
        rows: One message to one recipient each. Left out of the repr.
    """

    rows: tuple[RowT, ...] = field(repr=False)

    @property
    def ids(self) -> tuple[str, ...]:
        """The ids of the messages."""
        return tuple(row.id for row in self.rows)

    def __iter__(self) -> Iterator[RowT]:
        return iter(self.rows)

    def __len__(self) -> int:
        return len(self.rows)

    def __getitem__(self, position: int) -> RowT:
        return self.rows[position]
