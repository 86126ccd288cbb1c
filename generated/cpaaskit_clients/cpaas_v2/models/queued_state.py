from __future__ import annotations

from enum import StrEnum


class QueuedState(StrEnum):
    """The state in which a message is taken. The SMS states besides AWAITING-DLR say that it will not be sent, and
    why; that they are told here already is likely, and not documented.

    A value that is not listed is kept as it came, as a member outside the listing.
    """

    AWAITING_DLR = "AWAITING-DLR"
    QUEUED = "queued"
    SENT = "SENT"
    NOTALLOWED = "notallowed"
    OPTOUT_REJ = "OPTOUT-REJ"
    NO_CREDITS = "NO-CREDITS"
    DUPLICATE = "DUPLICATE"
    BLACKLST = "BLACKLST"
    DLT_TM_BLACKLST = "DLT-TM-BLACKLST"
    DNDNUMB = "DNDNUMB"
    INV_NUMBER = "INV-NUMBER"
    REJECTED = "REJECTED"

    @classmethod
    def _missing_(cls, value: object) -> QueuedState | None:
        if not isinstance(value, str):
            return None
        member = str.__new__(cls, value)
        member._name_ = member._value_ = value
        return member

    def __reduce_ex__(self, _protocol: object) -> tuple[object, ...]:
        return type(self), (self._value_,)

    def __copy__(self) -> QueuedState:
        return self

    def __deepcopy__(self, _memo: object) -> QueuedState:
        return self
