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
class MediaContent:
    """A file that the platform fetches from a public address."""

    url: str
    """Where the file is."""
    caption: str | Unset = _field(default=UNSET, repr=_masked)
    """A line below it."""
    filename: str | Unset = UNSET
    """The name that the recipient sees."""
    thumbnail: str | Unset = UNSET
    """A small picture in its place, on WhatsApp; the page calls it required and other pages leave it out."""
    cover: str | Unset = UNSET
    """A still picture of a film, on the page for several channels."""
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
        if self.thumbnail is not UNSET:
            _fields["thumbnail"] = self.thumbnail
        if self.cover is not UNSET:
            _fields["cover"] = self.cover
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
        thumbnail: str | Unset = UNSET
        if (_thumbnail := _rest.pop("thumbnail", None)) is not None:
            thumbnail = _as_str(_thumbnail, "thumbnail")
        cover: str | Unset = UNSET
        if (_cover := _rest.pop("cover", None)) is not None:
            cover = _as_str(_cover, "cover")
        _read = _cls(
            url=url,
            caption=caption,
            filename=filename,
            thumbnail=thumbnail,
            cover=cover,
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
