"""Carries out the operations on stored things, whatever they are, as the contract's `x-resource` says."""

from __future__ import annotations

import random
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Final, TypeAlias

from cpaaskit_conformance.contract import as_object
from cpaaskit_conformance.model import Json
from cpaaskit_conformance.sandbox.behaviour import Call, World
from cpaaskit_conformance.sandbox.calendar import Calendar
from cpaaskit_conformance.sandbox.refusals import Refusal, RefusedError
from cpaaskit_conformance.sandbox.resources.answers import Act, Answer, at_pointer, copied, like, with_at
from cpaaskit_conformance.sandbox.resources.filtering import filtered
from cpaaskit_conformance.sandbox.resources.importing import rows_of
from cpaaskit_conformance.sandbox.resources.paging import page_of, paged
from cpaaskit_conformance.sandbox.resources.plan import StorePlan, Work, resource_plan
from cpaaskit_conformance.sandbox.resources.stores import Parents, Record, Store
from cpaaskit_conformance.spec import Spec

CREATED: Final = "created_at"
UPDATED: Final = "updated_at"


@dataclass(slots=True, repr=False)
class Change:
    """What a request is about to do to a stored thing.

    Args:
        call: The request.
        store: Where the thing is.
        body: The request's members.
        value: The thing as it will be, or, where it is to be deleted, as it is.
        record: The thing, where there is one already.
        row: Whether it comes from an imported file.
    """

    call: Call
    store: Store
    body: Mapping[str, Json]
    value: dict[str, Json]
    record: Record | None = None
    row: bool = False


Rule: TypeAlias = Callable[[Change], None]


@dataclass(frozen=True, slots=True, kw_only=True)
class Rules:
    """What an API adds to the storing of one kind of things; each may refuse, or change the thing.

    Args:
        creating: Called before something is stored.
        created: Called after.
        changing: Called before something is changed.
        deleting: Called before something is deleted.
        soft: Whether something that was deleted is still shown to who names it.
        listed: Whether it is still listed, too.
        lag_s: Seconds until what a file lists is stored.
    """

    creating: Rule | None = None
    created: Rule | None = None
    changing: Rule | None = None
    deleting: Rule | None = None
    soft: bool = False
    listed: bool = False
    lag_s: float = 0.0


NO_RULES: Final = Rules()


class Resources:
    """The stored things of an API.

    Args:
        spec: The contract.
        world: The sandbox's surroundings.
        rules: What the API adds, by store.
        partial_filters: Whether a filter is kept by a part of a text.
        oldest_first: Whether lists begin with what came first.
    """

    def __init__(
        self,
        spec: Spec,
        world: World,
        rules: Mapping[str, Rules],
        *,
        partial_filters: bool = False,
        oldest_first: bool = False,
    ) -> None:
        self._plan = resource_plan(spec)
        self._clock = world.clock
        self._calendar = Calendar(world.clock)
        self._partial = partial_filters
        self._oldest_first = oldest_first
        self._rules = rules
        drawn = random.Random(f"{spec.api} resources {world.settings.seed}")
        self.stores = {
            name: Store(name, plan.kind, drawn, world.settings.keep) for name, plan in self._plan.stores.items()
        }
        self.acts: Mapping[str, Act] = {
            operation: partial(_ACTS[work.does], self, work) for operation, work in self._plan.works.items()
        }

    def make(self, store: str, value: Mapping[str, Json]) -> Record:
        """Store something that no request asked for."""
        return self.stores[store].add(self._stamped({**self._new(self._plan.stores[store], {}), **value}))

    def list_(self, work: Work, call: Call) -> Answer:
        """Show what there is."""
        store, parents = self._place(work, call)
        listed = self._rules.get(work.store, NO_RULES).listed
        rows: list[Json] = [
            work.shown(record.value) for record in store.all(parents) if listed or not record.state.get("deleted")
        ]
        return self.rows(work, call, rows[::-1] if self._oldest_first else rows)

    def rows(self, work: Work, call: Call, rows: Sequence[Json]) -> Answer:
        """Show rows, filtered and paged as the contract says."""
        kept = filtered(rows, call.query, partial=self._partial)
        pages = work.operation.pages
        example = copied(work.example)
        if pages is None:
            return Answer(work.status, with_at(example, work.items, kept))
        return Answer(work.status, paged(example, pages, page_of(call, kept, pages, example)))

    def create(self, work: Work, call: Call) -> Answer:
        """Store something."""
        store, parents = self._place(work, call)
        body = as_object(call.body)
        return self._told(work, self.store_new(store, parents, body, call))

    def store_new(
        self, store: Store, parents: Parents, body: Mapping[str, Json], call: Call, *, row: bool = False
    ) -> Record:
        """Store something that a request or a row of a file describes.

        Raises:
            RefusedError: The API's rules forbid it.
        """
        rules = self._rules.get(store.name, NO_RULES)
        value = self._stamped(self._new(self._plan.stores[store.name], body))
        change = Change(call, store, body, value, row=row)
        _apply(rules.creating, change)
        change.record = store.add(change.value, parents)
        _apply(rules.created, change)
        return change.record

    def show(self, work: Work, call: Call) -> Answer:
        """Show something."""
        return self._told(work, self._found(work, call))

    def update(self, work: Work, call: Call) -> Answer:
        """Change something."""
        record = self._found(work, call)
        body = as_object(call.body)
        value = {**record.value, **self._given(self._plan.stores[work.store], record.value, body)}
        if UPDATED in value:
            value[UPDATED] = self._calendar.like(value[UPDATED])
        change = Change(call, self.stores[work.store], body, value, record)
        _apply(self._rules.get(work.store, NO_RULES).changing, change)
        record.value = change.value
        return self._told(work, record)

    def delete(self, work: Work, call: Call) -> Answer:
        """Delete something."""
        record = self._found(work, call)
        rules = self._rules.get(work.store, NO_RULES)
        _apply(rules.deleting, Change(call, self.stores[work.store], {}, record.value, record))
        if rules.soft:
            record.state["deleted"] = True
        else:
            self.stores[work.store].remove(record)
        return self._gone(work)

    def clear(self, work: Work, call: Call) -> Answer:
        """Delete all there is, which must be something."""
        store, parents = self._place(work, call)
        records = store.all(parents)
        if not records:
            raise _refused(422, "empty", work)
        for record in records:
            store.remove(record)
        return self._gone(work)

    def import_(self, work: Work, call: Call) -> Answer:
        """Store what a file of texts lists; rows that the rules forbid are left out."""
        store, parents = self._place(work, call)
        plan = self._plan.stores[work.store]
        rows = list(rows_of(as_object(call.body).get("file"), plan.primary or "id", frozenset(plan.members)))
        lag = self._rules.get(work.store, NO_RULES).lag_s
        if lag:
            self._clock.call_at(self._clock.now() + lag, lambda: self._take_rows(store, parents, rows, call))
        else:
            self._take_rows(store, parents, rows, call)
        return Answer(work.status, copied(work.example))

    def _take_rows(self, store: Store, parents: Parents, rows: Sequence[dict[str, Json]], call: Call) -> None:
        for row in rows:
            try:
                self.store_new(store, parents, row, call, row=True)
            except RefusedError:
                continue

    def _place(self, work: Work, call: Call) -> tuple[Store, Parents]:
        parents: tuple[str, ...] = ()
        for place, name in zip(work.parent_places, self._plan.parents_of(work), strict=True):
            identity = str(call.path[place])
            if name is not None and self.stores[name].get(identity, parents) is None:
                raise _refused(404, "absent", work)
            parents = (*parents, identity)
        return self.stores[work.store], parents

    def _found(self, work: Work, call: Call) -> Record:
        store, parents = self._place(work, call)
        record = store.get(str(call.path[work.places[-1]]), parents)
        if record is None:
            raise _refused(404, "absent", work)
        return record

    def _told(self, work: Work, record: Record) -> Answer:
        return Answer(work.status, with_at(copied(work.example), work.items, work.shown(record.value)))

    def _gone(self, work: Work) -> Answer:
        example = copied(work.example)
        return Answer(work.status, with_at(example, work.items, []) if at_pointer(example, work.items) else example)

    def _new(self, plan: StorePlan, body: Mapping[str, Json]) -> dict[str, Json]:
        defaults = {**as_object(copied(dict(plan.defaults))), **as_object(copied(dict(plan.blanks)))}
        return {**defaults, **self._given(plan, plan.defaults, body)}

    def _given(self, plan: StorePlan, known: Mapping[str, Json], body: Mapping[str, Json]) -> dict[str, Json]:
        """Take a request's members: those that a thing has, or all where the contract does not say what it has."""
        if plan.described:
            return _overlaid(known, body)
        return {name: value for name, value in body.items() if name in plan.members}

    def _stamped(self, value: dict[str, Json]) -> dict[str, Json]:
        for name in (CREATED, UPDATED):
            if name in value:
                value[name] = self._calendar.like(value[name])
        return value


_ACTS: Final[Mapping[str, Callable[[Resources, Work, Call], Answer]]] = {
    "list": Resources.list_,
    "create": Resources.create,
    "show": Resources.show,
    "update": Resources.update,
    "delete": Resources.delete,
    "clear": Resources.clear,
    "import": Resources.import_,
}


def _apply(rule: Rule | None, change: Change) -> None:
    if rule is not None:
        rule(change)


def _overlaid(known: Mapping[str, Json], body: Mapping[str, Json]) -> dict[str, Json]:
    """Take the members of a request whose names and kinds a thing has."""
    return {
        name: like(known[name], value) for name, value in body.items() if name in known and _fits(known[name], value)
    }


def _fits(known: Json, value: Json) -> bool:
    return known is None or value is None or _shape(known) == _shape(value)


def _shape(value: Json) -> str:
    return "object" if isinstance(value, dict) else "list" if isinstance(value, list) else "one"


def _refused(status: int, kind: str, work: Work) -> RefusedError:
    reason = "There is no such thing." if kind == "absent" else "There is nothing."
    return RefusedError(Refusal(status=status, kind=kind, reason=reason, where=work.store, operation=work.operation.id))
