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
class OriginalNetwork:
    """The network that the number was given out by."""

    network_prefix: None | str | Unset = UNSET
    country_prefix: None | str | Unset = UNSET
    network_name: None | str | Unset = UNSET
    country_name: None | str | Unset = UNSET
    state_name: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict, repr=False)
    """Members that the contract does not know; they are sent as they stand here."""

    def to_dict(self) -> dict[str, Any]:
        """Give the object as JSON has it."""

        _fields: dict[str, Any] = {}
        _fields.update(self.additional_properties)
        network_prefix: None | str | Unset
        if isinstance(self.network_prefix, Unset):
            network_prefix = UNSET
        else:
            network_prefix = self.network_prefix
        if network_prefix is not UNSET:
            _fields["network_prefix"] = network_prefix
        country_prefix: None | str | Unset
        if isinstance(self.country_prefix, Unset):
            country_prefix = UNSET
        else:
            country_prefix = self.country_prefix
        if country_prefix is not UNSET:
            _fields["country_prefix"] = country_prefix
        network_name: None | str | Unset
        if isinstance(self.network_name, Unset):
            network_name = UNSET
        else:
            network_name = self.network_name
        if network_name is not UNSET:
            _fields["network_name"] = network_name
        country_name: None | str | Unset
        if isinstance(self.country_name, Unset):
            country_name = UNSET
        else:
            country_name = self.country_name
        if country_name is not UNSET:
            _fields["country_name"] = country_name
        state_name: None | str | Unset
        if isinstance(self.state_name, Unset):
            state_name = UNSET
        else:
            state_name = self.state_name
        if state_name is not UNSET:
            _fields["state_name"] = state_name
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

        def _parse_network_prefix(_data: object) -> None | str | Unset:
            if isinstance(_data, Unset):
                return _data
            if _data is None:
                return None
            if isinstance(_data, str):
                try:
                    network_prefix_type_0 = _as_str(_data, "network_prefix_type_0")
                except (TypeError, ValueError, KeyError):
                    pass
                else:
                    return network_prefix_type_0
            raise TypeError("network_prefix has none of its documented forms")

        network_prefix = _parse_network_prefix(_rest.pop("network_prefix", UNSET))

        def _parse_country_prefix(_data: object) -> None | str | Unset:
            if isinstance(_data, Unset):
                return _data
            if _data is None:
                return None
            if isinstance(_data, str):
                try:
                    country_prefix_type_0 = _as_str(_data, "country_prefix_type_0")
                except (TypeError, ValueError, KeyError):
                    pass
                else:
                    return country_prefix_type_0
            raise TypeError("country_prefix has none of its documented forms")

        country_prefix = _parse_country_prefix(_rest.pop("country_prefix", UNSET))

        def _parse_network_name(_data: object) -> None | str | Unset:
            if isinstance(_data, Unset):
                return _data
            if _data is None:
                return None
            if isinstance(_data, str):
                try:
                    network_name_type_0 = _as_str(_data, "network_name_type_0")
                except (TypeError, ValueError, KeyError):
                    pass
                else:
                    return network_name_type_0
            raise TypeError("network_name has none of its documented forms")

        network_name = _parse_network_name(_rest.pop("network_name", UNSET))

        def _parse_country_name(_data: object) -> None | str | Unset:
            if isinstance(_data, Unset):
                return _data
            if _data is None:
                return None
            if isinstance(_data, str):
                try:
                    country_name_type_0 = _as_str(_data, "country_name_type_0")
                except (TypeError, ValueError, KeyError):
                    pass
                else:
                    return country_name_type_0
            raise TypeError("country_name has none of its documented forms")

        country_name = _parse_country_name(_rest.pop("country_name", UNSET))

        def _parse_state_name(_data: object) -> None | str | Unset:
            if isinstance(_data, Unset):
                return _data
            if _data is None:
                return None
            if isinstance(_data, str):
                try:
                    state_name_type_0 = _as_str(_data, "state_name_type_0")
                except (TypeError, ValueError, KeyError):
                    pass
                else:
                    return state_name_type_0
            raise TypeError("state_name has none of its documented forms")

        state_name = _parse_state_name(_rest.pop("state_name", UNSET))
        _read = _cls(
            network_prefix=network_prefix,
            country_prefix=country_prefix,
            network_name=network_name,
            country_name=country_name,
            state_name=state_name,
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
