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
class Call:
    """One call."""

    id: str
    call_from: str = _field(repr=_masked)
    call_to: str = _field(repr=_masked)
    status: CallState
    """What became of a call. Queued is what a new one is answered with."""
    service: str | Unset = UNSET
    bridge: str | Unset = _field(default=UNSET, repr=_masked)
    duration: int | None | str | Unset = UNSET
    """A time span, as HH:MM:SS or in seconds."""
    billing: int | None | str | Unset = UNSET
    """A time span, as HH:MM:SS or in seconds."""
    pulsing: int | None | str | Unset = UNSET
    """A time span, as HH:MM:SS or in seconds."""
    charges: Decimal | Unset = UNSET
    """An amount of credits or money, as a number or as a numeric text."""
    start_at: None | str | Unset = UNSET
    """A time in a zone that is stated nowhere; nothing where it did not come to that."""
    end_at: None | str | Unset = UNSET
    """A time in a zone that is stated nowhere; nothing where it did not come to that."""
    hangup_by: None | str | Unset = UNSET
    dtmf: None | str | Unset = _field(default=UNSET, repr=_masked)
    """The keys that were pressed."""
    location: None | str | Unset = UNSET
    region: None | str | Unset = UNSET
    provider: None | str | Unset = UNSET
    notes: None | str | Unset = _field(default=UNSET, repr=_masked)
    """What somebody wrote down about the call."""
    audio: None | str | Unset = _field(default=UNSET, repr=_masked)
    """Where the recording is; the address holds its own permission."""
    name: None | str | Unset = _field(default=UNSET, repr=_masked)
    """What somebody wrote down about the call."""
    additional_properties: dict[str, Any] = _field(init=False, factory=dict, repr=False)
    """Members that the contract does not know; they are sent as they stand here."""

    def to_dict(self) -> dict[str, Any]:
        """Give the object as JSON has it."""

        _fields: dict[str, Any] = {}
        _fields.update(self.additional_properties)
        _fields["id"] = self.id
        _fields["call_from"] = self.call_from
        _fields["call_to"] = self.call_to
        _fields["status"] = self.status.value
        if self.service is not UNSET:
            _fields["service"] = self.service
        if self.bridge is not UNSET:
            _fields["bridge"] = self.bridge
        duration: int | None | str | Unset
        if isinstance(self.duration, Unset):
            duration = UNSET
        else:
            duration = self.duration
        if duration is not UNSET:
            _fields["duration"] = duration
        billing: int | None | str | Unset
        if isinstance(self.billing, Unset):
            billing = UNSET
        else:
            billing = self.billing
        if billing is not UNSET:
            _fields["billing"] = billing
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
        hangup_by: None | str | Unset
        if isinstance(self.hangup_by, Unset):
            hangup_by = UNSET
        else:
            hangup_by = self.hangup_by
        if hangup_by is not UNSET:
            _fields["hangup_by"] = hangup_by
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
        region: None | str | Unset
        if isinstance(self.region, Unset):
            region = UNSET
        else:
            region = self.region
        if region is not UNSET:
            _fields["region"] = region
        provider: None | str | Unset
        if isinstance(self.provider, Unset):
            provider = UNSET
        else:
            provider = self.provider
        if provider is not UNSET:
            _fields["provider"] = provider
        notes: None | str | Unset
        if isinstance(self.notes, Unset):
            notes = UNSET
        else:
            notes = self.notes
        if notes is not UNSET:
            _fields["notes"] = notes
        audio: None | str | Unset
        if isinstance(self.audio, Unset):
            audio = UNSET
        else:
            audio = self.audio
        if audio is not UNSET:
            _fields["audio"] = audio
        name: None | str | Unset
        if isinstance(self.name, Unset):
            name = UNSET
        else:
            name = self.name
        if name is not UNSET:
            _fields["name"] = name
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
        call_from = _as_str(_rest.pop("call_from"), "call_from")
        call_to = _as_str(_rest.pop("call_to"), "call_to")
        status = CallState(_as_str(_rest.pop("status"), "status"))
        service: str | Unset = UNSET
        if (_service := _rest.pop("service", None)) is not None:
            service = _as_str(_service, "service")
        bridge: str | Unset = UNSET
        if (_bridge := _rest.pop("bridge", None)) is not None:
            bridge = _as_str(_bridge, "bridge")

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

        def _parse_billing(_data: object) -> int | None | str | Unset:
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
            raise TypeError("billing has none of its documented forms")

        billing = _parse_billing(_rest.pop("billing", UNSET))

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

        def _parse_hangup_by(_data: object) -> None | str | Unset:
            if isinstance(_data, Unset):
                return _data
            if _data is None:
                return None
            if isinstance(_data, str):
                try:
                    hangup_by_type_0 = _as_str(_data, "hangup_by_type_0")
                except (TypeError, ValueError, KeyError):
                    pass
                else:
                    return hangup_by_type_0
            raise TypeError("hangup_by has none of its documented forms")

        hangup_by = _parse_hangup_by(_rest.pop("hangup_by", UNSET))

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

        def _parse_region(_data: object) -> None | str | Unset:
            if isinstance(_data, Unset):
                return _data
            if _data is None:
                return None
            if isinstance(_data, str):
                try:
                    region_type_0 = _as_str(_data, "region_type_0")
                except (TypeError, ValueError, KeyError):
                    pass
                else:
                    return region_type_0
            raise TypeError("region has none of its documented forms")

        region = _parse_region(_rest.pop("region", UNSET))

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

        def _parse_notes(_data: object) -> None | str | Unset:
            if isinstance(_data, Unset):
                return _data
            if _data is None:
                return None
            if isinstance(_data, str):
                try:
                    componentsschemas_call_note_type_0 = _as_str(_data, "CallNote_type_0")
                except (TypeError, ValueError, KeyError):
                    pass
                else:
                    return componentsschemas_call_note_type_0
            raise TypeError("notes has none of its documented forms")

        notes = _parse_notes(_rest.pop("notes", UNSET))

        def _parse_audio(_data: object) -> None | str | Unset:
            if isinstance(_data, Unset):
                return _data
            if _data is None:
                return None
            if isinstance(_data, str):
                try:
                    componentsschemas_sound_address_type_0 = _as_str(_data, "SoundAddress_type_0")
                except (TypeError, ValueError, KeyError):
                    pass
                else:
                    return componentsschemas_sound_address_type_0
            raise TypeError("audio has none of its documented forms")

        audio = _parse_audio(_rest.pop("audio", UNSET))

        def _parse_name(_data: object) -> None | str | Unset:
            if isinstance(_data, Unset):
                return _data
            if _data is None:
                return None
            if isinstance(_data, str):
                try:
                    componentsschemas_call_note_type_0 = _as_str(_data, "CallNote_type_0")
                except (TypeError, ValueError, KeyError):
                    pass
                else:
                    return componentsschemas_call_note_type_0
            raise TypeError("name has none of its documented forms")

        name = _parse_name(_rest.pop("name", UNSET))
        _read = _cls(
            id=id,
            call_from=call_from,
            call_to=call_to,
            status=status,
            service=service,
            bridge=bridge,
            duration=duration,
            billing=billing,
            pulsing=pulsing,
            charges=charges,
            start_at=start_at,
            end_at=end_at,
            hangup_by=hangup_by,
            dtmf=dtmf,
            location=location,
            region=region,
            provider=provider,
            notes=notes,
            audio=audio,
            name=name,
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
