from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _define, field as _field

from ..types import (
    as_list as _as_list,
    as_object as _as_object,
)

if TYPE_CHECKING:
    from ..models.audio_message import AudioMessage
    from ..models.document_message import DocumentMessage
    from ..models.image_message import ImageMessage
    from ..models.notification_recipient import NotificationRecipient
    from ..models.rcs_card_message import RcsCardMessage
    from ..models.rcs_carousel import RcsCarousel
    from ..models.rcs_channel import RcsChannel
    from ..models.rcs_interactive import RcsInteractive
    from ..models.text_message import TextMessage
    from ..models.video_message import VideoMessage


@_define
class RcsSend:
    """One message, whom it goes to and which agent it is from."""

    channels: list[RcsChannel]
    """Who it is from; one entry."""
    recipient: NotificationRecipient
    """Who gets it; numbers, or segments of contacts. One of the two is needed."""
    message: (
        AudioMessage
        | DocumentMessage
        | ImageMessage
        | RcsCardMessage
        | RcsCarousel
        | RcsInteractive
        | TextMessage
        | VideoMessage
    )
    """The message, by its type."""
    additional_properties: dict[str, Any] = _field(init=False, factory=dict, repr=False)
    """Members that the contract does not know; they are sent as they stand here."""

    def to_dict(self) -> dict[str, Any]:
        """Give the object as JSON has it."""
        from ..models.audio_message import AudioMessage
        from ..models.document_message import DocumentMessage
        from ..models.image_message import ImageMessage
        from ..models.rcs_card_message import RcsCardMessage
        from ..models.rcs_interactive import RcsInteractive
        from ..models.text_message import TextMessage
        from ..models.video_message import VideoMessage

        _fields: dict[str, Any] = {}
        _fields.update(self.additional_properties)
        channels = [_item.to_dict() for _item in self.channels]
        _fields["channels"] = channels
        _fields["recipient"] = self.recipient.to_dict()
        message: dict[str, Any]
        if isinstance(self.message, TextMessage):
            message = self.message.to_dict()
        elif isinstance(self.message, ImageMessage):
            message = self.message.to_dict()
        elif isinstance(self.message, VideoMessage):
            message = self.message.to_dict()
        elif isinstance(self.message, AudioMessage):
            message = self.message.to_dict()
        elif isinstance(self.message, DocumentMessage):
            message = self.message.to_dict()
        elif isinstance(self.message, RcsInteractive):
            message = self.message.to_dict()
        elif isinstance(self.message, RcsCardMessage):
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
        from ..models.audio_message import AudioMessage
        from ..models.document_message import DocumentMessage
        from ..models.image_message import ImageMessage
        from ..models.notification_recipient import NotificationRecipient
        from ..models.rcs_card_message import RcsCardMessage
        from ..models.rcs_carousel import RcsCarousel
        from ..models.rcs_channel import RcsChannel
        from ..models.rcs_interactive import RcsInteractive
        from ..models.text_message import TextMessage
        from ..models.video_message import VideoMessage

        _rest = dict(_source)
        channels = [
            RcsChannel.from_dict(_as_object(_item, "channels_item"))
            for _item in _as_list(_rest.pop("channels"), "channels")
        ]
        recipient = NotificationRecipient.from_dict(_as_object(_rest.pop("recipient"), "recipient"))

        def _parse_message(
            _data: object,
        ) -> (
            AudioMessage
            | DocumentMessage
            | ImageMessage
            | RcsCardMessage
            | RcsCarousel
            | RcsInteractive
            | TextMessage
            | VideoMessage
        ):
            if isinstance(_data, dict):
                try:
                    componentsschemas_rcs_message_type_0 = TextMessage.from_dict(_as_object(_data, "RcsMessage_type_0"))
                except (TypeError, ValueError, KeyError):
                    pass
                else:
                    return componentsschemas_rcs_message_type_0
            if isinstance(_data, dict):
                try:
                    componentsschemas_rcs_message_type_1 = ImageMessage.from_dict(
                        _as_object(_data, "RcsMessage_type_1")
                    )
                except (TypeError, ValueError, KeyError):
                    pass
                else:
                    return componentsschemas_rcs_message_type_1
            if isinstance(_data, dict):
                try:
                    componentsschemas_rcs_message_type_2 = VideoMessage.from_dict(
                        _as_object(_data, "RcsMessage_type_2")
                    )
                except (TypeError, ValueError, KeyError):
                    pass
                else:
                    return componentsschemas_rcs_message_type_2
            if isinstance(_data, dict):
                try:
                    componentsschemas_rcs_message_type_3 = AudioMessage.from_dict(
                        _as_object(_data, "RcsMessage_type_3")
                    )
                except (TypeError, ValueError, KeyError):
                    pass
                else:
                    return componentsschemas_rcs_message_type_3
            if isinstance(_data, dict):
                try:
                    componentsschemas_rcs_message_type_4 = DocumentMessage.from_dict(
                        _as_object(_data, "RcsMessage_type_4")
                    )
                except (TypeError, ValueError, KeyError):
                    pass
                else:
                    return componentsschemas_rcs_message_type_4
            if isinstance(_data, dict):
                try:
                    componentsschemas_rcs_message_type_5 = RcsInteractive.from_dict(
                        _as_object(_data, "RcsMessage_type_5")
                    )
                except (TypeError, ValueError, KeyError):
                    pass
                else:
                    return componentsschemas_rcs_message_type_5
            if isinstance(_data, dict):
                try:
                    componentsschemas_rcs_message_type_6 = RcsCardMessage.from_dict(
                        _as_object(_data, "RcsMessage_type_6")
                    )
                except (TypeError, ValueError, KeyError):
                    pass
                else:
                    return componentsschemas_rcs_message_type_6
            if isinstance(_data, dict):
                try:
                    componentsschemas_rcs_message_type_7 = RcsCarousel.from_dict(_as_object(_data, "RcsMessage_type_7"))
                except (TypeError, ValueError, KeyError):
                    pass
                else:
                    return componentsschemas_rcs_message_type_7
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
