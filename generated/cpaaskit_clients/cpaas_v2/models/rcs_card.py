from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _define, field as _field

from ..types import (
    UNSET,
    Unset,
    as_list as _as_list,
    as_object as _as_object,
    as_str as _as_str,
    masked as _masked,
)

if TYPE_CHECKING:
    from ..models.rcs_card_choice import RcsCardChoice
    from ..models.rcs_media import RcsMedia


@_define
class RcsCard:
    """A picture with a text and at most four answers."""

    title: str = _field(repr=_masked)
    description: str = _field(repr=_masked)
    body: RcsMedia
    """The picture or film of a card."""
    choices: list[RcsCardChoice] | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict, repr=False)
    """Members that the contract does not know; they are sent as they stand here."""

    def to_dict(self) -> dict[str, Any]:
        """Give the object as JSON has it."""
        _fields: dict[str, Any] = {}
        _fields.update(self.additional_properties)
        _fields["title"] = self.title
        _fields["description"] = self.description
        _fields["body"] = self.body.to_dict()
        choices: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.choices, Unset):
            choices = [_item.to_dict() for _item in self.choices]
        if choices is not UNSET:
            _fields["choices"] = choices
        return _fields

    @classmethod
    def from_dict(_cls, _source: Mapping[str, Any]) -> Self:
        """Read the object from what JSON gave.

        Raises:
            KeyError: A required member is missing.
            TypeError: A member is of another type than the contract says.
            ValueError: A member is not in the format that the contract says.
        """
        from ..models.rcs_card_choice import RcsCardChoice
        from ..models.rcs_media import RcsMedia

        _rest = dict(_source)
        title = _as_str(_rest.pop("title"), "title")
        description = _as_str(_rest.pop("description"), "description")
        body = RcsMedia.from_dict(_as_object(_rest.pop("body"), "body"))
        choices: list[RcsCardChoice] | Unset = UNSET
        if (_choices := _rest.pop("choices", None)) is not None:
            choices = [
                RcsCardChoice.from_dict(_as_object(_item, "choices_item")) for _item in _as_list(_choices, "choices")
            ]
        _read = _cls(
            title=title,
            description=description,
            body=body,
            choices=choices,
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
