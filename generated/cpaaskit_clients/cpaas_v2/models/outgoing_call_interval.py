from __future__ import annotations

from enum import IntEnum


class OutgoingCallInterval(IntEnum):
    """After how many minutes it is tried again.

    A value that is not listed is kept as it came, as a member outside the listing.
    """

    NEVER = 0
    AFTER_5 = 5
    AFTER_15 = 15
    AFTER_30 = 30
    AFTER_45 = 45
    AFTER_60 = 60

    @classmethod
    def _missing_(cls, value: object) -> OutgoingCallInterval | None:
        if not isinstance(value, int) or isinstance(value, bool):
            return None
        member = int.__new__(cls, value)
        member._name_, member._value_ = str(value), value
        return member

    def __reduce_ex__(self, _protocol: object) -> tuple[object, ...]:
        return type(self), (self._value_,)

    def __copy__(self) -> OutgoingCallInterval:
        return self

    def __deepcopy__(self, _memo: object) -> OutgoingCallInterval:
        return self

    def __str__(self) -> str:
        return str(self._value_)
