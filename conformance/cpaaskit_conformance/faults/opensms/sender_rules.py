"""Senders that are refused though they may be used, or taken though they may not."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final
from urllib.parse import quote

from cpaaskit_conformance.faults.edits import first_text, put
from cpaaskit_conformance.faults.exchanges import answer
from cpaaskit_conformance.faults.opensms._places import (
    CORRELATOR,
    SEND,
    SENDER,
    fault,
    is_number,
    is_word,
    misreading,
    sender_of,
)
from cpaaskit_conformance.faults.rules import asking, refusing

if TYPE_CHECKING:
    from collections.abc import Callable

    from cpaaskit_conformance.faults.exchanges import Request
    from cpaaskit_conformance.faults.fault import Fault
    from cpaaskit_conformance.faults.rules import Make, When

_GSM_EXTRAS: Final = set("@£$¥èéùìòÇØøÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ¤¡ÄÖÑÜ§¿äöñüà")


def _digits(sender: str) -> str:
    return sender.removeprefix("tel:").removeprefix("+") if is_number(sender) else ""


def _refusing(when: When) -> Make:
    return refusing(SEND, lambda _: answer(400), when=when)


def _of_sender(when: Callable[[str], bool]) -> When:
    return lambda request: when(sender_of(request))


def _accepting(when: Callable[[str], bool], repaired: str) -> Make:
    """Take senders that are ruled out: the sandbox sees another sender in their place."""

    def repair(request: Request) -> Request:
        body = put(SENDER, repaired)(request.json()) if first_text(request.json(), SENDER) else request.json()
        return misreading(lambda _: quote(repaired, safe=""))(request).with_json(body)

    return asking(SEND, repair, when=_of_sender(when))


_REFUSED: Final[tuple[tuple[int, str, str, Callable[[str], bool]], ...]] = (
    (39, "fifteen-digits-refused", "a sender of fifteen digits is refused", lambda it: it.isdigit() and len(it) == 15),
    (
        39,
        "more-than-11-digits-refused",
        "a sender of more than eleven digits is refused",
        lambda it: it.isdigit() and len(it) > 11,
    ),
    (40, "tel-refused", "a sender with the prefix tel is refused", lambda it: it.startswith("tel:")),
    (
        40,
        "tel-without-plus-refused",
        "a tel sender without a plus is refused",
        lambda it: it.startswith("tel:") and "+" not in it,
    ),
    (40, "tel-with-plus-refused", "a tel sender with a plus is refused", lambda it: it.startswith("tel:+")),
    (41, "words-refused", "an alphanumeric sender is refused", is_word),
    (
        41,
        "eleven-letters-refused",
        "an alphanumeric sender of eleven characters is refused",
        lambda it: is_word(it) and len(it) == 11,
    ),
    (41, "spaces-refused", "an alphanumeric sender with a space is refused", lambda it: is_word(it) and " " in it),
    (
        41,
        "gsm-letters-refused",
        "letters of the GSM alphabet beyond ASCII are refused",
        lambda it: bool(_GSM_EXTRAS & set(it)),
    ),
    (
        41,
        "greek-letters-refused",
        "Greek letters of the GSM alphabet are refused",
        lambda it: bool(set("ΔΦΓΛΩΠΨΣΘΞ") & set(it)),
    ),
    (
        41,
        "punctuation-refused",
        "punctuation in a sender is refused",
        lambda it: is_word(it) and bool(set("&!'(),.") & set(it)),
    ),
    (
        41,
        "small-letters-refused",
        "small letters in a sender are refused",
        lambda it: is_word(it) and it != it.upper(),
    ),
    (
        41,
        "words-with-digits-refused",
        "a sender of letters and digits is refused",
        lambda it: is_word(it) and any(c.isdigit() for c in it),
    ),
    (43, "short-codes-refused", "a short code is refused as sender", lambda it: it.isdigit() and len(it) <= 6),
    (43, "four-digits-refused", "a short code of four digits is refused", lambda it: it.isdigit() and len(it) == 4),
)

_TAKEN: Final[tuple[tuple[int, str, str, Callable[[str], bool], str], ...]] = (
    (
        44,
        "long-numbers-taken",
        "a sender of more than fifteen digits is accepted",
        lambda it: len(_digits(it)) > 15,
        "321234567",
    ),
    (
        44,
        "sixteen-digits-taken",
        "a sender of sixteen digits is accepted",
        lambda it: len(_digits(it)) == 16,
        "321234567",
    ),
    (
        44,
        "long-tel-numbers-taken",
        "the digits behind tel are not counted",
        lambda it: it.startswith("tel:") and len(_digits(it)) > 15,
        "tel:+321234567",
    ),
    (
        45,
        "long-words-taken",
        "an alphanumeric sender of more than eleven characters is accepted",
        lambda it: is_word(it) and len(it) > 11,
        "Bistro",
    ),
    (
        45,
        "twelve-letters-taken",
        "an alphanumeric sender of twelve characters is accepted",
        lambda it: is_word(it) and len(it) == 12,
        "Bistro",
    ),
    (46, "any-alphabet-taken", "a sender in any alphabet is accepted", lambda it: not it.isascii(), "Bistro"),
    (
        46,
        "cyrillic-taken",
        "a Cyrillic sender is accepted",
        lambda it: any("\u0400" <= c <= "\u04ff" for c in it),
        "Bistro",
    ),
    (46, "emoji-taken", "an emoji in a sender is accepted", lambda it: any(c > "\uffff" for c in it), "Bistro"),
    (
        46,
        "latin-1-taken",
        "letters of Latin-1 that GSM lacks are accepted",
        lambda it: any(c in "áâãåçêëíîïðóôõúûýþÿ" for c in it),
        "Bistro",
    ),
)


FAULTS: tuple[Fault, ...] = (
    *(fault(claim, name, says, _refusing(_of_sender(it))) for claim, name, says, it in _REFUSED),
    *(fault(claim, name, says, _accepting(it, repaired)) for claim, name, says, it, repaired in _TAKEN),
    fault(
        25,
        "correlator-refused",
        "a message with a correlator is refused",
        _refusing(lambda it: bool(first_text(it.json(), CORRELATOR))),
    ),
    fault(
        42,
        "encoded-plus-refused",
        "a number with an encoded plus in the path is refused",
        _refusing(lambda it: "%2B" in it.path and is_number(sender_of(it))),
    ),
)
