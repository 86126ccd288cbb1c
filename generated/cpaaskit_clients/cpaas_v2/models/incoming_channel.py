from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _define, field as _field

from ..types import (
    UNSET,
    Unset,
    as_int as _as_int,
    as_str as _as_str,
    masked as _masked,
)


@_define
class IncomingChannel:
    """Where the message came in."""

    name: str
    to: int | str | Unset = _field(default=UNSET, repr=_masked)
    """The account's number or agent."""
    additional_properties: dict[str, Any] = _field(init=False, factory=dict, repr=False)
    """Members that the contract does not know; they are sent as they stand here."""

    def to_dict(self) -> dict[str, Any]:
        """Give the object as JSON has it."""

        _fields: dict[str, Any] = {}
        _fields.update(self.additional_properties)
        _fields["name"] = self.name
        to: int | str | Unset
        if isinstance(self.to, Unset):
            to = UNSET
        else:
            to = self.to
        if to is not UNSET:
            _fields["to"] = to
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
        name = _as_str(_rest.pop("name"), "name")

        def _parse_to(_data: object) -> int | str | Unset:
            if isinstance(_data, Unset):
                return _data
            if _data is None:
                return UNSET
            if isinstance(_data, str):
                try:
                    to_type_0 = _as_str(_data, "to_type_0")
                except (TypeError, ValueError, KeyError):
                    pass
                else:
                    return to_type_0
            if isinstance(_data, int) and not isinstance(_data, bool):
                try:
                    to_type_1 = _as_int(_data, "to_type_1")
                except (TypeError, ValueError, KeyError):
                    pass
                else:
                    return to_type_1
            raise TypeError("to has none of its documented forms")

        to = _parse_to(_rest.pop("to", UNSET))
        _read = _cls(
            name=name,
            to=to,
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
