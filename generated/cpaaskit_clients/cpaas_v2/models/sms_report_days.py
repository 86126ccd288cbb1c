from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _define, field as _field

from ..types import (
    as_object as _as_object,
)

if TYPE_CHECKING:
    from ..models.sms_report_day import SmsReportDay


@_define
class SmsReportDays:
    """The days, each under its date."""

    additional_properties: dict[str, SmsReportDay] = _field(init=False, factory=dict, repr=False)
    """Members that the contract does not know; they are sent as they stand here."""

    def to_dict(self) -> dict[str, Any]:
        """Give the object as JSON has it."""
        _fields: dict[str, Any] = {}
        for _name, _value in self.additional_properties.items():
            _fields[_name] = _value.to_dict()
        return _fields

    @classmethod
    def from_dict(_cls, _source: Mapping[str, Any]) -> Self:
        """Read the object from what JSON gave.

        Raises:
            KeyError: A required member is missing.
            TypeError: A member is of another type than the contract says.
            ValueError: A member is not in the format that the contract says.
        """
        from ..models.sms_report_day import SmsReportDay

        _rest = dict(_source)
        _others = {
            _name: SmsReportDay.from_dict(_as_object(_value, "AdditionalProperty")) for _name, _value in _rest.items()
        }
        _read = _cls()
        _read.additional_properties = _others
        return _read

    @property
    def additional_keys(self) -> list[str]:
        """The names of the members that the contract does not know."""
        return list(self.additional_properties)

    def __getitem__(self, key: str) -> SmsReportDay:
        return self.additional_properties[key]

    def __setitem__(self, key: str, value: SmsReportDay) -> None:
        self.additional_properties[key] = value

    def __delitem__(self, key: str) -> None:
        del self.additional_properties[key]

    def __contains__(self, key: str) -> bool:
        return key in self.additional_properties
