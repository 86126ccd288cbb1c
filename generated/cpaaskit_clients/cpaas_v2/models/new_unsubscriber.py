from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _define, field as _field

from ..models.new_unsubscriber_type import NewUnsubscriberType
from ..types import (
    UNSET,
    Unset,
    as_str as _as_str,
    masked as _masked,
)


@_define
class NewUnsubscriber:
    """A number, and what it is taken off."""

    receiver: str = _field(repr=_masked)
    """The number, in digits with the country's prefix."""
    type_: NewUnsubscriberType | Unset = UNSET
    """What it is taken off."""
    value: str | Unset = UNSET
    """Which tag, product or sender."""
    additional_properties: dict[str, Any] = _field(init=False, factory=dict, repr=False)
    """Members that the contract does not know; they are sent as they stand here."""

    def to_dict(self) -> dict[str, Any]:
        """Give the object as JSON has it."""

        _fields: dict[str, Any] = {}
        _fields.update(self.additional_properties)
        _fields["receiver"] = self.receiver
        type_: str | Unset = UNSET
        if not isinstance(self.type_, Unset):
            type_ = self.type_.value
        if type_ is not UNSET:
            _fields["type"] = type_
        if self.value is not UNSET:
            _fields["value"] = self.value
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
        receiver = _as_str(_rest.pop("receiver"), "receiver")
        type_: NewUnsubscriberType | Unset = UNSET
        if (_type_ := _rest.pop("type", None)) is not None:
            type_ = NewUnsubscriberType(_as_str(_type_, "type"))
        value: str | Unset = UNSET
        if (_value := _rest.pop("value", None)) is not None:
            value = _as_str(_value, "value")
        _read = _cls(
            receiver=receiver,
            type_=type_,
            value=value,
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
