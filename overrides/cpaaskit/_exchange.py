"""One call as a conversation without I/O: a generator that yields what to do and is told what came of it.

It holds every decision of a call (rate, credentials, repeats, deadline) in their order. A driver, sync or async, does
nothing but carry out `Send` and `Sleep`.
"""

from __future__ import annotations

from collections.abc import Callable, Generator
from typing import TYPE_CHECKING, NamedTuple

from cpaaskit._outcome import Answer, Lost
from cpaaskit._retry import Final, Rules, decide

if TYPE_CHECKING:
    from cpaaskit._auth import Placement, TokenPlace
    from cpaaskit._operation import OperationLike
    from cpaaskit._rate import Gate


class Sleep(NamedTuple):
    """Wait so many seconds."""

    seconds: float


class Send(NamedTuple):
    """Make one attempt, to be over by the deadline.

    Attributes:
        method: HTTP method.
        target: Path and query, percent-encoded.
        headers: All headers but Host, names in lower case.
        content: The body.
        deadline: When to give up, in seconds of the monotonic clock.
    """

    method: str
    target: str
    headers: tuple[tuple[bytes, bytes], ...]
    content: bytes
    deadline: float

    def __repr__(self) -> str:
        return f"Send({self.method})"


Steps = Generator[Send | Sleep, Answer | Lost | None, "Result"]


class Call(NamedTuple):
    """Everything that is known of a call before its first byte.

    Attributes:
        operation: The operation of the spec.
        target: Path and query, percent-encoded, without credentials.
        headers: Headers without credentials.
        content: The body.
        token: The credential.
        alternatives: Where the token may go.
        repeatable: A repeat is recognised as one by the server.
        deadline: When to give up, in seconds of the monotonic clock.
        rules: How often and how long to repeat.
        rejects: Whether an answer is an error that the spec lists for this operation.
    """

    operation: OperationLike
    target: str
    headers: tuple[tuple[bytes, bytes], ...]
    content: bytes
    token: str
    alternatives: tuple[Placement, ...]
    repeatable: bool
    deadline: float
    rules: Rules
    rejects: Callable[[Answer], bool]

    def __repr__(self) -> str:
        return f"Call({self.operation.operation_id})"

    def attempt(self, used: int) -> Send:
        """The request, with the token in its place."""
        if not self.alternatives:
            return Send(self.operation.method, self.target, self.headers, self.content, self.deadline)
        place = self.alternatives[used]
        headers = self.headers + place.headers(self.token)
        return Send(self.operation.method, place.target(self.target, self.token), headers, self.content, self.deadline)


class Result(NamedTuple):
    """How a call ended.

    Attributes:
        outcome: The last attempt's answer, or why there was none.
        unknown: Nobody can say whether the request was carried out.
        attempts: How many requests were made.
    """

    outcome: Answer | Lost
    unknown: bool
    attempts: int


def exchange(
    call: Call, place: TokenPlace, gate: Gate | None, *, now: Callable[[], float], random: Callable[[], float]
) -> Steps:
    """Make attempts until one of them is final.

    Args:
        call: The call.
        place: What is known of where the token goes.
        gate: The rate to keep, if any.
        now: The monotonic clock.
        random: Numbers from 0 to 1, for jitter.
    """
    attempts, used, repeats, in_doubt = 0, place.first(call.alternatives), 0, False
    while True:
        wait = 0.0 if gate is None else gate.reserve(now(), call.deadline - now())
        if wait is None:
            return Result(Lost(False, "the rate limit leaves no place before the deadline"), in_doubt, attempts)
        if wait > 0:
            yield Sleep(wait)
        outcome = yield call.attempt(used)
        assert outcome is not None, "a driver answers a Send with its outcome"
        attempts += 1
        if isinstance(outcome, Answer):
            another = place.after(call.alternatives, used, outcome.status)
            if another is not None:
                used = another
                continue
        repeats += 1
        verdict = decide(
            outcome,
            effect=call.operation.effect,
            repeatable=call.repeatable,
            documented_rejection=isinstance(outcome, Answer) and call.rejects(outcome),
            attempt=repeats,
            remaining=call.deadline - now(),
            jitter=random(),
            rules=call.rules,
        )
        if isinstance(verdict, Final):
            return Result(outcome, verdict.unknown or (in_doubt and not _has_succeeded(outcome)), attempts)
        in_doubt = in_doubt or verdict.unknown
        yield Sleep(verdict.after)


def _has_succeeded(outcome: Answer | Lost) -> bool:
    """Whether this ends every doubt about earlier attempts: only a success says what became of them."""
    return isinstance(outcome, Answer) and 200 <= outcome.status < 300
