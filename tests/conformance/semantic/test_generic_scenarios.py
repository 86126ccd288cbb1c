"""Scenarios made from a contract: each check finds the lie that it is there for, and no other server is accused."""

from __future__ import annotations

import pytest

from cpaaskit_conformance.corpus.corpus import build_corpus
from cpaaskit_conformance.ledger import Ledger
from cpaaskit_conformance.runner import run_sync

from .library import CHECKS, LibraryServer, library, library_claims


def judged(*lies: str, workers: int = 1) -> Ledger:
    """Run the semantic family against a library that lies so."""
    from cpaaskit_conformance.settings import RunSettings

    corpus = build_corpus(library(), library_claims(), families=("semantic",), examples=8)
    target = LibraryServer(frozenset(lies)).target()
    return run_sync(target, corpus, library_claims(), spec=library(), settings=RunSettings(workers=workers))


def broken(ledger: Ledger) -> set[str]:
    """Give the checks whose claims are broken."""
    return {result.id for result in ledger.verdicts() if result.verdict == "broken"}


@pytest.mark.parametrize("workers", [1, 4])
def test_an_honest_server_keeps_every_claim(workers: int) -> None:
    """Every check is exercised, and none is broken, however many cases run side by side."""
    ledger = judged(workers=workers)
    kept = {result.id for result in ledger.verdicts() if result.verdict == "kept"}

    assert broken(ledger) == set()
    assert ledger.incomplete == []
    assert kept == {*CHECKS, "wire.success-told"}


def test_refusals_inside_a_200_are_refusals() -> None:
    """A server that tells 404 in the body of a 200 is not taken for one that shows what is gone."""
    assert broken(judged("refusals are told in the body")) == set()


@pytest.mark.parametrize(
    ("lie", "check"),
    [
        ("other name is kept", "resource.created-shown"),
        ("last is unlisted", "resource.created-listed"),
        ("update is lost", "resource.updated-shown"),
        ("delete leaves it", "resource.deleted-refused"),
        ("delete leaves it", "resource.deleted-unlisted"),
        ("delete leaves it", "resource.absent-refused"),
        ("clear leaves all", "resource.cleared"),
        ("absent is shown", "resource.absent-refused"),
        ("ids repeat", "resource.ids-differ"),
        ("total is wrong", "pages.meta"),
        ("next never ends", "pages.meta"),
        ("pages overlap", "pages.next"),
        ("pages are too long", "pages.size"),
        ("query is refused", "auth.query-token"),
        ("_method is ignored", "override.method"),
    ],
)
def test_each_lie_is_found(lie: str, check: str) -> None:
    """The check that a lie is about is broken."""
    assert check in broken(judged(lie))


def test_one_lie_breaks_few_claims() -> None:
    """A lie about pages is none about things."""
    assert broken(judged("pages are too long")) == {"pages.size"}
    assert broken(judged("query is refused")) == {"auth.query-token"}
    assert broken(judged("_method is ignored")) == {"override.method"}
    assert broken(judged("clear leaves all")) == {"resource.cleared"}
