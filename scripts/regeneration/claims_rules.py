"""Rules for claims: their form, and that they and the contract's operations name each other."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import jsonschema_rs

from .documents import Document, Object, as_list, as_object

FORM = Path(__file__).parent / "claims.schema.json"


def claims_problems(document: Document, claims: Object) -> Iterator[str]:
    """Check a claims file on its own and against its contract."""
    malformed = list(_form_problems(claims))
    if malformed:
        yield from malformed
        return
    entries = [as_object(entry) for entry in as_list(claims.get("claims"))]
    yield from _identity_problems(str(claims["api"]), entries)
    operations = {str(entry.operation.get("operationId")) for entry in document.operations()}
    received = {entry.where for entry in document.operations(webhooks=True)}
    yield from _operation_problems(entries, operations, operations | received)
    for entry in entries:
        if entry["level"] == "must" and entry["basis"] not in {"documented", "protocol"}:
            yield f"claims.yaml: {entry['id']}: is a must on the word of nobody documented; make it should or may"


def _form_problems(claims: Object) -> Iterator[str]:
    validator = jsonschema_rs.Draft202012Validator(json.loads(FORM.read_text(encoding="utf-8")))
    for error in validator.iter_errors(dict(claims)):
        path = list(error.instance_path)
        where = "/".join(str(part) for part in path)
        if len(path) > 1 and path[0] == "claims" and isinstance(path[1], int):
            entry = as_object(as_list(claims.get("claims"))[path[1]])
            where = "/".join([str(entry.get("id", f"entry {path[1] + 1}")), *map(str, path[2:])])
        yield f"claims.yaml: {where or 'the file'}: {' '.join(error.message.split())[:200]}"


def _identity_problems(api: str, entries: list[Object]) -> Iterator[str]:
    seen: set[str] = set()
    for claim_id in (str(entry["id"]) for entry in entries):
        if claim_id.rpartition("-")[0] != api.upper():
            yield f"claims.yaml: {claim_id}: an id of this API starts with {api.upper()}-"
        if claim_id in seen:
            yield f"claims.yaml: {claim_id}: is there twice; number the second one anew"
        seen.add(claim_id)


def _operation_problems(entries: list[Object], operations: set[str], known: set[str]) -> Iterator[str]:
    claimed: set[str] = set()
    for entry in entries:
        for name in map(str, as_list(entry["operations"])):
            claimed.add(name)
            if name not in known:
                yield f"claims.yaml: {entry['id']}: names {name}, which is no operation of the contract"
    for name in sorted(operations - claimed):
        yield f"claims.yaml: no claim names {name}; every operation has at least one"
