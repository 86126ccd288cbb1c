"""Messages of every type that the pages describe, by the claim that says that they are taken."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Final

from hypothesis import strategies as st

from cpaaskit_conformance.model import Json
from cpaaskit_conformance.semantic import Scenario
from cpaaskit_conformance.semantic.cpaas_v2.channels import CHANNELS, text_message

if TYPE_CHECKING:
    from cpaaskit_conformance.session import Session

_TO: Final[Json] = ["447700900450"]
_FISH: Final[Json] = {"type": "image", "payload": {"url": "https://example.org/fish.png"}}
_QUESTION: Final = text_message("Shall we keep the table?")
_CALENDAR: Final[Json] = {
    "type": "calendar",
    "payload": {
        "title": "Keep the date",
        "event": {"date": "2030-01-31", "time": "19:00", "title": "Dinner", "description": "A table for two"},
        "id": "dinner",
    },
}
CONTACT: Final[Json] = {
    "addresses": [
        {"city": "Kochi", "country": "India", "country_code": "in", "state": "KL", "type": "WORK", "zip": "682001"}
    ],
    "phones": [{"phone": "919800000001", "type": "WORK"}],
    "emails": [{"email": "table@example.org", "type": "WORK"}],
    "urls": [{"url": "https://example.org", "type": "WORK"}],
    "name": {"first_name": "Asha", "formatted_name": "Asha Nair", "last_name": "Nair"},
    "org": {"company": "Bistro", "department": "Service", "title": "Manager"},
    "birthday": "1990-05-17",
}
CARD: Final[dict[str, Json]] = {
    "title": "Fish of the day",
    "description": "From the harbour, this morning.",
    "body": {"type": "image", "payload": {"url": "https://example.org/fish.png", "height": "MEDIUM"}},
    "choices": [{"type": "reply", "payload": {"text": "Book", "id": "book", "content": "book"}}],
}
_PLACE: Final[Json] = {"longitude": 76.2673, "latitude": 9.9312, "name": "Bistro", "address": "7 Beach Road"}


def media(kind: str, **members: Json) -> dict[str, Json]:
    """Give a file as a message."""
    return {"type": kind, "payload": {"url": f"https://example.org/{kind}", **members}}


def _message(kind: str, payload: Json) -> dict[str, Json]:
    return {"type": kind, "payload": payload}


def reply_buttons() -> dict[str, Json]:
    """Give a WhatsApp message with two buttons."""
    choices: list[Json] = [
        {"type": "reply", "payload": {"title": "Yes", "id": "keep"}},
        {"type": "reply", "payload": {"title": "No", "id": "release"}},
    ]
    return _message("interactive", {"type": "reply", "header": _QUESTION, "body": _QUESTION, "choices": choices})


def _list() -> dict[str, Json]:
    rows: list[Json] = [{"id": "e1", "title": "19:00", "description": "By the window"}, {"id": "e2", "title": "21:00"}]
    choices: list[Json] = [
        {"type": "button", "payload": {"title": "Times"}},
        {"type": "section", "payload": {"title": "Evening", "rows": rows}},
    ]
    return _message("interactive", {"type": "list", "body": _QUESTION, "choices": choices})


def suggestions(*choices: Json) -> dict[str, Json]:
    """Give an RCS message with choices; with two answers where none are given."""
    answers: list[Json] = [
        {"type": "text", "payload": {"text": "Yes", "id": "keep", "content": "yes"}},
        {"type": "text", "payload": {"text": "No", "id": "release", "content": "no"}},
    ]
    return _message("interactive", {"body": _QUESTION, "choices": list(choices) or answers})


def buttons(title: str = "Book", *, without: str = "") -> dict[str, Json]:
    """Give a Viber message with a button, which lacks a member where one is named."""
    members: dict[str, Json] = {"title": title, "url": "https://example.org/book"}
    members.pop(without, None)
    choices: list[Json] = [{"type": "button", "payload": members}]
    return _message("interactive", {"header": _FISH, "body": text_message("Fish of the day"), "choices": choices})


def card(**members: Json) -> dict[str, Json]:
    """Give an RCS card as a message."""
    return _message("card", {**CARD, **members})


def carousel(*cards: Json) -> dict[str, Json]:
    """Give RCS cards as a message."""
    return _message("carousel", list(cards))


def template(**members: Json) -> dict[str, Json]:
    """Give a WhatsApp template as a message."""
    return _message("template", {"name": "table-ready", "language": "en", **members})


_PROMOTIONAL: Final[Json] = {"category": "promotional"}
_CALLED: Final[Json] = {"type": "call", "payload": {"title": "Call us", "phone_number": "919800000001", "id": "call"}}
TAKEN: Final[Mapping[str, tuple[tuple[str, dict[str, Json], Json], ...]]] = {
    "CPAAS_V2-460": (
        ("whatsapp", media("image", thumbnail="https://example.org/small", caption="The menu", filename="menu"), None),
        ("whatsapp", media("document", caption="Your bill", filename="bill.pdf"), None),
        ("whatsapp", media("audio", filename="greeting.mp3"), None),
        ("whatsapp", media("video", caption="Our kitchen"), None),
    ),
    "CPAAS_V2-461": (("whatsapp", reply_buttons(), None), ("whatsapp", _list(), None)),
    "CPAAS_V2-462": (("whatsapp", _message("contacts", CONTACT), None),),
    "CPAAS_V2-463": (("whatsapp", _message("contacts", [CONTACT]), None),),
    "CPAAS_V2-464": (("whatsapp", _message("location", _PLACE), None),),
    "CPAAS_V2-465": (
        (
            "whatsapp",
            _message("card", {"title": "Fish", "description": "Of today", "body": _FISH, "choices": [_CALLED]}),
            None,
        ),
    ),
    "CPAAS_V2-500": tuple(("rcs", media(kind), None) for kind in ("image", "video", "audio", "document")),
    "CPAAS_V2-501": (
        ("rcs", suggestions(), None),
        ("rcs", suggestions({"type": "location", "payload": _PLACE}, _CALENDAR), None),
    ),
    "CPAAS_V2-502": (("rcs", card(), None),),
    "CPAAS_V2-503": tuple(("rcs", carousel(*[CARD] * count), None) for count in (2, 10)),
    "CPAAS_V2-530": (
        ("viber", {"type": "file", "payload": {"url": "https://example.org/bill.pdf", "file_name": "bill.pdf"}}, None),
    ),
    "CPAAS_V2-531": (
        ("viber", media("image"), _PROMOTIONAL),
        ("viber", media("video", thumbnail="https://example.org/small"), _PROMOTIONAL),
        ("viber", buttons(), _PROMOTIONAL),
    ),
}


def _plans() -> tuple[Json, ...]:
    return tuple(
        {"claim": claim, "channel": channel, "message": message, "meta": meta}
        for claim, messages in TAKEN.items()
        for channel, message, meta in messages
    )


_FIXED: Final = _plans()


async def run_type(session: Session, plan: Json) -> None:
    """Send a message of one type."""
    data = plan if isinstance(plan, dict) else {}
    meta = data.get("meta")
    request = CHANNELS[str(data["channel"])].send(
        data["message"], _TO, foreign_id=f"f-{session.nonce()}", meta=meta if isinstance(meta, dict) else {}
    )
    sent = await session.send(request)
    wrong = f"a message of a documented type was answered with {sent.status}"
    session.hold(str(data["claim"]), sent.ok(), sent, check="semantic.accepted", message=wrong)


SCENARIOS: Final = (
    Scenario(
        name="channel types of messages",
        claims=tuple(TAKEN),
        operations=tuple(each.named("send{}Message") for each in CHANNELS.values()),
        plan=lambda: st.sampled_from(_FIXED),
        fixed=_FIXED,
        run=run_type,
    ),
)
