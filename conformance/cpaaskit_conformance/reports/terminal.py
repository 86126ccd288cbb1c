"""What a person sees in the terminal: a progress bar while it runs, then a verdict per claim."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rich import box
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn
from rich.table import Table
from rich.text import Text

if TYPE_CHECKING:
    from types import TracebackType

    from rich.console import Console

    from cpaaskit_conformance.ledger import ClaimResult, Ledger, Verdict
    from cpaaskit_conformance.model import Event

MARKS: dict[Verdict, str] = {
    "kept": "✓",
    "broken": "✗",
    "not exercised": "○",
    "not applicable": "–",
    "inconclusive": "?",
    "not checkable": "·",
}
STYLES: dict[Verdict, str] = {
    "kept": "green",
    "broken": "bold red",
    "not exercised": "yellow",
    "not applicable": "dim",
    "inconclusive": "yellow",
    "not checkable": "dim",
}
MEANINGS = {
    0: "every must is kept and every core claim was exercised",
    1: "a must is broken",
    2: "wrong usage or configuration",
    3: "incomplete: a core claim has no verdict",
}


class ProgressBar:
    """Shows how far a run is; a context manager whose instance takes the run's events.

    Without a terminal it draws nothing.
    """

    def __init__(self, console: Console) -> None:
        self._progress = Progress(
            TextColumn("[bold]{task.description}"),
            BarColumn(bar_width=None),
            MofNCompleteColumn(),
            TextColumn("{task.fields[told]}"),
            TimeElapsedColumn(),
            console=console,
            transient=True,
            disable=not console.is_terminal,
        )
        self._task = self._progress.add_task("cases", total=None, told="")
        self._exchanges = 0
        self._broken: set[str] = set()

    def __enter__(self) -> ProgressBar:
        self._progress.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self._progress.stop()

    def __call__(self, event: Event) -> None:
        """Take one event of the run."""
        match event.kind:
            case "start":
                self._progress.update(self._task, total=event.total)
            case "exchange":
                self._exchanges += 1
            case "finding":
                self._broken |= {event.finding.claim} if event.finding else set()
            case "case":
                self._progress.update(self._task, completed=event.done, told=self._told())
            case "end":
                self._progress.update(self._task, completed=event.done)

    def _told(self) -> str:
        broken = f", [bold red]{len(self._broken)} broken[/]" if self._broken else ""
        return f"{self._exchanges} exchanges{broken}"


def print_verdicts(ledger: Ledger, console: Console) -> None:
    """Print the verdict on each claim with its count, the failures' messages, and what the exit code means."""
    results = ledger.verdicts()
    console.print(_table(results))
    for finding in ledger.failures:
        again = ledger.occurrences(finding)
        line = Text.assemble((finding.claim, "bold red"), f" {finding.operation}, {finding.check}: {finding.message}")
        console.print(line, Text(f"  {finding.case}" + (f" and {again - 1} more" if again > 1 else ""), style="dim"))
    for why in ledger.incomplete:
        console.print(Text(f"incomplete: {why}", style="yellow"))
    console.print(_families(ledger))
    console.print(_summary(ledger, results))


def _table(results: tuple[ClaimResult, ...]) -> Table:
    table = Table(box=box.SIMPLE_HEAD, pad_edge=False, header_style="bold")
    table.add_column("claim", no_wrap=True)
    table.add_column("verdict", no_wrap=True)
    table.add_column("count", justify="right", no_wrap=True)
    table.add_column("level", no_wrap=True)
    table.add_column("it says", ratio=1)
    for result in results:
        verdict = Text(f"{MARKS[result.verdict]} {result.verdict}", style=STYLES[result.verdict])
        says = Text(result.claim.says)
        if result.verdict not in ("kept", "broken") and result.evidence:
            says.append(f"\n{'; '.join(result.evidence)}", style="dim")
        level = f"{result.level}, core" if result.core else result.level
        table.add_row(result.id, verdict, str(result.exercised or ""), level, says)
    return table


def _families(ledger: Ledger) -> Text:
    told = [f"{name} {count.cases} cases, {count.failures} failed" for name, count in ledger.families.items()]
    return Text("; ".join(told), style="dim")


def _summary(ledger: Ledger, results: tuple[ClaimResult, ...]) -> Text:
    counts = {verdict: sum(result.verdict == verdict for result in results) for verdict in MARKS}
    told = ", ".join(f"{number} {verdict}" for verdict, number in counts.items() if number)
    speed = f"{ledger.cases} cases, {ledger.exchanges} exchanges in {ledger.duration_s:.1f} s, seed {ledger.seed}"
    style = {0: "bold green", 1: "bold red"}.get(ledger.exit_code, "bold yellow")
    meaning = f" (exit {ledger.exit_code}: {MEANINGS[ledger.exit_code]})"
    return Text.assemble((ledger.verdict, style), f": {len(results)} claims: {told}; {speed}", meaning)
