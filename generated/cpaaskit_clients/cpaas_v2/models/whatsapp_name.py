from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _define, field as _field

from ..types import (
    UNSET,
    Unset,
    as_str as _as_str,
    masked as _masked,
)


@_define
class WhatsappName:
    """A person's name."""

    first_name: str | Unset = _field(default=UNSET, repr=_masked)
    formatted_name: str | Unset = _field(default=UNSET, repr=_masked)
    last_name: str | Unset = _field(default=UNSET, repr=_masked)
    additional_properties: dict[str, Any] = _field(init=False, factory=dict, repr=False)
    """Members that the contract does not know; they are sent as they stand here."""

    def to_dict(self) -> dict[str, Any]:
        """Give the object as JSON has it."""

        _fields: dict[str, Any] = {}
        _fields.update(self.additional_properties)
        if self.first_name is not UNSET:
            _fields["first_name"] = self.first_name
        if self.formatted_name is not UNSET:
            _fields["formatted_name"] = self.formatted_name
        if self.last_name is not UNSET:
            _fields["last_name"] = self.last_name
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
        first_name: str | Unset = UNSET
        if (_first_name := _rest.pop("first_name", None)) is not None:
            first_name = _as_str(_first_name, "first_name")
        formatted_name: str | Unset = UNSET
        if (_formatted_name := _rest.pop("formatted_name", None)) is not None:
            formatted_name = _as_str(_formatted_name, "formatted_name")
        last_name: str | Unset = UNSET
        if (_last_name := _rest.pop("last_name", None)) is not None:
            last_name = _as_str(_last_name, "last_name")
        _read = _cls(
            first_name=first_name,
            formatted_name=formatted_name,
            last_name=last_name,
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
