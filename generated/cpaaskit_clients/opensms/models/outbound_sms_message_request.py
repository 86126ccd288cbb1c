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
    from ..models.outbound_sms_text_message import OutboundSMSTextMessage


@_define
class OutboundSMSMessageRequest:
    """One text and whom it goes to."""

    address: list[str] = _field(repr=_masked)
    """The recipients, each a tel URI in international form."""
    outbound_sms_text_message: OutboundSMSTextMessage
    """The text."""
    sender_address: str | Unset = _field(default=UNSET, repr=_masked)
    """The sender again, as in the path. Required in the family; in this vendor's example it differs from the path."""
    sender_name: str | Unset = _field(default=UNSET, repr=_masked)
    """A name for the sender; its effect is not explained."""
    client_correlator: str | Unset = UNSET
    """Your own id for this request."""
    additional_properties: dict[str, Any] = _field(init=False, factory=dict, repr=False)
    """Members that the contract does not know; they are sent as they stand here."""

    def to_dict(self) -> dict[str, Any]:
        """Give the object as JSON has it."""
        _fields: dict[str, Any] = {}
        _fields.update(self.additional_properties)
        address = self.address
        _fields["address"] = address
        _fields["outboundSMSTextMessage"] = self.outbound_sms_text_message.to_dict()
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
        from ..models.outbound_sms_text_message import OutboundSMSTextMessage

        _rest = dict(_source)
        address = [_as_str(_item, "Recipients_item") for _item in _as_list(_rest.pop("address"), "address")]
        outbound_sms_text_message = OutboundSMSTextMessage.from_dict(
            _as_object(_rest.pop("outboundSMSTextMessage"), "outboundSMSTextMessage")
        )
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
