from __future__ import annotations

from enum import StrEnum


class ListLinksFilterStatus(StrEnum):
    """Only links that are, 1, or are not, 0, in use.

    A value that is not listed is kept as it came, as a member outside the listing.
    """

    NO = "0"
    YES = "1"

    @classmethod
    def _missing_(cls, value: object) -> ListLinksFilterStatus | None:
        if not isinstance(value, str):
            return None
        member = str.__new__(cls, value)
        member._name_ = member._value_ = value
        return member

    def __reduce_ex__(self, _protocol: object) -> tuple[object, ...]:
        return type(self), (self._value_,)

    def __copy__(self) -> ListLinksFilterStatus:
        return self

    def __deepcopy__(self, _memo: object) -> ListLinksFilterStatus:
        return self
