from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import Any, Self

from attrs import define as _define, field as _field

from ..models.queued_state import QueuedState
from ..types import (
    UNSET,
    Unset,
    as_decimal as _as_decimal,
    as_str as _as_str,
    decimal_text as _decimal_text,
    masked as _masked,
)


@_define
class QueuedMessage:
    """A message to one recipient, as it was taken. The recipient is called `to` or `recipient`."""

    id: str
    """The message's id."""
    channel: str
    """The channel that it goes by."""
    status: QueuedState
    """The state in which a message is taken. The SMS states besides AWAITING-DLR say that it will not be sent, and
        why; that they are told here already is likely, and not documented."""
    from_: str | Unset = _field(default=UNSET, repr=_masked)
    """Who it is from."""
    to: str | Unset = _field(default=UNSET, repr=_masked)
    """Who it is for."""
    recipient: str | Unset = _field(default=UNSET, repr=_masked)
    """Who it is for."""
    credits_: Decimal | Unset = UNSET
    """An amount of credits or money, as a number or as a numeric text."""
    created_at: str | Unset = UNSET
    """When it was taken; ISO 8601 in UTC, or YYYY-MM-DD HH:MM:SS for SMS."""
    foreign_id: None | str | Unset = UNSET
    """The id that was given as foreign_id."""
    additional_properties: dict[str, Any] = _field(init=False, factory=dict, repr=False)
    """Members that the contract does not know; they are sent as they stand here."""

    def to_dict(self) -> dict[str, Any]:
        """Give the object as JSON has it."""

        _fields: dict[str, Any] = {}
        _fields.update(self.additional_properties)
        _fields["id"] = self.id
        _fields["channel"] = self.channel
        _fields["status"] = self.status.value
        if self.from_ is not UNSET:
            _fields["from"] = self.from_
        if self.to is not UNSET:
            _fields["to"] = self.to
        if self.recipient is not UNSET:
            _fields["recipient"] = self.recipient
        credits_: str | Unset = UNSET
        if not isinstance(self.credits_, Unset):
            credits_ = _decimal_text(self.credits_, "credits")
        if credits_ is not UNSET:
            _fields["credits"] = credits_
        if self.created_at is not UNSET:
            _fields["created_at"] = self.created_at
        foreign_id: None | str | Unset
        if isinstance(self.foreign_id, Unset):
            foreign_id = UNSET
        else:
            foreign_id = self.foreign_id
        if foreign_id is not UNSET:
            _fields["foreign_id"] = foreign_id
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
        channel = _as_str(_rest.pop("channel"), "channel")
        status = QueuedState(_as_str(_rest.pop("status"), "status"))
        from_: str | Unset = UNSET
        if (_from_ := _rest.pop("from", None)) is not None:
            from_ = _as_str(_from_, "from")
        to: str | Unset = UNSET
        if (_to := _rest.pop("to", None)) is not None:
            to = _as_str(_to, "to")
        recipient: str | Unset = UNSET
        if (_recipient := _rest.pop("recipient", None)) is not None:
            recipient = _as_str(_recipient, "recipient")
        credits_: Decimal | Unset = UNSET
        if (_credits_ := _rest.pop("credits", None)) is not None:
            credits_ = _as_decimal(_credits_, "credits")
        created_at: str | Unset = UNSET
        if (_created_at := _rest.pop("created_at", None)) is not None:
            created_at = _as_str(_created_at, "created_at")

        def _parse_foreign_id(_data: object) -> None | str | Unset:
            if isinstance(_data, Unset):
                return _data
            if _data is None:
                return None
            if isinstance(_data, str):
                try:
                    foreign_id_type_0 = _as_str(_data, "foreign_id_type_0")
                except (TypeError, ValueError, KeyError):
                    pass
                else:
                    return foreign_id_type_0
            raise TypeError("foreign_id has none of its documented forms")

        foreign_id = _parse_foreign_id(_rest.pop("foreign_id", UNSET))
        _read = _cls(
            id=id,
            channel=channel,
            status=status,
            from_=from_,
            to=to,
            recipient=recipient,
            credits_=credits_,
            created_at=created_at,
            foreign_id=foreign_id,
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
