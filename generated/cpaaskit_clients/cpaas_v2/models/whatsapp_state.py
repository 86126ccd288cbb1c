from __future__ import annotations

from enum import StrEnum


class WhatsappState(StrEnum):
    """How far a WhatsApp message has come. Two are seen in replies to a send only, notallowed and SENT.

    A value that is not listed is kept as it came, as a member outside the listing.
    """

    QUEUED = "queued"
    DISPATCHED = "dispatched"
    SENT = "sent"
    DELIVERED = "delivered"
    READ = "read"
    DELETED = "deleted"
    FAILED = "failed"
    NOT_ALLOWED = "notallowed"
    SENT_CAPITALS = "SENT"

    @classmethod
    def _missing_(cls, value: object) -> WhatsappState | None:
        if not isinstance(value, str):
            return None
        member = str.__new__(cls, value)
        member._name_ = member._value_ = value
        return member

    def __reduce_ex__(self, _protocol: object) -> tuple[object, ...]:
        return type(self), (self._value_,)

    def __copy__(self) -> WhatsappState:
        return self

    def __deepcopy__(self, _memo: object) -> WhatsappState:
        return self
