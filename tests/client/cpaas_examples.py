"""The examples of replies that the contract of the CPaaS API v2 holds."""

from __future__ import annotations

import copy
import json
from collections.abc import Iterator
from importlib.resources import files
from typing import Any, NamedTuple

SPEC: dict[str, Any] = json.loads(files("cpaaskit_clients.cpaas_v2").joinpath("spec.json").read_bytes())


class Example(NamedTuple):
    """One example of a reply."""

    operation: str
    status: str
    name: str
    document: Any


def resolved(value: dict[str, Any]) -> dict[str, Any]:
    """What a reference stands for."""
    while "$ref" in value:
        found: Any = SPEC
        for name in value["$ref"].removeprefix("#/").split("/"):
            found = found[name.replace("~1", "/").replace("~0", "~")]
        value = found
    return value


def examples() -> Iterator[Example]:
    """All of them."""
    for path in SPEC["paths"].values():
        for method, operation in path.items():
            if method != "parameters":
                yield from _of(operation)


def _of(operation: dict[str, Any]) -> Iterator[Example]:
    for status, reply in operation["responses"].items():
        content = resolved(reply).get("content", {}).get("application/json", {})
        for name, example in content.get("examples", {}).items():
            yield Example(operation["operationId"], status, name, resolved(example)["value"])


def success_example(operation: str) -> Any:
    """The first example of success, as a copy."""
    return copy.deepcopy(
        next(told.document for told in examples() if told.operation == operation and told.status == "200")
    )
