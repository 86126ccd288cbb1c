from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _define, field as _field

from ..types import (
    UNSET,
    Unset,
    as_str as _as_str,
)


@_define
class RoamingNetwork:
    """The network that the number is a guest of; all null where it is at home."""

    roaming_network_prefix: None | str | Unset = UNSET
    roaming_country_prefix: None | str | Unset = UNSET
    roaming_network_name: None | str | Unset = UNSET
    roaming_country_name: None | str | Unset = UNSET
    roaming_state_name: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict, repr=False)
    """Members that the contract does not know; they are sent as they stand here."""

    def to_dict(self) -> dict[str, Any]:
        """Give the object as JSON has it."""

        _fields: dict[str, Any] = {}
        _fields.update(self.additional_properties)
        roaming_network_prefix: None | str | Unset
        if isinstance(self.roaming_network_prefix, Unset):
            roaming_network_prefix = UNSET
        else:
            roaming_network_prefix = self.roaming_network_prefix
        if roaming_network_prefix is not UNSET:
            _fields["roaming_network_prefix"] = roaming_network_prefix
        roaming_country_prefix: None | str | Unset
        if isinstance(self.roaming_country_prefix, Unset):
            roaming_country_prefix = UNSET
        else:
            roaming_country_prefix = self.roaming_country_prefix
        if roaming_country_prefix is not UNSET:
            _fields["roaming_country_prefix"] = roaming_country_prefix
        roaming_network_name: None | str | Unset
        if isinstance(self.roaming_network_name, Unset):
            roaming_network_name = UNSET
        else:
            roaming_network_name = self.roaming_network_name
        if roaming_network_name is not UNSET:
            _fields["roaming_network_name"] = roaming_network_name
        roaming_country_name: None | str | Unset
        if isinstance(self.roaming_country_name, Unset):
            roaming_country_name = UNSET
        else:
            roaming_country_name = self.roaming_country_name
        if roaming_country_name is not UNSET:
            _fields["roaming_country_name"] = roaming_country_name
        roaming_state_name: None | str | Unset
        if isinstance(self.roaming_state_name, Unset):
            roaming_state_name = UNSET
        else:
            roaming_state_name = self.roaming_state_name
        if roaming_state_name is not UNSET:
            _fields["roaming_state_name"] = roaming_state_name
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

        def _parse_roaming_network_prefix(_data: object) -> None | str | Unset:
            if isinstance(_data, Unset):
                return _data
            if _data is None:
                return None
            if isinstance(_data, str):
                try:
                    roaming_network_prefix_type_0 = _as_str(_data, "roaming_network_prefix_type_0")
                except (TypeError, ValueError, KeyError):
                    pass
                else:
                    return roaming_network_prefix_type_0
            raise TypeError("roaming_network_prefix has none of its documented forms")

        roaming_network_prefix = _parse_roaming_network_prefix(_rest.pop("roaming_network_prefix", UNSET))

        def _parse_roaming_country_prefix(_data: object) -> None | str | Unset:
            if isinstance(_data, Unset):
                return _data
            if _data is None:
                return None
            if isinstance(_data, str):
                try:
                    roaming_country_prefix_type_0 = _as_str(_data, "roaming_country_prefix_type_0")
                except (TypeError, ValueError, KeyError):
                    pass
                else:
                    return roaming_country_prefix_type_0
            raise TypeError("roaming_country_prefix has none of its documented forms")

        roaming_country_prefix = _parse_roaming_country_prefix(_rest.pop("roaming_country_prefix", UNSET))

        def _parse_roaming_network_name(_data: object) -> None | str | Unset:
            if isinstance(_data, Unset):
                return _data
            if _data is None:
                return None
            if isinstance(_data, str):
                try:
                    roaming_network_name_type_0 = _as_str(_data, "roaming_network_name_type_0")
                except (TypeError, ValueError, KeyError):
                    pass
                else:
                    return roaming_network_name_type_0
            raise TypeError("roaming_network_name has none of its documented forms")

        roaming_network_name = _parse_roaming_network_name(_rest.pop("roaming_network_name", UNSET))

        def _parse_roaming_country_name(_data: object) -> None | str | Unset:
            if isinstance(_data, Unset):
                return _data
            if _data is None:
                return None
            if isinstance(_data, str):
                try:
                    roaming_country_name_type_0 = _as_str(_data, "roaming_country_name_type_0")
                except (TypeError, ValueError, KeyError):
                    pass
                else:
                    return roaming_country_name_type_0
            raise TypeError("roaming_country_name has none of its documented forms")

        roaming_country_name = _parse_roaming_country_name(_rest.pop("roaming_country_name", UNSET))

        def _parse_roaming_state_name(_data: object) -> None | str | Unset:
            if isinstance(_data, Unset):
                return _data
            if _data is None:
                return None
            if isinstance(_data, str):
                try:
                    roaming_state_name_type_0 = _as_str(_data, "roaming_state_name_type_0")
                except (TypeError, ValueError, KeyError):
                    pass
                else:
                    return roaming_state_name_type_0
            raise TypeError("roaming_state_name has none of its documented forms")

        roaming_state_name = _parse_roaming_state_name(_rest.pop("roaming_state_name", UNSET))
        _read = _cls(
            roaming_network_prefix=roaming_network_prefix,
            roaming_country_prefix=roaming_country_prefix,
            roaming_network_name=roaming_network_name,
            roaming_country_name=roaming_country_name,
            roaming_state_name=roaming_state_name,
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
