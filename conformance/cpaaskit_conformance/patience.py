"""A time-out that counts only the time in which an answer could have been read.

Where this process itself was held up, by a busy machine or by a case that computes, the server is not to blame.
"""

from __future__ import annotations

import asyncio
from types import TracebackType
from typing import Final, Self

_TICKS: Final = 20
_SHORTEST_S: Final = 0.005


class Patience:
    """Ends its block with `TimeoutError` after so many seconds of a loop that runs; a held-up loop counts one tick.

    Args:
        seconds: How long to wait.
    """

    def __init__(self, seconds: float) -> None:
        self._tick_s = max(seconds / _TICKS, _SHORTEST_S)
        self._left = seconds
        self._scope = asyncio.timeout(None)
        self._handle: asyncio.TimerHandle | None = None

    async def __aenter__(self) -> Self:
        await self._scope.__aenter__()
        self._wait()
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._handle is not None:
            self._handle.cancel()
        await self._scope.__aexit__(kind, error, trace)

    def _wait(self) -> None:
        self._handle = asyncio.get_running_loop().call_later(self._tick_s, self._tick)

    def _tick(self) -> None:
        self._left -= self._tick_s
        if self._left > 0:
            self._wait()
        else:
            self._scope.reschedule(asyncio.get_running_loop().time())
