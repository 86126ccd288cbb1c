"""Test the suite itself: is every fault of an API found, and does no allowed behaviour raise an alarm?"""

from __future__ import annotations

import argparse
import json
import os
import sys
import time
from typing import TYPE_CHECKING

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn

from cpaaskit_conformance.errors import ConfigurationError
from cpaaskit_conformance.faults.catalogue import catalogue, find, sample
from cpaaskit_conformance.faults.figures import print_alarms, print_faults, print_trials
from cpaaskit_conformance.faults.pool import judge_all, try_all
from cpaaskit_conformance.faults.variants import sample_of, settings_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from typing import TypeVar

    from cpaaskit_conformance.faults.trial import Trial

    Done = TypeVar("Done")

USAGE_ERROR = 2
NOT_FOUND = 1
_LOG_WIDTH = 140
_TELL_EACH_S = 30.0


def main(argv: Sequence[str]) -> int:
    """Run the command.

    Args:
        argv: The arguments after the command's name.

    Returns:
        0 where every fault is found through its claim and none is inert, or no variant raises an alarm; 1 otherwise; 2
        for wrong usage.
    """
    options = _parser().parse_args(argv)
    try:
        return _variants(options) if options.variants else _faults(options)
    except ConfigurationError as error:
        print(f"cpaaskit faults: {error}", file=sys.stderr)
        return USAGE_ERROR


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="cpaaskit faults", description=__doc__)
    parser.add_argument("api", metavar="API", help="the API, for example opensms")
    parser.add_argument(
        "--variants", action="store_true", help="run allowed behaviours instead; none may raise an alarm"
    )
    parser.add_argument("--seed", type=int, default=1, metavar="N", help="of the corpus and the sandbox (default: 1)")
    parser.add_argument("--workers", type=int, default=0, metavar="N", help="processes (default: one for each core)")
    parser.add_argument("--only", action="append", default=[], metavar="NAME", help="try this fault; may be repeated")
    parser.add_argument(
        "--sample", action="store_true", help="try one fault for each claim, or all variants in as few runs as can be"
    )
    parser.add_argument("--list", action="store_true", help="list the faults and try none")
    parser.add_argument("--json", action="store_true", help="print the result as JSON")
    return parser


def _faults(options: argparse.Namespace) -> int:
    chosen = sample if options.sample else catalogue
    faults = tuple(find(options.api, name) for name in options.only) or chosen(options.api)
    console = _console()
    if options.list:
        print_faults(faults, console)
        return 0
    names = [fault.name for fault in faults]
    trials = _shown(try_all(options.api, options.seed, names, _workers(options)), len(names), options, "faults")
    if options.json:
        print(_as_json(trials, options))
    else:
        print_trials(trials, console)
    return 0 if all(trial.detected and not trial.inert for trial in trials) else NOT_FOUND


def _as_json(trials: Iterable[Trial], options: argparse.Namespace) -> str:
    entries = [
        {"name": trial.name, "claim": trial.claim, "detected": trial.detected and not trial.inert, "by": trial.by}
        for trial in trials
    ]
    return json.dumps({"api": options.api, "seed": options.seed, "faults": entries}, indent=2)


def _variants(options: argparse.Namespace) -> int:
    settings = (sample_of if options.sample else settings_of)(options.api, options.seed)
    calms = _shown(judge_all(options.api, settings, _workers(options)), len(settings), options, "settings")
    if options.json:
        entries = [{"name": calm.name, "alarms": list(calm.alarms)} for calm in calms]
        print(json.dumps({"api": options.api, "seed": options.seed, "variants": entries}, indent=2))
    else:
        print_alarms(calms, _console())
    return NOT_FOUND if any(calm.alarms for calm in calms) else 0


def _workers(options: argparse.Namespace) -> int:
    if options.workers < 0:
        raise ConfigurationError(f"--workers is {options.workers}; give 1 or more processes, or leave it out")
    return options.workers or os.cpu_count() or 1


def _console() -> Console:
    """Give the console; a log has no width of its own, and a name that is cut is of no use in it."""
    return Console(width=None if sys.stdout.isatty() else _LOG_WIDTH)


def _shown(results: Iterator[Done], total: int, options: argparse.Namespace, what: str) -> list[Done]:
    """Collect results behind a progress bar on standard error; a log gets a line now and then."""
    console = Console(stderr=True)
    if not options.json and not console.is_terminal:
        return list(_told(results, total, what, console))
    columns = (TextColumn("[bold]{task.description}"), BarColumn(), MofNCompleteColumn(), TimeElapsedColumn())
    with Progress(*columns, console=console, transient=True, disable=options.json) as bar:
        return list(bar.track(results, total=total, description=what))


def _told(results: Iterator[Done], total: int, what: str, console: Console) -> Iterator[Done]:
    """Pass results on, and tell how many there are each time that some seconds went by."""
    last = time.monotonic()
    for number, result in enumerate(results, 1):
        if time.monotonic() - last >= _TELL_EACH_S:
            last = time.monotonic()
            console.print(f"{number} of {total} {what}")
        yield result
