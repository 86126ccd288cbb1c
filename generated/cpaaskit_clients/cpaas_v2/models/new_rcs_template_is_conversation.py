from __future__ import annotations

from enum import IntEnum


class NewRcsTemplateIsConversation(IntEnum):
    """Whether it is approved at once (1) or by an administrator (0, which is meant where nothing is said).

    A value that is not listed is kept as it came, as a member outside the listing.
    """

    REVIEWED = 0
    AT_ONCE = 1

    @classmethod
    def _missing_(cls, value: object) -> NewRcsTemplateIsConversation | None:
        if not isinstance(value, int) or isinstance(value, bool):
            return None
        member = int.__new__(cls, value)
        member._name_, member._value_ = str(value), value
        return member

    def __reduce_ex__(self, _protocol: object) -> tuple[object, ...]:
        return type(self), (self._value_,)

    def __copy__(self) -> NewRcsTemplateIsConversation:
        return self

    def __deepcopy__(self, _memo: object) -> NewRcsTemplateIsConversation:
        return self

    def __str__(self) -> str:
        return str(self._value_)
