from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _define, field as _field

from ..models.incoming_content_type import IncomingContentType
from ..types import (
    UNSET,
    Unset,
    as_object as _as_object,
    as_str as _as_str,
)

if TYPE_CHECKING:
    from ..models.incoming_body import IncomingBody


@_define
class IncomingContent:
    """The message itself."""

    type_: IncomingContentType
    """What it is."""
    payload: IncomingBody
    """The text, or where the picture is."""
    id: str | Unset = UNSET
    """The message's id, on WhatsApp."""
    timestamp: str | Unset = UNSET
    """When it came, on WhatsApp."""
    additional_properties: dict[str, Any] = _field(init=False, factory=dict, repr=False)
    """Members that the contract does not know; they are sent as they stand here."""

    def to_dict(self) -> dict[str, Any]:
        """Give the object as JSON has it."""
        _fields: dict[str, Any] = {}
        _fields.update(self.additional_properties)
        _fields["type"] = self.type_.value
        _fields["payload"] = self.payload.to_dict()
        if self.id is not UNSET:
            _fields["id"] = self.id
        if self.timestamp is not UNSET:
            _fields["timestamp"] = self.timestamp
        return _fields

    @classmethod
    def from_dict(_cls, _source: Mapping[str, Any]) -> Self:
        """Read the object from what JSON gave.

        Raises:
            KeyError: A required member is missing.
            TypeError: A member is of another type than the contract says.
            ValueError: A member is not in the format that the contract says.
        """
        from ..models.incoming_body import IncomingBody

        _rest = dict(_source)
        type_ = IncomingContentType(_as_str(_rest.pop("type"), "type"))
        payload = IncomingBody.from_dict(_as_object(_rest.pop("payload"), "payload"))
        id: str | Unset = UNSET
        if (_id := _rest.pop("id", None)) is not None:
            id = _as_str(_id, "id")
        timestamp: str | Unset = UNSET
        if (_timestamp := _rest.pop("timestamp", None)) is not None:
            timestamp = _as_str(_timestamp, "timestamp")
        _read = _cls(
            type_=type_,
            payload=payload,
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
