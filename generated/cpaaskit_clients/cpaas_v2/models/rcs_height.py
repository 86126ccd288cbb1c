from __future__ import annotations

from enum import StrEnum


class RcsHeight(StrEnum):
    """How high a picture is shown, 112, 168 or 264 points.

    A value that is not listed is kept as it came, as a member outside the listing.
    """

    SHORT = "SHORT"
    MEDIUM = "MEDIUM"
    TALL = "TALL"
    MEDIUM_HEIGHT = "MEDIUM_HEIGHT"

    @classmethod
    def _missing_(cls, value: object) -> RcsHeight | None:
        if not isinstance(value, str):
            return None
        member = str.__new__(cls, value)
        member._name_ = member._value_ = value
        return member

    def __reduce_ex__(self, _protocol: object) -> tuple[object, ...]:
        return type(self), (self._value_,)

    def __copy__(self) -> RcsHeight:
        return self

    def __deepcopy__(self, _memo: object) -> RcsHeight:
        return self
