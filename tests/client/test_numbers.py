"""Numbers and senders as people write them and as the API wants them."""

from __future__ import annotations

import pytest
from canary import NAME, NUMBER
from hypothesis import given
from hypothesis import strategies as st

from cpaaskit import InvalidArgumentError
from cpaaskit._numbers import parse_msisdn, parse_msisdns
from cpaaskit.opensms._addresses import body_sender, recipient, recipients, sender_address


@pytest.mark.parametrize(
    "spelling",
    [
        "13500000991",
        "+13500000991",
        "0013500000991",
        "tel:+13500000991",
        "TEL:13500000991",
        " +1 (350) 000-0991 ",
        "+1.350.000.0991",
        "+1/350\u00a0000 0991",
    ],
)
def test_every_spelling_of_a_number_is_one_number(spelling: str):
    """Scheme, plus, double zero and separators are the user's own business."""
    assert recipient(spelling) == "tel:+13500000991"


@pytest.mark.parametrize(
    ("number", "why"),
    [
        ("", "something else than digits"),
        ("+", "something else than digits"),
        ("tel:", "something else than digits"),
        ("+1350000099x", "something else than digits"),
        ("+1350000099;ext=5", "something else than digits"),
        ("١٣٥٠٠٠٠٠٩٩١", "something else than digits"),
        ("++13500000991", "something else than digits"),
        ("+1350000099112345", "16 digits; E.164 allows 15"),
        ("+135", "too few"),
        ("03500000991", "begins with 0"),
        ("+003500000991", "begins with 0"),
        ("0003500000991", "begins with 0"),
        ("+44 (0)20 7946 0991", r"\(0\)"),
        (13500000991, "give a number as a str"),
        (None, "give a number as a str"),
        (b"+13500000991", "give a number as a str"),
    ],
)
def test_what_is_no_international_number_is_refused_without_repeating_it(number: object, why: str):
    """A reason, and not a digit of the number."""
    with pytest.raises(InvalidArgumentError, match=why) as caught:
        parse_msisdn(number, "a recipient")
    assert not number or str(number) not in str(caught.value)


@given(st.text("+0123456789 ().-/tel:x", max_size=24))
def test_a_number_is_its_digits_or_refused(text: str):
    """What comes out is 5 to 15 digits of what went in, none added, and reading it again changes nothing."""
    try:
        digits = parse_msisdn(text, "a recipient")
    except InvalidArgumentError:
        return
    assert 5 <= len(digits) <= 15
    assert "".join(filter(str.isdigit, text)).endswith(digits)
    assert parse_msisdn(f"tel:+{digits}", "a recipient") == digits


def test_recipients_are_named_once_each():
    """Two spellings of one number are one message."""
    assert recipients(NUMBER) == [f"tel:{NUMBER}"]
    assert recipients((NUMBER, NUMBER[1:], f"tel:{NUMBER}")) == [f"tel:{NUMBER}"]
    with pytest.raises(InvalidArgumentError, match="at least one"):
        recipients(())


@pytest.mark.parametrize(
    ("sender", "in_path", "in_body"),
    [
        ("321234567", "321234567", "tel:+321234567"),
        ("tel:+1234567", "1234567", "tel:+1234567"),
        ("+32 123 45 67", "321234567", "tel:+321234567"),
        ("0032123456789", "32123456789", "tel:+32123456789"),
        ("123456789012345", "123456789012345", "tel:+123456789012345"),
        ("tel:12345", "12345", "tel:12345"),
        ("8080", "8080", "tel:8080"),
        ("0800", "0800", "tel:0800"),
        ("ALPHA NUMER", "ALPHA NUMER", "ALPHA NUMER"),
        ("24/7", "24/7", "24/7"),
        (" Café€ ", "Café€", "Café€"),
        ("[{~^}]", "[{~^}]", "[{~^}]"),
        ("ΩΨΣ Shop", "ΩΨΣ Shop", "ΩΨΣ Shop"),
    ],
)
def test_senders(sender: str, in_path: str, in_body: str):
    """A number is bare in the path and a URI in the body; a short code has no plus; a name stays as it is."""
    assert (sender_address(sender), body_sender(sender_address(sender))) == (in_path, in_body)


@pytest.mark.parametrize(
    ("sender", "why"),
    [
        ("", "empty"),
        ("  ", "empty"),
        ("tel:", "empty"),
        ("1234567890123456", "16 digits; a number has 1 to 15"),
        ("+12 3456 7890 1234 56", "16 digits"),
        ("tel:BISTRO", "not a telephone number"),
        ("tel:+()", "0 digits"),
        ("tel:١٢٣", "not a telephone number"),
        (NAME + "XY", "12 characters; a name has 11"),
        ("Жар", "GSM 7-bit"),
        ("smile 😀", "GSM 7-bit"),
        ("tab\tin it", "GSM 7-bit"),
    ],
)
def test_senders_that_the_vendor_rules_out_are_refused_without_repeating_them(sender: str, why: str):
    """15 digits, or 11 characters of GSM 7-bit (BICS OpenSMS API, send Message, senderAddress)."""
    with pytest.raises(InvalidArgumentError, match=why) as caught:
        sender_address(sender)
    assert not sender.strip() or sender not in str(caught.value)


@given(st.text(max_size=20))
def test_a_sender_is_within_the_rules_or_refused(text: str):
    """And it is stable: what came out goes in again."""
    try:
        address = sender_address(text)
    except InvalidArgumentError:
        return
    assert len(address) <= (15 if address.isascii() and address.isdigit() else 11)
    assert body_sender(address)


@pytest.mark.parametrize(
    "to",
    [
        "14155550101,447700900123",
        "+1 415 555-0101; 0044 7700 900123",
        ["+14155550101", "tel:+447700900123"],
        ("14155550101, +447700900123,", "14155550101"),
        "14155550101\n447700900123\n",
        (number for number in ["14155550101", "447700900123"]),
    ],
    ids=["commas", "semicolons", "a list", "a mixture", "lines", "an iterator"],
)
def test_lists_of_numbers_in_every_spelling(to):
    """Each number once, in its order, in digits."""
    assert parse_msisdns(to, "a recipient") == ["14155550101", "447700900123"]


@pytest.mark.parametrize("to", ["", " , ;", [], ["", " "]])
def test_a_list_without_a_number_is_refused(to):
    """In words."""
    with pytest.raises(InvalidArgumentError, match="a recipient is missing"):
        parse_msisdns(to, "a recipient")


@pytest.mark.parametrize("to", [["+14155550101", 447700900123], ["14155550101,x"], [None]])
def test_one_bad_number_in_a_list_is_refused(to):
    """The others are not sent either."""
    with pytest.raises(InvalidArgumentError, match="a recipient is not a"):
        parse_msisdns(to, "a recipient")
