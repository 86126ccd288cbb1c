from __future__ import annotations

import datetime
from collections.abc import Mapping
from decimal import Decimal
from typing import Any, Self

from attrs import define as _define, field as _field

from ..models.call_state import CallState
from ..types import (
    UNSET,
    Unset,
    as_datetime as _as_datetime,
    as_decimal as _as_decimal,
    as_int as _as_int,
    as_str as _as_str,
    datetime_text as _datetime_text,
    decimal_text as _decimal_text,
    masked as _masked,
)


@_define
class QueuedCall:
    """A call that is about to be made."""

    id: str
    channel: str
    caller_id: str = _field(repr=_masked)
    mobile: str = _field(repr=_masked)
    credits_: Decimal
    """An amount of credits or money, as a number or as a numeric text."""
    created_at: datetime.datetime
    """Date and time in UTC, ISO 8601 with six decimals."""
    status: CallState
    """What became of a call. Queued is what a new one is answered with."""
    flow_id: int | None | str | Unset = UNSET
    foreign_id: None | str | Unset = UNSET
    options: Any | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict, repr=False)
    """Members that the contract does not know; they are sent as they stand here."""

    def to_dict(self) -> dict[str, Any]:
        """Give the object as JSON has it."""

        _fields: dict[str, Any] = {}
        _fields.update(self.additional_properties)
        _fields["id"] = self.id
        _fields["channel"] = self.channel
        _fields["caller_id"] = self.caller_id
        _fields["mobile"] = self.mobile
        _fields["credits"] = _decimal_text(self.credits_, "credits")
        _fields["created_at"] = _datetime_text(self.created_at, "created_at")
        _fields["status"] = self.status.value
        flow_id: int | None | str | Unset
        if isinstance(self.flow_id, Unset):
            flow_id = UNSET
        else:
            flow_id = self.flow_id
        if flow_id is not UNSET:
            _fields["flow_id"] = flow_id
        foreign_id: None | str | Unset
        if isinstance(self.foreign_id, Unset):
            foreign_id = UNSET
        else:
            foreign_id = self.foreign_id
        if foreign_id is not UNSET:
            _fields["foreign_id"] = foreign_id
        if self.options is not UNSET:
            _fields["options"] = self.options
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
        caller_id = _as_str(_rest.pop("caller_id"), "caller_id")
        mobile = _as_str(_rest.pop("mobile"), "mobile")
        credits_ = _as_decimal(_rest.pop("credits"), "credits")
        created_at = _as_datetime(_rest.pop("created_at"), "created_at")
        status = CallState(_as_str(_rest.pop("status"), "status"))

        def _parse_flow_id(_data: object) -> int | None | str | Unset:
            if isinstance(_data, Unset):
                return _data
            if _data is None:
                return None
            if isinstance(_data, str):
                try:
                    flow_id_type_0 = _as_str(_data, "flow_id_type_0")
                except (TypeError, ValueError, KeyError):
                    pass
                else:
                    return flow_id_type_0
            if isinstance(_data, int) and not isinstance(_data, bool):
                try:
                    flow_id_type_1 = _as_int(_data, "flow_id_type_1")
                except (TypeError, ValueError, KeyError):
                    pass
                else:
                    return flow_id_type_1
            raise TypeError("flow_id has none of its documented forms")

        flow_id = _parse_flow_id(_rest.pop("flow_id", UNSET))

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
        options = _rest.pop("options", UNSET)
        _read = _cls(
            id=id,
            channel=channel,
            caller_id=caller_id,
            mobile=mobile,
            credits_=credits_,
            created_at=created_at,
            status=status,
            flow_id=flow_id,
            foreign_id=foreign_id,
            options=options,
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
