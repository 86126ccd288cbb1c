from __future__ import annotations

from enum import StrEnum


class ChannelMessageStateStatus(StrEnum):
    """How far it has come.

    A value that is not listed is kept as it came, as a member outside the listing.
    """

    SENT = "sent"
    DELIVERED = "delivered"
    READ = "read"
    FAILED = "failed"
    DELETED = "deleted"

    @classmethod
    def _missing_(cls, value: object) -> ChannelMessageStateStatus | None:
        if not isinstance(value, str):
            return None
        member = str.__new__(cls, value)
        member._name_ = member._value_ = value
        return member

    def __reduce_ex__(self, _protocol: object) -> tuple[object, ...]:
        return type(self), (self._value_,)

    def __copy__(self) -> ChannelMessageStateStatus:
        return self

    def __deepcopy__(self, _memo: object) -> ChannelMessageStateStatus:
        return self
