"""When a request may be sent again: a table, and the laws behind it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cpaaskit._exchange import Send, Sleep
from cpaaskit._operation import is_repeatable
from cpaaskit._outcome import Answer, Lost
from cpaaskit._retry import Final, Repeat, Rules, decide
from cpaaskit_clients.opensms.operations import IdempotencyKey

from .answering import HEADER, QUERY, READ, REMOVE, SEND, answer, call, converse, sends

# "+key": the request carries an idempotency key whose effect is documented or trusted.
TABLE = """
outcome              | read   | write   | write+key | charge  | charge+key
not sent             | repeat | repeat  | repeat    | repeat  | repeat
never will be        | final  | final   | final     | final   | final
sent, then lost      | repeat | unknown | repeat    | unknown | repeat
200                  | final  | final   | final     | final   | final
302                  | final  | final   | final     | final   | final
400                  | final  | final   | final     | final   | final
401                  | final  | final   | final     | final   | final
404                  | final  | final   | final     | final   | final
408                  | repeat | final   | final     | unknown | repeat
429                  | repeat | repeat  | repeat    | repeat  | repeat
500                  | repeat | final   | final     | unknown | repeat
501                  | final  | final   | final     | unknown | unknown
502                  | repeat | final   | final     | unknown | repeat
503                  | repeat | final   | final     | unknown | repeat
503, as documented   | repeat | final   | final     | final   | final
504                  | repeat | final   | final     | unknown | repeat
"""
OUTCOMES = {
    "not sent": Lost(False, "no connection"),
    "never will be": Lost(False, "no certificate", retryable=False),
    "sent, then lost": Lost(True, "the connection broke"),
}
HEAD, *ROWS = [[cell.strip() for cell in line.split("|")] for line in TABLE.strip().splitlines()]
CELLS = [(row[0], column, cell) for row in ROWS for column, cell in zip(HEAD[1:], row[1:], strict=True)]


@pytest.mark.parametrize(("outcome", "column", "expected"), CELLS)
def test_table(outcome: str, column: str, expected: str):
    """Each cell is what the decision comes to at the first attempt with time left."""
    effect, _, key = column.partition("+")
    status, _, documented = outcome.partition(", as ")
    verdict = decide(
        OUTCOMES.get(outcome) or answer(int(status)),
        effect=effect,
        repeatable=bool(key),
        documented_rejection=bool(documented),
        attempt=1,
        remaining=60.0,
        jitter=1.0,
        rules=Rules(),
    )
    final = "unknown" if verdict.unknown else "final"
    assert expected == ("repeat" if isinstance(verdict, Repeat) else final)


@pytest.mark.parametrize(
    ("basis", "trusted", "carried", "expected"),
    [
        ("documented", False, True, True),
        ("documented", True, True, True),
        ("documented", True, False, False),
        ("elsewhere", False, True, False),
        ("elsewhere", True, True, True),
        ("elsewhere", True, False, False),
        ("inferred", False, True, False),
        ("inferred", True, True, True),
    ],
)
@pytest.mark.parametrize("location", ["body", "header", "query"])
def test_a_key_counts_on_the_vendors_word_or_the_callers(
    basis: str, trusted: bool, carried: bool, expected: bool, location: str
):
    """A repeat is safe where the request carries the key, and its effect is documented or trusted by the caller."""
    pointer = "/a/key" if location == "body" else "Key"
    parts = {
        "body": {"json": {"a": {"key": "k"}}},
        "header": {"headers": {"key": "k"}},
        "query": {"params": {"Key": "k"}},
    }
    operation = SEND._replace(idempotency_key=IdempotencyKey(location, pointer, basis))
    assert is_repeatable(operation, parts[location] if carried else {}, trusted=trusted) is expected


def test_an_operation_without_a_key_is_not_repeatable():
    """Trust alone makes nothing safe."""
    assert not is_repeatable(REMOVE, {"json": {"a": 1}}, trusted=True)


outcomes = st.one_of(
    st.builds(Lost, st.booleans(), st.just("lost"), st.booleans()),
    st.builds(
        lambda status, wait: answer(status, retry_after=wait),
        st.one_of(st.sampled_from([200, 201, 401, 408, 429, 500, 503]), st.integers(200, 599)),
        st.none() | st.floats(0, 200),
    ),
)
operations = st.sampled_from([READ, REMOVE, SEND])
scripts = st.lists(outcomes, min_size=12, max_size=12)


def _may_have_acted(outcome: Answer | Lost) -> bool:
    return outcome.sent if isinstance(outcome, Lost) else outcome.status == 408 or outcome.status >= 500


@given(scripts, st.integers(0, 4), st.booleans(), st.sampled_from([(HEADER,), (HEADER, QUERY)]))
def test_a_charge_is_never_sent_again_once_it_may_have_acted(
    script: list[Answer | Lost], retries: int, rejected: bool, alternatives: tuple[object, ...]
):
    """Without a key that counts, the request in doubt is the last one, and the result says so."""
    known = call(SEND, rules=Rules(max_retries=retries), alternatives=alternatives, rejects=lambda _answer: rejected)
    result, _ = converse(known, script)

    made = script[: result.attempts]
    doubtful = [o for o in made if _may_have_acted(o) and not (rejected and isinstance(o, Answer))]
    assert doubtful in ([], [made[-1]])
    assert result.unknown is bool(doubtful)


@given(scripts, st.integers(0, 4))
def test_a_repeated_charge_is_certain_only_after_a_success(script: list[Answer | Lost], retries: int):
    """With a key that counts it may be repeated; doubt then ends with a success only."""
    result, _ = converse(call(SEND, rules=Rules(max_retries=retries), repeatable=True), script)

    made = script[: result.attempts]
    is_success = isinstance(made[-1], Answer) and 200 <= made[-1].status < 300
    assert result.unknown is (any(map(_may_have_acted, made)) and not is_success)


@given(operations, scripts, st.integers(0, 4), st.booleans(), st.floats(0.1, 100), st.floats(0, 1))
def test_a_call_ends_in_time_and_within_its_attempts(
    operation: object, script: list[Answer | Lost], retries: int, repeatable: bool, timeout: float, jitter: float
):
    """It makes the allowed repeats, one request for the token's second place, and no pause beyond the deadline."""
    known = call(
        operation,
        rules=Rules(max_retries=retries),
        repeatable=repeatable,
        alternatives=(HEADER, QUERY),
        deadline=1000.0 + timeout,
    )
    result, steps = converse(known, script, jitter=jitter)

    assert len(sends(steps)) == result.attempts <= retries + 2
    assert sum(step.seconds for step in steps if isinstance(step, Sleep)) < timeout
    assert isinstance(steps[-1], Send)
    assert result.outcome == script[result.attempts - 1]


@given(outcomes, st.booleans(), st.booleans(), st.floats(0.01, 100), st.floats(0, 1))
def test_without_repeats_everything_is_final(
    outcome: Answer | Lost, repeatable: bool, rejected: bool, remaining: float, jitter: float
):
    """`max_retries=0` means one request."""
    verdict = decide(
        outcome,
        effect="read",
        repeatable=repeatable,
        documented_rejection=rejected,
        attempt=1,
        remaining=remaining,
        jitter=jitter,
        rules=Rules(max_retries=0),
    )
    assert verdict == Final(unknown=False)
