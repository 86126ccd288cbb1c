from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _define, field as _field

from ..models.sms_template_type import SmsTemplateType
from ..types import (
    UNSET,
    Unset,
    as_str as _as_str,
    masked as _masked,
)


@_define
class NewSmsTemplate:
    """A template to store."""

    sender: str = _field(repr=_masked)
    """An approved sender name."""
    name: str
    """A name for it."""
    body: str
    """The text, at most 2000 characters; variables stand in double braces and have names of letters and digits."""
    template_id: str | Unset = UNSET
    """The id of the text in India's registers, of some 19 digits."""
    type_: SmsTemplateType | Unset = UNSET
    """What kind of text it is in India: T transactional, P promotional, SI and SE a service that was asked for
        implicitly or explicitly. An older sample has ENT."""
    additional_properties: dict[str, Any] = _field(init=False, factory=dict, repr=False)
    """Members that the contract does not know; they are sent as they stand here."""

    def to_dict(self) -> dict[str, Any]:
        """Give the object as JSON has it."""

        _fields: dict[str, Any] = {}
        _fields.update(self.additional_properties)
        _fields["sender"] = self.sender
        _fields["name"] = self.name
        _fields["body"] = self.body
        if self.template_id is not UNSET:
            _fields["template_id"] = self.template_id
        type_: str | Unset = UNSET
        if not isinstance(self.type_, Unset):
            type_ = self.type_.value
        if type_ is not UNSET:
            _fields["type"] = type_
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
        sender = _as_str(_rest.pop("sender"), "sender")
        name = _as_str(_rest.pop("name"), "name")
        body = _as_str(_rest.pop("body"), "body")
        template_id: str | Unset = UNSET
        if (_template_id := _rest.pop("template_id", None)) is not None:
            template_id = _as_str(_template_id, "template_id")
        type_: SmsTemplateType | Unset = UNSET
        if (_type_ := _rest.pop("type", None)) is not None:
            type_ = SmsTemplateType(_as_str(_type_, "type"))
        _read = _cls(
            sender=sender,
            name=name,
            body=body,
            template_id=template_id,
            type_=type_,
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
