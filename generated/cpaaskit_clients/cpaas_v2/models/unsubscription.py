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
class Unsubscription:
    """Somebody was put on a list of those who want no messages."""

    id: int | str
    receiver: str = _field(repr=_masked)
    type_: str
    """What is unwanted, for example tag, product, sender or all."""
    value: None | str | Unset = UNSET
    """Which tag, product or sender."""
    created_at: str | Unset = UNSET
    """When it was; the form differs."""
    status: str | Unset = UNSET
    """A sentence, not a state."""
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
        _fields["type"] = self.type_
        value: None | str | Unset
        if isinstance(self.value, Unset):
            value = UNSET
        else:
            value = self.value
        if value is not UNSET:
            _fields["value"] = value
        if self.created_at is not UNSET:
            _fields["created_at"] = self.created_at
        if self.status is not UNSET:
            _fields["status"] = self.status
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
        type_ = _as_str(_rest.pop("type"), "type")

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
        status: str | Unset = UNSET
        if (_status := _rest.pop("status", None)) is not None:
            status = _as_str(_status, "status")
        _read = _cls(
            id=id,
            receiver=receiver,
            type_=type_,
            value=value,
            created_at=created_at,
            status=status,
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
