from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _define, field as _field

from ..models.verify_channel_name import VerifyChannelName
from ..types import (
    UNSET,
    Unset,
    as_int as _as_int,
    as_object as _as_object,
    as_str as _as_str,
    masked as _masked,
)

if TYPE_CHECKING:
    from ..models.verify_recipient import VerifyRecipient


@_define
class VerifyChannel:
    """One channel, and the number there."""

    name: VerifyChannelName
    """The channel; tts is an older name of voice."""
    recipient: VerifyRecipient
    """Who gets the code."""
    from_: str | Unset = _field(default=UNSET, repr=_masked)
    """The sender, number, agent id or account id; the page's sample leaves it out for SMS."""
    order: int | Unset = UNSET
    """The place in the order of channels, from 0."""
    wait: int | Unset = UNSET
    """How many seconds to wait before the next channel is tried; 30 if nothing is given."""
    flow_id: str | Unset = UNSET
    """The voice flow that speaks the code; for voice."""
    language: str | Unset = UNSET
    """The language in which the code is spoken, for example en_US; for voice."""
    ttl: int | Unset = UNSET
    """How many seconds Viber tries; for viber."""
    additional_properties: dict[str, Any] = _field(init=False, factory=dict, repr=False)
    """Members that the contract does not know; they are sent as they stand here."""

    def to_dict(self) -> dict[str, Any]:
        """Give the object as JSON has it."""
        _fields: dict[str, Any] = {}
        _fields.update(self.additional_properties)
        _fields["name"] = self.name.value
        _fields["recipient"] = self.recipient.to_dict()
        if self.from_ is not UNSET:
            _fields["from"] = self.from_
        if self.order is not UNSET:
            _fields["order"] = self.order
        if self.wait is not UNSET:
            _fields["wait"] = self.wait
        if self.flow_id is not UNSET:
            _fields["flow_id"] = self.flow_id
        if self.language is not UNSET:
            _fields["language"] = self.language
        if self.ttl is not UNSET:
            _fields["ttl"] = self.ttl
        return _fields

    @classmethod
    def from_dict(_cls, _source: Mapping[str, Any]) -> Self:
        """Read the object from what JSON gave.

        Raises:
            KeyError: A required member is missing.
            TypeError: A member is of another type than the contract says.
            ValueError: A member is not in the format that the contract says.
        """
        from ..models.verify_recipient import VerifyRecipient

        _rest = dict(_source)
        name = VerifyChannelName(_as_str(_rest.pop("name"), "name"))
        recipient = VerifyRecipient.from_dict(_as_object(_rest.pop("recipient"), "recipient"))
        from_: str | Unset = UNSET
        if (_from_ := _rest.pop("from", None)) is not None:
            from_ = _as_str(_from_, "from")
        order: int | Unset = UNSET
        if (_order := _rest.pop("order", None)) is not None:
            order = _as_int(_order, "order")
        wait: int | Unset = UNSET
        if (_wait := _rest.pop("wait", None)) is not None:
            wait = _as_int(_wait, "wait")
        flow_id: str | Unset = UNSET
        if (_flow_id := _rest.pop("flow_id", None)) is not None:
            flow_id = _as_str(_flow_id, "flow_id")
        language: str | Unset = UNSET
        if (_language := _rest.pop("language", None)) is not None:
            language = _as_str(_language, "language")
        ttl: int | Unset = UNSET
        if (_ttl := _rest.pop("ttl", None)) is not None:
            ttl = _as_int(_ttl, "ttl")
        _read = _cls(
            name=name,
            recipient=recipient,
            from_=from_,
            order=order,
            wait=wait,
            flow_id=flow_id,
            language=language,
            ttl=ttl,
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
