from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _define, field as _field

from ..types import (
    UNSET,
    Unset,
    as_list as _as_list,
    as_str as _as_str,
    masked as _masked,
)


@_define
class ViberTemplateMessagePayload:
    """ViberTemplateMessagePayload"""

    name: str | Unset = UNSET
    namespace: str | Unset = UNSET
    body_params: list[str] | Unset = _field(default=UNSET, repr=_masked)
    additional_properties: dict[str, Any] = _field(init=False, factory=dict, repr=False)
    """Members that the contract does not know; they are sent as they stand here."""

    def to_dict(self) -> dict[str, Any]:
        """Give the object as JSON has it."""

        _fields: dict[str, Any] = {}
        _fields.update(self.additional_properties)
        if self.name is not UNSET:
            _fields["name"] = self.name
        if self.namespace is not UNSET:
            _fields["namespace"] = self.namespace
        body_params: list[str] | Unset = UNSET
        if not isinstance(self.body_params, Unset):
            body_params = self.body_params
        if body_params is not UNSET:
            _fields["body_params"] = body_params
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
        name: str | Unset = UNSET
        if (_name := _rest.pop("name", None)) is not None:
            name = _as_str(_name, "name")
        namespace: str | Unset = UNSET
        if (_namespace := _rest.pop("namespace", None)) is not None:
            namespace = _as_str(_namespace, "namespace")
        body_params: list[str] | Unset = UNSET
        if (_body_params := _rest.pop("body_params", None)) is not None:
            body_params = [_as_str(_item, "body_params_item") for _item in _as_list(_body_params, "body_params")]
        _read = _cls(
            name=name,
            namespace=namespace,
            body_params=body_params,
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
