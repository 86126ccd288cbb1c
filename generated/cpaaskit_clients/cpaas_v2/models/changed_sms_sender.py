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
class ChangedSmsSender:
    """What is to change."""

    name: str | Unset = _field(default=UNSET, repr=_masked)
    """The name; in the sample, not in the table."""
    country_code: str | Unset = UNSET
    """The country it is for, two letters of ISO 3166."""
    service: str | Unset = UNSET
    """A product code of the account. Each brand has its own, listed in x-brands; an account may have others."""
    entity_id: str | Unset = UNSET
    """The id of the sending company in India's registers."""
    entity_name: str | Unset = UNSET
    """The name of the sending company in India's registers."""
    additional_properties: dict[str, Any] = _field(init=False, factory=dict, repr=False)
    """Members that the contract does not know; they are sent as they stand here."""

    def to_dict(self) -> dict[str, Any]:
        """Give the object as JSON has it."""

        _fields: dict[str, Any] = {}
        _fields.update(self.additional_properties)
        if self.name is not UNSET:
            _fields["name"] = self.name
        if self.country_code is not UNSET:
            _fields["country_code"] = self.country_code
        if self.service is not UNSET:
            _fields["service"] = self.service
        if self.entity_id is not UNSET:
            _fields["entity_id"] = self.entity_id
        if self.entity_name is not UNSET:
            _fields["entity_name"] = self.entity_name
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
        name: str | Unset = UNSET
        if (_name := _rest.pop("name", None)) is not None:
            name = _as_str(_name, "name")
        country_code: str | Unset = UNSET
        if (_country_code := _rest.pop("country_code", None)) is not None:
            country_code = _as_str(_country_code, "country_code")
        service: str | Unset = UNSET
        if (_service := _rest.pop("service", None)) is not None:
            service = _as_str(_service, "service")
        entity_id: str | Unset = UNSET
        if (_entity_id := _rest.pop("entity_id", None)) is not None:
            entity_id = _as_str(_entity_id, "entity_id")
        entity_name: str | Unset = UNSET
        if (_entity_name := _rest.pop("entity_name", None)) is not None:
            entity_name = _as_str(_entity_name, "entity_name")
        _read = _cls(
            name=name,
            country_code=country_code,
            service=service,
            entity_id=entity_id,
            entity_name=entity_name,
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
