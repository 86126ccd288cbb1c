from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _define, field as _field

from ..types import (
    UNSET,
    Unset,
    as_int as _as_int,
    as_str as _as_str,
    masked as _masked,
)


@_define
class Recording:
    """One recorded call."""

    id: str
    call_from: str = _field(repr=_masked)
    call_to: str = _field(repr=_masked)
    audio: None | str = _field(repr=_masked)
    """Where the recording is; the address holds its own permission."""
    duration: int | None | str
    """A time span, as HH:MM:SS or in seconds."""
    created_at: str
    """Date and time as YYYY-MM-DD HH:MM:SS, in a zone that is stated nowhere."""
    agent: None | str | Unset = _field(default=UNSET, repr=_masked)
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
        audio: None | str
        audio = self.audio
        _fields["audio"] = audio
        duration: int | None | str
        duration = self.duration
        _fields["duration"] = duration
        _fields["created_at"] = self.created_at
        agent: None | str | Unset
        if isinstance(self.agent, Unset):
            agent = UNSET
        else:
            agent = self.agent
        if agent is not UNSET:
            _fields["agent"] = agent
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

        def _parse_audio(_data: object) -> None | str:
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

        audio = _parse_audio(_rest.pop("audio"))

        def _parse_duration(_data: object) -> int | None | str:
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

        duration = _parse_duration(_rest.pop("duration"))
        created_at = _as_str(_rest.pop("created_at"), "created_at")

        def _parse_agent(_data: object) -> None | str | Unset:
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
            raise TypeError("agent has none of its documented forms")

        agent = _parse_agent(_rest.pop("agent", UNSET))
        _read = _cls(
            id=id,
            call_from=call_from,
            call_to=call_to,
            audio=audio,
            duration=duration,
            created_at=created_at,
            agent=agent,
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
