from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _define, field as _field

from ..types import (
    UNSET,
    Unset,
    as_object as _as_object,
)

if TYPE_CHECKING:
    from ..models.rcs_template_choices import RcsTemplateChoices
    from ..models.text_block import TextBlock


@_define
class RcsTemplateParts:
    """Header, body, footer and answers."""

    body: TextBlock
    """A text as part of a message."""
    header: TextBlock | Unset = UNSET
    """A text as part of a message."""
    footer: TextBlock | Unset = UNSET
    """A text as part of a message."""
    choices: RcsTemplateChoices | Unset = UNSET
    """Answers, and things to do."""
    additional_properties: dict[str, Any] = _field(init=False, factory=dict, repr=False)
    """Members that the contract does not know; they are sent as they stand here."""

    def to_dict(self) -> dict[str, Any]:
        """Give the object as JSON has it."""
        _fields: dict[str, Any] = {}
        _fields.update(self.additional_properties)
        _fields["body"] = self.body.to_dict()
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
        choices: dict[str, Any] | Unset = UNSET
        if not isinstance(self.choices, Unset):
            choices = self.choices.to_dict()
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
        from ..models.rcs_template_choices import RcsTemplateChoices
        from ..models.text_block import TextBlock

        _rest = dict(_source)
        body = TextBlock.from_dict(_as_object(_rest.pop("body"), "body"))
        header: TextBlock | Unset = UNSET
        if (_header := _rest.pop("header", None)) is not None:
            header = TextBlock.from_dict(_as_object(_header, "header"))
        footer: TextBlock | Unset = UNSET
        if (_footer := _rest.pop("footer", None)) is not None:
            footer = TextBlock.from_dict(_as_object(_footer, "footer"))
        choices: RcsTemplateChoices | Unset = UNSET
        if (_choices := _rest.pop("choices", None)) is not None:
            choices = RcsTemplateChoices.from_dict(_as_object(_choices, "choices"))
        _read = _cls(
            body=body,
            header=header,
            footer=footer,
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
