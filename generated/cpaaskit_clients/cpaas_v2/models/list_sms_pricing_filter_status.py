from __future__ import annotations

from enum import StrEnum


class ListSmsPricingFilterStatus(StrEnum):
    """Only prices that are in force (1), or only the others (0).

    A value that is not listed is kept as it came, as a member outside the listing.
    """

    IN_FORCE = "1"
    OTHERS = "0"

    @classmethod
    def _missing_(cls, value: object) -> ListSmsPricingFilterStatus | None:
        if not isinstance(value, str):
            return None
        member = str.__new__(cls, value)
        member._name_ = member._value_ = value
        return member

    def __reduce_ex__(self, _protocol: object) -> tuple[object, ...]:
        return type(self), (self._value_,)

    def __copy__(self) -> ListSmsPricingFilterStatus:
        return self

    def __deepcopy__(self, _memo: object) -> ListSmsPricingFilterStatus:
        return self
