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
class SmsXmlNode:
    """Whom one text goes to, and what is its own."""

    to: str = _field(repr=_masked)
    """Numbers in digits with the country's prefix, without plus, leading zeros, spaces or brackets; several are
        separated by commas."""
    message: str | Unset = _field(default=UNSET, repr=_masked)
    """What the recipients read. In the GSM alphabet 160 characters fit one part, and 153 each where there are
        more; in Unicode 70 and 67."""
    sender: str | Unset = _field(default=UNSET, repr=_masked)
    """An approved sender name."""
    custom: str | Unset = UNSET
    """Your own id for the message."""
    additional_properties: dict[str, Any] = _field(init=False, factory=dict, repr=False)
    """Members that the contract does not know; they are sent as they stand here."""

    def to_dict(self) -> dict[str, Any]:
        """Give the object as JSON has it."""

        _fields: dict[str, Any] = {}
        _fields.update(self.additional_properties)
        _fields["to"] = self.to
        if self.message is not UNSET:
            _fields["message"] = self.message
        if self.sender is not UNSET:
            _fields["sender"] = self.sender
        if self.custom is not UNSET:
            _fields["custom"] = self.custom
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
        to = _as_str(_rest.pop("to"), "to")
        message: str | Unset = UNSET
        if (_message := _rest.pop("message", None)) is not None:
            message = _as_str(_message, "message")
        sender: str | Unset = UNSET
        if (_sender := _rest.pop("sender", None)) is not None:
            sender = _as_str(_sender, "sender")
        custom: str | Unset = UNSET
        if (_custom := _rest.pop("custom", None)) is not None:
            custom = _as_str(_custom, "custom")
        _read = _cls(
            to=to,
            message=message,
            sender=sender,
            custom=custom,
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
