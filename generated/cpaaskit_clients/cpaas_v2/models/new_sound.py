from __future__ import annotations

from collections.abc import Mapping
from io import BytesIO
from typing import Any, Self

from attrs import define as _define, field as _field

from ..types import (
    UNSET,
    File,
    RequestFiles as _RequestFiles,
    Unset,
    as_str as _as_str,
)


@_define
class NewSound:
    """A file, and what it is called."""

    audio: File
    name: str | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict, repr=False)
    """Members that the contract does not know; they are sent as they stand here."""

    def to_dict(self) -> dict[str, Any]:
        """Give the object as JSON has it."""

        _fields: dict[str, Any] = {}
        _fields.update(self.additional_properties)
        audio = self.audio.to_tuple()
        _fields["audio"] = audio
        if self.name is not UNSET:
            _fields["name"] = self.name
        return _fields

    def to_multipart(self) -> _RequestFiles:
        """Give the object as the parts of a multipart request."""

        _files: _RequestFiles = []
        _files.append(("audio", self.audio.to_tuple()))
        if not isinstance(self.name, Unset):
            _files.append(("name", (None, str(self.name).encode(), "text/plain")))
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
        audio = File(payload=BytesIO(_as_str(_rest.pop("audio"), "audio").encode()))
        name: str | Unset = UNSET
        if (_name := _rest.pop("name", None)) is not None:
            name = _as_str(_name, "name")
        _read = _cls(
            audio=audio,
            name=name,
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
