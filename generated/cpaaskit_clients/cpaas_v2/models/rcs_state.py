from __future__ import annotations

from enum import StrEnum


class RcsState(StrEnum):
    """How far an RCS message has come.

    A value that is not listed is kept as it came, as a member outside the listing.
    """

    QUEUED = "queued"
    DISPATCHED = "dispatched"
    SENT = "sent"
    DELIVERED = "delivered"
    READ = "read"
    DELETED = "deleted"
    FAILED = "failed"
    BLACKLIST = "blacklist"
    OFFLINE = "offline"
    REJECTED = "rejected"
    EXPIRED = "expired"
    NOT_ALLOWED = "notallowed"
    SENT_CAPITALS = "SENT"

    @classmethod
    def _missing_(cls, value: object) -> RcsState | None:
        if not isinstance(value, str):
            return None
        member = str.__new__(cls, value)
        member._name_ = member._value_ = value
        return member

    def __reduce_ex__(self, _protocol: object) -> tuple[object, ...]:
        return type(self), (self._value_,)

    def __copy__(self) -> RcsState:
        return self

    def __deepcopy__(self, _memo: object) -> RcsState:
        return self
