from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _define, field as _field

from ..models.flag_type_0 import FlagType0
from ..models.flag_type_1 import FlagType1
from ..models.sms_sender_state import SmsSenderState
from ..types import (
    UNSET,
    Unset,
    as_datetime as _as_datetime,
    as_int as _as_int,
    as_object as _as_object,
    as_str as _as_str,
    datetime_text as _datetime_text,
    masked as _masked,
)

if TYPE_CHECKING:
    from ..models.sms_sender_service import SmsSenderService


@_define
class SmsSender:
    """A sender name."""

    id: str
    """The sender's id."""
    name: str = _field(repr=_masked)
    """The name."""
    service: SmsSenderService
    """The product that a sender belongs to."""
    iso: str
    """The country it is for; what the request calls country_code."""
    status: SmsSenderState
    """0 pending, 1 approved, 2 rejected."""
    created_at: datetime.datetime
    """Date and time in UTC, ISO 8601 with six decimals."""
    updated_at: datetime.datetime
    """Date and time in UTC, ISO 8601 with six decimals."""
    entity_name: None | str | Unset = UNSET
    """The name of the sending company in India's registers."""
    entity_id: None | str | Unset = UNSET
    """Its id there."""
    header_id: None | str | Unset = UNSET
    """The id of the name there."""
    message: None | str | Unset = UNSET
    """What the platform's people have to say."""
    document: None | str | Unset = UNSET
    """A document that was handed in."""
    is_open: FlagType0 | FlagType1 | Unset = UNSET
    """Yes or no as the platform writes it, 1 or 0, sometimes as a text."""
    purpose: int | Unset = UNSET
    """What it is for; the numbers are not explained."""
    additional_properties: dict[str, Any] = _field(init=False, factory=dict, repr=False)
    """Members that the contract does not know; they are sent as they stand here."""

    def to_dict(self) -> dict[str, Any]:
        """Give the object as JSON has it."""
        _fields: dict[str, Any] = {}
        _fields.update(self.additional_properties)
        _fields["id"] = self.id
        _fields["name"] = self.name
        _fields["service"] = self.service.to_dict()
        _fields["iso"] = self.iso
        _fields["status"] = self.status.value
        _fields["created_at"] = _datetime_text(self.created_at, "created_at")
        _fields["updated_at"] = _datetime_text(self.updated_at, "updated_at")
        entity_name: None | str | Unset
        if isinstance(self.entity_name, Unset):
            entity_name = UNSET
        else:
            entity_name = self.entity_name
        if entity_name is not UNSET:
            _fields["entity_name"] = entity_name
        entity_id: None | str | Unset
        if isinstance(self.entity_id, Unset):
            entity_id = UNSET
        else:
            entity_id = self.entity_id
        if entity_id is not UNSET:
            _fields["entity_id"] = entity_id
        header_id: None | str | Unset
        if isinstance(self.header_id, Unset):
            header_id = UNSET
        else:
            header_id = self.header_id
        if header_id is not UNSET:
            _fields["header_id"] = header_id
        message: None | str | Unset
        if isinstance(self.message, Unset):
            message = UNSET
        else:
            message = self.message
        if message is not UNSET:
            _fields["message"] = message
        document: None | str | Unset
        if isinstance(self.document, Unset):
            document = UNSET
        else:
            document = self.document
        if document is not UNSET:
            _fields["document"] = document
        is_open: int | str | Unset
        if isinstance(self.is_open, Unset):
            is_open = UNSET
        elif isinstance(self.is_open, FlagType0):
            is_open = self.is_open.value
        else:
            is_open = self.is_open.value
        if is_open is not UNSET:
            _fields["is_open"] = is_open
        if self.purpose is not UNSET:
            _fields["purpose"] = self.purpose
        return _fields

    @classmethod
    def from_dict(_cls, _source: Mapping[str, Any]) -> Self:
        """Read the object from what JSON gave.

        Raises:
            KeyError: A required member is missing.
            TypeError: A member is of another type than the contract says.
            ValueError: A member is not in the format that the contract says.
        """
        from ..models.sms_sender_service import SmsSenderService

        _rest = dict(_source)
        id = _as_str(_rest.pop("id"), "id")
        name = _as_str(_rest.pop("name"), "name")
        service = SmsSenderService.from_dict(_as_object(_rest.pop("service"), "service"))
        iso = _as_str(_rest.pop("iso"), "iso")
        status = SmsSenderState(_as_int(_rest.pop("status"), "status"))
        created_at = _as_datetime(_rest.pop("created_at"), "created_at")
        updated_at = _as_datetime(_rest.pop("updated_at"), "updated_at")

        def _parse_entity_name(_data: object) -> None | str | Unset:
            if isinstance(_data, Unset):
                return _data
            if _data is None:
                return None
            if isinstance(_data, str):
                try:
                    entity_name_type_0 = _as_str(_data, "entity_name_type_0")
                except (TypeError, ValueError, KeyError):
                    pass
                else:
                    return entity_name_type_0
            raise TypeError("entity_name has none of its documented forms")

        entity_name = _parse_entity_name(_rest.pop("entity_name", UNSET))

        def _parse_entity_id(_data: object) -> None | str | Unset:
            if isinstance(_data, Unset):
                return _data
            if _data is None:
                return None
            if isinstance(_data, str):
                try:
                    entity_id_type_0 = _as_str(_data, "entity_id_type_0")
                except (TypeError, ValueError, KeyError):
                    pass
                else:
                    return entity_id_type_0
            raise TypeError("entity_id has none of its documented forms")

        entity_id = _parse_entity_id(_rest.pop("entity_id", UNSET))

        def _parse_header_id(_data: object) -> None | str | Unset:
            if isinstance(_data, Unset):
                return _data
            if _data is None:
                return None
            if isinstance(_data, str):
                try:
                    header_id_type_0 = _as_str(_data, "header_id_type_0")
                except (TypeError, ValueError, KeyError):
                    pass
                else:
                    return header_id_type_0
            raise TypeError("header_id has none of its documented forms")

        header_id = _parse_header_id(_rest.pop("header_id", UNSET))

        def _parse_message(_data: object) -> None | str | Unset:
            if isinstance(_data, Unset):
                return _data
            if _data is None:
                return None
            if isinstance(_data, str):
                try:
                    message_type_0 = _as_str(_data, "message_type_0")
                except (TypeError, ValueError, KeyError):
                    pass
                else:
                    return message_type_0
            raise TypeError("message has none of its documented forms")

        message = _parse_message(_rest.pop("message", UNSET))

        def _parse_document(_data: object) -> None | str | Unset:
            if isinstance(_data, Unset):
                return _data
            if _data is None:
                return None
            if isinstance(_data, str):
                try:
                    document_type_0 = _as_str(_data, "document_type_0")
                except (TypeError, ValueError, KeyError):
                    pass
                else:
                    return document_type_0
            raise TypeError("document has none of its documented forms")

        document = _parse_document(_rest.pop("document", UNSET))

        def _parse_is_open(_data: object) -> FlagType0 | FlagType1 | Unset:
            if isinstance(_data, Unset):
                return _data
            if _data is None:
                return UNSET
            if isinstance(_data, int):
                try:
                    componentsschemas_flag_type_0 = FlagType0(_as_int(_data, "Flag_type_0"))
                except (TypeError, ValueError, KeyError):
                    pass
                else:
                    return componentsschemas_flag_type_0
            if isinstance(_data, str):
                try:
                    componentsschemas_flag_type_1 = FlagType1(_as_str(_data, "Flag_type_1"))
                except (TypeError, ValueError, KeyError):
                    pass
                else:
                    return componentsschemas_flag_type_1
            raise TypeError("is_open has none of its documented forms")

        is_open = _parse_is_open(_rest.pop("is_open", UNSET))
        purpose: int | Unset = UNSET
        if (_purpose := _rest.pop("purpose", None)) is not None:
            purpose = _as_int(_purpose, "purpose")
        _read = _cls(
            id=id,
            name=name,
            service=service,
            iso=iso,
            status=status,
            created_at=created_at,
            updated_at=updated_at,
            entity_name=entity_name,
            entity_id=entity_id,
            header_id=header_id,
            message=message,
            document=document,
            is_open=is_open,
            purpose=purpose,
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
