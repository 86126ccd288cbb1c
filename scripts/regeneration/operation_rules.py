"""Rules for operations: what the generator would drop, overwrite or misread without a word is refused here."""

from __future__ import annotations

import re
from collections.abc import Iterator

from .documents import METHODS, Document, Object, OperationEntry, as_list, as_object
from .names import python_name
from .prepared import sent_content

JSON_TYPE = re.compile(r"application/(?:[a-z0-9.-]+\+)?json")
ANSWER_TYPE = re.compile(r"text/[a-z0-9.+-]+|application/octet-stream|application/(?:[a-z0-9.-]+\+)?json")
REQUEST_TYPE = re.compile(
    r"application/(?:[a-z0-9.-]+\+)?json|application/xml|application/x-www-form-urlencoded|multipart/form-data"
    r"|application/octet-stream"
)
SCALARS = frozenset({"string", "integer", "number", "boolean"})


def operation_problems(document: Document) -> Iterator[str]:
    """Check every operation of a contract, and their names against each other."""
    yield from _server_problems(document)
    yield from _path_problems(document)
    yield from _identity_problems(document)
    declared = {str(as_object(tag).get("name")) for tag in as_list(document.root.get("tags"))}
    for entry in document.operations(webhooks=True):
        for problem in _one(document, entry, declared):
            yield f"{entry.where}: {problem}"


def _one(document: Document, entry: OperationEntry, declared: set[str]) -> Iterator[str]:
    tags = [str(tag) for tag in as_list(entry.operation.get("tags"))]
    if not tags:
        yield "has no tag; the first one names its module"
    yield from (f"its tag {tag} is not listed under tags; describe it there" for tag in tags if tag not in declared)
    yield from _parameter_problems(document, entry)
    yield from _body_problems(document, entry)
    if not entry.webhook:
        yield from _response_problems(document, entry)


def _server_problems(document: Document) -> Iterator[str]:
    urls = [str(as_object(server).get("url")) for server in as_list(document.root.get("servers"))]
    if not urls:
        yield "servers: none is listed; the client needs a URL to start from"
    for url in urls:
        if not re.fullmatch(r"https?://[^/{}?#]+(?:/[^{}?#]*)?", url):
            yield f"servers: {url} is not an absolute URL without variables; write it out"


def _path_problems(document: Document) -> Iterator[str]:
    for path, item in as_object(document.root.get("paths")).items():
        if "$ref" in as_object(item):
            yield f"{path}: is a $ref, which the generator skips without a word; write the path item out"
        yield from (
            f"{path}: holds {key}, which is no method in lower case"
            for key in as_object(item)
            if key.lower() in METHODS and key not in METHODS
        )
    for name in as_object(as_object(document.root.get("components")).get("responses")):
        if "$ref" in as_object(as_object(as_object(document.root.get("components")).get("responses"))[name]):
            yield f"components.responses.{name}: is a $ref, which the generator cannot follow; write it out"


def _identity_problems(document: Document) -> Iterator[str]:
    seen: dict[str, str] = {}
    for entry in document.operations(webhooks=True):
        operation_id = entry.operation.get("operationId")
        if not isinstance(operation_id, str) or not operation_id:
            yield f"{entry.method.upper()} {entry.path}: has no operationId; its function would be named by its path"
            continue
        name = python_name(operation_id).casefold()
        if name in seen:
            yield f"{operation_id}: would be written to the same module as {seen[name]}; rename one of them"
        seen.setdefault(name, operation_id)


def _parameter_problems(document: Document, entry: OperationEntry) -> Iterator[str]:
    names: dict[str, str] = {}
    for (place, name), parameter in document.parameters(entry).items():
        for problem in _one_parameter(document, place, parameter):
            yield f"parameter {name}: {problem}"
        written = python_name(name)
        if written == "body" and entry.operation.get("requestBody"):
            yield f"parameter {name}: has the name that the request body has in Python"
        if written in names:
            yield f"parameter {name}: is {written} in Python, as {names[written]} is; only one can have the name"
        names[written] = name


def _one_parameter(document: Document, place: str, parameter: Object) -> Iterator[str]:
    if "schema" not in parameter:
        yield "has content instead of a schema, and would be dropped without a word; give it a schema"
        return
    if place == "cookie":
        yield "is a cookie, which the client does not send; take it out"
    if place == "path" and parameter.get("required") is not True:
        yield "is in the path, so it must be required"
    usual = {"query": "form", "cookie": "form"}.get(place, "simple")
    if parameter.get("style", usual) != usual or parameter.get("explode", usual == "form") != (usual == "form"):
        yield "has a style of its own, which the generator ignores; use the default style"
    types = _types(document, parameter["schema"])
    if "array" in types and place != "query":
        yield f"is an array in the {place}, which drops its operation or misspells it; use a string"
    if "boolean" in types and place == "path":
        yield "is a boolean in the path, which would be sent as Python writes it; use a string with an enum"
    if "object" in types:
        yield "is an object, whose members would be sent as parameters of their own; use a string"


def _types(document: Document, node: object) -> set[str]:
    schema = document.object_at(node)
    own = schema.get("type")
    found = {str(each) for each in as_list(own)} | ({own} if isinstance(own, str) else set[str]())
    for key in ("allOf", "anyOf", "oneOf"):
        for branch in as_list(schema.get(key)):
            found |= _types(document, branch)
    return found


def _body_problems(document: Document, entry: OperationEntry) -> Iterator[str]:
    content = document.request_content(entry)
    sent = sent_content(content)
    for media_type, media in content.items():
        schema = as_object(media).get("schema")
        if media_type not in sent:
            continue
        if not REQUEST_TYPE.fullmatch(media_type):
            yield f"request body {media_type}: the client sends JSON, XML, forms, multipart and bytes only"
        if schema is None:
            yield f"request body {media_type}: has no schema, and would be dropped"
        if media_type == "application/x-www-form-urlencoded":
            yield from _form_problems(document, schema)


def _form_problems(document: Document, schema: object) -> Iterator[str]:
    for name, node in as_object(document.object_at(schema).get("properties")).items():
        prop = document.object_at(node)
        types = _types(document, prop)
        if "array" in types:
            types = types - {"array"} | _types(document, prop.get("items"))
        if not types <= SCALARS:
            yield f"request body: the form field {name} is not a plain value, and would be sent as Python's repr"


def _response_problems(document: Document, entry: OperationEntry) -> Iterator[str]:
    responses = document.responses(entry)
    if not any(status.isdigit() and status.startswith("2") for status in responses):
        yield "documents no success; list at least one 2xx status"
    for status, response in responses.items():
        if not re.fullmatch(r"[1-5]\d\d|[45]XX|default", status):
            yield f"response {status}: write a status of three digits, 4XX, 5XX or default; success is told one by one"
        if status.startswith("2"):
            yield from _content_problems(status, as_object(response.get("content")))


def _content_problems(status: str, content: Object) -> Iterator[str]:
    if len(content) > 1:
        yield f"response {status}: has {len(content)} media types, of which the client reads the first; keep one"
    for media_type, media in content.items():
        schema = as_object(as_object(media).get("schema"))
        if not ANSWER_TYPE.fullmatch(media_type):
            yield f"response {status}: the client cannot read {media_type}; it reads JSON, text and bytes"
        elif "schema" not in as_object(media):
            yield f"response {status}: {media_type} has no schema, and would be read as nothing"
        elif not JSON_TYPE.fullmatch(media_type) and schema.get("format") == "binary" and "text/" in media_type:
            yield f"response {status}: text cannot be binary; drop the format"
