from __future__ import annotations

from enum import StrEnum


class IncomingContentType(StrEnum):
    """What it is.

    A value that is not listed is kept as it came, as a member outside the listing.
    """

    TEXT = "text"
    IMAGE = "image"

    @classmethod
    def _missing_(cls, value: object) -> IncomingContentType | None:
        if not isinstance(value, str):
            return None
        member = str.__new__(cls, value)
        member._name_ = member._value_ = value
        return member

    def __reduce_ex__(self, _protocol: object) -> tuple[object, ...]:
        return type(self), (self._value_,)

    def __copy__(self) -> IncomingContentType:
        return self

    def __deepcopy__(self, _memo: object) -> IncomingContentType:
        return self
