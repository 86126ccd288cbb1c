"""Webhooks that are not told, are told something else, or are told in another way."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Final

from cpaaskit._httpx import httpx
from cpaaskit_conformance.faults.cpaas_v2 import _writing as write
from cpaaskit_conformance.faults.edits import at, constant, drop
from cpaaskit_conformance.faults.exchanges import parsed
from cpaaskit_conformance.faults.tampering import Tampering

if TYPE_CHECKING:
    from collections.abc import Callable

    from cpaaskit_conformance.faults.edits import Edit
    from cpaaskit_conformance.faults.fault import Fault
    from cpaaskit_conformance.faults.rules import Make
    from cpaaskit_conformance.faults.tampering import Post
    from cpaaskit_conformance.model import Json

    Which = Callable[[dict[str, Json]], bool]


class Untold(Tampering):
    """Does not tell webhooks of some events."""

    def __init__(self, which: Which) -> None:
        super().__init__()
        self._which = which

    async def notify(self, notification: httpx.Request, post: Post) -> httpx.Response:
        """Drop what is chosen."""
        chosen = self._which(_members(notification))
        return httpx.Response(200) if chosen else await post(notification)


class Retold(Tampering):
    """Tells webhooks something else of some events.

    Args:
        which: Which events.
        edit: What becomes of their content.
        method: The method to tell it by.
        query: Whether the query stays.
        secret: Whether the secret does.
    """

    def __init__(
        self, which: Which, edit: Edit, *, method: str = "POST", query: bool = True, secret: bool = True
    ) -> None:
        super().__init__()
        self._which = which
        self._edit = edit
        self._method = method
        self._query = query
        self._secret = secret

    async def notify(self, notification: httpx.Request, post: Post) -> httpx.Response:
        """Post another notification."""
        members = _members(notification)
        if not self._which(members):
            return await post(notification)
        headers = {name: value for name, value in notification.headers.items() if self._kept(name)}
        url = notification.url if self._query else notification.url.copy_with(query=None)
        content = json.dumps(self._edit(members)).encode()
        return await post(httpx.Request(self._method, url, headers=headers, content=content))

    def _kept(self, name: str) -> bool:
        return name.lower() not in ("content-length", *(() if self._secret else ("authorization",)))


def _members(notification: httpx.Request) -> dict[str, Json]:
    members = parsed(notification.content)
    return members if isinstance(members, dict) else {}


def _report(members: dict[str, Json]) -> bool:
    return "mobile" in members and "status" in members and "event" not in members and "browser" not in members


def _event(part: str) -> Which:
    return lambda members: part in str(members.get("event"))


def _challenge(members: dict[str, Json]) -> bool:
    return "challenge" in members


def _unsubscription(members: dict[str, Json]) -> bool:
    return "receiver" in members


def _contact(members: dict[str, Json]) -> bool:
    return "first_name" in members


def _call(source: str) -> Which:
    return lambda members: members.get("source") == source


def _as_it_is(value: Json) -> Json:
    return value


def _retold(which: Which, edit: Edit = _as_it_is, *, query: bool = True, secret: bool = True) -> Make:
    return lambda: Retold(which, edit, query=query, secret=secret)


_EVENTS: Final[tuple[tuple[int, str, str, str, Make], ...]] = (
    (800, "sendSms", "report-without-id", "a report lacks its id", _retold(_report, drop("/id"))),
    (
        800,
        "sendSms",
        "report-units-as-text",
        "units are told as a text",
        _retold(_report, at("/units", constant("many"))),
    ),
    (
        801,
        "sendSms",
        "report-of-another",
        "a report is of another message",
        _retold(_report, at("/id", constant(f"{write.OTHER_ID}:1"))),
    ),
    (
        801,
        "sendSms",
        "report-of-another-number",
        "a report is of another number",
        _retold(_report, at("/mobile", constant("14155559999"))),
    ),
    (802, "createWebhook", "report-without-secret", "a report lacks the secret", _retold(_report, secret=False)),
    (803, "sendSms", "report-by-put", "a report is a PUT", lambda: Retold(_report, _as_it_is, method="PUT")),
    (804, "sendSms", "untold", "a named webhook is not told", lambda: Untold(_report)),
    (805, "createSubscription", "subscriber-untold", "a subscribed webhook is not told", lambda: Untold(_report)),
    (806, "createWebhook", "unchallenged", "a new webhook is not asked", lambda: Untold(_challenge)),
    (807, "createWebhook", "challenge-without-token", "the query lacks the key", _retold(_challenge, query=False)),
    (
        807,
        "createWebhook",
        "challenge-without-key",
        "the body lacks the key",
        _retold(_challenge, drop("/validation_key")),
    ),
    (
        808,
        "sendWhatsappMessage",
        "event-unnamed",
        "a report does not name its event",
        _retold(_event("message:status"), drop("/event")),
    ),
    (
        809,
        "sendRcsMessage",
        "event-of-another",
        "a report is of another message",
        _retold(_event("message:status"), at("/payload/id", constant(write.OTHER_ID))),
    ),
    (
        810,
        "createSmsUnsubscriber",
        "unsubscription-untold",
        "an unsubscription is not told",
        lambda: Untold(_unsubscription),
    ),
    (
        811,
        "createSmsUnsubscriber",
        "unsubscription-without-id",
        "an unsubscription lacks its id",
        _retold(_unsubscription, drop("/id")),
    ),
    (812, "createContact", "contact-untold", "a new contact is not told", lambda: Untold(_contact)),
    (813, "startCall", "call-untold", "a call is not told", lambda: Untold(_call("OBD"))),
    (814, "startClickToCall", "click-untold", "a call between two is not told", lambda: Untold(_call("C2C"))),
)

FAULTS: tuple[Fault, ...] = tuple(
    write.fault(claim, operation, f"webhook-{name}", says, make) for claim, operation, name, says, make in _EVENTS
)
