from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _define, field as _field

from ..types import (
    UNSET,
    Unset,
    as_list as _as_list,
    as_object as _as_object,
)

if TYPE_CHECKING:
    from ..models.media_block import MediaBlock
    from ..models.text_block import TextBlock
    from ..models.viber_button import ViberButton


@_define
class ViberInteractivePayload:
    """ViberInteractivePayload"""

    choices: list[ViberButton]
    header: MediaBlock | Unset = UNSET
    """An image or a film as part of a message."""
    body: TextBlock | Unset = UNSET
    """A text as part of a message."""
    additional_properties: dict[str, Any] = _field(init=False, factory=dict, repr=False)
    """Members that the contract does not know; they are sent as they stand here."""

    def to_dict(self) -> dict[str, Any]:
        """Give the object as JSON has it."""
        _fields: dict[str, Any] = {}
        _fields.update(self.additional_properties)
        choices = [_item.to_dict() for _item in self.choices]
        _fields["choices"] = choices
        header: dict[str, Any] | Unset = UNSET
        if not isinstance(self.header, Unset):
            header = self.header.to_dict()
        if header is not UNSET:
            _fields["header"] = header
        body: dict[str, Any] | Unset = UNSET
        if not isinstance(self.body, Unset):
            body = self.body.to_dict()
        if body is not UNSET:
            _fields["body"] = body
        return _fields

    @classmethod
    def from_dict(_cls, _source: Mapping[str, Any]) -> Self:
        """Read the object from what JSON gave.

        Raises:
            KeyError: A required member is missing.
            TypeError: A member is of another type than the contract says.
            ValueError: A member is not in the format that the contract says.
        """
        from ..models.media_block import MediaBlock
        from ..models.text_block import TextBlock
        from ..models.viber_button import ViberButton

        _rest = dict(_source)
        choices = [
            ViberButton.from_dict(_as_object(_item, "choices_item"))
            for _item in _as_list(_rest.pop("choices"), "choices")
        ]
        header: MediaBlock | Unset = UNSET
        if (_header := _rest.pop("header", None)) is not None:
            header = MediaBlock.from_dict(_as_object(_header, "header"))
        body: TextBlock | Unset = UNSET
        if (_body := _rest.pop("body", None)) is not None:
            body = TextBlock.from_dict(_as_object(_body, "body"))
        _read = _cls(
            choices=choices,
            header=header,
            body=body,
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
