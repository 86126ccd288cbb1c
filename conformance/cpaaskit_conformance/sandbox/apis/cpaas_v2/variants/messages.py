"""What a server may do with messages, codes and calls."""

from __future__ import annotations

from typing import Final

from cpaaskit_conformance.sandbox.variant import Variant

MESSAGES: Final = (
    Variant(
        "campaign-always-named",
        "Gives a campaign's id for every send.",
        "sms/send: group_id is shown for a named campaign; whether others lack it is not said",
        {"group_shown": "always"},
    ),
    Variant(
        "ids-not-counted",
        "Ends the id of each text message in :1.",
        "sms/json: one sample counts the rows, another ends both ids in :1",
        {"suffix": "one"},
    ),
    Variant(
        "custom-ids-null",
        "Writes null where the caller gave no id.",
        'table of types per field: customid and foreign_id are "", null or a text',
        {"custom_empty": "null"},
    ),
    Variant(
        "countries-known",
        "Tells the recipient's country in the reply to a send.",
        "table of types per field: iso_code is null or a country",
        {"iso_code": "known"},
    ),
    Variant(
        "recipient-as-to",
        "Calls the recipient `to` in every reply.",
        "contradiction 10: `to` and `recipient` differ from page to page",
        {"recipient_key": "to"},
    ),
    Variant(
        "recipient-as-recipient",
        "Calls the recipient `recipient` in every reply.",
        "contradiction 10: `to` and `recipient` differ from page to page",
        {"recipient_key": "recipient"},
    ),
    Variant(
        "recipient-as-both",
        "Names the recipient twice in every reply.",
        "contradiction 10: `to` and `recipient` differ from page to page",
        {"recipient_key": "both"},
    ),
    Variant(
        "channel-begins-sent",
        "Accepts messages of WhatsApp, RCS and Viber in the state SENT.",
        "unified page: a reply shows SENT",
        {"channel_initial": "SENT"},
    ),
    Variant(
        "rejected-later",
        "Tells that a recipient opted out in the delivery report only.",
        "status vocabulary: OPTOUT-REJ is a state; when it is told is not said",
        {"rejection": "later"},
    ),
    Variant(
        "only-approved-senders",
        "Refuses a sender that is not on the list of senders as approved.",
        "sms/post, sender: an approved sender; the refusal stands in the catalogue of errors alone",
        {"senders": "approved"},
    ),
    Variant(
        "repeats-end-as-duplicate",
        "Does not send the same text from the same sender to the same number again at once.",
        "index, limits: such a message is rejected, with the state DUPLICATE",
        {"duplicates": "state"},
    ),
    Variant(
        "repeats-refused",
        "Refuses the same text from the same sender to the same number at once.",
        "index, limits: such a message is rejected; how it is told is not said",
        {"duplicates": "refused"},
    ),
    Variant(
        "no-balance-refused",
        "Refuses a send for which there are no credits.",
        "status vocabulary: NO-CREDITS is a state; the answer to a send without balance is not shown",
        {"no_credits": "refused"},
    ),
    Variant(
        "status-in-older-envelope",
        "Answers sms/status with the number 200 and without a code.",
        "contradiction 16: the pages of the brands differ",
        {"sms_status": "legacy"},
    ),
    Variant(
        "status-in-older-pages",
        "Pages sms/status in the older form.",
        "contradiction 16: the pages of the brands differ",
        {"sms_status": "paged"},
    ),
    Variant(
        "nothing-delivered",
        "Delivers nothing.",
        "status vocabulary: UNDELIV and failed are among the last states",
        {"outcome": "undelivered"},
    ),
    Variant(
        "everything-expires",
        "Lets every message expire.",
        "status vocabulary: EXPIRED and failed are among the last states",
        {"outcome": "expired"},
    ),
    Variant(
        "outcomes-mixed",
        "Ends differently from recipient to recipient.",
        "status vocabulary: each message has a state of its own",
        {"outcome": "mixed"},
    ),
    Variant(
        "no-report-yet",
        "Leaves messages in their first state.",
        "sms/status: no time is given in which a last state is reached",
        {"outcome": "stuck"},
    ),
    Variant(
        "reports-without-unix-times",
        "Leaves the unix times out of delivery reports.",
        "page of events: the delivery report is shown without them",
        {"unix_times": False},
    ),
    Variant(
        "told-twice",
        "Tells a webhook that the request named, and those that are subscribed too.",
        "webhooks: per request or by subscription; both at once is not spoken of",
        {"told_twice": True},
    ),
    Variant(
        "call-id-given",
        "Gives an id for a click-to-call.",
        "voice/c2c: one brand's page shows callId, another's does not",
        {"call_id": True},
    ),
)
