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
    as_list as _as_list,
    as_str as _as_str,
)


@_define
class SmsTemplateSendMeta:
    """What else goes along."""

    webhook_id: str | Unset = UNSET
    """The webhook that is told what becomes of the message; a subscription does the same for all messages."""
    foreign_id: str | Unset = UNSET
    """Your own id for the message."""
    tags: list[str] | Unset = UNSET
    """Tags by which a recipient can opt out, three at most."""
    flash: FlagType0 | FlagType1 | Unset = UNSET
    """Yes or no as the platform writes it, 1 or 0, sometimes as a text."""
    additional_properties: dict[str, Any] = _field(init=False, factory=dict, repr=False)
    """Members that the contract does not know; they are sent as they stand here."""

    def to_dict(self) -> dict[str, Any]:
        """Give the object as JSON has it."""

        _fields: dict[str, Any] = {}
        _fields.update(self.additional_properties)
        if self.webhook_id is not UNSET:
            _fields["webhook_id"] = self.webhook_id
        if self.foreign_id is not UNSET:
            _fields["foreign_id"] = self.foreign_id
        tags: list[str] | Unset = UNSET
        if not isinstance(self.tags, Unset):
            tags = self.tags
        if tags is not UNSET:
            _fields["tags"] = tags
        flash: int | str | Unset
        if isinstance(self.flash, Unset):
            flash = UNSET
        elif isinstance(self.flash, FlagType0):
            flash = self.flash.value
        else:
            flash = self.flash.value
        if flash is not UNSET:
            _fields["flash"] = flash
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
        webhook_id: str | Unset = UNSET
        if (_webhook_id := _rest.pop("webhook_id", None)) is not None:
            webhook_id = _as_str(_webhook_id, "webhook_id")
        foreign_id: str | Unset = UNSET
        if (_foreign_id := _rest.pop("foreign_id", None)) is not None:
            foreign_id = _as_str(_foreign_id, "foreign_id")
        tags: list[str] | Unset = UNSET
        if (_tags := _rest.pop("tags", None)) is not None:
            tags = [_as_str(_item, "SmsTags_item") for _item in _as_list(_tags, "tags")]

        def _parse_flash(_data: object) -> FlagType0 | FlagType1 | Unset:
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
            raise TypeError("flash has none of its documented forms")

        flash = _parse_flash(_rest.pop("flash", UNSET))
        _read = _cls(
            webhook_id=webhook_id,
            foreign_id=foreign_id,
            tags=tags,
            flash=flash,
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
