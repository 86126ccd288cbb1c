"""Reads the switches of an API's choices: each is a field whose annotation lists its values, the default first."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields
from functools import cache
from typing import TYPE_CHECKING, Any, TypeVar, get_args, get_type_hints

if TYPE_CHECKING:
    from _typeshed import DataclassInstance

_Choices = TypeVar("_Choices", bound="DataclassInstance")


def choose(choices: type[_Choices], switches: Mapping[str, object]) -> _Choices:
    """Set switches.

    Args:
        choices: The class of the choices; each field is a bool or a Literal.
        switches: Values by switch; numbers and `true`/`false` may be given as text.

    Raises:
        ValueError: A switch or a value is unknown; the text names those that there are.
    """
    # Any, because each value was just found among those of its own switch, which no type can say.
    found: dict[str, Any] = {name: _value(choices, name, value) for name, value in switches.items()}
    return choices(**found)


def values(choices: type[DataclassInstance], name: str) -> tuple[str | bool, ...]:
    """Give the values that a switch has, the default first.

    Raises:
        ValueError: There is no such switch.
    """
    hint = _hints(choices).get(name)
    if hint is None:
        listed = ", ".join(field.name for field in fields(choices))
        raise ValueError(f"there is no switch {name!r}; there are: {listed}")
    if hint is bool:
        default = getattr(choices(), name) is True
        return (default, not default)
    return tuple(str(value) for value in get_args(hint))


def _value(choices: type[DataclassInstance], name: str, value: object) -> str | bool:
    for known in values(choices, name):
        if value == known or str(value).lower() == str(known).lower():
            return known
    listed = ", ".join(str(known).lower() if isinstance(known, bool) else known for known in values(choices, name))
    raise ValueError(f"{name} can't be {value!r}; it is one of: {listed}")


@cache
def _hints(choices: type[DataclassInstance]) -> Mapping[str, object]:
    return get_type_hints(choices)
