from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _define, field as _field

from ..models.code_choices_otp_otp_type import CodeChoicesOtpOtpType
from ..types import (
    UNSET,
    Unset,
    as_str as _as_str,
)


@_define
class CodeChoicesOtp:
    """CodeChoicesOtp"""

    otp_type: CodeChoicesOtpOtpType
    text: str | Unset = UNSET
    """What the button says."""
    additional_properties: dict[str, Any] = _field(init=False, factory=dict, repr=False)
    """Members that the contract does not know; they are sent as they stand here."""

    def to_dict(self) -> dict[str, Any]:
        """Give the object as JSON has it."""

        _fields: dict[str, Any] = {}
        _fields.update(self.additional_properties)
        _fields["otp_type"] = self.otp_type.value
        if self.text is not UNSET:
            _fields["text"] = self.text
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
        otp_type = CodeChoicesOtpOtpType(_as_str(_rest.pop("otp_type"), "otp_type"))
        text: str | Unset = UNSET
        if (_text := _rest.pop("text", None)) is not None:
            text = _as_str(_text, "text")
        _read = _cls(
            otp_type=otp_type,
            text=text,
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
