from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _define, field as _field

from ..models.review_state import ReviewState
from ..types import (
    UNSET,
    Unset,
    as_bool as _as_bool,
    as_datetime as _as_datetime,
    as_int as _as_int,
    as_str as _as_str,
    datetime_text as _datetime_text,
    masked as _masked,
)


@_define
class WhatsappTemplate:
    """A stored template; the reply to its creation shows less than the list."""

    id: str
    name: str
    category: str
    language: str
    """The code that was given, or the language's English name."""
    status: ReviewState
    """Whether a template may be used yet. Lists write it with a capital, replies to a creation in capitals."""
    created_at: datetime.datetime
    """Date and time in UTC, ISO 8601 with six decimals."""
    alias: str | Unset = UNSET
    number: str | Unset = _field(default=UNSET, repr=_masked)
    type_: str | Unset = UNSET
    body: str | Unset = _field(default=UNSET, repr=_masked)
    payload: str | Unset = _field(default=UNSET, repr=_masked)
    """What the template sends, as JSON in a text."""
    is_conversation: bool | int | str | Unset = UNSET
    updated_at: datetime.datetime | Unset = UNSET
    """Date and time in UTC, ISO 8601 with six decimals."""
    additional_properties: dict[str, Any] = _field(init=False, factory=dict, repr=False)
    """Members that the contract does not know; they are sent as they stand here."""

    def to_dict(self) -> dict[str, Any]:
        """Give the object as JSON has it."""

        _fields: dict[str, Any] = {}
        _fields.update(self.additional_properties)
        _fields["id"] = self.id
        _fields["name"] = self.name
        _fields["category"] = self.category
        _fields["language"] = self.language
        _fields["status"] = self.status.value
        _fields["created_at"] = _datetime_text(self.created_at, "created_at")
        if self.alias is not UNSET:
            _fields["alias"] = self.alias
        if self.number is not UNSET:
            _fields["number"] = self.number
        if self.type_ is not UNSET:
            _fields["type"] = self.type_
        if self.body is not UNSET:
            _fields["body"] = self.body
        if self.payload is not UNSET:
            _fields["payload"] = self.payload
        is_conversation: bool | int | str | Unset
        if isinstance(self.is_conversation, Unset):
            is_conversation = UNSET
        else:
            is_conversation = self.is_conversation
        if is_conversation is not UNSET:
            _fields["is_conversation"] = is_conversation
        updated_at: str | Unset = UNSET
        if not isinstance(self.updated_at, Unset):
            updated_at = _datetime_text(self.updated_at, "updated_at")
        if updated_at is not UNSET:
            _fields["updated_at"] = updated_at
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
        category = _as_str(_rest.pop("category"), "category")
        language = _as_str(_rest.pop("language"), "language")
        status = ReviewState(_as_str(_rest.pop("status"), "status"))
        created_at = _as_datetime(_rest.pop("created_at"), "created_at")
        alias: str | Unset = UNSET
        if (_alias := _rest.pop("alias", None)) is not None:
            alias = _as_str(_alias, "alias")
        number: str | Unset = UNSET
        if (_number := _rest.pop("number", None)) is not None:
            number = _as_str(_number, "number")
        type_: str | Unset = UNSET
        if (_type_ := _rest.pop("type", None)) is not None:
            type_ = _as_str(_type_, "type")
        body: str | Unset = UNSET
        if (_body := _rest.pop("body", None)) is not None:
            body = _as_str(_body, "body")
        payload: str | Unset = UNSET
        if (_payload := _rest.pop("payload", None)) is not None:
            payload = _as_str(_payload, "payload")

        def _parse_is_conversation(_data: object) -> bool | int | str | Unset:
            if isinstance(_data, Unset):
                return _data
            if _data is None:
                return UNSET
            if isinstance(_data, bool):
                try:
                    is_conversation_type_0 = _as_bool(_data, "is_conversation_type_0")
                except (TypeError, ValueError, KeyError):
                    pass
                else:
                    return is_conversation_type_0
            if isinstance(_data, str):
                try:
                    is_conversation_type_1 = _as_str(_data, "is_conversation_type_1")
                except (TypeError, ValueError, KeyError):
                    pass
                else:
                    return is_conversation_type_1
            if isinstance(_data, int) and not isinstance(_data, bool):
                try:
                    is_conversation_type_2 = _as_int(_data, "is_conversation_type_2")
                except (TypeError, ValueError, KeyError):
                    pass
                else:
                    return is_conversation_type_2
            raise TypeError("is_conversation has none of its documented forms")

        is_conversation = _parse_is_conversation(_rest.pop("is_conversation", UNSET))
        updated_at: datetime.datetime | Unset = UNSET
        if (_updated_at := _rest.pop("updated_at", None)) is not None:
            updated_at = _as_datetime(_updated_at, "updated_at")
        _read = _cls(
            id=id,
            name=name,
            category=category,
            language=language,
            status=status,
            created_at=created_at,
            alias=alias,
            number=number,
            type_=type_,
            body=body,
            payload=payload,
            is_conversation=is_conversation,
            updated_at=updated_at,
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
