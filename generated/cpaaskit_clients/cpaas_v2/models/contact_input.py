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
    from ..models.contact_input_attributes import ContactInputAttributes


@_define
class ContactInput:
    """A person to be kept. What of it is required is not documented."""

    identity: str | Unset = _field(default=UNSET, repr=_masked)
    """Your own id of the person."""
    email: str | Unset = _field(default=UNSET, repr=_masked)
    phone: str | Unset = _field(default=UNSET, repr=_masked)
    """The number, with a plus, unlike elsewhere in this API."""
    postal_code: str | Unset = _field(default=UNSET, repr=_masked)
    birth_date: str | Unset = _field(default=UNSET, repr=_masked)
    """As YYYY-MM-DD."""
    first_name: str | Unset = _field(default=UNSET, repr=_masked)
    middle_name: str | Unset = _field(default=UNSET, repr=_masked)
    last_name: str | Unset = _field(default=UNSET, repr=_masked)
    gender: str | Unset = _field(default=UNSET, repr=_masked)
    attributes: ContactInputAttributes | Unset = _field(default=UNSET, repr=_masked)
    """Whatever else is to be kept."""
    tags: list[str] | Unset = UNSET
    """Tags by name."""
    additional_properties: dict[str, Any] = _field(init=False, factory=dict, repr=False)
    """Members that the contract does not know; they are sent as they stand here."""

    def to_dict(self) -> dict[str, Any]:
        """Give the object as JSON has it."""
        _fields: dict[str, Any] = {}
        _fields.update(self.additional_properties)
        if self.identity is not UNSET:
            _fields["identity"] = self.identity
        if self.email is not UNSET:
            _fields["email"] = self.email
        if self.phone is not UNSET:
            _fields["phone"] = self.phone
        if self.postal_code is not UNSET:
            _fields["postal_code"] = self.postal_code
        if self.birth_date is not UNSET:
            _fields["birth_date"] = self.birth_date
        if self.first_name is not UNSET:
            _fields["first_name"] = self.first_name
        if self.middle_name is not UNSET:
            _fields["middle_name"] = self.middle_name
        if self.last_name is not UNSET:
            _fields["last_name"] = self.last_name
        if self.gender is not UNSET:
            _fields["gender"] = self.gender
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
        from ..models.contact_input_attributes import ContactInputAttributes

        _rest = dict(_source)
        identity: str | Unset = UNSET
        if (_identity := _rest.pop("identity", None)) is not None:
            identity = _as_str(_identity, "identity")
        email: str | Unset = UNSET
        if (_email := _rest.pop("email", None)) is not None:
            email = _as_str(_email, "email")
        phone: str | Unset = UNSET
        if (_phone := _rest.pop("phone", None)) is not None:
            phone = _as_str(_phone, "phone")
        postal_code: str | Unset = UNSET
        if (_postal_code := _rest.pop("postal_code", None)) is not None:
            postal_code = _as_str(_postal_code, "postal_code")
        birth_date: str | Unset = UNSET
        if (_birth_date := _rest.pop("birth_date", None)) is not None:
            birth_date = _as_str(_birth_date, "birth_date")
        first_name: str | Unset = UNSET
        if (_first_name := _rest.pop("first_name", None)) is not None:
            first_name = _as_str(_first_name, "first_name")
        middle_name: str | Unset = UNSET
        if (_middle_name := _rest.pop("middle_name", None)) is not None:
            middle_name = _as_str(_middle_name, "middle_name")
        last_name: str | Unset = UNSET
        if (_last_name := _rest.pop("last_name", None)) is not None:
            last_name = _as_str(_last_name, "last_name")
        gender: str | Unset = UNSET
        if (_gender := _rest.pop("gender", None)) is not None:
            gender = _as_str(_gender, "gender")
        attributes: ContactInputAttributes | Unset = UNSET
        if (_attributes := _rest.pop("attributes", None)) is not None:
            attributes = ContactInputAttributes.from_dict(_as_object(_attributes, "attributes"))
        tags: list[str] | Unset = UNSET
        if (_tags := _rest.pop("tags", None)) is not None:
            tags = [_as_str(_item, "tags_item") for _item in _as_list(_tags, "tags")]
        _read = _cls(
            identity=identity,
            email=email,
            phone=phone,
            postal_code=postal_code,
            birth_date=birth_date,
            first_name=first_name,
            middle_name=middle_name,
            last_name=last_name,
            gender=gender,
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
