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
class CurrencyValue:
    """An amount in the recipient's own way of writing."""

    fallback_value: str | Unset = UNSET
    code: str | Unset = UNSET
    """Three letters of ISO 4217."""
    amount_1000: int | Unset = UNSET
    """A thousand times the amount."""
    additional_properties: dict[str, Any] = _field(init=False, factory=dict, repr=False)
    """Members that the contract does not know; they are sent as they stand here."""

    def to_dict(self) -> dict[str, Any]:
        """Give the object as JSON has it."""

        _fields: dict[str, Any] = {}
        _fields.update(self.additional_properties)
        if self.fallback_value is not UNSET:
            _fields["fallback_value"] = self.fallback_value
        if self.code is not UNSET:
            _fields["code"] = self.code
        if self.amount_1000 is not UNSET:
            _fields["amount_1000"] = self.amount_1000
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
        code: str | Unset = UNSET
        if (_code := _rest.pop("code", None)) is not None:
            code = _as_str(_code, "code")
        amount_1000: int | Unset = UNSET
        if (_amount_1000 := _rest.pop("amount_1000", None)) is not None:
            amount_1000 = _as_int(_amount_1000, "amount_1000")
        _read = _cls(
            fallback_value=fallback_value,
            code=code,
            amount_1000=amount_1000,
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
