"""Senders, templates, unsubscribers and blocked templates that differ from what was asked for."""

from __future__ import annotations

from itertools import cycle
from typing import TYPE_CHECKING, Final

from cpaaskit_conformance.faults.cpaas_v2 import _writing as write
from cpaaskit_conformance.faults.edits import at, both, constant, drop, first_text, found, items, put, text
from cpaaskit_conformance.faults.rules import OnAnswer, always, editing
from cpaaskit_conformance.faults.tampering import Tampering

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from cpaaskit_conformance.faults.exchanges import Answer, Request
    from cpaaskit_conformance.faults.fault import Fault
    from cpaaskit_conformance.faults.rules import Make
    from cpaaskit_conformance.faults.tampering import Forward
    from cpaaskit_conformance.model import Json

CHANNELS: Final = ("Sms", "Whatsapp", "Rcs", "Viber", "Voice")
REJECTED: Final = "OPTOUT-REJ"
DELIVERED: Final = "DELIVRD"
LONGEST: Final = 2000
SHORTER: Final = 5
_ENTER: Final = "create{}Unsubscriber"


class OneList(Tampering):
    """Keeps the numbers of one channel on the list of another, too.

    Args:
        made: The operation that enters a number.
        listed: The operation that lists those of another channel.
    """

    def __init__(self, made: str, listed: str) -> None:
        super().__init__()
        self._made = made
        self._listed = listed
        self._rows: list[Json] = []

    async def answer(self, request: Request, forward: Forward) -> Answer:
        """Answer a list with rows of another."""
        given = await forward(request)
        if request.operation == self._made and given.status == 200:
            self._rows += found(given.json(), write.ROWS)
        if request.operation != self._listed or given.status != 200:
            return given
        return given.with_json(at(write.ROWS, items(lambda rows: [*self._rows, *rows]))(given.json()))


class NoImport(Tampering):
    """Says that a file was taken, and throws it away."""

    def __init__(self, operation: str) -> None:
        super().__init__()
        self._operation = operation

    async def answer(self, request: Request, forward: Forward) -> Answer:
        """Send an empty file on in place of the one that came."""
        if request.operation != self._operation or not request.body:
            return await forward(request)
        lines = request.body.split(b"\r\n")
        kept = [line for line in lines if not line.split(b"\n")[0].strip().isdigit()]
        numbers = b"\r\n".join(line.split(b"\n")[0] if b"\n" in line else line for line in kept)
        return await forward(request.with_body(numbers))


class Suppressed(Tampering):
    """Tells whether a number wants no messages as it was at some time, or not at all.

    Args:
        forever: Whether a number that was entered once is rejected for ever; else none is.
    """

    def __init__(self, *, forever: bool) -> None:
        super().__init__()
        self._forever = forever
        self._numbers: set[str] = set()

    async def answer(self, request: Request, forward: Forward) -> Answer:
        """Answer states of messages by another list."""
        given = await forward(request)
        if request.operation == "createSmsUnsubscriber":
            self._numbers.add(first_text(given.json(), "/data/receiver"))
        if request.operation not in ("getSmsStatus", "sendSms") or given.status != 200:
            return given
        return given.with_json(at("/data/*", self._row)(given.json()))

    def _row(self, row: Json) -> Json:
        if not isinstance(row, dict):
            return row
        if self._forever:
            return row | {"status": REJECTED} if row.get("mobile") in self._numbers else row
        return row | {"status": DELIVERED} if row.get("mobile") in self._numbers else row


def _more(value: Json) -> Json:
    return value + 1 if isinstance(value, int) else value


def _bare(request: Request) -> bool:
    body = request.json()
    return isinstance(body, dict) and set(body) == {"receiver"}


def _success(operation: str) -> Make:
    """Tell a refusal with a code of success."""
    refusals = (200, *write.REFUSALS)
    return lambda: OnAnswer(
        operation, refusals, always, lambda _, given: given.with_json(put("/code", 200)(given.json()))
    )


def _unsubscribers() -> Iterator[Fault]:
    """Give each fault on one of the channels, which all have the same lists."""
    channels = cycle(CHANNELS)
    filters = (
        (312, "Sms", "receiver"),
        (313, "Whatsapp", "type"),
        (314, "Voice", "value"),
        (315, "Sms", "iso"),
        (316, "Whatsapp", "id"),
    )
    for claim, channel, member in filters:
        it, name = f"list{channel}Unsubscribers", f"{channel.lower()}-unsubscribers-any-{member}"
        shown = write.misfilters(it, f"filter[{member}]", f"/data/*/{member}", "0")
        yield write.fault(claim, it, name, f"filter[{member}] is not read", shown)
    for claim, does, name, says, made in _LISTS:
        channel = next(channels)
        operation = does.format(channel)
        other = f"list{next(channels)}Unsubscribers"
        yield write.fault(claim, operation, f"{channel.lower()}-unsubscribers-{name}", says, made(operation, other))


_LISTS: Final[tuple[tuple[int, str, str, str, Callable[[str, str], Make]], ...]] = (
    (
        318,
        _ENTER,
        "on-another-list",
        "an entry is on another channel's list",
        lambda it, other: lambda: OneList(it, other),
    ),
    (319, _ENTER, "no-tags", "the type tag is refused", lambda it, _: write.refuses(it, write.has("/type", "tag"))),
    (320, _ENTER, "no-number-alone", "a number alone is refused", lambda it, _: write.refuses(it, _bare)),
    (324, "import{}Unsubscribers", "no-files", "a file is refused", lambda it, _: write.refuses(it, always)),
    (327, "clear{}Unsubscribers", "empty-is-fine", "a refusal has the code of success", lambda it, _: _success(it)),
)


def _links() -> Iterator[Fault]:
    for claim, operation, kind in ((360, "createOptoutLink", "optout"), (361, "createOptinLink", "optin")):
        cut = editing(operation, at("/data", text(lambda it: it.partition("?")[0])))
        two = write.holds("/tag", lambda it: isinstance(it, list) and len(it) == 2)
        yield write.fault(claim, operation, f"{kind}-link-refused", "no link is made", write.refuses(operation, always))
        yield write.fault(363, operation, f"{kind}-link-bare", "a link lacks what was given", cut)
        yield write.fault(364, operation, f"{kind}-link-one-tag", "two tags are refused", write.refuses(operation, two))


def _optouts() -> Iterator[Fault]:
    for claim, channel in ((370, "Whatsapp"), (370, "Rcs"), (374, "Sms")):
        operation, undo = f"optOut{channel}", f"undo{channel}OptOut"
        name = f"{channel.lower()}-optout"
        told = write.mangles(operation, "/data/receiver", "/data/mobile")
        yield write.fault(claim, operation, f"{name}-refused", "no number is blocked", write.refuses(operation, always))
        yield write.fault(claim, operation, f"{name}-another-number", "another number is told as blocked", told)
        taken_back = 372 if channel != "Sms" else claim
        yield write.fault(taken_back, undo, f"{name}-for-ever", "no number is unblocked", write.refuses(undo, always))


_SENDER: Final = "createSmsSender"
_TEMPLATE: Final = "createSmsTemplate"
_BLOCK: Final = "createSmsBlockedTemplate"
_LONG: Final = write.holds("/body", lambda it: isinstance(it, str) and len(it) == LONGEST)

_SINGLE: Final[tuple[tuple[int, str, str, str, Make], ...]] = (
    (230, _SENDER, "sender-of-another-country", "another country is stored", write.writes(_SENDER, "/data/iso", "ZZ")),
    (
        231,
        _SENDER,
        "sender-of-another-product",
        "another product is stored",
        write.mangles(_SENDER, "/data/service/name"),
    ),
    (
        233,
        "listSmsSenders",
        "senders-any-name",
        "filter[name] is not read",
        write.ignores("listSmsSenders", "filter[name]"),
    ),
    (
        240,
        _SENDER,
        "sender-of-five",
        "names of six characters are refused",
        write.refuses(_SENDER, write.holds("/name", lambda it: len(str(it)) > SHORTER)),
    ),
    (
        260,
        _TEMPLATE,
        "template-body-trimmed",
        "braces are lost",
        editing(_TEMPLATE, at("/data/body", text(lambda it: it.replace("{", "")))),
    ),
    (
        261,
        _TEMPLATE,
        "template-length-off",
        "the length is one more",
        editing(_TEMPLATE, at("/data/body_length", _more)),
    ),
    (
        262,
        _TEMPLATE,
        "template-without-alias",
        "a template has no alias",
        editing(_TEMPLATE, both(at("/data/alias", constant("")), drop("/data/alias"))),
    ),
    (
        263,
        "listSmsTemplates",
        "templates-any-name",
        "filter[name] is not read",
        write.ignores("listSmsTemplates", "filter[name]"),
    ),
    (266, _TEMPLATE, "template-shorter", "the longest body is refused", write.refuses(_TEMPLATE, _LONG)),
    (
        325,
        "importSmsUnsubscribers",
        "import-thrown-away",
        "a file is taken and not read",
        lambda: NoImport("importSmsUnsubscribers"),
    ),
    (
        328,
        "sendSms",
        "unsubscriber-written-to",
        "a number that wants nothing gets messages",
        lambda: Suppressed(forever=False),
    ),
    (329, "sendSms", "unsubscriber-for-ever", "a number stays rejected", lambda: Suppressed(forever=True)),
    (353, _BLOCK, "block-twice", "a template is blocked twice", write.takes(_BLOCK)),
    (
        355,
        "importSmsBlockedTemplates",
        "block-no-files",
        "a file is refused",
        write.refuses("importSmsBlockedTemplates", always),
    ),
)

FAULTS: tuple[Fault, ...] = (
    *(write.fault(claim, operation, f"sms-{name}", says, make) for claim, operation, name, says, make in _SINGLE),
    *_unsubscribers(),
    *_links(),
    *_optouts(),
)
