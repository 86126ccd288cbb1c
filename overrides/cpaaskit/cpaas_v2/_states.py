"""How far a message can come, on each channel, and what is the last of it.

The states of SMS are those of the brands' SMPP page, the others those of the pages on each channel's status; none of
these lists is closed. Which of them are final is said nowhere: what stands after the first report of the network is.
"""

from __future__ import annotations

from cpaaskit._delivery import StateOrder

_SMS_FAILURES = (
    "ABSENT-SUB",
    "BARRED",
    "BLACKLST",
    "DLT-ENTITY-BLACKLST",
    "DLT-ENTITY-NOT-FOUND",
    "DLT-HEADER-INACTIVE",
    "DLT-INV-ENTITY",
    "DLT-INV-TM-ID",
    "DLT-INV-TMID",
    "DLT-REJECTED",
    "DLT-SENDER-NOT-REG-TM",
    "DLT-TM-BLACKLST",
    "DLT-TM-INACTIVE",
    "DLT-TM-VAR-EXECEED",
    "DNDNUMB",
    "DUPLICATE",
    "EXPIRED",
    "FAILED",
    "HANDSET-BUSY",
    "HANDSET-ERR",
    "INV-ENTITY",
    "INV-NUMBER",
    "INV-PEID",
    "INV-PROVISION",
    "INV-SCHEDULE",
    "INV-SENDER",
    "INV-SERVICE",
    "INV-TEMPLATE",
    "INV-TMID",
    "INVALID-SUB",
    "MEMEXEC",
    "MOB-OFF",
    "NET-ERR",
    "NO-ACCOUNT",
    "NO-CREDITS",
    "NOT-OPTIN",
    "NOTALLOWED",
    "OPTOUT-REJ",
    "PROMO-TMOUT",
    "REJ-MULTIPART",
    "REJECTED",
    "SERIES-BLK",
    "SERIES-BLOCK",
    "SERVER-ERR",
    "SNDR-BLOCK",
    "SPAM",
    "TEMPLATE-NOT-FOUND",
    "THROTTLED",
    "TIMEOUT-DLR",
    "UNDELIV",
)
_ON_THE_WAY = ("AWAITING-DLR", "queued", "dispatched", "SENT", "sent", "offline")
_FAILURES = ("expired", "rejected", "blacklist", "notallowed", "failed")
_ARRIVED = ("DELIVRD", "delivered", "read", "deleted")

FINAL_STATES = frozenset((*_SMS_FAILURES, *_FAILURES, *_ARRIVED))
ORDER = StateOrder(
    ranks=(*_ON_THE_WAY, *_SMS_FAILURES, *_FAILURES, *_ARRIVED),
    final=FINAL_STATES,
    unlisted=_ON_THE_WAY[-1],
)
