from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _define, field as _field

from ..types import (
    UNSET,
    Unset,
    as_list as _as_list,
    as_object as _as_object,
    as_str as _as_str,
)

if TYPE_CHECKING:
    from ..models.delivery_info import DeliveryInfo


@_define
class DeliveryInfoNotification:
    """One entry, or several."""

    delivery_info: DeliveryInfo | list[DeliveryInfo]
    callback_data: str | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict, repr=False)
    """Members that the contract does not know; they are sent as they stand here."""

    def to_dict(self) -> dict[str, Any]:
        """Give the object as JSON has it."""
        from ..models.delivery_info import DeliveryInfo

        _fields: dict[str, Any] = {}
        _fields.update(self.additional_properties)
        delivery_info: dict[str, Any] | list[dict[str, Any]]
        if isinstance(self.delivery_info, DeliveryInfo):
            delivery_info = self.delivery_info.to_dict()
        else:
            delivery_info = [_item.to_dict() for _item in self.delivery_info]
        _fields["deliveryInfo"] = delivery_info
        if self.callback_data is not UNSET:
            _fields["callbackData"] = self.callback_data
        return _fields

    @classmethod
    def from_dict(_cls, _source: Mapping[str, Any]) -> Self:
        """Read the object from what JSON gave.

        Raises:
            KeyError: A required member is missing.
            TypeError: A member is of another type than the contract says.
            ValueError: A member is not in the format that the contract says.
        """
        from ..models.delivery_info import DeliveryInfo

        _rest = dict(_source)

        def _parse_delivery_info(_data: object) -> DeliveryInfo | list[DeliveryInfo]:
            if isinstance(_data, dict):
                try:
                    delivery_info_type_0 = DeliveryInfo.from_dict(_as_object(_data, "deliveryInfo_type_0"))
                except (TypeError, ValueError, KeyError):
                    pass
                else:
                    return delivery_info_type_0
            if isinstance(_data, list):
                try:
                    delivery_info_type_1 = [
                        DeliveryInfo.from_dict(_as_object(_item, "deliveryInfo_type_1_item"))
                        for _item in _as_list(_data, "deliveryInfo_type_1")
                    ]
                except (TypeError, ValueError, KeyError):
                    pass
                else:
                    return delivery_info_type_1
            raise TypeError("deliveryInfo has none of its documented forms")

        delivery_info = _parse_delivery_info(_rest.pop("deliveryInfo"))
        callback_data: str | Unset = UNSET
        if (_callback_data := _rest.pop("callbackData", None)) is not None:
            callback_data = _as_str(_callback_data, "callbackData")
        _read = _cls(
            delivery_info=delivery_info,
            callback_data=callback_data,
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
