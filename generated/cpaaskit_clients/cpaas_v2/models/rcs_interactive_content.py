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
)

if TYPE_CHECKING:
    from ..models.calendar_choice import CalendarChoice
    from ..models.rcs_location_choice import RcsLocationChoice
    from ..models.rcs_text_choice import RcsTextChoice
    from ..models.text_block import TextBlock


@_define
class RcsInteractiveContent:
    """The text and the suggestions."""

    body: TextBlock
    """A text as part of a message."""
    choices: list[CalendarChoice | RcsLocationChoice | RcsTextChoice]
    category: str | Unset = UNSET
    header: TextBlock | Unset = UNSET
    """A text as part of a message."""
    footer: TextBlock | Unset = UNSET
    """A text as part of a message."""
    additional_properties: dict[str, Any] = _field(init=False, factory=dict, repr=False)
    """Members that the contract does not know; they are sent as they stand here."""

    def to_dict(self) -> dict[str, Any]:
        """Give the object as JSON has it."""
        from ..models.rcs_location_choice import RcsLocationChoice
        from ..models.rcs_text_choice import RcsTextChoice

        _fields: dict[str, Any] = {}
        _fields.update(self.additional_properties)
        _fields["body"] = self.body.to_dict()

        def _write_choices(_items: list[CalendarChoice | RcsLocationChoice | RcsTextChoice]) -> list[Any]:
            _written = []
            for _item in _items:
                choices_item: dict[str, Any]
                if isinstance(_item, RcsTextChoice):
                    choices_item = _item.to_dict()
                elif isinstance(_item, RcsLocationChoice):
                    choices_item = _item.to_dict()
                else:
                    choices_item = _item.to_dict()
                _written.append(choices_item)
            return _written

        choices = _write_choices(self.choices)
        _fields["choices"] = choices
        if self.category is not UNSET:
            _fields["category"] = self.category
        header: dict[str, Any] | Unset = UNSET
        if not isinstance(self.header, Unset):
            header = self.header.to_dict()
        if header is not UNSET:
            _fields["header"] = header
        footer: dict[str, Any] | Unset = UNSET
        if not isinstance(self.footer, Unset):
            footer = self.footer.to_dict()
        if footer is not UNSET:
            _fields["footer"] = footer
        return _fields

    @classmethod
    def from_dict(_cls, _source: Mapping[str, Any]) -> Self:
        """Read the object from what JSON gave.

        Raises:
            KeyError: A required member is missing.
            TypeError: A member is of another type than the contract says.
            ValueError: A member is not in the format that the contract says.
        """
        from ..models.calendar_choice import CalendarChoice
        from ..models.rcs_location_choice import RcsLocationChoice
        from ..models.rcs_text_choice import RcsTextChoice
        from ..models.text_block import TextBlock

        _rest = dict(_source)
        body = TextBlock.from_dict(_as_object(_rest.pop("body"), "body"))

        def _parse_choices(_items: object) -> list[CalendarChoice | RcsLocationChoice | RcsTextChoice]:
            _parsed: list[CalendarChoice | RcsLocationChoice | RcsTextChoice] = []
            for _item in _as_list(_items, "choices"):

                def _parse_choices_item(_data: object) -> CalendarChoice | RcsLocationChoice | RcsTextChoice:
                    if isinstance(_data, dict):
                        try:
                            componentsschemas_rcs_choice_type_0 = RcsTextChoice.from_dict(
                                _as_object(_data, "RcsChoice_type_0")
                            )
                        except (TypeError, ValueError, KeyError):
                            pass
                        else:
                            return componentsschemas_rcs_choice_type_0
                    if isinstance(_data, dict):
                        try:
                            componentsschemas_rcs_choice_type_1 = RcsLocationChoice.from_dict(
                                _as_object(_data, "RcsChoice_type_1")
                            )
                        except (TypeError, ValueError, KeyError):
                            pass
                        else:
                            return componentsschemas_rcs_choice_type_1
                    if isinstance(_data, dict):
                        try:
                            componentsschemas_rcs_choice_type_2 = CalendarChoice.from_dict(
                                _as_object(_data, "RcsChoice_type_2")
                            )
                        except (TypeError, ValueError, KeyError):
                            pass
                        else:
                            return componentsschemas_rcs_choice_type_2
                    raise TypeError("choices_item has none of its documented forms")

                choices_item = _parse_choices_item(_item)
                _parsed.append(choices_item)
            return _parsed

        choices = _parse_choices(_rest.pop("choices"))
        category: str | Unset = UNSET
        if (_category := _rest.pop("category", None)) is not None:
            category = _as_str(_category, "category")
        header: TextBlock | Unset = UNSET
        if (_header := _rest.pop("header", None)) is not None:
            header = TextBlock.from_dict(_as_object(_header, "header"))
        footer: TextBlock | Unset = UNSET
        if (_footer := _rest.pop("footer", None)) is not None:
            footer = TextBlock.from_dict(_as_object(_footer, "footer"))
        _read = _cls(
            body=body,
            choices=choices,
            category=category,
            header=header,
            footer=footer,
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
