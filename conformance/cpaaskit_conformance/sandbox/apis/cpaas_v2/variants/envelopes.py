"""How a server may write its replies."""

from __future__ import annotations

from typing import Final

from cpaaskit_conformance.sandbox.variant import Variant

_TYPES: Final = "table of types per field"

ENVELOPES: Final = (
    Variant(
        "success-as-word",
        'Tells success by the word "OK" everywhere.',
        'contradiction 1: OK, 200 and "200" differ from page to page; overview: `OK` or `200`',
        {"success_status": "ok"},
    ),
    Variant(
        "success-as-number",
        "Tells success by the number 200 everywhere.",
        'contradiction 1: OK, 200 and "200" differ from page to page; overview: `OK` or `200`',
        {"success_status": "number"},
    ),
    Variant(
        "success-as-text",
        'Tells success by the text "200" everywhere.',
        "contradictions 1 and 16: message/status of three channels shows the text",
        {"success_status": "text"},
    ),
    Variant("code-left-out", "Leaves the code out of replies.", "contradiction 2: it is optional", {"code": "absent"}),
    Variant(
        "code-everywhere",
        "Adds the code to replies that are shown without it.",
        "contradiction 2: it is optional",
        {"code": "number"},
    ),
    Variant("code-as-text", "Writes the code as a text.", f'{_TYPES}: code is 200 or "200"', {"code": "text"}),
    Variant(
        "nothing-as-object",
        "Answers a deletion with an empty object as its data.",
        "contradiction 4: an empty list stands for an empty object",
        {"empty_data": "object"},
    ),
    Variant(
        "nothing-left-out",
        "Answers a deletion without data.",
        f"contradiction 4; {_TYPES}: data is absent at times",
        {"empty_data": "absent"},
    ),
    Variant(
        "other-sentences",
        "Words its messages differently.",
        "contradiction 21: the page of the webhooks' list shows the message of a creation",
        {"sentences": "other"},
    ),
    Variant(
        "amounts-as-numbers",
        "Writes every amount as a number.",
        "contradiction 27: credits are a number or a text for the same field",
        {"amounts": "number"},
    ),
    Variant(
        "amounts-as-texts",
        "Writes every amount as a text with four decimals.",
        "contradiction 27: credits are a number or a text for the same field",
        {"amounts": "text"},
    ),
    Variant(
        "sends-told-by-202",
        "Accepts messages with 202.",
        "overview, HTTP status codes: 202, accepted for processing",
        {"send_status": "202"},
    ),
    Variant(
        "members-added",
        "Adds members to its replies that no page shows.",
        "pages show examples and no closed lists of members",
        {"extra_members": True},
    ),
    Variant("json-pretty", "Writes JSON over several lines.", "RFC 8259, 2: white space is free", {"pretty": True}),
    Variant(
        "json-unescaped",
        "Writes characters outside ASCII as they are.",
        "RFC 8259, 7: escaping them is free",
        {"escaped": False},
    ),
    Variant(
        "charset-named",
        "Names the charset in the media type.",
        "overview: application/json, without a word on the charset; RFC 9110, 8.3.2",
        {"content_type": "application/json; charset=utf-8"},
    ),
    Variant(
        "flags-as-numbers",
        "Writes flags as numbers.",
        f'{_TYPES}: webhook.status and link.is_advanced are 1 or "1"',
        {"flags": "number"},
    ),
    Variant(
        "flags-as-texts",
        "Writes flags as texts.",
        f'{_TYPES}: webhook.status and link.is_advanced are 1 or "1"',
        {"flags": "text"},
    ),
    Variant(
        "page-buttons-left-out",
        "Lists no page numbers beside a page.",
        "overview of pagination: the row of buttons is shown by example only",
        {"page_links": "bare"},
    ),
    Variant(
        "me-without-envelope",
        "Answers auth/me with the user alone.",
        "auth/me: no reply is shown",
        {"me_reply": "bare"},
    ),
    Variant(
        "contacts-without-envelope",
        "Answers for contacts with the object alone.",
        "contacts: no reply is shown",
        {"contact_reply": "bare"},
    ),
)
