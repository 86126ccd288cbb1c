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
class IncomingBody:
    """The text, or where the picture is."""

    text: str | Unset = _field(default=UNSET, repr=_masked)
    url: str | Unset = _field(default=UNSET, repr=_masked)
    """Where the picture is."""
    caption: None | str | Unset = _field(default=UNSET, repr=_masked)
    filename: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict, repr=False)
    """Members that the contract does not know; they are sent as they stand here."""

    def to_dict(self) -> dict[str, Any]:
        """Give the object as JSON has it."""

        _fields: dict[str, Any] = {}
        _fields.update(self.additional_properties)
        if self.text is not UNSET:
            _fields["text"] = self.text
        if self.url is not UNSET:
            _fields["url"] = self.url
        caption: None | str | Unset
        if isinstance(self.caption, Unset):
            caption = UNSET
        else:
            caption = self.caption
        if caption is not UNSET:
            _fields["caption"] = caption
        filename: None | str | Unset
        if isinstance(self.filename, Unset):
            filename = UNSET
        else:
            filename = self.filename
        if filename is not UNSET:
            _fields["filename"] = filename
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
        text: str | Unset = UNSET
        if (_text := _rest.pop("text", None)) is not None:
            text = _as_str(_text, "text")
        url: str | Unset = UNSET
        if (_url := _rest.pop("url", None)) is not None:
            url = _as_str(_url, "url")

        def _parse_caption(_data: object) -> None | str | Unset:
            if isinstance(_data, Unset):
                return _data
            if _data is None:
                return None
            if isinstance(_data, str):
                try:
                    caption_type_0 = _as_str(_data, "caption_type_0")
                except (TypeError, ValueError, KeyError):
                    pass
                else:
                    return caption_type_0
            raise TypeError("caption has none of its documented forms")

        caption = _parse_caption(_rest.pop("caption", UNSET))

        def _parse_filename(_data: object) -> None | str | Unset:
            if isinstance(_data, Unset):
                return _data
            if _data is None:
                return None
            if isinstance(_data, str):
                try:
                    filename_type_0 = _as_str(_data, "filename_type_0")
                except (TypeError, ValueError, KeyError):
                    pass
                else:
                    return filename_type_0
            raise TypeError("filename has none of its documented forms")

        filename = _parse_filename(_rest.pop("filename", UNSET))
        _read = _cls(
            text=text,
            url=url,
            caption=caption,
            filename=filename,
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
