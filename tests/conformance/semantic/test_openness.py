"""What is compared, how, and how far from each other two spellings of one thing may be."""

from __future__ import annotations

import pytest

from cpaaskit_conformance.model import MISSING
from cpaaskit_conformance.semantic.opensms.addresses import (
    GSM_BASIC,
    ResourceName,
    has_prefix,
    is_number,
    is_short_code,
    needs_encoding,
    read_location,
    read_resource_url,
    same_sender,
)
from cpaaskit_conformance.semantic.opensms.payloads import (
    Entry,
    dig,
    entries,
    read_notification,
    same_recipients,
    texts,
)
from cpaaskit_conformance.semantic.opensms.texts import is_gsm, is_long, long_foreign_text, long_text, spread_recipients

HOST = "https://opensms.api.bics.com/smsmessaging/v1"


@pytest.mark.parametrize("spelling", ["321234567", "+321234567", "tel:321234567", "tel:+321234567"])
def test_one_number_in_four_spellings(spelling):
    """A number is the same with and without `tel:` and plus."""
    assert same_sender(spelling, "tel:+321234567")
    assert is_number(spelling)


@pytest.mark.parametrize(
    "other", ["321234568", "0321234567", "32123456", "tel:321234567 ", "+ 321234567", None, 321234567]
)
def test_another_sender(other):
    """Other digits, spaces and other types are another sender."""
    assert not same_sender(other, "321234567")


def test_texts_are_compared_as_they_stand():
    """Case, spaces and plus signs of a text sender count."""
    assert same_sender("Café Ñoño", "Café Ñoño")
    assert not same_sender("bistro", "Bistro")
    assert not same_sender("ALPHA+NUM", "ALPHA NUM")
    assert not same_sender("tel:Bistro", "Bistro")


def test_kinds_of_senders():
    """Short codes are bare; a prefix belongs to numbers; what is not unreserved needs encoding."""
    assert is_short_code("1234")
    assert not is_short_code("+1234")
    assert not is_short_code("1234567")
    assert has_prefix("tel:1234567")
    assert not has_prefix("tel:Bistro")
    assert needs_encoding("+1")
    assert needs_encoding("Ä")
    assert not needs_encoding("a-b_c.d~e")


@pytest.mark.parametrize(
    ("url", "name"),
    [
        (f"{HOST}/outbound/tel%3A%2B12345678/requests/abc123", ResourceName("tel:+12345678", "abc123", infos=False)),
        (f"{HOST}/outbound/%2B321234567/requests/4c27/deliveryInfos", ResourceName("+321234567", "4c27", infos=True)),
        ("http://127.0.0.1:8080/outbound/ALPHA%20NUM/requests/1", ResourceName("ALPHA NUM", "1", infos=False)),
        ("http://[::1]/any/base/outbound/x/requests/a%2Fb", ResourceName("x", "a/b", infos=False)),
        (f"{HOST}/outbound/requests/requests/outbound", ResourceName("requests", "outbound", infos=False)),
    ],
)
def test_resource_urls_of_any_host(url, name):
    """Host and base path are free, the end is not."""
    assert read_resource_url(url) == name


@pytest.mark.parametrize(
    "url",
    [
        None,
        7,
        "",
        "/outbound/x/requests/1",
        "//host/outbound/x/requests/1",
        "ftp://host/outbound/x/requests/1",
        f"{HOST}/outbound/x/requests/",
        f"{HOST}/outbound//requests/1",
        f"{HOST}/outbound/x/requests/1/",
        f"{HOST}/outbound/x/requests/1?k=v",
        f"{HOST}/outbound/x/requests/1#top",
        f"{HOST}/outbound/x y/requests/1",
        f"{HOST}/outbound/é/requests/1",
        f"{HOST}/outbound/50%/requests/1",
        f"{HOST}/inbound/x/requests/1",
        f"{HOST}/outbound/x/messages/1",
        "http://[::1/outbound/x/requests/1",
    ],
)
def test_what_is_no_resource_url(url):
    """What is relative, not encoded, or ends otherwise names nothing."""
    assert read_resource_url(url) is None


@pytest.mark.parametrize(
    ("location", "request_id"),
    [
        (f"{HOST}/outbound/x/requests/abc", "abc"),
        ("/smsmessaging/v1/outbound/x/requests/abc/", "abc"),
        ("requests/a%20b?x=y", "a b"),
        ("abc", None),
        (f"{HOST}/outbound/x/requests/abc/deliveryInfos", None),
        (f"{HOST}/outbound/x/requests", None),
        (f"{HOST}/outbound/é/requests/abc", None),
        ("http://[::1/requests/abc", None),
        ("", None),
    ],
)
def test_location(location, request_id):
    """Location may be relative; it ends in the request's id."""
    assert read_location(location) == request_id


def test_recipients_in_any_order():
    """The order of recipients is free, their number is not."""
    assert same_recipients(["a", "b"], ["b", "a"])
    assert not same_recipients(["a", "b"], ["a", "b", "b"])
    assert not same_recipients(["a", "b"], ["a"])


def test_reading_what_is_not_there():
    """Members of what is no object are missing, and lists that are none are empty."""
    assert dig({"a": {"b": 1}}, "a", "b") == 1
    assert dig({"a": [1]}, "a", "b") is MISSING
    assert dig(MISSING, "a") is MISSING
    assert texts("no list") == []
    assert texts(["a", 1, None]) == ["a"]
    assert entries(MISSING) == ()
    assert entries([{"address": "a"}, 7, {"address": "a", "deliveryStatus": 1}]) == ()


ENTRY = {"address": "tel:+1", "deliveryStatus": "DeliveredToTerminal"}
URL = f"{HOST}/outbound/x/requests/r-1/deliveryInfos"


@pytest.mark.parametrize(
    ("body", "request_id", "data"),
    [
        ({"deliveryInfoList": {"resourceURL": URL, "deliveryInfo": [ENTRY]}}, "r-1", None),
        ({"deliveryInfoList": {"resourceURL": "https://other.example/r-1", "deliveryInfo": [ENTRY]}}, None, None),
        ({"deliveryInfoNotification": {"callbackData": "r-1", "deliveryInfo": ENTRY}}, None, "r-1"),
        ({"deliveryInfoNotification": {"deliveryInfo": [ENTRY]}, "securityToken": "t"}, None, None),
    ],
)
def test_notifications_in_both_forms(body, request_id, data):
    """A notification is read in the form of a poll's answer and in that of the family."""
    told = read_notification(body)
    assert told is not None
    assert (told.request_id, told.callback_data) == (request_id, data)
    assert told.entries == (Entry("tel:+1", "DeliveredToTerminal"),)


@pytest.mark.parametrize(
    "body",
    [
        MISSING,
        [],
        {},
        {"deliveryInfoList": []},
        {"deliveryInfoList": {"deliveryInfo": [ENTRY]}},
        {"deliveryInfoList": {"resourceURL": URL}},
        {"deliveryInfoList": {"resourceURL": URL, "deliveryInfo": []}},
        {"deliveryInfoList": {"resourceURL": URL, "deliveryInfo": [ENTRY, {"address": "tel:+2"}]}},
        {"deliveryInfoNotification": {"callbackData": "r-1"}},
        {"deliveryInfoNotification": "r-1"},
    ],
)
def test_what_is_no_notification(body):
    """What is in neither form says nothing."""
    assert read_notification(body) is None


def test_long_is_what_does_not_fit_one_message():
    """160 characters of the GSM alphabet fit, or 70 units of UTF-16."""
    assert not is_long(long_text(160))
    assert is_long(long_text(161))
    assert not is_long(long_foreign_text(70))
    assert is_long(long_foreign_text(71))
    assert is_long("😀" * 36)
    assert not is_long("😀" * 35)


def test_the_alphabet():
    """The basic table has 127 characters and no lower-case cedilla."""
    assert len(set(GSM_BASIC)) == len(GSM_BASIC) == 127
    assert is_gsm("Ç")
    assert not is_gsm("ç")


def test_spread_recipients_are_different():
    """The recipients of a plan are different, the same for a seed, and end in every digit."""
    spread = spread_recipients(120, 7)
    assert len(set(spread)) == 120
    assert spread == spread_recipients(120, 7)
    assert {number[-1] for number in spread} == set("0123456789")
    assert not any(number.startswith("tel:+999") for number in spread)
