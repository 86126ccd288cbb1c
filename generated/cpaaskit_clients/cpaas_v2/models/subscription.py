from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _define, field as _field

from ..models.subscription_event import SubscriptionEvent
from ..types import (
    UNSET,
    Unset,
    as_int as _as_int,
    as_list as _as_list,
    as_object as _as_object,
    as_str as _as_str,
)

if TYPE_CHECKING:
    from ..models.no_data_type_1 import NoDataType1


@_define
class Subscription:
    """Which event goes where."""

    id: int
    event: SubscriptionEvent
    """What happened, and on which channel."""
    identity: str
    webhook_id: str
    payload: list[Any] | NoDataType1 | None | Unset = UNSET
    """Nothing; what stands here when there is nothing to show."""
    created_at: str | Unset = UNSET
    """When it was made; the form is not stated."""
    additional_properties: dict[str, Any] = _field(init=False, factory=dict, repr=False)
    """Members that the contract does not know; they are sent as they stand here."""

    def to_dict(self) -> dict[str, Any]:
        """Give the object as JSON has it."""
        from ..models.no_data_type_1 import NoDataType1

        _fields: dict[str, Any] = {}
        _fields.update(self.additional_properties)
        _fields["id"] = self.id
        _fields["event"] = self.event.value
        _fields["identity"] = self.identity
        _fields["webhook_id"] = self.webhook_id
        payload: dict[str, Any] | list[Any] | None | Unset
        if isinstance(self.payload, Unset):
            payload = UNSET
        elif isinstance(self.payload, list):
            payload = self.payload
        elif isinstance(self.payload, NoDataType1):
            payload = self.payload.to_dict()
        else:
            payload = self.payload
        if payload is not UNSET:
            _fields["payload"] = payload
        if self.created_at is not UNSET:
            _fields["created_at"] = self.created_at
        return _fields

    @classmethod
    def from_dict(_cls, _source: Mapping[str, Any]) -> Self:
        """Read the object from what JSON gave.

        Raises:
            KeyError: A required member is missing.
            TypeError: A member is of another type than the contract says.
            ValueError: A member is not in the format that the contract says.
        """
        from ..models.no_data_type_1 import NoDataType1

        _rest = dict(_source)
        id = _as_int(_rest.pop("id"), "id")
        event = SubscriptionEvent(_as_str(_rest.pop("event"), "event"))
        identity = _as_str(_rest.pop("identity"), "identity")
        webhook_id = _as_str(_rest.pop("webhook_id"), "webhook_id")

        def _parse_payload(_data: object) -> list[Any] | NoDataType1 | None | Unset:
            if isinstance(_data, Unset):
                return _data
            if _data is None:
                return None
            if isinstance(_data, list):
                try:
                    componentsschemas_no_data_type_0 = [_item for _item in _as_list(_data, "NoData_type_0")]
                except (TypeError, ValueError, KeyError):
                    pass
                else:
                    return componentsschemas_no_data_type_0
            if isinstance(_data, dict):
                try:
                    componentsschemas_no_data_type_1 = NoDataType1.from_dict(_as_object(_data, "NoData_type_1"))
                except (TypeError, ValueError, KeyError):
                    pass
                else:
                    return componentsschemas_no_data_type_1
            raise TypeError("payload has none of its documented forms")

        payload = _parse_payload(_rest.pop("payload", UNSET))
        created_at: str | Unset = UNSET
        if (_created_at := _rest.pop("created_at", None)) is not None:
            created_at = _as_str(_created_at, "created_at")
        _read = _cls(
            id=id,
            event=event,
            identity=identity,
            webhook_id=webhook_id,
            payload=payload,
            created_at=created_at,
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
