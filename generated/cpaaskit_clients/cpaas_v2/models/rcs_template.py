from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _define, field as _field

from ..models.flag_type_0 import FlagType0
from ..models.flag_type_1 import FlagType1
from ..models.rcs_template_status import RcsTemplateStatus
from ..types import (
    UNSET,
    Unset,
    as_datetime as _as_datetime,
    as_int as _as_int,
    as_str as _as_str,
    datetime_text as _datetime_text,
    masked as _masked,
)


@_define
class RcsTemplate:
    """A stored template."""

    id: str
    name: str
    number: str = _field(repr=_masked)
    type_: str
    category: str
    """What was given, mostly in capitals."""
    language: str
    """The code that was given, or the language's English name."""
    payload: str = _field(repr=_masked)
    """What the template sends, as JSON in a text."""
    status: RcsTemplateStatus
    created_at: datetime.datetime
    """Date and time in UTC, ISO 8601 with six decimals."""
    updated_at: datetime.datetime
    """Date and time in UTC, ISO 8601 with six decimals."""
    alias: str | Unset = UNSET
    is_conversation: FlagType0 | FlagType1 | Unset = UNSET
    """Yes or no as the platform writes it, 1 or 0, sometimes as a text."""
    additional_properties: dict[str, Any] = _field(init=False, factory=dict, repr=False)
    """Members that the contract does not know; they are sent as they stand here."""

    def to_dict(self) -> dict[str, Any]:
        """Give the object as JSON has it."""

        _fields: dict[str, Any] = {}
        _fields.update(self.additional_properties)
        _fields["id"] = self.id
        _fields["name"] = self.name
        _fields["number"] = self.number
        _fields["type"] = self.type_
        _fields["category"] = self.category
        _fields["language"] = self.language
        _fields["payload"] = self.payload
        _fields["status"] = self.status.value
        _fields["created_at"] = _datetime_text(self.created_at, "created_at")
        _fields["updated_at"] = _datetime_text(self.updated_at, "updated_at")
        if self.alias is not UNSET:
            _fields["alias"] = self.alias
        is_conversation: int | str | Unset
        if isinstance(self.is_conversation, Unset):
            is_conversation = UNSET
        elif isinstance(self.is_conversation, FlagType0):
            is_conversation = self.is_conversation.value
        else:
            is_conversation = self.is_conversation.value
        if is_conversation is not UNSET:
            _fields["is_conversation"] = is_conversation
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
        id = _as_str(_rest.pop("id"), "id")
        name = _as_str(_rest.pop("name"), "name")
        number = _as_str(_rest.pop("number"), "number")
        type_ = _as_str(_rest.pop("type"), "type")
        category = _as_str(_rest.pop("category"), "category")
        language = _as_str(_rest.pop("language"), "language")
        payload = _as_str(_rest.pop("payload"), "payload")
        status = RcsTemplateStatus(_as_int(_rest.pop("status"), "status"))
        created_at = _as_datetime(_rest.pop("created_at"), "created_at")
        updated_at = _as_datetime(_rest.pop("updated_at"), "updated_at")
        alias: str | Unset = UNSET
        if (_alias := _rest.pop("alias", None)) is not None:
            alias = _as_str(_alias, "alias")

        def _parse_is_conversation(_data: object) -> FlagType0 | FlagType1 | Unset:
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
            raise TypeError("is_conversation has none of its documented forms")

        is_conversation = _parse_is_conversation(_rest.pop("is_conversation", UNSET))
        _read = _cls(
            id=id,
            name=name,
            number=number,
            type_=type_,
            category=category,
            language=language,
            payload=payload,
            status=status,
            created_at=created_at,
            updated_at=updated_at,
            alias=alias,
            is_conversation=is_conversation,
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
