from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _define, field as _field

from ..models.call_state import CallState
from ..types import (
    UNSET,
    Unset,
    as_int as _as_int,
    as_str as _as_str,
    masked as _masked,
)


@_define
class OutgoingCallReport:
    """How an outgoing call went."""

    bridge: int | str = _field(repr=_masked)
    """The number that is shown."""
    from_: int | str = _field(repr=_masked)
    to: int | str = _field(repr=_masked)
    source: str
    """OBD."""
    flow_id: int | None | str
    """The flow that was played."""
    status: CallState
    """What became of a call. Queued is what a new one is answered with."""
    mid: int | None | str | Unset = UNSET
    """Your own id."""
    start_at: str | Unset = UNSET
    """Date and time as YYYY-MM-DD HH:MM:SS, in a zone that is stated nowhere."""
    end_at: str | Unset = UNSET
    """Date and time as YYYY-MM-DD HH:MM:SS, in a zone that is stated nowhere."""
    duration: int | str | Unset = UNSET
    recording_url: None | str | Unset = _field(default=UNSET, repr=_masked)
    """Where the recording is, for two hours."""
    additional_properties: dict[str, Any] = _field(init=False, factory=dict, repr=False)
    """Members that the contract does not know; they are sent as they stand here."""

    def to_dict(self) -> dict[str, Any]:
        """Give the object as JSON has it."""

        _fields: dict[str, Any] = {}
        _fields.update(self.additional_properties)
        bridge: int | str
        bridge = self.bridge
        _fields["bridge"] = bridge
        from_: int | str
        from_ = self.from_
        _fields["from"] = from_
        to: int | str
        to = self.to
        _fields["to"] = to
        _fields["source"] = self.source
        flow_id: int | None | str
        flow_id = self.flow_id
        _fields["flow_id"] = flow_id
        _fields["status"] = self.status.value
        mid: int | None | str | Unset
        if isinstance(self.mid, Unset):
            mid = UNSET
        else:
            mid = self.mid
        if mid is not UNSET:
            _fields["mid"] = mid
        if self.start_at is not UNSET:
            _fields["start_at"] = self.start_at
        if self.end_at is not UNSET:
            _fields["end_at"] = self.end_at
        duration: int | str | Unset
        if isinstance(self.duration, Unset):
            duration = UNSET
        else:
            duration = self.duration
        if duration is not UNSET:
            _fields["duration"] = duration
        recording_url: None | str | Unset
        if isinstance(self.recording_url, Unset):
            recording_url = UNSET
        else:
            recording_url = self.recording_url
        if recording_url is not UNSET:
            _fields["recording_url"] = recording_url
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

        def _parse_bridge(_data: object) -> int | str:
            if isinstance(_data, str):
                try:
                    bridge_type_0 = _as_str(_data, "bridge_type_0")
                except (TypeError, ValueError, KeyError):
                    pass
                else:
                    return bridge_type_0
            if isinstance(_data, int) and not isinstance(_data, bool):
                try:
                    bridge_type_1 = _as_int(_data, "bridge_type_1")
                except (TypeError, ValueError, KeyError):
                    pass
                else:
                    return bridge_type_1
            raise TypeError("bridge has none of its documented forms")

        bridge = _parse_bridge(_rest.pop("bridge"))

        def _parse_from_(_data: object) -> int | str:
            if isinstance(_data, str):
                try:
                    from_type_0 = _as_str(_data, "from_type_0")
                except (TypeError, ValueError, KeyError):
                    pass
                else:
                    return from_type_0
            if isinstance(_data, int) and not isinstance(_data, bool):
                try:
                    from_type_1 = _as_int(_data, "from_type_1")
                except (TypeError, ValueError, KeyError):
                    pass
                else:
                    return from_type_1
            raise TypeError("from has none of its documented forms")

        from_ = _parse_from_(_rest.pop("from"))

        def _parse_to(_data: object) -> int | str:
            if isinstance(_data, str):
                try:
                    to_type_0 = _as_str(_data, "to_type_0")
                except (TypeError, ValueError, KeyError):
                    pass
                else:
                    return to_type_0
            if isinstance(_data, int) and not isinstance(_data, bool):
                try:
                    to_type_1 = _as_int(_data, "to_type_1")
                except (TypeError, ValueError, KeyError):
                    pass
                else:
                    return to_type_1
            raise TypeError("to has none of its documented forms")

        to = _parse_to(_rest.pop("to"))
        source = _as_str(_rest.pop("source"), "source")

        def _parse_flow_id(_data: object) -> int | None | str:
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

        flow_id = _parse_flow_id(_rest.pop("flow_id"))
        status = CallState(_as_str(_rest.pop("status"), "status"))

        def _parse_mid(_data: object) -> int | None | str | Unset:
            if isinstance(_data, Unset):
                return _data
            if _data is None:
                return None
            if isinstance(_data, str):
                try:
                    mid_type_0 = _as_str(_data, "mid_type_0")
                except (TypeError, ValueError, KeyError):
                    pass
                else:
                    return mid_type_0
            if isinstance(_data, int) and not isinstance(_data, bool):
                try:
                    mid_type_1 = _as_int(_data, "mid_type_1")
                except (TypeError, ValueError, KeyError):
                    pass
                else:
                    return mid_type_1
            raise TypeError("mid has none of its documented forms")

        mid = _parse_mid(_rest.pop("mid", UNSET))
        start_at: str | Unset = UNSET
        if (_start_at := _rest.pop("start_at", None)) is not None:
            start_at = _as_str(_start_at, "start_at")
        end_at: str | Unset = UNSET
        if (_end_at := _rest.pop("end_at", None)) is not None:
            end_at = _as_str(_end_at, "end_at")

        def _parse_duration(_data: object) -> int | str | Unset:
            if isinstance(_data, Unset):
                return _data
            if _data is None:
                return UNSET
            if isinstance(_data, str):
                try:
                    duration_type_0 = _as_str(_data, "duration_type_0")
                except (TypeError, ValueError, KeyError):
                    pass
                else:
                    return duration_type_0
            if isinstance(_data, int) and not isinstance(_data, bool):
                try:
                    duration_type_1 = _as_int(_data, "duration_type_1")
                except (TypeError, ValueError, KeyError):
                    pass
                else:
                    return duration_type_1
            raise TypeError("duration has none of its documented forms")

        duration = _parse_duration(_rest.pop("duration", UNSET))

        def _parse_recording_url(_data: object) -> None | str | Unset:
            if isinstance(_data, Unset):
                return _data
            if _data is None:
                return None
            if isinstance(_data, str):
                try:
                    recording_url_type_0 = _as_str(_data, "recording_url_type_0")
                except (TypeError, ValueError, KeyError):
                    pass
                else:
                    return recording_url_type_0
            raise TypeError("recording_url has none of its documented forms")

        recording_url = _parse_recording_url(_rest.pop("recording_url", UNSET))
        _read = _cls(
            bridge=bridge,
            from_=from_,
            to=to,
            source=source,
            flow_id=flow_id,
            status=status,
            mid=mid,
            start_at=start_at,
            end_at=end_at,
            duration=duration,
            recording_url=recording_url,
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
