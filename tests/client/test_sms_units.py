"""How many short messages a text is: the limits of both alphabets, and laws that hold for any text."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cpaaskit import InvalidArgumentError, sms_units
from cpaaskit._sms_units import GSM_BASIC, GSM_EXTENSION, Encoding, is_gsm

ENCODINGS: tuple[Encoding, ...] = ("A", "N", "U")
GSM = st.text(st.sampled_from(sorted(GSM_BASIC | GSM_EXTENSION)), max_size=700)
ANY = st.text(max_size=400) | GSM | st.text(st.sampled_from("a€😀я"), max_size=400)


@pytest.mark.parametrize(
    ("text", "encoding", "expected"),
    [
        ("", "A", 0),
        ("a", "A", 1),
        ("a" * 160, "A", 1),
        ("a" * 161, "A", 2),
        ("a" * 306, "A", 2),
        ("a" * 307, "A", 3),
        ("a" * 459, "A", 3),
        ("a" * 460, "A", 4),
        ("я" * 70, "A", 1),
        ("я" * 71, "A", 2),
        ("я" * 134, "A", 2),
        ("я" * 135, "A", 3),
        ("я" * 201, "A", 3),
        ("€" * 80, "A", 1),
        ("€" * 81, "A", 2),
        ("a" + "€" * 80, "A", 2),
        ("€" * 152, "A", 2),
        ("€" * 153, "A", 3),
        ("a" * 152 + "€" + "a" * 152, "A", 3),
        ("😀" * 35, "A", 1),
        ("😀" * 36, "A", 2),
        ("😀" * 66, "A", 2),
        ("😀" * 67, "A", 3),
        ("a" * 66 + "😀" + "a" * 66, "U", 3),
        ("a" * 70, "U", 1),
        ("a" * 71, "U", 2),
        ("я" * 160, "N", 1),
        ("😀" * 161, "N", 2),
        ("\n" * 160, "A", 1),
        ("\f" * 81, "A", 2),
        ("ç", "A", 1),
        ("ç" * 71, "A", 2),
    ],
)
def test_units_of_a_text(text: str, encoding: Encoding, expected: int):
    """160 and 153 septets, 70 and 67 code units; nothing that belongs together is divided."""
    assert sms_units(text, encoding) == expected


def test_the_alphabet_is_that_of_the_standard():
    """127 characters beside the escape, and ten that follow it (3GPP TS 23.038, 6.2.1)."""
    assert (len(GSM_BASIC), len(GSM_EXTENSION)) == (127, 10)
    assert not GSM_BASIC & GSM_EXTENSION


@pytest.mark.parametrize("encoding", ["", "a", "GSM", None])
def test_another_encoding_is_refused(encoding):
    """In words that name the three."""
    with pytest.raises(InvalidArgumentError, match=r"'A' .automatic., 'N' .GSM alphabet. or 'U'"):
        sms_units("a", encoding)


@given(ANY, ANY, st.sampled_from(ENCODINGS))
def test_more_text_is_never_fewer_units(one: str, other: str, encoding: Encoding):
    """Nor more than both take apart and one for what cannot be divided, where the alphabet stays the same."""
    whole, parts = sms_units(one + other, encoding), (sms_units(one, encoding), sms_units(other, encoding))
    assert whole >= max(parts)
    if is_gsm(one) == is_gsm(other):
        assert whole <= sum(parts) + 1 + max(parts) // 20


@given(ANY)
def test_automatic_is_one_of_the_two(text: str):
    """The GSM alphabet where it holds the text, UCS-2 elsewhere."""
    assert sms_units(text) == sms_units(text, "N" if is_gsm(text) else "U")


@given(GSM)
def test_gsm_is_never_more_than_ucs_2(text: str):
    """What the GSM alphabet has is cheaper in it."""
    assert sms_units(text, "N") <= sms_units(text, "U")


@given(ANY, st.sampled_from(ENCODINGS))
def test_a_split_by_the_standard_has_as_many_parts(text: str, encoding: Encoding):
    """Filling parts one by one, each from what the last one left, comes to the same number."""
    gsm = encoding == "N" or (encoding == "A" and is_gsm(text))
    sizes = [2 if (c in GSM_EXTENSION if gsm else ord(c) > 0xFFFF) else 1 for c in text]
    alone, part = (160, 153) if gsm else (70, 67)
    filled: list[int] = []
    for size in sizes:
        if not filled or filled[-1] + size > part:
            filled.append(0)
        filled[-1] += size
    assert sms_units(text, encoding) == (min(1, len(filled)) if sum(sizes) <= alone else len(filled))
