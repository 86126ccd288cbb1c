from __future__ import annotations

from enum import IntEnum


class SmsSenderState(IntEnum):
    """0 pending, 1 approved, 2 rejected.

    A value that is not listed is kept as it came, as a member outside the listing.
    """

    PENDING = 0
    APPROVED = 1
    REJECTED = 2

    @classmethod
    def _missing_(cls, value: object) -> SmsSenderState | None:
        if not isinstance(value, int) or isinstance(value, bool):
            return None
        member = int.__new__(cls, value)
        member._name_, member._value_ = str(value), value
        return member

    def __reduce_ex__(self, _protocol: object) -> tuple[object, ...]:
        return type(self), (self._value_,)

    def __copy__(self) -> SmsSenderState:
        return self

    def __deepcopy__(self, _memo: object) -> SmsSenderState:
        return self

    def __str__(self) -> str:
        return str(self._value_)
