"""What a run found out: cases, exchanges, findings, and the verdicts that follow from them."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Container, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Literal, TypeAlias

from cpaaskit_conformance.claims import Claim, Claims
from cpaaskit_conformance.model import FAMILIES, Case, Event, Exchange, FamilyName, Finding

Verdict: TypeAlias = Literal["kept", "broken", "not exercised", "not applicable", "inconclusive", "not checkable"]
RunVerdict: TypeAlias = Literal["kept", "broken", "incomplete"]

VERDICTS: tuple[Verdict, ...] = ("kept", "broken", "not exercised", "not applicable", "inconclusive", "not checkable")
EXIT_CODES: Mapping[RunVerdict, int] = {"kept": 0, "broken": 1, "incomplete": 3}
_KEPT_EVIDENCE = 3
_FAILURES_PER_CHECK = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class ClaimResult:
    """The verdict on one claim.

    Args:
        claim: The claim.
        verdict: What the run says of it.
        exercised: How often its antecedent held.
        evidence: Case addresses that show it, or the reason of a verdict without any.
    """

    claim: Claim
    verdict: Verdict
    exercised: int = 0
    evidence: tuple[str, ...] = ()

    @property
    def id(self) -> str:
        """The claim's id."""
        return self.claim.id

    @property
    def level(self) -> str:
        """The claim's level."""
        return self.claim.level

    @property
    def basis(self) -> str:
        """Who says so."""
        return self.claim.basis

    @property
    def core(self) -> bool:
        """Whether a verdict without this claim is incomplete."""
        return self.claim.core


@dataclass(slots=True)
class FamilyCount:
    """How many cases of a family ran, and how many of them broke a claim."""

    cases: int = 0
    failures: int = 0


@dataclass(slots=True)
class _Record:
    kept: Counter[str] = field(default_factory=Counter[str])
    broken: Counter[str] = field(default_factory=Counter[str])
    declined: Counter[str] = field(default_factory=Counter[str])
    addresses: list[str] = field(default_factory=list[str])
    doubts: list[str] = field(default_factory=list[str])


class Ledger:
    """Collects findings and gives verdicts; it knows no API and sends nothing.

    Args:
        claims: The claims under test.
        families: The families that run; core claims of others are not asked for.
        unsupported: Operations that the server is declared not to have.
        narrowed: The operations that the run is about; None for all. Claims on others alone have no say.
        known: The operations that a server has; None for all that claims name. What a server calls itself, such as a
            webhook, it never answers.
        on_event: Called for each event, for a progress bar.
    """

    def __init__(
        self,
        claims: Claims,
        *,
        families: Iterable[FamilyName] = FAMILIES,
        unsupported: Iterable[str] = (),
        narrowed: Container[str] | None = None,
        known: Container[str] | None = None,
        on_event: Callable[[Event], None] | None = None,
    ) -> None:
        self.claims = claims
        self.narrowed = narrowed
        self.known = known
        self.selected: tuple[FamilyName, ...] = tuple(families)
        self.unsupported = frozenset(unsupported)
        self.families: dict[FamilyName, FamilyCount] = {name: FamilyCount() for name in self.selected}
        self.failures: list[Finding] = []
        self.incomplete: list[str] = []
        self.skips: Counter[tuple[FamilyName, str, str]] = Counter()
        self.exchanges = 0
        self.duration_s = 0.0
        self.seed = 0
        self.base_url = ""
        self.corpus_sha256 = ""
        self.spec_sha256 = ""
        self.versions: dict[str, str] = {}
        self.total = 0
        self.done = 0
        self._records: defaultdict[str, _Record] = defaultdict(_Record)
        self._succeeded: set[str] = set()
        self._failed_cases: set[str] = set()
        self._failures_per_check: Counter[tuple[str, str, str]] = Counter()
        self._on_event = on_event or _ignore

    # --- what the runner and the session tell -------------------------------------------------------------------

    def start(self, total: int) -> None:
        """Note that a run of so many cases begins."""
        self.total = total
        self._on_event(Event(kind="start", total=total))

    def exchange(self, exchange: Exchange, *, case: str, success: Container[int | None]) -> None:
        """Note an exchange; a documented success makes the operation count as reached."""
        self.exchanges += 1
        if exchange.request.method is None and exchange.ok(success):
            self._succeeded.add(exchange.request.operation)
        self._on_event(Event(kind="exchange", case=case, done=self.done, total=self.total, exchange=exchange))

    def record(self, finding: Finding) -> None:
        """Note one exercise of a claim; what a server only may do it can't break, it does otherwise.

        Raises:
            KeyError: No claim has this id: a check must name a claim.
        """
        claim = self.claims.by_id[finding.claim]
        record = self._records[claim.id]
        if finding.kept:
            record.kept[finding.operation] += 1
            if len(record.addresses) < _KEPT_EVIDENCE and finding.case not in record.addresses:
                record.addresses.append(finding.case)
            return
        if claim.level == "may":
            record.declined[finding.operation] += 1
            return
        record.broken[finding.operation] += 1
        self._failed_cases.add(finding.case)
        place = (finding.claim, finding.check, finding.operation)
        self._failures_per_check[place] += 1
        if self._failures_per_check[place] <= _FAILURES_PER_CHECK:
            self.failures.append(finding)
        self._on_event(Event(kind="finding", case=finding.case, done=self.done, total=self.total, finding=finding))

    def doubt(self, claim: str, why: str) -> None:
        """Note that a claim could not be decided in some case."""
        doubts = self._records[self.claims.by_id[claim].id].doubts
        if why not in doubts:
            doubts.append(why)

    def skip(self, family: FamilyName, operation: str, why: str) -> None:
        """Note that a case was not run, and why."""
        self.skips[family, operation, why] += 1

    def finish_case(self, case: Case) -> None:
        """Note that a case is done."""
        self.done += 1
        count = self.families.setdefault(case.family, FamilyCount())
        count.cases += 1
        count.failures += case.address in self._failed_cases
        self._on_event(Event(kind="case", case=case.address, done=self.done, total=self.total))

    def end(self, duration_s: float) -> None:
        """Note that the run is over, after so many seconds."""
        self.duration_s = duration_s
        self._on_event(Event(kind="end", done=self.done, total=self.total))

    # --- what follows from it -----------------------------------------------------------------------------------

    @property
    def cases(self) -> int:
        """How many cases ran."""
        return sum(count.cases for count in self.families.values())

    def reached(self, operation: str) -> bool:
        """Tell whether an operation answered with its documented success in this run."""
        return operation in self._succeeded

    def occurrences(self, finding: Finding) -> int:
        """Tell how often a check broke a claim on an operation; only the first few failures are kept."""
        return self._failures_per_check[finding.claim, finding.check, finding.operation]

    def verdicts(self) -> tuple[ClaimResult, ...]:
        """Give the verdict on each claim, in the order of the claims file."""
        return tuple(self._judge(claim) for claim in self.claims)

    @property
    def verdict(self) -> RunVerdict:
        """The verdict on the whole: broken before incomplete before kept."""
        results = [result for result in self.verdicts() if self._concerns(result.claim)]
        if any(result.verdict == "broken" and result.level == "must" for result in results):
            return "broken"
        if self.incomplete or any(self._lacks(result) for result in results):
            return "incomplete"
        return "kept"

    @property
    def exit_code(self) -> int:
        """0 kept, 1 broken, 3 incomplete."""
        return EXIT_CODES[self.verdict]

    def _lacks(self, result: ClaimResult) -> bool:
        asked = result.claim.checked_by in self.selected
        return asked and result.core and result.verdict in ("not exercised", "inconclusive")

    def _concerns(self, claim: Claim) -> bool:
        """Tell whether a claim is on an operation that the run is about."""
        return self.narrowed is None or any(name in self.narrowed for name in claim.operations)

    def _judge(self, claim: Claim) -> ClaimResult:
        if claim.checked_by == "not-checkable":
            return ClaimResult(claim=claim, verdict="not checkable", evidence=(claim.why,))
        if not self._concerns(claim):
            return ClaimResult(claim=claim, verdict="not exercised", evidence=("this run is not about it",))
        record = self._records[claim.id]
        if broken := sum(record.broken.values()):
            shown = tuple(finding.case for finding in self.failures if finding.claim == claim.id)
            total = broken + sum(record.kept.values())
            return ClaimResult(claim=claim, verdict="broken", exercised=total, evidence=tuple(dict.fromkeys(shown)))
        if self.unsupported.issuperset(claim.operations):
            return ClaimResult(claim=claim, verdict="not applicable", evidence=("declared unsupported",))
        return self._judge_unbroken(claim, record)

    def _judge_unbroken(self, claim: Claim, record: _Record) -> ClaimResult:
        unreached = self._unreached(claim)
        kept = sum(count for name, count in record.kept.items() if name not in unreached)
        if unreached:
            why = f"{', '.join(unreached)} never answered with its documented success"
            return ClaimResult(claim=claim, verdict="not exercised", evidence=(why,))
        if declined := sum(record.declined.values()):
            why = f"the server does otherwise, which it may ({declined} of {declined + kept} times)"
            return ClaimResult(claim=claim, verdict="not applicable", exercised=declined + kept, evidence=(why,))
        if kept:
            return ClaimResult(claim=claim, verdict="kept", exercised=kept, evidence=tuple(record.addresses))
        if record.doubts:
            return ClaimResult(claim=claim, verdict="inconclusive", evidence=tuple(record.doubts))
        return ClaimResult(claim=claim, verdict="not exercised", evidence=("no case exercised it",))

    def _unreached(self, claim: Claim) -> list[str]:
        """Name the operations of a claim that never answered with success; a claim about the client needs no server."""
        if claim.checked_by == "client":
            return []
        asked = [name for name in claim.operations if self._asked(name)]
        return [name for name in asked if name not in self._succeeded and name not in self.unsupported]

    def _asked(self, operation: str) -> bool:
        """Tell whether the run is about an operation that a server answers."""
        if self.known is not None and operation not in self.known:
            return False
        return self.narrowed is None or operation in self.narrowed


def _ignore(event: Event) -> None:
    """Take an event that nobody wants."""
