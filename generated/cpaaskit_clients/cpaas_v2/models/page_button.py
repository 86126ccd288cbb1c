from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _define, field as _field

from ..types import (
    UNSET,
    Unset,
    as_bool as _as_bool,
    as_str as _as_str,
)


@_define
class PageButton:
    """One button of a row of page numbers."""

    url: None | str | Unset = UNSET
    label: str | Unset = UNSET
    active: bool | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict, repr=False)
    """Members that the contract does not know; they are sent as they stand here."""

    def to_dict(self) -> dict[str, Any]:
        """Give the object as JSON has it."""

        _fields: dict[str, Any] = {}
        _fields.update(self.additional_properties)
        url: None | str | Unset
        if isinstance(self.url, Unset):
            url = UNSET
        else:
            url = self.url
        if url is not UNSET:
            _fields["url"] = url
        if self.label is not UNSET:
            _fields["label"] = self.label
        if self.active is not UNSET:
            _fields["active"] = self.active
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

        def _parse_url(_data: object) -> None | str | Unset:
            if isinstance(_data, Unset):
                return _data
            if _data is None:
                return None
            if isinstance(_data, str):
                try:
                    url_type_0 = _as_str(_data, "url_type_0")
                except (TypeError, ValueError, KeyError):
                    pass
                else:
                    return url_type_0
            raise TypeError("url has none of its documented forms")

        url = _parse_url(_rest.pop("url", UNSET))
        label: str | Unset = UNSET
        if (_label := _rest.pop("label", None)) is not None:
            label = _as_str(_label, "label")
        active: bool | Unset = UNSET
        if (_active := _rest.pop("active", None)) is not None:
            active = _as_bool(_active, "active")
        _read = _cls(
            url=url,
            label=label,
            active=active,
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
