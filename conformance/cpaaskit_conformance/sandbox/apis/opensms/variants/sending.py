"""What a server may do when a message is sent."""

from __future__ import annotations

from typing import Final

from cpaaskit_conformance.sandbox.variant import Variant

_SEND: Final = "send Message"
_INFOS: Final = "get Delivery Infos"
_ONEAPI: Final = "GSMA OneAPI SMS v2"

SENDING: Final = (
    Variant(
        "location-relative",
        "Answers a send with a relative Location.",
        f"{_INFOS}, requestId: the header is promised, its form is not; RFC 9110, 10.2.2",
        {"location": "relative"},
    ),
    Variant(
        "location-absent",
        "Answers a send without a Location.",
        f"{_SEND}, 201: the printed response has none",
        {"location": "absent"},
    ),
    Variant(
        "request-id-short",
        "Gives short request ids.",
        f"{_SEND}, 201: the id is `abc123` in this example",
        {"request_id": "short"},
    ),
    Variant(
        "request-id-odd",
        "Gives request ids with every kind of character that a path segment may hold.",
        f"{_INFOS}, requestId: a string without a form; RFC 3986, 3.3",
        {"request_id": "odd"},
    ),
    Variant(
        "correlator-ignored",
        "Sends a repeat with the same correlator again.",
        f"{_SEND}: the correlator's effect is not documented",
        {"correlator": "ignored"},
    ),
    Variant(
        "correlator-unique",
        "Refuses another message under a correlator that was used.",
        f"{_ONEAPI} as sibling gateways keep it: SVC0002 or SVC0005",
        {"correlator": "unique"},
    ),
    Variant(
        "correlator-invented",
        "Answers with a correlator where none was given.",
        f"{_SEND}, 201 example: it has one, the request has none",
        {"correlator_invented": True},
    ),
    Variant(
        "sender-plus-in-url",
        "Spells a numeric sender with `+` alone in resource URLs.",
        f"{_INFOS}, usage example",
        {"sender_spelling": "plus"},
    ),
    Variant(
        "sender-digits-in-url",
        "Spells a numeric sender as digits in resource URLs.",
        f"{_SEND}, senderAddress: the prefix and the plus are optional",
        {"sender_spelling": "digits"},
    ),
    Variant(
        "sender-tel-digits-in-url",
        "Spells a numeric sender with `tel:` and no plus in resource URLs.",
        f"{_SEND}, example: tel:12345678",
        {"sender_spelling": "tel-digits"},
    ),
    Variant(
        "sender-as-given-in-url",
        "Spells the sender in resource URLs as the caller did.",
        f"{_SEND}: the sender segment is not canonical",
        {"sender_spelling": "as-given"},
    ),
    Variant(
        "sender-of-body-in-url",
        "Names the sender of the body, not of the path, in resource URLs.",
        f"{_SEND}, example: path and body differ, the URL follows the body",
        {"resource_sender": "body"},
    ),
    Variant(
        "sender-normalised",
        "Repeats a numeric sender as a tel URI with plus.",
        f"{_SEND}, example: tel:12345678 becomes tel:+12345678",
        {"sender_echo": "normalised"},
    ),
    Variant(
        "sender-not-filled-in",
        "Leaves the sender out of the answer where the body had none.",
        "OutboundRequest.senderAddress: whether it is required is unknown",
        {"sender_filled_in": False},
    ),
    Variant(
        "sender-mismatch-refused",
        "Refuses a message whose path and body name different senders.",
        f"{_SEND}: whether they must agree is not said; sibling APIs demand it",
        {"sender_mismatch": "refused"},
    ),
    Variant(
        "printed-sender-refused",
        "Refuses the sender of 13 characters that the page prints.",
        f"{_SEND}, senderAddress: at most 11 characters, and ALPHA NUMERIC as the example of encoding",
        {"printed_sender": "refused"},
    ),
    Variant(
        "resource-urls-of-vendor",
        "Names the vendor's host in resource URLs, whatever host was asked.",
        f"{_SEND}, example: the server URL stands in resource URLs only",
        {"resource_host": "vendor"},
    ),
    Variant(
        "recipients-tel-only",
        "Refuses a recipient that is no tel URI.",
        "OutboundRequest.address: each a tel URI; nothing is said of other forms",
        {"bare_recipients": False},
    ),
    Variant(
        "duplicates-kept",
        "Keeps an entry for each mention of a recipient that is given twice.",
        f"{_SEND}: one entry per recipient; doubled ones are not spoken of",
        {"duplicate_recipients": "kept"},
    ),
    Variant(
        "empty-text-refused",
        "Refuses an empty text.",
        f"{_SEND}, Body: nothing is said of it",
        {"empty_text": "refused"},
    ),
    Variant(
        "twenty-recipients",
        "Refuses more than 20 recipients with 403.",
        f"{_SEND}: the most is not documented; {_ONEAPI}, POL0003",
        {"most_recipients": "20"},
    ),
    Variant(
        "ten-parts",
        "Refuses a text of more than ten parts.",
        f"{_SEND}: the greatest length is not documented",
        {"most_parts": "10"},
    ),
    Variant(
        "malformed-message-422",
        "Tells a malformed message by 422.",
        f"{_SEND}, Responses: no status is listed for it",
        {"malformed_message": "422"},
    ),
)
