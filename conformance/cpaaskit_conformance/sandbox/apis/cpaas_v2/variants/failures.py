"""How a server may tell what it refuses."""

from __future__ import annotations

from typing import Final

from cpaaskit_conformance.sandbox.variant import Variant

_CATALOGUE: Final = "error catalogue (2023-12, never published)"

FAILURES: Final = (
    Variant(
        "failure-by-number",
        "Writes the code of a failure as its status too.",
        "overview: everything but OK and 200 is a failure",
        {"failure_status": "number"},
    ),
    Variant(
        "failure-without-status",
        "Tells a failure by code and message alone.",
        "401 and 403 are documented without a body; overview: attributes may be missing",
        {"failure_status": "absent"},
    ),
    Variant(
        "failure-without-code",
        "Leaves the code out of failures.",
        "contradiction 2: the code is optional",
        {"failure_code": "absent"},
    ),
    Variant(
        "failure-code-as-text",
        "Writes the code of a failure as a text.",
        'table of types per field: code is 200 or "200"',
        {"failure_code": "text"},
    ),
    Variant(
        "fields-not-named",
        "Tells a failed validation by its first sentence, without the map of fields.",
        f"{_CATALOGUE}: some refusals have the map and some have not",
        {"field_errors": False},
    ),
    Variant(
        "absence-told-inside-200",
        "Says OK, with a code of 404 or 422 and the status 200, where there is nothing to delete.",
        "contradiction 3: whether the status of HTTP equals the code is not documented",
        {"contradictory": "200"},
    ),
    Variant(
        "absence-told-plainly",
        "Tells as any other failure that there is nothing to delete.",
        f"contradiction 3; {_CATALOGUE} alone shows OK there",
        {"contradictory": "plain"},
    ),
    Variant(
        "unauthenticated-in-envelope",
        "Answers a request without a valid token in the envelope of failures.",
        "overview, HTTP status codes, 401: no body is shown",
        {"unauthenticated": "envelope"},
    ),
    Variant(
        "unauthenticated-with-number",
        "Answers a request without a valid token with the status 401 in the body.",
        "a vendor plugin compares the status of the reply with '401'",
        {"unauthenticated": "coded"},
    ),
    Variant(
        "login-page-redirected",
        "Leads a request that asks for no JSON to the login page.",
        "a vendor plugin looks for the login page's address in the reply",
        {"login_page": "302"},
    ),
    Variant(
        "too-many-without-body",
        "Answers 429 without a body.",
        "overview, HTTP status codes, 429: no body is shown",
        {"too_many": "empty"},
    ),
    Variant(
        "too-many-as-html",
        "Answers 429 with HTML.",
        "overview, HTTP status codes, 429: no body is shown",
        {"too_many": "html"},
    ),
    Variant(
        "no-retry-after",
        "Answers 429 without Retry-After.",
        "overview, rate limits: no header field is named",
        {"retry_after": False},
    ),
    Variant(
        "head-and-options-answered",
        "Answers HEAD like GET without the body, and OPTIONS with the methods that there are.",
        "overview: other methods are not spoken of; RFC 9110, 9.1",
        {"general_methods": True},
    ),
)
