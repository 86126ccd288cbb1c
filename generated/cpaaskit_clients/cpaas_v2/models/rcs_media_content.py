from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _define, field as _field

from ..models.rcs_height import RcsHeight
from ..types import (
    UNSET,
    Unset,
    as_str as _as_str,
    masked as _masked,
)


@_define
class RcsMediaContent:
    """Where the file is, and how high it is shown."""

    url: str
    caption: str | Unset = _field(default=UNSET, repr=_masked)
    filename: str | Unset = UNSET
    height: RcsHeight | Unset = UNSET
    """How high a picture is shown, 112, 168 or 264 points."""
    additional_properties: dict[str, Any] = _field(init=False, factory=dict, repr=False)
    """Members that the contract does not know; they are sent as they stand here."""

    def to_dict(self) -> dict[str, Any]:
        """Give the object as JSON has it."""

        _fields: dict[str, Any] = {}
        _fields.update(self.additional_properties)
        _fields["url"] = self.url
        if self.caption is not UNSET:
            _fields["caption"] = self.caption
        if self.filename is not UNSET:
            _fields["filename"] = self.filename
        height: str | Unset = UNSET
        if not isinstance(self.height, Unset):
            height = self.height.value
        if height is not UNSET:
            _fields["height"] = height
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
        url = _as_str(_rest.pop("url"), "url")
        caption: str | Unset = UNSET
        if (_caption := _rest.pop("caption", None)) is not None:
            caption = _as_str(_caption, "caption")
        filename: str | Unset = UNSET
        if (_filename := _rest.pop("filename", None)) is not None:
            filename = _as_str(_filename, "filename")
        height: RcsHeight | Unset = UNSET
        if (_height := _rest.pop("height", None)) is not None:
            height = RcsHeight(_as_str(_height, "height"))
        _read = _cls(
            url=url,
            caption=caption,
            filename=filename,
            height=height,
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
