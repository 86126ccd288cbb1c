from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _define, field as _field

from ..types import (
    UNSET,
    Unset,
    as_list as _as_list,
    as_str as _as_str,
)


@_define
class ChannelMeta:
    """What goes with a message without being sent."""

    foreign_id: str | Unset = UNSET
    """Your own id of the message. It comes back in the reply."""
    tags: list[str] | Unset = UNSET
    """Tags that a recipient can have opted out of. The limit of three is told of SMS alone."""
    webhook_id: str | Unset = UNSET
    """The webhook that is told how the message fares. The pages list it for templates only."""
    additional_properties: dict[str, Any] = _field(init=False, factory=dict, repr=False)
    """Members that the contract does not know; they are sent as they stand here."""

    def to_dict(self) -> dict[str, Any]:
        """Give the object as JSON has it."""

        _fields: dict[str, Any] = {}
        _fields.update(self.additional_properties)
        if self.foreign_id is not UNSET:
            _fields["foreign_id"] = self.foreign_id
        tags: list[str] | Unset = UNSET
        if not isinstance(self.tags, Unset):
            tags = self.tags
        if tags is not UNSET:
            _fields["tags"] = tags
        if self.webhook_id is not UNSET:
            _fields["webhook_id"] = self.webhook_id
        return _fields

    @classmethod
    def from_dict(_cls, _source: Mapping[str, Any]) -> Self:
        """Read the object from what JSON gave.

        Raises:
            KeyError: A required member is missing.
            TypeError: A member is of another type than the contract says.
            ValueError: A member is not in the format that the contract says.
        """

        _rest = dict(_source)
        foreign_id: str | Unset = UNSET
        if (_foreign_id := _rest.pop("foreign_id", None)) is not None:
            foreign_id = _as_str(_foreign_id, "foreign_id")
        tags: list[str] | Unset = UNSET
        if (_tags := _rest.pop("tags", None)) is not None:
            tags = [_as_str(_item, "ChannelTags_item") for _item in _as_list(_tags, "tags")]
        webhook_id: str | Unset = UNSET
        if (_webhook_id := _rest.pop("webhook_id", None)) is not None:
            webhook_id = _as_str(_webhook_id, "webhook_id")
        _read = _cls(
            foreign_id=foreign_id,
            tags=tags,
            webhook_id=webhook_id,
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
