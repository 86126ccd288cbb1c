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
    masked as _masked,
)

if TYPE_CHECKING:
    from ..models.delivery_info_list import DeliveryInfoList
    from ..models.outbound_sms_text_message import OutboundSMSTextMessage


@_define
class OutboundSMSMessage:
    """What was sent, and the state of each recipient."""

    address: list[str] = _field(repr=_masked)
    """The recipients, each a tel URI in international form."""
    outbound_sms_text_message: OutboundSMSTextMessage
    """The text."""
    delivery_info_list: DeliveryInfoList
    """One entry per recipient."""
    resource_url: str = _field(repr=_masked)
    """The absolute URL of the resource. Its sender segment is not canonical; read the id from it, rebuild nothing."""
    sender_address: str | Unset = _field(default=UNSET, repr=_masked)
    sender_name: str | Unset = _field(default=UNSET, repr=_masked)
    client_correlator: str | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict, repr=False)
    """Members that the contract does not know; they are sent as they stand here."""

    def to_dict(self) -> dict[str, Any]:
        """Give the object as JSON has it."""
        _fields: dict[str, Any] = {}
        _fields.update(self.additional_properties)
        address = self.address
        _fields["address"] = address
        _fields["outboundSMSTextMessage"] = self.outbound_sms_text_message.to_dict()
        _fields["deliveryInfoList"] = self.delivery_info_list.to_dict()
        _fields["resourceURL"] = self.resource_url
        if self.sender_address is not UNSET:
            _fields["senderAddress"] = self.sender_address
        if self.sender_name is not UNSET:
            _fields["senderName"] = self.sender_name
        if self.client_correlator is not UNSET:
            _fields["clientCorrelator"] = self.client_correlator
        return _fields

    @classmethod
    def from_dict(_cls, _source: Mapping[str, Any]) -> Self:
        """Read the object from what JSON gave.

        Raises:
            KeyError: A required member is missing.
            TypeError: A member is of another type than the contract says.
            ValueError: A member is not in the format that the contract says.
        """
        from ..models.delivery_info_list import DeliveryInfoList
        from ..models.outbound_sms_text_message import OutboundSMSTextMessage

        _rest = dict(_source)
        address = [_as_str(_item, "Recipients_item") for _item in _as_list(_rest.pop("address"), "address")]
        outbound_sms_text_message = OutboundSMSTextMessage.from_dict(
            _as_object(_rest.pop("outboundSMSTextMessage"), "outboundSMSTextMessage")
        )
        delivery_info_list = DeliveryInfoList.from_dict(_as_object(_rest.pop("deliveryInfoList"), "deliveryInfoList"))
        resource_url = _as_str(_rest.pop("resourceURL"), "resourceURL")
        sender_address: str | Unset = UNSET
        if (_sender_address := _rest.pop("senderAddress", None)) is not None:
            sender_address = _as_str(_sender_address, "senderAddress")
        sender_name: str | Unset = UNSET
        if (_sender_name := _rest.pop("senderName", None)) is not None:
            sender_name = _as_str(_sender_name, "senderName")
        client_correlator: str | Unset = UNSET
        if (_client_correlator := _rest.pop("clientCorrelator", None)) is not None:
            client_correlator = _as_str(_client_correlator, "clientCorrelator")
        _read = _cls(
            address=address,
            outbound_sms_text_message=outbound_sms_text_message,
            delivery_info_list=delivery_info_list,
            resource_url=resource_url,
            sender_address=sender_address,
            sender_name=sender_name,
            client_correlator=client_correlator,
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
