"""The tables as text for a terminal, and as bench/RESULTS.md."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import UTC, datetime
from pathlib import Path

from bench import machine
from bench.measure import Row, Table

RESULTS = Path(__file__).parent / "RESULTS.md"
HEADER = ("what", "median", "unit", "ratio", "aim")


def markdown(tables: Iterable[Table]) -> str:
    """Return the whole document."""
    head = f"""\
# Results

Written by `./scripts/nox -s bench` on {datetime.now(UTC):%Y-%m-%d}; every ratio comes from one run, taken side by side.

- Machine: {machine.description()}.
- Versions: {machine.versions()}.
"""
    return head + "".join(f"\n## {table.title}\n\n{table.method}\n\n{_pipes(table.rows)}\n" for table in tables)


def text(table: Table) -> str:
    """Return one table for a terminal."""
    lines = [HEADER, *map(_cells, table.rows)]
    widths = [max(map(len, column)) for column in zip(*lines, strict=True)]
    body = "\n".join("  ".join(map(str.ljust, line, widths)).rstrip() for line in lines)
    return f"{table.title}\n{table.method}\n\n{body}\n"


def write(tables: Iterable[Table]) -> None:
    """Rewrite bench/RESULTS.md."""
    RESULTS.write_text(markdown(tables), encoding="utf-8")


def _pipes(rows: Sequence[Row]) -> str:
    lines = [HEADER, ("---", "---:", "---", "---:", "---"), *map(_cells, rows)]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)


def _cells(row: Row) -> tuple[str, str, str, str, str]:
    digits = 0 if row.value >= 100 else 1
    ratio = "" if row.ratio is None else f"{row.ratio:.2f}"
    return row.subject, f"{row.value:,.{digits}f}", row.unit, ratio, row.aim or ""
