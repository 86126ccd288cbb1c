from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _define, field as _field

from ..types import (
    UNSET,
    Unset,
    as_str as _as_str,
    masked as _masked,
)


@_define
class VerificationAttempt:
    """One message with the code."""

    id: str
    to: str = _field(repr=_masked)
    channel: str
    status: None | str
    """How the message fared; null while nothing is known."""
    from_: str | Unset = _field(default=UNSET, repr=_masked)
    event_id: str | Unset = UNSET
    """The message's id."""
    created_at: str | Unset = UNSET
    """Date and time as YYYY-MM-DD HH:MM:SS, in a zone that is stated nowhere."""
    additional_properties: dict[str, Any] = _field(init=False, factory=dict, repr=False)
    """Members that the contract does not know; they are sent as they stand here."""

    def to_dict(self) -> dict[str, Any]:
        """Give the object as JSON has it."""

        _fields: dict[str, Any] = {}
        _fields.update(self.additional_properties)
        _fields["id"] = self.id
        _fields["to"] = self.to
        _fields["channel"] = self.channel
        status: None | str
        status = self.status
        _fields["status"] = status
        if self.from_ is not UNSET:
            _fields["from"] = self.from_
        if self.event_id is not UNSET:
            _fields["event_id"] = self.event_id
        if self.created_at is not UNSET:
            _fields["created_at"] = self.created_at
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
        to = _as_str(_rest.pop("to"), "to")
        channel = _as_str(_rest.pop("channel"), "channel")

        def _parse_status(_data: object) -> None | str:
            if _data is None:
                return None
            if isinstance(_data, str):
                try:
                    status_type_0 = _as_str(_data, "status_type_0")
                except (TypeError, ValueError, KeyError):
                    pass
                else:
                    return status_type_0
            raise TypeError("status has none of its documented forms")

        status = _parse_status(_rest.pop("status"))
        from_: str | Unset = UNSET
        if (_from_ := _rest.pop("from", None)) is not None:
            from_ = _as_str(_from_, "from")
        event_id: str | Unset = UNSET
        if (_event_id := _rest.pop("event_id", None)) is not None:
            event_id = _as_str(_event_id, "event_id")
        created_at: str | Unset = UNSET
        if (_created_at := _rest.pop("created_at", None)) is not None:
            created_at = _as_str(_created_at, "created_at")
        _read = _cls(
            id=id,
            to=to,
            channel=channel,
            status=status,
            from_=from_,
            event_id=event_id,
            created_at=created_at,
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
