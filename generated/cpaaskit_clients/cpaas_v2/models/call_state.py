from __future__ import annotations

from enum import StrEnum


class CallState(StrEnum):
    """What became of a call. Queued is what a new one is answered with.

    A value that is not listed is kept as it came, as a member outside the listing.
    """

    QUEUED = "queued"
    ANSWER = "ANSWER"
    BUSY = "BUSY"
    NOANSWER = "NOANSWER"
    CANCEL = "CANCEL"
    CONGESTION = "CONGESTION"
    CHANUNAVAIL = "CHANUNAVAIL"
    RECEIVED = "RECEIVED"
    MISSED = "MISSED"
    COMPLETED = "COMPLETED"

    @classmethod
    def _missing_(cls, value: object) -> CallState | None:
        if not isinstance(value, str):
            return None
        member = str.__new__(cls, value)
        member._name_ = member._value_ = value
        return member

    def __reduce_ex__(self, _protocol: object) -> tuple[object, ...]:
        return type(self), (self._value_,)

    def __copy__(self) -> CallState:
        return self

    def __deepcopy__(self, _memo: object) -> CallState:
        return self
