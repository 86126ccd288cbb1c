from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _define, field as _field

from ..models.new_whatsapp_template_category import NewWhatsappTemplateCategory
from ..models.new_whatsapp_template_type import NewWhatsappTemplateType
from ..types import (
    as_bool as _as_bool,
    as_int as _as_int,
    as_object as _as_object,
    as_str as _as_str,
    masked as _masked,
)

if TYPE_CHECKING:
    from ..models.whatsapp_plain_payload import WhatsappPlainPayload
    from ..models.whatsapp_template_parts import WhatsappTemplateParts


@_define
class NewWhatsappTemplate:
    """A template to be kept. Variables are names of letters and digits in double braces, each of its own."""

    type_: NewWhatsappTemplateType
    name: str
    """A name without spaces."""
    category: NewWhatsappTemplateCategory
    language: str
    """For example en or en_US."""
    is_conversation: bool
    """Whether it is for conversations only and needs no review by Meta."""
    number: int | str = _field(repr=_masked)
    """The business number."""
    payload: WhatsappPlainPayload | WhatsappTemplateParts
    """The plain form for the types text, json and media; header, body and so on for the type template."""
    additional_properties: dict[str, Any] = _field(init=False, factory=dict, repr=False)
    """Members that the contract does not know; they are sent as they stand here."""

    def to_dict(self) -> dict[str, Any]:
        """Give the object as JSON has it."""
        from ..models.whatsapp_plain_payload import WhatsappPlainPayload

        _fields: dict[str, Any] = {}
        _fields.update(self.additional_properties)
        _fields["type"] = self.type_.value
        _fields["name"] = self.name
        _fields["category"] = self.category.value
        _fields["language"] = self.language
        _fields["is_conversation"] = self.is_conversation
        number: int | str
        number = self.number
        _fields["number"] = number
        payload: dict[str, Any]
        if isinstance(self.payload, WhatsappPlainPayload):
            payload = self.payload.to_dict()
        else:
            payload = self.payload.to_dict()
        _fields["payload"] = payload
        return _fields

    @classmethod
    def from_dict(_cls, _source: Mapping[str, Any]) -> Self:
        """Read the object from what JSON gave.

        Raises:
            KeyError: A required member is missing.
            TypeError: A member is of another type than the contract says.
            ValueError: A member is not in the format that the contract says.
        """
        from ..models.whatsapp_plain_payload import WhatsappPlainPayload
        from ..models.whatsapp_template_parts import WhatsappTemplateParts

        _rest = dict(_source)
        type_ = NewWhatsappTemplateType(_as_str(_rest.pop("type"), "type"))
        name = _as_str(_rest.pop("name"), "name")
        category = NewWhatsappTemplateCategory(_as_str(_rest.pop("category"), "category"))
        language = _as_str(_rest.pop("language"), "language")
        is_conversation = _as_bool(_rest.pop("is_conversation"), "is_conversation")

        def _parse_number(_data: object) -> int | str:
            if isinstance(_data, str):
                try:
                    number_type_0 = _as_str(_data, "number_type_0")
                except (TypeError, ValueError, KeyError):
                    pass
                else:
                    return number_type_0
            if isinstance(_data, int) and not isinstance(_data, bool):
                try:
                    number_type_1 = _as_int(_data, "number_type_1")
                except (TypeError, ValueError, KeyError):
                    pass
                else:
                    return number_type_1
            raise TypeError("number has none of its documented forms")

        number = _parse_number(_rest.pop("number"))

        def _parse_payload(_data: object) -> WhatsappPlainPayload | WhatsappTemplateParts:
            if isinstance(_data, dict):
                try:
                    componentsschemas_new_whatsapp_payload_type_0 = WhatsappPlainPayload.from_dict(
                        _as_object(_data, "NewWhatsappPayload_type_0")
                    )
                except (TypeError, ValueError, KeyError):
                    pass
                else:
                    return componentsschemas_new_whatsapp_payload_type_0
            if isinstance(_data, dict):
                try:
                    componentsschemas_new_whatsapp_payload_type_1 = WhatsappTemplateParts.from_dict(
                        _as_object(_data, "NewWhatsappPayload_type_1")
                    )
                except (TypeError, ValueError, KeyError):
                    pass
                else:
                    return componentsschemas_new_whatsapp_payload_type_1
            raise TypeError("payload has none of its documented forms")

        payload = _parse_payload(_rest.pop("payload"))
        _read = _cls(
            type_=type_,
            name=name,
            category=category,
            language=language,
            is_conversation=is_conversation,
            number=number,
            payload=payload,
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
