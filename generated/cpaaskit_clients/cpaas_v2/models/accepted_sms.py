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
class AcceptedSms:
    """A message to one number, as it was taken."""

    id: str
    """The message's id; the campaign's, a colon, and a number."""
    mobile: str = _field(repr=_masked)
    """The number."""
    status: SmsState
    """How far a message has come. AWAITING-DLR is the first; DELIVRD, FAILED, EXPIRED, UNDELIV, REJECTED and the
        others that name a reason are final. New ones appear over time. TIMEOUT-DLR is in a sample of the daily
        report only; INV-PEID, INV-TMID and INV-ENTITY are on a page of help only."""
    units: int
    """How many parts the text has."""
    length: int
    """How many characters the text has."""
    charges: Decimal
    """An amount of credits or money, as a number or as a numeric text."""
    submitted_at: str
    """Date and time as YYYY-MM-DD HH:MM:SS, in a zone that is stated nowhere."""
    customid: None | str | Unset = UNSET
    """The id that was given as custom."""
    customid1: None | str | Unset = UNSET
    """The id that was given as custom1; in older replies."""
    iso_code: None | str | Unset = UNSET
    """The number's country, two letters of ISO 3166."""
    additional_properties: dict[str, Any] = _field(init=False, factory=dict, repr=False)
    """Members that the contract does not know; they are sent as they stand here."""

    def to_dict(self) -> dict[str, Any]:
        """Give the object as JSON has it."""

        _fields: dict[str, Any] = {}
        _fields.update(self.additional_properties)
        _fields["id"] = self.id
        _fields["mobile"] = self.mobile
        _fields["status"] = self.status.value
        _fields["units"] = self.units
        _fields["length"] = self.length
        _fields["charges"] = _decimal_text(self.charges, "charges")
        _fields["submitted_at"] = self.submitted_at
        customid: None | str | Unset
        if isinstance(self.customid, Unset):
            customid = UNSET
        else:
            customid = self.customid
        if customid is not UNSET:
            _fields["customid"] = customid
        customid1: None | str | Unset
        if isinstance(self.customid1, Unset):
            customid1 = UNSET
        else:
            customid1 = self.customid1
        if customid1 is not UNSET:
            _fields["customid1"] = customid1
        iso_code: None | str | Unset
        if isinstance(self.iso_code, Unset):
            iso_code = UNSET
        else:
            iso_code = self.iso_code
        if iso_code is not UNSET:
            _fields["iso_code"] = iso_code
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
        units = _as_int(_rest.pop("units"), "units")
        length = _as_int(_rest.pop("length"), "length")
        charges = _as_decimal(_rest.pop("charges"), "charges")
        submitted_at = _as_str(_rest.pop("submitted_at"), "submitted_at")

        def _parse_customid(_data: object) -> None | str | Unset:
            if isinstance(_data, Unset):
                return _data
            if _data is None:
                return None
            if isinstance(_data, str):
                try:
                    customid_type_0 = _as_str(_data, "customid_type_0")
                except (TypeError, ValueError, KeyError):
                    pass
                else:
                    return customid_type_0
            raise TypeError("customid has none of its documented forms")

        customid = _parse_customid(_rest.pop("customid", UNSET))

        def _parse_customid1(_data: object) -> None | str | Unset:
            if isinstance(_data, Unset):
                return _data
            if _data is None:
                return None
            if isinstance(_data, str):
                try:
                    customid1_type_0 = _as_str(_data, "customid1_type_0")
                except (TypeError, ValueError, KeyError):
                    pass
                else:
                    return customid1_type_0
            raise TypeError("customid1 has none of its documented forms")

        customid1 = _parse_customid1(_rest.pop("customid1", UNSET))

        def _parse_iso_code(_data: object) -> None | str | Unset:
            if isinstance(_data, Unset):
                return _data
            if _data is None:
                return None
            if isinstance(_data, str):
                try:
                    iso_code_type_0 = _as_str(_data, "iso_code_type_0")
                except (TypeError, ValueError, KeyError):
                    pass
                else:
                    return iso_code_type_0
            raise TypeError("iso_code has none of its documented forms")

        iso_code = _parse_iso_code(_rest.pop("iso_code", UNSET))
        _read = _cls(
            id=id,
            mobile=mobile,
            status=status,
            units=units,
            length=length,
            charges=charges,
            submitted_at=submitted_at,
            customid=customid,
            customid1=customid1,
            iso_code=iso_code,
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
