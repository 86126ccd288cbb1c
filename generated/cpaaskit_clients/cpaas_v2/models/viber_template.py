from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _define, field as _field

from ..models.review_state import ReviewState
from ..types import (
    UNSET,
    Unset,
    as_datetime as _as_datetime,
    as_str as _as_str,
    datetime_text as _datetime_text,
    masked as _masked,
)


@_define
class ViberTemplate:
    """A stored template; replies to a creation and a change show less than the list."""

    id: str
    name: str
    alias: str
    category: str
    status: ReviewState
    """Whether a template may be used yet. Lists write it with a capital, replies to a creation in capitals."""
    created_at: datetime.datetime
    """Date and time in UTC, ISO 8601 with six decimals."""
    type_: str | Unset = UNSET
    payload: str | Unset = _field(default=UNSET, repr=_masked)
    """What the template sends, as JSON in a text."""
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
        _fields["alias"] = self.alias
        _fields["category"] = self.category
        _fields["status"] = self.status.value
        _fields["created_at"] = _datetime_text(self.created_at, "created_at")
        if self.type_ is not UNSET:
            _fields["type"] = self.type_
        if self.payload is not UNSET:
            _fields["payload"] = self.payload
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
        alias = _as_str(_rest.pop("alias"), "alias")
        category = _as_str(_rest.pop("category"), "category")
        status = ReviewState(_as_str(_rest.pop("status"), "status"))
        created_at = _as_datetime(_rest.pop("created_at"), "created_at")
        type_: str | Unset = UNSET
        if (_type_ := _rest.pop("type", None)) is not None:
            type_ = _as_str(_type_, "type")
        payload: str | Unset = UNSET
        if (_payload := _rest.pop("payload", None)) is not None:
            payload = _as_str(_payload, "payload")
        updated_at: datetime.datetime | Unset = UNSET
        if (_updated_at := _rest.pop("updated_at", None)) is not None:
            updated_at = _as_datetime(_updated_at, "updated_at")
        _read = _cls(
            id=id,
            name=name,
            alias=alias,
            category=category,
            status=status,
            created_at=created_at,
            type_=type_,
            payload=payload,
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
