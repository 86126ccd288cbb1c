from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _define, field as _field

from ..models.channel_message_state_status import ChannelMessageStateStatus
from ..types import (
    UNSET,
    Unset,
    as_datetime as _as_datetime,
    as_str as _as_str,
    datetime_text as _datetime_text,
    masked as _masked,
)


@_define
class ChannelMessageState:
    """The message, and how it stands."""

    id: str
    channel: str
    status: ChannelMessageStateStatus
    """How far it has come."""
    from_: str | Unset = _field(default=UNSET, repr=_masked)
    to: str | Unset = _field(default=UNSET, repr=_masked)
    delivered_at: datetime.datetime | None | str | Unset = UNSET
    read_at: datetime.datetime | None | str | Unset = UNSET
    processed_at: datetime.datetime | None | str | Unset = UNSET
    timestamp: datetime.datetime | None | str | Unset = UNSET
    foreign_id: None | str | Unset = UNSET
    """Your own id."""
    additional_properties: dict[str, Any] = _field(init=False, factory=dict, repr=False)
    """Members that the contract does not know; they are sent as they stand here."""

    def to_dict(self) -> dict[str, Any]:
        """Give the object as JSON has it."""

        _fields: dict[str, Any] = {}
        _fields.update(self.additional_properties)
        _fields["id"] = self.id
        _fields["channel"] = self.channel
        _fields["status"] = self.status.value
        if self.from_ is not UNSET:
            _fields["from"] = self.from_
        if self.to is not UNSET:
            _fields["to"] = self.to
        delivered_at: None | str | Unset
        if isinstance(self.delivered_at, Unset):
            delivered_at = UNSET
        elif isinstance(self.delivered_at, datetime.datetime):
            delivered_at = _datetime_text(self.delivered_at, "delivered_at_type_0")
        else:
            delivered_at = self.delivered_at
        if delivered_at is not UNSET:
            _fields["delivered_at"] = delivered_at
        read_at: None | str | Unset
        if isinstance(self.read_at, Unset):
            read_at = UNSET
        elif isinstance(self.read_at, datetime.datetime):
            read_at = _datetime_text(self.read_at, "read_at_type_0")
        else:
            read_at = self.read_at
        if read_at is not UNSET:
            _fields["read_at"] = read_at
        processed_at: None | str | Unset
        if isinstance(self.processed_at, Unset):
            processed_at = UNSET
        elif isinstance(self.processed_at, datetime.datetime):
            processed_at = _datetime_text(self.processed_at, "processed_at_type_0")
        else:
            processed_at = self.processed_at
        if processed_at is not UNSET:
            _fields["processed_at"] = processed_at
        timestamp: None | str | Unset
        if isinstance(self.timestamp, Unset):
            timestamp = UNSET
        elif isinstance(self.timestamp, datetime.datetime):
            timestamp = _datetime_text(self.timestamp, "timestamp_type_0")
        else:
            timestamp = self.timestamp
        if timestamp is not UNSET:
            _fields["timestamp"] = timestamp
        foreign_id: None | str | Unset
        if isinstance(self.foreign_id, Unset):
            foreign_id = UNSET
        else:
            foreign_id = self.foreign_id
        if foreign_id is not UNSET:
            _fields["foreign_id"] = foreign_id
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
        status = ChannelMessageStateStatus(_as_str(_rest.pop("status"), "status"))
        from_: str | Unset = UNSET
        if (_from_ := _rest.pop("from", None)) is not None:
            from_ = _as_str(_from_, "from")
        to: str | Unset = UNSET
        if (_to := _rest.pop("to", None)) is not None:
            to = _as_str(_to, "to")

        def _parse_delivered_at(_data: object) -> datetime.datetime | None | str | Unset:
            if isinstance(_data, Unset):
                return _data
            if _data is None:
                return None
            if isinstance(_data, str):
                try:
                    delivered_at_type_0 = _as_datetime(_data, "delivered_at_type_0")
                except (TypeError, ValueError, KeyError):
                    pass
                else:
                    return delivered_at_type_0
            if isinstance(_data, str):
                try:
                    delivered_at_type_1 = _as_str(_data, "delivered_at_type_1")
                except (TypeError, ValueError, KeyError):
                    pass
                else:
                    return delivered_at_type_1
            raise TypeError("delivered_at has none of its documented forms")

        delivered_at = _parse_delivered_at(_rest.pop("delivered_at", UNSET))

        def _parse_read_at(_data: object) -> datetime.datetime | None | str | Unset:
            if isinstance(_data, Unset):
                return _data
            if _data is None:
                return None
            if isinstance(_data, str):
                try:
                    read_at_type_0 = _as_datetime(_data, "read_at_type_0")
                except (TypeError, ValueError, KeyError):
                    pass
                else:
                    return read_at_type_0
            if isinstance(_data, str):
                try:
                    read_at_type_1 = _as_str(_data, "read_at_type_1")
                except (TypeError, ValueError, KeyError):
                    pass
                else:
                    return read_at_type_1
            raise TypeError("read_at has none of its documented forms")

        read_at = _parse_read_at(_rest.pop("read_at", UNSET))

        def _parse_processed_at(_data: object) -> datetime.datetime | None | str | Unset:
            if isinstance(_data, Unset):
                return _data
            if _data is None:
                return None
            if isinstance(_data, str):
                try:
                    processed_at_type_0 = _as_datetime(_data, "processed_at_type_0")
                except (TypeError, ValueError, KeyError):
                    pass
                else:
                    return processed_at_type_0
            if isinstance(_data, str):
                try:
                    processed_at_type_1 = _as_str(_data, "processed_at_type_1")
                except (TypeError, ValueError, KeyError):
                    pass
                else:
                    return processed_at_type_1
            raise TypeError("processed_at has none of its documented forms")

        processed_at = _parse_processed_at(_rest.pop("processed_at", UNSET))

        def _parse_timestamp(_data: object) -> datetime.datetime | None | str | Unset:
            if isinstance(_data, Unset):
                return _data
            if _data is None:
                return None
            if isinstance(_data, str):
                try:
                    timestamp_type_0 = _as_datetime(_data, "timestamp_type_0")
                except (TypeError, ValueError, KeyError):
                    pass
                else:
                    return timestamp_type_0
            if isinstance(_data, str):
                try:
                    timestamp_type_1 = _as_str(_data, "timestamp_type_1")
                except (TypeError, ValueError, KeyError):
                    pass
                else:
                    return timestamp_type_1
            raise TypeError("timestamp has none of its documented forms")

        timestamp = _parse_timestamp(_rest.pop("timestamp", UNSET))

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
        _read = _cls(
            id=id,
            channel=channel,
            status=status,
            from_=from_,
            to=to,
            delivered_at=delivered_at,
            read_at=read_at,
            processed_at=processed_at,
            timestamp=timestamp,
            foreign_id=foreign_id,
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
