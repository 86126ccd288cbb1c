from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _define, field as _field

from ..types import (
    UNSET,
    Unset,
    as_int as _as_int,
    as_object as _as_object,
    as_str as _as_str,
    masked as _masked,
)

if TYPE_CHECKING:
    from ..models.incoming_user_info import IncomingUserInfo


@_define
class IncomingUser:
    """The contact behind the number; older pages show fewer members."""

    id: int | str
    identifier_id: int | None | str | Unset = UNSET
    subscriber_id: int | None | str | Unset = UNSET
    identity: None | str | Unset = _field(default=UNSET, repr=_masked)
    username: None | str | Unset = _field(default=UNSET, repr=_masked)
    first_name: None | str | Unset = _field(default=UNSET, repr=_masked)
    middle_name: None | str | Unset = _field(default=UNSET, repr=_masked)
    last_name: None | str | Unset = _field(default=UNSET, repr=_masked)
    email: None | str | Unset = _field(default=UNSET, repr=_masked)
    phone: None | str | Unset = _field(default=UNSET, repr=_masked)
    attributes: Any | Unset = _field(default=UNSET, repr=_masked)
    """Whatever else is kept of the contact."""
    user_info: IncomingUserInfo | Unset = UNSET
    """What the channel tells of the user."""
    additional_properties: dict[str, Any] = _field(init=False, factory=dict, repr=False)
    """Members that the contract does not know; they are sent as they stand here."""

    def to_dict(self) -> dict[str, Any]:
        """Give the object as JSON has it."""
        _fields: dict[str, Any] = {}
        _fields.update(self.additional_properties)
        id: int | str
        id = self.id
        _fields["id"] = id
        identifier_id: int | None | str | Unset
        if isinstance(self.identifier_id, Unset):
            identifier_id = UNSET
        else:
            identifier_id = self.identifier_id
        if identifier_id is not UNSET:
            _fields["identifier_id"] = identifier_id
        subscriber_id: int | None | str | Unset
        if isinstance(self.subscriber_id, Unset):
            subscriber_id = UNSET
        else:
            subscriber_id = self.subscriber_id
        if subscriber_id is not UNSET:
            _fields["subscriber_id"] = subscriber_id
        identity: None | str | Unset
        if isinstance(self.identity, Unset):
            identity = UNSET
        else:
            identity = self.identity
        if identity is not UNSET:
            _fields["identity"] = identity
        username: None | str | Unset
        if isinstance(self.username, Unset):
            username = UNSET
        else:
            username = self.username
        if username is not UNSET:
            _fields["username"] = username
        first_name: None | str | Unset
        if isinstance(self.first_name, Unset):
            first_name = UNSET
        else:
            first_name = self.first_name
        if first_name is not UNSET:
            _fields["first_name"] = first_name
        middle_name: None | str | Unset
        if isinstance(self.middle_name, Unset):
            middle_name = UNSET
        else:
            middle_name = self.middle_name
        if middle_name is not UNSET:
            _fields["middle_name"] = middle_name
        last_name: None | str | Unset
        if isinstance(self.last_name, Unset):
            last_name = UNSET
        else:
            last_name = self.last_name
        if last_name is not UNSET:
            _fields["last_name"] = last_name
        email: None | str | Unset
        if isinstance(self.email, Unset):
            email = UNSET
        else:
            email = self.email
        if email is not UNSET:
            _fields["email"] = email
        phone: None | str | Unset
        if isinstance(self.phone, Unset):
            phone = UNSET
        else:
            phone = self.phone
        if phone is not UNSET:
            _fields["phone"] = phone
        if self.attributes is not UNSET:
            _fields["attributes"] = self.attributes
        user_info: dict[str, Any] | Unset = UNSET
        if not isinstance(self.user_info, Unset):
            user_info = self.user_info.to_dict()
        if user_info is not UNSET:
            _fields["user_info"] = user_info
        return _fields

    @classmethod
    def from_dict(_cls, _source: Mapping[str, Any]) -> Self:
        """Read the object from what JSON gave.

        Raises:
            KeyError: A required member is missing.
            TypeError: A member is of another type than the contract says.
            ValueError: A member is not in the format that the contract says.
        """
        from ..models.incoming_user_info import IncomingUserInfo

        _rest = dict(_source)

        def _parse_id(_data: object) -> int | str:
            if isinstance(_data, str):
                try:
                    id_type_0 = _as_str(_data, "id_type_0")
                except (TypeError, ValueError, KeyError):
                    pass
                else:
                    return id_type_0
            if isinstance(_data, int) and not isinstance(_data, bool):
                try:
                    id_type_1 = _as_int(_data, "id_type_1")
                except (TypeError, ValueError, KeyError):
                    pass
                else:
                    return id_type_1
            raise TypeError("id has none of its documented forms")

        id = _parse_id(_rest.pop("id"))

        def _parse_identifier_id(_data: object) -> int | None | str | Unset:
            if isinstance(_data, Unset):
                return _data
            if _data is None:
                return None
            if isinstance(_data, str):
                try:
                    identifier_id_type_0 = _as_str(_data, "identifier_id_type_0")
                except (TypeError, ValueError, KeyError):
                    pass
                else:
                    return identifier_id_type_0
            if isinstance(_data, int) and not isinstance(_data, bool):
                try:
                    identifier_id_type_1 = _as_int(_data, "identifier_id_type_1")
                except (TypeError, ValueError, KeyError):
                    pass
                else:
                    return identifier_id_type_1
            raise TypeError("identifier_id has none of its documented forms")

        identifier_id = _parse_identifier_id(_rest.pop("identifier_id", UNSET))

        def _parse_subscriber_id(_data: object) -> int | None | str | Unset:
            if isinstance(_data, Unset):
                return _data
            if _data is None:
                return None
            if isinstance(_data, str):
                try:
                    subscriber_id_type_0 = _as_str(_data, "subscriber_id_type_0")
                except (TypeError, ValueError, KeyError):
                    pass
                else:
                    return subscriber_id_type_0
            if isinstance(_data, int) and not isinstance(_data, bool):
                try:
                    subscriber_id_type_1 = _as_int(_data, "subscriber_id_type_1")
                except (TypeError, ValueError, KeyError):
                    pass
                else:
                    return subscriber_id_type_1
            raise TypeError("subscriber_id has none of its documented forms")

        subscriber_id = _parse_subscriber_id(_rest.pop("subscriber_id", UNSET))

        def _parse_identity(_data: object) -> None | str | Unset:
            if isinstance(_data, Unset):
                return _data
            if _data is None:
                return None
            if isinstance(_data, str):
                try:
                    identity_type_0 = _as_str(_data, "identity_type_0")
                except (TypeError, ValueError, KeyError):
                    pass
                else:
                    return identity_type_0
            raise TypeError("identity has none of its documented forms")

        identity = _parse_identity(_rest.pop("identity", UNSET))

        def _parse_username(_data: object) -> None | str | Unset:
            if isinstance(_data, Unset):
                return _data
            if _data is None:
                return None
            if isinstance(_data, str):
                try:
                    username_type_0 = _as_str(_data, "username_type_0")
                except (TypeError, ValueError, KeyError):
                    pass
                else:
                    return username_type_0
            raise TypeError("username has none of its documented forms")

        username = _parse_username(_rest.pop("username", UNSET))

        def _parse_first_name(_data: object) -> None | str | Unset:
            if isinstance(_data, Unset):
                return _data
            if _data is None:
                return None
            if isinstance(_data, str):
                try:
                    first_name_type_0 = _as_str(_data, "first_name_type_0")
                except (TypeError, ValueError, KeyError):
                    pass
                else:
                    return first_name_type_0
            raise TypeError("first_name has none of its documented forms")

        first_name = _parse_first_name(_rest.pop("first_name", UNSET))

        def _parse_middle_name(_data: object) -> None | str | Unset:
            if isinstance(_data, Unset):
                return _data
            if _data is None:
                return None
            if isinstance(_data, str):
                try:
                    middle_name_type_0 = _as_str(_data, "middle_name_type_0")
                except (TypeError, ValueError, KeyError):
                    pass
                else:
                    return middle_name_type_0
            raise TypeError("middle_name has none of its documented forms")

        middle_name = _parse_middle_name(_rest.pop("middle_name", UNSET))

        def _parse_last_name(_data: object) -> None | str | Unset:
            if isinstance(_data, Unset):
                return _data
            if _data is None:
                return None
            if isinstance(_data, str):
                try:
                    last_name_type_0 = _as_str(_data, "last_name_type_0")
                except (TypeError, ValueError, KeyError):
                    pass
                else:
                    return last_name_type_0
            raise TypeError("last_name has none of its documented forms")

        last_name = _parse_last_name(_rest.pop("last_name", UNSET))

        def _parse_email(_data: object) -> None | str | Unset:
            if isinstance(_data, Unset):
                return _data
            if _data is None:
                return None
            if isinstance(_data, str):
                try:
                    email_type_0 = _as_str(_data, "email_type_0")
                except (TypeError, ValueError, KeyError):
                    pass
                else:
                    return email_type_0
            raise TypeError("email has none of its documented forms")

        email = _parse_email(_rest.pop("email", UNSET))

        def _parse_phone(_data: object) -> None | str | Unset:
            if isinstance(_data, Unset):
                return _data
            if _data is None:
                return None
            if isinstance(_data, str):
                try:
                    phone_type_0 = _as_str(_data, "phone_type_0")
                except (TypeError, ValueError, KeyError):
                    pass
                else:
                    return phone_type_0
            raise TypeError("phone has none of its documented forms")

        phone = _parse_phone(_rest.pop("phone", UNSET))
        attributes = _rest.pop("attributes", UNSET)
        user_info: IncomingUserInfo | Unset = UNSET
        if (_user_info := _rest.pop("user_info", None)) is not None:
            user_info = IncomingUserInfo.from_dict(_as_object(_user_info, "user_info"))
        _read = _cls(
            id=id,
            identifier_id=identifier_id,
            subscriber_id=subscriber_id,
            identity=identity,
            username=username,
            first_name=first_name,
            middle_name=middle_name,
            last_name=last_name,
            email=email,
            phone=phone,
            attributes=attributes,
            user_info=user_info,
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
