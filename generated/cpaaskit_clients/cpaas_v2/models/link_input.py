from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _define, field as _field

from ..models.flag_type_0 import FlagType0
from ..models.flag_type_1 import FlagType1
from ..types import (
    UNSET,
    Unset,
    as_int as _as_int,
    as_str as _as_str,
    masked as _masked,
)


@_define
class LinkInput:
    """A short link to be."""

    long_url: str = _field(repr=_masked)
    """Where the link leads."""
    title: str | Unset = UNSET
    """A name for it."""
    webhook_id: str | Unset = UNSET
    """The webhook that is told of visits."""
    is_advanced: FlagType0 | FlagType1 | Unset = UNSET
    """Yes or no as the platform writes it, 1 or 0, sometimes as a text."""
    additional_properties: dict[str, Any] = _field(init=False, factory=dict, repr=False)
    """Members that the contract does not know; they are sent as they stand here."""

    def to_dict(self) -> dict[str, Any]:
        """Give the object as JSON has it."""

        _fields: dict[str, Any] = {}
        _fields.update(self.additional_properties)
        _fields["long_url"] = self.long_url
        if self.title is not UNSET:
            _fields["title"] = self.title
        if self.webhook_id is not UNSET:
            _fields["webhook_id"] = self.webhook_id
        is_advanced: int | str | Unset
        if isinstance(self.is_advanced, Unset):
            is_advanced = UNSET
        elif isinstance(self.is_advanced, FlagType0):
            is_advanced = self.is_advanced.value
        else:
            is_advanced = self.is_advanced.value
        if is_advanced is not UNSET:
            _fields["is_advanced"] = is_advanced
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
        long_url = _as_str(_rest.pop("long_url"), "long_url")
        title: str | Unset = UNSET
        if (_title := _rest.pop("title", None)) is not None:
            title = _as_str(_title, "title")
        webhook_id: str | Unset = UNSET
        if (_webhook_id := _rest.pop("webhook_id", None)) is not None:
            webhook_id = _as_str(_webhook_id, "webhook_id")

        def _parse_is_advanced(_data: object) -> FlagType0 | FlagType1 | Unset:
            if isinstance(_data, Unset):
                return _data
            if _data is None:
                return UNSET
            if isinstance(_data, int):
                try:
                    componentsschemas_flag_type_0 = FlagType0(_as_int(_data, "Flag_type_0"))
                except (TypeError, ValueError, KeyError):
                    pass
                else:
                    return componentsschemas_flag_type_0
            if isinstance(_data, str):
                try:
                    componentsschemas_flag_type_1 = FlagType1(_as_str(_data, "Flag_type_1"))
                except (TypeError, ValueError, KeyError):
                    pass
                else:
                    return componentsschemas_flag_type_1
            raise TypeError("is_advanced has none of its documented forms")

        is_advanced = _parse_is_advanced(_rest.pop("is_advanced", UNSET))
        _read = _cls(
            long_url=long_url,
            title=title,
            webhook_id=webhook_id,
            is_advanced=is_advanced,
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
