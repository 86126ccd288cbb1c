"""Faults that belong to one API: a share of each API's, so that their code is seen to do what it says."""

from __future__ import annotations

import pytest

from cpaaskit_conformance.faults.bench import make_bench
from cpaaskit_conformance.faults.catalogue import catalogue
from cpaaskit_conformance.faults.trial import try_fault
from cpaaskit_conformance.semantic import discover

SHARE = 4


@pytest.mark.parametrize("api", discover())
def test_faults_are_found_through_their_claims_and_do_something(api: str) -> None:
    """The whole catalogue is a session of its own."""
    bench = make_bench(api, 1)
    trials = [try_fault(fault, bench) for fault in catalogue(api)[::-SHARE]]
    assert [(trial.name, trial.by) for trial in trials if not trial.detected or trial.inert] == []
