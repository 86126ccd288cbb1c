from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal, Self

from attrs import define as _define, field as _field

from ..types import (
    UNSET,
    Unset,
    as_object as _as_object,
    as_str as _as_str,
    masked as _masked,
)

if TYPE_CHECKING:
    from ..models.channel_meta import ChannelMeta
    from ..models.notification_recipient import NotificationRecipient


@_define
class RcsChannel:
    """The agent that the message is from, by its reference id."""

    name: Literal["rcs"]
    from_: str = _field(repr=_masked)
    """Who the message is from, as the account knows it."""
    meta: ChannelMeta | Unset = UNSET
    """What goes with a message without being sent."""
    recipient: NotificationRecipient | Unset = UNSET
    """Who gets it; numbers, or segments of contacts. One of the two is needed."""
    additional_properties: dict[str, Any] = _field(init=False, factory=dict, repr=False)
    """Members that the contract does not know; they are sent as they stand here."""

    def to_dict(self) -> dict[str, Any]:
        """Give the object as JSON has it."""
        _fields: dict[str, Any] = {}
        _fields.update(self.additional_properties)
        _fields["name"] = self.name
        _fields["from"] = self.from_
        meta: dict[str, Any] | Unset = UNSET
        if not isinstance(self.meta, Unset):
            meta = self.meta.to_dict()
        if meta is not UNSET:
            _fields["meta"] = meta
        recipient: dict[str, Any] | Unset = UNSET
        if not isinstance(self.recipient, Unset):
            recipient = self.recipient.to_dict()
        if recipient is not UNSET:
            _fields["recipient"] = recipient
        return _fields

    @classmethod
    def from_dict(_cls, _source: Mapping[str, Any]) -> Self:
        """Read the object from what JSON gave.

        Raises:
            KeyError: A required member is missing.
            TypeError: A member is of another type than the contract says.
            ValueError: A member is not in the format that the contract says.
        """
        from ..models.channel_meta import ChannelMeta
        from ..models.notification_recipient import NotificationRecipient

        _rest = dict(_source)
        if _rest.pop("name") != "rcs":
            raise ValueError("name is not the one value that it can have")
        name: Literal["rcs"] = "rcs"
        from_ = _as_str(_rest.pop("from"), "from")
        meta: ChannelMeta | Unset = UNSET
        if (_meta := _rest.pop("meta", None)) is not None:
            meta = ChannelMeta.from_dict(_as_object(_meta, "meta"))
        recipient: NotificationRecipient | Unset = UNSET
        if (_recipient := _rest.pop("recipient", None)) is not None:
            recipient = NotificationRecipient.from_dict(_as_object(_recipient, "recipient"))
        _read = _cls(
            name=name,
            from_=from_,
            meta=meta,
            recipient=recipient,
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
