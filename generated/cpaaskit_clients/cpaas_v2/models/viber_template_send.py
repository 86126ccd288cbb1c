from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _define, field as _field

from ..types import (
    UNSET,
    Unset,
    as_object as _as_object,
    as_str as _as_str,
)

if TYPE_CHECKING:
    from ..models.channel_template_values import ChannelTemplateValues
    from ..models.notification_recipient import NotificationRecipient
    from ..models.viber_template_meta import ViberTemplateMeta


@_define
class ViberTemplateSend:
    """A stored template, named by its alias or by its id, whom it goes to, and which account it is from."""

    recipient: NotificationRecipient
    """Who gets it; numbers, or segments of contacts. One of the two is needed."""
    data: ChannelTemplateValues
    """A value for each variable of the template, by the variable's name."""
    meta: ViberTemplateMeta
    """What goes with a template without being sent."""
    alias: str | Unset = UNSET
    """The template's alias; needed where there is no id."""
    id: str | Unset = UNSET
    """The template's id; needed where there is no alias."""
    additional_properties: dict[str, Any] = _field(init=False, factory=dict, repr=False)
    """Members that the contract does not know; they are sent as they stand here."""

    def to_dict(self) -> dict[str, Any]:
        """Give the object as JSON has it."""
        _fields: dict[str, Any] = {}
        _fields.update(self.additional_properties)
        _fields["recipient"] = self.recipient.to_dict()
        _fields["data"] = self.data.to_dict()
        _fields["meta"] = self.meta.to_dict()
        if self.alias is not UNSET:
            _fields["alias"] = self.alias
        if self.id is not UNSET:
            _fields["id"] = self.id
        return _fields

    @classmethod
    def from_dict(_cls, _source: Mapping[str, Any]) -> Self:
        """Read the object from what JSON gave.

        Raises:
            KeyError: A required member is missing.
            TypeError: A member is of another type than the contract says.
            ValueError: A member is not in the format that the contract says.
        """
        from ..models.channel_template_values import ChannelTemplateValues
        from ..models.notification_recipient import NotificationRecipient
        from ..models.viber_template_meta import ViberTemplateMeta

        _rest = dict(_source)
        recipient = NotificationRecipient.from_dict(_as_object(_rest.pop("recipient"), "recipient"))
        data = ChannelTemplateValues.from_dict(_as_object(_rest.pop("data"), "data"))
        meta = ViberTemplateMeta.from_dict(_as_object(_rest.pop("meta"), "meta"))
        alias: str | Unset = UNSET
        if (_alias := _rest.pop("alias", None)) is not None:
            alias = _as_str(_alias, "alias")
        id: str | Unset = UNSET
        if (_id := _rest.pop("id", None)) is not None:
            id = _as_str(_id, "id")
        _read = _cls(
            recipient=recipient,
            data=data,
            meta=meta,
            alias=alias,
            id=id,
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
