from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _define, field as _field

from ..models.template_component_sub_type import TemplateComponentSubType
from ..models.template_component_type import TemplateComponentType
from ..types import (
    UNSET,
    Unset,
    as_list as _as_list,
    as_object as _as_object,
    as_str as _as_str,
)

if TYPE_CHECKING:
    from ..models.template_parameter import TemplateParameter


@_define
class TemplateComponent:
    """One part of a template."""

    type_: TemplateComponentType
    sub_type: TemplateComponentSubType | Unset = UNSET
    index: str | Unset = UNSET
    """Which button, from 0."""
    parameters: list[TemplateParameter] | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict, repr=False)
    """Members that the contract does not know; they are sent as they stand here."""

    def to_dict(self) -> dict[str, Any]:
        """Give the object as JSON has it."""
        _fields: dict[str, Any] = {}
        _fields.update(self.additional_properties)
        _fields["type"] = self.type_.value
        sub_type: str | Unset = UNSET
        if not isinstance(self.sub_type, Unset):
            sub_type = self.sub_type.value
        if sub_type is not UNSET:
            _fields["sub_type"] = sub_type
        if self.index is not UNSET:
            _fields["index"] = self.index
        parameters: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.parameters, Unset):
            parameters = [_item.to_dict() for _item in self.parameters]
        if parameters is not UNSET:
            _fields["parameters"] = parameters
        return _fields

    @classmethod
    def from_dict(_cls, _source: Mapping[str, Any]) -> Self:
        """Read the object from what JSON gave.

        Raises:
            KeyError: A required member is missing.
            TypeError: A member is of another type than the contract says.
            ValueError: A member is not in the format that the contract says.
        """
        from ..models.template_parameter import TemplateParameter

        _rest = dict(_source)
        type_ = TemplateComponentType(_as_str(_rest.pop("type"), "type"))
        sub_type: TemplateComponentSubType | Unset = UNSET
        if (_sub_type := _rest.pop("sub_type", None)) is not None:
            sub_type = TemplateComponentSubType(_as_str(_sub_type, "sub_type"))
        index: str | Unset = UNSET
        if (_index := _rest.pop("index", None)) is not None:
            index = _as_str(_index, "index")
        parameters: list[TemplateParameter] | Unset = UNSET
        if (_parameters := _rest.pop("parameters", None)) is not None:
            parameters = [
                TemplateParameter.from_dict(_as_object(_item, "parameters_item"))
                for _item in _as_list(_parameters, "parameters")
            ]
        _read = _cls(
            type_=type_,
            sub_type=sub_type,
            index=index,
            parameters=parameters,
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
