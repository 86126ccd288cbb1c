from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _define, field as _field

from ..types import (
    UNSET,
    Unset,
    as_list as _as_list,
    as_str as _as_str,
    masked as _masked,
)


@_define
class OptLinkRequest:
    """What a recipient opts out of, or into."""

    sender: str | Unset = _field(default=UNSET, repr=_masked)
    """An approved sender name."""
    tag: list[str] | Unset = UNSET
    """Tags, two at most."""
    service: str | Unset = UNSET
    """A product code of the account."""
    additional_properties: dict[str, Any] = _field(init=False, factory=dict, repr=False)
    """Members that the contract does not know; they are sent as they stand here."""

    def to_dict(self) -> dict[str, Any]:
        """Give the object as JSON has it."""

        _fields: dict[str, Any] = {}
        _fields.update(self.additional_properties)
        if self.sender is not UNSET:
            _fields["sender"] = self.sender
        tag: list[str] | Unset = UNSET
        if not isinstance(self.tag, Unset):
            tag = self.tag
        if tag is not UNSET:
            _fields["tag"] = tag
        if self.service is not UNSET:
            _fields["service"] = self.service
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
        sender: str | Unset = UNSET
        if (_sender := _rest.pop("sender", None)) is not None:
            sender = _as_str(_sender, "sender")
        tag: list[str] | Unset = UNSET
        if (_tag := _rest.pop("tag", None)) is not None:
            tag = [_as_str(_item, "tag_item") for _item in _as_list(_tag, "tag")]
        service: str | Unset = UNSET
        if (_service := _rest.pop("service", None)) is not None:
            service = _as_str(_service, "service")
        _read = _cls(
            sender=sender,
            tag=tag,
            service=service,
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
