from __future__ import annotations

import pytest

from cpaaskit_conformance.claims import load_claims
from cpaaskit_conformance.ledger import Ledger
from cpaaskit_conformance.model import Exchange, Finding, RequestData
from cpaaskit_conformance.pytest_items import BrokenShouldWarning, check, each_claim, judge
from cpaaskit_conformance.settings import RunSettings


@pytest.fixture(scope="module")
def ledger() -> Ledger:
    """The sandbox, judged once for all items."""
    return judge("opensms", settings=RunSettings(max_time_s=100))


@each_claim("opensms")
def test_the_sandbox_keeps_each_claim(claim: str, ledger: Ledger) -> None:
    """One item per claim: kept, or skipped with the reason."""
    check(ledger, claim)


def findings_of(level: str, *, kept: bool, reached: bool = True) -> tuple[Ledger, str]:
    claims = load_claims("opensms")
    found = next(one for one in claims if one.level == level and one.core == (level == "must"))
    ledger = Ledger(claims)
    for operation in found.operations if reached else ():
        ledger.exchange(Exchange(request=RequestData(operation=operation), status=200), case="a", success=(200,))
    for operation in found.operations:
        ledger.record(
            Finding(claim=found.id, check="x.y", kept=kept, operation=operation, case="a/b", message="it lies")
        )
    return ledger, found.id


def test_a_broken_must_fails_with_its_message() -> None:
    """The item shows the claim, what is wrong, and the case."""
    with pytest.raises(pytest.fail.Exception, match=r"(?s)is broken.*it lies \(a/b\)"):
        check(*findings_of("must", kept=False))


def test_a_broken_should_warns() -> None:
    """What should hold does not fail an item."""
    with pytest.warns(BrokenShouldWarning, match="it lies"):
        check(*findings_of("should", kept=False))


def test_a_core_claim_that_nothing_exercised_fails() -> None:
    """A certificate without a core claim would say too much."""
    with pytest.raises(pytest.fail.Exception, match="not exercised"):
        check(*findings_of("must", kept=True, reached=False))


def test_another_claim_that_nothing_exercised_is_skipped() -> None:
    """A skipped item says why."""
    with pytest.raises(pytest.skip.Exception, match="never answered"):
        check(*findings_of("should", kept=True, reached=False))
