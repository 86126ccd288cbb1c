"""The contract as the generator is given it: what it would not carry to its templates travels where it does."""

from __future__ import annotations

from .documents import Document, Object, as_object, is_list, is_object
from .enums import with_member_names
from .sensitive import marked


def prepared(document: Document) -> Object:
    """Copy a document with marks on sensitive schemas, names for enum members, and descriptions in parameters."""
    return as_object(_described(with_member_names(marked(document, document.root))))


def _described(node: object) -> object:
    if is_list(node):
        return [_described(item) for item in node]
    if not is_object(node):
        return node
    copy = {key: _described(value) for key, value in as_object(node).items()}
    schema = as_object(copy.get("schema"))
    if "in" in copy and "name" in copy and schema and "$ref" not in schema and "description" in copy:
        copy["schema"] = {"description": copy["description"], **schema}
    return copy
