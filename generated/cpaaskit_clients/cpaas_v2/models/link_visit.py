from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _define, field as _field

from ..models.flag_type_0 import FlagType0
from ..models.flag_type_1 import FlagType1
from ..types import (
    UNSET,
    Unset,
    as_float as _as_float,
    as_int as _as_int,
    as_str as _as_str,
    masked as _masked,
)


@_define
class LinkVisit:
    """One visit; most of it is what the browser told."""

    id: str
    link_id: int
    user_id: Any | Unset = UNSET
    client_ip: None | str | Unset = _field(default=UNSET, repr=_masked)
    scheme: None | str | Unset = UNSET
    host: None | str | Unset = UNSET
    query_string: None | str | Unset = _field(default=UNSET, repr=_masked)
    user_agent: None | str | Unset = UNSET
    browser: None | str | Unset = UNSET
    browser_version: None | str | Unset = UNSET
    browser_lang: None | str | Unset = UNSET
    browser_engine: None | str | Unset = UNSET
    resolution: None | str | Unset = UNSET
    platform: None | str | Unset = UNSET
    platform_version: None | str | Unset = UNSET
    platform_name: None | str | Unset = UNSET
    device_type: None | str | Unset = UNSET
    device_brand: None | str | Unset = UNSET
    device_model: None | str | Unset = UNSET
    touch_enabled: FlagType0 | FlagType1 | Unset = UNSET
    """Yes or no as the platform writes it, 1 or 0, sometimes as a text."""
    latitude: float | None | str | Unset = _field(default=UNSET, repr=_masked)
    """Where the visitor's address is thought to be, in degrees."""
    longitude: float | None | str | Unset = _field(default=UNSET, repr=_masked)
    """Where the visitor's address is thought to be, in degrees."""
    country: None | str | Unset = UNSET
    country_code: None | str | Unset = UNSET
    region: None | str | Unset = UNSET
    city: None | str | Unset = UNSET
    zipcode: None | str | Unset = UNSET
    timezone: None | str | Unset = UNSET
    options: Any | Unset = UNSET
    created_at: str | Unset = UNSET
    """When it was; the form is not stated."""
    visit_id: None | str | Unset = UNSET
    token: None | str | Unset = _field(default=UNSET, repr=_masked)
    message_id: None | str | Unset = UNSET
    """The message that the link came in."""
    mobile: None | str | Unset = _field(default=UNSET, repr=_masked)
    """The visitor's number, where the link is an advanced one."""
    additional_properties: dict[str, Any] = _field(init=False, factory=dict, repr=False)
    """Members that the contract does not know; they are sent as they stand here."""

    def to_dict(self) -> dict[str, Any]:
        """Give the object as JSON has it."""

        _fields: dict[str, Any] = {}
        _fields.update(self.additional_properties)
        _fields["id"] = self.id
        _fields["link_id"] = self.link_id
        if self.user_id is not UNSET:
            _fields["user_id"] = self.user_id
        client_ip: None | str | Unset
        if isinstance(self.client_ip, Unset):
            client_ip = UNSET
        else:
            client_ip = self.client_ip
        if client_ip is not UNSET:
            _fields["client_ip"] = client_ip
        scheme: None | str | Unset
        if isinstance(self.scheme, Unset):
            scheme = UNSET
        else:
            scheme = self.scheme
        if scheme is not UNSET:
            _fields["scheme"] = scheme
        host: None | str | Unset
        if isinstance(self.host, Unset):
            host = UNSET
        else:
            host = self.host
        if host is not UNSET:
            _fields["host"] = host
        query_string: None | str | Unset
        if isinstance(self.query_string, Unset):
            query_string = UNSET
        else:
            query_string = self.query_string
        if query_string is not UNSET:
            _fields["query_string"] = query_string
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
        browser_lang: None | str | Unset
        if isinstance(self.browser_lang, Unset):
            browser_lang = UNSET
        else:
            browser_lang = self.browser_lang
        if browser_lang is not UNSET:
            _fields["browser_lang"] = browser_lang
        browser_engine: None | str | Unset
        if isinstance(self.browser_engine, Unset):
            browser_engine = UNSET
        else:
            browser_engine = self.browser_engine
        if browser_engine is not UNSET:
            _fields["browser_engine"] = browser_engine
        resolution: None | str | Unset
        if isinstance(self.resolution, Unset):
            resolution = UNSET
        else:
            resolution = self.resolution
        if resolution is not UNSET:
            _fields["resolution"] = resolution
        platform: None | str | Unset
        if isinstance(self.platform, Unset):
            platform = UNSET
        else:
            platform = self.platform
        if platform is not UNSET:
            _fields["platform"] = platform
        platform_version: None | str | Unset
        if isinstance(self.platform_version, Unset):
            platform_version = UNSET
        else:
            platform_version = self.platform_version
        if platform_version is not UNSET:
            _fields["platform_version"] = platform_version
        platform_name: None | str | Unset
        if isinstance(self.platform_name, Unset):
            platform_name = UNSET
        else:
            platform_name = self.platform_name
        if platform_name is not UNSET:
            _fields["platform_name"] = platform_name
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
        device_model: None | str | Unset
        if isinstance(self.device_model, Unset):
            device_model = UNSET
        else:
            device_model = self.device_model
        if device_model is not UNSET:
            _fields["device_model"] = device_model
        touch_enabled: int | str | Unset
        if isinstance(self.touch_enabled, Unset):
            touch_enabled = UNSET
        elif isinstance(self.touch_enabled, FlagType0):
            touch_enabled = self.touch_enabled.value
        else:
            touch_enabled = self.touch_enabled.value
        if touch_enabled is not UNSET:
            _fields["touch_enabled"] = touch_enabled
        latitude: float | None | str | Unset
        if isinstance(self.latitude, Unset):
            latitude = UNSET
        else:
            latitude = self.latitude
        if latitude is not UNSET:
            _fields["latitude"] = latitude
        longitude: float | None | str | Unset
        if isinstance(self.longitude, Unset):
            longitude = UNSET
        else:
            longitude = self.longitude
        if longitude is not UNSET:
            _fields["longitude"] = longitude
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
        zipcode: None | str | Unset
        if isinstance(self.zipcode, Unset):
            zipcode = UNSET
        else:
            zipcode = self.zipcode
        if zipcode is not UNSET:
            _fields["zipcode"] = zipcode
        timezone: None | str | Unset
        if isinstance(self.timezone, Unset):
            timezone = UNSET
        else:
            timezone = self.timezone
        if timezone is not UNSET:
            _fields["timezone"] = timezone
        if self.options is not UNSET:
            _fields["options"] = self.options
        if self.created_at is not UNSET:
            _fields["created_at"] = self.created_at
        visit_id: None | str | Unset
        if isinstance(self.visit_id, Unset):
            visit_id = UNSET
        else:
            visit_id = self.visit_id
        if visit_id is not UNSET:
            _fields["visit_id"] = visit_id
        token: None | str | Unset
        if isinstance(self.token, Unset):
            token = UNSET
        else:
            token = self.token
        if token is not UNSET:
            _fields["token"] = token
        message_id: None | str | Unset
        if isinstance(self.message_id, Unset):
            message_id = UNSET
        else:
            message_id = self.message_id
        if message_id is not UNSET:
            _fields["message_id"] = message_id
        mobile: None | str | Unset
        if isinstance(self.mobile, Unset):
            mobile = UNSET
        else:
            mobile = self.mobile
        if mobile is not UNSET:
            _fields["mobile"] = mobile
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
        id = _as_str(_rest.pop("id"), "id")
        link_id = _as_int(_rest.pop("link_id"), "link_id")
        user_id = _rest.pop("user_id", UNSET)

        def _parse_client_ip(_data: object) -> None | str | Unset:
            if isinstance(_data, Unset):
                return _data
            if _data is None:
                return None
            if isinstance(_data, str):
                try:
                    client_ip_type_0 = _as_str(_data, "client_ip_type_0")
                except (TypeError, ValueError, KeyError):
                    pass
                else:
                    return client_ip_type_0
            raise TypeError("client_ip has none of its documented forms")

        client_ip = _parse_client_ip(_rest.pop("client_ip", UNSET))

        def _parse_scheme(_data: object) -> None | str | Unset:
            if isinstance(_data, Unset):
                return _data
            if _data is None:
                return None
            if isinstance(_data, str):
                try:
                    scheme_type_0 = _as_str(_data, "scheme_type_0")
                except (TypeError, ValueError, KeyError):
                    pass
                else:
                    return scheme_type_0
            raise TypeError("scheme has none of its documented forms")

        scheme = _parse_scheme(_rest.pop("scheme", UNSET))

        def _parse_host(_data: object) -> None | str | Unset:
            if isinstance(_data, Unset):
                return _data
            if _data is None:
                return None
            if isinstance(_data, str):
                try:
                    host_type_0 = _as_str(_data, "host_type_0")
                except (TypeError, ValueError, KeyError):
                    pass
                else:
                    return host_type_0
            raise TypeError("host has none of its documented forms")

        host = _parse_host(_rest.pop("host", UNSET))

        def _parse_query_string(_data: object) -> None | str | Unset:
            if isinstance(_data, Unset):
                return _data
            if _data is None:
                return None
            if isinstance(_data, str):
                try:
                    query_string_type_0 = _as_str(_data, "query_string_type_0")
                except (TypeError, ValueError, KeyError):
                    pass
                else:
                    return query_string_type_0
            raise TypeError("query_string has none of its documented forms")

        query_string = _parse_query_string(_rest.pop("query_string", UNSET))

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

        def _parse_browser_lang(_data: object) -> None | str | Unset:
            if isinstance(_data, Unset):
                return _data
            if _data is None:
                return None
            if isinstance(_data, str):
                try:
                    browser_lang_type_0 = _as_str(_data, "browser_lang_type_0")
                except (TypeError, ValueError, KeyError):
                    pass
                else:
                    return browser_lang_type_0
            raise TypeError("browser_lang has none of its documented forms")

        browser_lang = _parse_browser_lang(_rest.pop("browser_lang", UNSET))

        def _parse_browser_engine(_data: object) -> None | str | Unset:
            if isinstance(_data, Unset):
                return _data
            if _data is None:
                return None
            if isinstance(_data, str):
                try:
                    browser_engine_type_0 = _as_str(_data, "browser_engine_type_0")
                except (TypeError, ValueError, KeyError):
                    pass
                else:
                    return browser_engine_type_0
            raise TypeError("browser_engine has none of its documented forms")

        browser_engine = _parse_browser_engine(_rest.pop("browser_engine", UNSET))

        def _parse_resolution(_data: object) -> None | str | Unset:
            if isinstance(_data, Unset):
                return _data
            if _data is None:
                return None
            if isinstance(_data, str):
                try:
                    resolution_type_0 = _as_str(_data, "resolution_type_0")
                except (TypeError, ValueError, KeyError):
                    pass
                else:
                    return resolution_type_0
            raise TypeError("resolution has none of its documented forms")

        resolution = _parse_resolution(_rest.pop("resolution", UNSET))

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

        def _parse_platform_version(_data: object) -> None | str | Unset:
            if isinstance(_data, Unset):
                return _data
            if _data is None:
                return None
            if isinstance(_data, str):
                try:
                    platform_version_type_0 = _as_str(_data, "platform_version_type_0")
                except (TypeError, ValueError, KeyError):
                    pass
                else:
                    return platform_version_type_0
            raise TypeError("platform_version has none of its documented forms")

        platform_version = _parse_platform_version(_rest.pop("platform_version", UNSET))

        def _parse_platform_name(_data: object) -> None | str | Unset:
            if isinstance(_data, Unset):
                return _data
            if _data is None:
                return None
            if isinstance(_data, str):
                try:
                    platform_name_type_0 = _as_str(_data, "platform_name_type_0")
                except (TypeError, ValueError, KeyError):
                    pass
                else:
                    return platform_name_type_0
            raise TypeError("platform_name has none of its documented forms")

        platform_name = _parse_platform_name(_rest.pop("platform_name", UNSET))

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

        def _parse_device_model(_data: object) -> None | str | Unset:
            if isinstance(_data, Unset):
                return _data
            if _data is None:
                return None
            if isinstance(_data, str):
                try:
                    device_model_type_0 = _as_str(_data, "device_model_type_0")
                except (TypeError, ValueError, KeyError):
                    pass
                else:
                    return device_model_type_0
            raise TypeError("device_model has none of its documented forms")

        device_model = _parse_device_model(_rest.pop("device_model", UNSET))

        def _parse_touch_enabled(_data: object) -> FlagType0 | FlagType1 | Unset:
            if isinstance(_data, Unset):
                return _data
            if _data is None:
                return UNSET
            if isinstance(_data, int):
                try:
                    componentsschemas_flag_type_0 = FlagType0(_as_int(_data, "Flag_type_0"))
                except (TypeError, ValueError, KeyError):
                    pass
                else:
                    return componentsschemas_flag_type_0
            if isinstance(_data, str):
                try:
                    componentsschemas_flag_type_1 = FlagType1(_as_str(_data, "Flag_type_1"))
                except (TypeError, ValueError, KeyError):
                    pass
                else:
                    return componentsschemas_flag_type_1
            raise TypeError("touch_enabled has none of its documented forms")

        touch_enabled = _parse_touch_enabled(_rest.pop("touch_enabled", UNSET))

        def _parse_latitude(_data: object) -> float | None | str | Unset:
            if isinstance(_data, Unset):
                return _data
            if _data is None:
                return None
            if isinstance(_data, str):
                try:
                    latitude_type_0 = _as_str(_data, "latitude_type_0")
                except (TypeError, ValueError, KeyError):
                    pass
                else:
                    return latitude_type_0
            if isinstance(_data, (int, float)) and not isinstance(_data, bool):
                try:
                    latitude_type_1 = _as_float(_data, "latitude_type_1")
                except (TypeError, ValueError, KeyError):
                    pass
                else:
                    return latitude_type_1
            raise TypeError("latitude has none of its documented forms")

        latitude = _parse_latitude(_rest.pop("latitude", UNSET))

        def _parse_longitude(_data: object) -> float | None | str | Unset:
            if isinstance(_data, Unset):
                return _data
            if _data is None:
                return None
            if isinstance(_data, str):
                try:
                    longitude_type_0 = _as_str(_data, "longitude_type_0")
                except (TypeError, ValueError, KeyError):
                    pass
                else:
                    return longitude_type_0
            if isinstance(_data, (int, float)) and not isinstance(_data, bool):
                try:
                    longitude_type_1 = _as_float(_data, "longitude_type_1")
                except (TypeError, ValueError, KeyError):
                    pass
                else:
                    return longitude_type_1
            raise TypeError("longitude has none of its documented forms")

        longitude = _parse_longitude(_rest.pop("longitude", UNSET))

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

        def _parse_zipcode(_data: object) -> None | str | Unset:
            if isinstance(_data, Unset):
                return _data
            if _data is None:
                return None
            if isinstance(_data, str):
                try:
                    zipcode_type_0 = _as_str(_data, "zipcode_type_0")
                except (TypeError, ValueError, KeyError):
                    pass
                else:
                    return zipcode_type_0
            raise TypeError("zipcode has none of its documented forms")

        zipcode = _parse_zipcode(_rest.pop("zipcode", UNSET))

        def _parse_timezone(_data: object) -> None | str | Unset:
            if isinstance(_data, Unset):
                return _data
            if _data is None:
                return None
            if isinstance(_data, str):
                try:
                    timezone_type_0 = _as_str(_data, "timezone_type_0")
                except (TypeError, ValueError, KeyError):
                    pass
                else:
                    return timezone_type_0
            raise TypeError("timezone has none of its documented forms")

        timezone = _parse_timezone(_rest.pop("timezone", UNSET))
        options = _rest.pop("options", UNSET)
        created_at: str | Unset = UNSET
        if (_created_at := _rest.pop("created_at", None)) is not None:
            created_at = _as_str(_created_at, "created_at")

        def _parse_visit_id(_data: object) -> None | str | Unset:
            if isinstance(_data, Unset):
                return _data
            if _data is None:
                return None
            if isinstance(_data, str):
                try:
                    visit_id_type_0 = _as_str(_data, "visit_id_type_0")
                except (TypeError, ValueError, KeyError):
                    pass
                else:
                    return visit_id_type_0
            raise TypeError("visit_id has none of its documented forms")

        visit_id = _parse_visit_id(_rest.pop("visit_id", UNSET))

        def _parse_token(_data: object) -> None | str | Unset:
            if isinstance(_data, Unset):
                return _data
            if _data is None:
                return None
            if isinstance(_data, str):
                try:
                    token_type_0 = _as_str(_data, "token_type_0")
                except (TypeError, ValueError, KeyError):
                    pass
                else:
                    return token_type_0
            raise TypeError("token has none of its documented forms")

        token = _parse_token(_rest.pop("token", UNSET))

        def _parse_message_id(_data: object) -> None | str | Unset:
            if isinstance(_data, Unset):
                return _data
            if _data is None:
                return None
            if isinstance(_data, str):
                try:
                    message_id_type_0 = _as_str(_data, "message_id_type_0")
                except (TypeError, ValueError, KeyError):
                    pass
                else:
                    return message_id_type_0
            raise TypeError("message_id has none of its documented forms")

        message_id = _parse_message_id(_rest.pop("message_id", UNSET))

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
        _read = _cls(
            id=id,
            link_id=link_id,
            user_id=user_id,
            client_ip=client_ip,
            scheme=scheme,
            host=host,
            query_string=query_string,
            user_agent=user_agent,
            browser=browser,
            browser_version=browser_version,
            browser_lang=browser_lang,
            browser_engine=browser_engine,
            resolution=resolution,
            platform=platform,
            platform_version=platform_version,
            platform_name=platform_name,
            device_type=device_type,
            device_brand=device_brand,
            device_model=device_model,
            touch_enabled=touch_enabled,
            latitude=latitude,
            longitude=longitude,
            country=country,
            country_code=country_code,
            region=region,
            city=city,
            zipcode=zipcode,
            timezone=timezone,
            options=options,
            created_at=created_at,
            visit_id=visit_id,
            token=token,
            message_id=message_id,
            mobile=mobile,
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
