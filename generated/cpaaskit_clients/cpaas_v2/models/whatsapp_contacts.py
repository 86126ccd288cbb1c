from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal, Self

from attrs import define as _define, field as _field

from ..types import (
    as_list as _as_list,
    as_object as _as_object,
)

if TYPE_CHECKING:
    from ..models.whatsapp_contact import WhatsappContact


@_define
class WhatsappContacts:
    """A contact card, or several."""

    type_: Literal["contacts"]
    payload: list[WhatsappContact] | WhatsappContact
    additional_properties: dict[str, Any] = _field(init=False, factory=dict, repr=False)
    """Members that the contract does not know; they are sent as they stand here."""

    def to_dict(self) -> dict[str, Any]:
        """Give the object as JSON has it."""
        from ..models.whatsapp_contact import WhatsappContact

        _fields: dict[str, Any] = {}
        _fields.update(self.additional_properties)
        _fields["type"] = self.type_
        payload: dict[str, Any] | list[dict[str, Any]]
        if isinstance(self.payload, WhatsappContact):
            payload = self.payload.to_dict()
        else:
            payload = [_item.to_dict() for _item in self.payload]
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
        from ..models.whatsapp_contact import WhatsappContact

        _rest = dict(_source)
        if _rest.pop("type") != "contacts":
            raise ValueError("type is not the one value that it can have")
        type_: Literal["contacts"] = "contacts"

        def _parse_payload(_data: object) -> list[WhatsappContact] | WhatsappContact:
            if isinstance(_data, dict):
                try:
                    payload_type_0 = WhatsappContact.from_dict(_as_object(_data, "payload_type_0"))
                except (TypeError, ValueError, KeyError):
                    pass
                else:
                    return payload_type_0
            if isinstance(_data, list):
                try:
                    payload_type_1 = [
                        WhatsappContact.from_dict(_as_object(_item, "payload_type_1_item"))
                        for _item in _as_list(_data, "payload_type_1")
                    ]
                except (TypeError, ValueError, KeyError):
                    pass
                else:
                    return payload_type_1
            raise TypeError("payload has none of its documented forms")

        payload = _parse_payload(_rest.pop("payload"))
        _read = _cls(
            type_=type_,
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
