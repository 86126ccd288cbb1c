"""Tampering with the one subscription: what stands, what is shown, what a request does to it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from cpaaskit_conformance.faults.edits import first_text
from cpaaskit_conformance.faults.exchanges import answer
from cpaaskit_conformance.faults.opensms._places import CREATE, DELETE, READ, SEND, URL
from cpaaskit_conformance.faults.tampering import Tampering

if TYPE_CHECKING:
    from collections.abc import Callable

    from cpaaskit_conformance.faults.exchanges import Answer, Request
    from cpaaskit_conformance.faults.tampering import Forward
    from cpaaskit_conformance.model import Json

NONE: Final = 404


class Keeper(Tampering):
    """Watches the subscription: `standing` is what should stand, `removed` what stood before the last removal."""

    def __init__(self) -> None:
        super().__init__()
        self.standing: Json = None
        self.former: Json = None
        self.removed: Json = None

    async def answer(self, request: Request, forward: Forward) -> Answer:
        """Note what a request did, then answer it."""
        given = await forward(request)
        if request.operation == CREATE and given.status == 201:
            self.former, self.standing = self.standing, request.json()
        elif request.operation == DELETE and given.status == 204:
            self.removed, self.former, self.standing = self.standing, None, None
        return self.changed(request, given)

    def changed(self, request: Request, given: Answer) -> Answer:
        """Give the answer in the place of the right one."""
        raise NotImplementedError


class OnRead(Keeper):
    """Answers reads from what it remembers."""

    def __init__(self, show: Callable[[OnRead, Answer], Answer]) -> None:
        super().__init__()
        self._show = show
        self.reads = 0
        self.sends = 0

    def changed(self, request: Request, given: Answer) -> Answer:
        """Show something else on a read."""
        self.sends += request.operation == SEND
        if request.operation in (CREATE, DELETE):
            self.reads = self.sends = 0
        if request.operation != READ or given.status == 401:
            return given
        self.reads += 1
        return self._show(self, given)


class LosesOnRefusal(Keeper):
    """Lets a refused subscription request change what stands."""

    def __init__(self, statuses: tuple[int, ...], become: Callable[[Json, Json], Json]) -> None:
        super().__init__()
        self._statuses = statuses
        self._become = become
        self._shown: Json = None
        self._changed = False

    def changed(self, request: Request, given: Answer) -> Answer:
        """Remember what a refused request asked for, and show that."""
        if request.operation == CREATE and given.status in self._statuses and self.standing is not None:
            self._changed, self._shown = True, self._become(self.standing, request.json())
        elif request.operation in (CREATE, DELETE) and given.status in (201, 204):
            self._changed = False
        if request.operation != READ or given.status != 200 or not self._changed:
            return given
        return answer(NONE) if self._shown is None else given.with_json(self._shown)


class TwoStand(Tampering):
    """Keeps every subscription: a removal brings back the one before."""

    def __init__(self) -> None:
        super().__init__()
        self._stack: list[Request] = []

    async def answer(self, request: Request, forward: Forward) -> Answer:
        """Subscribe the one before again when one is removed."""
        given = await forward(request)
        if request.operation == CREATE and given.status == 201:
            self._stack.append(request)
        if request.operation == DELETE and given.status == 204 and self._stack:
            self._stack.pop()
            if self._stack:
                await forward(self._stack[-1])
        return given


class Undeleted(Tampering):
    """Says that a subscription is removed, and removes nothing."""

    async def answer(self, request: Request, forward: Forward) -> Answer:
        """Answer removals like the sandbox would, without telling it."""
        if request.operation != DELETE:
            return await forward(request)
        stands = await forward(replace(request, method="GET"))
        return answer(204) if stands.status == 200 else stands


class Second(Tampering):
    """Treats a subscription request while one stands in its own way."""

    def __init__(self, respond: Callable[[Request, Answer], Answer], *, carried_out: bool) -> None:
        super().__init__()
        self._respond = respond
        self._carried_out = carried_out

    async def answer(self, request: Request, forward: Forward) -> Answer:
        """Answer a second request as it likes."""
        if request.operation != CREATE:
            return await forward(request)
        stands = await forward(replace(request, method="GET").with_body(b""))
        if stands.status != 200 or first_text(request.json(), URL) == "":
            return await forward(request)
        if self._carried_out:
            return self._respond(request, await forward(request))
        return self._respond(request, answer(201, request.json()))


class Tombstone(Tampering):
    """Refuses subscriptions after a removal: the next two, or ever again the URL that was removed."""

    def __init__(self, *, same_url: bool) -> None:
        super().__init__()
        self._same_url = same_url
        self._gone: set[str] = set()
        self._left = 0
        self._url = ""

    async def answer(self, request: Request, forward: Forward) -> Answer:
        """Refuse what comes after a removal."""
        url = first_text(request.json(), URL)
        given = await forward(request)
        if request.operation == DELETE and given.status == 204:
            self._gone.add(self._url)
            self._left = 2
        if request.operation != CREATE or given.status != 201:
            return given
        refused = url in self._gone if self._same_url else self._left > 0
        if not refused:
            self._url = url
            return given
        self._left -= 1
        await forward(replace(request, method="DELETE").with_body(b""))
        return answer(406, {"reason": "removed before"})
