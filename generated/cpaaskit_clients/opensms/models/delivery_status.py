from __future__ import annotations

from enum import StrEnum


class DeliveryStatus(StrEnum):
    """The state for one recipient. DeliveredToTerminal and DeliveryImpossible are final. MessageWaiting,
    DeliveryUncertain and DeliveryNotificationNotSupported are known from the OneAPI family only.

    A value that is not listed is kept as it came, as a member outside the listing.
    """

    DELIVERED_TO_NETWORK = "DeliveredToNetwork"
    DELIVERED_TO_TERMINAL = "DeliveredToTerminal"
    DELIVERY_IMPOSSIBLE = "DeliveryImpossible"
    MESSAGE_WAITING = "MessageWaiting"
    DELIVERY_UNCERTAIN = "DeliveryUncertain"
    DELIVERY_NOTIFICATION_NOT_SUPPORTED = "DeliveryNotificationNotSupported"

    @classmethod
    def _missing_(cls, value: object) -> DeliveryStatus | None:
        if not isinstance(value, str):
            return None
        member = str.__new__(cls, value)
        member._name_ = member._value_ = value
        return member

    def __reduce_ex__(self, _protocol: object) -> tuple[object, ...]:
        return type(self), (self._value_,)

    def __copy__(self) -> DeliveryStatus:
        return self

    def __deepcopy__(self, _memo: object) -> DeliveryStatus:
        return self
