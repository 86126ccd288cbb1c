"""The suite against servers that share nothing with it: left alone where right, found where wrong."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parents[2]))

from second_server.faults import read_faults
from second_server.score import FIXED, Verdict, is_clean, is_found, judge_fault, judge_preset, served

# What of the suite judges every preset here; `score.py` judges them with all of it.
JUDGED = {
    "opensms": ("--family wire,semantic,robustness",),
    "cpaas_v2": ("--family semantic", "--family wire,robustness --tag account"),
}
# What of the suite finds the fault.
SAMPLES = {
    "opensms": {
        "auth-skipped-infos": "--family robustness",
        "second-create-both-told": "--family semantic",
        "infos-final-flips-later": "--family semantic",
        "send-id-race": "--family semantic",
        "send-text-cut-at-160": "--family semantic",
        "send-sender-greek-refused": "--family semantic",
        "notify-retry-on-404": "--family semantic",
        "every-40th-is-cut": "--family wire",
    },
    "cpaas_v2": {
        "no-token-needed": "--family robustness --tag account",
        "query-token-refused": "--family semantic --tag auth",
        "balance-untouched": "--family semantic --tag account,sms",
        "balance-error-in-200": "--family wire --tag account",
        "register-long-password": "--family robustness --tag account",
        "mobile-of-another": "--family semantic --tag sms",
        "parts-of-160": "--family semantic --tag sms",
        "sender-without-name": "--family robustness --tag sms_senders",
        "update-not-kept": "--family semantic --tag sms_senders",
        "page-repeats-a-row": "--family semantic --tag sms_unsubscribers",
        "template-body-cut": "--family semantic --tag sms_templates",
        "check-again": "--family semantic --tag verify",
        "length-any": "--family robustness,semantic --tag verify",
    },
}
AT_ONCE = 3  # part of a run is waiting for states to move on

Verdicts = dict[tuple[str, str], Future[list[Verdict]]]
PRESETS = [(api, preset) for api in SAMPLES for preset in sorted(served(api)[0])]
FAULTS = {(api, fault.name): fault for api in SAMPLES for fault in read_faults(api)}
SAMPLE = [(api, name) for api, names in SAMPLES.items() for name in names]


def judge(api: str, preset: str) -> list[Verdict]:
    return [judge_preset(api, preset, 1, (*FIXED, *options.split())) for options in JUDGED[api]]


def seek(api: str, name: str) -> list[Verdict]:
    return [judge_fault(FAULTS[api, name], (*FIXED, *SAMPLES[api][name].split()))]


@pytest.fixture(scope="module")
def verdicts() -> Iterator[Verdicts]:
    """Judge all servers side by side, each run in a process; each test waits for its own."""
    with ThreadPoolExecutor(AT_ONCE) as pool:
        presets = {server: pool.submit(judge, *server) for server in PRESETS}
        faults = {fault: pool.submit(seek, *fault) for fault in SAMPLE}
        yield {**presets, **faults}
        pool.shutdown(wait=False, cancel_futures=True)


@pytest.mark.parametrize(("api", "preset"), PRESETS)
def test_a_server_that_keeps_the_facts_is_left_alone(api: str, preset: str, verdicts: Verdicts) -> None:
    """No claim that a server must or should keep is called broken, and every core claim is decided."""
    for verdict in verdicts[api, preset].result():
        assert is_clean(verdict), (verdict, verdict.messages)


@pytest.mark.parametrize(("api", "name"), SAMPLE)
def test_a_server_with_a_bug_is_found(api: str, name: str, verdicts: Verdicts) -> None:
    """A bug that breaks a documented statement makes the run end with exit 1; one of a weaker claim breaks that."""
    (verdict,) = verdicts[api, name].result()

    assert is_found(FAULTS[api, name], verdict), (verdict, verdict.messages)
