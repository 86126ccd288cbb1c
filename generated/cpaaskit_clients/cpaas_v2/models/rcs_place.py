from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _define, field as _field

from ..types import (
    UNSET,
    Unset,
    as_float as _as_float,
    as_str as _as_str,
    masked as _masked,
)


@_define
class RcsPlace:
    """Where it is, in degrees."""

    longitude: float
    latitude: float
    name: str | Unset = UNSET
    address: str | Unset = _field(default=UNSET, repr=_masked)
    additional_properties: dict[str, Any] = _field(init=False, factory=dict, repr=False)
    """Members that the contract does not know; they are sent as they stand here."""

    def to_dict(self) -> dict[str, Any]:
        """Give the object as JSON has it."""

        _fields: dict[str, Any] = {}
        _fields.update(self.additional_properties)
        _fields["longitude"] = self.longitude
        _fields["latitude"] = self.latitude
        if self.name is not UNSET:
            _fields["name"] = self.name
        if self.address is not UNSET:
            _fields["address"] = self.address
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
        longitude = _as_float(_rest.pop("longitude"), "longitude")
        latitude = _as_float(_rest.pop("latitude"), "latitude")
        name: str | Unset = UNSET
        if (_name := _rest.pop("name", None)) is not None:
            name = _as_str(_name, "name")
        address: str | Unset = UNSET
        if (_address := _rest.pop("address", None)) is not None:
            address = _as_str(_address, "address")
        _read = _cls(
            longitude=longitude,
            latitude=latitude,
            name=name,
            address=address,
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
