from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _define, field as _field

from ..types import (
    UNSET,
    Unset,
    as_int as _as_int,
    as_list as _as_list,
    as_object as _as_object,
    as_str as _as_str,
    masked as _masked,
)

if TYPE_CHECKING:
    from ..models.header_part import HeaderPart
    from ..models.template_component import TemplateComponent


@_define
class ChannelTemplateContent:
    """A template of the channel itself, and the values that go into it."""

    name: str
    """The template's alias."""
    language: str | Unset = UNSET
    namespace: str | Unset = UNSET
    header_params: HeaderPart | list[str] | Unset = UNSET
    """What goes into the header, as texts or as one part of a message."""
    body_params: list[str] | Unset = _field(default=UNSET, repr=_masked)
    """What goes into the body, in order; 1024 characters in all."""
    components: list[TemplateComponent] | Unset = UNSET
    """The parts with their values, in the form of WhatsApp's own API."""
    ttl: int | Unset = UNSET
    """For how many seconds delivery is tried; 30 days unless told."""
    additional_properties: dict[str, Any] = _field(init=False, factory=dict, repr=False)
    """Members that the contract does not know; they are sent as they stand here."""

    def to_dict(self) -> dict[str, Any]:
        """Give the object as JSON has it."""
        from ..models.header_part import HeaderPart

        _fields: dict[str, Any] = {}
        _fields.update(self.additional_properties)
        _fields["name"] = self.name
        if self.language is not UNSET:
            _fields["language"] = self.language
        if self.namespace is not UNSET:
            _fields["namespace"] = self.namespace
        header_params: dict[str, Any] | list[str] | Unset
        if isinstance(self.header_params, Unset):
            header_params = UNSET
        elif isinstance(self.header_params, HeaderPart):
            header_params = self.header_params.to_dict()
        else:
            header_params = self.header_params
        if header_params is not UNSET:
            _fields["header_params"] = header_params
        body_params: list[str] | Unset = UNSET
        if not isinstance(self.body_params, Unset):
            body_params = self.body_params
        if body_params is not UNSET:
            _fields["body_params"] = body_params
        components: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.components, Unset):
            components = [_item.to_dict() for _item in self.components]
        if components is not UNSET:
            _fields["components"] = components
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
        from ..models.header_part import HeaderPart
        from ..models.template_component import TemplateComponent

        _rest = dict(_source)
        name = _as_str(_rest.pop("name"), "name")
        language: str | Unset = UNSET
        if (_language := _rest.pop("language", None)) is not None:
            language = _as_str(_language, "language")
        namespace: str | Unset = UNSET
        if (_namespace := _rest.pop("namespace", None)) is not None:
            namespace = _as_str(_namespace, "namespace")

        def _parse_header_params(_data: object) -> HeaderPart | list[str] | Unset:
            if isinstance(_data, Unset):
                return _data
            if _data is None:
                return UNSET
            if isinstance(_data, dict):
                try:
                    header_params_type_0 = HeaderPart.from_dict(_as_object(_data, "header_params_type_0"))
                except (TypeError, ValueError, KeyError):
                    pass
                else:
                    return header_params_type_0
            if isinstance(_data, list):
                try:
                    header_params_type_1 = [
                        _as_str(_item, "header_params_type_1_item") for _item in _as_list(_data, "header_params_type_1")
                    ]
                except (TypeError, ValueError, KeyError):
                    pass
                else:
                    return header_params_type_1
            raise TypeError("header_params has none of its documented forms")

        header_params = _parse_header_params(_rest.pop("header_params", UNSET))
        body_params: list[str] | Unset = UNSET
        if (_body_params := _rest.pop("body_params", None)) is not None:
            body_params = [_as_str(_item, "body_params_item") for _item in _as_list(_body_params, "body_params")]
        components: list[TemplateComponent] | Unset = UNSET
        if (_components := _rest.pop("components", None)) is not None:
            components = [
                TemplateComponent.from_dict(_as_object(_item, "components_item"))
                for _item in _as_list(_components, "components")
            ]
        ttl: int | Unset = UNSET
        if (_ttl := _rest.pop("ttl", None)) is not None:
            ttl = _as_int(_ttl, "ttl")
        _read = _cls(
            name=name,
            language=language,
            namespace=namespace,
            header_params=header_params,
            body_params=body_params,
            components=components,
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
