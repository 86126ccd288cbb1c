"""Messages on WhatsApp, RCS and Viber that are not taken, not told, or told wrongly."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from cpaaskit_conformance.faults.cpaas_v2 import _writing as write
from cpaaskit_conformance.faults.edits import at
from cpaaskit_conformance.faults.rules import OnAnswer, always
from cpaaskit_conformance.faults.tampering import Tampering

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from cpaaskit_conformance.faults.exchanges import Answer, Request
    from cpaaskit_conformance.faults.fault import Fault
    from cpaaskit_conformance.faults.rules import Make
    from cpaaskit_conformance.faults.tampering import Forward
    from cpaaskit_conformance.model import Json

CHANNELS: Final = ("whatsapp", "rcs", "viber")
_TYPE: Final = "/message/type"
_LATE: Final = ("delivered", "read")


class GoesBack(Tampering):
    """Tells a message as queued again after it was told as delivered."""

    def __init__(self, operation: str) -> None:
        super().__init__()
        self._operation = operation
        self._told: set[str] = set()

    async def answer(self, request: Request, forward: Forward) -> Answer:
        """Answer a state for the second time, and another one."""
        given = await forward(request)
        if request.operation != self._operation or given.status != 200:
            return given
        return given.with_json(at(f"{write.ROWS}/*", self._back)(given.json()))

    def _back(self, row: Json) -> Json:
        if not isinstance(row, dict) or row.get("status") not in _LATE:
            return row
        again = str(row.get("id")) in self._told
        self._told.add(str(row.get("id")))
        return row | {"status": "queued"} if again else row


def _unknown_template(operation: str) -> Make:
    queued = at(f"{write.ROWS}/*/status", lambda _: "queued")

    def change(_: Request, given: Answer) -> Answer:
        return given.with_json(queued(given.json())) if given.status == 200 else write.example(operation)

    return lambda: OnAnswer(operation, (200, *write.REFUSALS), always, change)


_SENDS: Final[tuple[tuple[int, str, str, Callable[[str], Make]], ...]] = (
    (400, "refuses-texts", "a text is refused", lambda it: write.refuses(it, write.has(_TYPE, "text"))),
    (402, "loses-a-row", "the last recipient has no row", write.loses_rows),
    (402, "doubles-a-row", "the first recipient has two rows", write.doubles_rows),
    (403, "names-another-channel", "rows name another channel", lambda it: write.writes(it, "/data/*/channel", "sms")),
    (404, "names-another-sender", "rows name another sender", lambda it: write.mangles(it, "/data/*/from")),
    (
        405,
        "names-another-number",
        "rows name other recipients",
        lambda it: write.mangles(it, "/data/*/to", "/data/*/recipient"),
    ),
    (406, "loses-foreign-ids", "rows lack the caller's id", lambda it: write.writes(it, "/data/*/foreign_id", "")),
    (408, "has-one-id", "all messages have one id", lambda it: write.writes(it, "/data/*/id", write.OTHER_ID)),
    (
        409,
        "takes-one-number-only",
        "several recipients are refused",
        lambda it: write.refuses(it, write.holds("/recipient/to", lambda to: isinstance(to, list) and len(to) > 1)),
    ),
    (
        410,
        "takes-lists-only",
        "a recipient that is a text is refused",
        lambda it: write.refuses(it, write.holds("/recipient/to", lambda to: isinstance(to, str))),
    ),
)

_TEMPLATES: Final[tuple[tuple[int, str, str, Callable[[str], Make]], ...]] = (
    (424, "sends-what-there-is-not", "a template that does not exist is sent", _unknown_template),
    (425, "refuses-ids", "a template is not found by its id", lambda it: write.refuses(it, write.holds("/id"))),
)

_STATES: Final[tuple[tuple[int, str, str, Callable[[str], Make]], ...]] = (
    (430, "is-not-found-by-id", "a message is not found by its id", lambda it: write.finds_nothing(it, "id")),
    (431, "is-not-found-by-number", "nothing is found by a number", lambda it: write.finds_nothing(it, "mobile")),
    (433, "is-of-another-channel", "rows name another channel", lambda it: write.writes(it, "/data/*/channel", "sms")),
    (433, "is-of-another-sender", "rows name another sender", lambda it: write.mangles(it, "/data/*/from")),
    (433, "is-of-another-number", "rows name another recipient", lambda it: write.mangles(it, "/data/*/to")),
    (434, "has-no-foreign-id", "rows lack the caller's id", lambda it: write.writes(it, "/data/*/foreign_id", None)),
    (435, "is-found-by-any-id", "an unknown id finds a message", lambda it: write.finds_another(it, "id")),
    (436, "is-found-by-nothing", "a question without a parameter finds messages", write.takes_all),
    (437, "goes-back", "a delivered message is queued again", lambda it: lambda: GoesBack(it)),
    (438, "has-no-time", "delivered messages lack the time", lambda it: write.writes(it, "/data/*/delivered_at", None)),
    (439, "is-not-alone", "an id finds another message too", lambda it: write.adds_row(it, "id")),
)


def _of(
    operation: str, kinds: tuple[tuple[int, str, str, Callable[[str], Make]], ...], *, first: int = 0
) -> Iterator[Fault]:
    """Give each fault on one of the channels, which all have the same requests; `first` is where the turn begins."""
    for number, (claim, name, says, make) in enumerate(kinds, first):
        channel = CHANNELS[number % len(CHANNELS)]
        it = operation.format(channel.capitalize())
        yield write.fault(claim, it, f"{channel}-{name}", f"{channel}: {says}", make(it))


def _taken(claim: int, channel: str, *types: str) -> Iterator[Fault]:
    operation = f"send{channel.capitalize()}Message"
    for kind in types:
        yield write.fault(
            claim,
            operation,
            f"{channel}-refuses-{kind}",
            f"{channel}: messages of type {kind} are refused",
            write.refuses(operation, write.has(_TYPE, kind)),
        )


_WHATSAPP: Final = "sendWhatsappMessage"
_CONTACTS: Final = "/message/payload"

FAULTS: tuple[Fault, ...] = (
    *_of("send{}Message", _SENDS),
    *_of("send{}Template", _TEMPLATES, first=1),
    *_of("get{}Status", _STATES, first=2),
    *_taken(460, "whatsapp", "image", "document", "audio", "video"),
    *_taken(461, "whatsapp", "interactive"),
    *_taken(464, "whatsapp", "location"),
    *_taken(465, "whatsapp", "card"),
    write.fault(
        462,
        _WHATSAPP,
        "whatsapp-refuses-a-contact",
        "whatsapp: a contact card that is an object is refused",
        write.refuses(_WHATSAPP, write.holds(_CONTACTS, lambda it: isinstance(it, dict) and "phones" in it)),
    ),
    write.fault(
        463,
        _WHATSAPP,
        "whatsapp-refuses-contacts",
        "whatsapp: contact cards in an array are refused",
        write.refuses(_WHATSAPP, write.holds(_CONTACTS, lambda it: isinstance(it, list))),
    ),
    *_taken(500, "rcs", "image", "video", "audio", "document"),
    *_taken(501, "rcs", "interactive"),
    *_taken(502, "rcs", "card"),
    *_taken(503, "rcs", "carousel"),
    *_taken(530, "viber", "file"),
    *_taken(531, "viber", "image", "video", "interactive"),
)
