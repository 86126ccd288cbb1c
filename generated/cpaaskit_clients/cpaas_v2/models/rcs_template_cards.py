from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _define, field as _field

from ..types import (
    as_list as _as_list,
    as_object as _as_object,
)

if TYPE_CHECKING:
    from ..models.rcs_template_card import RcsTemplateCard


@_define
class RcsTemplateCards:
    """Cards in a row. The table calls them a text of ids, the sample writes them out."""

    cards: list[RcsTemplateCard]
    additional_properties: dict[str, Any] = _field(init=False, factory=dict, repr=False)
    """Members that the contract does not know; they are sent as they stand here."""

    def to_dict(self) -> dict[str, Any]:
        """Give the object as JSON has it."""
        _fields: dict[str, Any] = {}
        _fields.update(self.additional_properties)
        cards = [_item.to_dict() for _item in self.cards]
        _fields["cards"] = cards
        return _fields

    @classmethod
    def from_dict(_cls, _source: Mapping[str, Any]) -> Self:
        """Read the object from what JSON gave.

        Raises:
            KeyError: A required member is missing.
            TypeError: A member is of another type than the contract says.
            ValueError: A member is not in the format that the contract says.
        """
        from ..models.rcs_template_card import RcsTemplateCard

        _rest = dict(_source)
        cards = [
            RcsTemplateCard.from_dict(_as_object(_item, "cards_item"))
            for _item in _as_list(_rest.pop("cards"), "cards")
        ]
        _read = _cls(
            cards=cards,
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
