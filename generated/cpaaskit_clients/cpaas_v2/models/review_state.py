from __future__ import annotations

from enum import StrEnum


class ReviewState(StrEnum):
    """Whether a template may be used yet. Lists write it with a capital, replies to a creation in capitals.

    A value that is not listed is kept as it came, as a member outside the listing.
    """

    PENDING = "Pending"
    APPROVED = "Approved"
    REJECTED = "Rejected"
    PENDING_CAPITALS = "PENDING"
    APPROVED_CAPITALS = "APPROVED"
    REJECTED_CAPITALS = "REJECTED"

    @classmethod
    def _missing_(cls, value: object) -> ReviewState | None:
        if not isinstance(value, str):
            return None
        member = str.__new__(cls, value)
        member._name_ = member._value_ = value
        return member

    def __reduce_ex__(self, _protocol: object) -> tuple[object, ...]:
        return type(self), (self._value_,)

    def __copy__(self) -> ReviewState:
        return self

    def __deepcopy__(self, _memo: object) -> ReviewState:
        return self
