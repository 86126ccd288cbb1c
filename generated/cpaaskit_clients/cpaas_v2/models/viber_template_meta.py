from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _define, field as _field

from ..types import (
    UNSET,
    Unset,
    as_int as _as_int,
    as_list as _as_list,
    as_str as _as_str,
    masked as _masked,
)


@_define
class ViberTemplateMeta:
    """What goes with a template without being sent."""

    from_: str = _field(repr=_masked)
    """Who the message is from, as the account knows it."""
    ttl: int | str | Unset = UNSET
    """For how many seconds delivery is tried, 30 to 1209600, which is two weeks."""
    webhook_id: str | Unset = UNSET
    """The webhook that is told how the message fares."""
    foreign_id: str | Unset = UNSET
    """Your own id of the message. It comes back in the reply."""
    tags: list[str] | Unset = UNSET
    """Tags that a recipient can have opted out of. The limit of three is told of SMS alone."""
    additional_properties: dict[str, Any] = _field(init=False, factory=dict, repr=False)
    """Members that the contract does not know; they are sent as they stand here."""

    def to_dict(self) -> dict[str, Any]:
        """Give the object as JSON has it."""

        _fields: dict[str, Any] = {}
        _fields.update(self.additional_properties)
        _fields["from"] = self.from_
        ttl: int | str | Unset
        if isinstance(self.ttl, Unset):
            ttl = UNSET
        else:
            ttl = self.ttl
        if ttl is not UNSET:
            _fields["ttl"] = ttl
        if self.webhook_id is not UNSET:
            _fields["webhook_id"] = self.webhook_id
        if self.foreign_id is not UNSET:
            _fields["foreign_id"] = self.foreign_id
        tags: list[str] | Unset = UNSET
        if not isinstance(self.tags, Unset):
            tags = self.tags
        if tags is not UNSET:
            _fields["tags"] = tags
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
        from_ = _as_str(_rest.pop("from"), "from")

        def _parse_ttl(_data: object) -> int | str | Unset:
            if isinstance(_data, Unset):
                return _data
            if _data is None:
                return UNSET
            if isinstance(_data, int) and not isinstance(_data, bool):
                try:
                    componentsschemas_viber_ttl_type_0 = _as_int(_data, "ViberTtl_type_0")
                except (TypeError, ValueError, KeyError):
                    pass
                else:
                    return componentsschemas_viber_ttl_type_0
            if isinstance(_data, str):
                try:
                    componentsschemas_viber_ttl_type_1 = _as_str(_data, "ViberTtl_type_1")
                except (TypeError, ValueError, KeyError):
                    pass
                else:
                    return componentsschemas_viber_ttl_type_1
            raise TypeError("ttl has none of its documented forms")

        ttl = _parse_ttl(_rest.pop("ttl", UNSET))
        webhook_id: str | Unset = UNSET
        if (_webhook_id := _rest.pop("webhook_id", None)) is not None:
            webhook_id = _as_str(_webhook_id, "webhook_id")
        foreign_id: str | Unset = UNSET
        if (_foreign_id := _rest.pop("foreign_id", None)) is not None:
            foreign_id = _as_str(_foreign_id, "foreign_id")
        tags: list[str] | Unset = UNSET
        if (_tags := _rest.pop("tags", None)) is not None:
            tags = [_as_str(_item, "ChannelTags_item") for _item in _as_list(_tags, "tags")]
        _read = _cls(
            from_=from_,
            ttl=ttl,
            webhook_id=webhook_id,
            foreign_id=foreign_id,
            tags=tags,
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
