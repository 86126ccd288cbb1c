"""What a server may do with subscriptions."""

from __future__ import annotations

from typing import Final

from cpaaskit_conformance.sandbox.variant import Variant

_CREATE: Final = "create Delivery Info Subscription"

SUBSCRIPTION: Final = (
    Variant(
        "second-subscription-refused",
        "Refuses a subscription with 406 while there is one.",
        f"{_CREATE}: one per account; what a second does is undefined",
        {"second_subscription": "refused"},
    ),
    Variant(
        "token-hidden",
        "Never shows the security token that was given.",
        f"{_CREATE}, 201 schema: whether the secret is echoed is inferred only",
        {"token_shown": False},
    ),
    Variant(
        "token-required",
        "Refuses a subscription without a security token with 406.",
        f"{_CREATE}, Body: whether the token is optional is unclear",
        {"token_required": True},
    ),
    Variant(
        "https-callbacks-only",
        "Refuses a callback over plain http with 406.",
        f"{_CREATE}, Body: whether http is allowed is unknown",
        {"http_callbacks": False},
    ),
    Variant(
        "callback-probed",
        "Asks the callback's URL with a GET first, and refuses it with 406 if nothing answers.",
        f"{_CREATE}: whether the URL is probed is not documented",
        {"url_probed": True},
    ),
    Variant(
        "malformed-callback-406",
        "Tells a malformed callback by 406.",
        f"{_CREATE}, Responses: 400 and 406 are both listed",
        {"malformed_callback": "406"},
    ),
    Variant(
        "refusal-names-callback",
        "Answers 406 with the callback that was refused.",
        "NotAcceptableCallback: its content is not published; the name may mean the callback",
        {"refused_callback": "callback", "second_subscription": "refused"},
    ),
    Variant(
        "refusal-empty-object",
        "Answers 406 with an empty object.",
        "NotAcceptableCallback: its content is not published",
        {"refused_callback": "empty", "http_callbacks": False},
    ),
    Variant(
        "refusal-oneapi",
        "Answers 406 with the error envelope of the family.",
        "NotAcceptableCallback: its content is not published; the name may mean an error",
        {"refused_callback": "oneapi", "second_subscription": "refused"},
    ),
)
