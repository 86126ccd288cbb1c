"""What a run may take, and how it goes about it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from cpaaskit_conformance.brands import Brand
    from cpaaskit_conformance.model import Event

MOST_EXAMPLES: Final = 250
LEAST_EXAMPLES: Final = 8
DEFAULT_HTTP_WORKERS: Final = 4
_DRAWN_BUDGET: Final = 1250
_GREY_BUDGET: Final = 16_000
_FAILURE_BUDGET: Final = 3600


def default_examples(operations: int) -> int:
    """Give how many cases are drawn for each operation: all of them share a budget, and each has a few at least."""
    return max(LEAST_EXAMPLES, min(MOST_EXAMPLES, _DRAWN_BUDGET // max(operations, 1)))


def most_grey(operations: int) -> int:
    """Give how many requests of the fixed tier an operation may have whose answer nobody documented."""
    return _GREY_BUDGET // max(operations, 1)


def most_failures(operations: int) -> int:
    """Give how many documented failures a client is answered with for each operation."""
    return _FAILURE_BUDGET // max(operations, 1)


@dataclass(frozen=True, slots=True, kw_only=True)
class RunSettings:
    """How a run goes about it.

    Args:
        workers: How many cases run side by side; cases on shared state run one after the other all the same.
        timeout_s: Seconds for one exchange.
        max_time_s: Seconds for the whole run.
        read_only: Whether to leave operations alone that change something.
        unsupported: Operations that the server is declared not to have.
        on_event: Called for each event.
        shrink: Whether to look for smaller requests where a drawn one broke a claim.
        brand: The brand whose product codes are sent; those of the contract's examples by default.
    """

    workers: int = 1
    timeout_s: float = 10.0
    max_time_s: float = 300.0
    read_only: bool = False
    unsupported: tuple[str, ...] = ()
    on_event: Callable[[Event], None] | None = None
    shrink: bool = True
    brand: Brand | None = None
