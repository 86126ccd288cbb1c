from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _define, field as _field

from ..types import (
    UNSET,
    RequestFiles as _RequestFiles,
    Unset,
    as_int as _as_int,
    as_str as _as_str,
)


@_define
class NewConference:
    """What it is called, how many may come, and for how many days it is open."""

    name: str | Unset = UNSET
    max_people: int | Unset = UNSET
    validity: int | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict, repr=False)
    """Members that the contract does not know; they are sent as they stand here."""

    def to_dict(self) -> dict[str, Any]:
        """Give the object as JSON has it."""

        _fields: dict[str, Any] = {}
        _fields.update(self.additional_properties)
        if self.name is not UNSET:
            _fields["name"] = self.name
        if self.max_people is not UNSET:
            _fields["max_people"] = self.max_people
        if self.validity is not UNSET:
            _fields["validity"] = self.validity
        return _fields

    def to_multipart(self) -> _RequestFiles:
        """Give the object as the parts of a multipart request."""

        _files: _RequestFiles = []
        if not isinstance(self.name, Unset):
            _files.append(("name", (None, str(self.name).encode(), "text/plain")))
        if not isinstance(self.max_people, Unset):
            _files.append(("max_people", (None, str(self.max_people).encode(), "text/plain")))
        if not isinstance(self.validity, Unset):
            _files.append(("validity", (None, str(self.validity).encode(), "text/plain")))
        for _name, _value in self.additional_properties.items():
            _files.append((_name, (None, str(_value).encode(), "text/plain")))
        return _files

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
        max_people: int | Unset = UNSET
        if (_max_people := _rest.pop("max_people", None)) is not None:
            max_people = _as_int(_max_people, "max_people")
        validity: int | Unset = UNSET
        if (_validity := _rest.pop("validity", None)) is not None:
            validity = _as_int(_validity, "validity")
        _read = _cls(
            name=name,
            max_people=max_people,
            validity=validity,
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
