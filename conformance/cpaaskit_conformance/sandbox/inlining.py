"""A schema with its references replaced by what they lead to, for what reads values by it."""

from __future__ import annotations

from cpaaskit_conformance.contract import Schema
from cpaaskit_conformance.model import Json
from cpaaskit_conformance.spec import Spec


def inlined(spec: Spec, schema: Schema) -> Schema:
    """Replace the references within a schema; what leads into itself ends in an empty schema.

    Args:
        spec: The contract.
        schema: A schema of it.
    """
    return _schema(spec, schema, ())


def _schema(spec: Spec, schema: Schema, within: tuple[str, ...]) -> Schema:
    reference = schema.get("$ref")
    if isinstance(reference, str):
        if reference in within:
            return {}
        within = (*within, reference)
        schema = spec.resolve(schema)
    return {name: _value(spec, value, within) for name, value in schema.items()}


def _value(spec: Spec, value: Json, within: tuple[str, ...]) -> Json:
    if isinstance(value, dict):
        return _schema(spec, value, within)
    return [_value(spec, item, within) for item in value] if isinstance(value, list) else value
