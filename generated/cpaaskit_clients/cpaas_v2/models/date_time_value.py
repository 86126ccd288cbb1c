from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _define, field as _field

from ..types import (
    UNSET,
    Unset,
    as_int as _as_int,
    as_str as _as_str,
)


@_define
class DateTimeValue:
    """A time in the recipient's own way of writing."""

    fallback_value: str | Unset = UNSET
    day_of_week: int | str | Unset = UNSET
    day_of_month: int | Unset = UNSET
    year: int | Unset = UNSET
    month: int | Unset = UNSET
    hour: int | Unset = UNSET
    minute: int | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict, repr=False)
    """Members that the contract does not know; they are sent as they stand here."""

    def to_dict(self) -> dict[str, Any]:
        """Give the object as JSON has it."""

        _fields: dict[str, Any] = {}
        _fields.update(self.additional_properties)
        if self.fallback_value is not UNSET:
            _fields["fallback_value"] = self.fallback_value
        day_of_week: int | str | Unset
        if isinstance(self.day_of_week, Unset):
            day_of_week = UNSET
        else:
            day_of_week = self.day_of_week
        if day_of_week is not UNSET:
            _fields["day_of_week"] = day_of_week
        if self.day_of_month is not UNSET:
            _fields["day_of_month"] = self.day_of_month
        if self.year is not UNSET:
            _fields["year"] = self.year
        if self.month is not UNSET:
            _fields["month"] = self.month
        if self.hour is not UNSET:
            _fields["hour"] = self.hour
        if self.minute is not UNSET:
            _fields["minute"] = self.minute
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
        fallback_value: str | Unset = UNSET
        if (_fallback_value := _rest.pop("fallback_value", None)) is not None:
            fallback_value = _as_str(_fallback_value, "fallback_value")

        def _parse_day_of_week(_data: object) -> int | str | Unset:
            if isinstance(_data, Unset):
                return _data
            if _data is None:
                return UNSET
            if isinstance(_data, int) and not isinstance(_data, bool):
                try:
                    day_of_week_type_0 = _as_int(_data, "day_of_week_type_0")
                except (TypeError, ValueError, KeyError):
                    pass
                else:
                    return day_of_week_type_0
            if isinstance(_data, str):
                try:
                    day_of_week_type_1 = _as_str(_data, "day_of_week_type_1")
                except (TypeError, ValueError, KeyError):
                    pass
                else:
                    return day_of_week_type_1
            raise TypeError("day_of_week has none of its documented forms")

        day_of_week = _parse_day_of_week(_rest.pop("day_of_week", UNSET))
        day_of_month: int | Unset = UNSET
        if (_day_of_month := _rest.pop("day_of_month", None)) is not None:
            day_of_month = _as_int(_day_of_month, "day_of_month")
        year: int | Unset = UNSET
        if (_year := _rest.pop("year", None)) is not None:
            year = _as_int(_year, "year")
        month: int | Unset = UNSET
        if (_month := _rest.pop("month", None)) is not None:
            month = _as_int(_month, "month")
        hour: int | Unset = UNSET
        if (_hour := _rest.pop("hour", None)) is not None:
            hour = _as_int(_hour, "hour")
        minute: int | Unset = UNSET
        if (_minute := _rest.pop("minute", None)) is not None:
            minute = _as_int(_minute, "minute")
        _read = _cls(
            fallback_value=fallback_value,
            day_of_week=day_of_week,
            day_of_month=day_of_month,
            year=year,
            month=month,
            hour=hour,
            minute=minute,
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
