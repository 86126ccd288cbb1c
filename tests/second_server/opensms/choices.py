"""What the facts leave open, and a few servers that differ in it.

Each field names the place of `facts/opensms.md` that leaves the choice.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Literal


@dataclass(frozen=True, slots=True)
class Choices:
    """One legitimate server."""

    base_path: str = "/smsmessaging/v1"  # 9 no. 1: examples print bare paths
    second_subscription: Literal["replace", "refuse"] = "replace"  # 2.1: undefined
    callback_schemes: tuple[str, ...] = ("http", "https")  # 4.1: http allowed? unknown
    echo_token: bool = True  # 4.1: echo of the secret is inferred
    probe_callback: bool = False  # 2.1: probed on creation? not documented
    unusable_callback: int = 400  # 2.1: 400 or 406 for a body that is JSON but not a usable callback
    location: Literal["absent", "relative", "absolute"] = "absolute"  # 2.4: in the text, absent from the example
    resource_host: str | None = None  # 9 no. 4: resource URLs are followed for their ids; None is this server
    sender_in_url: Literal["tel", "plus", "given"] = "tel"  # 9 no. 3 and 4: not canonical
    request_id: Literal["uuid", "short", "digits"] = "uuid"  # 9 no. 6
    correlator: Literal["ignore", "repeat", "invent"] = "ignore"  # 7: effect unverified; 9 no. 7
    initial: str = "DeliveredToNetwork"  # 5: sibling gateways answer MessageWaiting
    advance: Literal["time", "poll"] = "time"  # 5: no speed is stated
    to_network: float = 0.3  # seconds after the send
    to_final: float = 1.0  # seconds after the send
    uncertain: bool = False  # 5: DeliveryUncertain on the way to the final state
    order: Literal["given", "reversed"] = "given"  # 2.5: the order of deliveryInfo is not stated
    match_sender: bool = True  # 2.5: what another sender in the path means is not stated
    duplicates: Literal["keep", "merge"] = "keep"  # 2.4: one recipient named twice
    sender_must_agree: bool = False  # 3: must path and body agree? not said
    sender_required: bool = False  # 4.2: unknown
    plus_counts: bool = False  # 3: does 15 count the +?
    prefix_counts: bool = False  # 3: does 15 count the tel:?
    extended_gsm: bool = True  # 3: is the extension table part of the alphabet?
    addresses: Literal["tel", "loose", "any"] = "loose"  # 4.2, 7: tel: URIs documented, other schemes in siblings
    unknown_members: Literal["ignore", "refuse"] = "ignore"  # 4.2: not stated
    empty_message: bool = True  # 4.2: not stated
    max_recipients: int | None = None  # 2.4: not documented
    max_parts: int | None = None  # 2.4: not documented
    media_types: Literal["json", "any"] = "json"  # 1: JSON shown only
    bad_send: int = 400  # 2.4: not listed
    errors: Literal["empty", "oneapi", "html", "text", "fault"] = "oneapi"  # 4.5: nothing published
    challenge: bool = True  # HTTP's own WWW-Authenticate, not mentioned by the vendor
    bearer_in_any_case: bool = True  # 1: `Bearer` shown; HTTP's schemes are case-insensitive
    auth_first: bool = True  # 2: which of two faults is answered is not stated
    head: bool = False  # HTTP's HEAD beside GET
    escape: bool = False  # 1: escaping of bodies is not stated
    charset: bool = False  # 1: charset is not stated
    extra_members: bool = False  # 7: siblings add members of their own
    close: bool = False  # HTTP leaves it open
    chunked: bool = False  # HTTP leaves it open
    notification: Literal["A", "B", "B'"] = "A"  # 6.2: three candidates
    token_in: Literal["nowhere", "header", "body", "query"] = "nowhere"  # 6.3: not documented
    multipart: Literal["one", "two"] = "one"  # 6.1, 9 no. 15
    notify_impossible: bool = True  # 9 no. 16
    notify_initial: bool = True  # 6.1: "typically" two
    notify_together: bool = True  # 6.2 A: one list for all recipients, or a notification each
    notify_delay: float = 0.0  # seconds; 6.1: no promptness is stated
    shuffle: bool = False  # 6.1: order is random


PLAIN = Choices()

STRICT = Choices(
    second_subscription="refuse",
    unusable_callback=406,
    request_id="short",
    correlator="repeat",
    sender_must_agree=True,
    sender_required=True,
    plus_counts=True,
    extended_gsm=False,
    addresses="tel",
    unknown_members="refuse",
    empty_message=False,
    max_recipients=50,
    max_parts=10,
    bad_send=422,
    errors="fault",
    bearer_in_any_case=False,
    location="relative",
    escape=True,
    charset=True,
    notification="B",
    token_in="body",
    notify_together=False,
    multipart="two",
)

TERSE = Choices(
    base_path="",
    echo_token=False,
    location="absent",
    resource_host="https://opensms.api.bics.com/smsmessaging/v1",
    sender_in_url="plus",
    request_id="digits",
    initial="MessageWaiting",
    match_sender=False,
    duplicates="merge",
    addresses="any",
    media_types="any",
    errors="empty",
    challenge=False,
    auth_first=False,
    head=True,
    close=True,
    to_network=0.05,
    to_final=0.2,
    notify_impossible=False,
    notification="B'",
)

GUARDED = replace(
    PLAIN,
    callback_schemes=("https",),
    unusable_callback=406,
    errors="html",
    sender_in_url="given",
    plus_counts=True,
    prefix_counts=True,
    order="reversed",
    correlator="invent",
    chunked=True,
    extra_members=True,
)

LAZY = replace(
    PLAIN,
    initial="MessageWaiting",
    to_network=0.6,
    to_final=2.0,
    notify_delay=1.0,
    shuffle=True,
    errors="text",
    token_in="header",
    second_subscription="refuse",
    request_id="short",
    order="reversed",
)

POLLED = replace(
    STRICT,
    advance="poll",
    uncertain=True,
    initial="MessageWaiting",
    notification="A",
    token_in="query",
    notify_initial=False,
    second_subscription="replace",
    sender_must_agree=False,
    probe_callback=True,
    errors="empty",
    bad_send=400,
)

INSTANT = replace(TERSE, base_path="/", to_network=0.0, to_final=0.0, initial="DeliveredToNetwork", errors="oneapi")

PRESETS = {
    "plain": PLAIN,
    "strict": STRICT,
    "terse": TERSE,
    "guarded": GUARDED,
    "lazy": LAZY,
    "polled": POLLED,
    "instant": INSTANT,
}
