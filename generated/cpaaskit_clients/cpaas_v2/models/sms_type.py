from __future__ import annotations

from enum import StrEnum


class SmsType(StrEnum):
    """The alphabet: N the GSM one, where other characters become question marks; U Unicode; A whichever fits.

    A value that is not listed is kept as it came, as a member outside the listing.
    """

    NORMAL = "N"
    UNICODE = "U"
    AUTO = "A"

    @classmethod
    def _missing_(cls, value: object) -> SmsType | None:
        if not isinstance(value, str):
            return None
        member = str.__new__(cls, value)
        member._name_ = member._value_ = value
        return member

    def __reduce_ex__(self, _protocol: object) -> tuple[object, ...]:
        return type(self), (self._value_,)

    def __copy__(self) -> SmsType:
        return self

    def __deepcopy__(self, _memo: object) -> SmsType:
        return self
