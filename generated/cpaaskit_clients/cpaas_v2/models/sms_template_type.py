from __future__ import annotations

from enum import StrEnum


class SmsTemplateType(StrEnum):
    """What kind of text it is in India: T transactional, P promotional, SI and SE a service that was asked for
    implicitly or explicitly. An older sample has ENT.

    A value that is not listed is kept as it came, as a member outside the listing.
    """

    TRANSACTIONAL = "T"
    PROMOTIONAL = "P"
    SERVICE_IMPLICIT = "SI"
    SERVICE_EXPLICIT = "SE"

    @classmethod
    def _missing_(cls, value: object) -> SmsTemplateType | None:
        if not isinstance(value, str):
            return None
        member = str.__new__(cls, value)
        member._name_ = member._value_ = value
        return member

    def __reduce_ex__(self, _protocol: object) -> tuple[object, ...]:
        return type(self), (self._value_,)

    def __copy__(self) -> SmsTemplateType:
        return self

    def __deepcopy__(self, _memo: object) -> SmsTemplateType:
        return self
