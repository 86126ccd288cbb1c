from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _define, field as _field

from ..models.header_part_type import HeaderPartType
from ..types import (
    UNSET,
    Unset,
    as_list as _as_list,
    as_object as _as_object,
    as_str as _as_str,
    masked as _masked,
)

if TYPE_CHECKING:
    from ..models.header_content import HeaderContent


@_define
class HeaderPart:
    """The header, a text of at most 60 characters or a file."""

    type_: HeaderPartType
    payload: HeaderContent
    """The text, or where the file is."""
    params: list[str] | Unset = _field(default=UNSET, repr=_masked)
    """The value of the header's variable; there is one at most."""
    additional_properties: dict[str, Any] = _field(init=False, factory=dict, repr=False)
    """Members that the contract does not know; they are sent as they stand here."""

    def to_dict(self) -> dict[str, Any]:
        """Give the object as JSON has it."""
        _fields: dict[str, Any] = {}
        _fields.update(self.additional_properties)
        _fields["type"] = self.type_.value
        _fields["payload"] = self.payload.to_dict()
        params: list[str] | Unset = UNSET
        if not isinstance(self.params, Unset):
            params = self.params
        if params is not UNSET:
            _fields["params"] = params
        return _fields

    @classmethod
    def from_dict(_cls, _source: Mapping[str, Any]) -> Self:
        """Read the object from what JSON gave.

        Raises:
            KeyError: A required member is missing.
            TypeError: A member is of another type than the contract says.
            ValueError: A member is not in the format that the contract says.
        """
        from ..models.header_content import HeaderContent

        _rest = dict(_source)
        type_ = HeaderPartType(_as_str(_rest.pop("type"), "type"))
        payload = HeaderContent.from_dict(_as_object(_rest.pop("payload"), "payload"))
        params: list[str] | Unset = UNSET
        if (_params := _rest.pop("params", None)) is not None:
            params = [_as_str(_item, "params_item") for _item in _as_list(_params, "params")]
        _read = _cls(
            type_=type_,
            payload=payload,
            params=params,
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
