"""The sandbox of each API, followed through every scenario: what the pages say holds there, and can be seen to hold."""

from __future__ import annotations

import pytest

from cpaaskit_conformance.claims import load_claims
from cpaaskit_conformance.corpus.corpus import build_corpus
from cpaaskit_conformance.embedded import embedded_sandbox
from cpaaskit_conformance.ledger import Ledger
from cpaaskit_conformance.model import FamilyName
from cpaaskit_conformance.runner import run_sync
from cpaaskit_conformance.sandbox import SandboxSettings
from cpaaskit_conformance.semantic import discover
from cpaaskit_conformance.settings import RunSettings
from cpaaskit_conformance.spec import load_spec


def judged(api: str, *families: FamilyName, settings: SandboxSettings | None = None) -> Ledger:
    """Run the fixed cases of some families on the sandbox in this process."""
    claims = load_claims(api)
    corpus = build_corpus(load_spec(api), claims, seed=1, families=families)
    return run_sync(embedded_sandbox(api, settings=settings), corpus, claims, settings=RunSettings(shrink=False))


@pytest.fixture(scope="module", params=discover())
def ledger(request: pytest.FixtureRequest) -> Ledger:
    """The fixed scenarios of one API, on its sandbox in this process."""
    return judged(str(request.param), "semantic", "robustness")


def test_nothing_is_broken(ledger: Ledger) -> None:
    """No scenario finds a fault where there is none, and none stumbles."""
    assert [(failure.claim, failure.check, failure.message) for failure in ledger.failures] == []
    assert ledger.incomplete == []


def test_every_claim_on_courses_of_requests_is_exercised(ledger: Ledger) -> None:
    """A scenario whose conditions never hold would keep anything."""
    judged = {result.id: result.verdict for result in ledger.verdicts()}
    semantic = [claim.id for claim in ledger.claims if claim.checked_by == "semantic"]
    assert [name for name in semantic if judged[name] not in {"kept", "not applicable"}] == []


@pytest.mark.parametrize("api", discover())
@pytest.mark.parametrize("seconds", [0.0, 120.0])
def test_a_server_may_take_no_time_and_much_time(api: str, seconds: float) -> None:
    """Nothing says how soon a message arrives: who does not wait long enough knows nothing."""
    ledger = judged(api, "semantic", settings=SandboxSettings(delivery_s=seconds))

    assert [(failure.claim, failure.check, failure.message) for failure in ledger.failures] == []
