from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _define, field as _field

from ..types import (
    UNSET,
    Unset,
    as_list as _as_list,
    as_object as _as_object,
    as_str as _as_str,
    masked as _masked,
)

if TYPE_CHECKING:
    from ..models.contact_change_attributes import ContactChangeAttributes


@_define
class ContactChange:
    """What is to change of a person."""

    email: str | Unset = _field(default=UNSET, repr=_masked)
    phone: str | Unset = _field(default=UNSET, repr=_masked)
    """The number, with a plus."""
    first_name: str | Unset = _field(default=UNSET, repr=_masked)
    middle_name: str | Unset = _field(default=UNSET, repr=_masked)
    last_name: str | Unset = _field(default=UNSET, repr=_masked)
    company: str | Unset = _field(default=UNSET, repr=_masked)
    attributes: ContactChangeAttributes | Unset = _field(default=UNSET, repr=_masked)
    """Whatever else is to be kept."""
    tags: list[str] | Unset = UNSET
    """Tags by name."""
    additional_properties: dict[str, Any] = _field(init=False, factory=dict, repr=False)
    """Members that the contract does not know; they are sent as they stand here."""

    def to_dict(self) -> dict[str, Any]:
        """Give the object as JSON has it."""
        _fields: dict[str, Any] = {}
        _fields.update(self.additional_properties)
        if self.email is not UNSET:
            _fields["email"] = self.email
        if self.phone is not UNSET:
            _fields["phone"] = self.phone
        if self.first_name is not UNSET:
            _fields["first_name"] = self.first_name
        if self.middle_name is not UNSET:
            _fields["middle_name"] = self.middle_name
        if self.last_name is not UNSET:
            _fields["last_name"] = self.last_name
        if self.company is not UNSET:
            _fields["company"] = self.company
        attributes: dict[str, Any] | Unset = UNSET
        if not isinstance(self.attributes, Unset):
            attributes = self.attributes.to_dict()
        if attributes is not UNSET:
            _fields["attributes"] = attributes
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
        from ..models.contact_change_attributes import ContactChangeAttributes

        _rest = dict(_source)
        email: str | Unset = UNSET
        if (_email := _rest.pop("email", None)) is not None:
            email = _as_str(_email, "email")
        phone: str | Unset = UNSET
        if (_phone := _rest.pop("phone", None)) is not None:
            phone = _as_str(_phone, "phone")
        first_name: str | Unset = UNSET
        if (_first_name := _rest.pop("first_name", None)) is not None:
            first_name = _as_str(_first_name, "first_name")
        middle_name: str | Unset = UNSET
        if (_middle_name := _rest.pop("middle_name", None)) is not None:
            middle_name = _as_str(_middle_name, "middle_name")
        last_name: str | Unset = UNSET
        if (_last_name := _rest.pop("last_name", None)) is not None:
            last_name = _as_str(_last_name, "last_name")
        company: str | Unset = UNSET
        if (_company := _rest.pop("company", None)) is not None:
            company = _as_str(_company, "company")
        attributes: ContactChangeAttributes | Unset = UNSET
        if (_attributes := _rest.pop("attributes", None)) is not None:
            attributes = ContactChangeAttributes.from_dict(_as_object(_attributes, "attributes"))
        tags: list[str] | Unset = UNSET
        if (_tags := _rest.pop("tags", None)) is not None:
            tags = [_as_str(_item, "tags_item") for _item in _as_list(_tags, "tags")]
        _read = _cls(
            email=email,
            phone=phone,
            first_name=first_name,
            middle_name=middle_name,
            last_name=last_name,
            company=company,
            attributes=attributes,
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
