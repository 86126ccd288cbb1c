"""The switches: each is a place where the vendor's pages leave the server a choice; the first value is the default."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True, slots=True, kw_only=True)
class Choices:
    """How this server uses the freedom that the pages leave it; the package `variants` tells where each stands."""

    # Every reply
    success_status: Literal["documented", "ok", "number", "text"] = "documented"
    code: Literal["documented", "absent", "number", "text"] = "documented"
    empty_data: Literal["list", "object", "absent"] = "list"
    sentences: Literal["documented", "other"] = "documented"
    amounts: Literal["documented", "number", "text"] = "documented"
    send_status: Literal["200", "202"] = "200"
    extra_members: bool = False
    pretty: bool = False
    escaped: bool = True
    content_type: Literal["application/json", "application/json; charset=utf-8"] = "application/json"
    # Failures
    failure_status: Literal["error", "number", "absent"] = "error"
    failure_code: Literal["number", "text", "absent"] = "number"
    contradictory: Literal["4xx", "200", "plain"] = "4xx"
    field_errors: bool = True
    unauthenticated: Literal["message", "envelope", "coded"] = "message"
    login_page: Literal["401", "302"] = "401"
    too_many: Literal["message", "empty", "html"] = "message"
    retry_after: bool = True
    general_methods: bool = False
    # Lists
    filters: Literal["exact", "partial"] = "exact"
    list_order: Literal["newest", "oldest"] = "newest"
    page_links: Literal["full", "bare"] = "full"
    # Messages
    group_shown: Literal["named", "always"] = "named"
    suffix: Literal["counted", "one"] = "counted"
    custom_empty: Literal["text", "null"] = "text"
    iso_code: Literal["absent", "known"] = "absent"
    recipient_key: Literal["documented", "to", "recipient", "both"] = "documented"
    channel_initial: Literal["queued", "SENT"] = "queued"
    rejection: Literal["at-once", "later"] = "at-once"
    duplicates: Literal["sent", "state", "refused"] = "sent"
    no_credits: Literal["state", "refused"] = "state"
    funds: Literal["ample", "scarce", "none"] = "ample"
    senders: Literal["any", "approved"] = "any"
    unknown_service: Literal["accepted", "refused"] = "accepted"
    sms_status: Literal["documented", "modern", "legacy", "paged"] = "documented"
    advance: Literal["time", "instant"] = "time"
    outcome: Literal["delivered", "undelivered", "expired", "stuck", "mixed", "unlisted"] = "delivered"
    # Callbacks
    unix_times: bool = True
    told_twice: bool = False
    # Stored things
    webhook_delete: Literal["hidden", "gone", "shown"] = "hidden"
    flags: Literal["documented", "number", "text"] = "documented"
    no_visits: Literal["list", "zero"] = "list"
    no_payload: Literal["null", "list"] = "null"
    template_review: Literal["pending", "approved"] = "pending"
    sender_edit: Literal["lenient", "strict"] = "lenient"
    imports: Literal["at-once", "later"] = "at-once"
    contact_reply: Literal["enveloped", "bare"] = "enveloped"
    me_reply: Literal["enveloped", "bare"] = "enveloped"
    # Verification
    unknown_verification: Literal["200", "404"] = "200"
    # Calls
    call_id: bool = False
