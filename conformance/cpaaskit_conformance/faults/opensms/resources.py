"""Request ids, resource URLs and Location headers that lead elsewhere."""

from __future__ import annotations

import re
import zlib
from dataclasses import replace
from typing import TYPE_CHECKING, Final
from urllib.parse import quote

from cpaaskit_conformance.faults.edits import at, both, first_text, text
from cpaaskit_conformance.faults.opensms._places import (
    INFOS,
    LIST_RESOURCE,
    RESOURCE,
    SEND,
    SENT_LIST_RESOURCE,
    fault,
    recipients_of,
    request_id,
    sender_of,
    text_of,
)
from cpaaskit_conformance.faults.rules import answering, editing
from cpaaskit_conformance.faults.tampering import Tampering

if TYPE_CHECKING:
    from collections.abc import Callable

    from cpaaskit_conformance.faults.edits import Edit
    from cpaaskit_conformance.faults.exchanges import Answer, Request
    from cpaaskit_conformance.faults.fault import Fault
    from cpaaskit_conformance.faults.rules import Make
    from cpaaskit_conformance.faults.tampering import Forward

_OTHER: Final = "00000000-0000-4000-8000-000000000000"


class OtherIds(Tampering):
    """Gives messages ids of its own choice, and knows the messages by these ids when they are polled.

    Args:
        choose: Gives an id from how many messages there were before, and the request.
    """

    def __init__(self, choose: Callable[[int, Request], str]) -> None:
        super().__init__()
        self._choose = choose
        self._real: dict[str, str] = {}
        self._count = 0

    async def answer(self, request: Request, forward: Forward) -> Answer:
        """Translate ids in requests and answers."""
        if request.operation == INFOS:
            return await self._polled(request, forward)
        answer = await forward(request)
        if request.operation != SEND or answer.status != 201:
            return answer
        real = request_id(first_text(answer.json(), RESOURCE))
        shown = self._choose(self._count, request)
        self._count += 1
        self._real[shown] = real
        return _renamed(answer, real, shown)

    async def _polled(self, request: Request, forward: Forward) -> Answer:
        shown = request.parameter("requestId")
        real = self._real.get(shown, shown)
        to = request if real == shown else _asking_for(request, shown, real)
        return _renamed(await forward(to), real, shown)


def _asking_for(request: Request, shown: str, real: str) -> Request:
    path = request.path.replace(f"/requests/{quote(shown, safe='')}/", f"/requests/{quote(real, safe='')}/")
    return replace(request, path=path)


def _renamed(answer: Answer, real: str, shown: str) -> Answer:
    location = answer.header("location")
    renamed = answer.with_body(answer.body.replace(real.encode(), shown.encode())) if real else answer
    return renamed.with_header("location", location.replace(real, shown)) if location and real else renamed


def _urls(change: Callable[[str], str], *places: str) -> Edit:
    return both(*(at(place, text(change)) for place in places))


def _other_id(url: str) -> str:
    return re.sub(r"(/requests/)[^/]+", rf"\g<1>{_OTHER}", url)


def _relative(url: str) -> str:
    return re.sub(r"^https?://[^/]+", "", url)


def _located(change: Callable[[str], str]) -> Make:
    return answering(SEND, lambda answer: _with_location(answer, change))


def _with_location(answer: Answer, change: Callable[[str], str]) -> Answer:
    return answer.with_header("location", change(answer.header("location")))


class StaleLocation(Tampering):
    """Gives each message the Location of the message before."""

    def __init__(self) -> None:
        super().__init__()
        self._before = ""

    async def answer(self, request: Request, forward: Forward) -> Answer:
        """Answer sends with an earlier Location."""
        answer = await forward(request)
        if request.operation != SEND or answer.status != 201:
            return answer
        stale, self._before = self._before, answer.header("location")
        return answer.with_header("location", stale) if stale else answer


def _id(*parts: str) -> str:
    return f"m{zlib.crc32(chr(10).join(parts).encode())}"


def _ids(choose: Callable[[int, Request], str]) -> Make:
    return lambda: OtherIds(choose)


_SHAPES: Final[tuple[tuple[int, str, str, Callable[[str], str], tuple[str, ...]], ...]] = (
    (33, "resource-url-relative", "the resource URL is a path", _relative, (RESOURCE,)),
    (
        33,
        "resource-url-of-the-list",
        "the resource URL is that of the delivery infos",
        lambda it: f"{it}/deliveryInfos",
        (RESOURCE,),
    ),
    (33, "resource-url-without-id", "the resource URL lacks the id", lambda it: it.rpartition("/")[0], (RESOURCE,)),
    (
        33,
        "resource-url-singular",
        "the resource URL says request",
        lambda it: it.replace("/requests/", "/request/"),
        (RESOURCE,),
    ),
    (
        33,
        "resource-url-without-outbound",
        "the resource URL lacks /outbound",
        lambda it: it.replace("/outbound/", "/"),
        (RESOURCE,),
    ),
    (
        33,
        "resource-url-with-query",
        "the resource URL has a query in the place of the id",
        lambda it: re.sub(r"/requests/(.+)$", r"/requests?id=\1", it),
        (RESOURCE,),
    ),
    (
        33,
        "resource-url-without-scheme",
        "the resource URL lacks its scheme",
        lambda it: it.partition(":")[2],
        (RESOURCE,),
    ),
    (34, "list-url-other-id", "the list's resource URL names another request", _other_id, (SENT_LIST_RESOURCE,)),
    (
        34,
        "list-url-of-the-message",
        "the list's resource URL is that of the message",
        lambda it: it.removesuffix("/deliveryInfos"),
        (SENT_LIST_RESOURCE,),
    ),
    (34, "list-url-relative", "the list's resource URL is a path", _relative, (SENT_LIST_RESOURCE,)),
    (
        34,
        "list-url-lower-case",
        "the list's resource URL ends in lower case",
        lambda it: it.replace("/deliveryInfos", "/deliveryinfos"),
        (SENT_LIST_RESOURCE,),
    ),
)

_POLLED: Final[tuple[tuple[str, str, Callable[[str], str]], ...]] = (
    ("polled-url-other-id", "a polled resource URL names another request", _other_id),
    (
        "polled-url-of-the-message",
        "a polled resource URL lacks /deliveryInfos",
        lambda it: it.removesuffix("/deliveryInfos"),
    ),
    ("polled-url-relative", "a polled resource URL is a path", _relative),
)

FAULTS: tuple[Fault, ...] = (
    *(fault(claim, name, says, editing(SEND, _urls(it, *places))) for claim, name, says, it, places in _SHAPES),
    *(fault(64, name, says, editing(INFOS, _urls(it, LIST_RESOURCE))) for name, says, it in _POLLED),
    fault(35, "location-other-id", "Location names another request", _located(_other_id)),
    fault(103, "location-in-brackets", "Location stands in angle brackets", _located(lambda it: f"<{it}>")),
    fault(35, "location-stale", "Location is that of the message before", StaleLocation),
    fault(35, "location-without-id", "Location names the collection", _located(lambda it: it.rpartition("/")[0])),
    fault(35, "location-id-cut", "Location's id lacks its last letter", _located(lambda it: it[:-1])),
    fault(67, "location-leads-nowhere", "Location's id is not known", _located(lambda it: f"{it}0")),
    fault(38, "ids-all-the-same", "every message has the same id", _ids(lambda _, __: "message-1")),
    fault(
        38,
        "ids-begin-again",
        "the fourth message has the first one's id",
        _ids(lambda count, _: f"message-{count % 3}"),
    ),
    fault(38, "ids-of-the-sender", "the sender makes the id", _ids(lambda _, it: _id(sender_of(it)))),
    fault(38, "ids-of-the-text", "the text makes the id", _ids(lambda _, it: _id(text_of(it)))),
    fault(38, "ids-of-the-recipients", "the recipients make the id", _ids(lambda _, it: _id(*recipients_of(it)))),
)
