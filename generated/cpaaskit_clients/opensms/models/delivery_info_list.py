from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _define, field as _field

from ..types import (
    as_list as _as_list,
    as_object as _as_object,
    as_str as _as_str,
    masked as _masked,
)

if TYPE_CHECKING:
    from ..models.delivery_info import DeliveryInfo


@_define
class DeliveryInfoList:
    """One entry per recipient."""

    resource_url: str = _field(repr=_masked)
    """The absolute URL of the resource. Its sender segment is not canonical; read the id from it, rebuild nothing."""
    delivery_info: list[DeliveryInfo]
    additional_properties: dict[str, Any] = _field(init=False, factory=dict, repr=False)
    """Members that the contract does not know; they are sent as they stand here."""

    def to_dict(self) -> dict[str, Any]:
        """Give the object as JSON has it."""
        _fields: dict[str, Any] = {}
        _fields.update(self.additional_properties)
        _fields["resourceURL"] = self.resource_url
        delivery_info = [_item.to_dict() for _item in self.delivery_info]
        _fields["deliveryInfo"] = delivery_info
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
        resource_url = _as_str(_rest.pop("resourceURL"), "resourceURL")
        delivery_info = [
            DeliveryInfo.from_dict(_as_object(_item, "deliveryInfo_item"))
            for _item in _as_list(_rest.pop("deliveryInfo"), "deliveryInfo")
        ]
        _read = _cls(
            resource_url=resource_url,
            delivery_info=delivery_info,
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
