from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _define, field as _field

from ..models.whatsapp_interactive_content_type import WhatsappInteractiveContentType
from ..types import (
    UNSET,
    Unset,
    as_list as _as_list,
    as_object as _as_object,
    as_str as _as_str,
)

if TYPE_CHECKING:
    from ..models.calendar_choice import CalendarChoice
    from ..models.call_choice import CallChoice
    from ..models.copy_choice import CopyChoice
    from ..models.header_part import HeaderPart
    from ..models.list_button import ListButton
    from ..models.list_section import ListSection
    from ..models.reply_choice import ReplyChoice
    from ..models.text_block import TextBlock
    from ..models.text_choice import TextChoice
    from ..models.url_choice import UrlChoice


@_define
class WhatsappInteractiveContent:
    """The text and the choices."""

    type_: WhatsappInteractiveContentType
    choices: list[
        CalendarChoice | CallChoice | CopyChoice | ListButton | ListSection | ReplyChoice | TextChoice | UrlChoice
    ]
    category: str | Unset = UNSET
    header: HeaderPart | Unset = UNSET
    """The header, a text of at most 60 characters or a file."""
    body: TextBlock | Unset = UNSET
    """A text as part of a message."""
    footer: TextBlock | Unset = UNSET
    """A text as part of a message."""
    additional_properties: dict[str, Any] = _field(init=False, factory=dict, repr=False)
    """Members that the contract does not know; they are sent as they stand here."""

    def to_dict(self) -> dict[str, Any]:
        """Give the object as JSON has it."""
        from ..models.call_choice import CallChoice
        from ..models.copy_choice import CopyChoice
        from ..models.list_button import ListButton
        from ..models.list_section import ListSection
        from ..models.reply_choice import ReplyChoice
        from ..models.text_choice import TextChoice
        from ..models.url_choice import UrlChoice

        _fields: dict[str, Any] = {}
        _fields.update(self.additional_properties)
        _fields["type"] = self.type_.value

        def _write_choices(
            _items: list[
                CalendarChoice
                | CallChoice
                | CopyChoice
                | ListButton
                | ListSection
                | ReplyChoice
                | TextChoice
                | UrlChoice
            ],
        ) -> list[Any]:
            _written = []
            for _item in _items:
                choices_item: dict[str, Any]
                if isinstance(_item, ReplyChoice):
                    choices_item = _item.to_dict()
                elif isinstance(_item, TextChoice):
                    choices_item = _item.to_dict()
                elif isinstance(_item, ListButton):
                    choices_item = _item.to_dict()
                elif isinstance(_item, ListSection):
                    choices_item = _item.to_dict()
                elif isinstance(_item, UrlChoice):
                    choices_item = _item.to_dict()
                elif isinstance(_item, CallChoice):
                    choices_item = _item.to_dict()
                elif isinstance(_item, CopyChoice):
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
        body: dict[str, Any] | Unset = UNSET
        if not isinstance(self.body, Unset):
            body = self.body.to_dict()
        if body is not UNSET:
            _fields["body"] = body
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
        from ..models.call_choice import CallChoice
        from ..models.copy_choice import CopyChoice
        from ..models.header_part import HeaderPart
        from ..models.list_button import ListButton
        from ..models.list_section import ListSection
        from ..models.reply_choice import ReplyChoice
        from ..models.text_block import TextBlock
        from ..models.text_choice import TextChoice
        from ..models.url_choice import UrlChoice

        _rest = dict(_source)
        type_ = WhatsappInteractiveContentType(_as_str(_rest.pop("type"), "type"))

        def _parse_choices(
            _items: object,
        ) -> list[
            CalendarChoice | CallChoice | CopyChoice | ListButton | ListSection | ReplyChoice | TextChoice | UrlChoice
        ]:
            _parsed: list[
                CalendarChoice
                | CallChoice
                | CopyChoice
                | ListButton
                | ListSection
                | ReplyChoice
                | TextChoice
                | UrlChoice
            ] = []
            for _item in _as_list(_items, "choices"):

                def _parse_choices_item(
                    _data: object,
                ) -> (
                    CalendarChoice
                    | CallChoice
                    | CopyChoice
                    | ListButton
                    | ListSection
                    | ReplyChoice
                    | TextChoice
                    | UrlChoice
                ):
                    if isinstance(_data, dict):
                        try:
                            componentsschemas_whatsapp_choice_type_0 = ReplyChoice.from_dict(
                                _as_object(_data, "WhatsappChoice_type_0")
                            )
                        except (TypeError, ValueError, KeyError):
                            pass
                        else:
                            return componentsschemas_whatsapp_choice_type_0
                    if isinstance(_data, dict):
                        try:
                            componentsschemas_whatsapp_choice_type_1 = TextChoice.from_dict(
                                _as_object(_data, "WhatsappChoice_type_1")
                            )
                        except (TypeError, ValueError, KeyError):
                            pass
                        else:
                            return componentsschemas_whatsapp_choice_type_1
                    if isinstance(_data, dict):
                        try:
                            componentsschemas_whatsapp_choice_type_2 = ListButton.from_dict(
                                _as_object(_data, "WhatsappChoice_type_2")
                            )
                        except (TypeError, ValueError, KeyError):
                            pass
                        else:
                            return componentsschemas_whatsapp_choice_type_2
                    if isinstance(_data, dict):
                        try:
                            componentsschemas_whatsapp_choice_type_3 = ListSection.from_dict(
                                _as_object(_data, "WhatsappChoice_type_3")
                            )
                        except (TypeError, ValueError, KeyError):
                            pass
                        else:
                            return componentsschemas_whatsapp_choice_type_3
                    if isinstance(_data, dict):
                        try:
                            componentsschemas_whatsapp_choice_type_4 = UrlChoice.from_dict(
                                _as_object(_data, "WhatsappChoice_type_4")
                            )
                        except (TypeError, ValueError, KeyError):
                            pass
                        else:
                            return componentsschemas_whatsapp_choice_type_4
                    if isinstance(_data, dict):
                        try:
                            componentsschemas_whatsapp_choice_type_5 = CallChoice.from_dict(
                                _as_object(_data, "WhatsappChoice_type_5")
                            )
                        except (TypeError, ValueError, KeyError):
                            pass
                        else:
                            return componentsschemas_whatsapp_choice_type_5
                    if isinstance(_data, dict):
                        try:
                            componentsschemas_whatsapp_choice_type_6 = CopyChoice.from_dict(
                                _as_object(_data, "WhatsappChoice_type_6")
                            )
                        except (TypeError, ValueError, KeyError):
                            pass
                        else:
                            return componentsschemas_whatsapp_choice_type_6
                    if isinstance(_data, dict):
                        try:
                            componentsschemas_whatsapp_choice_type_7 = CalendarChoice.from_dict(
                                _as_object(_data, "WhatsappChoice_type_7")
                            )
                        except (TypeError, ValueError, KeyError):
                            pass
                        else:
                            return componentsschemas_whatsapp_choice_type_7
                    raise TypeError("choices_item has none of its documented forms")

                choices_item = _parse_choices_item(_item)
                _parsed.append(choices_item)
            return _parsed

        choices = _parse_choices(_rest.pop("choices"))
        category: str | Unset = UNSET
        if (_category := _rest.pop("category", None)) is not None:
            category = _as_str(_category, "category")
        header: HeaderPart | Unset = UNSET
        if (_header := _rest.pop("header", None)) is not None:
            header = HeaderPart.from_dict(_as_object(_header, "header"))
        body: TextBlock | Unset = UNSET
        if (_body := _rest.pop("body", None)) is not None:
            body = TextBlock.from_dict(_as_object(_body, "body"))
        footer: TextBlock | Unset = UNSET
        if (_footer := _rest.pop("footer", None)) is not None:
            footer = TextBlock.from_dict(_as_object(_footer, "footer"))
        _read = _cls(
            type_=type_,
            choices=choices,
            category=category,
            header=header,
            body=body,
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
