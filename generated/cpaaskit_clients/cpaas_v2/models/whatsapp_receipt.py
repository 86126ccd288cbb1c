from __future__ import annotations

import datetime
from collections.abc import Mapping
from decimal import Decimal
from typing import Any, Self

from attrs import define as _define, field as _field

from ..models.whatsapp_state import WhatsappState
from ..types import (
    UNSET,
    Unset,
    as_datetime as _as_datetime,
    as_decimal as _as_decimal,
    as_str as _as_str,
    datetime_text as _datetime_text,
    decimal_text as _decimal_text,
    masked as _masked,
)


@_define
class WhatsappReceipt:
    """One message to one recipient, who stands under `to` or under `recipient`."""

    id: str
    channel: str
    from_: str = _field(repr=_masked)
    credits_: Decimal
    """An amount of credits or money, as a number or as a numeric text."""
    created_at: datetime.datetime | str
    """A time in the newer form. Some fields have the older one, in a zone that is stated nowhere."""
    status: WhatsappState
    """How far a WhatsApp message has come. Two are seen in replies to a send only, notallowed and SENT."""
    to: str | Unset = _field(default=UNSET, repr=_masked)
    recipient: str | Unset = _field(default=UNSET, repr=_masked)
    foreign_id: None | str | Unset = UNSET
    delivered_at: datetime.datetime | None | str | Unset = UNSET
    """When it was delivered, in the older form of times, or read, in the newer one; nothing before."""
    read_at: datetime.datetime | None | str | Unset = UNSET
    """When it was delivered, in the older form of times, or read, in the newer one; nothing before."""
    additional_properties: dict[str, Any] = _field(init=False, factory=dict, repr=False)
    """Members that the contract does not know; they are sent as they stand here."""

    def to_dict(self) -> dict[str, Any]:
        """Give the object as JSON has it."""

        _fields: dict[str, Any] = {}
        _fields.update(self.additional_properties)
        _fields["id"] = self.id
        _fields["channel"] = self.channel
        _fields["from"] = self.from_
        _fields["credits"] = _decimal_text(self.credits_, "credits")
        created_at: str
        if isinstance(self.created_at, datetime.datetime):
            created_at = _datetime_text(self.created_at, "ChannelTime_type_0")
        else:
            created_at = self.created_at
        _fields["created_at"] = created_at
        _fields["status"] = self.status.value
        if self.to is not UNSET:
            _fields["to"] = self.to
        if self.recipient is not UNSET:
            _fields["recipient"] = self.recipient
        foreign_id: None | str | Unset
        if isinstance(self.foreign_id, Unset):
            foreign_id = UNSET
        else:
            foreign_id = self.foreign_id
        if foreign_id is not UNSET:
            _fields["foreign_id"] = foreign_id
        delivered_at: None | str | Unset
        if isinstance(self.delivered_at, Unset):
            delivered_at = UNSET
        elif isinstance(self.delivered_at, datetime.datetime):
            delivered_at = _datetime_text(self.delivered_at, "ArrivalTime_type_0")
        else:
            delivered_at = self.delivered_at
        if delivered_at is not UNSET:
            _fields["delivered_at"] = delivered_at
        read_at: None | str | Unset
        if isinstance(self.read_at, Unset):
            read_at = UNSET
        elif isinstance(self.read_at, datetime.datetime):
            read_at = _datetime_text(self.read_at, "ArrivalTime_type_0")
        else:
            read_at = self.read_at
        if read_at is not UNSET:
            _fields["read_at"] = read_at
        return _fields

    @classmethod
    def from_dict(_cls, _source: Mapping[str, Any]) -> Self:
        """Read the object from what JSON gave.

        Raises:
            KeyError: A required member is missing.
            TypeError: A member is of another type than the contract says.
            ValueError: A member is not in the format that the contract says.
        """

        _rest = dict(_source)
        id = _as_str(_rest.pop("id"), "id")
        channel = _as_str(_rest.pop("channel"), "channel")
        from_ = _as_str(_rest.pop("from"), "from")
        credits_ = _as_decimal(_rest.pop("credits"), "credits")

        def _parse_created_at(_data: object) -> datetime.datetime | str:
            if isinstance(_data, str):
                try:
                    componentsschemas_channel_time_type_0 = _as_datetime(_data, "ChannelTime_type_0")
                except (TypeError, ValueError, KeyError):
                    pass
                else:
                    return componentsschemas_channel_time_type_0
            if isinstance(_data, str):
                try:
                    componentsschemas_channel_time_type_1 = _as_str(_data, "ChannelTime_type_1")
                except (TypeError, ValueError, KeyError):
                    pass
                else:
                    return componentsschemas_channel_time_type_1
            raise TypeError("created_at has none of its documented forms")

        created_at = _parse_created_at(_rest.pop("created_at"))
        status = WhatsappState(_as_str(_rest.pop("status"), "status"))
        to: str | Unset = UNSET
        if (_to := _rest.pop("to", None)) is not None:
            to = _as_str(_to, "to")
        recipient: str | Unset = UNSET
        if (_recipient := _rest.pop("recipient", None)) is not None:
            recipient = _as_str(_recipient, "recipient")

        def _parse_foreign_id(_data: object) -> None | str | Unset:
            if isinstance(_data, Unset):
                return _data
            if _data is None:
                return None
            if isinstance(_data, str):
                try:
                    foreign_id_type_0 = _as_str(_data, "foreign_id_type_0")
                except (TypeError, ValueError, KeyError):
                    pass
                else:
                    return foreign_id_type_0
            raise TypeError("foreign_id has none of its documented forms")

        foreign_id = _parse_foreign_id(_rest.pop("foreign_id", UNSET))

        def _parse_delivered_at(_data: object) -> datetime.datetime | None | str | Unset:
            if isinstance(_data, Unset):
                return _data
            if _data is None:
                return None
            if isinstance(_data, str):
                try:
                    componentsschemas_arrival_time_type_0 = _as_datetime(_data, "ArrivalTime_type_0")
                except (TypeError, ValueError, KeyError):
                    pass
                else:
                    return componentsschemas_arrival_time_type_0
            if isinstance(_data, str):
                try:
                    componentsschemas_arrival_time_type_1 = _as_str(_data, "ArrivalTime_type_1")
                except (TypeError, ValueError, KeyError):
                    pass
                else:
                    return componentsschemas_arrival_time_type_1
            raise TypeError("delivered_at has none of its documented forms")

        delivered_at = _parse_delivered_at(_rest.pop("delivered_at", UNSET))

        def _parse_read_at(_data: object) -> datetime.datetime | None | str | Unset:
            if isinstance(_data, Unset):
                return _data
            if _data is None:
                return None
            if isinstance(_data, str):
                try:
                    componentsschemas_arrival_time_type_0 = _as_datetime(_data, "ArrivalTime_type_0")
                except (TypeError, ValueError, KeyError):
                    pass
                else:
                    return componentsschemas_arrival_time_type_0
            if isinstance(_data, str):
                try:
                    componentsschemas_arrival_time_type_1 = _as_str(_data, "ArrivalTime_type_1")
                except (TypeError, ValueError, KeyError):
                    pass
                else:
                    return componentsschemas_arrival_time_type_1
            raise TypeError("read_at has none of its documented forms")

        read_at = _parse_read_at(_rest.pop("read_at", UNSET))
        _read = _cls(
            id=id,
            channel=channel,
            from_=from_,
            credits_=credits_,
            created_at=created_at,
            status=status,
            to=to,
            recipient=recipient,
            foreign_id=foreign_id,
            delivered_at=delivered_at,
            read_at=read_at,
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
