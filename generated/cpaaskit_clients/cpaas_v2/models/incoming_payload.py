from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _define, field as _field

from ..types import (
    UNSET,
    Unset,
    as_list as _as_list,
    as_object as _as_object,
    as_str as _as_str,
)

if TYPE_CHECKING:
    from ..models.incoming_channel import IncomingChannel
    from ..models.incoming_content import IncomingContent
    from ..models.incoming_sender import IncomingSender


@_define
class IncomingPayload:
    """Who wrote what, to which number."""

    channels: list[IncomingChannel]
    recipient: IncomingSender
    """Who wrote. The pages call it recipient, as they do in messages that go out."""
    message: IncomingContent
    """The message itself."""
    id: str | Unset = UNSET
    """The message's id; WhatsApp has it in the message."""
    timestamp: None | str | Unset = UNSET
    """When it came; WhatsApp has it in the message."""
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
        if self.id is not UNSET:
            _fields["id"] = self.id
        timestamp: None | str | Unset
        if isinstance(self.timestamp, Unset):
            timestamp = UNSET
        else:
            timestamp = self.timestamp
        if timestamp is not UNSET:
            _fields["timestamp"] = timestamp
        return _fields

    @classmethod
    def from_dict(_cls, _source: Mapping[str, Any]) -> Self:
        """Read the object from what JSON gave.

        Raises:
            KeyError: A required member is missing.
            TypeError: A member is of another type than the contract says.
            ValueError: A member is not in the format that the contract says.
        """
        from ..models.incoming_channel import IncomingChannel
        from ..models.incoming_content import IncomingContent
        from ..models.incoming_sender import IncomingSender

        _rest = dict(_source)
        channels = [
            IncomingChannel.from_dict(_as_object(_item, "channels_item"))
            for _item in _as_list(_rest.pop("channels"), "channels")
        ]
        recipient = IncomingSender.from_dict(_as_object(_rest.pop("recipient"), "recipient"))
        message = IncomingContent.from_dict(_as_object(_rest.pop("message"), "message"))
        id: str | Unset = UNSET
        if (_id := _rest.pop("id", None)) is not None:
            id = _as_str(_id, "id")

        def _parse_timestamp(_data: object) -> None | str | Unset:
            if isinstance(_data, Unset):
                return _data
            if _data is None:
                return None
            if isinstance(_data, str):
                try:
                    timestamp_type_0 = _as_str(_data, "timestamp_type_0")
                except (TypeError, ValueError, KeyError):
                    pass
                else:
                    return timestamp_type_0
            raise TypeError("timestamp has none of its documented forms")

        timestamp = _parse_timestamp(_rest.pop("timestamp", UNSET))
        _read = _cls(
            channels=channels,
            recipient=recipient,
            message=message,
            id=id,
            timestamp=timestamp,
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
