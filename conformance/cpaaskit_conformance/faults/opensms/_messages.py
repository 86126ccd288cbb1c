"""Tampering with messages: their states, whether they are known, and which one is shown."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from typing import TYPE_CHECKING, Final, TypeAlias
from urllib.parse import quote, urlsplit

from cpaaskit_conformance.faults.edits import at, first_text, found, items, put
from cpaaskit_conformance.faults.exchanges import answer
from cpaaskit_conformance.faults.opensms._places import (
    FINAL,
    INFOS,
    LIST_INFOS,
    RESOURCE,
    SEND,
    SENT_LIST_RESOURCE,
    STATE,
    STATES,
    request_id,
)
from cpaaskit_conformance.faults.tampering import Tampering

if TYPE_CHECKING:
    from collections.abc import Callable

    from cpaaskit_conformance.faults.edits import Edit
    from cpaaskit_conformance.faults.exchanges import Answer, Request
    from cpaaskit_conformance.faults.tampering import Forward

NETWORK: Final = "DeliveredToNetwork"
TERMINAL: Final = "DeliveredToTerminal"
IMPOSSIBLE: Final = "DeliveryImpossible"
WAITING: Final = "MessageWaiting"

# A recipient's place in the list, how often it was seen in its real state, and that state: what is shown instead.
Show: TypeAlias = "Callable[[int, int, str], str]"


class Restated(Tampering):
    """Shows other states than the real ones when a message is polled."""

    def __init__(self, show: Show) -> None:
        super().__init__()
        self._show = show
        self._seen: Counter[tuple[str, int, str]] = Counter()

    async def answer(self, request: Request, forward: Forward) -> Answer:
        """Answer polls with other states."""
        answer = await forward(request)
        listed = next(found(answer.json(), LIST_INFOS), None)
        if request.operation != INFOS or not isinstance(listed, list):
            return answer
        shown = answer.json()
        for place in range(len(listed)):
            real = first_text(listed[place], f"/{STATE}")
            self._seen[request.parameter("requestId"), place, real] += 1
            seen = self._seen[request.parameter("requestId"), place, real]
            shown = at(LIST_INFOS, _stating(place, self._show(place, seen, real)))(shown)
        return answer.with_json(shown) if shown != answer.json() else answer


def _stating(place: int, state: str) -> Edit:
    """Set the state of the entry at a place."""
    return items(lambda listed: [put(f"/{STATE}", state)(it) if n == place else it for n, it in enumerate(listed)])


class Forgetful(Tampering):
    """Forgets messages: a rule tells from a message's number, the count of all, and its polls whether it is gone."""

    def __init__(self, gone: Callable[[int, int, int], bool]) -> None:
        super().__init__()
        self._gone = gone
        self._messages: dict[str, int] = {}
        self._polls: Counter[str] = Counter()

    async def answer(self, request: Request, forward: Forward) -> Answer:
        """Answer 404 for forgotten messages."""
        given = await forward(request)
        if request.operation == SEND and given.status == 201:
            self._messages[request_id(first_text(given.json(), RESOURCE))] = len(self._messages) + 1
        name = request.parameter("requestId")
        if request.operation != INFOS or name not in self._messages or given.status != 200:
            return given
        self._polls[name] += 1
        return answer(404) if self._gone(self._messages[name], len(self._messages), self._polls[name]) else given


class Mixed(Tampering):
    """Answers a poll with the delivery infos of another message, under the name of the one asked for."""

    def __init__(self, choose: Callable[[list[str], str], str], *, renamed: bool) -> None:
        super().__init__()
        self._choose = choose
        self._renamed = renamed
        self._paths: dict[str, str] = {}

    async def answer(self, request: Request, forward: Forward) -> Answer:
        """Answer polls with another message's infos."""
        if request.operation == SEND:
            given = await forward(request)
            if given.status == 201:
                self._paths[request_id(first_text(given.json(), RESOURCE))] = request.path
            return given
        asked = request.parameter("requestId")
        if request.operation != INFOS or not self._paths:
            return await forward(request)
        other = self._choose(list(self._paths), asked)
        if other == asked or other not in self._paths:
            return await forward(request)
        path = f"{self._paths[other]}/{quote(other, safe='')}/deliveryInfos"
        given = await forward(replace(request, path=path))
        return given.with_body(given.body.replace(other.encode(), asked.encode())) if self._renamed else given


class OwnUrlUnknown(Tampering):
    """Does not know a message by the URL that it gave it, where that spells the sender otherwise than the request."""

    def __init__(self) -> None:
        super().__init__()
        self._unknown: set[str] = set()

    async def answer(self, request: Request, forward: Forward) -> Answer:
        """Answer 404 under the URLs that were given."""
        given = await forward(request)
        own = urlsplit(first_text(given.json(), SENT_LIST_RESOURCE)).path
        if request.operation == SEND and own and not own.startswith(f"{request.path}/"):
            self._unknown.add(own)
        return answer(404) if request.operation == INFOS and request.path in self._unknown else given


class ForgetsFinal(Tampering):
    """Forgets a message once a poll has shown that all its recipients are final."""

    def __init__(self) -> None:
        super().__init__()
        self._done: set[str] = set()

    async def answer(self, request: Request, forward: Forward) -> Answer:
        """Answer 404 for what was finished."""
        if request.operation != INFOS:
            return await forward(request)
        name = request.parameter("requestId")
        if name in self._done:
            return answer(404)
        given = await forward(request)
        states = list(found(given.json(), STATES))
        if states and all(state in FINAL for state in states):
            self._done.add(name)
        return given
