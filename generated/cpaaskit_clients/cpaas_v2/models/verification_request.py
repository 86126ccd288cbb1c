from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _define, field as _field

from ..types import (
    UNSET,
    Unset,
    as_list as _as_list,
    as_object as _as_object,
)

if TYPE_CHECKING:
    from ..models.verify_channel import VerifyChannel
    from ..models.verify_payload import VerifyPayload


@_define
class VerificationRequest:
    """Where a code goes, and what it is like."""

    channels: list[VerifyChannel]
    payload: VerifyPayload | Unset = UNSET
    """What the code is like."""
    additional_properties: dict[str, Any] = _field(init=False, factory=dict, repr=False)
    """Members that the contract does not know; they are sent as they stand here."""

    def to_dict(self) -> dict[str, Any]:
        """Give the object as JSON has it."""
        _fields: dict[str, Any] = {}
        _fields.update(self.additional_properties)
        channels = [_item.to_dict() for _item in self.channels]
        _fields["channels"] = channels
        payload: dict[str, Any] | Unset = UNSET
        if not isinstance(self.payload, Unset):
            payload = self.payload.to_dict()
        if payload is not UNSET:
            _fields["payload"] = payload
        return _fields

    @classmethod
    def from_dict(_cls, _source: Mapping[str, Any]) -> Self:
        """Read the object from what JSON gave.

        Raises:
            KeyError: A required member is missing.
            TypeError: A member is of another type than the contract says.
            ValueError: A member is not in the format that the contract says.
        """
        from ..models.verify_channel import VerifyChannel
        from ..models.verify_payload import VerifyPayload

        _rest = dict(_source)
        channels = [
            VerifyChannel.from_dict(_as_object(_item, "channels_item"))
            for _item in _as_list(_rest.pop("channels"), "channels")
        ]
        payload: VerifyPayload | Unset = UNSET
        if (_payload := _rest.pop("payload", None)) is not None:
            payload = VerifyPayload.from_dict(_as_object(_payload, "payload"))
        _read = _cls(
            channels=channels,
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
