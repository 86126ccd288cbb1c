"""What holds for a sandbox whatever the API: pace, limits, seed."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class SandboxSettings:
    """The settings that every API's sandbox has.

    Args:
        delivery_s: Seconds from a message's acceptance to its last state.
        quota: Requests that a key may make in the window its contract names, or None for no limit.
        documented_limits: Whether the rates that the contract names hold, where `quota` names none.
        keep: How many messages are remembered; the oldest are forgotten first.
        keep_bytes: How many bytes of request bodies are remembered in all, with the same rule.
        body_limit: The largest request body in bytes; a larger one is answered with 413.
        callbacks_anywhere: Whether callbacks go to other hosts than this machine's loopback.
        seed: Decides ids and shuffled orders.

    Raises:
        ValueError: A number is out of range; the text names it.
    """

    delivery_s: float = 1.0
    quota: int | None = None
    documented_limits: bool = False
    keep: int = 10_000
    keep_bytes: int = 64 * 1024 * 1024
    body_limit: int = 1024 * 1024
    callbacks_anywhere: bool = False
    seed: int = 1

    def __post_init__(self) -> None:
        if not 0 <= self.delivery_s < float("inf"):
            raise ValueError(f"delivery_s is {self.delivery_s}; give seconds from 0 up")
        if self.quota is not None and self.quota < 0:
            raise ValueError(f"quota is {self.quota}; give a number of requests from 0 up")
        for name in ("keep", "keep_bytes", "body_limit"):
            if getattr(self, name) < 1:
                raise ValueError(f"{name} is {getattr(self, name)}; give at least 1")
