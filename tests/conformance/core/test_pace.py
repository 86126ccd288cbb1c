"""A run keeps the documented rate once the server insists, and asks as fast as it can before."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from cpaaskit_conformance.corpus.corpus import build_corpus
from cpaaskit_conformance.credentials import Credential
from cpaaskit_conformance.ledger import Ledger
from cpaaskit_conformance.pace import Pace
from cpaaskit_conformance.runner import run_sync
from cpaaskit_conformance.settings import RunSettings
from cpaaskit_conformance.spec import Spec
from cpaaskit_conformance.target import Target
from cpaaskit_conformance.traits import Limit

from .tiny import TOKEN, Reply, TinyServer, claims, spec

LIMITS = st.builds(Limit, requests=st.integers(1, 20), window_s=st.sampled_from([1.0, 60.0]))
GAPS = st.lists(st.floats(0, 5), min_size=1, max_size=60)


def turns(pace: Pace, limit: Limit, gaps: list[float]) -> list[float]:
    """Ask for a turn after each gap, and give the times of the turns."""
    now, found = 100.0, list[float]()
    for gap in gaps:
        now += gap
        found.append(now + pace.wait(limit, now))
    return found


@given(LIMITS, GAPS)
def test_nobody_waits_before_the_server_insists(limit: Limit, gaps: list[float]) -> None:
    """A server without a limit is judged in no more time than it needs."""
    pace = Pace()
    now = 0.0
    for gap in gaps:
        now += gap
        assert pace.wait(limit, now) == 0.0


@given(LIMITS, GAPS, GAPS)
def test_no_window_holds_more_turns_than_the_limit_once_it_is_kept(
    limit: Limit, before: list[float], after: list[float]
) -> None:
    """Requests of the time before count too, as they do for the server."""
    pace = Pace()
    earlier = turns(pace, limit, before)
    pace.keep(limit)
    now = earlier[-1]
    later = list[float]()
    for gap in after:
        now += gap
        later.append(now + pace.wait(limit, now))
    sent = earlier + later

    for index in range(len(earlier), len(sent)):
        start = sent[index] - limit.window_s
        assert sum(start < turn <= sent[index] for turn in sent[: index + 1]) <= limit.requests
    assert later == sorted(later)


@given(LIMITS, GAPS)
def test_limits_do_not_hold_each_other_up(limit: Limit, gaps: list[float]) -> None:
    """One kind of request may wait, and another one not."""
    pace = Pace()
    pace.keep(limit)
    other = Limit(requests=limit.requests + 1, window_s=limit.window_s)
    turns(pace, limit, gaps)

    assert pace.wait(other, 0.0) == 0.0


class RatedServer(TinyServer):
    """Answers so many requests of one operation in a minute of its own clock, and 429 to all others."""

    def __init__(self, operation: str, most: int) -> None:
        super().__init__(self._limit)
        self.now = 0.0
        self.refused = 0
        self._operation = operation
        self._most = most
        self._answered: list[float] = []

    def _limit(self, name: str, reply: Reply) -> Reply:
        self.now += 0.01
        if name != self._operation:
            return reply
        self._answered = [when for when in self._answered if when > self.now - 60]
        if len(self._answered) >= self._most:
            self.refused += 1
            return Reply(429, headers={"retry-after": "1"})
        self._answered.append(self.now)
        return reply

    async def pause(self, seconds: float) -> None:
        self.now += seconds

    def target(self, token: str = TOKEN) -> Target:
        return Target.in_process(self, base_path="/v1", credential=Credential(token=token), pause=self.pause)


def rated_spec(limit: int) -> Spec:
    paths = spec().document["paths"]
    assert isinstance(paths, dict)
    note = paths["/notes"]
    assert isinstance(note, dict)
    create = note["post"]
    assert isinstance(create, dict)
    create["x-rate-limit"] = {"counts": "requests", "per": "account", "window": "minute", "limit": limit}
    assert isinstance(create["responses"], dict)
    create["responses"]["429"] = {"description": "Slowly."}
    return spec(paths=paths)


def judged(server: RatedServer, documented: int) -> Ledger:
    contract = rated_spec(documented)
    corpus = build_corpus(contract, claims(), families=("wire", "robustness"))
    return run_sync(server.target(), corpus, claims(), settings=RunSettings(workers=1), spec=contract)


def test_a_server_that_keeps_its_documented_rate_is_judged_to_the_end() -> None:
    """The run is told once that it is too fast, keeps the rate from then on, and breaks nothing."""
    server = RatedServer("createNote", 12)
    ledger = judged(server, documented=12)

    assert server.refused == 1
    assert ledger.failures == []
    assert ledger.incomplete == []
    assert ledger.exit_code == 0


def test_a_server_that_allows_less_than_it_documents_ends_incomplete() -> None:
    """Nobody waits for ever."""
    ledger = judged(RatedServer("createNote", 2), documented=60)

    assert ledger.failures == []
    assert ledger.exit_code == 3
