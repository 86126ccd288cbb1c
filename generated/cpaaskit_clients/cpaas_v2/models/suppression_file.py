from __future__ import annotations

from collections.abc import Mapping
from io import BytesIO
from typing import Any, Self

from attrs import define as _define, field as _field

from ..types import (
    File,
    RequestFiles as _RequestFiles,
    as_str as _as_str,
    masked as _masked,
)


@_define
class SuppressionFile:
    """A file of entries."""

    file: File = _field(repr=_masked)
    """A txt, csv, xls or xlsx file; at most 100 MB."""
    additional_properties: dict[str, Any] = _field(init=False, factory=dict, repr=False)
    """Members that the contract does not know; they are sent as they stand here."""

    def to_dict(self) -> dict[str, Any]:
        """Give the object as JSON has it."""

        _fields: dict[str, Any] = {}
        _fields.update(self.additional_properties)
        file = self.file.to_tuple()
        _fields["file"] = file
        return _fields

    def to_multipart(self) -> _RequestFiles:
        """Give the object as the parts of a multipart request."""

        _files: _RequestFiles = []
        _files.append(("file", self.file.to_tuple()))
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
        file = File(payload=BytesIO(_as_str(_rest.pop("file"), "file").encode()))
        _read = _cls(
            file=file,
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
