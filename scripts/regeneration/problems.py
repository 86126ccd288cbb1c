"""What is wrong with an input, told in one line that names the thing and the way out."""

from __future__ import annotations

from collections.abc import Iterable


class RegenerationError(Exception):
    """The inputs cannot be made into a client.

    Args:
        problems: One line each.
    """

    def __init__(self, problems: Iterable[str]) -> None:
        self.problems = tuple(problems)
        super().__init__("\n".join(self.problems))
