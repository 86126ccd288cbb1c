"""The runner: a target, a corpus and claims in, a ledger out."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from cpaaskit_conformance.calling import Caller
from cpaaskit_conformance.claims import Claims
from cpaaskit_conformance.corpus.core import semantics_of
from cpaaskit_conformance.corpus.corpus import Corpus
from cpaaskit_conformance.errors import BudgetSpentError, ConformanceError
from cpaaskit_conformance.families import Family, load_family
from cpaaskit_conformance.ledger import Ledger
from cpaaskit_conformance.line import Line
from cpaaskit_conformance.model import Case, FamilyName
from cpaaskit_conformance.preflight import preflight
from cpaaskit_conformance.receiver import Receiver
from cpaaskit_conformance.session import Session
from cpaaskit_conformance.settings import RunSettings
from cpaaskit_conformance.shared_state import Keeper
from cpaaskit_conformance.shrinking import shrink_failures
from cpaaskit_conformance.spec import Spec, load_spec
from cpaaskit_conformance.target import Target
from cpaaskit_conformance.versions import versions
from cpaaskit_conformance.wire.judge import Judge


async def run(
    target: Target, corpus: Corpus, claims: Claims, *, settings: RunSettings | None = None, spec: Spec | None = None
) -> Ledger:
    """Judge a server.

    Args:
        target: The server.
        corpus: The cases.
        claims: What they exercise.
        settings: How to go about it.
        spec: The contract; by default the one that is bundled for the corpus's API.

    Raises:
        TargetError: There is no usable server, or it refuses the credential; nothing was judged.
    """
    chosen = settings or RunSettings()
    contract = spec or load_spec(corpus.api)
    ledger = Ledger(
        claims,
        families=corpus.families,
        unsupported=chosen.unsupported,
        narrowed=contract.narrowed,
        known=contract.operations,
        on_event=chosen.on_event,
    )
    ledger.seed, ledger.corpus_sha256, ledger.spec_sha256 = corpus.seed, corpus.sha256, contract.sha256
    ledger.base_url, ledger.versions = target.base_url, versions()
    started = time.perf_counter()
    async with target.connect() as (caller, receiver):
        line = _line(target, caller, contract, claims, chosen)
        await preflight(line, target.base_url)
        if (own := semantics_of(corpus.api).own) is not None:
            await line.look_around(own)
        families: dict[FamilyName, Family] = {name: load_family(name, contract, claims) for name in corpus.families}
        await _Run(contract, corpus, ledger, line, receiver, families).all(chosen)
    ledger.end(time.perf_counter() - started)
    return ledger


def _line(target: Target, caller: Caller, spec: Spec, claims: Claims, settings: RunSettings) -> Line:
    return Line(
        spec,
        caller,
        Judge(spec, claims),
        target.credential,
        timeout_s=settings.timeout_s,
        max_time_s=settings.max_time_s,
        read_only=settings.read_only or not target.loopback,
        swaps=() if settings.brand is None else (settings.brand.swap,),
        unpaid=semantics_of(spec.api).unpaid,
    )


def knock(target: Target, spec: Spec, claims: Claims, settings: RunSettings) -> None:
    """Look whether there is a server that takes the credential, before a corpus is made for it.

    Raises:
        TargetError: There is none.
    """

    async def ask() -> None:
        async with target.connect() as (caller, _receiver):
            await preflight(_line(target, caller, spec, claims, settings), target.base_url)

    asyncio.run(ask())


def run_sync(
    target: Target, corpus: Corpus, claims: Claims, *, settings: RunSettings | None = None, spec: Spec | None = None
) -> Ledger:
    """Judge a server from code that is not async; see `run`."""
    return asyncio.run(run(target, corpus, claims, settings=settings, spec=spec))


@dataclass
class _Run:
    spec: Spec
    corpus: Corpus
    ledger: Ledger
    line: Line
    receiver: Receiver | None
    families: Mapping[FamilyName, Family]

    async def all(self, settings: RunSettings) -> None:
        """Run every case, shared state saved before and restored after."""
        keeper = Keeper(self.line)
        if not self.line.read_only:
            await keeper.save()
        self.ledger.start(len(self.corpus.cases))
        try:
            await self._lanes(settings.workers)
            for name, family in self.families.items():
                await family.finish(self._session(self._closing(name), self.ledger))
            if settings.shrink:
                cases = {case.address: case for case in self.corpus.cases}
                await shrink_failures(self.ledger, cases, lambda case: self.families[case.family], self._session)
        except BudgetSpentError as spent:
            self.ledger.incomplete.append(str(spent))
        finally:
            if not self.line.read_only:
                await keeper.restore()

    async def _lanes(self, workers: int) -> None:
        """Run cases on shared state in one lane, in order, and the others side by side."""
        allowed = [case for case in self.corpus.cases if self._allowed(case)]
        if workers <= 1:
            await self._lane(iter(allowed))
            return
        shared = iter([case for case in allowed if case.shares is not None])
        free = iter([case for case in allowed if case.shares is None])
        lanes = [self._lane(shared), *(self._lane(free) for _ in range(workers))]
        results = await asyncio.gather(*lanes, return_exceptions=True)
        for error in results:
            if error is not None:
                raise error

    async def _lane(self, cases: Iterable[Case]) -> None:
        for case in cases:
            try:
                await self.families[case.family].run(self._session(case, self.ledger), case)
            except ConformanceError:
                raise
            except Exception as error:  # noqa: BLE001 - a check that stumbles over an answer must not end the run
                self.ledger.incomplete.append(f"{case.address} stopped: {type(error).__name__}; this is a bug here")
            self.ledger.finish_case(case)
            await asyncio.sleep(0)  # a case that waits for nothing must not keep the others' answers waiting

    def _allowed(self, case: Case) -> bool:
        if self.ledger.unsupported.intersection((case.operation,)):
            return False
        if self.line.read_only and any(effect != "read" for effect in case.effects):
            self.ledger.skip(case.family, case.operation, "this run only reads")
            return False
        return True

    def _session(self, case: Case, ledger: Ledger) -> Session:
        return Session(spec=self.spec, case=case, ledger=ledger, line=self.line, receiver=self.receiver)

    def _closing(self, family: FamilyName) -> Case:
        return Case(address=f"{self.corpus.api}/all/{family}/fixed/0", family=family, tier="fixed", operation="all")
