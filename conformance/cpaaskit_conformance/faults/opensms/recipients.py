"""Recipients that are dropped, doubled, swapped or refused."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from cpaaskit_conformance.faults.edits import at, both, items, text
from cpaaskit_conformance.faults.exchanges import answer
from cpaaskit_conformance.faults.opensms._places import (
    ADDRESS,
    INFOS,
    LIST_INFOS,
    SEND,
    SENT_INFOS,
    STATE,
    fault,
    recipients_of,
)
from cpaaskit_conformance.faults.rules import editing, refusing, rewriting

if TYPE_CHECKING:
    from collections.abc import Callable

    from cpaaskit_conformance.faults.edits import Edit
    from cpaaskit_conformance.faults.fault import Fault
    from cpaaskit_conformance.model import Json

_STRANGER: Final[Json] = {"address": "tel:+99900000000", STATE: "DeliveredToNetwork"}


def _dropping_last(listed: list[Json]) -> list[Json]:
    return listed[:-1] if len(listed) > 1 else listed


def _first_only(listed: list[Json]) -> list[Json]:
    return listed[:1]


def _doubled(listed: list[Json]) -> list[Json]:
    return [*listed, *listed[:1]]


def _last_for_all(listed: list[Json]) -> list[Json]:
    return [listed[-1]] * len(listed)


def _beyond_three(listed: list[Json]) -> list[Json]:
    return listed[:3]


def _wrong_digit(address: str) -> str:
    return f"{address[:-1]}{(int(address[-1]) + 1) % 10}" if address[-1:].isdigit() else address


def _shortened(address: str) -> str:
    return address[:15]


def _zeros_lost(address: str) -> str:
    return address.rstrip("0")


def _none(_: list[Json]) -> list[Json]:
    return []


def _stranger(listed: list[Json]) -> list[Json]:
    return [*listed[:-1], _STRANGER] if listed else listed


_LISTS: Final[tuple[tuple[str, str, Callable[[list[Json]], list[Json]]], ...]] = (
    ("last-dropped", "the last of several recipients is missing", _dropping_last),
    ("only-the-first", "only the first recipient is there", _first_only),
    ("doubled", "the first recipient is there twice", _doubled),
    ("last-for-all", "the last recipient stands in the place of each", _last_for_all),
    ("beyond-three-dropped", "only three recipients are there", _beyond_three),
)
_ENTRIES: Final = (
    *_LISTS,
    ("none", "there is none at all", _none),
    ("strange", "one is somebody else", _stranger),
)
_ADDRESSES: Final[tuple[tuple[str, str, Callable[[str], str]], ...]] = (
    ("wrong-digit", "a digit of a recipient is another", _wrong_digit),
    ("cut", "recipients are cut after fifteen characters", _shortened),
    ("zeros-lost", "zeros at the end of a recipient are lost", _zeros_lost),
)


def _entries(change: Callable[[str], str]) -> Edit:
    return at(f"{SENT_INFOS}/*/address", text(change))


FAULTS: tuple[Fault, ...] = (
    *(
        fault(
            27,
            f"recipients-echoed-{name}",
            f"of the recipients in the answer, {says}",
            editing(SEND, at(ADDRESS, items(it))),
        )
        for name, says, it in _LISTS
    ),
    *(
        fault(27, f"recipients-echoed-{name}", says, editing(SEND, at(f"{ADDRESS}/*", text(it))))
        for name, says, it in _ADDRESSES
    ),
    *(
        fault(
            31,
            f"entries-sent-{name}",
            f"of the answer's delivery entries, {says}",
            editing(SEND, at(SENT_INFOS, items(it))),
        )
        for name, says, it in _ENTRIES
    ),
    fault(
        31,
        "entries-sent-wrong-digit",
        "a delivery entry of the answer is for another number",
        editing(SEND, _entries(_wrong_digit)),
    ),
    *(
        fault(60, f"entries-polled-{name}", f"of the polled entries, {says}", editing(INFOS, at(LIST_INFOS, items(it))))
        for name, says, it in _ENTRIES
    ),
    fault(
        60,
        "entries-polled-wrong-digit",
        "a polled delivery entry is for another number",
        editing(INFOS, at(f"{LIST_INFOS}/*/address", text(_wrong_digit))),
    ),
    fault(
        27,
        "last-recipient-not-sent-to",
        "the last of several recipients is left out everywhere",
        rewriting(SEND, at(ADDRESS, items(_dropping_last)), when=lambda request: len(recipients_of(request)) > 1),
    ),
    fault(
        31,
        "answer-of-somebody-else",
        "recipients and delivery entries of the answer are of another message",
        editing(SEND, both(at(f"{ADDRESS}/*", text(_wrong_digit)), _entries(_wrong_digit))),
    ),
    fault(
        32,
        "several-recipients-refused",
        "more than one recipient is refused",
        refusing(SEND, lambda _: answer(400), when=lambda request: len(recipients_of(request)) > 1),
    ),
    fault(
        32,
        "more-than-two-refused",
        "more than two recipients are refused",
        refusing(SEND, lambda _: answer(403), when=lambda request: len(recipients_of(request)) > 2),
    ),
)
