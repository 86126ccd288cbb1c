"""What a contract says of its stored things, read once: ids, members, parents, and which operation does what."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Final

from cpaaskit_conformance.contract import Operation, Schema, as_object
from cpaaskit_conformance.model import Json
from cpaaskit_conformance.sandbox.inlining import inlined
from cpaaskit_conformance.sandbox.members import alternatives, property_names, property_of
from cpaaskit_conformance.sandbox.resources.answers import at_pointer, first_object, shown, success_example
from cpaaskit_conformance.sandbox.resources.stores import IdKind
from cpaaskit_conformance.spec import Spec

OBJECT: Final = "/data"
_PLACE: Final = re.compile(r"\{([^{}]+)\}")
_ONE: Final = frozenset({"show", "update", "delete"})
# The richest answer comes last, so that its members win.
_ORDER: Final = ("list", "update", "create", "show")
_BLANKS: Final[tuple[Json, ...]] = (None, "", [], {})


@dataclass(frozen=True)
class Work:
    """An operation on a store.

    Args:
        operation: The operation.
        store: The store's name.
        does: What it does.
        spec: The contract.
    """

    operation: Operation
    store: str
    does: str
    spec: Spec

    @cached_property
    def places(self) -> tuple[str, ...]:
        """The names of the path parameters, in their order."""
        return tuple(_PLACE.findall(self.operation.path))

    @property
    def id_place(self) -> str | None:
        """The parameter that names the thing itself, where the operation is about one."""
        return self.places[-1] if self.does in _ONE else None

    @property
    def parent_places(self) -> tuple[str, ...]:
        """The parameters that name what it belongs to, the outermost first."""
        return self.places[:-1] if self.does in _ONE else self.places

    @property
    def items(self) -> str:
        """Where the answer has its object or its rows, as a JSON pointer."""
        return self.operation.pages.items if self.operation.pages is not None else OBJECT

    @property
    def status(self) -> int:
        """The first documented status of success."""
        return next(iter(self.operation.success), 200)

    @cached_property
    def example(self) -> Json:
        """The answer that the contract shows."""
        return success_example(self.operation, self.items)

    @cached_property
    def shape(self) -> Mapping[str, Json]:
        """The object that the contract shows in the answer; of one that it does not describe, the id alone."""
        found = first_object(at_pointer(self.example, self.items))
        return found if self.described else {name: value for name, value in found.items() if name == "id"}

    @cached_property
    def described(self) -> bool:
        """Whether the contract says anything about the object in the answer."""
        return any(property_names(schema) for schema in self.object_schemas)

    @cached_property
    def object_schemas(self) -> Sequence[Schema]:
        """The schemas of the object in the answer, of its rows where it is a list."""
        found: list[Schema] = []
        response = self.operation.responses.get(self.status)
        for schema in response.content.schemas.values() if response is not None else ():
            inner = inlined(self.spec, schema)
            for step in self.items.split("/")[1:]:
                inner = property_of(inner, step)
            items = next((option["items"] for option in alternatives(inner) if "items" in option), None)
            found.append(items if isinstance(items, dict) else inner)
        return found

    def shown(self, value: Mapping[str, Json]) -> dict[str, Json]:
        """Give what the answer shows of a thing: all of it where the contract does not say."""
        return shown(self.shape, value) if self.described else dict(value)


@dataclass(frozen=True)
class StorePlan:
    """What a contract says of one kind of stored things.

    Args:
        name: The store's name.
        works: The operations on it.
        spec: The contract.
    """

    name: str
    works: Sequence[Work]
    spec: Spec

    @cached_property
    def defaults(self) -> Mapping[str, Json]:
        """A thing as the examples show it."""
        found: dict[str, Json] = {}
        for does in _ORDER:
            for work in self.works:
                found |= work.shape if work.does == does else {}
        return found

    @cached_property
    def described(self) -> bool:
        """Whether any answer says what a thing is like; elsewhere it is what requests make of it."""
        return any(work.described for work in self.works)

    @cached_property
    def kind(self) -> IdKind:
        """What its ids are like."""
        shown = self.defaults.get("id")
        if isinstance(shown, int):
            return "integer"
        return "digits" if isinstance(shown, str) and shown.isdigit() else "uuid"

    @cached_property
    def members(self) -> Mapping[str, Schema]:
        """What a request may set, by name."""
        found: dict[str, Schema] = {}
        for work in self.works:
            if work.does in {"create", "update"}:
                found |= _body_members(self.spec, work.operation)
        return {name: schema for name, schema in found.items() if schema.get("format") != "binary"}

    @cached_property
    def blanks(self) -> Mapping[str, Json]:
        """What stands for members that a creation left out; those that can't be empty are as in the example."""
        shown = self.defaults
        return {name: self._blank(name, shown[name]) for name in self.members if name in shown}

    @cached_property
    def primary(self) -> str | None:
        """The member that a creation must give, and that a row of an imported file is about."""
        for work in self.works:
            if work.does == "create" and (found := _required(self.spec, work.operation)):
                return found[0]
        return None

    def _blank(self, name: str, example: Json) -> Json:
        schemas = [
            property_of(schema, name) for work in self.works if name in work.shape for schema in work.object_schemas
        ]
        for blank in _BLANKS:
            if schemas and all(self.spec.validator(schema, formats=True).is_valid(blank) for schema in schemas):
                return blank
        return example


@dataclass(frozen=True)
class ResourcePlan:
    """All stored things of a contract.

    Args:
        stores: By name.
        works: By operationId.
        parents: The stores that a path's parameters name, by the path up to the parameter.
    """

    stores: Mapping[str, StorePlan]
    works: Mapping[str, Work]
    parents: Mapping[str, str]

    def parents_of(self, work: Work) -> Sequence[str | None]:
        """Give the store of each thing in the path before the thing itself; None where none is known."""
        return [self.parents.get(_until(work.operation.path, place)) for place in work.parent_places]


_known: Final[dict[str, ResourcePlan]] = {}


def resource_plan(spec: Spec) -> ResourcePlan:
    """Read what a contract says of its stored things; once for each contract."""
    if spec.sha256 not in _known:
        _known[spec.sha256] = _read(spec)
    return _known[spec.sha256]


def _read(spec: Spec) -> ResourcePlan:
    works = {
        operation.id: Work(operation, operation.stored.store, operation.stored.does, spec)
        for operation in spec.operations.values()
        if operation.stored is not None
    }
    names = dict.fromkeys(work.store for work in works.values())
    stores = {name: StorePlan(name, [work for work in works.values() if work.store == name], spec) for name in names}
    parents = {
        _until(work.operation.path, work.id_place): work.store for work in works.values() if work.id_place is not None
    }
    return ResourcePlan(stores, works, parents)


def _until(path: str, place: str) -> str:
    """Cut a path behind one of its parameters; the parameters' names do not matter."""
    return _PLACE.sub("{}", path[: path.index("{" + place + "}") + len(place) + 2])


def _body_schema(spec: Spec, operation: Operation) -> Schema:
    for schema in operation.body.schemas.values() if operation.body else ():
        return inlined(spec, schema)
    return {}


def _body_members(spec: Spec, operation: Operation) -> Iterator[tuple[str, Schema]]:
    for option in alternatives(_body_schema(spec, operation)):
        for name, schema in as_object(option.get("properties")).items():
            yield name, as_object(schema)


def _required(spec: Spec, operation: Operation) -> list[str]:
    required = _body_schema(spec, operation).get("required")
    return [str(name) for name in required] if isinstance(required, list) else []
