"""A rate that is kept on this side: the laws of the cell rate algorithm."""

from __future__ import annotations

import itertools

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from cpaaskit import ConfigurationError, RateLimit, RequestNotSentError
from cpaaskit._rate import Gate, Gates, Gcra
from cpaaskit_clients.opensms import operations

from .answering import READ, SEND, Server

limits = st.builds(RateLimit, st.integers(1, 20), st.floats(0.5, 3600))
pauses = st.lists(st.floats(0, 100), min_size=1, max_size=60)


def _starts(limit: RateLimit, gaps: list[float]) -> list[float]:
    """When requests start that come after these gaps, each as soon as it conforms."""
    state, now, starts = Gcra(limit), 0.0, []
    for gap in gaps:
        now += gap
        starts.append(now + state.wait(now))
        state = state.taken(now)
    return starts


@given(limits, pauses)
def test_no_stretch_of_time_sees_more_than_its_share(limit: RateLimit, gaps: list[float]):
    """In any t seconds there start at most the whole bucket and what flows in meanwhile."""
    starts = sorted(_starts(limit, gaps))
    interval = limit.seconds / limit.requests
    for first in range(len(starts)):
        for last in range(first, len(starts)):
            allowed = limit.requests + (starts[last] - starts[first]) / interval
            assert last - first + 1 <= allowed + 1e-6


@given(limits)
def test_the_whole_bucket_may_go_at_once(limit: RateLimit):
    """As many as fit in the window, without a wait; the next one waits for one place."""
    starts = _starts(limit, [0.0] * (limit.requests + 1))
    assert max(starts[:-1]) == pytest.approx(0.0, abs=1e-6)
    assert starts[-1] == pytest.approx(limit.seconds / limit.requests)


@given(limits, pauses)
def test_nobody_overtakes(limit: RateLimit, gaps: list[float]):
    """Places are given in the order in which they are asked for."""
    starts = _starts(limit, gaps)
    assert all(earlier <= later + 1e-6 for earlier, later in itertools.pairwise(starts))


def test_impatience_takes_no_place():
    """Whoever cannot wait leaves the place to the next one."""
    gate = Gate(RateLimit(1, 10.0))
    assert gate.reserve(0.0, 1.0) == 0.0
    assert gate.reserve(0.0, 1.0) is None
    assert gate.reserve(5.0, 60.0) == 5.0


@pytest.mark.parametrize("figures", [(0, 1.0), (-1, 1.0), (1, 0.0), (1, -1.0), (1, float("nan"))])
def test_figures_that_make_no_rate_are_refused(figures: tuple[int, float]):
    """A request at least, and a window."""
    with pytest.raises(ConfigurationError, match="at least one request"):
        RateLimit(*figures)


def test_published_figures_are_kept_and_your_own_come_first():
    """OpenSMS publishes none; where a contract does, operations of one limit share it."""
    published = operations.RateLimit("requests", "api-key", "minute", 30)
    one, other = SEND._replace(rate_limit=published), READ._replace(rate_limit=published)
    gates = Gates(None)
    assert gates.of(SEND) is None
    assert gates.of(SEND._replace(rate_limit=None)) is None
    assert gates.of(one) is gates.of(other) is not None

    own = Gates(RateLimit(5, 1.0))
    assert own.of(one) is own.of(SEND) is not None


def test_a_client_keeps_your_rate_across_its_views():
    """One bucket for the client and its views; a call without a place in time is not sent."""
    server = Server(httpx.Response(404))
    with server.sync(rate_limit=RateLimit(2, 3600.0), timeout=5.0) as sms:
        sms.subscriptions.current()
        sms.with_options(max_retries=0).subscriptions.current()
        with pytest.raises(RequestNotSentError, match="rate limit leaves no place"):
            sms.subscriptions.current()
    assert len(server.requests) == 2
