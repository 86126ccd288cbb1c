"""Servers that do not keep what they are given, or keep what they should forget."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cpaaskit_conformance.faults.edits import at, constant
from cpaaskit_conformance.faults.exchanges import answer, example_of
from cpaaskit_conformance.faults.generic._stores import REFUSED, THING, Watching, own_id, succeeded
from cpaaskit_conformance.faults.tampering import Tampering

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from cpaaskit_conformance.contract import Operation
    from cpaaskit_conformance.faults.exchanges import Answer, Request
    from cpaaskit_conformance.faults.fault import Fault
    from cpaaskit_conformance.faults.generic._stores import Store, Thing
    from cpaaskit_conformance.faults.ground import Ground
    from cpaaskit_conformance.faults.rules import Make
    from cpaaskit_conformance.faults.tampering import Forward
    from cpaaskit_conformance.model import Json


class ForgetsMade(Watching):
    """Answers that what was made is not there."""

    def spoil(self, does: str, thing: str, given: Answer) -> Answer:
        """Refuse to show what was made."""
        return _absent() if does == "show" and thing in self.made else given


class ShowsAnother(Watching):
    """Shows what was made with other texts and numbers."""

    def spoil(self, does: str, thing: str, given: Answer) -> Answer:
        """Change the members of what is shown."""
        if does != "show" or thing not in self.made:
            return given
        return given.with_json(at(THING, _changed)(given.json()))


class ListsNoMade(Watching):
    """Leaves what was made out of the list."""

    def spoil(self, does: str, thing: str, given: Answer) -> Answer:
        """Drop rows that were made."""
        del thing
        return (
            self.rows(given, lambda rows: [row for row in rows if own_id(row) not in self.made])
            if does == "list"
            else given
        )


class IgnoresUpdate(Watching):
    """Goes on showing a thing as it was before it was changed."""

    def __init__(self, store: Store) -> None:
        super().__init__(store)
        self._old: dict[str, Thing] = {}

    def spoil(self, does: str, thing: str, given: Answer) -> Answer:
        """Remember the old form, and show that."""
        if does == "update" and succeeded(self._store[does], given) and thing in self.things:
            self._old.setdefault(thing, self.things[thing])
        if does == "show" and thing in self._old and given.status < REFUSED:
            return given.with_json(at(THING, constant(self._old[thing]))(given.json()))
        if does == "list":
            return self.rows(given, lambda rows: [self._old.get(own_id(row), row) for row in rows])
        return given


class ShowsRemoved(Watching):
    """Goes on showing what was removed."""

    def spoil(self, does: str, thing: str, given: Answer) -> Answer:
        """Show what is not there any more."""
        if does != "show" or thing not in self.removed:
            return given
        return answer(200, at(THING, constant(self.removed[thing]))(example_of(self._store["show"]).json()))


class ListsRemoved(Watching):
    """Goes on listing what was removed."""

    def spoil(self, does: str, thing: str, given: Answer) -> Answer:
        """List what is not there any more, too."""
        del thing
        return self.rows(given, lambda rows: [*self.removed.values(), *rows]) if does == "list" else given


class ListsAllButLast(Watching):
    """Removes no more than one thing where it should remove all."""

    def spoil(self, does: str, thing: str, given: Answer) -> Answer:
        """List what was removed before, too."""
        del thing
        earlier = list(self.removed.values())[:-1]
        return self.rows(given, lambda rows: [*earlier, *rows]) if does == "list" else given


class SameId(Watching):
    """Gives everything that is made the id of the first."""

    def __init__(self, store: Store) -> None:
        super().__init__(store)
        self._first: Json = None

    def spoil(self, does: str, thing: str, given: Answer) -> Answer:
        """Name one id again and again."""
        del thing
        return given.with_json(at(f"{THING}/id", self._again)(given.json())) if does == "create" else given

    def _again(self, shown: Json) -> Json:
        self._first = shown if self._first is None else self._first
        return self._first


class FindsAll(Tampering):
    """Answers as if what one operation is asked for were there."""

    def __init__(self, operation: Operation) -> None:
        super().__init__()
        self._operation = operation

    async def answer(self, request: Request, forward: Forward) -> Answer:
        """Turn what is not found into a success."""
        given = await forward(request)
        if request.operation != self._operation.id or succeeded(self._operation, given):
            return given
        return example_of(self._operation) if given.status in {200, 404, 422} else given


_KINDS: tuple[tuple[str, str, tuple[str, ...], str, Callable[[Store], Tampering]], ...] = (
    ("forgets-made", "resource.created-shown", ("create", "show"), "what was made is not there", ForgetsMade),
    ("shows-another", "resource.created-shown", ("create", "show"), "what was made is shown differently", ShowsAnother),
    ("lists-no-made", "resource.created-listed", ("create", "list"), "what was made is not listed", ListsNoMade),
    (
        "ignores-update",
        "resource.updated-shown",
        ("update", "show"),
        "a change is confirmed and not made",
        IgnoresUpdate,
    ),
    ("shows-removed", "resource.deleted-refused", ("delete", "show"), "what was removed is still shown", ShowsRemoved),
    (
        "lists-removed",
        "resource.deleted-unlisted",
        ("delete", "list"),
        "what was removed is still listed",
        ListsRemoved,
    ),
    ("clears-nothing", "resource.cleared", ("clear", "list"), "what was cleared is still listed", ListsRemoved),
    (
        "clears-one",
        "resource.cleared",
        ("clear", "list"),
        "one of many things is removed in a clean-up",
        ListsAllButLast,
    ),
    ("same-id", "resource.ids-differ", ("create",), "everything that is made has the same id", SameId),
)


def faults(ground: Ground) -> Iterator[Fault]:
    """Give, for each store, a server that breaks each law of stored things."""
    for store in ground.stores().values():
        for name, check, does, says, kind in _KINDS:
            if all(each in store for each in does):
                yield from ground.first_fault(
                    name, [store[each] for each in does], check, says=says, make=_of(kind, store)
                )
        for act in ("show", "update", "delete"):
            if act in store:
                yield from ground.fault(
                    "finds-all",
                    store[act],
                    "resource.absent-refused",
                    says="an id that is not there is answered as if it were",
                    make=_finding(store[act]),
                )


def _of(kind: Callable[[Store], Tampering], store: Store) -> Make:
    return lambda: kind(store)


def _finding(operation: Operation) -> Make:
    return lambda: FindsAll(operation)


def _absent() -> Answer:
    return answer(404, {"status": "ERROR", "code": 404, "message": "Not found.", "data": []})


def _changed(thing: Json) -> Json:
    if not isinstance(thing, dict):
        return thing
    return {name: value if name == "id" else _other(value) for name, value in thing.items()}


def _other(value: Json) -> Json:
    if isinstance(value, str):
        return f"{value}x"
    return value + 1 if isinstance(value, int) and not isinstance(value, bool) else value
