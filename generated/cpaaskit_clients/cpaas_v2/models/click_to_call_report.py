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
class ClickToCallReport:
    """How a call between two numbers went. The page prints numbers without quotes."""

    bridge: int | str = _field(repr=_masked)
    """The number that both see."""
    from_: int | str = _field(repr=_masked)
    """Who was called first."""
    to: int | str = _field(repr=_masked)
    """Who was called second."""
    source: str
    """C2C."""
    status: CallState
    """What became of a call. Queued is what a new one is answered with."""
    start_at: str | Unset = UNSET
    """Date and time as YYYY-MM-DD HH:MM:SS, in a zone that is stated nowhere."""
    end_at: str | Unset = UNSET
    """Date and time as YYYY-MM-DD HH:MM:SS, in a zone that is stated nowhere."""
    date: str | Unset = UNSET
    unixtime: int | str | Unset = UNSET
    duration: int | str | Unset = UNSET
    billing: int | str | Unset = UNSET
    status1: CallState | Unset = UNSET
    """What became of a call. Queued is what a new one is answered with."""
    status2: CallState | Unset = UNSET
    """What became of a call. Queued is what a new one is answered with."""
    recording_url: None | str | Unset = _field(default=UNSET, repr=_masked)
    """Where the recording is, for two hours."""
    hangup_by: None | str | Unset = UNSET
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
        _fields["status"] = self.status.value
        if self.start_at is not UNSET:
            _fields["start_at"] = self.start_at
        if self.end_at is not UNSET:
            _fields["end_at"] = self.end_at
        if self.date is not UNSET:
            _fields["date"] = self.date
        unixtime: int | str | Unset
        if isinstance(self.unixtime, Unset):
            unixtime = UNSET
        else:
            unixtime = self.unixtime
        if unixtime is not UNSET:
            _fields["unixtime"] = unixtime
        duration: int | str | Unset
        if isinstance(self.duration, Unset):
            duration = UNSET
        else:
            duration = self.duration
        if duration is not UNSET:
            _fields["duration"] = duration
        billing: int | str | Unset
        if isinstance(self.billing, Unset):
            billing = UNSET
        else:
            billing = self.billing
        if billing is not UNSET:
            _fields["billing"] = billing
        status1: str | Unset = UNSET
        if not isinstance(self.status1, Unset):
            status1 = self.status1.value
        if status1 is not UNSET:
            _fields["status1"] = status1
        status2: str | Unset = UNSET
        if not isinstance(self.status2, Unset):
            status2 = self.status2.value
        if status2 is not UNSET:
            _fields["status2"] = status2
        recording_url: None | str | Unset
        if isinstance(self.recording_url, Unset):
            recording_url = UNSET
        else:
            recording_url = self.recording_url
        if recording_url is not UNSET:
            _fields["recording_url"] = recording_url
        hangup_by: None | str | Unset
        if isinstance(self.hangup_by, Unset):
            hangup_by = UNSET
        else:
            hangup_by = self.hangup_by
        if hangup_by is not UNSET:
            _fields["hangup_by"] = hangup_by
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
        status = CallState(_as_str(_rest.pop("status"), "status"))
        start_at: str | Unset = UNSET
        if (_start_at := _rest.pop("start_at", None)) is not None:
            start_at = _as_str(_start_at, "start_at")
        end_at: str | Unset = UNSET
        if (_end_at := _rest.pop("end_at", None)) is not None:
            end_at = _as_str(_end_at, "end_at")
        date: str | Unset = UNSET
        if (_date := _rest.pop("date", None)) is not None:
            date = _as_str(_date, "date")

        def _parse_unixtime(_data: object) -> int | str | Unset:
            if isinstance(_data, Unset):
                return _data
            if _data is None:
                return UNSET
            if isinstance(_data, str):
                try:
                    unixtime_type_0 = _as_str(_data, "unixtime_type_0")
                except (TypeError, ValueError, KeyError):
                    pass
                else:
                    return unixtime_type_0
            if isinstance(_data, int) and not isinstance(_data, bool):
                try:
                    unixtime_type_1 = _as_int(_data, "unixtime_type_1")
                except (TypeError, ValueError, KeyError):
                    pass
                else:
                    return unixtime_type_1
            raise TypeError("unixtime has none of its documented forms")

        unixtime = _parse_unixtime(_rest.pop("unixtime", UNSET))

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

        def _parse_billing(_data: object) -> int | str | Unset:
            if isinstance(_data, Unset):
                return _data
            if _data is None:
                return UNSET
            if isinstance(_data, str):
                try:
                    billing_type_0 = _as_str(_data, "billing_type_0")
                except (TypeError, ValueError, KeyError):
                    pass
                else:
                    return billing_type_0
            if isinstance(_data, int) and not isinstance(_data, bool):
                try:
                    billing_type_1 = _as_int(_data, "billing_type_1")
                except (TypeError, ValueError, KeyError):
                    pass
                else:
                    return billing_type_1
            raise TypeError("billing has none of its documented forms")

        billing = _parse_billing(_rest.pop("billing", UNSET))
        status1: CallState | Unset = UNSET
        if (_status1 := _rest.pop("status1", None)) is not None:
            status1 = CallState(_as_str(_status1, "status1"))
        status2: CallState | Unset = UNSET
        if (_status2 := _rest.pop("status2", None)) is not None:
            status2 = CallState(_as_str(_status2, "status2"))

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
        _read = _cls(
            bridge=bridge,
            from_=from_,
            to=to,
            source=source,
            status=status,
            start_at=start_at,
            end_at=end_at,
            date=date,
            unixtime=unixtime,
            duration=duration,
            billing=billing,
            status1=status1,
            status2=status2,
            recording_url=recording_url,
            hangup_by=hangup_by,
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
