"""The suite against a server that shares nothing with it: left alone where right, found where wrong."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parents[2]))

from second_server.faults import read_faults
from second_server.opensms.choices import PRESETS
from second_server.score import FIXED, Verdict, is_clean, is_found, judge_fault, judge_preset

FAULTS = {fault.name: fault for fault in read_faults("opensms")}
SERVER = (*FIXED, "--family", "wire,semantic,robustness")
SAMPLE = {
    "auth-skipped-infos": "robustness",
    "second-create-both-told": "semantic",
    "infos-final-flips-later": "semantic",
    "send-id-race": "semantic",
    "send-text-cut-at-160": "semantic",
    "send-sender-greek-refused": "semantic",
    "notify-retry-on-404": "semantic",
    "every-40th-is-cut": "wire",
}
AT_ONCE = 3  # part of a run is waiting for states to move on


@pytest.fixture(scope="module")
def verdicts() -> Iterator[dict[str, Future[Verdict]]]:
    """Judge all servers side by side, each run in a process; each test waits for its own."""
    with ThreadPoolExecutor(AT_ONCE) as pool:
        presets = {name: pool.submit(judge_preset, "opensms", name, 1, SERVER) for name in sorted(PRESETS)}
        faults = {
            name: pool.submit(judge_fault, FAULTS[name], (*FIXED, "--family", family))
            for name, family in SAMPLE.items()
        }
        yield {**presets, **faults}


@pytest.mark.parametrize("preset", sorted(PRESETS))
def test_a_server_that_keeps_the_facts_is_left_alone(preset: str, verdicts: dict[str, Future[Verdict]]) -> None:
    """No claim that a server must or should keep is called broken, and every core claim is decided."""
    verdict = verdicts[preset].result()

    assert is_clean(verdict), (verdict, verdict.messages)


@pytest.mark.parametrize("name", SAMPLE)
def test_a_server_with_a_bug_is_found(name: str, verdicts: dict[str, Future[Verdict]]) -> None:
    """A bug that breaks a documented statement makes the run end with exit 1."""
    verdict = verdicts[name].result()

    assert is_found(FAULTS[name], verdict), (verdict, verdict.messages)
