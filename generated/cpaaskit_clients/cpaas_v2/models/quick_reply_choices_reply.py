from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal, Self

from attrs import define as _define, field as _field

from ..types import (
    UNSET,
    Unset,
    as_str as _as_str,
)


@_define
class QuickReplyChoicesReply:
    """QuickReplyChoicesReply"""

    type_: Literal["quick_reply"]
    quick_reply1: str
    quick_reply2: str
    quick_reply3: str | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict, repr=False)
    """Members that the contract does not know; they are sent as they stand here."""

    def to_dict(self) -> dict[str, Any]:
        """Give the object as JSON has it."""

        _fields: dict[str, Any] = {}
        _fields.update(self.additional_properties)
        _fields["type"] = self.type_
        _fields["quick_reply1"] = self.quick_reply1
        _fields["quick_reply2"] = self.quick_reply2
        if self.quick_reply3 is not UNSET:
            _fields["quick_reply3"] = self.quick_reply3
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
        if _rest.pop("type") != "quick_reply":
            raise ValueError("type is not the one value that it can have")
        type_: Literal["quick_reply"] = "quick_reply"
        quick_reply1 = _as_str(_rest.pop("quick_reply1"), "quick_reply1")
        quick_reply2 = _as_str(_rest.pop("quick_reply2"), "quick_reply2")
        quick_reply3: str | Unset = UNSET
        if (_quick_reply3 := _rest.pop("quick_reply3", None)) is not None:
            quick_reply3 = _as_str(_quick_reply3, "quick_reply3")
        _read = _cls(
            type_=type_,
            quick_reply1=quick_reply1,
            quick_reply2=quick_reply2,
            quick_reply3=quick_reply3,
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
