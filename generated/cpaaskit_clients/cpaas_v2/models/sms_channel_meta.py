from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _define, field as _field

from ..models.sms_type import SmsType
from ..types import (
    UNSET,
    Unset,
    as_int as _as_int,
    as_list as _as_list,
    as_str as _as_str,
)


@_define
class SmsChannelMeta:
    """What SMS alone needs."""

    service: str | Unset = UNSET
    """A product code of the account; without it the first one for SMS."""
    foreign_id: str | Unset = UNSET
    """Your own id for the message."""
    type_: SmsType | Unset = UNSET
    """The alphabet: N the GSM one, where other characters become question marks; U Unicode; A whichever fits."""
    template_id: str | Unset = UNSET
    """The id of the text in India's registers, of some 19 digits."""
    entity_id: str | Unset = UNSET
    """The id of the sending company in India's registers."""
    max_units: int | Unset = UNSET
    """How many parts the text may have; a text that needs more is refused."""
    tags: list[str] | Unset = UNSET
    """Tags by which a recipient can opt out, three at most."""
    additional_properties: dict[str, Any] = _field(init=False, factory=dict, repr=False)
    """Members that the contract does not know; they are sent as they stand here."""

    def to_dict(self) -> dict[str, Any]:
        """Give the object as JSON has it."""

        _fields: dict[str, Any] = {}
        _fields.update(self.additional_properties)
        if self.service is not UNSET:
            _fields["service"] = self.service
        if self.foreign_id is not UNSET:
            _fields["foreign_id"] = self.foreign_id
        type_: str | Unset = UNSET
        if not isinstance(self.type_, Unset):
            type_ = self.type_.value
        if type_ is not UNSET:
            _fields["type"] = type_
        if self.template_id is not UNSET:
            _fields["template_id"] = self.template_id
        if self.entity_id is not UNSET:
            _fields["entity_id"] = self.entity_id
        if self.max_units is not UNSET:
            _fields["max_units"] = self.max_units
        tags: list[str] | Unset = UNSET
        if not isinstance(self.tags, Unset):
            tags = self.tags
        if tags is not UNSET:
            _fields["tags"] = tags
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
        service: str | Unset = UNSET
        if (_service := _rest.pop("service", None)) is not None:
            service = _as_str(_service, "service")
        foreign_id: str | Unset = UNSET
        if (_foreign_id := _rest.pop("foreign_id", None)) is not None:
            foreign_id = _as_str(_foreign_id, "foreign_id")
        type_: SmsType | Unset = UNSET
        if (_type_ := _rest.pop("type", None)) is not None:
            type_ = SmsType(_as_str(_type_, "type"))
        template_id: str | Unset = UNSET
        if (_template_id := _rest.pop("template_id", None)) is not None:
            template_id = _as_str(_template_id, "template_id")
        entity_id: str | Unset = UNSET
        if (_entity_id := _rest.pop("entity_id", None)) is not None:
            entity_id = _as_str(_entity_id, "entity_id")
        max_units: int | Unset = UNSET
        if (_max_units := _rest.pop("max_units", None)) is not None:
            max_units = _as_int(_max_units, "max_units")
        tags: list[str] | Unset = UNSET
        if (_tags := _rest.pop("tags", None)) is not None:
            tags = [_as_str(_item, "SmsTags_item") for _item in _as_list(_tags, "tags")]
        _read = _cls(
            service=service,
            foreign_id=foreign_id,
            type_=type_,
            template_id=template_id,
            entity_id=entity_id,
            max_units=max_units,
            tags=tags,
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
