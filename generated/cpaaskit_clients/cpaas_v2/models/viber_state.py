from __future__ import annotations

from enum import StrEnum


class ViberState(StrEnum):
    """How far a Viber message has come.

    A value that is not listed is kept as it came, as a member outside the listing.
    """

    QUEUED = "queued"
    SENT = "sent"
    DELIVERED = "delivered"
    READ = "read"
    EXPIRED = "expired"
    FAILED = "failed"
    NOT_ALLOWED = "notallowed"
    SENT_CAPITALS = "SENT"

    @classmethod
    def _missing_(cls, value: object) -> ViberState | None:
        if not isinstance(value, str):
            return None
        member = str.__new__(cls, value)
        member._name_ = member._value_ = value
        return member

    def __reduce_ex__(self, _protocol: object) -> tuple[object, ...]:
        return type(self), (self._value_,)

    def __copy__(self) -> ViberState:
        return self

    def __deepcopy__(self, _memo: object) -> ViberState:
        return self
