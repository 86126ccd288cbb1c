from __future__ import annotations

from enum import StrEnum


class UnsubscriberType(StrEnum):
    """What the number is taken off: a tag, a product, a sender, or all. Viber has categories and accounts in place of
    products and senders.

    A value that is not listed is kept as it came, as a member outside the listing.
    """

    TAG = "tag"
    PRODUCT = "product"
    SENDER = "sender"
    ALL = "all"
    CATEGORY = "category"
    ACCOUNT = "account"
    SERVICE = "service"

    @classmethod
    def _missing_(cls, value: object) -> UnsubscriberType | None:
        if not isinstance(value, str):
            return None
        member = str.__new__(cls, value)
        member._name_ = member._value_ = value
        return member

    def __reduce_ex__(self, _protocol: object) -> tuple[object, ...]:
        return type(self), (self._value_,)

    def __copy__(self) -> UnsubscriberType:
        return self

    def __deepcopy__(self, _memo: object) -> UnsubscriberType:
        return self
