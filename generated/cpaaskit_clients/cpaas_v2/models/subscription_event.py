from __future__ import annotations

from enum import StrEnum


class SubscriptionEvent(StrEnum):
    """What happened, and on which channel.

    A value that is not listed is kept as it came, as a member outside the listing.
    """

    SMSMESSAGESTATUS = "sms:message:status"
    SMSUNSUBSCRIPTION = "sms:unsubscription"
    WHATSAPPMESSAGEIN = "whatsapp:message:in"
    WHATSAPPMESSAGESTATUS = "whatsapp:message:status"
    WHATSAPPUNSUBSCRIPTION = "whatsapp:unsubscription"
    RCSMESSAGEIN = "rcs:message:in"
    RCSMESSAGESTATUS = "rcs:message:status"
    RCSUNSUBSCRIPTION = "rcs:unsubscription"
    VOICEMESSAGEOUT = "voice:message:out"
    VOICEUNSUBSCRIPTION = "voice:unsubscription"
    VIBERMESSAGESTATUS = "viber:message:status"
    VIBERMESSAGEIN = "viber:message:in"
    VIBERUNSUBSCRIPTION = "viber:unsubscription"
    VMNMESSAGEIN = "vmn:message:in"
    CONTACTSSUBSCRIBERSUBSCRIPTION = "contacts:subscriber:subscription"

    @classmethod
    def _missing_(cls, value: object) -> SubscriptionEvent | None:
        if not isinstance(value, str):
            return None
        member = str.__new__(cls, value)
        member._name_ = member._value_ = value
        return member

    def __reduce_ex__(self, _protocol: object) -> tuple[object, ...]:
        return type(self), (self._value_,)

    def __copy__(self) -> SubscriptionEvent:
        return self

    def __deepcopy__(self, _memo: object) -> SubscriptionEvent:
        return self
