"""Servers that carry out methods which their contract does not list."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from cpaaskit_conformance.faults.tampering import Tampering

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cpaaskit_conformance.contract import Operation
    from cpaaskit_conformance.faults.exchanges import Answer, Request
    from cpaaskit_conformance.faults.fault import Fault
    from cpaaskit_conformance.faults.ground import Ground
    from cpaaskit_conformance.faults.rules import Make
    from cpaaskit_conformance.faults.tampering import Forward


class AnyMethod(Tampering):
    """Treats methods that a path does not have as the method of one of its operations."""

    def __init__(self, template: str, method: str) -> None:
        super().__init__()
        self._template = template
        self._method = method

    async def answer(self, request: Request, forward: Forward) -> Answer:
        """Let the sandbox answer the operation in the place of the unknown method."""
        chosen = request.template == self._template and not request.operation
        return await forward(replace(request, method=self._method) if chosen else request)


def faults(ground: Ground) -> Iterator[Fault]:
    """Give a server that takes any method, for each path whose claims rule it out."""
    for operation in ground.operations:
        yield from ground.fault(
            "takes-any-method",
            operation,
            "robustness.method",
            says="a method that the path does not have is carried out as this operation",
            make=_any_method(operation),
        )


def _any_method(operation: Operation) -> Make:
    return lambda: AnyMethod(operation.path, operation.method)
