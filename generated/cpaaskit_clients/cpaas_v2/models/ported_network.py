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
class PortedNetwork:
    """The network that the number was taken to; all null where it was not."""

    ported_network_prefix: None | str | Unset = UNSET
    ported_country_prefix: None | str | Unset = UNSET
    ported_network_name: None | str | Unset = UNSET
    ported_country_name: None | str | Unset = UNSET
    ported_state_name: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict, repr=False)
    """Members that the contract does not know; they are sent as they stand here."""

    def to_dict(self) -> dict[str, Any]:
        """Give the object as JSON has it."""

        _fields: dict[str, Any] = {}
        _fields.update(self.additional_properties)
        ported_network_prefix: None | str | Unset
        if isinstance(self.ported_network_prefix, Unset):
            ported_network_prefix = UNSET
        else:
            ported_network_prefix = self.ported_network_prefix
        if ported_network_prefix is not UNSET:
            _fields["ported_network_prefix"] = ported_network_prefix
        ported_country_prefix: None | str | Unset
        if isinstance(self.ported_country_prefix, Unset):
            ported_country_prefix = UNSET
        else:
            ported_country_prefix = self.ported_country_prefix
        if ported_country_prefix is not UNSET:
            _fields["ported_country_prefix"] = ported_country_prefix
        ported_network_name: None | str | Unset
        if isinstance(self.ported_network_name, Unset):
            ported_network_name = UNSET
        else:
            ported_network_name = self.ported_network_name
        if ported_network_name is not UNSET:
            _fields["ported_network_name"] = ported_network_name
        ported_country_name: None | str | Unset
        if isinstance(self.ported_country_name, Unset):
            ported_country_name = UNSET
        else:
            ported_country_name = self.ported_country_name
        if ported_country_name is not UNSET:
            _fields["ported_country_name"] = ported_country_name
        ported_state_name: None | str | Unset
        if isinstance(self.ported_state_name, Unset):
            ported_state_name = UNSET
        else:
            ported_state_name = self.ported_state_name
        if ported_state_name is not UNSET:
            _fields["ported_state_name"] = ported_state_name
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

        def _parse_ported_network_prefix(_data: object) -> None | str | Unset:
            if isinstance(_data, Unset):
                return _data
            if _data is None:
                return None
            if isinstance(_data, str):
                try:
                    ported_network_prefix_type_0 = _as_str(_data, "ported_network_prefix_type_0")
                except (TypeError, ValueError, KeyError):
                    pass
                else:
                    return ported_network_prefix_type_0
            raise TypeError("ported_network_prefix has none of its documented forms")

        ported_network_prefix = _parse_ported_network_prefix(_rest.pop("ported_network_prefix", UNSET))

        def _parse_ported_country_prefix(_data: object) -> None | str | Unset:
            if isinstance(_data, Unset):
                return _data
            if _data is None:
                return None
            if isinstance(_data, str):
                try:
                    ported_country_prefix_type_0 = _as_str(_data, "ported_country_prefix_type_0")
                except (TypeError, ValueError, KeyError):
                    pass
                else:
                    return ported_country_prefix_type_0
            raise TypeError("ported_country_prefix has none of its documented forms")

        ported_country_prefix = _parse_ported_country_prefix(_rest.pop("ported_country_prefix", UNSET))

        def _parse_ported_network_name(_data: object) -> None | str | Unset:
            if isinstance(_data, Unset):
                return _data
            if _data is None:
                return None
            if isinstance(_data, str):
                try:
                    ported_network_name_type_0 = _as_str(_data, "ported_network_name_type_0")
                except (TypeError, ValueError, KeyError):
                    pass
                else:
                    return ported_network_name_type_0
            raise TypeError("ported_network_name has none of its documented forms")

        ported_network_name = _parse_ported_network_name(_rest.pop("ported_network_name", UNSET))

        def _parse_ported_country_name(_data: object) -> None | str | Unset:
            if isinstance(_data, Unset):
                return _data
            if _data is None:
                return None
            if isinstance(_data, str):
                try:
                    ported_country_name_type_0 = _as_str(_data, "ported_country_name_type_0")
                except (TypeError, ValueError, KeyError):
                    pass
                else:
                    return ported_country_name_type_0
            raise TypeError("ported_country_name has none of its documented forms")

        ported_country_name = _parse_ported_country_name(_rest.pop("ported_country_name", UNSET))

        def _parse_ported_state_name(_data: object) -> None | str | Unset:
            if isinstance(_data, Unset):
                return _data
            if _data is None:
                return None
            if isinstance(_data, str):
                try:
                    ported_state_name_type_0 = _as_str(_data, "ported_state_name_type_0")
                except (TypeError, ValueError, KeyError):
                    pass
                else:
                    return ported_state_name_type_0
            raise TypeError("ported_state_name has none of its documented forms")

        ported_state_name = _parse_ported_state_name(_rest.pop("ported_state_name", UNSET))
        _read = _cls(
            ported_network_prefix=ported_network_prefix,
            ported_country_prefix=ported_country_prefix,
            ported_network_name=ported_network_name,
            ported_country_name=ported_country_name,
            ported_state_name=ported_state_name,
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
