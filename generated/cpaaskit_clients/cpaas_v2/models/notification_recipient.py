from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _define, field as _field

from ..types import (
    UNSET,
    Unset,
    as_list as _as_list,
    as_str as _as_str,
    masked as _masked,
)


@_define
class NotificationRecipient:
    """Who gets it; numbers, or segments of contacts. One of the two is needed."""

    to: list[str] | str | Unset = _field(default=UNSET, repr=_masked)
    """One number or several, in digits with the country's prefix."""
    group_id: list[str] | str | Unset = UNSET
    """One segment of contacts or several."""
    additional_properties: dict[str, Any] = _field(init=False, factory=dict, repr=False)
    """Members that the contract does not know; they are sent as they stand here."""

    def to_dict(self) -> dict[str, Any]:
        """Give the object as JSON has it."""

        _fields: dict[str, Any] = {}
        _fields.update(self.additional_properties)
        to: list[str] | str | Unset
        if isinstance(self.to, Unset):
            to = UNSET
        elif isinstance(self.to, list):
            to = self.to
        else:
            to = self.to
        if to is not UNSET:
            _fields["to"] = to
        group_id: list[str] | str | Unset
        if isinstance(self.group_id, Unset):
            group_id = UNSET
        elif isinstance(self.group_id, list):
            group_id = self.group_id
        else:
            group_id = self.group_id
        if group_id is not UNSET:
            _fields["group_id"] = group_id
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

        def _parse_to(_data: object) -> list[str] | str | Unset:
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
            if isinstance(_data, list):
                try:
                    to_type_1 = [_as_str(_item, "to_type_1_item") for _item in _as_list(_data, "to_type_1")]
                except (TypeError, ValueError, KeyError):
                    pass
                else:
                    return to_type_1
            raise TypeError("to has none of its documented forms")

        to = _parse_to(_rest.pop("to", UNSET))

        def _parse_group_id(_data: object) -> list[str] | str | Unset:
            if isinstance(_data, Unset):
                return _data
            if _data is None:
                return UNSET
            if isinstance(_data, str):
                try:
                    group_id_type_0 = _as_str(_data, "group_id_type_0")
                except (TypeError, ValueError, KeyError):
                    pass
                else:
                    return group_id_type_0
            if isinstance(_data, list):
                try:
                    group_id_type_1 = [
                        _as_str(_item, "group_id_type_1_item") for _item in _as_list(_data, "group_id_type_1")
                    ]
                except (TypeError, ValueError, KeyError):
                    pass
                else:
                    return group_id_type_1
            raise TypeError("group_id has none of its documented forms")

        group_id = _parse_group_id(_rest.pop("group_id", UNSET))
        _read = _cls(
            to=to,
            group_id=group_id,
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
