from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import Any, Self

from attrs import define as _define, field as _field

from ..models.flag_type_0 import FlagType0
from ..models.flag_type_1 import FlagType1
from ..types import (
    as_decimal as _as_decimal,
    as_int as _as_int,
    as_str as _as_str,
    decimal_text as _decimal_text,
)


@_define
class ProductBalance:
    """What is left of one product."""

    service: str
    """The product's code."""
    name: str
    """The product's name."""
    postpaid: FlagType0 | FlagType1
    """Yes or no as the platform writes it, 1 or 0, sometimes as a text."""
    credits_: Decimal
    """An amount of credits or money, as a number or as a numeric text."""
    charges: Decimal
    """An amount of credits or money, as a number or as a numeric text."""
    additional_properties: dict[str, Any] = _field(init=False, factory=dict, repr=False)
    """Members that the contract does not know; they are sent as they stand here."""

    def to_dict(self) -> dict[str, Any]:
        """Give the object as JSON has it."""

        _fields: dict[str, Any] = {}
        _fields.update(self.additional_properties)
        _fields["service"] = self.service
        _fields["name"] = self.name
        postpaid: int | str
        if isinstance(self.postpaid, FlagType0):
            postpaid = self.postpaid.value
        else:
            postpaid = self.postpaid.value
        _fields["postpaid"] = postpaid
        _fields["credits"] = _decimal_text(self.credits_, "credits")
        _fields["charges"] = _decimal_text(self.charges, "charges")
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
        name = _as_str(_rest.pop("name"), "name")

        def _parse_postpaid(_data: object) -> FlagType0 | FlagType1:
            if isinstance(_data, int):
                try:
                    componentsschemas_flag_type_0 = FlagType0(_as_int(_data, "Flag_type_0"))
                except (TypeError, ValueError, KeyError):
                    pass
                else:
                    return componentsschemas_flag_type_0
            if isinstance(_data, str):
                try:
                    componentsschemas_flag_type_1 = FlagType1(_as_str(_data, "Flag_type_1"))
                except (TypeError, ValueError, KeyError):
                    pass
                else:
                    return componentsschemas_flag_type_1
            raise TypeError("postpaid has none of its documented forms")

        postpaid = _parse_postpaid(_rest.pop("postpaid"))
        credits_ = _as_decimal(_rest.pop("credits"), "credits")
        charges = _as_decimal(_rest.pop("charges"), "charges")
        _read = _cls(
            service=service,
            name=name,
            postpaid=postpaid,
            credits_=credits_,
            charges=charges,
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
