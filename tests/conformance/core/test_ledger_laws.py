from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from cpaaskit_conformance.claims import Claim, Claims
from cpaaskit_conformance.ledger import VERDICTS, Ledger
from cpaaskit_conformance.model import Case, Exchange, Finding, RequestData

OPERATIONS = ("one", "two")
CLAIM = st.builds(
    Claim,
    id=st.just("T-1"),
    says=st.just("It holds."),
    source=st.just("nobody"),
    basis=st.just("documented"),
    level=st.sampled_from(["must", "should", "may"]),
    core=st.booleans(),
    operations=st.lists(st.sampled_from(OPERATIONS), min_size=1, max_size=2, unique=True).map(tuple),
    checked_by=st.sampled_from(["wire", "semantic", "robustness", "client", "not-checkable"]),
    why=st.just("nobody can"),
)
FINDINGS = st.lists(st.tuples(st.booleans(), st.sampled_from(OPERATIONS)), max_size=6)
REACHED = st.sets(st.sampled_from(OPERATIONS))


def ledger_of(
    claim: Claim, findings: list[tuple[bool, str]], reached: set[str], *, doubted: bool = False, **options: object
) -> Ledger:
    ledger = Ledger(Claims("tiny", (claim,)), **options)  # type: ignore[arg-type]  # each test gives the right types
    for operation in reached:
        exchange = Exchange(request=RequestData(operation=operation), status=200)
        ledger.exchange(exchange, case="a", success=(200,))
    for kept, operation in findings:
        ledger.record(Finding(claim=claim.id, check="x.y", kept=kept, operation=operation, case="a"))
    if doubted:
        ledger.doubt(claim.id, "who knows")
    return ledger


@given(CLAIM, FINDINGS, REACHED, st.booleans())
def test_a_claim_has_one_verdict_of_the_six(
    claim: Claim, findings: list[tuple[bool, str]], reached: set[str], doubted: bool
) -> None:
    """Every claim gets exactly one of the six verdicts, whatever was found."""
    results = ledger_of(claim, findings, reached, doubted=doubted).verdicts()

    assert [result.id for result in results] == [claim.id]
    assert results[0].verdict in VERDICTS
    assert results[0].evidence


@given(CLAIM, FINDINGS, REACHED)
def test_zero_exercises_are_never_kept(claim: Claim, findings: list[tuple[bool, str]], reached: set[str]) -> None:
    """A claim is kept only if its antecedent held at least once, on an operation that answered with success."""
    result = ledger_of(claim, findings, reached).verdicts()[0]

    if result.verdict == "kept":
        assert result.exercised > 0
        assert claim.checked_by == "client" or reached.issuperset(claim.operations)
    if result.verdict in ("not exercised", "inconclusive", "not checkable"):
        assert result.exercised == 0


@given(CLAIM, FINDINGS, REACHED)
def test_one_counterexample_breaks_what_is_asked_for(
    claim: Claim, findings: list[tuple[bool, str]], reached: set[str]
) -> None:
    """One counterexample breaks a must or a should, whatever else was found; nothing breaks a may."""
    result = ledger_of(claim, findings, reached).verdicts()[0]

    broken = any(not kept for kept, _ in findings)
    asked = claim.level != "may" and claim.checked_by != "not-checkable"
    assert (result.verdict == "broken") == (broken and asked)


@given(CLAIM, FINDINGS, REACHED, st.booleans())
def test_the_exit_code_follows_from_the_verdicts(
    claim: Claim, findings: list[tuple[bool, str]], reached: set[str], doubted: bool
) -> None:
    """1 where a must is broken, else 3 where a core claim is open, else 0."""
    ledger = ledger_of(claim, findings, reached, doubted=doubted)
    result = ledger.verdicts()[0]

    if result.verdict == "broken" and claim.level == "must":
        assert (ledger.verdict, ledger.exit_code) == ("broken", 1)
    elif claim.core and result.verdict in ("not exercised", "inconclusive"):
        assert (ledger.verdict, ledger.exit_code) == ("incomplete", 3)
    else:
        assert (ledger.verdict, ledger.exit_code) == ("kept", 0)


@given(CLAIM, FINDINGS, REACHED)
def test_the_order_of_findings_changes_nothing(
    claim: Claim, findings: list[tuple[bool, str]], reached: set[str]
) -> None:
    """Workers finish in any order, so the verdict must not depend on it."""
    forth = ledger_of(claim, findings, reached).verdicts()[0]
    back = ledger_of(claim, findings[::-1], reached).verdicts()[0]

    assert (forth.verdict, forth.exercised) == (back.verdict, back.exercised)


def claim(**changes: object) -> Claim:
    fields = {
        "id": "T-1",
        "says": "It holds.",
        "source": "nobody",
        "basis": "documented",
        "level": "must",
        "core": True,
        "operations": ("one",),
        "checked_by": "semantic",
    }
    return Claim(**{**fields, **changes})  # type: ignore[arg-type]  # a test gives the right types


def test_an_operation_that_never_succeeded_is_not_exercised() -> None:
    """Exercises on an operation that never reached its success do not count."""
    result = ledger_of(claim(), [(True, "one")], set()).verdicts()[0]

    assert result.verdict == "not exercised"
    assert "one never answered" in result.evidence[0]


def test_a_declared_absence_is_not_applicable() -> None:
    """A claim about an operation that the server is declared not to have asks for nothing."""
    ledger = ledger_of(claim(), [], set(), unsupported=("one",))

    assert ledger.verdicts()[0].verdict == "not applicable"
    assert ledger.exit_code == 0


def test_core_claims_of_other_families_are_not_asked_for() -> None:
    """A run of one family is complete without the core claims of the others."""
    ledger = ledger_of(claim(), [], set(), families=("wire",))

    assert ledger.verdicts()[0].verdict == "not exercised"
    assert ledger.verdict == "kept"


def test_a_run_that_was_cut_short_is_incomplete() -> None:
    """A run whose time was over is incomplete even if every core claim was exercised before."""
    ledger = ledger_of(claim(), [(True, "one")], {"one"})
    ledger.incomplete.append("the time is over")

    assert (ledger.verdict, ledger.exit_code) == ("incomplete", 3)


def test_a_declined_may_is_told_with_its_count() -> None:
    """What a server may do and does not is not applicable, and no failure."""
    ledger = ledger_of(claim(level="may"), [(True, "one"), (False, "one")], {"one"})
    result = ledger.verdicts()[0]

    assert (result.verdict, result.exercised) == ("not applicable", 2)
    assert "1 of 2" in result.evidence[0]
    assert ledger.failures == []


def test_only_the_first_failures_of_a_check_are_kept_and_all_are_counted() -> None:
    """A thousand failures of one kind do not fill the report."""
    ledger = ledger_of(claim(), [(False, "one")] * 10, {"one"})

    assert len(ledger.failures) == 3
    assert ledger.occurrences(ledger.failures[0]) == 10
    assert ledger.verdicts()[0].exercised == 10


def test_a_case_counts_once_in_its_family_however_often_it_fails() -> None:
    """Families count cases and those that broke something."""
    ledger = ledger_of(claim(), [(False, "one"), (False, "one")], {"one"})
    ledger.finish_case(Case(address="a", family="wire", tier="fixed", operation="one"))
    ledger.finish_case(Case(address="b", family="wire", tier="fixed", operation="one"))

    assert (ledger.families["wire"].cases, ledger.families["wire"].failures, ledger.cases) == (2, 1, 2)


def test_reached_tells_documented_success_only() -> None:
    """An answer to another method, or one that broke off, is no success of the operation."""
    ledger = Ledger(Claims("tiny", (claim(),)))
    other = Exchange(request=RequestData(operation="one", method="PUT"), status=200)
    short = Exchange(request=RequestData(operation="one"), status=200, failure="protocol")
    for exchange in (other, short):
        ledger.exchange(exchange, case="a", success=(200,))

    assert not ledger.reached("one")
