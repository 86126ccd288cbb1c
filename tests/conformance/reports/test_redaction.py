"""What is private is replaced by something of the same shape."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cpaaskit_clients.opensms.operations import OPERATIONS
from cpaaskit_conformance.model import MISSING, RequestData
from cpaaskit_conformance.reports.redact import Redactor

from . import ledgers

SENSITIVE = OPERATIONS["sendMessage"].sensitive


@pytest.mark.parametrize(
    ("value", "shape"),
    [
        ("tel:+32470123456", r"tel:\+999\d{8}"),
        ("tel:32470123456", r"tel:999\d{8}"),
        ("+32470123456", r"\+999\d{8}"),
        ("12345678901234567", r"999\d{14}"),
        ("1234", r"999\d"),
        ("007", r"00\d"),
        ("000", r"000"),
        ("12", r"\d\d"),
        ("ALPHA Num 1", r"[A-Z]{5} [A-Z][a-z]{2} \d"),
        ("Hi %41 &amp; \\n {name}", r"[A-Z][a-z] %41 &amp; \\n \{[a-z]{4}\}"),
        ("Café", r"[A-Z][a-z]{2}ö"),
        ("fête", r"[a-z]ê[a-z]{2}"),
        ("ÇÊ", r"ÖÊ"),
        ("Привет", r"ж{6}"),
        ("日本 שלום สวัส", r"字字 ש{4} ก+ั?ก*"),
        ("👍 €", r"👍 €"),
        ("https://a.example/In/box?k=V1#x", r"https://receiver\.example/[A-Z][a-z]/[a-z]{3}\?[a-z]=[A-Z]\d#[a-z]"),
        ("http://127.0.0.1:9/x", r"http://receiver\.example:9/[a-z]"),
        ("http://[::1", r"[a-z]{4}://\[::\d"),
    ],
)
def test_placeholders_keep_the_shape(value, shape):
    """Length, prefix and kinds of characters stay, since servers stumble over those."""
    placeholder = Redactor().text(value)
    assert __import__("re").fullmatch(shape, placeholder), placeholder
    assert value.isdigit() or len(value) < 4 or placeholder != value or not value.isascii()


def test_one_value_has_one_placeholder_and_two_have_two():
    """A recipient is the same one wherever it stands, in whatever spelling; another one is another."""
    redactor = Redactor()
    assert redactor.text("tel:+32470123456") == redactor.text("tel:+32470123456")
    assert redactor.text("32470123456") == redactor.text("tel:+32470123456").removeprefix("tel:+")
    assert redactor.text("32470123457") != redactor.text("32470123456")
    assert redactor.text("Hello") != redactor.text("World")


def test_a_request_is_redacted_by_the_places_of_its_schema():
    """Numbers, texts and senders go; what the table does not call sensitive stays."""
    made = Redactor().request(ledgers.send_request(), SENSITIVE)
    assert isinstance(made.body, dict)
    message = made.body["outboundSMSMessageRequest"]
    assert isinstance(message, dict)
    assert message["clientCorrelator"] == "c-1"
    text = str(made.to_json())
    for private in ("32470123456", "32470123457", ledgers.SENDER, "noon", "Meet"):
        assert private not in text


@pytest.mark.parametrize(
    "spoiled",
    [
        "tel:+32470123456",
        32470123456,
        [["tel:+32470123456"]],
        {"address": "tel:+32470123456"},
        [{"number": 32470123456, "sure": True, "share": 0.5, "none": None}],
    ],
)
def test_a_value_of_the_wrong_type_hides_nothing(spoiled):
    """Where the schema has a list of texts, whatever stands there is replaced as well."""
    request = replace(ledgers.send_request(), body={"outboundSMSMessageRequest": {"address": spoiled}})
    made = Redactor().request(request, SENSITIVE)
    assert "32470123456" not in str(made.to_json())


def test_a_text_in_the_place_of_an_object_is_replaced():
    """The wrapper itself may have been replaced by the secret."""
    request = replace(ledgers.send_request(), body={"outboundSMSMessageRequest": ledgers.TEXT})
    assert "noon" not in str(Redactor().request(request, SENSITIVE).to_json())


def test_content_without_a_schema_loses_values_and_long_numbers():
    """Malformed JSON keeps its names and its defect; values and digits go."""
    raw = '{"address": ["tel:+32470123456", "a\\"b \\x"], "n": 32470123456, "open": {'
    request = replace(ledgers.send_request(), body=MISSING, raw=raw)
    made = Redactor().request(request, SENSITIVE)
    assert made.raw is not None
    assert made.raw.startswith('{"address": ["tel:+999')
    assert made.raw.endswith(', "open": {')
    assert "32470123456" not in made.raw


def test_query_and_header_places_are_replaced_by_name():
    """A header is named in any case."""
    request = RequestData(
        operation="x", query=(("to", "32470123456"), ("a", "b")), headers=(("X-Number", "32470123456"),)
    )
    made = Redactor().request(request, ("query:to", "header:x-number"))
    assert made.query == (("to", "99900000001"), ("a", "b"))
    assert made.headers == (("X-Number", "99900000001"),)


@given(st.text())
def test_any_text_keeps_its_length_but_urls(value):
    """No text makes the redactor stumble, and only a URL's host changes a length."""
    placeholder = Redactor().text(value)
    assert value.lower().startswith(("http://", "https://")) or len(placeholder) == len(value)


@given(st.integers(min_value=10**6, max_value=10**15))
def test_no_number_survives(number):
    """Digits that could be somebody's are replaced by digits that are nobody's."""
    placeholder = Redactor().text(f"tel:+{number}")
    assert placeholder.startswith("tel:+999")
    assert len(placeholder) == len(f"tel:+{number}")
