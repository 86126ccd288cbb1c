from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _define, field as _field

from ..models.subscription_event import SubscriptionEvent
from ..types import (
    as_object as _as_object,
    as_str as _as_str,
)

if TYPE_CHECKING:
    from ..models.channel_message_state import ChannelMessageState


@_define
class ChannelMessageStatus:
    """How a message on WhatsApp, RCS or Viber fared."""

    event: SubscriptionEvent
    """What happened, and on which channel."""
    payload: ChannelMessageState
    """The message, and how it stands."""
    additional_properties: dict[str, Any] = _field(init=False, factory=dict, repr=False)
    """Members that the contract does not know; they are sent as they stand here."""

    def to_dict(self) -> dict[str, Any]:
        """Give the object as JSON has it."""
        _fields: dict[str, Any] = {}
        _fields.update(self.additional_properties)
        _fields["event"] = self.event.value
        _fields["payload"] = self.payload.to_dict()
        return _fields

    @classmethod
    def from_dict(_cls, _source: Mapping[str, Any]) -> Self:
        """Read the object from what JSON gave.

        Raises:
            KeyError: A required member is missing.
            TypeError: A member is of another type than the contract says.
            ValueError: A member is not in the format that the contract says.
        """
        from ..models.channel_message_state import ChannelMessageState

        _rest = dict(_source)
        event = SubscriptionEvent(_as_str(_rest.pop("event"), "event"))
        payload = ChannelMessageState.from_dict(_as_object(_rest.pop("payload"), "payload"))
        _read = _cls(
            event=event,
            payload=payload,
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
