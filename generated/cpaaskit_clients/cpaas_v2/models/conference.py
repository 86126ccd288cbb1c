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
class Conference:
    """A conference and its PINs."""

    moderator_pin: str = _field(repr=_masked)
    participant_pin: str = _field(repr=_masked)
    max_people: int | str
    start_date: str
    end_date: str
    name: None | str | Unset = UNSET
    number: str | Unset = _field(default=UNSET, repr=_masked)
    additional_properties: dict[str, Any] = _field(init=False, factory=dict, repr=False)
    """Members that the contract does not know; they are sent as they stand here."""

    def to_dict(self) -> dict[str, Any]:
        """Give the object as JSON has it."""

        _fields: dict[str, Any] = {}
        _fields.update(self.additional_properties)
        _fields["moderator_pin"] = self.moderator_pin
        _fields["participant_pin"] = self.participant_pin
        max_people: int | str
        max_people = self.max_people
        _fields["max_people"] = max_people
        _fields["start_date"] = self.start_date
        _fields["end_date"] = self.end_date
        name: None | str | Unset
        if isinstance(self.name, Unset):
            name = UNSET
        else:
            name = self.name
        if name is not UNSET:
            _fields["name"] = name
        if self.number is not UNSET:
            _fields["number"] = self.number
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
        moderator_pin = _as_str(_rest.pop("moderator_pin"), "moderator_pin")
        participant_pin = _as_str(_rest.pop("participant_pin"), "participant_pin")

        def _parse_max_people(_data: object) -> int | str:
            if isinstance(_data, str):
                try:
                    max_people_type_0 = _as_str(_data, "max_people_type_0")
                except (TypeError, ValueError, KeyError):
                    pass
                else:
                    return max_people_type_0
            if isinstance(_data, int) and not isinstance(_data, bool):
                try:
                    max_people_type_1 = _as_int(_data, "max_people_type_1")
                except (TypeError, ValueError, KeyError):
                    pass
                else:
                    return max_people_type_1
            raise TypeError("max_people has none of its documented forms")

        max_people = _parse_max_people(_rest.pop("max_people"))
        start_date = _as_str(_rest.pop("start_date"), "start_date")
        end_date = _as_str(_rest.pop("end_date"), "end_date")

        def _parse_name(_data: object) -> None | str | Unset:
            if isinstance(_data, Unset):
                return _data
            if _data is None:
                return None
            if isinstance(_data, str):
                try:
                    name_type_0 = _as_str(_data, "name_type_0")
                except (TypeError, ValueError, KeyError):
                    pass
                else:
                    return name_type_0
            raise TypeError("name has none of its documented forms")

        name = _parse_name(_rest.pop("name", UNSET))
        number: str | Unset = UNSET
        if (_number := _rest.pop("number", None)) is not None:
            number = _as_str(_number, "number")
        _read = _cls(
            moderator_pin=moderator_pin,
            participant_pin=participant_pin,
            max_people=max_people,
            start_date=start_date,
            end_date=end_date,
            name=name,
            number=number,
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
