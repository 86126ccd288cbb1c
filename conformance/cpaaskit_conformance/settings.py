"""What a run may take, and how it goes about it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from cpaaskit_conformance.model import Event

DEFAULT_EXAMPLES = 250
DEFAULT_HTTP_WORKERS = 4


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
    """

    workers: int = 1
    timeout_s: float = 10.0
    max_time_s: float = 300.0
    read_only: bool = False
    unsupported: tuple[str, ...] = ()
    on_event: Callable[[Event], None] | None = None
    shrink: bool = True
