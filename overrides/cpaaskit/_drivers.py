"""Carrying out what an exchange yields, with and without async. No decision is made here."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from cpaaskit._exchange import Result, Send, Steps
from cpaaskit._outcome import Answer, Lost


def drive(steps: Steps, send: Callable[[Send], Answer | Lost], sleep: Callable[[float], None]) -> Result:
    """Run an exchange in this thread."""
    reply: Answer | Lost | None = None
    while True:
        try:
            step = steps.send(reply)
        except StopIteration as done:
            return _result(done)
        if isinstance(step, Send):
            reply = send(step)
        else:
            reply = None
            sleep(step.seconds)


async def adrive(
    steps: Steps, send: Callable[[Send], Awaitable[Answer | Lost]], sleep: Callable[[float], Awaitable[None]]
) -> Result:
    """Run an exchange in this task."""
    reply: Answer | Lost | None = None
    while True:
        try:
            step = steps.send(reply)
        except StopIteration as done:
            return _result(done)
        if isinstance(step, Send):
            reply = await send(step)
        else:
            reply = None
            await sleep(step.seconds)


def _result(done: StopIteration) -> Result:
    result: Result = done.value
    return result
