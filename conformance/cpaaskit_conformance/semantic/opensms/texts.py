"""Texts, senders, recipients and names that every server which keeps the facts takes."""

from __future__ import annotations

import random
from typing import Final

from hypothesis import strategies as st

from cpaaskit_conformance.semantic.opensms.addresses import GSM_BASIC

ONE_PART_GSM: Final = 160
ONE_PART_OTHER: Final = 70
LONG_WORDS: Final = "The quick brown fox jumps over the lazy dog, then rests in the shade of tree number "


def long_text(length: int) -> str:
    """Give a text of a length in characters that repeats nowhere, so that every cut shows."""
    numbered = "".join(f"{LONG_WORDS}{number}. " for number in range(length // 80 + 2))
    return numbered[: length - 1] + "!"


def long_foreign_text(length: int) -> str:
    """Give a text beyond the GSM alphabet of a length in characters."""
    return "".join(f"строка {number}, " for number in range(length // 8 + 2))[: length - 1] + "!"


def is_gsm(text: str) -> bool:
    """Tell whether a text is in the basic GSM alphabet."""
    return all(character in GSM_BASIC for character in text)


def is_long(text: str) -> bool:
    """Tell whether a text needs more than one short message."""
    units = len(text.encode("utf-16-le")) // 2
    return units > (ONE_PART_GSM if is_gsm(text) else ONE_PART_OTHER)


PLAIN_TEXTS: Final = (
    "Hello World",
    "x",
    "0",
    "null",
    "[1]",
    "UPPER lower MiXeD",
    " space before",
    "space behind ",
    "two  spaces   within",
    "first line\nsecond line\n\nlast line",
    "non\u00a0breaking",
    "\"double\" 'single' `back` \\ slash / ",
    "<b>bold</b> &amp; & &lt;i&gt; <br/>",
    "100% sure + 50 = ? %41 %2B %20 a+b",
    "{name} ${x} %s %d {{y}} $1 #{z}",
    "code: 00123, +32 470 00 00 01; https://example.org/a?b=c&d=%20#e",
    "{braces} [x] ^ ~ | \\ €",
)
SCRIPT_TEXTS: Final = (
    "Café über Ñandú, ça va? œuvre ÿ",
    "e\u0301 A\u030a n\u0303 (decomposed)",
    "\u00e9 \u00c5 \u00f1 (composed)",
    "ﬁ ſ ㎏ ① Ⅳ ｆｕｌｌ",
    "İ ı ß ẞ ς",
    "Ελληνικά ΔΦΓΛΩ",
    "Привет, мир",
    "你好，世界",
    "こんにちは　世界",
    "مرحبا بالعالم",
    "שלום עולם",
    "नमस्ते दुनिया",
    "สวัสดี",
    "👍🏽 👨\u200d👩\u200d👧 🇧🇪 ❤\ufe0f",
    "𝒜 𠮷 𐍈",
    "“quoted” – dash — … ‘x’",
)
LONG_TEXTS: Final = (
    long_text(160),
    long_text(161),
    long_text(256),
    long_text(307),
    long_text(480),
    "€" * 81,
    long_foreign_text(70),
    long_foreign_text(71),
    long_foreign_text(190),
    "😀" * 36,
)
# How long a text may be is not documented: these may be refused, but not cut.
VERY_LONG_TEXTS: Final = (long_text(700), long_text(1001), long_text(1600), long_foreign_text(700))

SENDERS: Final = (
    "321234567",
    "1234567",
    "12345678901",
    "12345678901234",
    "123456789012345",
    "1234",
    "12345",
    "123456",
    "tel:+1234567",
    "tel:12345678",
    "tel:+3212345678",
    "tel:32123456789",
    "+321234567",
    "Bistro",
    "ALPHA NUM",
    "ABCDEFGHIJK",
    "abcDEFghiJK",
    "Ab",
    "24seven",
    "a b c d e f",
    "Café Ñoño",
    "Grüße Köln",
    "ØRSTED Å",
    "Ωmega Δ",
    "àèìòù Ç",
    "£5 @ home",
    "¿Qué?",
    "A&B Shop",
    "50% off",
    "No.1-Taxi_x",
    "I'm here!",
    "C#1 (x)",
    "x=y;z,w",
    "A+B",
    "10:30 Bus",
)
# Nobody says whether 15 counts the prefix, or whether the extension table is part of the alphabet, and many a router
# takes an encoded slash for a slash: these may be refused, but not changed into another sender.
OPEN_SENDERS: Final = (
    "tel:+123456789012345",
    "tel:123456789012345",
    "+123456789012345",
    "7",
    "[x] {y}",
    "€uro ~",
    "24/7 Taxi",
)

NAMES: Final = ("web app name", "Bistro", "MyShop", "A 1", "Taxi24")
OPEN_NAMES: Final = ("Café Ñ", "Привет", "A & B <c>")


def senders() -> st.SearchStrategy[str]:
    """Draw senders of every documented form."""
    digits = st.integers(min_value=10**6, max_value=10**15 - 1).map(str)
    short_codes = st.integers(min_value=1000, max_value=999_999).map(str)
    prefixed = st.integers(min_value=10**6, max_value=10**10 - 1).map(lambda number: f"tel:+{number}")
    bare = st.integers(min_value=10**6, max_value=10**11 - 1).map(lambda number: f"tel:{number}")
    plus = st.integers(min_value=10**6, max_value=10**10 - 1).map(lambda number: f"+{number}")
    return st.one_of(st.sampled_from(SENDERS), digits, short_codes, prefixed, bare, plus, alphanumeric_senders())


def alphanumeric_senders() -> st.SearchStrategy[str]:
    """Draw texts of 2 to 11 characters of the GSM alphabet that are no number and no path of their own."""
    inner = "".join(character for character in GSM_BASIC if character not in "\n\r/%\\")
    letters = "".join(character for character in inner if character.isalpha())
    return st.tuples(st.sampled_from(letters), st.text(inner, max_size=9), st.sampled_from(letters)).map("".join)


def recipients() -> st.SearchStrategy[list[str]]:
    """Draw one to eight different recipients, each a tel URI in international form."""
    digits = st.integers(min_value=10**8, max_value=10**12 - 1).map(str).filter(lambda text: text[:3] != "999")
    number = digits.map(lambda text: f"tel:+{text}")
    example = st.just("tel:+13500000991")
    return st.lists(st.one_of(example, number, number), min_size=1, max_size=8, unique=True)


def message_texts() -> st.SearchStrategy[str]:
    """Draw texts: short, long, of any script, with whitespace that is no control character but the line feed."""
    characters = st.one_of(
        st.characters(codec="utf-8", exclude_categories=("Cs", "Cc", "Cn", "Co")),
        st.sampled_from(GSM_BASIC.replace("\r", "")),
    )
    free = st.text(characters, min_size=1, max_size=180).filter(lambda text: bool(text.strip()))
    lengths = st.integers(min_value=150, max_value=480).map(long_text)
    return st.one_of(st.sampled_from((*PLAIN_TEXTS, *SCRIPT_TEXTS, *LONG_TEXTS)), free, lengths)


def sender_names() -> st.SearchStrategy[str]:
    """Draw sender names of at most 11 plain characters, or the vendor's example."""
    word = st.text("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789", min_size=1, max_size=5)
    return st.one_of(st.sampled_from(NAMES), word, st.tuples(word, word).map(" ".join))


def spread_recipients(count: int, seed: int) -> list[str]:
    """Give different recipients of every length from 8 to 15 digits and every last digit, the same for a seed."""
    drawn = random.Random(seed)
    return [
        f"tel:+{drawn.randrange(1, 10)}{drawn.randrange(10 ** (length - 2)):0{length - 2}d}{index % 10}"
        for index, length in ((index, 8 + (index * 3) % 8) for index in range(count))
    ]
