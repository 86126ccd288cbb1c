"""How a server may write its answers."""

from __future__ import annotations

from typing import Final

from cpaaskit_conformance.sandbox.variant import Variant

_ONEAPI: Final = "GSMA OneAPI SMS v2"

ANSWERS: Final = (
    Variant(
        "errors-empty", "Tells errors by the status alone.", "Responses: errors have no schema", {"error_body": "empty"}
    ),
    Variant("errors-html", "Tells errors as HTML.", "Responses: errors have no schema", {"error_body": "html"}),
    Variant("errors-text", "Tells errors as plain text.", "Responses: errors have no schema", {"error_body": "text"}),
    Variant(
        "errors-problem",
        "Tells errors as problem JSON.",
        "Responses: errors have no schema; RFC 9457",
        {"error_body": "problem"},
    ),
    Variant(
        "errors-fault",
        "Tells errors in the `fault` envelope of a sibling product.",
        "Responses: errors have no schema; Proximus EnCo SMS",
        {"error_body": "fault"},
    ),
    Variant(
        "errors-oneapi-null",
        "Tells errors with both exceptions of the family, one of them null, and variables as one text.",
        f"{_ONEAPI}, error envelope as sibling gateways send it",
        {"error_body": "oneapi-null"},
    ),
    Variant(
        "charset-named",
        "Names the charset in the media type.",
        "usage examples: no charset is stated; RFC 9110, 8.3.2",
        {"content_type": "application/json; charset=utf-8"},
    ),
    Variant(
        "charset-named-in-capitals",
        "Names the charset in capitals and without a space.",
        "usage examples: no charset is stated; RFC 9110, 8.3.2",
        {"content_type": "application/json;charset=UTF-8"},
    ),
    Variant("json-pretty", "Writes JSON over several lines.", "RFC 8259, 2: white space is free", {"pretty": True}),
    Variant(
        "json-unescaped",
        "Writes characters outside ASCII as they are.",
        "RFC 8259, 7: escaping them is free",
        {"escaped": False},
    ),
    Variant(
        "members-added",
        "Answers and notifies with members that the page does not know.",
        "OutboundRequest, DeliveryInfoList: their definitions are not published; siblings add members",
        {"extra_members": True},
    ),
    Variant(
        "unknown-members-refused",
        "Refuses a request with members that the page does not know.",
        "OutboundRequest, Callback: nothing is said of other members",
        {"unknown_members": "refused"},
    ),
    Variant(
        "head-and-options-answered",
        "Answers HEAD like GET without the body, and OPTIONS with the methods that there are.",
        "usage examples: other methods are not spoken of; RFC 9110, 9.1",
        {"general_methods": True},
    ),
    Variant(
        "no-challenge",
        "Answers 401 without WWW-Authenticate.",
        "Responses, 401: no header field is shown",
        {"challenge": False},
    ),
    Variant(
        "no-retry-after",
        "Answers 429 without Retry-After.",
        "Responses, 429: no header field is documented",
        {"retry_after": False},
    ),
)
