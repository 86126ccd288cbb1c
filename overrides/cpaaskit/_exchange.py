"""One call as a conversation without I/O: a generator that yields what to do and is told what came of it.

It holds every decision of a call (rate, credentials, repeats, deadline) in their order. A driver, sync or async, does
nothing but carry out `Send` and `Sleep`.
"""

from __future__ import annotations

from collections.abc import Callable, Generator
from typing import TYPE_CHECKING, NamedTuple

from cpaaskit._login import refuses_token
from cpaaskit._outcome import Answer, Lost
from cpaaskit._retry import Final, Rules, decide

if TYPE_CHECKING:
    from cpaaskit._auth import Placement, TokenPlace
    from cpaaskit._operation import OperationLike
    from cpaaskit._rate import Gate
    from cpaaskit._upload import Upload


class Sleep(NamedTuple):
    """Wait so many seconds."""

    seconds: float


class Send(NamedTuple):
    """Make one attempt, to be over by the deadline.

    Attributes:
        method: HTTP method.
        target: Path and query, percent-encoded.
        headers: All headers but Host, names in lower case.
        content: The body; an upload is read while it is sent.
        deadline: When to give up, in seconds of the monotonic clock.
    """

    method: str
    target: str
    headers: tuple[tuple[bytes, bytes], ...]
    content: bytes | Upload
    deadline: float

    def __repr__(self) -> str:
        return f"Send({self.method})"


Steps = Generator[Send | Sleep, Answer | Lost | None, "Result"]


class Call(NamedTuple):
    """Everything that is known of a call before its first byte.

    Attributes:
        operation: The operation of the spec.
        method: The HTTP method that travels.
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
    method: str
    target: str
    headers: tuple[tuple[bytes, bytes], ...]
    content: bytes | Upload
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
            return Send(self.method, self.target, self.headers, self.content, self.deadline)
        place = self.alternatives[used]
        headers = self.headers + place.headers(self.token)
        return Send(self.method, place.target(self.target, self.token), headers, self.content, self.deadline)

    def is_replayable(self) -> bool:
        """Whether the request can be made once more: its body is not an upload that is used up."""
        return isinstance(self.content, bytes) or self.content.is_replayable()


class Result(NamedTuple):
    """How a call ended.

    Attributes:
        outcome: The last attempt's answer, or why there was none.
        unknown: Nobody can say whether the request was carried out.
        attempts: How many requests were made.
        refused: Where the token is known to be refused.
    """

    outcome: Answer | Lost
    unknown: bool
    attempts: int
    refused: tuple[Placement, ...] = ()


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
            another = _another_place(outcome, call, place, used)
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
        if isinstance(verdict, Final) or not call.is_replayable():
            unknown = verdict.unknown or (in_doubt and not _has_succeeded(outcome))
            return Result(outcome, unknown, attempts, _refused(outcome, call, place, used))
        in_doubt = in_doubt or verdict.unknown
        yield Sleep(verdict.after)


def _another_place(answer: Answer, call: Call, place: TokenPlace, used: int) -> int | None:
    """Where to show the token next, None where this answer is worth a verdict."""
    if not place.is_open(call.alternatives):
        return None
    return place.after(
        call.alternatives,
        used,
        refused=refuses_token(answer),
        succeeded=_has_succeeded(answer),
        replayable=call.is_replayable(),
    )


def _refused(outcome: Answer | Lost, call: Call, place: TokenPlace, used: int) -> tuple[Placement, ...]:
    """Where the token is known to be refused, if this says that it is."""
    if isinstance(outcome, Lost) or not refuses_token(outcome):
        return ()
    return place.refused(call.alternatives, used)


def _has_succeeded(outcome: Answer | Lost) -> bool:
    """Whether this ends every doubt about earlier attempts: only a success says what became of them."""
    return isinstance(outcome, Answer) and 200 <= outcome.status < 300
