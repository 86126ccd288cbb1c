"""What a change of a contract means on the wire, from a caller's side: pure functions over two documents."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from .documents import Document, Object, OperationEntry, as_list, as_object
from .schema_changes import Direction, SchemaChanges


class Change(NamedTuple):
    """One difference.

    Args:
        breaking: Whether code that worked may stop working.
        where: The operation, and the part of it.
        says: What differs.
    """

    breaking: bool
    where: str
    says: str


def wire_changes(old: Object, new: Object) -> list[Change]:
    """Compare two versions of a contract: operations, parameters, bodies, statuses, types, enum values."""
    return list(_Comparison(Document(old), Document(new)).all())


class _Comparison:
    def __init__(self, old: Document, new: Document) -> None:
        self._old = old
        self._new = new
        self._schemas = SchemaChanges(old, new)

    def all(self) -> Iterator[Change]:
        yield from self._servers()
        then, now = _by_place(self._old), _by_place(self._new)
        for place in sorted(then.keys() | now.keys()):
            if place not in now:
                yield Change(True, then[place].where, f"{place} is gone")
            elif place not in then:
                yield Change(False, now[place].where, f"{place} is new")
            else:
                yield from self._operation(then[place], now[place])

    def _servers(self) -> Iterator[Change]:
        then, now = (
            [str(as_object(each).get("url")) for each in as_list(document.root.get("servers"))]
            for document in (self._old, self._new)
        )
        if then[:1] != now[:1]:
            yield Change(True, "servers", f"requests go to {(now or ['nowhere'])[0]}, not {(then or ['nowhere'])[0]}")

    def _operation(self, then: OperationEntry, now: OperationEntry) -> Iterator[Change]:
        for breaking, says in self._differences(then, now):
            yield Change(breaking, now.where, says)

    def _differences(self, then: OperationEntry, now: OperationEntry) -> Iterator[tuple[bool, str]]:
        if then.where != now.where:
            yield True, f"was called {then.where}"
        yield from _security(self._ways(self._old, then), self._ways(self._new, now))
        for key, told in (("x-effect", "a repeat now costs"), ("deprecated", "deprecated is now")):
            if then.operation.get(key) != now.operation.get(key):
                yield False, f"{told} {now.operation.get(key)}"
        yield from self._parameters(then, now)
        yield from self._body(then, now)
        yield from self._responses(then, now)

    @staticmethod
    def _ways(document: Document, entry: OperationEntry) -> set[frozenset[str]]:
        alternatives = as_list(entry.operation.get("security", document.root.get("security")))
        return {frozenset(as_object(each)) for each in alternatives}

    def _parameters(self, then: OperationEntry, now: OperationEntry) -> Iterator[tuple[bool, str]]:
        before, after = self._old.parameters(then), self._new.parameters(now)
        for key in sorted(before.keys() | after.keys()):
            name = f"{key[0]} parameter {key[1]}"
            if key not in after:
                yield True, f"{name} is gone"
            elif key not in before:
                required = after[key].get("required") is True
                yield required, f"{name} is new and {'required' if required else 'optional'}"
            else:
                yield from _need(name, before[key], after[key])
                then_is, now_is = before[key].get("schema"), after[key].get("schema")
                yield from self._schemas.of(name, then_is, now_is, Direction.REQUEST)
        yield from _order(before, after)

    def _body(self, then: OperationEntry, now: OperationEntry) -> Iterator[tuple[bool, str]]:
        before, after = self._old.request_content(then), self._new.request_content(now)
        needs = [
            document.object_at(entry.operation.get("requestBody"))
            for document, entry in ((self._old, then), (self._new, now))
        ]
        if before and after:
            yield from _need("request body", *needs)
        elif after:
            yield needs[1].get("required") is True, "request body is new"
        for media_type in sorted(before.keys() | after.keys()):
            if media_type not in after:
                yield True, f"request body {media_type} is gone"
            elif media_type not in before:
                yield False, f"request body {media_type} is new"
            else:
                then_is, now_is = (as_object(each[media_type]).get("schema") for each in (before, after))
                yield from self._schemas.of("request body", then_is, now_is, Direction.REQUEST)

    def _responses(self, then: OperationEntry, now: OperationEntry) -> Iterator[tuple[bool, str]]:
        before, after = self._old.responses(then), self._new.responses(now)
        for status in sorted(before.keys() | after.keys()):
            success = status.startswith("2")
            if status not in after:
                yield success, f"response {status} is gone"
            elif status not in before:
                yield success, f"response {status} is new"
            else:
                yield from self._contents(f"response {status}", before[status], after[status], success)

    def _contents(self, name: str, before: Object, after: Object, success: bool) -> Iterator[tuple[bool, str]]:
        then, now = as_object(before.get("content")), as_object(after.get("content"))
        for media_type in sorted(then.keys() | now.keys()):
            if media_type not in now:
                yield success, f"{name}: {media_type} is gone"
            elif media_type not in then:
                yield success, f"{name}: {media_type} is new"
            else:
                then_is, now_is = (as_object(each[media_type]).get("schema") for each in (then, now))
                yield from self._schemas.of(name, then_is, now_is, Direction.RESPONSE)


def _by_place(document: Document) -> dict[str, OperationEntry]:
    return {f"{entry.method.upper()} {entry.path}": entry for entry in document.operations()}


def _security(then: set[frozenset[str]], now: set[frozenset[str]]) -> Iterator[tuple[bool, str]]:
    for way in sorted(then - now, key=sorted):
        yield True, f"cannot be called with {' and '.join(sorted(way)) or 'no credential'} any more"
    for way in sorted(now - then, key=sorted):
        yield False, f"can be called with {' and '.join(sorted(way)) or 'no credential'}"


def _need(name: str, before: Object, after: Object) -> Iterator[tuple[bool, str]]:
    then, now = (each.get("required") is True for each in (before, after))
    if then != now:
        yield now, f"{name} is {'required' if now else 'optional'} now"


def _order(before: dict[tuple[str, str], Object], after: dict[tuple[str, str], Object]) -> Iterator[tuple[bool, str]]:
    """Path parameters are positional in Python: another order is another call."""
    then, now = ([name for place, name in each if place == "path"] for each in (before, after))
    if sorted(then) == sorted(now) and then != now:
        yield True, f"path parameters are in another order: {', '.join(now)}"
