"""The code blocks of the README, and the commands with the output shown below them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from textwrap import dedent

FENCE = re.compile(r"^( *)```(\w*)\n(.*?)^\1```$", re.M | re.S)


@dataclass(frozen=True)
class Block:
    """One fenced block: its language, the line on which its code starts, and the code."""

    language: str
    line: int
    code: str


@dataclass(frozen=True)
class Command:
    """A command of a console block, and the lines of output that the README shows below it."""

    text: str
    shown: tuple[str, ...]

    def missing_from(self, output: str) -> list[str]:
        """The shown lines that the output does not have, in their order; digits and runs of blanks may differ."""
        actual = iter(output.splitlines())
        return [line for line in self.shown if not any(loosely(line).search(candidate) for candidate in actual)]


def loosely(line: str) -> re.Pattern[str]:
    """A pattern for one line of output."""
    pieces = re.split(r"(\s+|\d[\d,.]*)", line.strip())
    return re.compile(
        "".join(r"\s+" if not p.strip() else r"\d[\d,.]*" if p[0].isdigit() else re.escape(p) for p in pieces if p)
    )


def blocks(document: Path) -> list[Block]:
    """Every fenced block of a Markdown file."""
    text = document.read_text(encoding="utf-8")
    return [Block(match[2], text.count("\n", 0, match.start()) + 2, dedent(match[3])) for match in FENCE.finditer(text)]


def commands(block: Block) -> Iterator[Command]:
    """The commands of a console block, continued lines joined."""
    for part in re.split(r"^\$ ", block.code.replace("\\\n", ""), flags=re.M)[1:]:
        text, _, output = part.partition("\n")
        yield Command(" ".join(text.split()), tuple(line for line in output.splitlines() if line.strip("… .")))
