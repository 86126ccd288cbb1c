from __future__ import annotations

import asyncio
import time

import pytest

from cpaaskit_conformance.patience import Patience


@pytest.mark.asyncio
async def test_nothing_within_the_time_ends_the_wait() -> None:
    with pytest.raises(TimeoutError):
        async with Patience(0.05):
            await asyncio.Event().wait()


@pytest.mark.asyncio
async def test_what_is_in_time_is_let_through() -> None:
    async with Patience(5.0):
        await asyncio.sleep(0)


@pytest.mark.asyncio
async def test_an_answer_that_came_while_this_process_was_held_up_is_read() -> None:
    """The loop is blocked for longer than the time-out; the answer that waits meanwhile is no time-out."""
    answer = asyncio.get_running_loop().create_future()

    async with Patience(0.1):
        asyncio.get_running_loop().call_later(0.01, answer.set_result, "here")
        time.sleep(0.3)  # the very thing that is tested: a case that computes

        assert await answer == "here"


@pytest.mark.asyncio
async def test_an_interruption_from_outside_is_not_a_time_out() -> None:
    async def waits() -> None:
        async with Patience(5.0):
            await asyncio.Event().wait()

    task = asyncio.create_task(waits())
    await asyncio.sleep(0)
    task.cancel()

    with pytest.raises(asyncio.CancelledError):
        await task
