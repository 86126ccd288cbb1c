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
    from ..models.action_choices import ActionChoices
    from ..models.code_choices import CodeChoices
    from ..models.header_part import HeaderPart
    from ..models.quick_reply_choices import QuickReplyChoices
    from ..models.text_block import TextBlock
    from ..models.whatsapp_template_body import WhatsappTemplateBody


@_define
class WhatsappTemplateParts:
    """The parts of a template."""

    body: WhatsappTemplateBody
    """The text, of at most 1024 characters. For the category utility it has a variable at least, for
        authentication exactly one."""
    header: HeaderPart | Unset = UNSET
    """The header, a text of at most 60 characters or a file."""
    footer: TextBlock | Unset = UNSET
    """A text as part of a message."""
    choices: ActionChoices | CodeChoices | QuickReplyChoices | Unset = UNSET
    """Buttons, by their type."""
    additional_properties: dict[str, Any] = _field(init=False, factory=dict, repr=False)
    """Members that the contract does not know; they are sent as they stand here."""

    def to_dict(self) -> dict[str, Any]:
        """Give the object as JSON has it."""
        from ..models.action_choices import ActionChoices
        from ..models.quick_reply_choices import QuickReplyChoices

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
        choices: dict[str, Any] | Unset
        if isinstance(self.choices, Unset):
            choices = UNSET
        elif isinstance(self.choices, ActionChoices):
            choices = self.choices.to_dict()
        elif isinstance(self.choices, QuickReplyChoices):
            choices = self.choices.to_dict()
        else:
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
        from ..models.action_choices import ActionChoices
        from ..models.code_choices import CodeChoices
        from ..models.header_part import HeaderPart
        from ..models.quick_reply_choices import QuickReplyChoices
        from ..models.text_block import TextBlock
        from ..models.whatsapp_template_body import WhatsappTemplateBody

        _rest = dict(_source)
        body = WhatsappTemplateBody.from_dict(_as_object(_rest.pop("body"), "body"))
        header: HeaderPart | Unset = UNSET
        if (_header := _rest.pop("header", None)) is not None:
            header = HeaderPart.from_dict(_as_object(_header, "header"))
        footer: TextBlock | Unset = UNSET
        if (_footer := _rest.pop("footer", None)) is not None:
            footer = TextBlock.from_dict(_as_object(_footer, "footer"))

        def _parse_choices(_data: object) -> ActionChoices | CodeChoices | QuickReplyChoices | Unset:
            if isinstance(_data, Unset):
                return _data
            if _data is None:
                return UNSET
            if isinstance(_data, dict):
                try:
                    componentsschemas_whatsapp_template_choices_type_0 = ActionChoices.from_dict(
                        _as_object(_data, "WhatsappTemplateChoices_type_0")
                    )
                except (TypeError, ValueError, KeyError):
                    pass
                else:
                    return componentsschemas_whatsapp_template_choices_type_0
            if isinstance(_data, dict):
                try:
                    componentsschemas_whatsapp_template_choices_type_1 = QuickReplyChoices.from_dict(
                        _as_object(_data, "WhatsappTemplateChoices_type_1")
                    )
                except (TypeError, ValueError, KeyError):
                    pass
                else:
                    return componentsschemas_whatsapp_template_choices_type_1
            if isinstance(_data, dict):
                try:
                    componentsschemas_whatsapp_template_choices_type_2 = CodeChoices.from_dict(
                        _as_object(_data, "WhatsappTemplateChoices_type_2")
                    )
                except (TypeError, ValueError, KeyError):
                    pass
                else:
                    return componentsschemas_whatsapp_template_choices_type_2
            raise TypeError("choices has none of its documented forms")

        choices = _parse_choices(_rest.pop("choices", UNSET))
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
