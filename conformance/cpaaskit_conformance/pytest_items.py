"""A run as pytest items: one item per claim, each with the verdict of one run.

ledger = pytest.fixture(scope="session")(lambda: judge("opensms", base_url=..., token=...))

@each_claim("opensms")
def test_claim(claim, ledger):
    check(ledger, claim)
"""

from __future__ import annotations

import warnings

import pytest

from cpaaskit_conformance.claims import load_claims
from cpaaskit_conformance.corpus.corpus import build_corpus
from cpaaskit_conformance.credentials import Credential
from cpaaskit_conformance.embedded import embedded_sandbox
from cpaaskit_conformance.families import available_families
from cpaaskit_conformance.ledger import ClaimResult, Ledger
from cpaaskit_conformance.runner import run_sync
from cpaaskit_conformance.settings import RunSettings
from cpaaskit_conformance.spec import load_spec
from cpaaskit_conformance.target import Target


class BrokenShouldWarning(UserWarning):
    """A server does not keep what it should keep."""


def each_claim(api: str) -> pytest.MarkDecorator:
    """Give one item per claim of an API; the argument `claim` is its id."""
    ids = [claim.id for claim in load_claims(api)]
    return pytest.mark.parametrize("claim", ids, ids=ids)


def judge(
    api: str,
    *,
    base_url: str | None = None,
    token: str = "",
    seed: int = 1,
    examples: int = 0,
    settings: RunSettings | None = None,
) -> Ledger:
    """Judge a server, or the sandbox in this process where no URL is given.

    Args:
        api: The API's id.
        base_url: The server's URL, base path included.
        token: The API key.
        seed: What drawn cases are drawn from.
        examples: Drawn cases per operation; by default the fixed tier runs alone.
        settings: How to go about it.
    """
    spec, claims = load_spec(api), load_claims(api)
    target = Target.http(base_url, credential=Credential(token=token)) if base_url else embedded_sandbox(api)
    corpus = build_corpus(spec, claims, seed=seed, families=available_families(), examples=examples)
    return run_sync(target, corpus, claims, settings=settings, spec=spec)


def check(ledger: Ledger, claim: str) -> None:
    """Fail for a broken must, warn for a broken should, skip what was not judged, and pass for what was kept.

    Args:
        ledger: What the run found out.
        claim: The claim's id.
    """
    result = next(result for result in ledger.verdicts() if result.id == claim)
    if result.verdict == "broken":
        _tell_broken(ledger, result)
    elif result.verdict != "kept":
        lacking = result.core and result.verdict in ("not exercised", "inconclusive")
        (pytest.fail if lacking else pytest.skip)(f"{result.verdict}: {'; '.join(result.evidence)}")


def _tell_broken(ledger: Ledger, result: ClaimResult) -> None:
    shown = [failure for failure in ledger.failures if failure.claim == result.id]
    lines = [f"{failure.operation}: {failure.message} ({failure.case})" for failure in shown]
    told = "\n".join([f"{result.id} is broken: {result.claim.says}", *lines])
    if result.level == "must":
        pytest.fail(told, pytrace=False)
    warnings.warn(told, BrokenShouldWarning, stacklevel=3)
