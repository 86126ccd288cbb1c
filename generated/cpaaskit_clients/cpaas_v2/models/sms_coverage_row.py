from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import Any, Self

from attrs import define as _define, field as _field

from ..types import (
    UNSET,
    Unset,
    as_decimal as _as_decimal,
    as_int as _as_int,
    as_str as _as_str,
    decimal_text as _decimal_text,
)


@_define
class SmsCoverageRow:
    """One network."""

    location: str
    """The country."""
    network: str
    """The network."""
    mcc: str
    """Its mobile country code."""
    mnc: str
    """Its mobile network code."""
    charges: Decimal
    """An amount of credits or money, as a number or as a numeric text."""
    effective_date: str | Unset = UNSET
    """Date and time as YYYY-MM-DD HH:MM:SS, in a zone that is stated nowhere."""
    serial: int | Unset = UNSET
    """The row's number."""
    additional_properties: dict[str, Any] = _field(init=False, factory=dict, repr=False)
    """Members that the contract does not know; they are sent as they stand here."""

    def to_dict(self) -> dict[str, Any]:
        """Give the object as JSON has it."""

        _fields: dict[str, Any] = {}
        _fields.update(self.additional_properties)
        _fields["location"] = self.location
        _fields["network"] = self.network
        _fields["mcc"] = self.mcc
        _fields["mnc"] = self.mnc
        _fields["charges"] = _decimal_text(self.charges, "charges")
        if self.effective_date is not UNSET:
            _fields["effective_date"] = self.effective_date
        if self.serial is not UNSET:
            _fields["serial"] = self.serial
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
        location = _as_str(_rest.pop("location"), "location")
        network = _as_str(_rest.pop("network"), "network")
        mcc = _as_str(_rest.pop("mcc"), "mcc")
        mnc = _as_str(_rest.pop("mnc"), "mnc")
        charges = _as_decimal(_rest.pop("charges"), "charges")
        effective_date: str | Unset = UNSET
        if (_effective_date := _rest.pop("effective_date", None)) is not None:
            effective_date = _as_str(_effective_date, "effective_date")
        serial: int | Unset = UNSET
        if (_serial := _rest.pop("serial", None)) is not None:
            serial = _as_int(_serial, "serial")
        _read = _cls(
            location=location,
            network=network,
            mcc=mcc,
            mnc=mnc,
            charges=charges,
            effective_date=effective_date,
            serial=serial,
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
