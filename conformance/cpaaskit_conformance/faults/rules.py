"""The kinds of tampering from which most faults are made."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from cpaaskit_conformance.faults.tampering import Tampering

if TYPE_CHECKING:
    from collections.abc import Callable, Collection

    from cpaaskit_conformance.faults.edits import Edit
    from cpaaskit_conformance.faults.exchanges import Answer, Request
    from cpaaskit_conformance.faults.tampering import Forward

    Make: TypeAlias = Callable[[], Tampering]
    When: TypeAlias = Callable[[Request], bool]

SUCCESS = range(200, 300)


def always(_request: Request) -> bool:
    """Choose every request."""
    return True


class OnAnswer(Tampering):
    """Changes the answers of one operation that have one of some statuses, to requests that a condition chooses."""

    def __init__(
        self, operation: str, statuses: Collection[int], when: When, change: Callable[[Request, Answer], Answer]
    ) -> None:
        super().__init__()
        self._operation = operation
        self._statuses = statuses
        self._when = when
        self._change = change

    async def answer(self, request: Request, forward: Forward) -> Answer:
        """Answer as the sandbox does, with the change."""
        answer = await forward(request)
        chosen = request.operation == self._operation and answer.status in self._statuses and self._when(request)
        return self._change(request, answer) if chosen else answer


class OnRequest(Tampering):
    """Changes the requests of one operation that a condition chooses before the sandbox sees them."""

    def __init__(self, operation: str, when: When, change: Callable[[Request], Request]) -> None:
        super().__init__()
        self._operation = operation
        self._when = when
        self._change = change

    async def answer(self, request: Request, forward: Forward) -> Answer:
        """Let the sandbox answer another request."""
        chosen = request.operation == self._operation and self._when(request)
        return await forward(self._change(request) if chosen else request)


class Instead(Tampering):
    """Answers the requests of one operation that a condition chooses without the sandbox."""

    def __init__(self, operation: str, when: When, give: Callable[[Request], Answer]) -> None:
        super().__init__()
        self._operation = operation
        self._when = when
        self._give = give

    async def answer(self, request: Request, forward: Forward) -> Answer:
        """Answer alone, or let the sandbox."""
        chosen = request.operation == self._operation and self._when(request)
        return self._give(request) if chosen else await forward(request)


def answering(
    operation: str,
    change: Callable[[Answer], Answer],
    *,
    statuses: Collection[int] = SUCCESS,
    when: When = always,
) -> Make:
    """Make a tampering that changes answers."""
    return lambda: OnAnswer(operation, statuses, when, lambda _, answer: change(answer))


def editing(operation: str, edit: Edit, *, statuses: Collection[int] = SUCCESS, when: When = always) -> Make:
    """Make a tampering that edits the JSON of answers."""
    return answering(operation, lambda answer: answer.with_json(edit(answer.json())), statuses=statuses, when=when)


def asking(operation: str, change: Callable[[Request], Request], *, when: When = always) -> Make:
    """Make a tampering that changes requests."""
    return lambda: OnRequest(operation, when, change)


def rewriting(operation: str, edit: Edit, *, when: When = always) -> Make:
    """Make a tampering that edits the JSON of requests."""
    return asking(operation, lambda request: request.with_json(edit(request.json())), when=when)


def refusing(operation: str, give: Callable[[Request], Answer], *, when: When) -> Make:
    """Make a tampering that answers some requests itself."""
    return lambda: Instead(operation, when, give)
