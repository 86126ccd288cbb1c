"""The sandbox of each API, followed through every scenario: what the pages say holds there, and can be seen to hold."""

from __future__ import annotations

import pytest

from cpaaskit_conformance.claims import load_claims
from cpaaskit_conformance.corpus.corpus import build_corpus
from cpaaskit_conformance.embedded import embedded_sandbox
from cpaaskit_conformance.ledger import Ledger
from cpaaskit_conformance.runner import run_sync
from cpaaskit_conformance.semantic import discover
from cpaaskit_conformance.settings import RunSettings
from cpaaskit_conformance.spec import load_spec


@pytest.fixture(scope="module", params=discover())
def ledger(request: pytest.FixtureRequest) -> Ledger:
    """The fixed scenarios of one API, on its sandbox in this process."""
    api = str(request.param)
    claims = load_claims(api)
    corpus = build_corpus(load_spec(api), claims, seed=1, families=("semantic", "robustness"))
    return run_sync(embedded_sandbox(api), corpus, claims, settings=RunSettings(shrink=False))


def test_nothing_is_broken(ledger: Ledger) -> None:
    """No scenario finds a fault where there is none, and none stumbles."""
    assert [(failure.claim, failure.check, failure.message) for failure in ledger.failures] == []
    assert ledger.incomplete == []


def test_every_claim_on_courses_of_requests_is_exercised(ledger: Ledger) -> None:
    """A scenario whose conditions never hold would keep anything."""
    judged = {result.id: result.verdict for result in ledger.verdicts()}
    semantic = [claim.id for claim in ledger.claims if claim.checked_by == "semantic"]
    assert [name for name in semantic if judged[name] not in {"kept", "not applicable"}] == []
