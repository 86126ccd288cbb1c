"""Tampering with notifications: which are sent, how often, where to, and what they say."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from cpaaskit._httpx import httpx
from cpaaskit_conformance.faults.edits import first_text, found
from cpaaskit_conformance.faults.exchanges import answer, parsed
from cpaaskit_conformance.faults.opensms._places import (
    CREATE,
    DELETE,
    FINAL,
    LIST_RESOURCE,
    READ,
    RESOURCE,
    SEND,
    STATES,
    URL,
    request_id,
    text_of,
)
from cpaaskit_conformance.faults.tampering import Tampering

if TYPE_CHECKING:
    from collections.abc import Callable

    from cpaaskit_conformance.faults.exchanges import Answer, Request
    from cpaaskit_conformance.faults.tampering import Forward, Post
    from cpaaskit_conformance.model import Json

_TAKEN: Final = 200
_NOT_TAKEN: Final = 503
_LONG: Final = 160


class Loses(Tampering):
    """Loses notifications: a rule chooses by what it says, and the number of messages and notifications before it."""

    def __init__(self, lost: Callable[[Json, Loses], bool]) -> None:
        super().__init__()
        self._lost = lost
        self.numbers: dict[str, int] = {}
        self.long: set[str] = set()
        self.count = 0

    async def answer(self, request: Request, forward: Forward) -> Answer:
        """Number the messages."""
        given = await forward(request)
        if request.operation == SEND and given.status == 201:
            name = request_id(first_text(given.json(), RESOURCE))
            self.numbers[name] = len(self.numbers) + 1
            self.long |= {name} if len(text_of(request)) > _LONG else set()
        return given

    async def notify(self, notification: httpx.Request, post: Post) -> httpx.Response:
        """Drop what is chosen."""
        self.count += 1
        return httpx.Response(_TAKEN) if self._lost(parsed(notification.content), self) else await post(notification)


class Rewrites(Tampering):
    """Sends another request in the place of each notification that it applies to."""

    def __init__(self, rewrite: Callable[[httpx.Request], httpx.Request]) -> None:
        super().__init__()
        self._rewrite = rewrite

    async def notify(self, notification: httpx.Request, post: Post) -> httpx.Response:
        """Send the other request."""
        return await post(self._rewrite(notification))


class Repeats(Tampering):
    """Sends a notification again, always or when it was not taken."""

    def __init__(self, again: Callable[[httpx.Request, httpx.Response], int]) -> None:
        super().__init__()
        self._again = again

    async def notify(self, notification: httpx.Request, post: Post) -> httpx.Response:
        """Send it as often as the rule says."""
        response = await _tried(notification, post)
        for _ in range(self._again(notification, response)):
            response = await _tried(copied(notification), post)
        return response


async def _tried(notification: httpx.Request, post: Post) -> httpx.Response:
    """Send a notification; a receiver that breaks off has not taken it either."""
    try:
        return await post(notification)
    except httpx.TransportError:
        return httpx.Response(_NOT_TAKEN)


class ToFormer(Tampering):
    """Sends notifications to the first URL that was subscribed, in the place of the standing one or besides it."""

    def __init__(self, *, besides: bool) -> None:
        super().__init__()
        self._besides = besides
        self._former = ""

    async def answer(self, request: Request, forward: Forward) -> Answer:
        """Remember the first URL until the subscription is removed."""
        given = await forward(request)
        if request.operation == CREATE and given.status == 201:
            self._former = self._former or first_text(request.json(), URL)
        elif request.operation == DELETE and given.status == 204:
            self._former = ""
        return given

    async def notify(self, notification: httpx.Request, post: Post) -> httpx.Response:
        """Send it to the former URL too, or only there."""
        if not self._former or str(notification.url) == self._former:
            return await post(notification)
        response = await post(copied(notification, url=self._former))
        return await post(notification) if self._besides else response


class StillTold(Tampering):
    """Shows no subscription after a removal, and goes on telling the removed one."""

    def __init__(self) -> None:
        super().__init__()
        self._removed = False

    async def answer(self, request: Request, forward: Forward) -> Answer:
        """Keep the subscription in the sandbox when it is removed."""
        if request.operation == CREATE:
            given = await forward(request)
            self._removed = self._removed and given.status != 201
            return given
        if request.operation not in (READ, DELETE):
            return await forward(request)
        stands = await forward(replace(request, method="GET"))
        if stands.status != 200:
            return stands
        if self._removed:
            return answer(404)
        if request.operation == READ:
            return stands
        self._removed = True
        return answer(204)


class PerPart(Tampering):
    """Tells the delivery of a long message once for each of its parts."""

    def __init__(self, *, at_most: int) -> None:
        super().__init__()
        self._at_most = at_most
        self._parts: dict[str, int] = {}

    async def answer(self, request: Request, forward: Forward) -> Answer:
        """Count the parts of each message."""
        given = await forward(request)
        if request.operation == SEND and given.status == 201:
            size = 153 if text_of(request).isascii() else 67
            whole = _LONG if text_of(request).isascii() else 70
            parts = 1 if len(text_of(request)) <= whole else -(-len(text_of(request)) // size)
            self._parts[request_id(first_text(given.json(), RESOURCE))] = min(parts, self._at_most)
        return given

    async def notify(self, notification: httpx.Request, post: Post) -> httpx.Response:
        """Send the notification once for each part."""
        response = await post(notification)
        if is_final(parsed(notification.content)):
            for _ in range(self._parts.get(named(parsed(notification.content)), 1) - 1):
                response = await post(copied(notification))
        return response


def copied(notification: httpx.Request, *, url: str = "", method: str = "") -> httpx.Request:
    """Give a notification again, to another URL or with another method."""
    headers = [(name, value) for name, value in notification.headers.items() if name.lower() != "host" or not url]
    return httpx.Request(
        method or notification.method, url or notification.url, headers=headers, content=notification.content
    )


def with_body(notification: httpx.Request, content: bytes, media_type: str = "application/json") -> httpx.Request:
    """Give a notification with other content."""
    return httpx.Request(notification.method, notification.url, headers={"content-type": media_type}, content=content)


def is_final(told: Json) -> bool:
    """Tell whether a notification tells a final state."""
    return any(state in FINAL for state in found(told, STATES))


def named(told: Json) -> str:
    """Give the request id that a notification names, or nothing."""
    return request_id(first_text(told, LIST_RESOURCE))
