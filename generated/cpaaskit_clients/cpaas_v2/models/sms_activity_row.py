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
class SmsActivityRow:
    """What was used of one product on one day. The figures are texts."""

    service: str
    """The product code."""
    on_date: str
    """The day, as YYYY-MM-DD."""
    serial: int
    """The row's number."""
    opening: Decimal | Unset = UNSET
    """An amount of credits or money, as a number or as a numeric text."""
    available: Decimal | Unset = UNSET
    """An amount of credits or money, as a number or as a numeric text."""
    sent_units: Decimal | Unset = UNSET
    """An amount of credits or money, as a number or as a numeric text."""
    sent_credits: Decimal | Unset = UNSET
    """An amount of credits or money, as a number or as a numeric text."""
    deliv_units: Decimal | Unset = UNSET
    """An amount of credits or money, as a number or as a numeric text."""
    additional_properties: dict[str, Any] = _field(init=False, factory=dict, repr=False)
    """Members that the contract does not know; they are sent as they stand here."""

    def to_dict(self) -> dict[str, Any]:
        """Give the object as JSON has it."""

        _fields: dict[str, Any] = {}
        _fields.update(self.additional_properties)
        _fields["service"] = self.service
        _fields["on_date"] = self.on_date
        _fields["serial"] = self.serial
        opening: str | Unset = UNSET
        if not isinstance(self.opening, Unset):
            opening = _decimal_text(self.opening, "opening")
        if opening is not UNSET:
            _fields["opening"] = opening
        available: str | Unset = UNSET
        if not isinstance(self.available, Unset):
            available = _decimal_text(self.available, "available")
        if available is not UNSET:
            _fields["available"] = available
        sent_units: str | Unset = UNSET
        if not isinstance(self.sent_units, Unset):
            sent_units = _decimal_text(self.sent_units, "sent_units")
        if sent_units is not UNSET:
            _fields["sent_units"] = sent_units
        sent_credits: str | Unset = UNSET
        if not isinstance(self.sent_credits, Unset):
            sent_credits = _decimal_text(self.sent_credits, "sent_credits")
        if sent_credits is not UNSET:
            _fields["sent_credits"] = sent_credits
        deliv_units: str | Unset = UNSET
        if not isinstance(self.deliv_units, Unset):
            deliv_units = _decimal_text(self.deliv_units, "deliv_units")
        if deliv_units is not UNSET:
            _fields["deliv_units"] = deliv_units
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
        service = _as_str(_rest.pop("service"), "service")
        on_date = _as_str(_rest.pop("on_date"), "on_date")
        serial = _as_int(_rest.pop("serial"), "serial")
        opening: Decimal | Unset = UNSET
        if (_opening := _rest.pop("opening", None)) is not None:
            opening = _as_decimal(_opening, "opening")
        available: Decimal | Unset = UNSET
        if (_available := _rest.pop("available", None)) is not None:
            available = _as_decimal(_available, "available")
        sent_units: Decimal | Unset = UNSET
        if (_sent_units := _rest.pop("sent_units", None)) is not None:
            sent_units = _as_decimal(_sent_units, "sent_units")
        sent_credits: Decimal | Unset = UNSET
        if (_sent_credits := _rest.pop("sent_credits", None)) is not None:
            sent_credits = _as_decimal(_sent_credits, "sent_credits")
        deliv_units: Decimal | Unset = UNSET
        if (_deliv_units := _rest.pop("deliv_units", None)) is not None:
            deliv_units = _as_decimal(_deliv_units, "deliv_units")
        _read = _cls(
            service=service,
            on_date=on_date,
            serial=serial,
            opening=opening,
            available=available,
            sent_units=sent_units,
            sent_credits=sent_credits,
            deliv_units=deliv_units,
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
