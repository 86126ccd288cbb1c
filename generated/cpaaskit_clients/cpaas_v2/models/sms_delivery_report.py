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
    masked as _masked,
)


@_define
class SmsDeliveryReport:
    """How a text fared."""

    id: str
    """The message's id."""
    mobile: str = _field(repr=_masked)
    status: str
    """One of the states of texts."""
    credits_: Decimal | Unset = UNSET
    """An amount of credits or money, as a number or as a numeric text."""
    units: int | Unset = UNSET
    """How many parts the text had."""
    deliv_at: str | Unset = UNSET
    """Seconds since 1970, as a text; the page of events leaves it out."""
    sent_at: str | Unset = UNSET
    """Seconds since 1970, as a text; the page of events leaves it out."""
    submit_at: str | Unset = UNSET
    """Seconds since 1970, as a text; the page of events leaves it out."""
    deliv_time: str | Unset = UNSET
    """Date and time as YYYY-MM-DD HH:MM:SS, in a zone that is stated nowhere."""
    sent_time: str | Unset = UNSET
    """Date and time as YYYY-MM-DD HH:MM:SS, in a zone that is stated nowhere."""
    submit_time: str | Unset = UNSET
    """Date and time as YYYY-MM-DD HH:MM:SS, in a zone that is stated nowhere."""
    cid: None | str | Unset = UNSET
    """Your own id."""
    custom: None | str | Unset = UNSET
    """Your own id."""
    custom1: None | str | Unset = UNSET
    custom2: None | str | Unset = UNSET
    location: None | str | Unset = UNSET
    region: None | str | Unset = UNSET
    provider: None | str | Unset = UNSET
    location_code: None | str | Unset = UNSET
    region_code: None | str | Unset = UNSET
    provider_code: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict, repr=False)
    """Members that the contract does not know; they are sent as they stand here."""

    def to_dict(self) -> dict[str, Any]:
        """Give the object as JSON has it."""

        _fields: dict[str, Any] = {}
        _fields.update(self.additional_properties)
        _fields["id"] = self.id
        _fields["mobile"] = self.mobile
        _fields["status"] = self.status
        credits_: str | Unset = UNSET
        if not isinstance(self.credits_, Unset):
            credits_ = _decimal_text(self.credits_, "credits")
        if credits_ is not UNSET:
            _fields["credits"] = credits_
        if self.units is not UNSET:
            _fields["units"] = self.units
        if self.deliv_at is not UNSET:
            _fields["deliv_at"] = self.deliv_at
        if self.sent_at is not UNSET:
            _fields["sent_at"] = self.sent_at
        if self.submit_at is not UNSET:
            _fields["submit_at"] = self.submit_at
        if self.deliv_time is not UNSET:
            _fields["deliv_time"] = self.deliv_time
        if self.sent_time is not UNSET:
            _fields["sent_time"] = self.sent_time
        if self.submit_time is not UNSET:
            _fields["submit_time"] = self.submit_time
        cid: None | str | Unset
        if isinstance(self.cid, Unset):
            cid = UNSET
        else:
            cid = self.cid
        if cid is not UNSET:
            _fields["cid"] = cid
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
        custom2: None | str | Unset
        if isinstance(self.custom2, Unset):
            custom2 = UNSET
        else:
            custom2 = self.custom2
        if custom2 is not UNSET:
            _fields["custom2"] = custom2
        location: None | str | Unset
        if isinstance(self.location, Unset):
            location = UNSET
        else:
            location = self.location
        if location is not UNSET:
            _fields["location"] = location
        region: None | str | Unset
        if isinstance(self.region, Unset):
            region = UNSET
        else:
            region = self.region
        if region is not UNSET:
            _fields["region"] = region
        provider: None | str | Unset
        if isinstance(self.provider, Unset):
            provider = UNSET
        else:
            provider = self.provider
        if provider is not UNSET:
            _fields["provider"] = provider
        location_code: None | str | Unset
        if isinstance(self.location_code, Unset):
            location_code = UNSET
        else:
            location_code = self.location_code
        if location_code is not UNSET:
            _fields["location_code"] = location_code
        region_code: None | str | Unset
        if isinstance(self.region_code, Unset):
            region_code = UNSET
        else:
            region_code = self.region_code
        if region_code is not UNSET:
            _fields["region_code"] = region_code
        provider_code: None | str | Unset
        if isinstance(self.provider_code, Unset):
            provider_code = UNSET
        else:
            provider_code = self.provider_code
        if provider_code is not UNSET:
            _fields["provider_code"] = provider_code
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
        status = _as_str(_rest.pop("status"), "status")
        credits_: Decimal | Unset = UNSET
        if (_credits_ := _rest.pop("credits", None)) is not None:
            credits_ = _as_decimal(_credits_, "credits")
        units: int | Unset = UNSET
        if (_units := _rest.pop("units", None)) is not None:
            units = _as_int(_units, "units")
        deliv_at: str | Unset = UNSET
        if (_deliv_at := _rest.pop("deliv_at", None)) is not None:
            deliv_at = _as_str(_deliv_at, "deliv_at")
        sent_at: str | Unset = UNSET
        if (_sent_at := _rest.pop("sent_at", None)) is not None:
            sent_at = _as_str(_sent_at, "sent_at")
        submit_at: str | Unset = UNSET
        if (_submit_at := _rest.pop("submit_at", None)) is not None:
            submit_at = _as_str(_submit_at, "submit_at")
        deliv_time: str | Unset = UNSET
        if (_deliv_time := _rest.pop("deliv_time", None)) is not None:
            deliv_time = _as_str(_deliv_time, "deliv_time")
        sent_time: str | Unset = UNSET
        if (_sent_time := _rest.pop("sent_time", None)) is not None:
            sent_time = _as_str(_sent_time, "sent_time")
        submit_time: str | Unset = UNSET
        if (_submit_time := _rest.pop("submit_time", None)) is not None:
            submit_time = _as_str(_submit_time, "submit_time")

        def _parse_cid(_data: object) -> None | str | Unset:
            if isinstance(_data, Unset):
                return _data
            if _data is None:
                return None
            if isinstance(_data, str):
                try:
                    cid_type_0 = _as_str(_data, "cid_type_0")
                except (TypeError, ValueError, KeyError):
                    pass
                else:
                    return cid_type_0
            raise TypeError("cid has none of its documented forms")

        cid = _parse_cid(_rest.pop("cid", UNSET))

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

        def _parse_custom2(_data: object) -> None | str | Unset:
            if isinstance(_data, Unset):
                return _data
            if _data is None:
                return None
            if isinstance(_data, str):
                try:
                    custom2_type_0 = _as_str(_data, "custom2_type_0")
                except (TypeError, ValueError, KeyError):
                    pass
                else:
                    return custom2_type_0
            raise TypeError("custom2 has none of its documented forms")

        custom2 = _parse_custom2(_rest.pop("custom2", UNSET))

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

        def _parse_region(_data: object) -> None | str | Unset:
            if isinstance(_data, Unset):
                return _data
            if _data is None:
                return None
            if isinstance(_data, str):
                try:
                    region_type_0 = _as_str(_data, "region_type_0")
                except (TypeError, ValueError, KeyError):
                    pass
                else:
                    return region_type_0
            raise TypeError("region has none of its documented forms")

        region = _parse_region(_rest.pop("region", UNSET))

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

        def _parse_location_code(_data: object) -> None | str | Unset:
            if isinstance(_data, Unset):
                return _data
            if _data is None:
                return None
            if isinstance(_data, str):
                try:
                    location_code_type_0 = _as_str(_data, "location_code_type_0")
                except (TypeError, ValueError, KeyError):
                    pass
                else:
                    return location_code_type_0
            raise TypeError("location_code has none of its documented forms")

        location_code = _parse_location_code(_rest.pop("location_code", UNSET))

        def _parse_region_code(_data: object) -> None | str | Unset:
            if isinstance(_data, Unset):
                return _data
            if _data is None:
                return None
            if isinstance(_data, str):
                try:
                    region_code_type_0 = _as_str(_data, "region_code_type_0")
                except (TypeError, ValueError, KeyError):
                    pass
                else:
                    return region_code_type_0
            raise TypeError("region_code has none of its documented forms")

        region_code = _parse_region_code(_rest.pop("region_code", UNSET))

        def _parse_provider_code(_data: object) -> None | str | Unset:
            if isinstance(_data, Unset):
                return _data
            if _data is None:
                return None
            if isinstance(_data, str):
                try:
                    provider_code_type_0 = _as_str(_data, "provider_code_type_0")
                except (TypeError, ValueError, KeyError):
                    pass
                else:
                    return provider_code_type_0
            raise TypeError("provider_code has none of its documented forms")

        provider_code = _parse_provider_code(_rest.pop("provider_code", UNSET))
        _read = _cls(
            id=id,
            mobile=mobile,
            status=status,
            credits_=credits_,
            units=units,
            deliv_at=deliv_at,
            sent_at=sent_at,
            submit_at=submit_at,
            deliv_time=deliv_time,
            sent_time=sent_time,
            submit_time=submit_time,
            cid=cid,
            custom=custom,
            custom1=custom1,
            custom2=custom2,
            location=location,
            region=region,
            provider=provider,
            location_code=location_code,
            region_code=region_code,
            provider_code=provider_code,
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
