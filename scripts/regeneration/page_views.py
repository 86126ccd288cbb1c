"""What the templates ask about pages: where in a reply the rows are, and of which type."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from openapi_python_client.parser.openapi import Endpoint
from openapi_python_client.parser.properties import EnumProperty, LiteralEnumProperty, ModelProperty
from openapi_python_client.parser.properties.list_property import ListProperty
from openapi_python_client.parser.properties.protocol import PropertyProtocol
from openapi_python_client.parser.properties.union import UnionProperty

from .documents import Document, as_object
from .endpoint_views import success_of, type_of
from .names import python_name
from .problems import RegenerationError
from .shared_rules import tokens_of

SHADOWED = frozenset({"bool", "bytes", "dict", "float", "int", "list", "object", "set", "str", "tuple", "type"})
"""What annotations name and a method could be called."""


class Pages(NamedTuple):
    """How a list comes in pages, in Python's names.

    Args:
        page: The argument that chooses a page.
        items: The way to the rows.
        last: The way to the number of the last page.
        next: The way to the address of the next page.
    """

    page: str
    items: tuple[str, ...]
    last: tuple[str, ...]
    next: tuple[str, ...]


def pages_of(document: Document) -> dict[str, Pages]:
    """Find the operations whose lists come in pages, by their names in Python."""
    found: dict[str, Pages] = {}
    for entry in document.operations():
        told = as_object(entry.operation.get("x-pagination"))
        if told:
            ways = (tuple(map(python_name, tokens_of(told.get(key, "")))) for key in ("items", "last", "next"))
            found[python_name(entry.where)] = Pages(python_name(str(told["page"])), *ways)
    return found


def names_taken(endpoints: Iterable[Endpoint], calls: Mapping[str, str]) -> frozenset[str]:
    """List the types of Python that a group's annotations cannot name, for a method has the name."""
    return SHADOWED & {calls[str(each.name)] for each in endpoints}


def unshadowed(annotations: str, taken: Iterable[str]) -> str:
    """Name types in annotations so that a method of the same name does not stand in their way."""
    for name in taken:
        annotations = re.sub(rf"(?<![\w.\"']){name}(?![\w\"'=(:])", f"builtins.{name}", annotations)
    return annotations


class Replies:
    """The replies of lists that come in pages.

    Args:
        models: All classes of the package.
    """

    def __init__(self, models: Iterable[ModelProperty | EnumProperty | LiteralEnumProperty]) -> None:
        self._members = {
            each.class_info.name: [*(each.required_properties or ()), *(each.optional_properties or ())]
            for each in models
            if isinstance(each, ModelProperty)
        }

    def item_type(self, endpoint: Endpoint, pages: Pages) -> str:
        """Name the type of a list's rows."""
        *_, rows = self._steps(endpoint, pages.items)
        if not isinstance(rows.found, ListProperty):
            return "Any"
        return rows.found.inner_property.get_type_string().as_unembedded_code()

    def walked(self, endpoint: Endpoint, pages: Pages) -> Iterator[str]:
        """Write the lines that lead from a reply to its rows; where they are not given there are none."""
        at = "_reply"
        for depth, step in enumerate(self._steps(endpoint, pages.items), 1):
            yield f"_at_{depth} = {at}.{step.member}"
            at = f"_at_{depth}"
            if not step.certain:
                yield f"if not isinstance({at}, {step.kind}):"
                yield "    return []"
        yield f"return {at}"

    def row_imports(self, endpoints: Iterable[Endpoint], paginations: Mapping[str, Pages]) -> list[str]:
        """List what annotations need that name the rows."""
        lists = (each for each in endpoints if each.name in paginations)
        rows = [self._steps(each, paginations[each.name].items)[-1].found for each in lists]
        return sorted({line for row in rows for line in row.get_lazy_imports(prefix="...")})

    def way_imports(self, endpoint: Endpoint, pages: Pages) -> list[str]:
        """List what the way to the rows needs."""
        steps = self._steps(endpoint, pages.items)
        return sorted({line for step in steps for line in step.found.get_lazy_imports(prefix="...")})

    def _steps(self, endpoint: Endpoint, way: tuple[str, ...]) -> list[_Step]:
        replies = {type_of(response): response.prop for response in success_of(endpoint)}
        around: PropertyProtocol = next(iter(replies.values()))
        if len(replies) != 1 or not isinstance(around, ModelProperty):
            raise RegenerationError([f"{endpoint.name}: pages are followed in one reply, an object; give it one"])
        steps: list[_Step] = []
        for member, following in zip(way, (*way[1:], None), strict=True):
            prop = self._member(around, member)
            found = self._chosen(prop, following)
            if prop is None or found is None:
                raise RegenerationError([f"{endpoint.name}: x-pagination: {member} holds no {following or 'rows'}"])
            kind = found.class_info.name if isinstance(found, ModelProperty) else "list"
            steps.append(_Step(member, found, kind, found is prop and prop.required))
            around = found
        return steps

    def _member(self, model: PropertyProtocol, name: str) -> PropertyProtocol | None:
        if not isinstance(model, ModelProperty):
            return None
        members = self._members.get(model.class_info.name, [])
        return next((each for each in members if each.python_name == name), None)

    def _chosen(self, prop: PropertyProtocol | None, following: str | None) -> PropertyProtocol | None:
        """Choose the form of a value that has the member that is looked for, or that is a list."""
        forms = prop.inner_properties if isinstance(prop, UnionProperty) else [prop] if prop is not None else []
        for form in forms:
            if self._member(form, following) if following else isinstance(form, ListProperty):
                return form
        return None


class _Step(NamedTuple):
    member: str
    found: PropertyProtocol
    kind: str
    certain: bool
