from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _define, field as _field

from ..models.flag_type_0 import FlagType0
from ..models.flag_type_1 import FlagType1
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
class SmsTemplate:
    """A template."""

    id: str
    """The template's id."""
    sender: str = _field(repr=_masked)
    """Who it is from."""
    name: str
    """Its name."""
    body: str
    """The text."""
    status: int
    """Whether it is approved; the numbers are not explained."""
    created_at: datetime.datetime
    """Date and time in UTC, ISO 8601 with six decimals."""
    updated_at: datetime.datetime
    """Date and time in UTC, ISO 8601 with six decimals."""
    sender_id: str | Unset = UNSET
    """The sender's id."""
    template_id: None | str | Unset = UNSET
    """The id of the text in India's registers."""
    template_type: None | str | Unset = UNSET
    """What kind of text it is, in words."""
    alias: str | Unset = UNSET
    """The name by which it is sent."""
    content: None | str | Unset = UNSET
    """Not explained."""
    body_length: int | Unset = UNSET
    """How many characters the text has."""
    match_count: int | Unset = UNSET
    """Not explained."""
    percentage: int | Unset = UNSET
    """Not explained."""
    is_complete: FlagType0 | FlagType1 | Unset = UNSET
    """Yes or no as the platform writes it, 1 or 0, sometimes as a text."""
    is_english: FlagType0 | FlagType1 | Unset = UNSET
    """Yes or no as the platform writes it, 1 or 0, sometimes as a text."""
    additional_properties: dict[str, Any] = _field(init=False, factory=dict, repr=False)
    """Members that the contract does not know; they are sent as they stand here."""

    def to_dict(self) -> dict[str, Any]:
        """Give the object as JSON has it."""

        _fields: dict[str, Any] = {}
        _fields.update(self.additional_properties)
        _fields["id"] = self.id
        _fields["sender"] = self.sender
        _fields["name"] = self.name
        _fields["body"] = self.body
        _fields["status"] = self.status
        _fields["created_at"] = _datetime_text(self.created_at, "created_at")
        _fields["updated_at"] = _datetime_text(self.updated_at, "updated_at")
        if self.sender_id is not UNSET:
            _fields["sender_id"] = self.sender_id
        template_id: None | str | Unset
        if isinstance(self.template_id, Unset):
            template_id = UNSET
        else:
            template_id = self.template_id
        if template_id is not UNSET:
            _fields["template_id"] = template_id
        template_type: None | str | Unset
        if isinstance(self.template_type, Unset):
            template_type = UNSET
        else:
            template_type = self.template_type
        if template_type is not UNSET:
            _fields["template_type"] = template_type
        if self.alias is not UNSET:
            _fields["alias"] = self.alias
        content: None | str | Unset
        if isinstance(self.content, Unset):
            content = UNSET
        else:
            content = self.content
        if content is not UNSET:
            _fields["content"] = content
        if self.body_length is not UNSET:
            _fields["body_length"] = self.body_length
        if self.match_count is not UNSET:
            _fields["match_count"] = self.match_count
        if self.percentage is not UNSET:
            _fields["percentage"] = self.percentage
        is_complete: int | str | Unset
        if isinstance(self.is_complete, Unset):
            is_complete = UNSET
        elif isinstance(self.is_complete, FlagType0):
            is_complete = self.is_complete.value
        else:
            is_complete = self.is_complete.value
        if is_complete is not UNSET:
            _fields["is_complete"] = is_complete
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
        id = _as_str(_rest.pop("id"), "id")
        sender = _as_str(_rest.pop("sender"), "sender")
        name = _as_str(_rest.pop("name"), "name")
        body = _as_str(_rest.pop("body"), "body")
        status = _as_int(_rest.pop("status"), "status")
        created_at = _as_datetime(_rest.pop("created_at"), "created_at")
        updated_at = _as_datetime(_rest.pop("updated_at"), "updated_at")
        sender_id: str | Unset = UNSET
        if (_sender_id := _rest.pop("sender_id", None)) is not None:
            sender_id = _as_str(_sender_id, "sender_id")

        def _parse_template_id(_data: object) -> None | str | Unset:
            if isinstance(_data, Unset):
                return _data
            if _data is None:
                return None
            if isinstance(_data, str):
                try:
                    template_id_type_0 = _as_str(_data, "template_id_type_0")
                except (TypeError, ValueError, KeyError):
                    pass
                else:
                    return template_id_type_0
            raise TypeError("template_id has none of its documented forms")

        template_id = _parse_template_id(_rest.pop("template_id", UNSET))

        def _parse_template_type(_data: object) -> None | str | Unset:
            if isinstance(_data, Unset):
                return _data
            if _data is None:
                return None
            if isinstance(_data, str):
                try:
                    template_type_type_0 = _as_str(_data, "template_type_type_0")
                except (TypeError, ValueError, KeyError):
                    pass
                else:
                    return template_type_type_0
            raise TypeError("template_type has none of its documented forms")

        template_type = _parse_template_type(_rest.pop("template_type", UNSET))
        alias: str | Unset = UNSET
        if (_alias := _rest.pop("alias", None)) is not None:
            alias = _as_str(_alias, "alias")

        def _parse_content(_data: object) -> None | str | Unset:
            if isinstance(_data, Unset):
                return _data
            if _data is None:
                return None
            if isinstance(_data, str):
                try:
                    content_type_0 = _as_str(_data, "content_type_0")
                except (TypeError, ValueError, KeyError):
                    pass
                else:
                    return content_type_0
            raise TypeError("content has none of its documented forms")

        content = _parse_content(_rest.pop("content", UNSET))
        body_length: int | Unset = UNSET
        if (_body_length := _rest.pop("body_length", None)) is not None:
            body_length = _as_int(_body_length, "body_length")
        match_count: int | Unset = UNSET
        if (_match_count := _rest.pop("match_count", None)) is not None:
            match_count = _as_int(_match_count, "match_count")
        percentage: int | Unset = UNSET
        if (_percentage := _rest.pop("percentage", None)) is not None:
            percentage = _as_int(_percentage, "percentage")

        def _parse_is_complete(_data: object) -> FlagType0 | FlagType1 | Unset:
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
            raise TypeError("is_complete has none of its documented forms")

        is_complete = _parse_is_complete(_rest.pop("is_complete", UNSET))

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
            id=id,
            sender=sender,
            name=name,
            body=body,
            status=status,
            created_at=created_at,
            updated_at=updated_at,
            sender_id=sender_id,
            template_id=template_id,
            template_type=template_type,
            alias=alias,
            content=content,
            body_length=body_length,
            match_count=match_count,
            percentage=percentage,
            is_complete=is_complete,
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
