"""Servers that tell failure in the body of a success."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cpaaskit_conformance.faults.edits import put
from cpaaskit_conformance.faults.rules import editing

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cpaaskit_conformance.faults.fault import Fault
    from cpaaskit_conformance.faults.ground import Ground
    from cpaaskit_conformance.model import Json

_TOLD: tuple[tuple[str, str, str, Json], ...] = (
    ("says-error", "/status", "a request that was carried out is said to have failed", "ERROR"),
    ("says-failed", "/status", "a request that was carried out is said to have failed", "failed"),
    ("says-code-500", "/code", "a request that was carried out has the code of a failure", 500),
)


def faults(ground: Ground) -> Iterator[Fault]:
    """Give, for each operation whose body tells success, a server that tells failure there."""
    for operation in ground.operations:
        for name, pointer, says, value in _TOLD if operation.envelope is not None and operation.envelope.judged else ():
            yield from ground.fault(
                name,
                operation,
                "wire.success-told",
                says=says,
                make=editing(operation.id, put(pointer, value), statuses=(200,)),
            )
