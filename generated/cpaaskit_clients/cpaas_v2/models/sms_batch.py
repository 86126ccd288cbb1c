from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _define, field as _field

from ..types import (
    as_list as _as_list,
    as_object as _as_object,
)

if TYPE_CHECKING:
    from ..models.sms_batch_node import SmsBatchNode
    from ..models.sms_batch_root import SmsBatchRoot


@_define
class SmsBatch:
    """Many texts, and what they share."""

    root: SmsBatchRoot
    """What all nodes share. Message and sender are needed unless each node has its own."""
    nodes: list[SmsBatchNode]
    """One entry for each text; at most 50,000."""
    additional_properties: dict[str, Any] = _field(init=False, factory=dict, repr=False)
    """Members that the contract does not know; they are sent as they stand here."""

    def to_dict(self) -> dict[str, Any]:
        """Give the object as JSON has it."""
        _fields: dict[str, Any] = {}
        _fields.update(self.additional_properties)
        _fields["root"] = self.root.to_dict()
        nodes = [_item.to_dict() for _item in self.nodes]
        _fields["nodes"] = nodes
        return _fields

    @classmethod
    def from_dict(_cls, _source: Mapping[str, Any]) -> Self:
        """Read the object from what JSON gave.

        Raises:
            KeyError: A required member is missing.
            TypeError: A member is of another type than the contract says.
            ValueError: A member is not in the format that the contract says.
        """
        from ..models.sms_batch_node import SmsBatchNode
        from ..models.sms_batch_root import SmsBatchRoot

        _rest = dict(_source)
        root = SmsBatchRoot.from_dict(_as_object(_rest.pop("root"), "root"))
        nodes = [
            SmsBatchNode.from_dict(_as_object(_item, "nodes_item")) for _item in _as_list(_rest.pop("nodes"), "nodes")
        ]
        _read = _cls(
            root=root,
            nodes=nodes,
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
