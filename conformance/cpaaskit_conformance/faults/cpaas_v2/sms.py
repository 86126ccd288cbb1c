"""SMS that are not taken, counted wrongly, or told wrongly when they are sent."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from cpaaskit_conformance.faults.cpaas_v2 import _writing as write
from cpaaskit_conformance.faults.edits import at, constant, drop, first_text, put, text
from cpaaskit_conformance.faults.rules import SUCCESS, OnAnswer, always, editing, rewriting

if TYPE_CHECKING:
    from collections.abc import Callable

    from cpaaskit_conformance.faults.exchanges import Answer, Request
    from cpaaskit_conformance.faults.fault import Fault
    from cpaaskit_conformance.faults.rules import Make
    from cpaaskit_conformance.model import Json

SEND: Final = "sendSms"
BATCH: Final = "sendSmsBatch"
XML: Final = "sendSmsXml"
NOTIFY: Final = "sendSmsNotification"
TEMPLATE: Final = "sendSmsTemplate"
UNITS: Final = "/data/*/units"
STATE: Final = "/data/*/status"
OWN: Final = "/data/*/customid"
_LONGEST: Final = 160
_MOST: Final = 4096


def counting(size: int, joined: int, chosen: Callable[[Request], bool]) -> Make:
    """Count units of the chosen messages by other sizes."""

    def change(request: Request, given: Answer) -> Answer:
        length = len(first_text(request.json(), "/message"))
        units = 1 if length <= size else -(-length // joined)
        return given.with_json(at(UNITS, constant(units))(given.json()))

    return lambda: OnAnswer(SEND, SUCCESS, chosen, change)


def _plain(request: Request) -> bool:
    return first_text(request.json(), "/message").isascii()


def _extended(request: Request) -> bool:
    return "€" in first_text(request.json(), "/message")


def _other(request: Request) -> bool:
    return not _plain(request)


def _typed(kind: str) -> Callable[[Request], bool]:
    return write.has("/type", kind)


def _long(value: Json) -> bool:
    return isinstance(value, str) and len(value) > _LONGEST


def _content(kind: str) -> Callable[[Request], bool]:
    return lambda request: request.header("content-type").startswith(kind)


def _lacks_own(request: Request) -> bool:
    return not first_text(request.json(), "/custom")


def _more(value: Json) -> Json:
    return value + 1 if isinstance(value, int) else value


_SENDS: Final[tuple[tuple[int, str, str, Make], ...]] = (
    (100, "sms-refuses", "every message is refused", write.refuses(SEND, always)),
    (
        102,
        "sms-one-number",
        "several numbers are refused",
        write.refuses(SEND, write.holds("/to", lambda it: "," in str(it))),
    ),
    (103, "sms-loses-a-row", "the last number has no row", write.loses_rows(SEND)),
    (103, "sms-doubles-a-row", "the first number has two rows", write.doubles_rows(SEND)),
    (103, "sms-another-number", "rows are of other numbers", write.mangles(SEND, "/data/*/mobile")),
    (104, "sms-counts-nothing", "the sentence tells no number", editing(SEND, put("/message", "Done."))),
    (105, "sms-one-id", "all messages have one id", write.writes(SEND, "/data/*/id", f"{write.OTHER_ID}:1")),
    (
        106,
        "sms-ids-unnumbered",
        "ids lack their number",
        editing(SEND, at("/data/*/id", text(lambda it: it.partition(":")[0]))),
    ),
    (107, "sms-delivered-at-once", "a new message is delivered", write.writes(SEND, STATE, "DELIVRD")),
    (108, "sms-loses-own-ids", "the caller's id is lost", write.writes(SEND, OWN, "")),
    (
        109,
        "sms-invents-own-ids",
        "a message has an id that the caller did not give",
        editing(SEND, at(OWN, constant("1")), when=_lacks_own),
    ),
    (
        110,
        "sms-times-in-iso",
        "the time is told in another form",
        editing(SEND, at("/data/*/submitted_at", text(lambda it: it.replace(" ", "T")))),
    ),
    (112, "sms-no-campaign", "a campaign has no id", editing(SEND, drop("/group_id"))),
    (114, "sms-no-forms", "forms are refused", write.refuses(SEND, _content("application/x-www-form-urlencoded"))),
    (115, "sms-no-parts", "bodies in parts are refused", write.refuses(SEND, _content("multipart/form-data"))),
    (120, "sms-length-off", "the length is one more", editing(SEND, at("/data/*/length", _more))),
    (121, "sms-parts-of-160", "each part of a long text counts 160", counting(160, 160, _plain)),
    (121, "sms-one-unit", "every text is one unit", write.writes(SEND, UNITS, 1)),
    (
        122,
        "sms-parts-of-70",
        "each part of a long text in Unicode counts 70",
        counting(70, 70, lambda it: _other(it) and not _typed("N")(it)),
    ),
    (
        123,
        "sms-auto-is-normal",
        "type A counts as the GSM alphabet does",
        counting(160, 153, lambda it: _typed("A")(it) and _other(it)),
    ),
    (
        124,
        "sms-normal-is-unicode",
        "type N counts as Unicode",
        counting(70, 67, lambda it: _typed("N")(it) and _other(it)),
    ),
    (125, "sms-unicode-is-normal", "type U counts as the GSM alphabet does", counting(160, 153, _typed("U"))),
    (126, "sms-short-only", "long texts are refused", write.refuses(SEND, write.holds("/message", _long))),
    (127, "sms-no-limits", "a text with a limit of units is refused", write.refuses(SEND, write.holds("/max_units"))),
    (129, "sms-extension-counts-once", "€ takes the room of one character", counting(160, 153, _extended)),
    (130, "sms-no-schedule", "scheduled messages are refused", write.refuses(SEND, write.holds("/time"))),
    (
        134,
        "sms-no-flash",
        "flash messages are refused",
        write.refuses(SEND, write.holds("/flash", lambda it: str(it) == "1")),
    ),
    (
        138,
        "sms-two-tags",
        "three tags are refused",
        write.refuses(SEND, write.holds("/meta/tags", lambda it: isinstance(it, list) and len(it) == 3)),
    ),
    (142, "sms-no-registers", "ids of India's registers are refused", write.refuses(SEND, write.holds("/entity_id"))),
)

_BATCHES: Final[tuple[tuple[int, str, str, str, Make], ...]] = (
    (103, BATCH, "batch-loses-a-row", "the last number has no row", write.loses_rows(BATCH)),
    (103, XML, "xml-loses-a-row", "the last number has no row", write.loses_rows(XML)),
    (111, BATCH, "batch-no-campaign", "a campaign has no id", editing(BATCH, drop("/group_id"))),
    (
        116,
        "sendSmsByQuery",
        "query-refused",
        "a message in the query is refused",
        write.refuses("sendSmsByQuery", always),
    ),
    (146, "sendSmsByQuery", "query-incomplete", "what is incomplete is taken", write.takes("sendSmsByQuery")),
    (155, BATCH, "batch-refused", "a batch is refused", write.refuses(BATCH, always)),
    (157, BATCH, "batch-root-wins", "a node's text is not read", rewriting(BATCH, drop("/nodes/*/message"))),
    (158, BATCH, "batch-loses-own-ids", "a node's id is lost", write.writes(BATCH, OWN, "")),
    (
        159,
        BATCH,
        "batch-one-number",
        "a node's first number alone is read",
        write.refuses(BATCH, write.holds("/nodes/*/to", lambda it: "," in str(it))),
    ),
    (164, XML, "xml-refused", "XML is refused", write.refuses(XML, always)),
    (165, XML, "xml-loses-own-ids", "a node's id is lost", write.writes(XML, OWN, "")),
    (
        167,
        "sendSmsBulk",
        "bulk-lists",
        "the numbers of a file are listed",
        editing("sendSmsBulk", put("/data", [{"id": "1"}])),
    ),
    (167, "sendSmsBulk", "bulk-refused", "a file is refused", write.refuses("sendSmsBulk", always)),
    (172, NOTIFY, "notification-refused", "a message in the common form is refused", write.refuses(NOTIFY, always)),
    (174, NOTIFY, "notification-loses-a-row", "the last recipient has no row", write.loses_rows(NOTIFY)),
    (
        175,
        NOTIFY,
        "notification-another-channel",
        "rows name another channel",
        write.writes(NOTIFY, "/data/*/channel", "rcs"),
    ),
    (175, NOTIFY, "notification-another-sender", "rows name another sender", write.mangles(NOTIFY, "/data/*/from")),
    (175, NOTIFY, "notification-delivered", "a new message is delivered", write.writes(NOTIFY, STATE, "DELIVRD")),
    (
        176,
        NOTIFY,
        "notification-loses-own-ids",
        "the caller's id is lost",
        write.writes(NOTIFY, "/data/*/foreign_id", ""),
    ),
    (
        181,
        NOTIFY,
        "notification-shorter",
        "the longest text is refused",
        write.refuses(
            NOTIFY, write.holds("/message/payload/text", lambda it: isinstance(it, str) and len(it) == _MOST)
        ),
    ),
    (
        185,
        TEMPLATE,
        "template-no-alias",
        "a template is not found by its alias",
        write.refuses(TEMPLATE, write.holds("/alias")),
    ),
    (186, TEMPLATE, "template-no-id", "a template is not found by its id", write.refuses(TEMPLATE, write.holds("/id"))),
    *(
        (
            190,
            f"sendSms{partner}",
            f"{partner.lower()}-refused",
            "what a partner sends is refused",
            write.refuses(f"sendSms{partner}", always),
        )
        for partner in ("Clevertap", "ClevertapBatch", "Moengage")
    ),
)

FAULTS: tuple[Fault, ...] = (
    *(write.fault(claim, SEND, name, says, make) for claim, name, says, make in _SENDS),
    *(write.fault(claim, operation, f"sms-{name}", says, make) for claim, operation, name, says, make in _BATCHES),
)
