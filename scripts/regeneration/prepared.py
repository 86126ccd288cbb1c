"""The contract as the generator is given it: what it would not carry to its templates travels where it does."""

from __future__ import annotations

from .documents import Document, Object, as_object, is_list, is_object
from .enums import with_member_names
from .names import bracketless
from .sensitive import marked


def prepared(document: Document) -> Object:
    """Copy a document so that the generator reads it as it is meant.

    Sensitive schemas carry a mark, amounts a format, members of enums their names; parameters have descriptions, and
    names without brackets; of several media types with one schema a request keeps the first.
    """
    return as_object(_written(with_member_names(marked(document, document.root))))


def sent_content(content: Object) -> Object:
    """Choose the media types of a request that the client sends: the first of those that have the same schema."""
    kept: dict[str, object] = {}
    for media_type, media in content.items():
        schema = as_object(media).get("schema")
        if schema is None or all(as_object(each).get("schema") != schema for each in kept.values()):
            kept[media_type] = media
    return kept


def _written(node: object) -> object:
    if is_list(node):
        return [_written(item) for item in node]
    if not is_object(node):
        return node
    copy = {key: _written(value) for key, value in as_object(node).items()}
    if copy.get("x-decimal") is True:
        return {"type": "string", "format": "decimal", "description": copy.get("description", "")}
    if "requestBody" in copy:
        copy["requestBody"] = _body(copy["requestBody"])
    if is_object(bodies := copy.get("requestBodies")):
        copy["requestBodies"] = {name: _body(body) for name, body in bodies.items()}
    return _parameter(copy) if "in" in copy and "name" in copy and is_object(copy.get("schema")) else copy


def _body(body: object) -> object:
    content = as_object(as_object(body).get("content"))
    return {**as_object(body), "content": sent_content(content)} if content else body


def _parameter(parameter: dict[str, object]) -> dict[str, object]:
    schema = as_object(parameter["schema"])
    named = {**parameter, "name": bracketless(str(parameter["name"]))}
    if schema and "$ref" not in schema and "description" in parameter:
        named["schema"] = {"description": parameter["description"], **schema}
    return named
