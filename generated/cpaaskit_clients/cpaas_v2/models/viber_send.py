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
    from ..models.viber_channel import ViberChannel
    from ..models.viber_file import ViberFile
    from ..models.viber_image import ViberImage
    from ..models.viber_interactive import ViberInteractive
    from ..models.viber_template_message import ViberTemplateMessage
    from ..models.viber_text import ViberText
    from ..models.viber_video import ViberVideo


@_define
class ViberSend:
    """One message, whom it goes to and which account it is from."""

    channels: list[ViberChannel]
    """Who it is from; one entry."""
    recipient: NotificationRecipient
    """Who gets it; numbers, or segments of contacts. One of the two is needed."""
    message: ViberFile | ViberImage | ViberInteractive | ViberTemplateMessage | ViberText | ViberVideo
    """The message, by its type."""
    additional_properties: dict[str, Any] = _field(init=False, factory=dict, repr=False)
    """Members that the contract does not know; they are sent as they stand here."""

    def to_dict(self) -> dict[str, Any]:
        """Give the object as JSON has it."""
        from ..models.viber_file import ViberFile
        from ..models.viber_image import ViberImage
        from ..models.viber_interactive import ViberInteractive
        from ..models.viber_text import ViberText
        from ..models.viber_video import ViberVideo

        _fields: dict[str, Any] = {}
        _fields.update(self.additional_properties)
        channels = [_item.to_dict() for _item in self.channels]
        _fields["channels"] = channels
        _fields["recipient"] = self.recipient.to_dict()
        message: dict[str, Any]
        if isinstance(self.message, ViberText):
            message = self.message.to_dict()
        elif isinstance(self.message, ViberFile):
            message = self.message.to_dict()
        elif isinstance(self.message, ViberImage):
            message = self.message.to_dict()
        elif isinstance(self.message, ViberVideo):
            message = self.message.to_dict()
        elif isinstance(self.message, ViberInteractive):
            message = self.message.to_dict()
        else:
            message = self.message.to_dict()
        _fields["message"] = message
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
        from ..models.viber_channel import ViberChannel
        from ..models.viber_file import ViberFile
        from ..models.viber_image import ViberImage
        from ..models.viber_interactive import ViberInteractive
        from ..models.viber_template_message import ViberTemplateMessage
        from ..models.viber_text import ViberText
        from ..models.viber_video import ViberVideo

        _rest = dict(_source)
        channels = [
            ViberChannel.from_dict(_as_object(_item, "channels_item"))
            for _item in _as_list(_rest.pop("channels"), "channels")
        ]
        recipient = NotificationRecipient.from_dict(_as_object(_rest.pop("recipient"), "recipient"))

        def _parse_message(
            _data: object,
        ) -> ViberFile | ViberImage | ViberInteractive | ViberTemplateMessage | ViberText | ViberVideo:
            if isinstance(_data, dict):
                try:
                    componentsschemas_viber_message_type_0 = ViberText.from_dict(
                        _as_object(_data, "ViberMessage_type_0")
                    )
                except (TypeError, ValueError, KeyError):
                    pass
                else:
                    return componentsschemas_viber_message_type_0
            if isinstance(_data, dict):
                try:
                    componentsschemas_viber_message_type_1 = ViberFile.from_dict(
                        _as_object(_data, "ViberMessage_type_1")
                    )
                except (TypeError, ValueError, KeyError):
                    pass
                else:
                    return componentsschemas_viber_message_type_1
            if isinstance(_data, dict):
                try:
                    componentsschemas_viber_message_type_2 = ViberImage.from_dict(
                        _as_object(_data, "ViberMessage_type_2")
                    )
                except (TypeError, ValueError, KeyError):
                    pass
                else:
                    return componentsschemas_viber_message_type_2
            if isinstance(_data, dict):
                try:
                    componentsschemas_viber_message_type_3 = ViberVideo.from_dict(
                        _as_object(_data, "ViberMessage_type_3")
                    )
                except (TypeError, ValueError, KeyError):
                    pass
                else:
                    return componentsschemas_viber_message_type_3
            if isinstance(_data, dict):
                try:
                    componentsschemas_viber_message_type_4 = ViberInteractive.from_dict(
                        _as_object(_data, "ViberMessage_type_4")
                    )
                except (TypeError, ValueError, KeyError):
                    pass
                else:
                    return componentsschemas_viber_message_type_4
            if isinstance(_data, dict):
                try:
                    componentsschemas_viber_message_type_5 = ViberTemplateMessage.from_dict(
                        _as_object(_data, "ViberMessage_type_5")
                    )
                except (TypeError, ValueError, KeyError):
                    pass
                else:
                    return componentsschemas_viber_message_type_5
            raise TypeError("message has none of its documented forms")

        message = _parse_message(_rest.pop("message"))
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
