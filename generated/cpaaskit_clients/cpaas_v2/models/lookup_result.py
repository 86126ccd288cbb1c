from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _define, field as _field

from ..types import (
    UNSET,
    Unset,
    as_bool as _as_bool,
    as_object as _as_object,
    as_str as _as_str,
    masked as _masked,
)

if TYPE_CHECKING:
    from ..models.original_network import OriginalNetwork
    from ..models.ported_network import PortedNetwork
    from ..models.roaming_network import RoamingNetwork


@_define
class LookupResult:
    """Where one number is."""

    phone: str = _field(repr=_masked)
    status: str
    """SUCCESS where the network answered; other values are not listed."""
    ported: bool
    roaming: bool
    mcc_mnc: None | str | Unset = UNSET
    """Country and network, as the networks number themselves."""
    imsi: None | str | Unset = _field(default=UNSET, repr=_masked)
    """The subscriber's identity."""
    serving_msc: None | str | Unset = _field(default=UNSET, repr=_masked)
    """The exchange that serves the number."""
    original_network: OriginalNetwork | Unset = UNSET
    """The network that the number was given out by."""
    ported_network: PortedNetwork | Unset = UNSET
    """The network that the number was taken to; all null where it was not."""
    roaming_network: RoamingNetwork | Unset = UNSET
    """The network that the number is a guest of; all null where it is at home."""
    additional_properties: dict[str, Any] = _field(init=False, factory=dict, repr=False)
    """Members that the contract does not know; they are sent as they stand here."""

    def to_dict(self) -> dict[str, Any]:
        """Give the object as JSON has it."""
        _fields: dict[str, Any] = {}
        _fields.update(self.additional_properties)
        _fields["phone"] = self.phone
        _fields["status"] = self.status
        _fields["ported"] = self.ported
        _fields["roaming"] = self.roaming
        mcc_mnc: None | str | Unset
        if isinstance(self.mcc_mnc, Unset):
            mcc_mnc = UNSET
        else:
            mcc_mnc = self.mcc_mnc
        if mcc_mnc is not UNSET:
            _fields["mcc_mnc"] = mcc_mnc
        imsi: None | str | Unset
        if isinstance(self.imsi, Unset):
            imsi = UNSET
        else:
            imsi = self.imsi
        if imsi is not UNSET:
            _fields["imsi"] = imsi
        serving_msc: None | str | Unset
        if isinstance(self.serving_msc, Unset):
            serving_msc = UNSET
        else:
            serving_msc = self.serving_msc
        if serving_msc is not UNSET:
            _fields["serving_msc"] = serving_msc
        original_network: dict[str, Any] | Unset = UNSET
        if not isinstance(self.original_network, Unset):
            original_network = self.original_network.to_dict()
        if original_network is not UNSET:
            _fields["original_network"] = original_network
        ported_network: dict[str, Any] | Unset = UNSET
        if not isinstance(self.ported_network, Unset):
            ported_network = self.ported_network.to_dict()
        if ported_network is not UNSET:
            _fields["ported_network"] = ported_network
        roaming_network: dict[str, Any] | Unset = UNSET
        if not isinstance(self.roaming_network, Unset):
            roaming_network = self.roaming_network.to_dict()
        if roaming_network is not UNSET:
            _fields["roaming_network"] = roaming_network
        return _fields

    @classmethod
    def from_dict(_cls, _source: Mapping[str, Any]) -> Self:
        """Read the object from what JSON gave.

        Raises:
            KeyError: A required member is missing.
            TypeError: A member is of another type than the contract says.
            ValueError: A member is not in the format that the contract says.
        """
        from ..models.original_network import OriginalNetwork
        from ..models.ported_network import PortedNetwork
        from ..models.roaming_network import RoamingNetwork

        _rest = dict(_source)
        phone = _as_str(_rest.pop("phone"), "phone")
        status = _as_str(_rest.pop("status"), "status")
        ported = _as_bool(_rest.pop("ported"), "ported")
        roaming = _as_bool(_rest.pop("roaming"), "roaming")

        def _parse_mcc_mnc(_data: object) -> None | str | Unset:
            if isinstance(_data, Unset):
                return _data
            if _data is None:
                return None
            if isinstance(_data, str):
                try:
                    mcc_mnc_type_0 = _as_str(_data, "mcc_mnc_type_0")
                except (TypeError, ValueError, KeyError):
                    pass
                else:
                    return mcc_mnc_type_0
            raise TypeError("mcc_mnc has none of its documented forms")

        mcc_mnc = _parse_mcc_mnc(_rest.pop("mcc_mnc", UNSET))

        def _parse_imsi(_data: object) -> None | str | Unset:
            if isinstance(_data, Unset):
                return _data
            if _data is None:
                return None
            if isinstance(_data, str):
                try:
                    imsi_type_0 = _as_str(_data, "imsi_type_0")
                except (TypeError, ValueError, KeyError):
                    pass
                else:
                    return imsi_type_0
            raise TypeError("imsi has none of its documented forms")

        imsi = _parse_imsi(_rest.pop("imsi", UNSET))

        def _parse_serving_msc(_data: object) -> None | str | Unset:
            if isinstance(_data, Unset):
                return _data
            if _data is None:
                return None
            if isinstance(_data, str):
                try:
                    serving_msc_type_0 = _as_str(_data, "serving_msc_type_0")
                except (TypeError, ValueError, KeyError):
                    pass
                else:
                    return serving_msc_type_0
            raise TypeError("serving_msc has none of its documented forms")

        serving_msc = _parse_serving_msc(_rest.pop("serving_msc", UNSET))
        original_network: OriginalNetwork | Unset = UNSET
        if (_original_network := _rest.pop("original_network", None)) is not None:
            original_network = OriginalNetwork.from_dict(_as_object(_original_network, "original_network"))
        ported_network: PortedNetwork | Unset = UNSET
        if (_ported_network := _rest.pop("ported_network", None)) is not None:
            ported_network = PortedNetwork.from_dict(_as_object(_ported_network, "ported_network"))
        roaming_network: RoamingNetwork | Unset = UNSET
        if (_roaming_network := _rest.pop("roaming_network", None)) is not None:
            roaming_network = RoamingNetwork.from_dict(_as_object(_roaming_network, "roaming_network"))
        _read = _cls(
            phone=phone,
            status=status,
            ported=ported,
            roaming=roaming,
            mcc_mnc=mcc_mnc,
            imsi=imsi,
            serving_msc=serving_msc,
            original_network=original_network,
            ported_network=ported_network,
            roaming_network=roaming_network,
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
