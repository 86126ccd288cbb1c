from __future__ import annotations

from enum import StrEnum


class SpeechVoiceLanguage(StrEnum):
    """The page writes it with a capital, its sample without.

    A value that is not listed is kept as it came, as a member outside the listing.
    """

    ENGLISH = "English"
    FRENCH = "French"
    GERMAN = "German"
    DUTCH = "Dutch"
    SPANISH = "Spanish"
    ITALIAN = "Italian"
    PORTUGUESE = "Portuguese"
    RUSSIAN = "Russian"

    @classmethod
    def _missing_(cls, value: object) -> SpeechVoiceLanguage | None:
        if not isinstance(value, str):
            return None
        member = str.__new__(cls, value)
        member._name_ = member._value_ = value
        return member

    def __reduce_ex__(self, _protocol: object) -> tuple[object, ...]:
        return type(self), (self._value_,)

    def __copy__(self) -> SpeechVoiceLanguage:
        return self

    def __deepcopy__(self, _memo: object) -> SpeechVoiceLanguage:
        return self
