from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _define, field as _field

from ..types import (
    as_list as _as_list,
    as_object as _as_object,
)

if TYPE_CHECKING:
    from ..models.notification_recipient import NotificationRecipient
    from ..models.sms_channel import SmsChannel
    from ..models.sms_notification_message import SmsNotificationMessage


@_define
class SmsNotification:
    """One text in the form that all channels share."""

    channels: list[SmsChannel]
    """The channels it goes by; normally one."""
    recipient: NotificationRecipient
    """Who gets it; numbers, or segments of contacts. One of the two is needed."""
    message: SmsNotificationMessage
    """What is sent."""
    additional_properties: dict[str, Any] = _field(init=False, factory=dict, repr=False)
    """Members that the contract does not know; they are sent as they stand here."""

    def to_dict(self) -> dict[str, Any]:
        """Give the object as JSON has it."""
        _fields: dict[str, Any] = {}
        _fields.update(self.additional_properties)
        channels = [_item.to_dict() for _item in self.channels]
        _fields["channels"] = channels
        _fields["recipient"] = self.recipient.to_dict()
        _fields["message"] = self.message.to_dict()
        return _fields

    @classmethod
    def from_dict(_cls, _source: Mapping[str, Any]) -> Self:
        """Read the object from what JSON gave.

        Raises:
            KeyError: A required member is missing.
            TypeError: A member is of another type than the contract says.
            ValueError: A member is not in the format that the contract says.
        """
        from ..models.notification_recipient import NotificationRecipient
        from ..models.sms_channel import SmsChannel
        from ..models.sms_notification_message import SmsNotificationMessage

        _rest = dict(_source)
        channels = [
            SmsChannel.from_dict(_as_object(_item, "channels_item"))
            for _item in _as_list(_rest.pop("channels"), "channels")
        ]
        recipient = NotificationRecipient.from_dict(_as_object(_rest.pop("recipient"), "recipient"))
        message = SmsNotificationMessage.from_dict(_as_object(_rest.pop("message"), "message"))
        _read = _cls(
            channels=channels,
            recipient=recipient,
            message=message,
        )
        _read.additional_properties = _rest
        return _read

    @property
    def additional_keys(self) -> list[str]:
        """The names of the members that the contract does not know."""
        return list(self.additional_properties)

    def __getitem__(self, key: str) -> Any:
        return self.additional_properties[key]

    def __setitem__(self, key: str, value: Any) -> None:
        self.additional_properties[key] = value

    def __delitem__(self, key: str) -> None:
        del self.additional_properties[key]

    def __contains__(self, key: str) -> bool:
        return key in self.additional_properties
