"""Everything that must hold before a client is made of a contract and its claims."""

from __future__ import annotations

from collections.abc import Iterator

import jsonschema_rs
from openapi_spec_validator import OpenAPIV31SpecValidator

from .claims_rules import claims_problems
from .documents import Document, Object, as_object, is_list, is_object
from .extension_rules import extension_problems
from .operation_rules import operation_problems
from .problems import RegenerationError
from .schema_rules import schema_problems
from .walking import examples


def problems_of(spec: Object, claims: Object) -> list[str]:
    """List what is wrong, one line each; a contract that is no OpenAPI document is judged no further."""
    document = Document(spec)
    try:
        structural = list(_structural(spec))
        if structural:
            return structural
        found = [*operation_problems(document), *schema_problems(document), *extension_problems(document)]
        return _in_order([*found, *example_problems(document), *claims_problems(document, claims)])
    except RegenerationError as error:
        return list(error.problems)


def _in_order(lines: list[str]) -> list[str]:
    """Keep each line once: a parameter of a path is met in each of its operations."""
    return list(dict.fromkeys(lines))


def _structural(spec: Object) -> Iterator[str]:
    version = str(spec.get("openapi"))
    if not version.startswith("3.1."):
        yield f"openapi.yaml: says openapi {version}; the generator's rules are those of 3.1"
        return
    misplaced = list(_misplaced_references(Document(spec)))
    yield from misplaced
    if misplaced:
        return  # the validator would follow them
    for error in OpenAPIV31SpecValidator(dict(spec)).iter_errors():
        where = ".".join(str(part) for part in getattr(error, "absolute_path", ()))
        told = " ".join(str(getattr(error, "message", error)).split()).partition(" Failed validating")[0]
        yield f"openapi.yaml: {where or 'the document'}: {told[:300]}"


def _misplaced_references(document: Document) -> Iterator[str]:
    """Follow every reference once, so that one that leads nowhere is told by its own name."""
    pending: list[object] = [document.root]
    while pending:
        node = pending.pop()
        if is_list(node):
            pending += node
        elif is_object(node):
            pending += as_object(node).values()
            try:
                document.resolve(node)
            except RegenerationError as error:
                yield from (f"openapi.yaml: {line}" for line in error.problems)


def example_problems(document: Document) -> Iterator[str]:
    """Check every example and default of a contract against its schema."""
    for where, schema, value in examples(document):
        validator = jsonschema_rs.Draft202012Validator(
            {"components": document.root.get("components", {}), **as_object(schema)}, validate_formats=True
        )
        error = next(iter(validator.iter_errors(value)), None)
        if error is not None:
            at = "".join(f"/{part}" for part in error.instance_path)
            yield f"{where}: does not keep its schema at {at or '/'}: {' '.join(error.message.split())[:200]}"
