"""What trials came to, as tables."""

from __future__ import annotations

from statistics import fmean
from typing import TYPE_CHECKING

from rich import box
from rich.table import Table
from rich.text import Text

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from rich.console import Console

    from cpaaskit_conformance.faults.fault import Fault
    from cpaaskit_conformance.faults.trial import Trial
    from cpaaskit_conformance.faults.variants import Calm


def print_faults(faults: Iterable[Fault], console: Console) -> None:
    """Print what faults there are, and which claim each breaks."""
    table = _table("claim", "fault", "what the server does wrong")
    for fault in faults:
        table.add_row(fault.claim, fault.name, Text(fault.says))
    console.print(table)


def print_trials(trials: Sequence[Trial], console: Console) -> None:
    """Print what came of each fault, and the figures of all."""
    table = _table("claim", "fault", "found", "by")
    for trial in trials:
        table.add_row(trial.claim, trial.name, _verdict(trial), Text(trial.by))
    console.print(table)
    inert = sum(trial.inert for trial in trials)
    found = sum(trial.detected and not trial.inert for trial in trials)
    share = 100 * found / len(trials) if trials else 0.0
    seconds = fmean(trial.seconds for trial in trials) if trials else 0.0
    style = "bold green" if found == len(trials) else "bold red"
    figures = f"{len(trials)} faults, {found} detected ({share:.1f} %), {inert} inert, {seconds:.2f} s a fault"
    console.print(Text(figures, style=style))


def print_alarms(calms: Sequence[Calm], console: Console) -> None:
    """Print the alarms that allowed behaviour raised, and how many settings raised none."""
    alarmed = [calm for calm in calms if calm.alarms]
    for calm in alarmed:
        console.print(Text(calm.name, style="bold red"))
        for alarm in calm.alarms:
            console.print(Text(f"  {alarm}"))
    style = "bold red" if alarmed else "bold green"
    console.print(Text(f"{len(calms)} faultless settings, {len(alarmed)} with an alarm", style=style))


def _verdict(trial: Trial) -> Text:
    if trial.inert:
        return Text("inert", style="bold red")
    return Text("yes", style="green") if trial.detected else Text("no", style="bold red")


def _table(*columns: str) -> Table:
    table = Table(box=box.SIMPLE_HEAD, pad_edge=False, header_style="bold")
    for column in columns[:-1]:
        table.add_column(column, no_wrap=True)
    table.add_column(columns[-1], ratio=1)
    return table
