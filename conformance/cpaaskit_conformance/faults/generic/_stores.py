"""Tampering with stored things: what was made, shown, listed, changed, removed, as requests pass by."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from cpaaskit_conformance.faults.edits import at, found, items
from cpaaskit_conformance.faults.tampering import Tampering

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from cpaaskit_conformance.contract import Operation
    from cpaaskit_conformance.faults.exchanges import Answer, Request
    from cpaaskit_conformance.faults.tampering import Forward
    from cpaaskit_conformance.model import Json

    Store = Mapping[str, Operation]
    Thing = dict[str, Json]

THING: Final = "/data"
REFUSED: Final = 400


def succeeded(operation: Operation, given: Answer) -> bool:
    """Tell whether an answer is a success, by its status and by what its body says."""
    told = operation.envelope is not None and operation.envelope.denies(given.json())
    return given.status < REFUSED and not told


class Watching(Tampering):
    """Knows the things of one store: what was made or shown last, by id, and which were removed.

    Args:
        store: The operations on the store, by what they do.
    """

    def __init__(self, store: Store) -> None:
        super().__init__()
        self._does = {operation.id: does for does, operation in store.items()}
        self._store = store
        self.things: dict[str, Thing] = {}
        self.made: set[str] = set()
        self.removed: dict[str, Thing] = {}

    async def answer(self, request: Request, forward: Forward) -> Answer:
        """Pass a request on, note what it did, and spoil its answer."""
        does = self._does.get(request.operation, "")
        given = await forward(request)
        if not does:
            return given
        spoiled = self.spoil(does, self.thing_id(request), given)
        if succeeded(self._store[does], given):
            self._note(does, self.thing_id(request), given)
        return spoiled

    def spoil(self, does: str, thing: str, given: Answer) -> Answer:
        """Give the answer that the fault makes of a faultless one; this one leaves it as it is."""
        del does, thing
        return given

    def thing_id(self, request: Request) -> str:
        """Give the id in a request's path: its last parameter."""
        return list((request.parameters or {"": ""}).values())[-1] if request.parameters else ""

    def rows(self, given: Answer, change: Callable[[list[Json]], list[Json]]) -> Answer:
        """Change the rows of a list."""
        pages = self._store["list"].pages
        return given.with_json(at(pages.items if pages else THING, items(change))(given.json()))

    def _note(self, does: str, thing: str, given: Answer) -> None:
        if does in {"create", "show", "update"}:
            for shown in _objects(given):
                self.things[str(shown["id"])] = shown
                if does == "create":
                    self.made.add(str(shown["id"]))
        if does == "delete" and thing in self.things:
            self.removed[thing] = self.things.pop(thing)
        if does == "clear":
            self.removed |= self.things
            self.things.clear()


def _objects(given: Answer) -> Iterator[Thing]:
    for shown in found(given.json(), THING):
        if isinstance(shown, dict) and "id" in shown:
            yield shown


def own_id(row: Json) -> str:
    """Give the id of a row, or nothing."""
    return str(row["id"]) if isinstance(row, dict) and "id" in row else ""
