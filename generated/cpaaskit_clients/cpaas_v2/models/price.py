from __future__ import annotations

import datetime
from collections.abc import Mapping
from decimal import Decimal
from typing import Any, Self

from attrs import define as _define, field as _field

from ..models.price_status import PriceStatus
from ..types import (
    UNSET,
    Unset,
    as_datetime as _as_datetime,
    as_decimal as _as_decimal,
    as_int as _as_int,
    as_str as _as_str,
    datetime_text as _datetime_text,
    decimal_text as _decimal_text,
)


@_define
class Price:
    """The price of one product in one country."""

    iso: str
    """The country, two letters of ISO 3166."""
    country_name: str
    calling_code: int
    """The country's prefix."""
    sale_price: Decimal | str
    """The price; masked with three stars on the pages."""
    service: str
    """The product's code."""
    status: PriceStatus
    sub_service: str | Unset = UNSET
    """The code below the product; SMS has none."""
    service_name: str | Unset = UNSET
    currency: str | Unset = UNSET
    """The currency; the pages print IND for the Indian rupee."""
    created_at: datetime.datetime | None | str | Unset = UNSET
    """A time in either of the platform's forms; the pages show no value."""
    updated_at: datetime.datetime | None | str | Unset = UNSET
    """A time in either of the platform's forms; the pages show no value."""
    additional_properties: dict[str, Any] = _field(init=False, factory=dict, repr=False)
    """Members that the contract does not know; they are sent as they stand here."""

    def to_dict(self) -> dict[str, Any]:
        """Give the object as JSON has it."""

        _fields: dict[str, Any] = {}
        _fields.update(self.additional_properties)
        _fields["iso"] = self.iso
        _fields["country_name"] = self.country_name
        _fields["calling_code"] = self.calling_code
        sale_price: str
        if isinstance(self.sale_price, Decimal):
            sale_price = _decimal_text(self.sale_price, "sale_price_type_0")
        else:
            sale_price = self.sale_price
        _fields["sale_price"] = sale_price
        _fields["service"] = self.service
        _fields["status"] = self.status.value
        if self.sub_service is not UNSET:
            _fields["sub_service"] = self.sub_service
        if self.service_name is not UNSET:
            _fields["service_name"] = self.service_name
        if self.currency is not UNSET:
            _fields["currency"] = self.currency
        created_at: None | str | Unset
        if isinstance(self.created_at, Unset):
            created_at = UNSET
        elif isinstance(self.created_at, datetime.datetime):
            created_at = _datetime_text(self.created_at, "PriceTime_type_0")
        else:
            created_at = self.created_at
        if created_at is not UNSET:
            _fields["created_at"] = created_at
        updated_at: None | str | Unset
        if isinstance(self.updated_at, Unset):
            updated_at = UNSET
        elif isinstance(self.updated_at, datetime.datetime):
            updated_at = _datetime_text(self.updated_at, "PriceTime_type_0")
        else:
            updated_at = self.updated_at
        if updated_at is not UNSET:
            _fields["updated_at"] = updated_at
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
        iso = _as_str(_rest.pop("iso"), "iso")
        country_name = _as_str(_rest.pop("country_name"), "country_name")
        calling_code = _as_int(_rest.pop("calling_code"), "calling_code")

        def _parse_sale_price(_data: object) -> Decimal | str:
            if isinstance(_data, (str, int, float)) and not isinstance(_data, bool):
                try:
                    sale_price_type_0 = _as_decimal(_data, "sale_price_type_0")
                except (TypeError, ValueError, KeyError):
                    pass
                else:
                    return sale_price_type_0
            if isinstance(_data, str):
                try:
                    sale_price_type_1 = _as_str(_data, "sale_price_type_1")
                except (TypeError, ValueError, KeyError):
                    pass
                else:
                    return sale_price_type_1
            raise TypeError("sale_price has none of its documented forms")

        sale_price = _parse_sale_price(_rest.pop("sale_price"))
        service = _as_str(_rest.pop("service"), "service")
        status = PriceStatus(_as_int(_rest.pop("status"), "status"))
        sub_service: str | Unset = UNSET
        if (_sub_service := _rest.pop("sub_service", None)) is not None:
            sub_service = _as_str(_sub_service, "sub_service")
        service_name: str | Unset = UNSET
        if (_service_name := _rest.pop("service_name", None)) is not None:
            service_name = _as_str(_service_name, "service_name")
        currency: str | Unset = UNSET
        if (_currency := _rest.pop("currency", None)) is not None:
            currency = _as_str(_currency, "currency")

        def _parse_created_at(_data: object) -> datetime.datetime | None | str | Unset:
            if isinstance(_data, Unset):
                return _data
            if _data is None:
                return None
            if isinstance(_data, str):
                try:
                    componentsschemas_price_time_type_0 = _as_datetime(_data, "PriceTime_type_0")
                except (TypeError, ValueError, KeyError):
                    pass
                else:
                    return componentsschemas_price_time_type_0
            if isinstance(_data, str):
                try:
                    componentsschemas_price_time_type_1 = _as_str(_data, "PriceTime_type_1")
                except (TypeError, ValueError, KeyError):
                    pass
                else:
                    return componentsschemas_price_time_type_1
            raise TypeError("created_at has none of its documented forms")

        created_at = _parse_created_at(_rest.pop("created_at", UNSET))

        def _parse_updated_at(_data: object) -> datetime.datetime | None | str | Unset:
            if isinstance(_data, Unset):
                return _data
            if _data is None:
                return None
            if isinstance(_data, str):
                try:
                    componentsschemas_price_time_type_0 = _as_datetime(_data, "PriceTime_type_0")
                except (TypeError, ValueError, KeyError):
                    pass
                else:
                    return componentsschemas_price_time_type_0
            if isinstance(_data, str):
                try:
                    componentsschemas_price_time_type_1 = _as_str(_data, "PriceTime_type_1")
                except (TypeError, ValueError, KeyError):
                    pass
                else:
                    return componentsschemas_price_time_type_1
            raise TypeError("updated_at has none of its documented forms")

        updated_at = _parse_updated_at(_rest.pop("updated_at", UNSET))
        _read = _cls(
            iso=iso,
            country_name=country_name,
            calling_code=calling_code,
            sale_price=sale_price,
            service=service,
            status=status,
            sub_service=sub_service,
            service_name=service_name,
            currency=currency,
            created_at=created_at,
            updated_at=updated_at,
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
