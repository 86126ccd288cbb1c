"""Waiting for the final states of sent messages, by asking for each of them until it is in one."""

from __future__ import annotations

import time
from collections.abc import Awaitable, Callable, Iterable, Sequence
from typing import Generic, TypeVar

from cpaaskit import _following as following
from cpaaskit._delivery import StateBook
from cpaaskit._errors import ApiError, DeliveryPendingError, InvalidArgumentError
from cpaaskit._polling import Ask
from cpaaskit.cpaas_v2._sent import RowLike, Sent
from cpaaskit.cpaas_v2._states import ORDER

RowT = TypeVar("RowT", bound=RowLike)

TIMEOUT = 300.0
INTERVAL = 1.0
_ALL = ""
_LEAST = 0.05


class Waiting(following.Following, Generic[RowT]):
    """Messages of which the last state is wanted.

    Args:
        sent: What a send gave back, or the ids of messages.
        operation_id: The operation that tells states, for errors.
        timeout: Seconds to wait in all.
        interval: Seconds between the first two rounds of questions.

    Raises:
        InvalidArgumentError: There is no message to wait for, or no end to it.
    """

    def __init__(self, sent: Sent[RowT] | Sequence[str], operation_id: str, timeout: float, interval: float) -> None:
        self._ids = sent.ids if isinstance(sent, Sent) else tuple([sent] if isinstance(sent, str) else sent)
        if not self._ids:
            raise InvalidArgumentError("there is no message to wait for")
        self._operation_id = operation_id
        self._rows: dict[str, RowT] = {}
        self._book = StateBook(ORDER)
        self._book.expect(_ALL, self._ids)
        for row in sent if isinstance(sent, Sent) else ():
            self.take(row.id, [row])
        super().__init__(timeout, interval)

    def is_done(self) -> bool:
        """Whether every message is in a final state."""
        return self._book.is_final(_ALL)

    def take(self, message: str, rows: Iterable[RowT]) -> None:
        """Take in what the answer to a question about one message said of it."""
        for row in rows:
            if row.id == message:
                self._book.merge(_ALL, [(message, str(row.status))])
                self._rows[message] = row

    def left(self) -> list[str]:
        """The messages that are not in a final state."""
        return [message for message, state in self._book.states(_ALL).items() if not ORDER.is_final(state)]

    def seconds(self, limit: float) -> float:
        """What the next question may take, at most this."""
        return min(limit, max(self._end - time.monotonic(), _LEAST))

    def result(self) -> list[RowT]:
        """The last row of each message, in their order.

        Raises:
            DeliveryPendingError: Not all of them are final.
        """
        if self.is_done():
            return [self._rows[message] for message in self._ids]
        raise DeliveryPendingError(
            f"{self._operation_id}: {len(self.left())} message(s) not final yet; "
            "ask again later, or have a webhook told",
            states={message: state for message, state in self._book.states(_ALL).items() if state},
        )


def wait(waiting: Waiting[RowT], ask: Callable[[str, float], Iterable[RowT]], limit: float) -> list[RowT]:
    """Ask until all is final or time is up.

    Args:
        waiting: The messages.
        ask: The rows of one message, to be there within so many seconds.
        limit: The most seconds for one question.
    """
    for step in waiting.steps:
        if not isinstance(step, Ask):
            time.sleep(step.seconds)
            continue
        try:
            for message in waiting.left():
                waiting.take(message, ask(message, waiting.seconds(limit)))
        except ApiError as error:
            waiting.failed(error)
    return waiting.result()


async def await_all(
    waiting: Waiting[RowT], ask: Callable[[str, float], Awaitable[Iterable[RowT]]], limit: float
) -> list[RowT]:
    """The same, awaited."""
    from asyncio import sleep

    for step in waiting.steps:
        if not isinstance(step, Ask):
            await sleep(step.seconds)
            continue
        try:
            for message in waiting.left():
                waiting.take(message, await ask(message, waiting.seconds(limit)))
        except ApiError as error:
            waiting.failed(error)
    return waiting.result()
