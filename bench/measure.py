"""Rows of the table, and medians of interleaved rounds."""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass

Sample = Callable[[], float]


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the table.

    Args:
        subject: What was measured.
        value: The median, in the unit.
        unit: For example "µs CPU a call".
        ratio: The value over that of the row it is compared with, None for that row itself.
        aim: What the ratio should be, as a sentence fragment ("at most 1.15"), None without one.
    """

    subject: str
    value: float
    unit: str
    ratio: float | None = None
    aim: str | None = None


@dataclass(frozen=True, slots=True)
class Table:
    """A measurement: its title, how it was taken, and its rows."""

    title: str
    method: str
    rows: tuple[Row, ...]


def interleaved(samples: Mapping[str, Sample], rounds: int) -> dict[str, float]:
    """Return the median of each sample over A B C A B C ... rounds, after one round that does not count.

    What slows the machine for a while slows all of them.
    """
    taken: dict[str, list[float]] = {name: [] for name in samples}
    for sample in samples.values():
        sample()
    for _ in range(rounds):
        for name, sample in samples.items():
            taken[name].append(sample())
    return {name: statistics.median(values) for name, values in taken.items()}


def cpu_us(call: Callable[[], object], calls: int) -> Sample:
    """Return a sample of this process's CPU time for one call, in microseconds."""

    def sample() -> float:
        began = time.process_time()
        for _ in range(calls):
            call()
        return (time.process_time() - began) / calls * 1e6

    return sample
