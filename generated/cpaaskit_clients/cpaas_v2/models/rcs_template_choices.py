from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _define, field as _field

from ..types import (
    UNSET,
    Unset,
    as_list as _as_list,
    as_object as _as_object,
)

if TYPE_CHECKING:
    from ..models.rcs_dial_action import RcsDialAction
    from ..models.rcs_location_choice import RcsLocationChoice
    from ..models.rcs_template_reply_choice import RcsTemplateReplyChoice
    from ..models.rcs_url_action import RcsUrlAction


@_define
class RcsTemplateChoices:
    """Answers, and things to do."""

    replies: list[RcsTemplateReplyChoice] | Unset = UNSET
    actions: list[RcsDialAction | RcsLocationChoice | RcsUrlAction] | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict, repr=False)
    """Members that the contract does not know; they are sent as they stand here."""

    def to_dict(self) -> dict[str, Any]:
        """Give the object as JSON has it."""
        from ..models.rcs_dial_action import RcsDialAction
        from ..models.rcs_url_action import RcsUrlAction

        _fields: dict[str, Any] = {}
        _fields.update(self.additional_properties)
        replies: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.replies, Unset):
            replies = [_item.to_dict() for _item in self.replies]
        if replies is not UNSET:
            _fields["replies"] = replies
        actions: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.actions, Unset):

            def _write_actions(_items: list[RcsDialAction | RcsLocationChoice | RcsUrlAction]) -> list[Any]:
                _written = []
                for _item in _items:
                    actions_item: dict[str, Any]
                    if isinstance(_item, RcsUrlAction):
                        actions_item = _item.to_dict()
                    elif isinstance(_item, RcsDialAction):
                        actions_item = _item.to_dict()
                    else:
                        actions_item = _item.to_dict()
                    _written.append(actions_item)
                return _written

            actions = _write_actions(self.actions)
        if actions is not UNSET:
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
        from ..models.rcs_dial_action import RcsDialAction
        from ..models.rcs_location_choice import RcsLocationChoice
        from ..models.rcs_template_reply_choice import RcsTemplateReplyChoice
        from ..models.rcs_url_action import RcsUrlAction

        _rest = dict(_source)
        replies: list[RcsTemplateReplyChoice] | Unset = UNSET
        if (_replies := _rest.pop("replies", None)) is not None:
            replies = [
                RcsTemplateReplyChoice.from_dict(_as_object(_item, "replies_item"))
                for _item in _as_list(_replies, "replies")
            ]
        actions: list[RcsDialAction | RcsLocationChoice | RcsUrlAction] | Unset = UNSET
        if (_actions := _rest.pop("actions", None)) is not None:

            def _parse_actions(_items: object) -> list[RcsDialAction | RcsLocationChoice | RcsUrlAction]:
                _parsed: list[RcsDialAction | RcsLocationChoice | RcsUrlAction] = []
                for _item in _as_list(_items, "actions"):

                    def _parse_actions_item(_data: object) -> RcsDialAction | RcsLocationChoice | RcsUrlAction:
                        if isinstance(_data, dict):
                            try:
                                componentsschemas_rcs_template_action_type_0 = RcsUrlAction.from_dict(
                                    _as_object(_data, "RcsTemplateAction_type_0")
                                )
                            except (TypeError, ValueError, KeyError):
                                pass
                            else:
                                return componentsschemas_rcs_template_action_type_0
                        if isinstance(_data, dict):
                            try:
                                componentsschemas_rcs_template_action_type_1 = RcsDialAction.from_dict(
                                    _as_object(_data, "RcsTemplateAction_type_1")
                                )
                            except (TypeError, ValueError, KeyError):
                                pass
                            else:
                                return componentsschemas_rcs_template_action_type_1
                        if isinstance(_data, dict):
                            try:
                                componentsschemas_rcs_template_action_type_2 = RcsLocationChoice.from_dict(
                                    _as_object(_data, "RcsTemplateAction_type_2")
                                )
                            except (TypeError, ValueError, KeyError):
                                pass
                            else:
                                return componentsschemas_rcs_template_action_type_2
                        raise TypeError("actions_item has none of its documented forms")

                    actions_item = _parse_actions_item(_item)
                    _parsed.append(actions_item)
                return _parsed

            actions = _parse_actions(_actions)
        _read = _cls(
            replies=replies,
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
