from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _define, field as _field

from ..types import (
    UNSET,
    Unset,
    as_list as _as_list,
    as_str as _as_str,
)


@_define
class ContactSegmentChange:
    """Who is to be in a segment."""

    name: str
    positive_tags_operator: str | Unset = UNSET
    """How many of the positive tags a member must have; the sample says any."""
    positive_tags: list[str] | Unset = UNSET
    """Tags that a member has."""
    negative_tags_operator: str | Unset = UNSET
    """How many of the negative tags keep somebody out; the sample says any."""
    negative_tags: list[str] | Unset = UNSET
    """Tags that a member does not have."""
    additional_properties: dict[str, Any] = _field(init=False, factory=dict, repr=False)
    """Members that the contract does not know; they are sent as they stand here."""

    def to_dict(self) -> dict[str, Any]:
        """Give the object as JSON has it."""

        _fields: dict[str, Any] = {}
        _fields.update(self.additional_properties)
        _fields["name"] = self.name
        if self.positive_tags_operator is not UNSET:
            _fields["positive_tags_operator"] = self.positive_tags_operator
        positive_tags: list[str] | Unset = UNSET
        if not isinstance(self.positive_tags, Unset):
            positive_tags = self.positive_tags
        if positive_tags is not UNSET:
            _fields["positive_tags"] = positive_tags
        if self.negative_tags_operator is not UNSET:
            _fields["negative_tags_operator"] = self.negative_tags_operator
        negative_tags: list[str] | Unset = UNSET
        if not isinstance(self.negative_tags, Unset):
            negative_tags = self.negative_tags
        if negative_tags is not UNSET:
            _fields["negative_tags"] = negative_tags
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
        name = _as_str(_rest.pop("name"), "name")
        positive_tags_operator: str | Unset = UNSET
        if (_positive_tags_operator := _rest.pop("positive_tags_operator", None)) is not None:
            positive_tags_operator = _as_str(_positive_tags_operator, "positive_tags_operator")
        positive_tags: list[str] | Unset = UNSET
        if (_positive_tags := _rest.pop("positive_tags", None)) is not None:
            positive_tags = [
                _as_str(_item, "positive_tags_item") for _item in _as_list(_positive_tags, "positive_tags")
            ]
        negative_tags_operator: str | Unset = UNSET
        if (_negative_tags_operator := _rest.pop("negative_tags_operator", None)) is not None:
            negative_tags_operator = _as_str(_negative_tags_operator, "negative_tags_operator")
        negative_tags: list[str] | Unset = UNSET
        if (_negative_tags := _rest.pop("negative_tags", None)) is not None:
            negative_tags = [
                _as_str(_item, "negative_tags_item") for _item in _as_list(_negative_tags, "negative_tags")
            ]
        _read = _cls(
            name=name,
            positive_tags_operator=positive_tags_operator,
            positive_tags=positive_tags,
            negative_tags_operator=negative_tags_operator,
            negative_tags=negative_tags,
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
