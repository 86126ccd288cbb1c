"""Notifications that are missing, wrong, doubled, repeated, or sent where they should not go."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Final

from cpaaskit_conformance.faults.edits import at, constant, first_text, found, items, text, texts
from cpaaskit_conformance.faults.exchanges import parsed
from cpaaskit_conformance.faults.opensms._places import (
    LIST_INFOS,
    LIST_RESOURCE,
    STATES,
    fault,
    request_id,
)
from cpaaskit_conformance.faults.tampering import Tampering

if TYPE_CHECKING:
    from collections.abc import Callable

    from cpaaskit_conformance.faults.edits import Edit
    from cpaaskit_conformance.faults.fault import Fault
    from cpaaskit_conformance.model import Json

from cpaaskit_conformance.faults.opensms._telling import (
    Loses,
    PerPart,
    Repeats,
    Rewrites,
    StillTold,
    ToFormer,
    copied,
    is_final,
    named,
    with_body,
)


def _saying(edit: Edit) -> Callable[[], Tampering]:
    """Change what notifications say."""
    return lambda: Rewrites(lambda it: with_body(it, json.dumps(edit(parsed(it.content))).encode()))


def _written(write: Callable[[bytes], bytes], media_type: str = "application/json") -> Callable[[], Tampering]:
    """Change how notifications are written."""
    return lambda: Rewrites(lambda it: with_body(it, write(it.content), media_type))


def _losing(lost: Callable[[Json, Loses], bool]) -> Callable[[], Tampering]:
    return lambda: Loses(lost)


def _place(told: Json, loses: Loses) -> int:
    return loses.numbers.get(named(told), 0)


def _second_recipient(told: Json, loses: Loses) -> bool:
    """Choose every second notification of a message's last state, which is its second recipient's."""
    key = f"{named(told)} {''.join(texts(told, STATES))}"
    loses.numbers[key] = loses.numbers.get(key, 0) + 1
    return loses.numbers[key] % 2 == 0


def _unknown_id(url: str) -> str:
    return url.replace(request_id(url), "00000000-0000-4000-8000-000000000000")


_STRANGER: Final = "tel:+99900000000"

FAULTS: tuple[Fault, ...] = (
    fault(70, "never-told", "no change is told", _losing(lambda _, __: True)),
    fault(70, "final-state-not-told", "final states are not told", _losing(lambda told, _: is_final(told))),
    fault(70, "only-the-first-told", "only the first notification is sent", _losing(lambda _, it: it.count > 1)),
    fault(
        70,
        "second-message-not-told",
        "every second message is not told",
        _losing(lambda told, it: _place(told, it) % 2 == 0),
    ),
    fault(
        70, "second-recipient-not-told", "of several recipients every second is not told", _losing(_second_recipient)
    ),
    fault(
        70,
        "long-messages-not-told",
        "messages of several parts are not told",
        _losing(lambda told, it: named(told) in it.long),
    ),
    fault(70, "every-fifth-lost", "every fifth notification is lost", _losing(lambda _, it: it.count % 5 == 0)),
    fault(71, "told-by-get", "notifications are GET requests", lambda: Rewrites(lambda it: copied(it, method="GET"))),
    fault(71, "told-by-put", "notifications are PUT requests", lambda: Rewrites(lambda it: copied(it, method="PUT"))),
    fault(72, "told-without-content", "notifications are empty", _written(lambda _: b"")),
    fault(72, "told-truncated", "notifications end in the middle", _written(lambda it: it[:-3])),
    fault(
        72,
        "told-as-form",
        "notifications are forms",
        _written(lambda _: b"address=tel&deliveryStatus=DeliveredToTerminal", "application/x-www-form-urlencoded"),
    ),
    fault(72, "told-as-xml", "notifications are XML", _written(lambda _: b"<deliveryInfoList/>", "application/xml")),
    fault(72, "told-as-a-list", "notifications are a list", _saying(lambda told: [told])),
    fault(
        72,
        "told-without-root",
        "notifications lack their root",
        _saying(lambda told: next(found(told, "/deliveryInfoList"), None)),
    ),
    fault(72, "told-without-entries", "notifications have no entries", _saying(at(LIST_INFOS, items(lambda _: [])))),
    fault(
        72,
        "told-without-state",
        "notifications lack the state",
        _saying(at(f"{LIST_INFOS}/*", lambda it: {"address": first_text(it, "/address")})),
    ),
    fault(
        73,
        "told-of-a-stranger",
        "notifications name another recipient",
        _saying(at(f"{LIST_INFOS}/*/address", constant(_STRANGER))),
    ),
    fault(
        73, "told-of-unknown-id", "notifications name an unknown message", _saying(at(LIST_RESOURCE, text(_unknown_id)))
    ),
    fault(
        74,
        "told-impossible",
        "a delivered message is told as impossible",
        _saying(at(STATES, text(lambda it: it.replace("DeliveredToTerminal", "DeliveryImpossible")))),
    ),
    fault(
        74,
        "told-delivered-too-soon",
        "a message is told as delivered before it is final, whatever comes of it",
        _saying(at(STATES, text(lambda it: it.replace("DeliveredToNetwork", "DeliveryImpossible")))),
    ),
    fault(
        75,
        "told-again-when-refused",
        "a notification that was refused is sent again",
        lambda: Repeats(lambda _, response: int(response.status_code >= 400)),
    ),
    fault(
        75,
        "told-thrice-when-refused",
        "a notification that was refused is sent three times more",
        lambda: Repeats(lambda _, response: 3 * (response.status_code >= 400)),
    ),
    fault(76, "told-twice", "every notification is sent twice", lambda: Repeats(lambda _, __: 1)),
    fault(
        76,
        "final-state-told-twice",
        "final states are told twice",
        lambda: Repeats(lambda it, _: int(is_final(parsed(it.content)))),
    ),
    fault(77, "told-after-removal", "changes are told after the subscription is removed", StillTold),
    fault(
        78,
        "told-to-the-former",
        "notifications go to the first URL that was subscribed",
        lambda: ToFormer(besides=False),
    ),
    fault(78, "told-to-both", "notifications go to the first and to the standing URL", lambda: ToFormer(besides=True)),
    fault(
        80, "told-per-part", "a message of several parts is told as delivered for each part", lambda: PerPart(at_most=9)
    ),
    fault(
        80, "told-for-second-part", "a message of several parts is told as delivered twice", lambda: PerPart(at_most=2)
    ),
)
