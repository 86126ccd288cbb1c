"""Where faults and variants are tried: the sandbox in this process, on a clock that steps, under one corpus."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from cpaaskit_conformance.claims import load_claims
from cpaaskit_conformance.corpus.corpus import build_corpus
from cpaaskit_conformance.credentials import Credential
from cpaaskit_conformance.embedded import STEP_S
from cpaaskit_conformance.receiver import Receiver
from cpaaskit_conformance.runner import run_sync
from cpaaskit_conformance.sandbox import DEFAULT_TOKEN, Sandbox, SandboxSettings, StepClock, create_app
from cpaaskit_conformance.sandbox.app import mount_path
from cpaaskit_conformance.settings import RunSettings
from cpaaskit_conformance.spec import load_spec
from cpaaskit_conformance.target import Target

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from starlette.types import ASGIApp

    from cpaaskit._httpx import httpx
    from cpaaskit_conformance.claims import Claims
    from cpaaskit_conformance.corpus.corpus import Corpus
    from cpaaskit_conformance.faults.fault import Fault
    from cpaaskit_conformance.ledger import Ledger
    from cpaaskit_conformance.model import Case, Event
    from cpaaskit_conformance.spec import Spec

# In-process an answer takes milliseconds; a fault that hangs is to be waited for no longer than needed.
TIMEOUT_S: Final = 0.5
# A fault that nothing finds ends here; the most relevant cases are long over.
MOST_CASES: Final = 1500


@dataclass(frozen=True)
class Bench:
    """An API's contract, claims and corpus, made once for many trials.

    Args:
        spec: The contract.
        claims: The claims.
        corpus: The cases of each trial.
    """

    spec: Spec
    claims: Claims
    corpus: Corpus

    @property
    def api(self) -> str:
        """The API's id."""
        return self.spec.api

    def judge(
        self,
        build: Callable[[Callable[[httpx.AsyncBaseTransport], ASGIApp], httpx.AsyncBaseTransport], ASGIApp],
        *,
        switches: Mapping[str, object] | None = None,
        about: Fault | None = None,
        on_event: Callable[[Event], None] | None = None,
    ) -> Ledger:
        """Run the corpus against a new sandbox.

        Args:
            build: Gives the app to judge, from what makes the sandbox and the transport of its notifications.
            switches: The sandbox's variants.
            about: A fault to look for: its claim's cases come first, then its operation's, then as many others as
                bound the run.
            on_event: Called for each event of the run; what it raises ends the run.
        """
        receiver = Receiver()
        sandboxes: list[Sandbox] = []

        def create(notifier: httpx.AsyncBaseTransport) -> ASGIApp:
            settings = SandboxSettings(seed=self.corpus.seed)
            app = create_app(
                [self.api],
                settings=settings,
                clock=StepClock(STEP_S),
                notifier=notifier,
                variants={self.api: switches or {}},
            )
            sandboxes.append(app.state.sandbox)
            return app

        target = Target.in_process(
            build(create, receiver.transport()),
            base_path=mount_path(self.api),
            credential=Credential(token=DEFAULT_TOKEN),
            receiver=receiver,
            pause=sandboxes[0].settle,
        )
        settings = RunSettings(timeout_s=TIMEOUT_S, on_event=on_event, shrink=False)
        cases = self.corpus.cases if about is None else _relevant(self.corpus.cases, about)
        return run_sync(target, replace(self.corpus, cases=cases), self.claims, settings=settings, spec=self.spec)


def _relevant(cases: tuple[Case, ...], fault: Fault) -> tuple[Case, ...]:
    """Order cases by how near they are to a fault: its claim and its operation, its claim, its operation, neither."""

    def distance(case: Case) -> int:
        elsewhere = bool(fault.operation) and case.operation != fault.operation
        return 2 * (fault.claim not in case.claims) + elsewhere

    return tuple(sorted(cases, key=distance)[:MOST_CASES])


def make_bench(api: str, seed: int, *, examples: int = 0) -> Bench:
    """Make the bench of an API.

    Args:
        api: The API's id.
        seed: The seed of the corpus and of the sandbox.
        examples: How many drawn cases each operation or scenario gets; 0 makes the fixed tier alone.

    Raises:
        ConfigurationError: The API is unknown.
    """
    return bench_of(api, build_corpus(load_spec(api), load_claims(api), seed=seed, examples=examples))


def bench_of(api: str, corpus: Corpus) -> Bench:
    """Make the bench of an API from a corpus that was made before.

    Raises:
        ConfigurationError: The API is unknown.
    """
    return Bench(load_spec(api), load_claims(api), corpus)
