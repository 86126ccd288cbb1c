from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _define, field as _field

from ..types import (
    UNSET,
    Unset,
    as_int as _as_int,
    as_str as _as_str,
    masked as _masked,
)


@_define
class LinkVisitReport:
    """Somebody followed a short link."""

    id: int | str
    link_id: int | str
    user_agent: None | str | Unset = UNSET
    browser: None | str | Unset = UNSET
    browser_version: None | str | Unset = UNSET
    platform: None | str | Unset = UNSET
    device_type: None | str | Unset = UNSET
    device_brand: None | str | Unset = UNSET
    country: None | str | Unset = UNSET
    country_code: None | str | Unset = UNSET
    region: None | str | Unset = UNSET
    city: None | str | Unset = UNSET
    mobile: None | str | Unset = _field(default=UNSET, repr=_masked)
    created_at: str | Unset = UNSET
    """When it was; the form is not stated."""
    additional_properties: dict[str, Any] = _field(init=False, factory=dict, repr=False)
    """Members that the contract does not know; they are sent as they stand here."""

    def to_dict(self) -> dict[str, Any]:
        """Give the object as JSON has it."""

        _fields: dict[str, Any] = {}
        _fields.update(self.additional_properties)
        id: int | str
        id = self.id
        _fields["id"] = id
        link_id: int | str
        link_id = self.link_id
        _fields["link_id"] = link_id
        user_agent: None | str | Unset
        if isinstance(self.user_agent, Unset):
            user_agent = UNSET
        else:
            user_agent = self.user_agent
        if user_agent is not UNSET:
            _fields["user_agent"] = user_agent
        browser: None | str | Unset
        if isinstance(self.browser, Unset):
            browser = UNSET
        else:
            browser = self.browser
        if browser is not UNSET:
            _fields["browser"] = browser
        browser_version: None | str | Unset
        if isinstance(self.browser_version, Unset):
            browser_version = UNSET
        else:
            browser_version = self.browser_version
        if browser_version is not UNSET:
            _fields["browser_version"] = browser_version
        platform: None | str | Unset
        if isinstance(self.platform, Unset):
            platform = UNSET
        else:
            platform = self.platform
        if platform is not UNSET:
            _fields["platform"] = platform
        device_type: None | str | Unset
        if isinstance(self.device_type, Unset):
            device_type = UNSET
        else:
            device_type = self.device_type
        if device_type is not UNSET:
            _fields["device_type"] = device_type
        device_brand: None | str | Unset
        if isinstance(self.device_brand, Unset):
            device_brand = UNSET
        else:
            device_brand = self.device_brand
        if device_brand is not UNSET:
            _fields["device_brand"] = device_brand
        country: None | str | Unset
        if isinstance(self.country, Unset):
            country = UNSET
        else:
            country = self.country
        if country is not UNSET:
            _fields["country"] = country
        country_code: None | str | Unset
        if isinstance(self.country_code, Unset):
            country_code = UNSET
        else:
            country_code = self.country_code
        if country_code is not UNSET:
            _fields["country_code"] = country_code
        region: None | str | Unset
        if isinstance(self.region, Unset):
            region = UNSET
        else:
            region = self.region
        if region is not UNSET:
            _fields["region"] = region
        city: None | str | Unset
        if isinstance(self.city, Unset):
            city = UNSET
        else:
            city = self.city
        if city is not UNSET:
            _fields["city"] = city
        mobile: None | str | Unset
        if isinstance(self.mobile, Unset):
            mobile = UNSET
        else:
            mobile = self.mobile
        if mobile is not UNSET:
            _fields["mobile"] = mobile
        if self.created_at is not UNSET:
            _fields["created_at"] = self.created_at
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

        def _parse_link_id(_data: object) -> int | str:
            if isinstance(_data, str):
                try:
                    link_id_type_0 = _as_str(_data, "link_id_type_0")
                except (TypeError, ValueError, KeyError):
                    pass
                else:
                    return link_id_type_0
            if isinstance(_data, int) and not isinstance(_data, bool):
                try:
                    link_id_type_1 = _as_int(_data, "link_id_type_1")
                except (TypeError, ValueError, KeyError):
                    pass
                else:
                    return link_id_type_1
            raise TypeError("link_id has none of its documented forms")

        link_id = _parse_link_id(_rest.pop("link_id"))

        def _parse_user_agent(_data: object) -> None | str | Unset:
            if isinstance(_data, Unset):
                return _data
            if _data is None:
                return None
            if isinstance(_data, str):
                try:
                    user_agent_type_0 = _as_str(_data, "user_agent_type_0")
                except (TypeError, ValueError, KeyError):
                    pass
                else:
                    return user_agent_type_0
            raise TypeError("user_agent has none of its documented forms")

        user_agent = _parse_user_agent(_rest.pop("user_agent", UNSET))

        def _parse_browser(_data: object) -> None | str | Unset:
            if isinstance(_data, Unset):
                return _data
            if _data is None:
                return None
            if isinstance(_data, str):
                try:
                    browser_type_0 = _as_str(_data, "browser_type_0")
                except (TypeError, ValueError, KeyError):
                    pass
                else:
                    return browser_type_0
            raise TypeError("browser has none of its documented forms")

        browser = _parse_browser(_rest.pop("browser", UNSET))

        def _parse_browser_version(_data: object) -> None | str | Unset:
            if isinstance(_data, Unset):
                return _data
            if _data is None:
                return None
            if isinstance(_data, str):
                try:
                    browser_version_type_0 = _as_str(_data, "browser_version_type_0")
                except (TypeError, ValueError, KeyError):
                    pass
                else:
                    return browser_version_type_0
            raise TypeError("browser_version has none of its documented forms")

        browser_version = _parse_browser_version(_rest.pop("browser_version", UNSET))

        def _parse_platform(_data: object) -> None | str | Unset:
            if isinstance(_data, Unset):
                return _data
            if _data is None:
                return None
            if isinstance(_data, str):
                try:
                    platform_type_0 = _as_str(_data, "platform_type_0")
                except (TypeError, ValueError, KeyError):
                    pass
                else:
                    return platform_type_0
            raise TypeError("platform has none of its documented forms")

        platform = _parse_platform(_rest.pop("platform", UNSET))

        def _parse_device_type(_data: object) -> None | str | Unset:
            if isinstance(_data, Unset):
                return _data
            if _data is None:
                return None
            if isinstance(_data, str):
                try:
                    device_type_type_0 = _as_str(_data, "device_type_type_0")
                except (TypeError, ValueError, KeyError):
                    pass
                else:
                    return device_type_type_0
            raise TypeError("device_type has none of its documented forms")

        device_type = _parse_device_type(_rest.pop("device_type", UNSET))

        def _parse_device_brand(_data: object) -> None | str | Unset:
            if isinstance(_data, Unset):
                return _data
            if _data is None:
                return None
            if isinstance(_data, str):
                try:
                    device_brand_type_0 = _as_str(_data, "device_brand_type_0")
                except (TypeError, ValueError, KeyError):
                    pass
                else:
                    return device_brand_type_0
            raise TypeError("device_brand has none of its documented forms")

        device_brand = _parse_device_brand(_rest.pop("device_brand", UNSET))

        def _parse_country(_data: object) -> None | str | Unset:
            if isinstance(_data, Unset):
                return _data
            if _data is None:
                return None
            if isinstance(_data, str):
                try:
                    country_type_0 = _as_str(_data, "country_type_0")
                except (TypeError, ValueError, KeyError):
                    pass
                else:
                    return country_type_0
            raise TypeError("country has none of its documented forms")

        country = _parse_country(_rest.pop("country", UNSET))

        def _parse_country_code(_data: object) -> None | str | Unset:
            if isinstance(_data, Unset):
                return _data
            if _data is None:
                return None
            if isinstance(_data, str):
                try:
                    country_code_type_0 = _as_str(_data, "country_code_type_0")
                except (TypeError, ValueError, KeyError):
                    pass
                else:
                    return country_code_type_0
            raise TypeError("country_code has none of its documented forms")

        country_code = _parse_country_code(_rest.pop("country_code", UNSET))

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

        def _parse_city(_data: object) -> None | str | Unset:
            if isinstance(_data, Unset):
                return _data
            if _data is None:
                return None
            if isinstance(_data, str):
                try:
                    city_type_0 = _as_str(_data, "city_type_0")
                except (TypeError, ValueError, KeyError):
                    pass
                else:
                    return city_type_0
            raise TypeError("city has none of its documented forms")

        city = _parse_city(_rest.pop("city", UNSET))

        def _parse_mobile(_data: object) -> None | str | Unset:
            if isinstance(_data, Unset):
                return _data
            if _data is None:
                return None
            if isinstance(_data, str):
                try:
                    mobile_type_0 = _as_str(_data, "mobile_type_0")
                except (TypeError, ValueError, KeyError):
                    pass
                else:
                    return mobile_type_0
            raise TypeError("mobile has none of its documented forms")

        mobile = _parse_mobile(_rest.pop("mobile", UNSET))
        created_at: str | Unset = UNSET
        if (_created_at := _rest.pop("created_at", None)) is not None:
            created_at = _as_str(_created_at, "created_at")
        _read = _cls(
            id=id,
            link_id=link_id,
            user_agent=user_agent,
            browser=browser,
            browser_version=browser_version,
            platform=platform,
            device_type=device_type,
            device_brand=device_brand,
            country=country,
            country_code=country_code,
            region=region,
            city=city,
            mobile=mobile,
            created_at=created_at,
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
