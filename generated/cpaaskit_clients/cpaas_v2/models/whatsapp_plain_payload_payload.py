from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _define, field as _field

from ..types import (
    UNSET,
    Unset,
    as_object as _as_object,
    as_str as _as_str,
    masked as _masked,
)

if TYPE_CHECKING:
    from ..models.whatsapp_plain_payload_payload_text_type_1 import WhatsappPlainPayloadPayloadTextType1


@_define
class WhatsappPlainPayloadPayload:
    """WhatsappPlainPayloadPayload"""

    text: str | Unset | WhatsappPlainPayloadPayloadTextType1 = _field(default=UNSET, repr=_masked)
    """The text, or an object for the type json."""
    url: str | Unset = UNSET
    filename: str | Unset = UNSET
    caption: str | Unset = _field(default=UNSET, repr=_masked)
    language: str | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict, repr=False)
    """Members that the contract does not know; they are sent as they stand here."""

    def to_dict(self) -> dict[str, Any]:
        """Give the object as JSON has it."""
        from ..models.whatsapp_plain_payload_payload_text_type_1 import WhatsappPlainPayloadPayloadTextType1

        _fields: dict[str, Any] = {}
        _fields.update(self.additional_properties)
        text: dict[str, Any] | str | Unset
        if isinstance(self.text, Unset):
            text = UNSET
        elif isinstance(self.text, WhatsappPlainPayloadPayloadTextType1):
            text = self.text.to_dict()
        else:
            text = self.text
        if text is not UNSET:
            _fields["text"] = text
        if self.url is not UNSET:
            _fields["url"] = self.url
        if self.filename is not UNSET:
            _fields["filename"] = self.filename
        if self.caption is not UNSET:
            _fields["caption"] = self.caption
        if self.language is not UNSET:
            _fields["language"] = self.language
        return _fields

    @classmethod
    def from_dict(_cls, _source: Mapping[str, Any]) -> Self:
        """Read the object from what JSON gave.

        Raises:
            KeyError: A required member is missing.
            TypeError: A member is of another type than the contract says.
            ValueError: A member is not in the format that the contract says.
        """
        from ..models.whatsapp_plain_payload_payload_text_type_1 import WhatsappPlainPayloadPayloadTextType1

        _rest = dict(_source)

        def _parse_text(_data: object) -> str | Unset | WhatsappPlainPayloadPayloadTextType1:
            if isinstance(_data, Unset):
                return _data
            if _data is None:
                return UNSET
            if isinstance(_data, str):
                try:
                    text_type_0 = _as_str(_data, "text_type_0")
                except (TypeError, ValueError, KeyError):
                    pass
                else:
                    return text_type_0
            if isinstance(_data, dict):
                try:
                    text_type_1 = WhatsappPlainPayloadPayloadTextType1.from_dict(_as_object(_data, "text_type_1"))
                except (TypeError, ValueError, KeyError):
                    pass
                else:
                    return text_type_1
            raise TypeError("text has none of its documented forms")

        text = _parse_text(_rest.pop("text", UNSET))
        url: str | Unset = UNSET
        if (_url := _rest.pop("url", None)) is not None:
            url = _as_str(_url, "url")
        filename: str | Unset = UNSET
        if (_filename := _rest.pop("filename", None)) is not None:
            filename = _as_str(_filename, "filename")
        caption: str | Unset = UNSET
        if (_caption := _rest.pop("caption", None)) is not None:
            caption = _as_str(_caption, "caption")
        language: str | Unset = UNSET
        if (_language := _rest.pop("language", None)) is not None:
            language = _as_str(_language, "language")
        _read = _cls(
            text=text,
            url=url,
            filename=filename,
            caption=caption,
            language=language,
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
