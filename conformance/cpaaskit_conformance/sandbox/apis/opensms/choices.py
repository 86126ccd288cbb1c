"""The switches: each is a place where the vendor's page leaves the server a choice; the first value is the default."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from cpaaskit_conformance.sandbox import switches as switches_of
from cpaaskit_conformance.sandbox.apis.opensms.addresses import Spelling


@dataclass(frozen=True, slots=True, kw_only=True)
class Choices:
    """How this server uses the freedom that the documentation leaves it; `variants.py` tells where each stands."""

    # The subscription
    second_subscription: Literal["replaces", "refused"] = "replaces"
    token_shown: bool = True
    token_required: bool = False
    http_callbacks: bool = True
    url_probed: bool = False
    malformed_callback: Literal["400", "406"] = "400"
    refused_callback: Literal["reason", "callback", "empty", "oneapi"] = "reason"
    # Sending
    location: Literal["absolute", "relative", "absent"] = "absolute"
    request_id: Literal["uuid", "short", "odd"] = "uuid"
    correlator: Literal["deduplicated", "ignored", "unique"] = "deduplicated"
    correlator_invented: bool = False
    sender_spelling: Spelling = "tel-plus"
    sender_echo: Literal["as-given", "normalised"] = "as-given"
    sender_filled_in: bool = True
    printed_sender: Literal["accepted", "refused"] = "accepted"
    sender_mismatch: Literal["accepted", "refused"] = "accepted"
    resource_sender: Literal["path", "body"] = "path"
    resource_host: Literal["request", "vendor"] = "request"
    bare_recipients: bool = True
    duplicate_recipients: Literal["collapsed", "kept"] = "collapsed"
    empty_text: Literal["accepted", "refused"] = "accepted"
    most_recipients: Literal["unlimited", "20"] = "unlimited"
    most_parts: Literal["unlimited", "10"] = "unlimited"
    malformed_message: Literal["400", "422"] = "400"
    # Delivery
    initial: Literal["DeliveredToNetwork", "MessageWaiting"] = "DeliveredToNetwork"
    advance: Literal["time", "poll", "instant"] = "time"
    outcome: Literal[
        "delivered", "impossible", "impossible-at-once", "uncertain", "uncertain-first", "unsupported", "stuck",
        "mixed",
    ] = "delivered"  # fmt: skip
    poll_sender: Literal["matched", "ignored"] = "matched"
    info_order: Literal["kept", "reversed"] = "kept"
    # Notifications
    notification_shape: Literal["list", "single", "array"] = "list"
    notification_grouping: Literal["recipient", "message"] = "recipient"
    notification_order: Literal["kept", "shuffled"] = "kept"
    notification_lag: Literal["none", "late"] = "none"
    token_place: Literal["none", "header", "query", "body"] = "none"
    initial_told: bool = True
    impossible_told: bool = True
    multipart_network_told: bool = False
    # Every answer
    error_body: Literal["oneapi", "empty", "html", "problem", "text", "fault", "oneapi-null"] = "oneapi"
    content_type: Literal["application/json", "application/json; charset=utf-8", "application/json;charset=UTF-8"] = (
        "application/json"
    )
    pretty: bool = False
    escaped: bool = True
    extra_members: bool = False
    unknown_members: Literal["tolerated", "refused"] = "tolerated"
    general_methods: bool = False
    challenge: bool = True
    retry_after: bool = True


def choose(switches: Mapping[str, object]) -> Choices:
    """Set switches.

    Args:
        switches: Values by switch; numbers and `true`/`false` may be given as text.

    Raises:
        ValueError: A switch or a value is unknown; the text names those that there are.
    """
    return switches_of.choose(Choices, switches)


def values(name: str) -> tuple[str | bool, ...]:
    """Give the values that a switch has, the default first.

    Raises:
        ValueError: There is no such switch.
    """
    return switches_of.values(Choices, name)
