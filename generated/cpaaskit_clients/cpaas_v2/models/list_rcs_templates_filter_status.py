from __future__ import annotations

from enum import StrEnum


class ListRcsTemplatesFilterStatus(StrEnum):
    """Only templates that are drafts (0), approved (1) or pending (2).

    A value that is not listed is kept as it came, as a member outside the listing.
    """

    DRAFT = "0"
    APPROVED = "1"
    PENDING = "2"

    @classmethod
    def _missing_(cls, value: object) -> ListRcsTemplatesFilterStatus | None:
        if not isinstance(value, str):
            return None
        member = str.__new__(cls, value)
        member._name_ = member._value_ = value
        return member

    def __reduce_ex__(self, _protocol: object) -> tuple[object, ...]:
        return type(self), (self._value_,)

    def __copy__(self) -> ListRcsTemplatesFilterStatus:
        return self

    def __deepcopy__(self, _memo: object) -> ListRcsTemplatesFilterStatus:
        return self
