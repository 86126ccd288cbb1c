from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal, Self

from attrs import define as _define, field as _field

from ..types import (
    as_list as _as_list,
    as_object as _as_object,
)

if TYPE_CHECKING:
    from ..models.call_action import CallAction
    from ..models.page_action import PageAction


@_define
class ActionChoices:
    """Buttons that call or open a page."""

    type_: Literal["actions"]
    actions: list[CallAction | PageAction]
    additional_properties: dict[str, Any] = _field(init=False, factory=dict, repr=False)
    """Members that the contract does not know; they are sent as they stand here."""

    def to_dict(self) -> dict[str, Any]:
        """Give the object as JSON has it."""
        from ..models.call_action import CallAction

        _fields: dict[str, Any] = {}
        _fields.update(self.additional_properties)
        _fields["type"] = self.type_

        def _write_actions(_items: list[CallAction | PageAction]) -> list[Any]:
            _written = []
            for _item in _items:
                actions_item: dict[str, Any]
                if isinstance(_item, CallAction):
                    actions_item = _item.to_dict()
                else:
                    actions_item = _item.to_dict()
                _written.append(actions_item)
            return _written

        actions = _write_actions(self.actions)
        _fields["actions"] = actions
        return _fields

    @classmethod
    def from_dict(_cls, _source: Mapping[str, Any]) -> Self:
        """Read the object from what JSON gave.

        Raises:
            KeyError: A required member is missing.
            TypeError: A member is of another type than the contract says.
            ValueError: A member is not in the format that the contract says.
        """
        from ..models.call_action import CallAction
        from ..models.page_action import PageAction

        _rest = dict(_source)
        if _rest.pop("type") != "actions":
            raise ValueError("type is not the one value that it can have")
        type_: Literal["actions"] = "actions"

        def _parse_actions(_items: object) -> list[CallAction | PageAction]:
            _parsed: list[CallAction | PageAction] = []
            for _item in _as_list(_items, "actions"):

                def _parse_actions_item(_data: object) -> CallAction | PageAction:
                    if isinstance(_data, dict):
                        try:
                            componentsschemas_template_action_type_0 = CallAction.from_dict(
                                _as_object(_data, "TemplateAction_type_0")
                            )
                        except (TypeError, ValueError, KeyError):
                            pass
                        else:
                            return componentsschemas_template_action_type_0
                    if isinstance(_data, dict):
                        try:
                            componentsschemas_template_action_type_1 = PageAction.from_dict(
                                _as_object(_data, "TemplateAction_type_1")
                            )
                        except (TypeError, ValueError, KeyError):
                            pass
                        else:
                            return componentsschemas_template_action_type_1
                    raise TypeError("actions_item has none of its documented forms")

                actions_item = _parse_actions_item(_item)
                _parsed.append(actions_item)
            return _parsed

        actions = _parse_actions(_rest.pop("actions"))
        _read = _cls(
            type_=type_,
            actions=actions,
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
