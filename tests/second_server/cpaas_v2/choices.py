"""What the facts leave open or state twice, and a few servers that differ in it.

Each field names the place of `facts/cpaas-v2.md` that leaves the choice.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Literal

CONFORM = ("--tag", "auth,account,sms,verify")  # the areas that this server has


@dataclass(frozen=True, slots=True)
class Choices:
    """One legitimate server."""

    base_path: str = "/api/v2"  # 1.1: the three brands end so; another host may not
    trailing_slash: bool = True  # 1.1: plugins post to sms/send/
    token_in_body: bool = True  # 2: SDKs only
    bare_header: bool = True  # 2: the token without the word Bearer, two SDKs
    header_first: bool = True  # 2: which wins where header and query disagree is not said
    login_page: bool = True  # 2: without Accept: application/json
    denied: Literal["message", "error", "empty"] = "message"  # 2, 17: body of a 401 unknown
    challenge: bool = False  # HTTP's own WWW-Authenticate, not mentioned by the vendor
    override: Literal["post", "any"] = "any"  # 2: for clients that cannot send POST or DELETE
    modern_status: object = "OK"  # 4.2, 15 no. 1
    legacy_status: object = 200  # 4.3 B; 15 no. 1
    modern_code: bool = True  # 15 no. 2
    legacy_code: bool = False  # 15 no. 2
    empty_data: Literal["list", "object", "absent"] = "list"  # 15 no. 4
    absent_status: Literal["code", "ok"] = "code"  # 17: transport status of J is not documented
    absent_body: Literal["J", "H"] = "J"  # 15 no. 3
    status_shape: Literal["modern", "old"] = "modern"  # 15 no. 16
    money: Literal["number", "text", "decimals"] = "number"  # 15 no. 27; 4.4
    custom_ids: Literal["empty", "null"] = "empty"  # 4.4
    iso: Literal["null", "code"] = "code"  # 4.4
    senders: Literal["any", "approved"] = "any"  # 7.1: an approved sender id
    approved: tuple[str, ...] = ("SENDER", "VERIFY", "MYCOMP")  # 7.13: which senders an account begins with is not said
    review: Literal["approve", "pending"] = "approve"  # 7.13: who reviews, and when, is not said
    services: tuple[str, ...] = ()  # 1.2: per brand and account; none is any
    sender_edit: Literal["optional", "required"] = "optional"  # 15 no. 15
    suppression_id: Literal["uuid", "digits", "number"] = "uuid"  # 4.4
    types: tuple[str, ...] = ()  # 15 no. 12; none is any
    suppressed: Literal["reject", "row"] = "row"  # 12.1 OPTOUT-REJ; whether at once or as DLR is not said
    strict_types: bool = False  # 2: PHP reads forms and JSON alike, so a number may stand for a text
    meta_required: bool = False  # 15 no. 14
    defaults: bool = False  # 2: prefix 91 added where missing (older pages)
    advance: Literal["time", "poll"] = "time"  # no speed is stated
    to_final: float = 0.3  # seconds after the send
    verify_checks: Literal["once", "answer"] = "answer"  # 8.2: a check can be done once per token
    balance_extra: bool = False  # unknown members
    notes: bool = True  # 4.2: message texts
    rate: int | None = None  # 3.1: 1000 GET a minute; how it is counted is not said
    size_text: bool = False  # 4.4: units and length as strings occur in activity only
    unknown_filter: Literal["ignore", "refuse"] = "ignore"  # 4.5: nothing is said
    number_check: Literal["digits", "plus"] = "plus"  # 2: digits only; what becomes of a + is not said
    duplicates: Literal["accept", "status"] = "accept"  # 3.2: within x minutes, as DLR
    escape: bool = False  # of JSON bodies: not stated
    charset: bool = False  # not stated
    close: bool = False  # HTTP leaves it open
    chunked: bool = False  # HTTP leaves it open


PLAIN = Choices()

STRICT = Choices(
    trailing_slash=False,
    token_in_body=False,
    bare_header=False,
    denied="error",
    challenge=True,
    override="post",
    legacy_code=True,
    money="decimals",
    senders="approved",
    approved=("MYCOMP", "VERIFY"),
    review="pending",
    sender_edit="required",
    types=("tag", "product", "sender", "all", "service", "category", "account"),
    suppressed="reject",
    strict_types=True,
    meta_required=True,
    number_check="digits",
    unknown_filter="refuse",
    escape=True,
    charset=True,
)

LENIENT = Choices(
    base_path="",
    header_first=False,
    login_page=False,
    denied="empty",
    modern_code=False,
    empty_data="absent",
    absent_status="ok",
    custom_ids="null",
    iso="null",
    suppression_id="number",
    defaults=True,
    to_final=0.0,
    balance_extra=True,
    close=True,
)

OLD = Choices(
    modern_status="200",
    legacy_status="200",
    empty_data="object",
    absent_body="H",
    status_shape="old",
    money="text",
    suppression_id="digits",
    advance="poll",
    custom_ids="null",
    verify_checks="once",
    services=("T", "P", "S", "G", "VOC", "WAP", "RCS", "L", "MIP", "MKT", "A2P", "ENT", "BNK", "GMS", "DIR"),
)

MIXED = replace(
    PLAIN,
    modern_status=200,
    legacy_status="OK",
    legacy_code=True,
    money="decimals",
    suppressed="reject",
    to_final=0.8,
    chunked=True,
    duplicates="status",
    base_path="/gateway/api/v2",
    services=("T", "P", "G"),
)

BRISK = replace(STRICT, strict_types=False, senders="any", review="approve", advance="poll", absent_status="ok",
                denied="message", number_check="plus", status_shape="old", money="number")  # fmt: skip

PRESETS = {"plain": PLAIN, "strict": STRICT, "lenient": LENIENT, "old": OLD, "mixed": MIXED, "brisk": BRISK}
