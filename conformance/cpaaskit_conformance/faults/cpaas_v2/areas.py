"""Accounts, contacts, links, lookups, inbound messages and subscriptions that are not as their pages say."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from cpaaskit_conformance.faults.cpaas_v2 import _writing as write
from cpaaskit_conformance.faults.edits import at, constant, items, text
from cpaaskit_conformance.faults.exchanges import answer
from cpaaskit_conformance.faults.rules import always, editing, refusing
from cpaaskit_conformance.faults.tampering import Tampering

if TYPE_CHECKING:
    from collections.abc import Callable

    from cpaaskit_conformance.faults.exchanges import Answer, Request
    from cpaaskit_conformance.faults.fault import Fault
    from cpaaskit_conformance.faults.rules import Make
    from cpaaskit_conformance.faults.tampering import Forward
    from cpaaskit_conformance.model import Json

BALANCE: Final = "getAccountBalance"
FINANCE: Final = "getFinanceBalance"
CREDITS: Final = "addCredits"
REGISTER: Final = "registerUser"
LINK: Final = "createLink"
LINKS: Final = "listLinks"
VISITS: Final = "listLinkVisits"
LOOKUP: Final = "lookupNumber"
INBOUND: Final = "listInboundMessages"
HOOKS: Final = "listWebhooks"
SUBSCRIBE: Final = "createSubscription"
_FORM: Final = "application/x-www-form-urlencoded"
_VISIT: Final[Json] = {"id": "1", "link_id": 1, "browser": "Chrome", "created_at": "2022-11-16T06:53:26.000000Z"}


class TakesNothing(Tampering):
    """Says that something was done, and does nothing.

    Args:
        operations: What it is asked for.
    """

    def __init__(self, *operations: str) -> None:
        super().__init__()
        self._operations = operations

    async def answer(self, request: Request, forward: Forward) -> Answer:
        """Answer in place of the sandbox."""
        if request.operation not in self._operations or not request.header("authorization"):
            return await forward(request)
        return write.example(request.operation)


class OneAddress(Tampering):
    """Gives every link the short address of the first."""

    def __init__(self) -> None:
        super().__init__()
        self._first: Json = None

    async def answer(self, request: Request, forward: Forward) -> Answer:
        """Answer with the first address."""
        given = await forward(request)
        if request.operation != LINK or given.status != 200:
            return given
        return given.with_json(at("/data/short_url", self._again)(given.json()))

    def _again(self, value: Json) -> Json:
        self._first = self._first or value
        return self._first


def _posts(name: str) -> Callable[[Request], bool]:
    return lambda request: name.encode() in request.body


def _empty(operation: str) -> Make:
    return editing(operation, at("/data", items(lambda _: [])))


def _like(kind: str) -> Callable[[Request], bool]:
    return lambda request: request.header("content-type").startswith(kind)


def _identity(prefix: str) -> Callable[[Request], bool]:
    return write.holds("/identity", lambda it: str(it).startswith(prefix))


_AREAS: Final[tuple[tuple[int, str, str, str, Make], ...]] = (
    (601, FINANCE, "balances-differ", "the newer path lacks a product", write.loses_rows(FINANCE)),
    (
        605,
        CREDITS,
        "credits-are-texts",
        "credits that are no text are refused",
        write.refuses(CREDITS, write.holds("/credits", lambda it: not isinstance(it, str))),
    ),
    (
        605,
        CREDITS,
        "credits-have-notes",
        "credits with notes are refused",
        write.refuses(CREDITS, write.holds("/notes")),
    ),
    (609, REGISTER, "register-anybody", "what is incomplete is taken", write.takes(REGISTER)),
    (616, REGISTER, "register-refused", "a good password is refused", write.refuses(REGISTER, always)),
    (
        617,
        REGISTER,
        "register-wants-number",
        "a registration without a number is refused",
        write.refuses(REGISTER, lambda it: not _posts("mobile")(it)),
    ),
    (618, BALANCE, "balance-doubled", "a product is told twice", write.doubles_rows(BALANCE)),
    (
        783,
        "listAllContactIdentifiers",
        "addresses-missing",
        "no address is listed",
        _empty("listAllContactIdentifiers"),
    ),
    (
        784,
        "listAllContactSubscriptions",
        "subscriptions-missing",
        "no subscription is listed",
        _empty("listAllContactSubscriptions"),
    ),
    (
        785,
        "unsubscribeContact",
        "unsubscribing-refused",
        "nobody is taken off",
        write.refuses("unsubscribeContact", always),
    ),
    (
        785,
        "resubscribeContactTo",
        "resubscribing-refused",
        "nobody is put back",
        write.refuses("resubscribeContactTo", always),
    ),
    (786, "listSegmentSubscribers", "segments-of-nobody", "a segment has no members", _empty("listSegmentSubscribers")),
    (
        787,
        "createContact",
        "contacts-no-plus",
        "a number with a plus is refused",
        write.refuses("createContact", write.holds("/phone", lambda it: str(it).startswith("+"))),
    ),
    (720, HOOKS, "webhooks-any-name", "filter[name] is not read", write.ignores(HOOKS, "filter[name]")),
    (
        735,
        SUBSCRIBE,
        "events-fewer",
        "an event can't be subscribed to",
        write.refuses(SUBSCRIBE, write.has("/event", "viber:unsubscription")),
    ),
    (
        736,
        SUBSCRIBE,
        "identities-fewer",
        "a keyword can't be subscribed to",
        write.refuses(SUBSCRIBE, _identity("keyword")),
    ),
    (736, SUBSCRIBE, "numbers-fewer", "a number can't be subscribed to", write.refuses(SUBSCRIBE, _identity("number"))),
    (
        795,
        "openZohoCode",
        "browser-fails",
        "a browser makes the server fail",
        refusing("openZohoCode", lambda _: answer(500), when=always),
    ),
    (693, LINK, "links-one-address", "all links have one short address", OneAddress),
    (
        694,
        LINK,
        "links-relative",
        "a short address is a path",
        editing(LINK, at("/data/short_url", text(lambda it: it.partition("//")[2]))),
    ),
    *(
        (
            695,
            LINKS,
            f"links-any-{name.replace('_', '-')}",
            f"filter[{name}] is not read",
            write.ignores(LINKS, f"filter[{name}]"),
        )
        for name in ("title", "long_url", "id")
    ),
    (696, VISITS, "links-visited", "a new link was visited", editing(VISITS, at("/data", constant([_VISIT])))),
    (697, LINK, "links-no-title", "a link with a title is refused", write.refuses(LINK, write.holds("/title"))),
    (698, VISITS, "links-of-nobody", "a link that is not there was not visited", write.takes(VISITS)),
    (671, LOOKUP, "lookup-nothing", "a lookup without a number is taken", write.takes(LOOKUP)),
    (672, LOOKUP, "lookup-another-number", "another number is told", write.mangles(LOOKUP, "/data/*/phone")),
    (673, LOOKUP, "lookup-twice", "a number has two entries", write.doubles_rows(LOOKUP)),
    (
        674,
        LOOKUP,
        "lookup-ported",
        "a number that was not taken elsewhere has another network",
        write.writes(LOOKUP, "/data/*/ported_network/ported_network_name", "Other"),
    ),
    (
        675,
        LOOKUP,
        "lookup-roaming",
        "a number at home is a guest elsewhere",
        write.writes(LOOKUP, "/data/*/roaming_network/roaming_network_name", "Other"),
    ),
    (676, LOOKUP, "lookup-no-forms", "a form is refused", write.refuses(LOOKUP, _like(_FORM))),
    (
        701,
        INBOUND,
        "inbound-any-number",
        "filter[number] is not read",
        write.misfilters(INBOUND, "filter[number]", "/rows/data/*/number", "1"),
    ),
    (
        702,
        INBOUND,
        "inbound-any-writer",
        "filter[mobile] is not read",
        write.misfilters(INBOUND, "filter[mobile]", "/rows/data/*/mobile", "1"),
    ),
    (
        703,
        INBOUND,
        "inbound-any-day",
        "date[created_at] is not read",
        write.misfilters(INBOUND, "date[created_at]", "/rows/data/*/created_at", "2001-02-03T00:00:00.000000Z"),
    ),
)

FAULTS: tuple[Fault, ...] = tuple(
    write.fault(claim, operation, name, says, make) for claim, operation, name, says, make in _AREAS
)
