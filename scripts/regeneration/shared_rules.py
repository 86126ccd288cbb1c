"""Rules for the extensions by which an API describes itself as a whole, and its operations as parts of that whole."""

from __future__ import annotations

import keyword
import re
from collections.abc import Iterator, Mapping

from .documents import Document, Object, OperationEntry, as_list, as_object, is_list, is_object

DOES = frozenset({"list", "create", "show", "update", "delete", "clear", "import"})
WORD = re.compile(r"[a-z][a-z0-9-]*")
CALL = re.compile(r"[a-z][a-z0-9_]*")
POINTERS = ("items", "last", "next")
STATUS = "status"
"""The envelope of an operation whose success is told by the status of HTTP alone; it needs no definition."""


def call(value: object, _around: Object) -> str:
    """Check ``x-call``: the name of a method."""
    named = isinstance(value, str) and CALL.fullmatch(value) and not keyword.iskeyword(value)
    return "" if named else "must be a name of a method in lower case"


def resource(value: object, _around: Object) -> str:
    """Check ``x-resource``: what is stored, and what an operation does to it."""
    told = as_object(value)
    if set(told) != {"of", "does"} or not isinstance(told["of"], str) or not WORD.fullmatch(told["of"]):
        return "must be {of, does}, of what is stored, as a word in lower case"
    return "" if told["does"] in DOES else f"its does must be one of {', '.join(sorted(DOES))}"


def pagination(value: object, _around: Object) -> str:
    """Check ``x-pagination``: the parameter that chooses a page, and where a page has its parts."""
    told = as_object(value)
    if not {"page", "items"} <= set(told) <= {"page", "size", "x-basis", *POINTERS}:
        return "must be {page, items} and, where a page tells them, last, next and size"
    pointers = [told[key] for key in POINTERS if key in told]
    if not all(isinstance(each, str) and each.startswith("/") for each in pointers):
        return "its items, last and next must be JSON pointers"
    size = told.get("size", 1)
    return "" if isinstance(size, int) and not isinstance(size, bool) and size > 0 else "its size must be above 0"


def method_override(value: object, _around: Object) -> str:
    """Check ``x-method-override``: the parameter that stands for the method."""
    told = as_object(value)
    good = set(told) == {"in", "name"} and told["in"] == "query" and isinstance(told["name"], str)
    return "" if good else "must be {in: query, name}"


def envelopes(value: object, _around: Object) -> str:
    """Check ``x-envelopes``: for each name, whether the body's status must be OK or 200, and how it tells success."""
    for name, node in as_object(value).items():
        told = as_object(node)
        if not WORD.fullmatch(name) or set(told) != {"judged", "says"} or not isinstance(told["judged"], bool):
            return f"{name} must be a word in lower case with {{judged: true or false, says}}"
    return "" if is_object(value) else "must be an object of envelopes by name"


def brands(value: object, _around: Object) -> str:
    """Check ``x-brands``: for each id a title, a server, product codes, and whether methods can be overridden."""
    for name, node in as_object(value).items():
        told = as_object(node)
        if not CALL.fullmatch(name) or set(told) - {"x-decision"} != {"title", "server", "method-override", "products"}:
            return f"{name} must be a word in lower case with {{title, server, method-override, products}}"
        if not isinstance(told["method-override"], bool) or not is_object(told["products"]):
            return f"{name} must tell method-override as true or false, and products by their codes"
    return "" if is_object(value) else "must be an object of brands by id"


def decision(value: object, _around: Object) -> str:
    """Check ``x-decision``: one, or several, each with its number, what was decided, and on whose word."""
    for node in value if is_list(value) else [value]:
        told = as_object(node)
        good = set(told) == {"contradiction", "says", "x-basis"} and isinstance(told["says"], str)
        if not good or type(told["contradiction"]) is not int:
            return "must be {contradiction: a number, says, x-basis}, or a list of such"
    return ""


def decimal(value: object, around: Object) -> str:
    """Check ``x-decimal``: it stands at numbers, and at texts that hold one."""
    kinds = {str(as_object(each).get("type")) for each in [around, *as_list(around.get("anyOf"))]} - {"None"}
    if not isinstance(value, bool):
        return "must be true or false"
    return "" if kinds and kinds <= {"number", "integer", "string"} else "stands at more than numbers and texts"


def shared_problems(document: Document) -> Iterator[str]:
    """Check what operations say against what the API says of itself."""
    yield from _brand_problems(document)
    yield from _decision_problems(document)
    known = {STATUS, *as_object(document.root.get("x-envelopes"))}
    for entry in document.operations():
        envelope = str(entry.operation.get("x-envelope", STATUS))
        if "x-envelopes" in document.root and envelope not in known:
            yield f"{entry.where}: x-envelope: {envelope} is not listed under x-envelopes; describe it there"
        yield from (f"{entry.where}: x-pagination: {problem}" for problem in _page_problems(document, entry))
    yield from _call_problems(document)


def _brand_problems(document: Document) -> Iterator[str]:
    servers = {as_object(server).get("url") for server in as_list(document.root.get("servers"))}
    for name, brand in as_object(document.root.get("x-brands")).items():
        if as_object(brand).get("server") not in servers:
            yield f"x-brands.{name}: its server is not listed under servers; list it there"


def _decision_problems(document: Document) -> Iterator[str]:
    seen: set[object] = set()
    for where, number in decisions(document.root, ""):
        if number in seen:
            yield f"{where}: contradiction {number} is decided elsewhere too; keep one of the two"
        seen.add(number)


def decisions(node: object, where: str) -> Iterator[tuple[str, object]]:
    """Walk the decisions of a document: where each stands, and the number of its contradiction."""
    children: Mapping[str, object] = as_object(node) or {str(key): each for key, each in enumerate(as_list(node))}
    for key, child in children.items():
        at = f"{where}.{key}".lstrip(".")
        if key == "x-decision":
            found = child if is_list(child) else [child]
            yield from ((at, as_object(each).get("contradiction")) for each in found)
        else:
            yield from decisions(child, at)


def _page_problems(document: Document, entry: OperationEntry) -> Iterator[str]:
    told = as_object(entry.operation.get("x-pagination"))
    if not told:
        return
    if ("query", str(told.get("page"))) not in document.parameters(entry):
        yield f"there is no query parameter {told.get('page')}; add it or correct the name"
    for status, response in document.responses(entry).items():
        for media in as_object(response.get("content")).values() if status.startswith("2") else ():
            for key in POINTERS:
                if key in told and not pointed_at(document, as_object(media).get("schema"), tokens_of(told[key])):
                    yield f"{key}: the reply {status} has no {told[key]}; correct the pointer"


def _call_problems(document: Document) -> Iterator[str]:
    seen: dict[tuple[str, str], str] = {}
    for entry in document.operations():
        if "x-call" in entry.operation:
            at = (str(next(iter(as_list(entry.operation.get("tags"))), "")), str(entry.operation["x-call"]))
            if at in seen:
                yield f"{entry.where}: x-call: {at[1]} is the name of {seen[at]} in {at[0]} already; give it another"
            seen[at] = entry.where


def tokens_of(pointer: object) -> list[str]:
    """Split a JSON pointer."""
    return [token.replace("~1", "/").replace("~0", "~") for token in str(pointer).split("/")[1:]]


def pointed_at(document: Document, node: object, tokens: list[str]) -> bool:
    """Tell whether a schema describes what a pointer names."""
    if not tokens:
        return True
    schema = document.object_at(node)
    branches = [each for key in ("allOf", "anyOf", "oneOf") for each in as_list(schema.get(key))]
    if any(pointed_at(document, branch, tokens) for branch in branches):
        return True
    child = as_object(schema.get("properties")).get(tokens[0])
    return child is not None and pointed_at(document, child, tokens[1:])
