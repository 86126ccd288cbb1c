"""How a server may tell changes to the subscriber."""

from __future__ import annotations

from typing import Final

from cpaaskit_conformance.sandbox.variant import Variant

_CREATE: Final = "create Delivery Info Subscription"
_ONEAPI: Final = "GSMA OneAPI SMS v2"

NOTIFYING: Final = (
    Variant(
        "notification-single",
        "Notifies with `deliveryInfoNotification` and one entry.",
        f"notifications: their body is not published; {_ONEAPI}",
        {"notification_shape": "single"},
    ),
    Variant(
        "notification-array",
        "Notifies with `deliveryInfoNotification` and a list of entries.",
        "notifications: their body is not published; OMA REST short messaging",
        {"notification_shape": "array", "notification_grouping": "message"},
    ),
    Variant(
        "notification-per-message",
        "Tells the changes of all recipients of a message together.",
        "notifications: the same delivery information as a poll, which lists all recipients",
        {"notification_grouping": "message"},
    ),
    Variant(
        "notifications-shuffled",
        "Tells the states of a message in any order, the last one perhaps first.",
        f"{_CREATE}, second remark: the order is random",
        {"notification_order": "shuffled"},
    ),
    Variant(
        "notifications-late",
        "Tells a change one and a half seconds after it can be polled.",
        f"{_CREATE}: how soon a change is told is not said",
        {"notification_lag": "late"},
    ),
    Variant(
        "token-in-header",
        "Sends the security token in a header field of notifications.",
        "securityToken: where it travels is not documented",
        {"token_place": "header"},
    ),
    Variant(
        "token-in-query",
        "Sends the security token in the query of the callback's URL.",
        "securityToken: where it travels is not documented",
        {"token_place": "query"},
    ),
    Variant(
        "token-in-body",
        "Sends the security token as a member of notifications.",
        "securityToken: where it travels is not documented",
        {"token_place": "body"},
    ),
    Variant(
        "only-changes-told",
        "Does not tell the state that the answer to the send told already.",
        f"{_CREATE}, second sentence: changes are told; two per message are only typical",
        {"initial_told": False},
    ),
    Variant(
        "impossible-not-told",
        "Does not tell that a delivery is impossible.",
        f"{_CREATE}: two notifications are named, none for DeliveryImpossible",
        {"impossible_told": False, "outcome": "mixed"},
    ),
    Variant(
        "network-told-for-parts",
        "Tells DeliveredToNetwork for a text of several parts too.",
        f"{_CREATE}, remark on large messages: the intermediate state is not mentioned",
        {"multipart_network_told": True},
    ),
)
