"""One call as a conversation: what is sent, how long is waited, and what it comes to."""

from __future__ import annotations

import asyncio

import pytest

from cpaaskit._auth import TokenPlace
from cpaaskit._drivers import adrive, drive
from cpaaskit._exchange import Result, Send, Sleep, exchange
from cpaaskit._outcome import Answer, Lost
from cpaaskit._rate import Gate, RateLimit
from cpaaskit._retry import Rules

from .answering import HEADER, QUERY, READ, SEND, Clock, answer, call, converse, sends

LOST = Lost(True, "the connection broke")
NOT_SENT = Lost(False, "no connection")


def test_a_success_is_one_request_with_the_token_in_its_header():
    """Nothing is waited for, nothing is asked twice."""
    result, steps = converse(call(), [answer(201)])

    assert result == Result(answer(201), unknown=False, attempts=1)
    (step,) = steps
    assert isinstance(step, Send)
    assert dict(step.headers)[b"authorization"].startswith(b"Bearer canary-token")


def test_an_operation_without_security_gets_no_token():
    """What asks for no credential is told none."""
    _, steps = converse(call(alternatives=()), [answer(201)])

    assert [name for step in sends(steps) for name, _ in step.headers] == [b"accept"]


def test_a_query_token_is_appended_to_the_target():
    """A target with a query keeps it."""
    _, steps = converse(call(alternatives=(QUERY,), target="/x?a=1", token="a b&c"), [answer(201)])

    assert [step.target for step in sends(steps)] == ["/x?a=1&access_token=a%20b%26c"]


def test_waits_double_and_jitter_shortens_them():
    """Half a second, one, two; down to half of each."""
    rules = Rules(max_retries=3)
    long = converse(call(READ, rules=rules), [LOST] * 4, jitter=1.0)[1]
    short = converse(call(READ, rules=rules), [LOST] * 4, jitter=0.0)[1]

    assert [step.seconds for step in long if isinstance(step, Sleep)] == [0.5, 1.0, 2.0]
    assert [step.seconds for step in short if isinstance(step, Sleep)] == [0.25, 0.5, 1.0]


def test_retry_after_is_honoured_up_to_its_cap():
    """A server's wait is kept; one beyond the cap ends the call at once."""
    result, steps = converse(call(), [answer(429, retry_after=7.0), answer(201)])
    assert (result.attempts, [step.seconds for step in steps if isinstance(step, Sleep)]) == (2, [7.0])

    result, steps = converse(call(), [answer(429, retry_after=61.0)])
    assert (result.attempts, len(steps)) == (1, 1)


def test_no_wait_goes_beyond_the_deadline():
    """A call that could not be repeated in time ends now."""
    result, steps = converse(call(deadline=1005.0), [answer(429, retry_after=6.0)])

    assert (result.attempts, len(steps)) == (1, 1)


@pytest.mark.parametrize(
    "last", [NOT_SENT, LOST, answer(400), answer(429, retry_after=99.0), answer(401), answer(503)], ids=str
)
def test_doubt_about_an_attempt_outlives_a_failed_repeat(last: Answer | Lost):
    """The first may have been carried out: that the repeat was not sent, or was refused, says nothing about it."""
    result, _ = converse(call(repeatable=True, rules=Rules(max_retries=1)), [LOST, last])

    assert (result.unknown, result.attempts) == (True, 2)


def test_a_successful_repeat_ends_the_doubt():
    """The server recognised the repeat, so all is known."""
    result, _ = converse(call(repeatable=True), [LOST, answer(201)])

    assert (result.unknown, result.attempts) == (False, 2)


def test_doubt_outlives_a_rate_limit_without_room():
    """A repeat that never found its place leaves the outcome unknown."""
    gate = Gate(RateLimit(1, 600.0))
    result, _ = converse(call(repeatable=True), [LOST], gate=gate)

    assert (result.unknown, result.attempts) == (True, 1)
    assert isinstance(result.outcome, Lost)


def test_a_read_is_never_in_doubt():
    """Reading leaves nothing behind."""
    result, _ = converse(call(READ, rules=Rules(max_retries=1)), [LOST, LOST])

    assert (result.unknown, result.attempts) == (False, 2)


def test_the_rate_is_waited_for_before_sending():
    """The second call in a window waits for its place, and one without room before the deadline is not sent."""
    gate, clock = Gate(RateLimit(1, 10.0)), Clock()
    converse(call(), [answer(201)], gate=gate, clock=clock)
    _, steps = converse(call(), [answer(201)], gate=gate, clock=clock)
    assert [type(step) for step in steps] == [Sleep, Send]
    assert steps[0].seconds == 10.0

    result, steps = converse(call(deadline=1015.0), [], gate=gate, clock=clock)
    assert (steps, result.attempts, result.unknown) == ([], 0, False)


def test_both_drivers_carry_out_what_is_yielded():
    """Sync and async shells send, sleep and return the same."""
    slept: list[float] = []

    def steps():
        return exchange(call(), TokenPlace(), None, now=Clock(), random=lambda: 1.0)

    script = iter([answer(429), answer(201)])
    waited = drive(steps(), lambda _step: next(script), slept.append)

    again = iter([answer(429), answer(201)])

    async def send(_step: Send) -> Answer:
        return next(again)

    async def sleep(seconds: float) -> None:
        slept.append(seconds)

    awaited = asyncio.run(adrive(steps(), send, sleep))
    assert waited == awaited == Result(answer(201), unknown=False, attempts=2)
    assert slept == [0.5, 0.5]


def test_steps_show_no_secret():
    """Steps and calls may be looked at in a debugger: their reprs hold no token, path or header."""
    known = call(SEND, alternatives=(HEADER,))

    assert "canary" not in repr(known) + repr(known.attempt(0))
