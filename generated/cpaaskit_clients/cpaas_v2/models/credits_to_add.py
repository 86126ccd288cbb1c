from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import Any, Self

from attrs import define as _define, field as _field

from ..types import (
    UNSET,
    Unset,
    as_decimal as _as_decimal,
    as_str as _as_str,
    decimal_text as _decimal_text,
    masked as _masked,
)


@_define
class CreditsToAdd:
    """How many credits of which product go to whom."""

    username: str = _field(repr=_masked)
    """The account that gets the credits."""
    credits_: Decimal
    """An amount of credits or money, as a number or as a numeric text."""
    service: str
    """The code of the product that they are for."""
    notes: str | Unset = UNSET
    """A remark of your own."""
    order_id: str | Unset = UNSET
    """A reference of your own."""
    additional_properties: dict[str, Any] = _field(init=False, factory=dict, repr=False)
    """Members that the contract does not know; they are sent as they stand here."""

    def to_dict(self) -> dict[str, Any]:
        """Give the object as JSON has it."""

        _fields: dict[str, Any] = {}
        _fields.update(self.additional_properties)
        _fields["username"] = self.username
        _fields["credits"] = _decimal_text(self.credits_, "credits")
        _fields["service"] = self.service
        if self.notes is not UNSET:
            _fields["notes"] = self.notes
        if self.order_id is not UNSET:
            _fields["order_id"] = self.order_id
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
        username = _as_str(_rest.pop("username"), "username")
        credits_ = _as_decimal(_rest.pop("credits"), "credits")
        service = _as_str(_rest.pop("service"), "service")
        notes: str | Unset = UNSET
        if (_notes := _rest.pop("notes", None)) is not None:
            notes = _as_str(_notes, "notes")
        order_id: str | Unset = UNSET
        if (_order_id := _rest.pop("order_id", None)) is not None:
            order_id = _as_str(_order_id, "order_id")
        _read = _cls(
            username=username,
            credits_=credits_,
            service=service,
            notes=notes,
            order_id=order_id,
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
