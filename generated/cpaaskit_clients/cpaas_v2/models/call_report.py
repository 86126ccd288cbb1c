from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import Any, Self

from attrs import define as _define, field as _field

from ..models.call_state import CallState
from ..types import (
    UNSET,
    Unset,
    as_decimal as _as_decimal,
    as_int as _as_int,
    as_str as _as_str,
    decimal_text as _decimal_text,
    masked as _masked,
)


@_define
class CallReport:
    """What became of a call, in the form of 2024 or in that of 2019."""

    id: str
    status: CallState
    """What became of a call. Queued is what a new one is answered with."""
    channel: str | Unset = UNSET
    from_: str | Unset = _field(default=UNSET, repr=_masked)
    to: str | Unset = _field(default=UNSET, repr=_masked)
    caller_id: str | Unset = _field(default=UNSET, repr=_masked)
    mobile: str | Unset = _field(default=UNSET, repr=_masked)
    created_at: str | Unset = UNSET
    """Date and time as YYYY-MM-DD HH:MM:SS, in a zone that is stated nowhere."""
    foreign_id: None | str | Unset = UNSET
    start_at: None | str | Unset = UNSET
    """A time in a zone that is stated nowhere; nothing where it did not come to that."""
    end_at: None | str | Unset = UNSET
    """A time in a zone that is stated nowhere; nothing where it did not come to that."""
    duration: int | None | str | Unset = UNSET
    """A time span, as HH:MM:SS or in seconds."""
    pulsing: int | None | str | Unset = UNSET
    """A time span, as HH:MM:SS or in seconds."""
    charges: Decimal | Unset = UNSET
    """An amount of credits or money, as a number or as a numeric text."""
    dtmf: None | str | Unset = _field(default=UNSET, repr=_masked)
    """The keys that were pressed."""
    location: None | str | Unset = UNSET
    provider: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict, repr=False)
    """Members that the contract does not know; they are sent as they stand here."""

    def to_dict(self) -> dict[str, Any]:
        """Give the object as JSON has it."""

        _fields: dict[str, Any] = {}
        _fields.update(self.additional_properties)
        _fields["id"] = self.id
        _fields["status"] = self.status.value
        if self.channel is not UNSET:
            _fields["channel"] = self.channel
        if self.from_ is not UNSET:
            _fields["from"] = self.from_
        if self.to is not UNSET:
            _fields["to"] = self.to
        if self.caller_id is not UNSET:
            _fields["caller_id"] = self.caller_id
        if self.mobile is not UNSET:
            _fields["mobile"] = self.mobile
        if self.created_at is not UNSET:
            _fields["created_at"] = self.created_at
        foreign_id: None | str | Unset
        if isinstance(self.foreign_id, Unset):
            foreign_id = UNSET
        else:
            foreign_id = self.foreign_id
        if foreign_id is not UNSET:
            _fields["foreign_id"] = foreign_id
        start_at: None | str | Unset
        if isinstance(self.start_at, Unset):
            start_at = UNSET
        else:
            start_at = self.start_at
        if start_at is not UNSET:
            _fields["start_at"] = start_at
        end_at: None | str | Unset
        if isinstance(self.end_at, Unset):
            end_at = UNSET
        else:
            end_at = self.end_at
        if end_at is not UNSET:
            _fields["end_at"] = end_at
        duration: int | None | str | Unset
        if isinstance(self.duration, Unset):
            duration = UNSET
        else:
            duration = self.duration
        if duration is not UNSET:
            _fields["duration"] = duration
        pulsing: int | None | str | Unset
        if isinstance(self.pulsing, Unset):
            pulsing = UNSET
        else:
            pulsing = self.pulsing
        if pulsing is not UNSET:
            _fields["pulsing"] = pulsing
        charges: str | Unset = UNSET
        if not isinstance(self.charges, Unset):
            charges = _decimal_text(self.charges, "charges")
        if charges is not UNSET:
            _fields["charges"] = charges
        dtmf: None | str | Unset
        if isinstance(self.dtmf, Unset):
            dtmf = UNSET
        else:
            dtmf = self.dtmf
        if dtmf is not UNSET:
            _fields["dtmf"] = dtmf
        location: None | str | Unset
        if isinstance(self.location, Unset):
            location = UNSET
        else:
            location = self.location
        if location is not UNSET:
            _fields["location"] = location
        provider: None | str | Unset
        if isinstance(self.provider, Unset):
            provider = UNSET
        else:
            provider = self.provider
        if provider is not UNSET:
            _fields["provider"] = provider
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
        status = CallState(_as_str(_rest.pop("status"), "status"))
        channel: str | Unset = UNSET
        if (_channel := _rest.pop("channel", None)) is not None:
            channel = _as_str(_channel, "channel")
        from_: str | Unset = UNSET
        if (_from_ := _rest.pop("from", None)) is not None:
            from_ = _as_str(_from_, "from")
        to: str | Unset = UNSET
        if (_to := _rest.pop("to", None)) is not None:
            to = _as_str(_to, "to")
        caller_id: str | Unset = UNSET
        if (_caller_id := _rest.pop("caller_id", None)) is not None:
            caller_id = _as_str(_caller_id, "caller_id")
        mobile: str | Unset = UNSET
        if (_mobile := _rest.pop("mobile", None)) is not None:
            mobile = _as_str(_mobile, "mobile")
        created_at: str | Unset = UNSET
        if (_created_at := _rest.pop("created_at", None)) is not None:
            created_at = _as_str(_created_at, "created_at")

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

        def _parse_start_at(_data: object) -> None | str | Unset:
            if isinstance(_data, Unset):
                return _data
            if _data is None:
                return None
            if isinstance(_data, str):
                try:
                    componentsschemas_call_time_type_0 = _as_str(_data, "CallTime_type_0")
                except (TypeError, ValueError, KeyError):
                    pass
                else:
                    return componentsschemas_call_time_type_0
            raise TypeError("start_at has none of its documented forms")

        start_at = _parse_start_at(_rest.pop("start_at", UNSET))

        def _parse_end_at(_data: object) -> None | str | Unset:
            if isinstance(_data, Unset):
                return _data
            if _data is None:
                return None
            if isinstance(_data, str):
                try:
                    componentsschemas_call_time_type_0 = _as_str(_data, "CallTime_type_0")
                except (TypeError, ValueError, KeyError):
                    pass
                else:
                    return componentsschemas_call_time_type_0
            raise TypeError("end_at has none of its documented forms")

        end_at = _parse_end_at(_rest.pop("end_at", UNSET))

        def _parse_duration(_data: object) -> int | None | str | Unset:
            if isinstance(_data, Unset):
                return _data
            if _data is None:
                return None
            if isinstance(_data, str):
                try:
                    componentsschemas_call_duration_type_0 = _as_str(_data, "CallDuration_type_0")
                except (TypeError, ValueError, KeyError):
                    pass
                else:
                    return componentsschemas_call_duration_type_0
            if isinstance(_data, int) and not isinstance(_data, bool):
                try:
                    componentsschemas_call_duration_type_1 = _as_int(_data, "CallDuration_type_1")
                except (TypeError, ValueError, KeyError):
                    pass
                else:
                    return componentsschemas_call_duration_type_1
            raise TypeError("duration has none of its documented forms")

        duration = _parse_duration(_rest.pop("duration", UNSET))

        def _parse_pulsing(_data: object) -> int | None | str | Unset:
            if isinstance(_data, Unset):
                return _data
            if _data is None:
                return None
            if isinstance(_data, str):
                try:
                    componentsschemas_call_duration_type_0 = _as_str(_data, "CallDuration_type_0")
                except (TypeError, ValueError, KeyError):
                    pass
                else:
                    return componentsschemas_call_duration_type_0
            if isinstance(_data, int) and not isinstance(_data, bool):
                try:
                    componentsschemas_call_duration_type_1 = _as_int(_data, "CallDuration_type_1")
                except (TypeError, ValueError, KeyError):
                    pass
                else:
                    return componentsschemas_call_duration_type_1
            raise TypeError("pulsing has none of its documented forms")

        pulsing = _parse_pulsing(_rest.pop("pulsing", UNSET))
        charges: Decimal | Unset = UNSET
        if (_charges := _rest.pop("charges", None)) is not None:
            charges = _as_decimal(_charges, "charges")

        def _parse_dtmf(_data: object) -> None | str | Unset:
            if isinstance(_data, Unset):
                return _data
            if _data is None:
                return None
            if isinstance(_data, str):
                try:
                    componentsschemas_pressed_keys_type_0 = _as_str(_data, "PressedKeys_type_0")
                except (TypeError, ValueError, KeyError):
                    pass
                else:
                    return componentsschemas_pressed_keys_type_0
            raise TypeError("dtmf has none of its documented forms")

        dtmf = _parse_dtmf(_rest.pop("dtmf", UNSET))

        def _parse_location(_data: object) -> None | str | Unset:
            if isinstance(_data, Unset):
                return _data
            if _data is None:
                return None
            if isinstance(_data, str):
                try:
                    location_type_0 = _as_str(_data, "location_type_0")
                except (TypeError, ValueError, KeyError):
                    pass
                else:
                    return location_type_0
            raise TypeError("location has none of its documented forms")

        location = _parse_location(_rest.pop("location", UNSET))

        def _parse_provider(_data: object) -> None | str | Unset:
            if isinstance(_data, Unset):
                return _data
            if _data is None:
                return None
            if isinstance(_data, str):
                try:
                    provider_type_0 = _as_str(_data, "provider_type_0")
                except (TypeError, ValueError, KeyError):
                    pass
                else:
                    return provider_type_0
            raise TypeError("provider has none of its documented forms")

        provider = _parse_provider(_rest.pop("provider", UNSET))
        _read = _cls(
            id=id,
            status=status,
            channel=channel,
            from_=from_,
            to=to,
            caller_id=caller_id,
            mobile=mobile,
            created_at=created_at,
            foreign_id=foreign_id,
            start_at=start_at,
            end_at=end_at,
            duration=duration,
            pulsing=pulsing,
            charges=charges,
            dtmf=dtmf,
            location=location,
            provider=provider,
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
