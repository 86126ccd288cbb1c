"""What to do after an attempt: a pure decision, one table for every operation and transport.

Nothing is sent twice that could act twice. What certainly did not act may be repeated: a request of which no byte left,
a 429, and a reading request. The rest is repeated only where a repeat is known to be safe.
"""

from __future__ import annotations

from typing import Literal, NamedTuple

from cpaaskit._outcome import Answer, Lost

Effect = Literal["read", "write", "charge"]

_TRANSIENT = frozenset({408, 500, 502, 503, 504})


class Rules(NamedTuple):
    """How often and how long.

    Attributes:
        max_retries: Repeats after the first attempt.
        retry_after_cap: The longest wait in seconds that a server may ask for; a longer one ends the call.
        base: The first wait in seconds, doubled at each repeat.
        ceiling: The longest wait in seconds of our own choice.
    """

    max_retries: int = 2
    retry_after_cap: float = 60.0
    base: float = 0.5
    ceiling: float = 8.0


class Repeat(NamedTuple):
    """Try again after so many seconds; `unknown` where nobody can say whether this attempt was carried out."""

    after: float
    unknown: bool = False


class Final(NamedTuple):
    """This is the result; `unknown` where nobody can say whether the request was carried out."""

    unknown: bool = False


def decide(
    outcome: Answer | Lost,
    *,
    effect: Effect,
    repeatable: bool,
    documented_rejection: bool,
    attempt: int,
    remaining: float,
    jitter: float,
    rules: Rules,
) -> Repeat | Final:
    """Repeat, or be content with this outcome.

    Args:
        outcome: What the attempt came to.
        effect: What the operation does, from the spec.
        repeatable: A repeat is known to be recognised as one (an idempotency key with a documented basis or trusted).
        documented_rejection: The answer is an error that the spec lists for this operation, in its envelope.
        attempt: How many attempts were made, this one included.
        remaining: Seconds until the call's deadline.
        jitter: A random number from 0 to 1.
        rules: The limits.
    """
    unknown = _is_unknown(outcome, effect, documented_rejection)
    if attempt > rules.max_retries or not _may_repeat(outcome, effect, repeatable, unknown):
        return Final(unknown)
    wait = _wait(outcome, attempt, jitter, rules)
    return Final(unknown) if wait is None or wait >= remaining else Repeat(wait, unknown)


def _is_unknown(outcome: Answer | Lost, effect: Effect, documented_rejection: bool) -> bool:
    if isinstance(outcome, Lost):
        return outcome.sent and effect != "read"
    failed = outcome.status == 408 or outcome.status >= 500
    return failed and effect == "charge" and not documented_rejection


def _may_repeat(outcome: Answer | Lost, effect: Effect, repeatable: bool, unknown: bool) -> bool:
    if isinstance(outcome, Lost):
        return outcome.retryable and (not outcome.sent or effect == "read" or repeatable)
    if outcome.status == 429:
        return True
    return outcome.status in _TRANSIENT and (effect == "read" or (repeatable and unknown))


def _wait(outcome: Answer | Lost, attempt: int, jitter: float, rules: Rules) -> float | None:
    """Seconds to wait; None where the server asks for more than the cap."""
    if isinstance(outcome, Answer) and outcome.retry_after is not None:
        return outcome.retry_after if outcome.retry_after <= rules.retry_after_cap else None
    return min(rules.ceiling, rules.base * 2.0 ** (attempt - 1)) * (0.5 + jitter / 2)
