from __future__ import annotations

from enum import StrEnum


class ListLinksFilterIsAdvanced(StrEnum):
    """Only links that do, 1, or do not, 0, tell the visitors' numbers.

    A value that is not listed is kept as it came, as a member outside the listing.
    """

    NO = "0"
    YES = "1"

    @classmethod
    def _missing_(cls, value: object) -> ListLinksFilterIsAdvanced | None:
        if not isinstance(value, str):
            return None
        member = str.__new__(cls, value)
        member._name_ = member._value_ = value
        return member

    def __reduce_ex__(self, _protocol: object) -> tuple[object, ...]:
        return type(self), (self._value_,)

    def __copy__(self) -> ListLinksFilterIsAdvanced:
        return self

    def __deepcopy__(self, _memo: object) -> ListLinksFilterIsAdvanced:
        return self
