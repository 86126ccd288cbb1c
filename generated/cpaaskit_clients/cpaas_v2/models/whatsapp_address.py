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
class WhatsappAddress:
    """A postal address."""

    city: str | Unset = _field(default=UNSET, repr=_masked)
    country: str | Unset = _field(default=UNSET, repr=_masked)
    country_code: str | Unset = _field(default=UNSET, repr=_masked)
    state: str | Unset = _field(default=UNSET, repr=_masked)
    type_: str | Unset = UNSET
    zip_: str | Unset = _field(default=UNSET, repr=_masked)
    additional_properties: dict[str, Any] = _field(init=False, factory=dict, repr=False)
    """Members that the contract does not know; they are sent as they stand here."""

    def to_dict(self) -> dict[str, Any]:
        """Give the object as JSON has it."""

        _fields: dict[str, Any] = {}
        _fields.update(self.additional_properties)
        if self.city is not UNSET:
            _fields["city"] = self.city
        if self.country is not UNSET:
            _fields["country"] = self.country
        if self.country_code is not UNSET:
            _fields["country_code"] = self.country_code
        if self.state is not UNSET:
            _fields["state"] = self.state
        if self.type_ is not UNSET:
            _fields["type"] = self.type_
        if self.zip_ is not UNSET:
            _fields["zip"] = self.zip_
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
        city: str | Unset = UNSET
        if (_city := _rest.pop("city", None)) is not None:
            city = _as_str(_city, "city")
        country: str | Unset = UNSET
        if (_country := _rest.pop("country", None)) is not None:
            country = _as_str(_country, "country")
        country_code: str | Unset = UNSET
        if (_country_code := _rest.pop("country_code", None)) is not None:
            country_code = _as_str(_country_code, "country_code")
        state: str | Unset = UNSET
        if (_state := _rest.pop("state", None)) is not None:
            state = _as_str(_state, "state")
        type_: str | Unset = UNSET
        if (_type_ := _rest.pop("type", None)) is not None:
            type_ = _as_str(_type_, "type")
        zip_: str | Unset = UNSET
        if (_zip_ := _rest.pop("zip", None)) is not None:
            zip_ = _as_str(_zip_, "zip")
        _read = _cls(
            city=city,
            country=country,
            country_code=country_code,
            state=state,
            type_=type_,
            zip_=zip_,
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
