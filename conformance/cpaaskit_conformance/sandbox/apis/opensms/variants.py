"""Every place where OpenSMS's documentation leaves the server a choice, each as a switch.

`basis` names the place: a section of "BICS OpenSMS API" (2023-11-10), or the document of the OneAPI family that speaks
where the page is silent.
"""

from __future__ import annotations

from typing import Final

from cpaaskit_conformance.sandbox.variant import Variant

_CREATE: Final = "create Delivery Info Subscription"
_SEND: Final = "send Message"
_INFOS: Final = "get Delivery Infos"
_ONEAPI: Final = "GSMA OneAPI SMS v2"

_SUBSCRIPTION: Final = (
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

_SENDING: Final = (
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

_DELIVERY: Final = (
    Variant(
        "starts-waiting",
        "Accepts messages in the state MessageWaiting.",
        f"{_SEND}, 201: sibling gateways answer it; {_ONEAPI}, delivery states",
        {"initial": "MessageWaiting"},
    ),
    Variant(
        "state-advances-per-poll",
        "Lets a message come one state further with each poll.",
        f"{_INFOS}: when states change is not said",
        {"advance": "poll"},
    ),
    Variant(
        "state-final-at-once",
        "Accepts messages in their last state.",
        f"{_INFOS}: when states change is not said",
        {"advance": "instant"},
    ),
    Variant(
        "all-impossible",
        "Delivers nothing.",
        f"{_INFOS}: DeliveryImpossible is one of the two final states",
        {"outcome": "impossible"},
    ),
    Variant(
        "all-impossible-at-once",
        "Answers a send with DeliveryImpossible.",
        f"{_SEND}, 201: which state comes first is shown by example only",
        {"outcome": "impossible-at-once"},
    ),
    Variant(
        "uncertain",
        "Leaves recipients in DeliveryUncertain.",
        f"{_ONEAPI}, delivery states",
        {"outcome": "uncertain"},
    ),
    Variant(
        "uncertain-first",
        "Passes through DeliveryUncertain before the delivery.",
        f"{_ONEAPI}, delivery states",
        {"outcome": "uncertain-first"},
    ),
    Variant(
        "report-not-supported",
        "Leaves recipients in DeliveryNotificationNotSupported.",
        "OMA REST short messaging, delivery states",
        {"outcome": "unsupported"},
    ),
    Variant(
        "stays-in-network",
        "Leaves recipients in DeliveredToNetwork.",
        f"{_INFOS}: no time is given in which a final state is reached",
        {"outcome": "stuck"},
    ),
    Variant(
        "state-unlisted",
        "Passes through a state that no list names.",
        f"{_INFOS}: the list of states is not said to be complete",
        {"outcome": "unlisted"},
    ),
    Variant(
        "outcomes-mixed",
        "Ends differently from recipient to recipient.",
        f"{_INFOS}: each recipient has a state of its own",
        {"outcome": "mixed"},
    ),
    Variant(
        "poll-sender-ignored",
        "Shows a message whatever sender the poll names.",
        f"{_INFOS}, usage example: the sender differs from that of the resource URL",
        {"poll_sender": "ignored"},
    ),
    Variant(
        "entries-reversed",
        "Lists the recipients' states in another order than the recipients.",
        f"{_INFOS}: no order is promised",
        {"info_order": "reversed"},
    ),
)

_NOTIFYING: Final = (
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

_ANSWERS: Final = (
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

VARIANTS: Final = (*_SUBSCRIPTION, *_SENDING, *_DELIVERY, *_NOTIFYING, *_ANSWERS)
