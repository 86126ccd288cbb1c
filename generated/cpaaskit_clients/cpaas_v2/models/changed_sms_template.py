from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _define, field as _field

from ..models.flag_type_0 import FlagType0
from ..models.flag_type_1 import FlagType1
from ..models.sms_template_type import SmsTemplateType
from ..types import (
    UNSET,
    Unset,
    as_int as _as_int,
    as_str as _as_str,
    masked as _masked,
)


@_define
class ChangedSmsTemplate:
    """What is to change."""

    sender: str | Unset = _field(default=UNSET, repr=_masked)
    """An approved sender name."""
    name: str | Unset = UNSET
    """A name for it."""
    body: str | Unset = UNSET
    """The text, at most 2000 characters; variables stand in double braces and have names of letters and digits."""
    template_id: str | Unset = UNSET
    """The id of the text in India's registers, of some 19 digits."""
    type_: SmsTemplateType | Unset = UNSET
    """What kind of text it is in India: T transactional, P promotional, SI and SE a service that was asked for
        implicitly or explicitly. An older sample has ENT."""
    is_english: FlagType0 | FlagType1 | Unset = UNSET
    """Yes or no as the platform writes it, 1 or 0, sometimes as a text."""
    additional_properties: dict[str, Any] = _field(init=False, factory=dict, repr=False)
    """Members that the contract does not know; they are sent as they stand here."""

    def to_dict(self) -> dict[str, Any]:
        """Give the object as JSON has it."""

        _fields: dict[str, Any] = {}
        _fields.update(self.additional_properties)
        if self.sender is not UNSET:
            _fields["sender"] = self.sender
        if self.name is not UNSET:
            _fields["name"] = self.name
        if self.body is not UNSET:
            _fields["body"] = self.body
        if self.template_id is not UNSET:
            _fields["template_id"] = self.template_id
        type_: str | Unset = UNSET
        if not isinstance(self.type_, Unset):
            type_ = self.type_.value
        if type_ is not UNSET:
            _fields["type"] = type_
        is_english: int | str | Unset
        if isinstance(self.is_english, Unset):
            is_english = UNSET
        elif isinstance(self.is_english, FlagType0):
            is_english = self.is_english.value
        else:
            is_english = self.is_english.value
        if is_english is not UNSET:
            _fields["is_english"] = is_english
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
        sender: str | Unset = UNSET
        if (_sender := _rest.pop("sender", None)) is not None:
            sender = _as_str(_sender, "sender")
        name: str | Unset = UNSET
        if (_name := _rest.pop("name", None)) is not None:
            name = _as_str(_name, "name")
        body: str | Unset = UNSET
        if (_body := _rest.pop("body", None)) is not None:
            body = _as_str(_body, "body")
        template_id: str | Unset = UNSET
        if (_template_id := _rest.pop("template_id", None)) is not None:
            template_id = _as_str(_template_id, "template_id")
        type_: SmsTemplateType | Unset = UNSET
        if (_type_ := _rest.pop("type", None)) is not None:
            type_ = SmsTemplateType(_as_str(_type_, "type"))

        def _parse_is_english(_data: object) -> FlagType0 | FlagType1 | Unset:
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
            raise TypeError("is_english has none of its documented forms")

        is_english = _parse_is_english(_rest.pop("is_english", UNSET))
        _read = _cls(
            sender=sender,
            name=name,
            body=body,
            template_id=template_id,
            type_=type_,
            is_english=is_english,
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
