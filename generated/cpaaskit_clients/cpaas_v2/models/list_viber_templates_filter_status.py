from __future__ import annotations

from enum import StrEnum


class ListViberTemplatesFilterStatus(StrEnum):
    """Only templates that are approved (1), pending (2) or rejected (3).

    A value that is not listed is kept as it came, as a member outside the listing.
    """

    APPROVED = "1"
    PENDING = "2"
    REJECTED = "3"

    @classmethod
    def _missing_(cls, value: object) -> ListViberTemplatesFilterStatus | None:
        if not isinstance(value, str):
            return None
        member = str.__new__(cls, value)
        member._name_ = member._value_ = value
        return member

    def __reduce_ex__(self, _protocol: object) -> tuple[object, ...]:
        return type(self), (self._value_,)

    def __copy__(self) -> ListViberTemplatesFilterStatus:
        return self

    def __deepcopy__(self, _memo: object) -> ListViberTemplatesFilterStatus:
        return self
