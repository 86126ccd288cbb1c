"""What the terminal shows while a run goes on, and at its end."""

from __future__ import annotations

import io

from rich.console import Console

from cpaaskit_conformance.model import Event
from cpaaskit_conformance.reports import ProgressBar, print_verdicts

from . import ledgers


def printed(run, **options) -> str:
    """Print a run's verdicts and give the text."""
    console = Console(file=io.StringIO(), width=140, **options)
    print_verdicts(run, console)
    assert isinstance(console.file, io.StringIO)
    return " ".join(console.file.getvalue().split())


def test_each_claim_has_a_line_with_its_verdict_and_count():
    """The table names all claims; one without a verdict says why."""
    run = ledgers.ledger(ledgers.finding("OPENSMS-028", *ledgers.course()[:1]))
    text = printed(run)
    for claim in run.claims:
        assert claim.id in text
    assert "✗ broken" in text
    assert "the receiver could not be reached" in text
    assert "OPENSMS-028 sendMessage, semantic.echo: it is wrong" in text
    assert "(exit 1: a must is broken)" in text


def test_repeated_failures_are_counted_and_not_repeated():
    """Only the first failures of a check are kept; the others are counted."""
    run = ledgers.ledger(*[ledgers.finding("OPENSMS-028", *ledgers.course()[:1])] * 5)
    assert "and 4 more" in printed(run)


def test_an_incomplete_run_says_why():
    """A run whose time is over tells so, and what its exit code means."""
    run = ledgers.ledger()
    run.incomplete.append("the time for the run is over")
    text = printed(run)
    assert "incomplete: the time for the run is over" in text
    assert "exit 3" in text


def test_without_a_terminal_there_are_no_control_characters():
    """A log holds text, no colours and no bars."""
    console = Console(file=io.StringIO(), width=100)
    run = ledgers.ledger()
    with ProgressBar(console) as progress:
        for event in events(run):
            progress(event)
    print_verdicts(run, console)
    assert isinstance(console.file, io.StringIO)
    assert "\x1b" not in console.file.getvalue()


def test_a_terminal_gets_a_bar_with_cases_exchanges_and_broken_claims():
    """The bar counts cases, exchanges, and claims that are broken so far."""
    console = Console(file=io.StringIO(), width=100, force_terminal=True)
    run = ledgers.ledger()
    with ProgressBar(console) as progress:
        for event in events(run):
            progress(event)
    assert isinstance(console.file, io.StringIO)
    text = console.file.getvalue()
    assert "2/2" in text
    assert "1 exchanges" in text
    assert "1 broken" in text


def test_nothing_private_is_printed():
    """Numbers, texts and senders stay out of the terminal."""
    text = printed(ledgers.ledger(ledgers.finding("OPENSMS-028", *ledgers.course())))
    for private in ("32470123456", ledgers.SENDER, "noon"):
        assert private not in text


def events(run):
    """Give the events of a run of two cases, one of them broken."""
    broken = ledgers.finding("OPENSMS-028")
    yield Event(kind="start", total=2)
    yield Event(kind="exchange", exchange=ledgers.course()[0])
    yield Event(kind="finding", finding=broken)
    yield Event(kind="case", done=1, total=2)
    yield Event(kind="case", done=2, total=2)
    yield Event(kind="end", done=2, total=2)
