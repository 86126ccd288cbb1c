from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal, Self

from attrs import define as _define, field as _field

from ..models.rcs_category import RcsCategory
from ..types import (
    as_int as _as_int,
    as_object as _as_object,
    as_str as _as_str,
    masked as _masked,
)

if TYPE_CHECKING:
    from ..models.rcs_template_card import RcsTemplateCard
    from ..models.rcs_template_cards import RcsTemplateCards
    from ..models.rcs_template_media import RcsTemplateMedia
    from ..models.rcs_template_parts import RcsTemplateParts
    from ..models.rcs_template_text import RcsTemplateText


@_define
class ChangedRcsTemplate:
    """What the template is to be; its name must be the one that it has."""

    type_: Literal["template"]
    name: str
    category: RcsCategory
    language: str
    number: int | str = _field(repr=_masked)
    """The agent's number."""
    payload: RcsTemplateCard | RcsTemplateCards | RcsTemplateMedia | RcsTemplateParts | RcsTemplateText
    """A card, cards, a file, a text, or a message of header, body and footer."""
    additional_properties: dict[str, Any] = _field(init=False, factory=dict, repr=False)
    """Members that the contract does not know; they are sent as they stand here."""

    def to_dict(self) -> dict[str, Any]:
        """Give the object as JSON has it."""
        from ..models.rcs_template_card import RcsTemplateCard
        from ..models.rcs_template_cards import RcsTemplateCards
        from ..models.rcs_template_media import RcsTemplateMedia
        from ..models.rcs_template_text import RcsTemplateText

        _fields: dict[str, Any] = {}
        _fields.update(self.additional_properties)
        _fields["type"] = self.type_
        _fields["name"] = self.name
        _fields["category"] = self.category.value
        _fields["language"] = self.language
        number: int | str
        number = self.number
        _fields["number"] = number
        payload: dict[str, Any]
        if isinstance(self.payload, RcsTemplateCard):
            payload = self.payload.to_dict()
        elif isinstance(self.payload, RcsTemplateCards):
            payload = self.payload.to_dict()
        elif isinstance(self.payload, RcsTemplateMedia):
            payload = self.payload.to_dict()
        elif isinstance(self.payload, RcsTemplateText):
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
        from ..models.rcs_template_card import RcsTemplateCard
        from ..models.rcs_template_cards import RcsTemplateCards
        from ..models.rcs_template_media import RcsTemplateMedia
        from ..models.rcs_template_parts import RcsTemplateParts
        from ..models.rcs_template_text import RcsTemplateText

        _rest = dict(_source)
        if _rest.pop("type") != "template":
            raise ValueError("type is not the one value that it can have")
        type_: Literal["template"] = "template"
        name = _as_str(_rest.pop("name"), "name")
        category = RcsCategory(_as_str(_rest.pop("category"), "category"))
        language = _as_str(_rest.pop("language"), "language")

        def _parse_number(_data: object) -> int | str:
            if isinstance(_data, str):
                try:
                    componentsschemas_rcs_agent_number_type_0 = _as_str(_data, "RcsAgentNumber_type_0")
                except (TypeError, ValueError, KeyError):
                    pass
                else:
                    return componentsschemas_rcs_agent_number_type_0
            if isinstance(_data, int) and not isinstance(_data, bool):
                try:
                    componentsschemas_rcs_agent_number_type_1 = _as_int(_data, "RcsAgentNumber_type_1")
                except (TypeError, ValueError, KeyError):
                    pass
                else:
                    return componentsschemas_rcs_agent_number_type_1
            raise TypeError("number has none of its documented forms")

        number = _parse_number(_rest.pop("number"))

        def _parse_payload(
            _data: object,
        ) -> RcsTemplateCard | RcsTemplateCards | RcsTemplateMedia | RcsTemplateParts | RcsTemplateText:
            if isinstance(_data, dict):
                try:
                    componentsschemas_rcs_template_content_type_0 = RcsTemplateCard.from_dict(
                        _as_object(_data, "RcsTemplateContent_type_0")
                    )
                except (TypeError, ValueError, KeyError):
                    pass
                else:
                    return componentsschemas_rcs_template_content_type_0
            if isinstance(_data, dict):
                try:
                    componentsschemas_rcs_template_content_type_1 = RcsTemplateCards.from_dict(
                        _as_object(_data, "RcsTemplateContent_type_1")
                    )
                except (TypeError, ValueError, KeyError):
                    pass
                else:
                    return componentsschemas_rcs_template_content_type_1
            if isinstance(_data, dict):
                try:
                    componentsschemas_rcs_template_content_type_2 = RcsTemplateMedia.from_dict(
                        _as_object(_data, "RcsTemplateContent_type_2")
                    )
                except (TypeError, ValueError, KeyError):
                    pass
                else:
                    return componentsschemas_rcs_template_content_type_2
            if isinstance(_data, dict):
                try:
                    componentsschemas_rcs_template_content_type_3 = RcsTemplateText.from_dict(
                        _as_object(_data, "RcsTemplateContent_type_3")
                    )
                except (TypeError, ValueError, KeyError):
                    pass
                else:
                    return componentsschemas_rcs_template_content_type_3
            if isinstance(_data, dict):
                try:
                    componentsschemas_rcs_template_content_type_4 = RcsTemplateParts.from_dict(
                        _as_object(_data, "RcsTemplateContent_type_4")
                    )
                except (TypeError, ValueError, KeyError):
                    pass
                else:
                    return componentsschemas_rcs_template_content_type_4
            raise TypeError("payload has none of its documented forms")

        payload = _parse_payload(_rest.pop("payload"))
        _read = _cls(
            type_=type_,
            name=name,
            category=category,
            language=language,
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
