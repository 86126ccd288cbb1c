from __future__ import annotations

from enum import StrEnum


class SmsState(StrEnum):
    """How far a message has come. AWAITING-DLR is the first; DELIVRD, FAILED, EXPIRED, UNDELIV, REJECTED and the
    others that name a reason are final. New ones appear over time. TIMEOUT-DLR is in a sample of the daily report
    only; INV-PEID, INV-TMID and INV-ENTITY are on a page of help only.

    A value that is not listed is kept as it came, as a member outside the listing.
    """

    AWAITING_DLR = "AWAITING-DLR"
    DELIVRD = "DELIVRD"
    INVALID_SUB = "INVALID-SUB"
    ABSENT_SUB = "ABSENT-SUB"
    HANDSET_ERR = "HANDSET-ERR"
    BARRED = "BARRED"
    NET_ERR = "NET-ERR"
    MEMEXEC = "MEMEXEC"
    FAILED = "FAILED"
    MOB_OFF = "MOB-OFF"
    HANDSET_BUSY = "HANDSET-BUSY"
    SERIES_BLK = "SERIES-BLK"
    EXPIRED = "EXPIRED"
    UNDELIV = "UNDELIV"
    SERIES_BLOCK = "SERIES-BLOCK"
    NO_CREDITS = "NO-CREDITS"
    NO_ACCOUNT = "NO-ACCOUNT"
    SERVER_ERR = "SERVER-ERR"
    INV_NUMBER = "INV-NUMBER"
    SPAM = "SPAM"
    DNDNUMB = "DNDNUMB"
    BLACKLST = "BLACKLST"
    SNDR_BLOCK = "SNDR-BLOCK"
    TEMPLATE_NOT_FOUND = "TEMPLATE-NOT-FOUND"
    INV_TEMPLATE = "INV-TEMPLATE"
    INV_SENDER = "INV-SENDER"
    NOT_OPTIN = "NOT-OPTIN"
    OPTOUT_REJ = "OPTOUT-REJ"
    PROMO_TMOUT = "PROMO-TMOUT"
    REJECTED = "REJECTED"
    NOTALLOWED = "NOTALLOWED"
    DUPLICATE = "DUPLICATE"
    THROTTLED = "THROTTLED"
    DLT_REJECTED = "DLT-REJECTED"
    REJ_MULTIPART = "REJ-MULTIPART"
    DLT_INV_TMID = "DLT-INV-TMID"
    DLT_INV_ENTITY = "DLT-INV-ENTITY"
    DLT_INV_TM_ID = "DLT-INV-TM-ID"
    DLT_TM_VAR_EXECEED = "DLT-TM-VAR-EXECEED"
    DLT_ENTITY_NOT_FOUND = "DLT-ENTITY-NOT-FOUND"
    DLT_TM_BLACKLST = "DLT-TM-BLACKLST"
    DLT_ENTITY_BLACKLST = "DLT-ENTITY-BLACKLST"
    DLT_HEADER_INACTIVE = "DLT-HEADER-INACTIVE"
    DLT_TM_INACTIVE = "DLT-TM-INACTIVE"
    DLT_SENDER_NOT_REG_TM = "DLT-SENDER-NOT-REG-TM"
    INV_PROVISION = "INV-PROVISION"
    INV_SERVICE = "INV-SERVICE"
    INV_SCHEDULE = "INV-SCHEDULE"
    TIMEOUT_DLR = "TIMEOUT-DLR"
    INV_PEID = "INV-PEID"
    INV_TMID = "INV-TMID"
    INV_ENTITY = "INV-ENTITY"

    @classmethod
    def _missing_(cls, value: object) -> SmsState | None:
        if not isinstance(value, str):
            return None
        member = str.__new__(cls, value)
        member._name_ = member._value_ = value
        return member

    def __reduce_ex__(self, _protocol: object) -> tuple[object, ...]:
        return type(self), (self._value_,)

    def __copy__(self) -> SmsState:
        return self

    def __deepcopy__(self, _memo: object) -> SmsState:
        return self
