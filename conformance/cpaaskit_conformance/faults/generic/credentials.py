"""Servers that take credentials too lightly, or tell of them wrongly."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from cpaaskit_conformance.faults.exchanges import Answer, answer
from cpaaskit_conformance.faults.tampering import Tampering

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from cpaaskit_conformance.contract import Operation
    from cpaaskit_conformance.faults.exchanges import Request
    from cpaaskit_conformance.faults.fault import Fault
    from cpaaskit_conformance.faults.ground import Ground
    from cpaaskit_conformance.faults.rules import Make
    from cpaaskit_conformance.faults.tampering import Forward


def _absent(given: str, valid: str) -> bool:
    return not given and bool(valid)


def _any(given: str, valid: str) -> bool:
    return given.startswith("Bearer ") and bool(valid)


def _prefix(given: str, valid: str) -> bool:
    return given.startswith(valid) and given != valid


def _truncated(given: str, valid: str) -> bool:
    return len(given) > len("Bearer ") and valid.startswith(given)


def _scheme(given: str, valid: str) -> bool:
    return given.split()[-1:] == valid.split()[-1:] and given.split()[:1] != valid.split()[:1]


class Lenient(Tampering):
    """Carries out requests of one operation whose credentials a lenient rule accepts."""

    def __init__(self, operation: str, accepts: Callable[[str, str], bool]) -> None:
        super().__init__()
        self._operation = operation
        self._accepts = accepts
        self._valid = ""

    async def answer(self, request: Request, forward: Forward) -> Answer:
        """Answer, with the last accepted credentials in the place of those that the rule accepts."""
        given = request.header("authorization")
        answer = await forward(request)
        if answer.status != 401:
            self._valid = given or self._valid
            return answer
        if request.operation != self._operation or not self._accepts(given, self._valid):
            return answer
        return await forward(request.with_header("authorization", self._valid))


class CarriesOut(Lenient):
    """Carries a request out, and then says that its credentials are refused."""

    async def answer(self, request: Request, forward: Forward) -> Answer:
        """Do what was asked, and answer 401 all the same."""
        first: list[Answer] = []

        async def watched(to: Request) -> Answer:
            given = await forward(to)
            first.append(given)
            return given

        await super().answer(request, watched)
        return first[0]


class Telling(Tampering):
    """Tells refused credentials of one operation in another way."""

    def __init__(self, operation: str, change: Callable[[Answer], Answer]) -> None:
        super().__init__()
        self._operation = operation
        self._change = change

    async def answer(self, request: Request, forward: Forward) -> Answer:
        """Answer 401s of the operation differently."""
        given = await forward(request)
        return self._change(given) if given.status == 401 and request.operation == self._operation else given


_RULES: tuple[tuple[str, str, str, Callable[[str, str], bool]], ...] = (
    ("needs-no-credentials", "robustness.no-credentials", "a request without credentials is carried out", _absent),
    ("takes-any-token", "robustness.invalid-credentials", "a request with any token is carried out", _any),
    ("takes-extended-token", "robustness.invalid-credentials", "only the token's beginning is compared", _prefix),
    ("takes-truncated-token", "robustness.invalid-credentials", "a part of the token is enough", _truncated),
    ("takes-any-scheme", "robustness.wrong-scheme", "the token is taken under another scheme", _scheme),
)


def faults(ground: Ground) -> Iterator[Fault]:
    """Give the lenient and the misleading ways with credentials, for each operation."""
    for operation in ground.operations:
        for name, check, says, rule in _RULES:
            yield from ground.fault(name, operation, check, says=says, make=_lenient(operation, rule))
        yield from ground.fault(
            "tells-no-credentials-by-403",
            operation,
            "robustness.credentials-status",
            says="refused credentials are told by 403",
            make=_telling(operation, lambda given: replace(given, status=403)),
        )
        if operation.effect == "read":
            yield from ground.fault(
                "tells-no-credentials-by-400",
                operation,
                "robustness.credentials-status",
                says="refused credentials are told by 400",
                make=_telling(operation, lambda _: answer(400)),
            )
        if operation.effect != "read":
            yield from ground.fault(
                "carries-out-what-it-refuses",
                operation,
                "robustness.credentials-no-effect",
                says="a request without credentials is refused and carried out",
                make=_carries_out(operation),
            )


def _lenient(operation: Operation, rule: Callable[[str, str], bool]) -> Make:
    return lambda: Lenient(operation.id, rule)


def _carries_out(operation: Operation) -> Make:
    return lambda: CarriesOut(operation.id, lambda given, valid: given != valid and bool(valid))


def _telling(operation: Operation, change: Callable[[Answer], Answer]) -> Make:
    return lambda: Telling(operation.id, change)
