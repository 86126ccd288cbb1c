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
    from ..models.calendar_choice import CalendarChoice
    from ..models.call_choice import CallChoice
    from ..models.copy_choice import CopyChoice
    from ..models.list_button import ListButton
    from ..models.list_section import ListSection
    from ..models.media_block import MediaBlock
    from ..models.reply_choice import ReplyChoice
    from ..models.text_choice import TextChoice
    from ..models.url_choice import UrlChoice


@_define
class WhatsappCardPayload:
    """WhatsappCardPayload"""

    title: str | Unset = _field(default=UNSET, repr=_masked)
    description: str | Unset = _field(default=UNSET, repr=_masked)
    body: MediaBlock | Unset = UNSET
    """An image or a film as part of a message."""
    choices: (
        list[CalendarChoice | CallChoice | CopyChoice | ListButton | ListSection | ReplyChoice | TextChoice | UrlChoice]
        | Unset
    ) = UNSET
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
        if self.title is not UNSET:
            _fields["title"] = self.title
        if self.description is not UNSET:
            _fields["description"] = self.description
        body: dict[str, Any] | Unset = UNSET
        if not isinstance(self.body, Unset):
            body = self.body.to_dict()
        if body is not UNSET:
            _fields["body"] = body
        choices: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.choices, Unset):

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
        from ..models.calendar_choice import CalendarChoice
        from ..models.call_choice import CallChoice
        from ..models.copy_choice import CopyChoice
        from ..models.list_button import ListButton
        from ..models.list_section import ListSection
        from ..models.media_block import MediaBlock
        from ..models.reply_choice import ReplyChoice
        from ..models.text_choice import TextChoice
        from ..models.url_choice import UrlChoice

        _rest = dict(_source)
        title: str | Unset = UNSET
        if (_title := _rest.pop("title", None)) is not None:
            title = _as_str(_title, "title")
        description: str | Unset = UNSET
        if (_description := _rest.pop("description", None)) is not None:
            description = _as_str(_description, "description")
        body: MediaBlock | Unset = UNSET
        if (_body := _rest.pop("body", None)) is not None:
            body = MediaBlock.from_dict(_as_object(_body, "body"))
        choices: (
            list[
                CalendarChoice
                | CallChoice
                | CopyChoice
                | ListButton
                | ListSection
                | ReplyChoice
                | TextChoice
                | UrlChoice
            ]
            | Unset
        ) = UNSET
        if (_choices := _rest.pop("choices", None)) is not None:

            def _parse_choices(
                _items: object,
            ) -> list[
                CalendarChoice
                | CallChoice
                | CopyChoice
                | ListButton
                | ListSection
                | ReplyChoice
                | TextChoice
                | UrlChoice
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

            choices = _parse_choices(_choices)
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
