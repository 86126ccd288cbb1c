"""Sends: what is taken, what comes back, what is refused."""

from __future__ import annotations

from urllib.parse import quote

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cpaaskit_conformance.sandbox import SandboxSettings
from cpaaskit_conformance.sandbox.alphabet import ALPHABET, BASIC, parts
from cpaaskit_conformance.sandbox.apis.opensms.addresses import sender_key, spelled


def test_the_answer_repeats_the_message_and_adds_states_and_urls(account):
    """Everything that was given comes back, with an entry for each recipient and the message's URLs."""
    me = account()
    answer = me.send(
        "tel:+13500000991", "tel:+13500000992", senderName="Bistro", clientCorrelator="order-4711", text="¿Qué?"
    )

    message = answer.json()["outboundSMSMessageRequest"]
    url = message["resourceURL"]
    assert answer.headers["location"] == url
    assert url.startswith("http://127.0.0.1:8025/opensms/smsmessaging/v1/outbound/tel%3A%2B321234567/requests/")
    assert message == {
        "address": ["tel:+13500000991", "tel:+13500000992"],
        "senderAddress": "321234567",
        "outboundSMSTextMessage": {"message": "¿Qué?"},
        "senderName": "Bistro",
        "clientCorrelator": "order-4711",
        "deliveryInfoList": {
            "resourceURL": url + "/deliveryInfos",
            "deliveryInfo": [
                {"address": "tel:+13500000991", "deliveryStatus": "DeliveredToNetwork"},
                {"address": "tel:+13500000992", "deliveryStatus": "DeliveredToNetwork"},
            ],
        },
        "resourceURL": url,
    }


def test_a_sender_that_only_the_path_names_is_filled_in(account):
    """The sender of the path stands in the answer where the body has none."""
    answer = account().send(sender=None, path="tel%3A%2B321234567")

    assert answer.json()["outboundSMSMessageRequest"]["senderAddress"] == "tel:+321234567"


@pytest.mark.parametrize(
    ("path", "named"),
    [
        ("321234567", "tel:+321234567"),
        ("tel%3A%2B321234567", "tel:+321234567"),
        ("TEL:12345678", "tel:+12345678"),
        ("%2B321234567", "tel:+321234567"),
        ("123456789012345", "tel:+123456789012345"),
        ("4711", "tel:+4711"),
        ("ALPHA%20NUM", "ALPHA NUM"),
        ("ALPHA%20NUMERIC", "ALPHA NUMERIC"),
        ("A%2FB", "A/B"),
        ("%C3%9Cber%C3%B1%C3%A9", "Überñé"),
        ("%CE%A9%20%7B%E2%82%AC%7D", "Ω {€}"),
        ("%3F%23%25", "?#%"),
    ],
)
def test_a_percent_encoded_sender_is_understood(account, path, named):
    """Each segment is decoded by itself, and encoded again in the message's URL."""
    me = account()
    answer = me.send(path=path)

    assert f"/outbound/{quote(named, safe='')}/requests/" in answer.json()["outboundSMSMessageRequest"]["resourceURL"]
    assert me.poll(answer) == {"tel:+13500000991": "DeliveredToNetwork"}


@pytest.mark.parametrize(
    "path",
    [
        "1234567890123456",
        "tel%3A%2B1234567890123456",
        "tel%3AALPHA",
        "ABCDEFGHIJKL",
        "%D0%9F%D0%B0%D1%80%D0%BE%D0%BB",
        "a%09b",
        "%FF",
        "%D9%A1%D9%A2",
        "%00",
    ],
)
def test_a_sender_beyond_the_rules_is_refused(account, path, error_of):
    """16 digits, 12 letters, and letters outside the GSM 7-bit alphabet are no senders."""
    answer = account().send(sender="321234567", path=path)

    assert answer.status_code == 400
    assert error_of(answer)["messageId"] == "SVC0002"


@pytest.mark.parametrize("recipient", ["tel:+13500000991", "tel:13500000991", "+13500000991", "13500000991"])
def test_every_spelling_of_a_number_is_a_recipient(account, recipient):
    """A recipient keeps the spelling that it was given."""
    assert account().send(recipient).json()["outboundSMSMessageRequest"]["deliveryInfoList"]["deliveryInfo"] == [
        {"address": recipient, "deliveryStatus": "DeliveredToNetwork"}
    ]


@pytest.mark.parametrize(
    "recipient", ["tel:+", "tel:+1234567890123456", "Bob", "sip:bob@example.org", "+1 350", "tel:+1-350"]
)
def test_a_recipient_that_is_no_number_is_refused(account, recipient, error_of):
    """One malformed recipient refuses the whole request."""
    answer = account().send("tel:+13500000991", recipient)

    assert answer.status_code == 400
    assert error_of(answer)["messageId"] == "SVC0004"


def test_a_recipient_given_twice_has_one_entry(account):
    """Two spellings of a number are one recipient."""
    infos = account().send("tel:+13500000991", "+13500000991", "tel:+13500000992").json()
    found = infos["outboundSMSMessageRequest"]["deliveryInfoList"]["deliveryInfo"]

    assert [info["address"] for info in found] == ["tel:+13500000991", "tel:+13500000992"]


@pytest.mark.parametrize(
    "message", [{"address": []}, {"address": None}, {"outboundSMSTextMessage": {}}, {"address": "tel:+1"}]
)
def test_a_message_without_what_it_needs_is_refused(account, message, error_of):
    """No recipients, no text, or one recipient that is no list: 400 with the place."""
    answer = account().send(**message)

    assert answer.status_code == 400
    assert str(error_of(answer)["variables"]).startswith("['/outboundSMSMessageRequest")


def test_a_repeat_with_the_same_correlator_gives_the_first_answer(account):
    """The repeat is not a second message; another sender's correlator is its own."""
    me = account()
    first = me.send(clientCorrelator="c-1")
    me.advance(1)

    repeat = me.send(clientCorrelator="c-1")
    assert (repeat.content, repeat.headers["location"]) == (first.content, first.headers["location"])
    assert me.url(me.send(clientCorrelator="c-1", text="Another")) != me.url(first)
    assert me.url(me.send(clientCorrelator="c-1", sender="321234568")) != me.url(first)
    assert me.url(me.send(clientCorrelator="c-2")) != me.url(first)


def test_ids_are_the_same_for_the_same_seed_only(account):
    """Two runs with one seed give the same ids, another seed gives others, and none comes twice."""

    def ids(seed):
        me = account(settings=SandboxSettings(seed=seed))
        return [me.url(me.send()) for _ in range(20)]

    assert ids(1) == ids(1)
    assert not set(ids(1)) & set(ids(2))
    assert len(set(ids(1))) == 20


@pytest.mark.parametrize(("prefix", "status"), [("0400", 400), ("0403", 403), ("0429", 429)])
def test_magic_recipients_refuse_the_request(account, prefix, status):
    """+999 0400, 0403 and 0429 have the whole request refused with that status."""
    assert account().send("tel:+13500000991", f"tel:+999{prefix}1").status_code == status


def test_a_message_is_known_under_each_spelling_of_its_sender(account):
    """The request id finds the message whichever of its senders the poll names, and no other sender."""
    me = account()
    answer = me.send(sender="tel:12345678", path="321234567")
    request_id = me.url(answer).split("/")[-2]

    for spelling in ("321234567", "tel%3A%2B321234567", "%2B321234567", "12345678", "tel:+12345678"):
        assert me.http.get(f"/outbound/{spelling}/requests/{request_id}/deliveryInfos").status_code == 200
    assert me.http.get(f"/outbound/99/requests/{request_id}/deliveryInfos").status_code == 404
    assert me.http.get("/outbound/321234567/requests/unknown/deliveryInfos").status_code == 404


def test_the_oldest_messages_are_forgotten(account):
    """Beyond the bound, the oldest message and its correlator are gone; the others stay."""
    me = account(settings=SandboxSettings(keep=3))
    answers = [me.send(clientCorrelator=f"c-{number}") for number in range(5)]

    assert [me.http.get(me.url(answer)).status_code for answer in answers] == [404, 404, 200, 200, 200]
    assert me.url(me.send(clientCorrelator="c-0")) != me.url(answers[0])
    assert me.url(me.send(clientCorrelator="c-4")) == me.url(answers[4])


def test_the_bytes_of_messages_are_bounded_too(account):
    """Large messages push out older ones sooner."""
    me = account(settings=SandboxSettings(keep_bytes=25_000))
    answers = [me.send(text="x" * 10_000) for _ in range(3)]

    assert [me.http.get(me.url(answer)).status_code for answer in answers] == [404, 200, 200]


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("", 1),
        ("a" * 160, 1),
        ("a" * 161, 2),
        ("a" * 306, 2),
        ("a" * 307, 3),
        ("€" * 80, 1),
        ("€" * 81, 2),
        ("ж" * 70, 1),
        ("ж" * 71, 2),
        ("ж" * 134, 2),
        ("ж" * 135, 3),
        ("😀" * 35, 1),
        ("😀" * 36, 2),
        ("\n£@Δ", 1),
    ],
)
def test_parts_follow_the_alphabet(text, number):
    """160 septets or 70 UTF-16 units fit one message, 153 or 67 each part of several."""
    assert parts(text) == number


def test_the_alphabet_is_the_standards():
    """127 basic characters besides the escape, and nine in the extension."""
    assert len(BASIC) == 127
    assert len(ALPHABET) == 127 + 10
    assert "`" not in ALPHABET


@given(st.from_regex(r"[0-9]{1,15}", fullmatch=True), st.sampled_from(["tel-plus", "plus", "digits", "tel-digits"]))
def test_a_number_keeps_its_key_in_every_spelling(digits, spelling):
    """Spelling a number changes nothing about which number it is."""
    assert sender_key(spelled(digits, spelling)) == digits


@given(st.text(st.sampled_from(sorted(ALPHABET)), min_size=1, max_size=14))
def test_a_name_is_a_sender_up_to_eleven_letters(name):
    """Names of the alphabet are senders up to 11 letters, unless they claim to be numbers."""
    claims = name.lower().startswith("tel:") or name.removeprefix("+").isdigit()
    if not claims:
        assert (sender_key(name) == name) == (len(name) <= 11)
