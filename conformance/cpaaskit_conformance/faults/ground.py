"""What generic faults grow from: an API's contract, its claims, and the places in them."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from itertools import islice
from typing import TYPE_CHECKING

from cpaaskit_conformance.contract import as_object
from cpaaskit_conformance.faults.edits import found
from cpaaskit_conformance.faults.fault import Fault

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from cpaaskit_conformance.claims import Claims
    from cpaaskit_conformance.contract import Operation, Schema
    from cpaaskit_conformance.faults.rules import Make
    from cpaaskit_conformance.model import Json
    from cpaaskit_conformance.semantic import Defect
    from cpaaskit_conformance.spec import Spec

JSON = "application/json"


@dataclass(frozen=True, slots=True)
class Leaf:
    """A member that a schema names.

    Args:
        pointer: Where it is, with `*` for each item of an array.
        schema: What it holds, resolved.
        required: Whether it must be there.
        slug: The place as a part of a fault's name.
    """

    pointer: str
    schema: Schema
    required: bool
    slug: str = ""

    @property
    def type(self) -> str:
        """The JSON type of what it holds; nothing where there are several."""
        return str(self.schema.get("type", "object" if "properties" in self.schema else ""))


def slug(text: str) -> str:
    """Write an operationId or a pointer as a part of a fault's name."""
    words = re.sub(r"([a-z])([A-Z])|([A-Z])([A-Z][a-z])", r"\1\3-\2\4", text.replace("*", "each"))
    return re.sub(r"[^a-z0-9]+", "-", words.lower()).strip("-")


@dataclass(frozen=True, slots=True)
class Ground:
    """An API as generic faults see it.

    Args:
        spec: Its contract.
        claims: Its claims.
        defects: What its vendor's text rules out.
    """

    spec: Spec
    claims: Claims
    defects: tuple[Defect, ...] = ()

    @property
    def operations(self) -> tuple[Operation, ...]:
        """The operations, in the order of the contract."""
        return tuple(self.spec.operations.values())

    def reaches_one(self, operation: Operation) -> bool:
        """Tell whether an operation asks for one thing, which may not be there."""
        return any(parameter.location == "path" for parameter in operation.parameters)

    @property
    def method_override(self) -> str:
        """The query parameter that stands for the method, or nothing."""
        return str(as_object(self.spec.document.get("x-method-override")).get("name", ""))

    @property
    def query_token(self) -> str:
        """The query parameter that carries a token, or nothing."""
        schemes = self.spec.security_schemes.values()
        return next((str(scheme.get("name")) for scheme in schemes if scheme.get("in") == "query"), "")

    def fault(
        self,
        name: str,
        operation: Operation,
        check: str,
        *,
        says: str,
        make: Make,
        status: int | None = None,
        kind: str = "",
    ) -> Iterator[Fault]:
        """Give a fault of one operation, or none where the API has no claim that it would break.

        A `may` is nobody's duty: leaving it is no fault.

        Args:
            name: What it is called, after the operation.
            operation: The operation whose requests show it.
            check: The check that would find it.
            says: What the server does wrong.
            make: Makes what does it.
            status: The status of the answer that it spoils, where claims tell statuses apart.
            kind: What faults in other places of this sort are called, where that is not the name.
        """
        broken = [claim for claim in self.claims.for_check(check, operation.id, status) if claim.level != "may"]
        for claim in broken[:1]:
            yield Fault(
                f"{slug(operation.id)}-{name}",
                self.spec.api,
                claim.id,
                f"{operation.id}: {says}",
                make,
                operation=operation.id,
                kind=kind or name,
            )

    def first_fault(
        self, name: str, operations: Iterable[Operation], check: str, *, says: str, make: Make
    ) -> Iterator[Fault]:
        """Give a fault that shows in several operations, as one of the first of them that the claims name."""
        found = (fault for each in operations for fault in self.fault(name, each, check, says=says, make=make))
        yield from islice(found, 1)

    def stores(self) -> Mapping[str, Mapping[str, Operation]]:
        """Give the operations on each kind of stored things, by what they do."""
        stores: dict[str, dict[str, Operation]] = {}
        for operation in self.operations:
            if operation.stored is not None:
                stores.setdefault(operation.stored.store, {}).setdefault(operation.stored.does, operation)
        return stores

    def answers(self) -> Iterator[tuple[Operation, int, tuple[Leaf, ...]]]:
        """Give every operation's first documented success with JSON content, and the members of that content.

        Members that the contract's own examples leave out are left out here too: a server may never show them.
        """
        for operation in self.operations:
            for status in operation.success[:1]:
                content = operation.responses[status].content
                if JSON in content.schemas:
                    shown = content.examples_by_type.get(JSON, ())
                    leaves = self.leaves(content.schemas[JSON])
                    if operation.pages is not None and operation.stored is None:  # its rows are not ours to make
                        leaves = tuple(leaf for leaf in leaves if "*" not in leaf.pointer)
                    yield operation, status, tuple(leaf for leaf in leaves if not shown or _shown(leaf, shown))

    def bodies(self) -> Iterator[tuple[Operation, Json, tuple[Leaf, ...]]]:
        """Give every JSON request body: a whole example, and its members."""
        for operation in self.operations:
            schema = operation.body.schemas.get(JSON) if operation.body else None
            if operation.body and schema is not None and operation.body.examples:
                yield operation, operation.body.examples[0], self.leaves(schema)

    def leaves(self, schema: Schema) -> tuple[Leaf, ...]:
        """Give the members that a schema names, outer ones first; each is called by the shortest end of its pointer."""
        named = list(self._leaves(schema, ""))
        return tuple(replace(leaf, slug=_shortest(leaf, named)) for leaf in named)

    def _leaves(self, schema: Schema, pointer: str) -> Iterator[Leaf]:
        whole = self.spec.resolve(schema)
        items = whole.get("items")
        if isinstance(items, dict):
            yield Leaf(f"{pointer}/*", self.spec.resolve(items), required=False)
            yield from self._leaves(items, f"{pointer}/*")
        members, required = whole.get("properties"), whole.get("required")
        names = required if isinstance(required, list) else []
        for name, member in members.items() if isinstance(members, dict) else ():
            if isinstance(member, dict):
                yield Leaf(f"{pointer}/{name}", self.spec.resolve(member), name in names)
                yield from self._leaves(member, f"{pointer}/{name}")


def _shown(leaf: Leaf, examples: tuple[Json, ...]) -> bool:
    return any(True for example in examples for _ in found(example, leaf.pointer))


def _shortest(leaf: Leaf, leaves: list[Leaf]) -> str:
    parts = leaf.pointer.split("/")[1:]
    for count in range(1, len(parts)):
        end = "/" + "/".join(parts[-count:])
        if parts[-count] != "*" and sum(other.pointer.endswith(end) for other in leaves) == 1:
            return slug(end)
    return slug(leaf.pointer)
