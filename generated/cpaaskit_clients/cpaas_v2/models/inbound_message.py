from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _define, field as _field

from ..types import (
    UNSET,
    Unset,
    as_datetime as _as_datetime,
    as_int as _as_int,
    as_str as _as_str,
    datetime_text as _datetime_text,
    masked as _masked,
)


@_define
class InboundMessage:
    """One message to a number of the account."""

    id: int | str
    mobile: str = _field(repr=_masked)
    """Who wrote."""
    number: str = _field(repr=_masked)
    """The account's number."""
    body: str = _field(repr=_masked)
    """The text."""
    created_at: datetime.datetime
    """Date and time in UTC, ISO 8601 with six decimals."""
    serial: int
    """The row's number in the list."""
    user_id: int | None | str | Unset = UNSET
    first_keyword: None | str | Unset = _field(default=UNSET, repr=_masked)
    second_keyword: None | str | Unset = _field(default=UNSET, repr=_masked)
    flow_id: int | None | str | Unset = UNSET
    location: None | str | Unset = UNSET
    location_code: None | str | Unset = UNSET
    region: None | str | Unset = UNSET
    provider: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict, repr=False)
    """Members that the contract does not know; they are sent as they stand here."""

    def to_dict(self) -> dict[str, Any]:
        """Give the object as JSON has it."""

        _fields: dict[str, Any] = {}
        _fields.update(self.additional_properties)
        id: int | str
        id = self.id
        _fields["id"] = id
        _fields["mobile"] = self.mobile
        _fields["number"] = self.number
        _fields["body"] = self.body
        _fields["created_at"] = _datetime_text(self.created_at, "created_at")
        _fields["serial"] = self.serial
        user_id: int | None | str | Unset
        if isinstance(self.user_id, Unset):
            user_id = UNSET
        else:
            user_id = self.user_id
        if user_id is not UNSET:
            _fields["user_id"] = user_id
        first_keyword: None | str | Unset
        if isinstance(self.first_keyword, Unset):
            first_keyword = UNSET
        else:
            first_keyword = self.first_keyword
        if first_keyword is not UNSET:
            _fields["first_keyword"] = first_keyword
        second_keyword: None | str | Unset
        if isinstance(self.second_keyword, Unset):
            second_keyword = UNSET
        else:
            second_keyword = self.second_keyword
        if second_keyword is not UNSET:
            _fields["second_keyword"] = second_keyword
        flow_id: int | None | str | Unset
        if isinstance(self.flow_id, Unset):
            flow_id = UNSET
        else:
            flow_id = self.flow_id
        if flow_id is not UNSET:
            _fields["flow_id"] = flow_id
        location: None | str | Unset
        if isinstance(self.location, Unset):
            location = UNSET
        else:
            location = self.location
        if location is not UNSET:
            _fields["location"] = location
        location_code: None | str | Unset
        if isinstance(self.location_code, Unset):
            location_code = UNSET
        else:
            location_code = self.location_code
        if location_code is not UNSET:
            _fields["location_code"] = location_code
        region: None | str | Unset
        if isinstance(self.region, Unset):
            region = UNSET
        else:
            region = self.region
        if region is not UNSET:
            _fields["region"] = region
        provider: None | str | Unset
        if isinstance(self.provider, Unset):
            provider = UNSET
        else:
            provider = self.provider
        if provider is not UNSET:
            _fields["provider"] = provider
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

        def _parse_id(_data: object) -> int | str:
            if isinstance(_data, int) and not isinstance(_data, bool):
                try:
                    id_type_0 = _as_int(_data, "id_type_0")
                except (TypeError, ValueError, KeyError):
                    pass
                else:
                    return id_type_0
            if isinstance(_data, str):
                try:
                    id_type_1 = _as_str(_data, "id_type_1")
                except (TypeError, ValueError, KeyError):
                    pass
                else:
                    return id_type_1
            raise TypeError("id has none of its documented forms")

        id = _parse_id(_rest.pop("id"))
        mobile = _as_str(_rest.pop("mobile"), "mobile")
        number = _as_str(_rest.pop("number"), "number")
        body = _as_str(_rest.pop("body"), "body")
        created_at = _as_datetime(_rest.pop("created_at"), "created_at")
        serial = _as_int(_rest.pop("serial"), "serial")

        def _parse_user_id(_data: object) -> int | None | str | Unset:
            if isinstance(_data, Unset):
                return _data
            if _data is None:
                return None
            if isinstance(_data, int) and not isinstance(_data, bool):
                try:
                    user_id_type_0 = _as_int(_data, "user_id_type_0")
                except (TypeError, ValueError, KeyError):
                    pass
                else:
                    return user_id_type_0
            if isinstance(_data, str):
                try:
                    user_id_type_1 = _as_str(_data, "user_id_type_1")
                except (TypeError, ValueError, KeyError):
                    pass
                else:
                    return user_id_type_1
            raise TypeError("user_id has none of its documented forms")

        user_id = _parse_user_id(_rest.pop("user_id", UNSET))

        def _parse_first_keyword(_data: object) -> None | str | Unset:
            if isinstance(_data, Unset):
                return _data
            if _data is None:
                return None
            if isinstance(_data, str):
                try:
                    first_keyword_type_0 = _as_str(_data, "first_keyword_type_0")
                except (TypeError, ValueError, KeyError):
                    pass
                else:
                    return first_keyword_type_0
            raise TypeError("first_keyword has none of its documented forms")

        first_keyword = _parse_first_keyword(_rest.pop("first_keyword", UNSET))

        def _parse_second_keyword(_data: object) -> None | str | Unset:
            if isinstance(_data, Unset):
                return _data
            if _data is None:
                return None
            if isinstance(_data, str):
                try:
                    second_keyword_type_0 = _as_str(_data, "second_keyword_type_0")
                except (TypeError, ValueError, KeyError):
                    pass
                else:
                    return second_keyword_type_0
            raise TypeError("second_keyword has none of its documented forms")

        second_keyword = _parse_second_keyword(_rest.pop("second_keyword", UNSET))

        def _parse_flow_id(_data: object) -> int | None | str | Unset:
            if isinstance(_data, Unset):
                return _data
            if _data is None:
                return None
            if isinstance(_data, int) and not isinstance(_data, bool):
                try:
                    flow_id_type_0 = _as_int(_data, "flow_id_type_0")
                except (TypeError, ValueError, KeyError):
                    pass
                else:
                    return flow_id_type_0
            if isinstance(_data, str):
                try:
                    flow_id_type_1 = _as_str(_data, "flow_id_type_1")
                except (TypeError, ValueError, KeyError):
                    pass
                else:
                    return flow_id_type_1
            raise TypeError("flow_id has none of its documented forms")

        flow_id = _parse_flow_id(_rest.pop("flow_id", UNSET))

        def _parse_location(_data: object) -> None | str | Unset:
            if isinstance(_data, Unset):
                return _data
            if _data is None:
                return None
            if isinstance(_data, str):
                try:
                    location_type_0 = _as_str(_data, "location_type_0")
                except (TypeError, ValueError, KeyError):
                    pass
                else:
                    return location_type_0
            raise TypeError("location has none of its documented forms")

        location = _parse_location(_rest.pop("location", UNSET))

        def _parse_location_code(_data: object) -> None | str | Unset:
            if isinstance(_data, Unset):
                return _data
            if _data is None:
                return None
            if isinstance(_data, str):
                try:
                    location_code_type_0 = _as_str(_data, "location_code_type_0")
                except (TypeError, ValueError, KeyError):
                    pass
                else:
                    return location_code_type_0
            raise TypeError("location_code has none of its documented forms")

        location_code = _parse_location_code(_rest.pop("location_code", UNSET))

        def _parse_region(_data: object) -> None | str | Unset:
            if isinstance(_data, Unset):
                return _data
            if _data is None:
                return None
            if isinstance(_data, str):
                try:
                    region_type_0 = _as_str(_data, "region_type_0")
                except (TypeError, ValueError, KeyError):
                    pass
                else:
                    return region_type_0
            raise TypeError("region has none of its documented forms")

        region = _parse_region(_rest.pop("region", UNSET))

        def _parse_provider(_data: object) -> None | str | Unset:
            if isinstance(_data, Unset):
                return _data
            if _data is None:
                return None
            if isinstance(_data, str):
                try:
                    provider_type_0 = _as_str(_data, "provider_type_0")
                except (TypeError, ValueError, KeyError):
                    pass
                else:
                    return provider_type_0
            raise TypeError("provider has none of its documented forms")

        provider = _parse_provider(_rest.pop("provider", UNSET))
        _read = _cls(
            id=id,
            mobile=mobile,
            number=number,
            body=body,
            created_at=created_at,
            serial=serial,
            user_id=user_id,
            first_keyword=first_keyword,
            second_keyword=second_keyword,
            flow_id=flow_id,
            location=location,
            location_code=location_code,
            region=region,
            provider=provider,
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
