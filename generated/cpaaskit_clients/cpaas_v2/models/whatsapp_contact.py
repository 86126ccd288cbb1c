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
    from ..models.whatsapp_address import WhatsappAddress
    from ..models.whatsapp_contact_emails_item import WhatsappContactEmailsItem
    from ..models.whatsapp_contact_org import WhatsappContactOrg
    from ..models.whatsapp_contact_phones_item import WhatsappContactPhonesItem
    from ..models.whatsapp_contact_urls_item import WhatsappContactUrlsItem
    from ..models.whatsapp_name import WhatsappName


@_define
class WhatsappContact:
    """A person as others may keep them."""

    addresses: list[WhatsappAddress]
    phones: list[WhatsappContactPhonesItem]
    emails: list[WhatsappContactEmailsItem]
    urls: list[WhatsappContactUrlsItem]
    name: WhatsappName
    """A person's name."""
    org: WhatsappContactOrg
    birthday: str | Unset = _field(default=UNSET, repr=_masked)
    """The day as YYYY-MM-DD."""
    additional_properties: dict[str, Any] = _field(init=False, factory=dict, repr=False)
    """Members that the contract does not know; they are sent as they stand here."""

    def to_dict(self) -> dict[str, Any]:
        """Give the object as JSON has it."""
        _fields: dict[str, Any] = {}
        _fields.update(self.additional_properties)
        addresses = [_item.to_dict() for _item in self.addresses]
        _fields["addresses"] = addresses
        phones = [_item.to_dict() for _item in self.phones]
        _fields["phones"] = phones
        emails = [_item.to_dict() for _item in self.emails]
        _fields["emails"] = emails
        urls = [_item.to_dict() for _item in self.urls]
        _fields["urls"] = urls
        _fields["name"] = self.name.to_dict()
        _fields["org"] = self.org.to_dict()
        if self.birthday is not UNSET:
            _fields["birthday"] = self.birthday
        return _fields

    @classmethod
    def from_dict(_cls, _source: Mapping[str, Any]) -> Self:
        """Read the object from what JSON gave.

        Raises:
            KeyError: A required member is missing.
            TypeError: A member is of another type than the contract says.
            ValueError: A member is not in the format that the contract says.
        """
        from ..models.whatsapp_address import WhatsappAddress
        from ..models.whatsapp_contact_emails_item import WhatsappContactEmailsItem
        from ..models.whatsapp_contact_org import WhatsappContactOrg
        from ..models.whatsapp_contact_phones_item import WhatsappContactPhonesItem
        from ..models.whatsapp_contact_urls_item import WhatsappContactUrlsItem
        from ..models.whatsapp_name import WhatsappName

        _rest = dict(_source)
        addresses = [
            WhatsappAddress.from_dict(_as_object(_item, "addresses_item"))
            for _item in _as_list(_rest.pop("addresses"), "addresses")
        ]
        phones = [
            WhatsappContactPhonesItem.from_dict(_as_object(_item, "phones_item"))
            for _item in _as_list(_rest.pop("phones"), "phones")
        ]
        emails = [
            WhatsappContactEmailsItem.from_dict(_as_object(_item, "emails_item"))
            for _item in _as_list(_rest.pop("emails"), "emails")
        ]
        urls = [
            WhatsappContactUrlsItem.from_dict(_as_object(_item, "urls_item"))
            for _item in _as_list(_rest.pop("urls"), "urls")
        ]
        name = WhatsappName.from_dict(_as_object(_rest.pop("name"), "name"))
        org = WhatsappContactOrg.from_dict(_as_object(_rest.pop("org"), "org"))
        birthday: str | Unset = UNSET
        if (_birthday := _rest.pop("birthday", None)) is not None:
            birthday = _as_str(_birthday, "birthday")
        _read = _cls(
            addresses=addresses,
            phones=phones,
            emails=emails,
            urls=urls,
            name=name,
            org=org,
            birthday=birthday,
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
