"""Texts that change on the way, or are refused."""

from __future__ import annotations

import html
import re
import unicodedata
from typing import TYPE_CHECKING, Final
from urllib.parse import unquote, unquote_plus

from cpaaskit_conformance.faults.edits import at, text
from cpaaskit_conformance.faults.exchanges import answer
from cpaaskit_conformance.faults.opensms._places import SEND, TEXT, fault, recipients_of, text_of
from cpaaskit_conformance.faults.rules import editing, refusing

if TYPE_CHECKING:
    from collections.abc import Callable

    from cpaaskit_conformance.faults.exchanges import Request
    from cpaaskit_conformance.faults.fault import Fault
    from cpaaskit_conformance.faults.rules import When

_BRACKETS: Final[dict[int, int]] = str.maketrans("{}[]", "()()")
_TYPOGRAPHY: Final[dict[int, int]] = str.maketrans("“”‘’–—…", "\"\"''--.")


def _reordered(value: str) -> str:
    return value[153:306] + value[:153] + value[306:] if len(value) > 306 else value


def _separated(value: str) -> str:
    return f"{value[:153]} {value[153:]}" if len(value) > 160 else value


def _coded(value: str, charset: str) -> str:
    return value.encode(charset, "replace").decode(charset)


def _plain(value: str) -> str:
    return "".join(letter for letter in unicodedata.normalize("NFD", value) if not unicodedata.combining(letter))


def _turned(value: str) -> str:
    return value[::-1] if any(unicodedata.bidirectional(letter) in {"R", "AL"} for letter in value) else value


_CHANGES: Final[tuple[tuple[int, str, str, Callable[[str], str]], ...]] = (
    (28, "text-lowercased", "letters of the text become small", str.lower),
    (28, "text-capitalised", "the text's first letter becomes a capital", lambda it: it[:1].upper() + it[1:]),
    (28, "text-stripped", "space at the text's ends is lost", str.strip),
    (28, "text-stripped-behind", "space behind the text is lost", str.rstrip),
    (28, "text-spaces-joined", "two spaces become one", lambda it: it.replace("  ", " ")),
    (28, "text-lines-joined", "line ends become spaces", lambda it: it.replace("\n", " ")),
    (28, "text-lines-crlf", "line ends become CR LF", lambda it: it.replace("\n", "\r\n")),
    (28, "text-cut-at-line-end", "the text ends with its first line", lambda it: it.partition("\n")[0]),
    (28, "text-html-escaped", "the text is escaped for HTML", lambda it: html.escape(it, quote=False)),
    (28, "text-html-unescaped", "HTML entities in the text are replaced", html.unescape),
    (28, "text-tags-removed", "what looks like a tag is removed", lambda it: re.sub(r"<[^<>]*>", "", it)),
    (28, "text-percent-decoded", "percent escapes in the text are decoded", unquote),
    (28, "text-plus-as-space", "a plus in the text becomes a space", lambda it: it.replace("+", " ")),
    (28, "text-form-decoded", "the text is decoded like a form", unquote_plus),
    (28, "text-backslashes-dropped", "backslashes are dropped", lambda it: it.replace("\\", "")),
    (28, "text-quotes-dropped", "double quotes are dropped", lambda it: it.replace('"', "")),
    (28, "text-templates-filled", "words in braces are taken for a template's", lambda it: re.sub(r"\{\w+\}", "", it)),
    (28, "text-links-shortened", "links are shortened", lambda it: re.sub(r"https?://\S+", "https://s.example/1", it)),
    (28, "text-leading-zeros-lost", "zeros in front of digits are lost", lambda it: re.sub(r"\b0+(?=\d)", "", it)),
    (28, "text-signed", "an advertisement is added to the text", lambda it: f"{it} Sent by us"),
    (28, "text-shortened-by-one", "the last letter is lost", lambda it: it[:-1] or it),
    (28, "text-brackets-changed", "braces and brackets become parentheses", lambda it: it.translate(_BRACKETS)),
    (52, "text-cut-at-160", "a text is cut after 160 characters", lambda it: it[:160]),
    (52, "text-cut-at-306", "a text is cut after two parts", lambda it: it[:306]),
    (52, "text-cut-at-255", "a text is cut after 255 characters", lambda it: it[:255]),
    (52, "text-parts-reordered", "the parts of a long text are joined in the wrong order", _reordered),
    (52, "text-parts-separated", "a space is put between the parts of a long text", _separated),
    (53, "text-cut-at-70-unicode", "a text beyond ASCII is cut after 70", lambda it: it if it.isascii() else it[:70]),
    (53, "text-question-marks", "letters beyond ASCII become question marks", lambda it: _coded(it, "ascii")),
    (53, "text-latin-1-only", "letters beyond Latin-1 become question marks", lambda it: _coded(it, "latin-1")),
    (53, "text-mojibake", "UTF-8 is read as Latin-1", lambda it: it.encode().decode("latin-1")),
    (53, "text-accents-lost", "accents are lost", _plain),
    (53, "text-composed", "the text is normalised to composed letters", lambda it: unicodedata.normalize("NFC", it)),
    (
        53,
        "text-decomposed",
        "the text is normalised to decomposed letters",
        lambda it: unicodedata.normalize("NFD", it),
    ),
    (53, "text-compatibility-normalised", "letters are normalised", lambda it: unicodedata.normalize("NFKC", it)),
    (
        53,
        "text-emoji-lost",
        "characters beyond 16 bits are lost",
        lambda it: "".join(c for c in it if ord(c) < 0x10000),
    ),
    (53, "text-joiners-lost", "invisible joiners are lost", lambda it: re.sub("[\u200b-\u200f\ufe0f]", "", it)),
    (
        53,
        "text-quotes-straightened",
        "typographic quotes and dashes become plain",
        lambda it: it.translate(_TYPOGRAPHY),
    ),
    (53, "text-nbsp-as-space", "no-break spaces become spaces", lambda it: it.replace("\u00a0", " ")),
    (53, "text-right-to-left-turned", "right-to-left text is turned round", _turned),
)


def _long_gsm(request: Request) -> bool:
    return len(text_of(request)) > 160 and text_of(request).isascii()


def _long_unicode(request: Request) -> bool:
    return len(text_of(request)) > 70 and not text_of(request).isascii()


_REFUSALS: Final[tuple[tuple[int, str, str, When], ...]] = (
    (52, "long-text-refused", "a text of more than 160 characters is refused", _long_gsm),
    (52, "two-parts-refused", "a text of more than 306 characters is refused", lambda it: len(text_of(it)) > 306),
    (52, "long-unicode-refused", "a text beyond ASCII of more than 70 characters is refused", _long_unicode),
    (53, "unicode-refused", "a text beyond ASCII is refused", lambda it: not text_of(it).isascii()),
    (
        53,
        "emoji-refused",
        "characters beyond 16 bits are refused",
        lambda it: any(ord(c) > 0xFFFF for c in text_of(it)),
    ),
    (25, "one-letter-refused", "a text of one letter is refused", lambda it: len(text_of(it)) == 1),
    (25, "line-ends-refused", "a text of several lines is refused", lambda it: "\n" in text_of(it)),
    (25, "markup-refused", "a text with angle brackets is refused", lambda it: "<" in text_of(it)),
)


def _several(request: Request) -> bool:
    return len(recipients_of(request)) > 1


FAULTS: tuple[Fault, ...] = (
    *(fault(claim, name, says, editing(SEND, at(TEXT, text(change)))) for claim, name, says, change in _CHANGES),
    *(
        fault(claim, name, says, refusing(SEND, lambda _: answer(400), when=when))
        for claim, name, says, when in _REFUSALS
    ),
    fault(
        28,
        "text-personalised-for-several",
        "a text to several recipients gets a salutation",
        editing(SEND, at(TEXT, text(lambda it: f"Hi! {it}")), when=_several),
    ),
)
