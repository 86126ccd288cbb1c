from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _define, field as _field

from ..models.new_viber_template_category import NewViberTemplateCategory
from ..types import (
    UNSET,
    Unset,
    as_object as _as_object,
    as_str as _as_str,
)

if TYPE_CHECKING:
    from ..models.viber_file import ViberFile
    from ..models.viber_image import ViberImage
    from ..models.viber_interactive import ViberInteractive
    from ..models.viber_template_message import ViberTemplateMessage
    from ..models.viber_text import ViberText
    from ..models.viber_video import ViberVideo


@_define
class NewViberTemplate:
    """A template to be kept; a change names it as it is called."""

    name: str
    category: NewViberTemplateCategory
    message: Unset | ViberFile | ViberImage | ViberInteractive | ViberTemplateMessage | ViberText | ViberVideo = UNSET
    """The message, by its type."""
    payload: Unset | ViberFile | ViberImage | ViberVideo = UNSET
    """The same as message; one of the samples calls it so."""
    additional_properties: dict[str, Any] = _field(init=False, factory=dict, repr=False)
    """Members that the contract does not know; they are sent as they stand here."""

    def to_dict(self) -> dict[str, Any]:
        """Give the object as JSON has it."""
        from ..models.viber_file import ViberFile
        from ..models.viber_image import ViberImage
        from ..models.viber_interactive import ViberInteractive
        from ..models.viber_text import ViberText
        from ..models.viber_video import ViberVideo

        _fields: dict[str, Any] = {}
        _fields.update(self.additional_properties)
        _fields["name"] = self.name
        _fields["category"] = self.category.value
        message: dict[str, Any] | Unset
        if isinstance(self.message, Unset):
            message = UNSET
        elif isinstance(self.message, ViberText):
            message = self.message.to_dict()
        elif isinstance(self.message, ViberFile):
            message = self.message.to_dict()
        elif isinstance(self.message, ViberImage):
            message = self.message.to_dict()
        elif isinstance(self.message, ViberVideo):
            message = self.message.to_dict()
        elif isinstance(self.message, ViberInteractive):
            message = self.message.to_dict()
        else:
            message = self.message.to_dict()
        if message is not UNSET:
            _fields["message"] = message
        payload: dict[str, Any] | Unset
        if isinstance(self.payload, Unset):
            payload = UNSET
        elif isinstance(self.payload, ViberFile):
            payload = self.payload.to_dict()
        elif isinstance(self.payload, ViberImage):
            payload = self.payload.to_dict()
        else:
            payload = self.payload.to_dict()
        if payload is not UNSET:
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
        from ..models.viber_file import ViberFile
        from ..models.viber_image import ViberImage
        from ..models.viber_interactive import ViberInteractive
        from ..models.viber_template_message import ViberTemplateMessage
        from ..models.viber_text import ViberText
        from ..models.viber_video import ViberVideo

        _rest = dict(_source)
        name = _as_str(_rest.pop("name"), "name")
        category = NewViberTemplateCategory(_as_str(_rest.pop("category"), "category"))

        def _parse_message(
            _data: object,
        ) -> Unset | ViberFile | ViberImage | ViberInteractive | ViberTemplateMessage | ViberText | ViberVideo:
            if isinstance(_data, Unset):
                return _data
            if _data is None:
                return UNSET
            if isinstance(_data, dict):
                try:
                    componentsschemas_viber_message_type_0 = ViberText.from_dict(
                        _as_object(_data, "ViberMessage_type_0")
                    )
                except (TypeError, ValueError, KeyError):
                    pass
                else:
                    return componentsschemas_viber_message_type_0
            if isinstance(_data, dict):
                try:
                    componentsschemas_viber_message_type_1 = ViberFile.from_dict(
                        _as_object(_data, "ViberMessage_type_1")
                    )
                except (TypeError, ValueError, KeyError):
                    pass
                else:
                    return componentsschemas_viber_message_type_1
            if isinstance(_data, dict):
                try:
                    componentsschemas_viber_message_type_2 = ViberImage.from_dict(
                        _as_object(_data, "ViberMessage_type_2")
                    )
                except (TypeError, ValueError, KeyError):
                    pass
                else:
                    return componentsschemas_viber_message_type_2
            if isinstance(_data, dict):
                try:
                    componentsschemas_viber_message_type_3 = ViberVideo.from_dict(
                        _as_object(_data, "ViberMessage_type_3")
                    )
                except (TypeError, ValueError, KeyError):
                    pass
                else:
                    return componentsschemas_viber_message_type_3
            if isinstance(_data, dict):
                try:
                    componentsschemas_viber_message_type_4 = ViberInteractive.from_dict(
                        _as_object(_data, "ViberMessage_type_4")
                    )
                except (TypeError, ValueError, KeyError):
                    pass
                else:
                    return componentsschemas_viber_message_type_4
            if isinstance(_data, dict):
                try:
                    componentsschemas_viber_message_type_5 = ViberTemplateMessage.from_dict(
                        _as_object(_data, "ViberMessage_type_5")
                    )
                except (TypeError, ValueError, KeyError):
                    pass
                else:
                    return componentsschemas_viber_message_type_5
            raise TypeError("message has none of its documented forms")

        message = _parse_message(_rest.pop("message", UNSET))

        def _parse_payload(_data: object) -> Unset | ViberFile | ViberImage | ViberVideo:
            if isinstance(_data, Unset):
                return _data
            if _data is None:
                return UNSET
            if isinstance(_data, dict):
                try:
                    payload_type_0 = ViberFile.from_dict(_as_object(_data, "payload_type_0"))
                except (TypeError, ValueError, KeyError):
                    pass
                else:
                    return payload_type_0
            if isinstance(_data, dict):
                try:
                    payload_type_1 = ViberImage.from_dict(_as_object(_data, "payload_type_1"))
                except (TypeError, ValueError, KeyError):
                    pass
                else:
                    return payload_type_1
            if isinstance(_data, dict):
                try:
                    payload_type_2 = ViberVideo.from_dict(_as_object(_data, "payload_type_2"))
                except (TypeError, ValueError, KeyError):
                    pass
                else:
                    return payload_type_2
            raise TypeError("payload has none of its documented forms")

        payload = _parse_payload(_rest.pop("payload", UNSET))
        _read = _cls(
            name=name,
            category=category,
            message=message,
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
