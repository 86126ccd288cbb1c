from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _define, field as _field

from ..models.template_parameter_type import TemplateParameterType
from ..types import (
    UNSET,
    Unset,
    as_object as _as_object,
    as_str as _as_str,
    masked as _masked,
)

if TYPE_CHECKING:
    from ..models.currency_value import CurrencyValue
    from ..models.date_time_value import DateTimeValue
    from ..models.template_parameter_image import TemplateParameterImage


@_define
class TemplateParameter:
    """One value; which other member there is depends on the type."""

    type_: TemplateParameterType
    text: str | Unset = _field(default=UNSET, repr=_masked)
    payload: str | Unset = _field(default=UNSET, repr=_masked)
    image: TemplateParameterImage | Unset = UNSET
    """An image."""
    currency: CurrencyValue | Unset = UNSET
    """An amount in the recipient's own way of writing."""
    date_time: DateTimeValue | Unset = UNSET
    """A time in the recipient's own way of writing."""
    additional_properties: dict[str, Any] = _field(init=False, factory=dict, repr=False)
    """Members that the contract does not know; they are sent as they stand here."""

    def to_dict(self) -> dict[str, Any]:
        """Give the object as JSON has it."""
        _fields: dict[str, Any] = {}
        _fields.update(self.additional_properties)
        _fields["type"] = self.type_.value
        if self.text is not UNSET:
            _fields["text"] = self.text
        if self.payload is not UNSET:
            _fields["payload"] = self.payload
        image: dict[str, Any] | Unset = UNSET
        if not isinstance(self.image, Unset):
            image = self.image.to_dict()
        if image is not UNSET:
            _fields["image"] = image
        currency: dict[str, Any] | Unset = UNSET
        if not isinstance(self.currency, Unset):
            currency = self.currency.to_dict()
        if currency is not UNSET:
            _fields["currency"] = currency
        date_time: dict[str, Any] | Unset = UNSET
        if not isinstance(self.date_time, Unset):
            date_time = self.date_time.to_dict()
        if date_time is not UNSET:
            _fields["date_time"] = date_time
        return _fields

    @classmethod
    def from_dict(_cls, _source: Mapping[str, Any]) -> Self:
        """Read the object from what JSON gave.

        Raises:
            KeyError: A required member is missing.
            TypeError: A member is of another type than the contract says.
            ValueError: A member is not in the format that the contract says.
        """
        from ..models.currency_value import CurrencyValue
        from ..models.date_time_value import DateTimeValue
        from ..models.template_parameter_image import TemplateParameterImage

        _rest = dict(_source)
        type_ = TemplateParameterType(_as_str(_rest.pop("type"), "type"))
        text: str | Unset = UNSET
        if (_text := _rest.pop("text", None)) is not None:
            text = _as_str(_text, "text")
        payload: str | Unset = UNSET
        if (_payload := _rest.pop("payload", None)) is not None:
            payload = _as_str(_payload, "payload")
        image: TemplateParameterImage | Unset = UNSET
        if (_image := _rest.pop("image", None)) is not None:
            image = TemplateParameterImage.from_dict(_as_object(_image, "image"))
        currency: CurrencyValue | Unset = UNSET
        if (_currency := _rest.pop("currency", None)) is not None:
            currency = CurrencyValue.from_dict(_as_object(_currency, "currency"))
        date_time: DateTimeValue | Unset = UNSET
        if (_date_time := _rest.pop("date_time", None)) is not None:
            date_time = DateTimeValue.from_dict(_as_object(_date_time, "date_time"))
        _read = _cls(
            type_=type_,
            text=text,
            payload=payload,
            image=image,
            currency=currency,
            date_time=date_time,
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
