from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _define, field as _field

from ..types import (
    UNSET,
    Unset,
    as_str as _as_str,
)


@_define
class UrlContent:
    """What the button says, and the page."""

    url: str | Unset = UNSET
    title: str | Unset = UNSET
    id: str | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict, repr=False)
    """Members that the contract does not know; they are sent as they stand here."""

    def to_dict(self) -> dict[str, Any]:
        """Give the object as JSON has it."""

        _fields: dict[str, Any] = {}
        _fields.update(self.additional_properties)
        if self.url is not UNSET:
            _fields["url"] = self.url
        if self.title is not UNSET:
            _fields["title"] = self.title
        if self.id is not UNSET:
            _fields["id"] = self.id
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
        url: str | Unset = UNSET
        if (_url := _rest.pop("url", None)) is not None:
            url = _as_str(_url, "url")
        title: str | Unset = UNSET
        if (_title := _rest.pop("title", None)) is not None:
            title = _as_str(_title, "title")
        id: str | Unset = UNSET
        if (_id := _rest.pop("id", None)) is not None:
            id = _as_str(_id, "id")
        _read = _cls(
            url=url,
            title=title,
            id=id,
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
