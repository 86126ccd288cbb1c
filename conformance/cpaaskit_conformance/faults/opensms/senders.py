"""Senders, sender names and correlators that are misread or come back changed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final
from urllib.parse import quote, unquote

from cpaaskit_conformance.faults.edits import at, both, drop, put, text
from cpaaskit_conformance.faults.opensms._places import (
    CORRELATOR,
    INFOS,
    NAME,
    RESOURCE,
    SEND,
    SENDER,
    SENT_LIST_RESOURCE,
    fault,
    is_number,
    misreading,
    sender_of,
)
from cpaaskit_conformance.faults.rules import always, asking, editing

if TYPE_CHECKING:
    from collections.abc import Callable

    from cpaaskit_conformance.faults.edits import Edit
    from cpaaskit_conformance.faults.fault import Fault


def _wrong_digit(sender: str) -> str:
    return f"{sender[:-1]}{(int(sender[-1]) + 1) % 10}" if is_number(sender) else sender


_ECHOES: Final[tuple[tuple[int, str, str, str, Callable[[str], str]], ...]] = (
    (29, "sender-wrong-digit", SENDER, "a digit of a numeric sender is another", _wrong_digit),
    (
        29,
        "sender-upper-case",
        SENDER,
        "letters of an alphanumeric sender become capitals",
        lambda it: it if is_number(it) else it.upper(),
    ),
    (29, "sender-cut-at-8", SENDER, "a sender is cut after eight characters", lambda it: it[:8]),
    (29, "sender-spaces-lost", SENDER, "spaces in a sender are lost", lambda it: it.replace(" ", "")),
    (
        29,
        "sender-accents-lost",
        SENDER,
        "letters beyond ASCII in a sender are lost",
        lambda it: it.encode("ascii", "ignore").decode(),
    ),
    (
        29,
        "sender-country-added",
        SENDER,
        "a country code is put before a numeric sender",
        lambda it: f"32{it}" if it.isdigit() else it,
    ),
    (30, "name-cut-at-4", NAME, "a sender name is cut after four characters", lambda it: it[:4]),
    (30, "name-upper-case", NAME, "a sender name becomes capitals", str.upper),
    (30, "name-spaces-lost", NAME, "spaces in a sender name are lost", lambda it: it.replace(" ", "_")),
    (55, "correlator-upper-case", CORRELATOR, "a correlator becomes capitals", str.upper),
    (55, "correlator-cut-at-8", CORRELATOR, "a correlator is cut after eight characters", lambda it: it[:8]),
    (55, "correlator-hashed", CORRELATOR, "another correlator comes back", lambda it: f"c{len(it)}"),
)


def _named(change: Callable[[str], str]) -> Edit:
    """Change the sender that the resource URLs of an answer name."""

    def url(value: str) -> str:
        front, separator, rest = value.rpartition("/outbound/")
        sender, slash, tail = rest.partition("/")
        return f"{front}{separator}{quote(change(unquote(sender)), safe='')}{slash}{tail}"

    return both(at(RESOURCE, text(url)), at(SENT_LIST_RESOURCE, text(url)))


def _raw_named(change: Callable[[str], str]) -> Edit:
    """Change the sender segment of an answer's resource URLs as it stands, encoding included."""

    def url(value: str) -> str:
        front, separator, rest = value.rpartition("/outbound/")
        sender, slash, tail = rest.partition("/")
        return f"{front}{separator}{change(sender)}{slash}{tail}"

    return both(at(RESOURCE, text(url)), at(SENT_LIST_RESOURCE, text(url)))


FAULTS: tuple[Fault, ...] = (
    *(fault(claim, name, says, editing(SEND, at(place, text(it)))) for claim, name, place, says, it in _ECHOES),
    fault(
        29,
        "sender-from-configuration",
        "the account's sender comes back, whatever was given",
        editing(SEND, put(SENDER, "tel:+99900000001")),
    ),
    fault(30, "name-lost", "the sender name does not come back", editing(SEND, drop(NAME))),
    fault(55, "correlator-lost", "the correlator does not come back", editing(SEND, drop(CORRELATOR))),
    fault(
        37,
        "urls-name-other-sender",
        "the resource URLs name another sender",
        editing(SEND, _named(lambda _: "99900000001")),
    ),
    fault(
        37,
        "urls-name-wrong-digit",
        "the resource URLs name a number with another digit",
        editing(SEND, _named(_wrong_digit)),
    ),
    fault(
        37,
        "urls-upper-case",
        "the resource URLs name a sender in capitals",
        editing(SEND, _named(lambda it: it if is_number(it) else it.upper())),
    ),
    fault(
        42,
        "sender-encoded-twice",
        "the sender in resource URLs is encoded twice",
        editing(SEND, _raw_named(lambda it: it.replace("%", "%25"))),
    ),
    fault(
        42,
        "sender-spaces-as-plus",
        "spaces in resource URLs become a plus",
        editing(SEND, _raw_named(lambda it: it.replace("%20", "+"))),
    ),
    fault(
        42,
        "send-not-decoded",
        "an encoded sender is not decoded when a message is sent",
        asking(SEND, misreading(lambda it: it.replace("%", "%25"))),
    ),
    fault(
        42,
        "path-decoded-as-form",
        "a plus that was encoded in the path is read as a space",
        asking(SEND, misreading(lambda it: it.replace("%2B", "%20")), when=lambda it: not is_number(sender_of(it))),
    ),
    fault(
        42,
        "encoded-ampersand-cut",
        "the path's sender ends at an ampersand",
        asking(SEND, misreading(lambda it: it.partition("%26")[0] or it)),
    ),
    fault(
        42,
        "poll-not-decoded",
        "an encoded sender is not decoded when a message is polled",
        asking(INFOS, misreading(lambda it: it.replace("%", "%25")), when=always),
    ),
)
