from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _define, field as _field

from ..models.flag_type_0 import FlagType0
from ..models.flag_type_1 import FlagType1
from ..models.sms_type import SmsType
from ..types import (
    UNSET,
    Unset,
    as_int as _as_int,
    as_str as _as_str,
    masked as _masked,
)


@_define
class SmsBatchRoot:
    """What all nodes share. Message and sender are needed unless each node has its own."""

    service: str
    """A product code of the account. Each brand has its own, listed in x-brands; an account may have others."""
    message: str | Unset = _field(default=UNSET, repr=_masked)
    """What the recipients read. In the GSM alphabet 160 characters fit one part, and 153 each where there are
        more; in Unicode 70 and 67."""
    sender: str | Unset = _field(default=UNSET, repr=_masked)
    """An approved sender name."""
    webhook_id: str | Unset = UNSET
    """The webhook that is told what becomes of the message; a subscription does the same for all messages."""
    time: str | Unset = UNSET
    """When to send it, as yyyy-mm-dd hh:mm:ss, in a zone that is stated nowhere: more than 5 minutes and less than
        3 months ahead."""
    type_: SmsType | Unset = UNSET
    """The alphabet: N the GSM one, where other characters become question marks; U Unicode; A whichever fits."""
    flash: FlagType0 | FlagType1 | Unset = UNSET
    """Yes or no as the platform writes it, 1 or 0, sometimes as a text."""
    custom: str | Unset = UNSET
    """Your own id for the message."""
    port: int | str | Unset = UNSET
    """The port on the handset that the message is for."""
    entity_id: str | Unset = UNSET
    """The id of the sending company in India's registers."""
    template_id: str | Unset = UNSET
    """The id of the text in India's registers, of some 19 digits."""
    max_units: int | Unset = UNSET
    """How many parts the text may have; a text that needs more is refused."""
    name: str | Unset = UNSET
    """A name for the campaign; with it the reply has a group_id, by which the states can be asked for."""
    dlr_url: str | Unset = _field(default=UNSET, repr=_masked)
    """A URL that is called with what becomes of the message; the older way, replaced by webhooks."""
    additional_properties: dict[str, Any] = _field(init=False, factory=dict, repr=False)
    """Members that the contract does not know; they are sent as they stand here."""

    def to_dict(self) -> dict[str, Any]:
        """Give the object as JSON has it."""

        _fields: dict[str, Any] = {}
        _fields.update(self.additional_properties)
        _fields["service"] = self.service
        if self.message is not UNSET:
            _fields["message"] = self.message
        if self.sender is not UNSET:
            _fields["sender"] = self.sender
        if self.webhook_id is not UNSET:
            _fields["webhook_id"] = self.webhook_id
        if self.time is not UNSET:
            _fields["time"] = self.time
        type_: str | Unset = UNSET
        if not isinstance(self.type_, Unset):
            type_ = self.type_.value
        if type_ is not UNSET:
            _fields["type"] = type_
        flash: int | str | Unset
        if isinstance(self.flash, Unset):
            flash = UNSET
        elif isinstance(self.flash, FlagType0):
            flash = self.flash.value
        else:
            flash = self.flash.value
        if flash is not UNSET:
            _fields["flash"] = flash
        if self.custom is not UNSET:
            _fields["custom"] = self.custom
        port: int | str | Unset
        if isinstance(self.port, Unset):
            port = UNSET
        else:
            port = self.port
        if port is not UNSET:
            _fields["port"] = port
        if self.entity_id is not UNSET:
            _fields["entity_id"] = self.entity_id
        if self.template_id is not UNSET:
            _fields["template_id"] = self.template_id
        if self.max_units is not UNSET:
            _fields["max_units"] = self.max_units
        if self.name is not UNSET:
            _fields["name"] = self.name
        if self.dlr_url is not UNSET:
            _fields["dlr_url"] = self.dlr_url
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
        message: str | Unset = UNSET
        if (_message := _rest.pop("message", None)) is not None:
            message = _as_str(_message, "message")
        sender: str | Unset = UNSET
        if (_sender := _rest.pop("sender", None)) is not None:
            sender = _as_str(_sender, "sender")
        webhook_id: str | Unset = UNSET
        if (_webhook_id := _rest.pop("webhook_id", None)) is not None:
            webhook_id = _as_str(_webhook_id, "webhook_id")
        time: str | Unset = UNSET
        if (_time := _rest.pop("time", None)) is not None:
            time = _as_str(_time, "time")
        type_: SmsType | Unset = UNSET
        if (_type_ := _rest.pop("type", None)) is not None:
            type_ = SmsType(_as_str(_type_, "type"))

        def _parse_flash(_data: object) -> FlagType0 | FlagType1 | Unset:
            if isinstance(_data, Unset):
                return _data
            if _data is None:
                return UNSET
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
            raise TypeError("flash has none of its documented forms")

        flash = _parse_flash(_rest.pop("flash", UNSET))
        custom: str | Unset = UNSET
        if (_custom := _rest.pop("custom", None)) is not None:
            custom = _as_str(_custom, "custom")

        def _parse_port(_data: object) -> int | str | Unset:
            if isinstance(_data, Unset):
                return _data
            if _data is None:
                return UNSET
            if isinstance(_data, int) and not isinstance(_data, bool):
                try:
                    componentsschemas_sms_port_type_0 = _as_int(_data, "SmsPort_type_0")
                except (TypeError, ValueError, KeyError):
                    pass
                else:
                    return componentsschemas_sms_port_type_0
            if isinstance(_data, str):
                try:
                    componentsschemas_sms_port_type_1 = _as_str(_data, "SmsPort_type_1")
                except (TypeError, ValueError, KeyError):
                    pass
                else:
                    return componentsschemas_sms_port_type_1
            raise TypeError("port has none of its documented forms")

        port = _parse_port(_rest.pop("port", UNSET))
        entity_id: str | Unset = UNSET
        if (_entity_id := _rest.pop("entity_id", None)) is not None:
            entity_id = _as_str(_entity_id, "entity_id")
        template_id: str | Unset = UNSET
        if (_template_id := _rest.pop("template_id", None)) is not None:
            template_id = _as_str(_template_id, "template_id")
        max_units: int | Unset = UNSET
        if (_max_units := _rest.pop("max_units", None)) is not None:
            max_units = _as_int(_max_units, "max_units")
        name: str | Unset = UNSET
        if (_name := _rest.pop("name", None)) is not None:
            name = _as_str(_name, "name")
        dlr_url: str | Unset = UNSET
        if (_dlr_url := _rest.pop("dlr_url", None)) is not None:
            dlr_url = _as_str(_dlr_url, "dlr_url")
        _read = _cls(
            service=service,
            message=message,
            sender=sender,
            webhook_id=webhook_id,
            time=time,
            type_=type_,
            flash=flash,
            custom=custom,
            port=port,
            entity_id=entity_id,
            template_id=template_id,
            max_units=max_units,
            name=name,
            dlr_url=dlr_url,
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
