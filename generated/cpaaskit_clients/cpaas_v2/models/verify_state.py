from __future__ import annotations

from enum import StrEnum


class VerifyState(StrEnum):
    """How a verification stands. Sent and failed come when it is started or looked at; failed is also what a check of
    an unknown id gives.

    A value that is not listed is kept as it came, as a member outside the listing.
    """

    SENT = "sent"
    SUCCESS = "success"
    FAILED = "failed"
    EXPIRED = "expired"
    INVALID = "invalid"
    OTP_ALREADY_VERIFIED = "OTP already verified"

    @classmethod
    def _missing_(cls, value: object) -> VerifyState | None:
        if not isinstance(value, str):
            return None
        member = str.__new__(cls, value)
        member._name_ = member._value_ = value
        return member

    def __reduce_ex__(self, _protocol: object) -> tuple[object, ...]:
        return type(self), (self._value_,)

    def __copy__(self) -> VerifyState:
        return self

    def __deepcopy__(self, _memo: object) -> VerifyState:
        return self
