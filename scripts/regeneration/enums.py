"""Member names of enums: made from the values, so that a new value renames no other member."""

from __future__ import annotations

import re

from openapi_python_client.strings import snake_case

from .documents import as_list, as_object, is_list, is_object

NAMES = "x-enum-varnames"


def with_member_names(node: object) -> object:
    """Copy a document so that each enum of strings names its members, where it does not already."""
    if is_list(node):
        return [with_member_names(item) for item in node]
    if not is_object(node):
        return node
    copy = {key: with_member_names(value) for key, value in as_object(node).items()}
    names = member_names(copy)
    return {**copy, NAMES: names} if names and NAMES not in copy else copy


def member_names(schema: object) -> list[str]:
    """Name the members of an enum of strings; empty for anything else, and where a value gives no name."""
    values = as_list(as_object(schema).get("enum"))
    if not all(isinstance(value, str) for value in values):
        return []
    names = [snake_case(str(value)).upper() for value in values]
    return names if all(re.fullmatch("[A-Z][A-Z0-9_]*", name) for name in names) else []
