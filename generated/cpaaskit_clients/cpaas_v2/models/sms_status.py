from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import Any, Self

from attrs import define as _define, field as _field

from ..models.sms_state import SmsState
from ..types import (
    UNSET,
    Unset,
    as_decimal as _as_decimal,
    as_int as _as_int,
    as_str as _as_str,
    decimal_text as _decimal_text,
    masked as _masked,
)


@_define
class SmsStatus:
    """A message to one number, and how far it has come."""

    id: str
    """The message's id."""
    mobile: str = _field(repr=_masked)
    """The number."""
    status: SmsState
    """How far a message has come. AWAITING-DLR is the first; DELIVRD, FAILED, EXPIRED, UNDELIV, REJECTED and the
        others that name a reason are final. New ones appear over time. TIMEOUT-DLR is in a sample of the daily
        report only; INV-PEID, INV-TMID and INV-ENTITY are on a page of help only."""
    units: int | Unset = UNSET
    """How many parts the text has."""
    service: str | Unset = UNSET
    """The product code that it was sent with."""
    length: int | Unset = UNSET
    """How many characters the text has."""
    charges: Decimal | Unset = UNSET
    """An amount of credits or money, as a number or as a numeric text."""
    custom: None | str | Unset = UNSET
    """An id of your own."""
    custom1: None | str | Unset = UNSET
    """An id of your own."""
    location: None | str | Unset = UNSET
    """Where the number is."""
    provider: None | str | Unset = UNSET
    """Whose network it is in."""
    submitted_at: str | Unset = UNSET
    """Date and time as YYYY-MM-DD HH:MM:SS, in a zone that is stated nowhere."""
    delivered_at: None | str | Unset = UNSET
    """When it came to its last state, as YYYY-MM-DD HH:MM:SS; empty until then."""
    sender: str | Unset = _field(default=UNSET, repr=_masked)
    """Who it is from."""
    additional_properties: dict[str, Any] = _field(init=False, factory=dict, repr=False)
    """Members that the contract does not know; they are sent as they stand here."""

    def to_dict(self) -> dict[str, Any]:
        """Give the object as JSON has it."""

        _fields: dict[str, Any] = {}
        _fields.update(self.additional_properties)
        _fields["id"] = self.id
        _fields["mobile"] = self.mobile
        _fields["status"] = self.status.value
        if self.units is not UNSET:
            _fields["units"] = self.units
        if self.service is not UNSET:
            _fields["service"] = self.service
        if self.length is not UNSET:
            _fields["length"] = self.length
        charges: str | Unset = UNSET
        if not isinstance(self.charges, Unset):
            charges = _decimal_text(self.charges, "charges")
        if charges is not UNSET:
            _fields["charges"] = charges
        custom: None | str | Unset
        if isinstance(self.custom, Unset):
            custom = UNSET
        else:
            custom = self.custom
        if custom is not UNSET:
            _fields["custom"] = custom
        custom1: None | str | Unset
        if isinstance(self.custom1, Unset):
            custom1 = UNSET
        else:
            custom1 = self.custom1
        if custom1 is not UNSET:
            _fields["custom1"] = custom1
        location: None | str | Unset
        if isinstance(self.location, Unset):
            location = UNSET
        else:
            location = self.location
        if location is not UNSET:
            _fields["location"] = location
        provider: None | str | Unset
        if isinstance(self.provider, Unset):
            provider = UNSET
        else:
            provider = self.provider
        if provider is not UNSET:
            _fields["provider"] = provider
        if self.submitted_at is not UNSET:
            _fields["submitted_at"] = self.submitted_at
        delivered_at: None | str | Unset
        if isinstance(self.delivered_at, Unset):
            delivered_at = UNSET
        else:
            delivered_at = self.delivered_at
        if delivered_at is not UNSET:
            _fields["delivered_at"] = delivered_at
        if self.sender is not UNSET:
            _fields["sender"] = self.sender
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
        mobile = _as_str(_rest.pop("mobile"), "mobile")
        status = SmsState(_as_str(_rest.pop("status"), "status"))
        units: int | Unset = UNSET
        if (_units := _rest.pop("units", None)) is not None:
            units = _as_int(_units, "units")
        service: str | Unset = UNSET
        if (_service := _rest.pop("service", None)) is not None:
            service = _as_str(_service, "service")
        length: int | Unset = UNSET
        if (_length := _rest.pop("length", None)) is not None:
            length = _as_int(_length, "length")
        charges: Decimal | Unset = UNSET
        if (_charges := _rest.pop("charges", None)) is not None:
            charges = _as_decimal(_charges, "charges")

        def _parse_custom(_data: object) -> None | str | Unset:
            if isinstance(_data, Unset):
                return _data
            if _data is None:
                return None
            if isinstance(_data, str):
                try:
                    custom_type_0 = _as_str(_data, "custom_type_0")
                except (TypeError, ValueError, KeyError):
                    pass
                else:
                    return custom_type_0
            raise TypeError("custom has none of its documented forms")

        custom = _parse_custom(_rest.pop("custom", UNSET))

        def _parse_custom1(_data: object) -> None | str | Unset:
            if isinstance(_data, Unset):
                return _data
            if _data is None:
                return None
            if isinstance(_data, str):
                try:
                    custom1_type_0 = _as_str(_data, "custom1_type_0")
                except (TypeError, ValueError, KeyError):
                    pass
                else:
                    return custom1_type_0
            raise TypeError("custom1 has none of its documented forms")

        custom1 = _parse_custom1(_rest.pop("custom1", UNSET))

        def _parse_location(_data: object) -> None | str | Unset:
            if isinstance(_data, Unset):
                return _data
            if _data is None:
                return None
            if isinstance(_data, str):
                try:
                    location_type_0 = _as_str(_data, "location_type_0")
                except (TypeError, ValueError, KeyError):
                    pass
                else:
                    return location_type_0
            raise TypeError("location has none of its documented forms")

        location = _parse_location(_rest.pop("location", UNSET))

        def _parse_provider(_data: object) -> None | str | Unset:
            if isinstance(_data, Unset):
                return _data
            if _data is None:
                return None
            if isinstance(_data, str):
                try:
                    provider_type_0 = _as_str(_data, "provider_type_0")
                except (TypeError, ValueError, KeyError):
                    pass
                else:
                    return provider_type_0
            raise TypeError("provider has none of its documented forms")

        provider = _parse_provider(_rest.pop("provider", UNSET))
        submitted_at: str | Unset = UNSET
        if (_submitted_at := _rest.pop("submitted_at", None)) is not None:
            submitted_at = _as_str(_submitted_at, "submitted_at")

        def _parse_delivered_at(_data: object) -> None | str | Unset:
            if isinstance(_data, Unset):
                return _data
            if _data is None:
                return None
            if isinstance(_data, str):
                try:
                    delivered_at_type_0 = _as_str(_data, "delivered_at_type_0")
                except (TypeError, ValueError, KeyError):
                    pass
                else:
                    return delivered_at_type_0
            raise TypeError("delivered_at has none of its documented forms")

        delivered_at = _parse_delivered_at(_rest.pop("delivered_at", UNSET))
        sender: str | Unset = UNSET
        if (_sender := _rest.pop("sender", None)) is not None:
            sender = _as_str(_sender, "sender")
        _read = _cls(
            id=id,
            mobile=mobile,
            status=status,
            units=units,
            service=service,
            length=length,
            charges=charges,
            custom=custom,
            custom1=custom1,
            location=location,
            provider=provider,
            submitted_at=submitted_at,
            delivered_at=delivered_at,
            sender=sender,
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
