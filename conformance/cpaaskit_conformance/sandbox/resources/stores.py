"""Where the stored things of an account are."""

from __future__ import annotations

import random
import uuid
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Literal, TypeAlias

from cpaaskit_conformance.model import Json

IdKind: TypeAlias = Literal["uuid", "integer", "digits"]
Parents: TypeAlias = tuple[str, ...]


@dataclass(slots=True, repr=False)
class Record:
    """One stored thing.

    Args:
        id: Its id as paths have it.
        value: Its members.
        parents: The ids of what it belongs to, the outermost first.
        state: What the API notes about it and does not show.
    """

    id: str
    value: dict[str, Json]
    parents: Parents = ()
    state: dict[str, Json] = field(default_factory=dict[str, Json])


class Store:
    """Things of one kind, in the order in which they came; the oldest are forgotten when there are too many.

    Args:
        name: What the contract calls it.
        kind: What ids are like.
        drawn: Draws the ids.
        keep: How many are remembered.
    """

    def __init__(self, name: str, kind: IdKind, drawn: random.Random, keep: int) -> None:
        self.name = name
        self.records: dict[str, Record] = {}
        self.kind: IdKind = kind
        self._random = drawn
        self._keep = keep
        self._count = 0

    def add(self, value: dict[str, Json], parents: Parents = ()) -> Record:
        """Store something under a new id, which becomes its member `id`."""
        shown = self._new_id()
        record = Record(str(shown), {**value, "id": shown}, parents)
        self.records[record.id] = record
        if len(self.records) > self._keep:
            del self.records[next(iter(self.records))]
        return record

    def get(self, identity: str, parents: Parents = ()) -> Record | None:
        """Find something by its id and by what it belongs to."""
        record = self.records.get(identity)
        return record if record is not None and record.parents[: len(parents)] == parents else None

    def all(self, parents: Parents = ()) -> Sequence[Record]:
        """Give what belongs to something, the latest first."""
        found = list(self.records.values())[::-1]
        return [record for record in found if record.parents[: len(parents)] == parents] if parents else found

    def remove(self, record: Record) -> None:
        """Forget something."""
        self.records.pop(record.id, None)

    def _new_id(self) -> str | int:
        self._count += 1
        if self.kind == "uuid":
            return str(uuid.UUID(int=self._random.getrandbits(128), version=4))
        return self._count if self.kind == "integer" else str(self._count)
