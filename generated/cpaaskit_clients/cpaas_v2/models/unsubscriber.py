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
class Unsubscriber:
    """A number that wants no messages or no calls."""

    id: int | str
    """The entry's id; a UUID, a number, or a number as a text."""
    receiver: str = _field(repr=_masked)
    """The number."""
    iso: None | str | Unset = UNSET
    """The number's country, two letters of ISO 3166."""
    type_: None | str | Unset = UNSET
    """What it is taken off; UnsubscriberType lists what is known."""
    value: None | str | Unset = UNSET
    """Which tag, product, sender, category or account."""
    created_at: str | Unset = UNSET
    """When it was noted."""
    additional_properties: dict[str, Any] = _field(init=False, factory=dict, repr=False)
    """Members that the contract does not know; they are sent as they stand here."""

    def to_dict(self) -> dict[str, Any]:
        """Give the object as JSON has it."""

        _fields: dict[str, Any] = {}
        _fields.update(self.additional_properties)
        id: int | str
        id = self.id
        _fields["id"] = id
        _fields["receiver"] = self.receiver
        iso: None | str | Unset
        if isinstance(self.iso, Unset):
            iso = UNSET
        else:
            iso = self.iso
        if iso is not UNSET:
            _fields["iso"] = iso
        type_: None | str | Unset
        if isinstance(self.type_, Unset):
            type_ = UNSET
        else:
            type_ = self.type_
        if type_ is not UNSET:
            _fields["type"] = type_
        value: None | str | Unset
        if isinstance(self.value, Unset):
            value = UNSET
        else:
            value = self.value
        if value is not UNSET:
            _fields["value"] = value
        if self.created_at is not UNSET:
            _fields["created_at"] = self.created_at
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

        def _parse_id(_data: object) -> int | str:
            if isinstance(_data, str):
                try:
                    id_type_0 = _as_str(_data, "id_type_0")
                except (TypeError, ValueError, KeyError):
                    pass
                else:
                    return id_type_0
            if isinstance(_data, int) and not isinstance(_data, bool):
                try:
                    id_type_1 = _as_int(_data, "id_type_1")
                except (TypeError, ValueError, KeyError):
                    pass
                else:
                    return id_type_1
            raise TypeError("id has none of its documented forms")

        id = _parse_id(_rest.pop("id"))
        receiver = _as_str(_rest.pop("receiver"), "receiver")

        def _parse_iso(_data: object) -> None | str | Unset:
            if isinstance(_data, Unset):
                return _data
            if _data is None:
                return None
            if isinstance(_data, str):
                try:
                    iso_type_0 = _as_str(_data, "iso_type_0")
                except (TypeError, ValueError, KeyError):
                    pass
                else:
                    return iso_type_0
            raise TypeError("iso has none of its documented forms")

        iso = _parse_iso(_rest.pop("iso", UNSET))

        def _parse_type_(_data: object) -> None | str | Unset:
            if isinstance(_data, Unset):
                return _data
            if _data is None:
                return None
            if isinstance(_data, str):
                try:
                    type_type_0 = _as_str(_data, "type_type_0")
                except (TypeError, ValueError, KeyError):
                    pass
                else:
                    return type_type_0
            raise TypeError("type has none of its documented forms")

        type_ = _parse_type_(_rest.pop("type", UNSET))

        def _parse_value(_data: object) -> None | str | Unset:
            if isinstance(_data, Unset):
                return _data
            if _data is None:
                return None
            if isinstance(_data, str):
                try:
                    value_type_0 = _as_str(_data, "value_type_0")
                except (TypeError, ValueError, KeyError):
                    pass
                else:
                    return value_type_0
            raise TypeError("value has none of its documented forms")

        value = _parse_value(_rest.pop("value", UNSET))
        created_at: str | Unset = UNSET
        if (_created_at := _rest.pop("created_at", None)) is not None:
            created_at = _as_str(_created_at, "created_at")
        _read = _cls(
            id=id,
            receiver=receiver,
            iso=iso,
            type_=type_,
            value=value,
            created_at=created_at,
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
