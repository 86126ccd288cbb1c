"""Servers that take a token, or a method, in one of its documented places only."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING
from urllib.parse import parse_qsl, urlencode

from cpaaskit_conformance.faults.exchanges import answer
from cpaaskit_conformance.faults.rules import refusing
from cpaaskit_conformance.faults.tampering import Tampering

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cpaaskit_conformance.contract import Operation
    from cpaaskit_conformance.faults.exchanges import Answer, Request
    from cpaaskit_conformance.faults.fault import Fault
    from cpaaskit_conformance.faults.ground import Ground
    from cpaaskit_conformance.faults.rules import Make, When
    from cpaaskit_conformance.faults.tampering import Forward


class NoOverride(Tampering):
    """Does not read the method in the query of one operation.

    Args:
        operation: The operation.
        name: The query parameter.
    """

    def __init__(self, operation: Operation, name: str) -> None:
        super().__init__()
        self._operation = operation
        self._name = name

    async def answer(self, request: Request, forward: Forward) -> Answer:
        """Take the method of HTTP for the one that is meant."""
        pairs = parse_qsl(request.query, keep_blank_values=True)
        meant = dict(pairs).get(self._name, "").upper() == self._operation.method
        if request.template != self._operation.path or not meant:
            return await forward(request)
        return await forward(replace(request, query=urlencode([pair for pair in pairs if pair[0] != self._name])))


def faults(ground: Ground) -> Iterator[Fault]:
    """Give, for each operation, a server that looks into one place only."""
    for operation in ground.operations:
        yield from ground.fault(
            "refuses-token-in-query",
            operation,
            "auth.query-token",
            says="a token in the query is not taken",
            make=refusing(operation.id, lambda _: _unauthorized(), when=_in_query(ground.query_token)),
        )
        yield from ground.fault(
            "refuses-token-in-header",
            operation,
            "auth.header-token",
            says="a token in the header is not taken",
            make=refusing(operation.id, lambda _: _unauthorized(), when=lambda it: bool(it.header("authorization"))),
        )
        yield from ground.fault(
            "ignores-method-in-query",
            operation,
            "override.method",
            says="the method in the query is not read",
            make=_no_override(operation, ground.method_override),
        )


def _in_query(name: str) -> When:
    return lambda request: not request.header("authorization") and name in dict(parse_qsl(request.query))


def _unauthorized() -> Answer:
    return answer(401, {"message": "Unauthenticated."})


def _no_override(operation: Operation, name: str) -> Make:
    return lambda: NoOverride(operation, name)
