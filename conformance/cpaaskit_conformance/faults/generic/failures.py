"""Servers that tell failure in another form than the documented one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cpaaskit_conformance.faults.ground import JSON
from cpaaskit_conformance.faults.rules import editing

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cpaaskit_conformance.faults.fault import Fault
    from cpaaskit_conformance.faults.ground import Ground

# Failures that every server can be brought to.
_NOT_FOUND = 404
_STATUSES = (401, _NOT_FOUND)


def faults(ground: Ground) -> Iterator[Fault]:
    """Give, for each operation, failures that are told in an array or by a bare text."""
    for operation in ground.operations:
        for status in _STATUSES:
            if status == _NOT_FOUND and not ground.reaches_one(operation):
                continue
            if status in operation.responses and JSON in operation.responses[status].content.schemas:
                yield from ground.fault(
                    f"tells-{status}-in-an-array",
                    operation,
                    "wire.schema",
                    status=status,
                    says=f"the {status} answer is an array around the documented object",
                    make=editing(operation.id, lambda value: [value], statuses=(status,)),
                )
                yield from ground.fault(
                    f"tells-{status}-by-a-text",
                    operation,
                    "wire.schema",
                    status=status,
                    says=f"the {status} answer is a text and no object",
                    make=editing(operation.id, lambda _: "failed", statuses=(status,)),
                )
