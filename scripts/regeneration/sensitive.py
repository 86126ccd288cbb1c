"""Where the values stand that must never be shown: ``x-sensitive`` followed through references and compositions."""

from __future__ import annotations

from collections.abc import Iterator

from .documents import Document, Object, OperationEntry, as_list, as_object, is_list, is_object

MARK = "\ue000"
"""Carried in descriptions through the generator, which hands no extension to its templates; never in its output."""


def sensitive_values(document: Document, entry: OperationEntry) -> tuple[str, ...]:
    """List an operation's sensitive values: a part of the message, a colon, and a pointer or a name."""
    found: list[str] = []
    for (place, name), parameter in document.parameters(entry).items():
        schema = document.object_at(parameter.get("schema"))
        if parameter.get("x-sensitive") or schema.get("x-sensitive"):
            found.append(f"{place}:{name}")
    for media in document.request_content(entry).values():
        found += _in_media(document, media, "request.body")
    for response in document.responses(entry).values():
        for media in as_object(response.get("content")).values():
            found += _in_media(document, media, "response.body")
        for name, header in as_object(response.get("headers")).items():
            if document.object_at(header).get("x-sensitive"):
                found.append(f"response.header:{name}")
    return tuple(sorted(set(found)))


def _in_media(document: Document, media: object, part: str) -> list[str]:
    schema = as_object(media).get("schema")
    return [f"{part}:{pointer}" for pointer in _pointers(document, schema, "", ())]


def _pointers(document: Document, node: object, at: str, inside: tuple[str, ...]) -> Iterator[str]:
    reference = as_object(node).get("$ref")
    if isinstance(reference, str):
        if reference in inside:
            return
        inside = (*inside, reference)
    schema = document.object_at(node)
    if schema.get("x-sensitive") or as_object(node).get("x-sensitive"):
        yield at
        return
    for key in ("allOf", "anyOf", "oneOf"):
        for branch in as_list(schema.get(key)):
            yield from _pointers(document, branch, at, inside)
    for name, child in as_object(schema.get("properties")).items():
        yield from _pointers(document, child, f"{at}/{name.replace('~', '~0').replace('/', '~1')}", inside)
    for key in ("items", "additionalProperties"):
        if isinstance(schema.get(key), dict):
            yield from _pointers(document, schema[key], f"{at}/*", inside)


def marked(document: Document, node: object) -> object:
    """Copy a document with the mark in the description of each sensitive schema, and of arrays of such."""
    if is_list(node):
        return [marked(document, item) for item in node]
    if not is_object(node):
        return node
    copy: dict[str, object] = {key: marked(document, value) for key, value in as_object(node).items()}
    if _hides(document, as_object(node)):
        copy["description"] = MARK + str(copy.get("description", ""))
    return copy


def _hides(document: Document, node: Object) -> bool:
    if node.get("x-sensitive") is True:
        return True
    items = node.get("items")
    return node.get("type") == "array" and is_object(items) and _hides(document, document.object_at(items))
