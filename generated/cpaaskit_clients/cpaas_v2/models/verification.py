from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _define, field as _field

from ..models.verify_state import VerifyState
from ..types import (
    UNSET,
    Unset,
    as_list as _as_list,
    as_object as _as_object,
    as_str as _as_str,
    masked as _masked,
)

if TYPE_CHECKING:
    from ..models.verification_attempt import VerificationAttempt


@_define
class Verification:
    """A verification as it stands."""

    id: str
    to: str = _field(repr=_masked)
    status: VerifyState
    """How a verification stands. Sent and failed come when it is started or looked at; failed is also what a check
        of an unknown id gives."""
    created_at: str
    """Date and time as YYYY-MM-DD HH:MM:SS, in a zone that is stated nowhere."""
    expire_at: str
    """Date and time as YYYY-MM-DD HH:MM:SS, in a zone that is stated nowhere."""
    channels: list[VerificationAttempt]
    reference: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict, repr=False)
    """Members that the contract does not know; they are sent as they stand here."""

    def to_dict(self) -> dict[str, Any]:
        """Give the object as JSON has it."""
        _fields: dict[str, Any] = {}
        _fields.update(self.additional_properties)
        _fields["id"] = self.id
        _fields["to"] = self.to
        _fields["status"] = self.status.value
        _fields["created_at"] = self.created_at
        _fields["expire_at"] = self.expire_at
        channels = [_item.to_dict() for _item in self.channels]
        _fields["channels"] = channels
        reference: None | str | Unset
        if isinstance(self.reference, Unset):
            reference = UNSET
        else:
            reference = self.reference
        if reference is not UNSET:
            _fields["reference"] = reference
        return _fields

    @classmethod
    def from_dict(_cls, _source: Mapping[str, Any]) -> Self:
        """Read the object from what JSON gave.

        Raises:
            KeyError: A required member is missing.
            TypeError: A member is of another type than the contract says.
            ValueError: A member is not in the format that the contract says.
        """
        from ..models.verification_attempt import VerificationAttempt

        _rest = dict(_source)
        id = _as_str(_rest.pop("id"), "id")
        to = _as_str(_rest.pop("to"), "to")
        status = VerifyState(_as_str(_rest.pop("status"), "status"))
        created_at = _as_str(_rest.pop("created_at"), "created_at")
        expire_at = _as_str(_rest.pop("expire_at"), "expire_at")
        channels = [
            VerificationAttempt.from_dict(_as_object(_item, "channels_item"))
            for _item in _as_list(_rest.pop("channels"), "channels")
        ]

        def _parse_reference(_data: object) -> None | str | Unset:
            if isinstance(_data, Unset):
                return _data
            if _data is None:
                return None
            if isinstance(_data, str):
                try:
                    reference_type_0 = _as_str(_data, "reference_type_0")
                except (TypeError, ValueError, KeyError):
                    pass
                else:
                    return reference_type_0
            raise TypeError("reference has none of its documented forms")

        reference = _parse_reference(_rest.pop("reference", UNSET))
        _read = _cls(
            id=id,
            to=to,
            status=status,
            created_at=created_at,
            expire_at=expire_at,
            channels=channels,
            reference=reference,
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
