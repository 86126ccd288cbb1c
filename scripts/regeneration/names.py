"""The names that the generator makes of a contract's names, from the generator itself."""

from __future__ import annotations

from openapi_python_client.strings import ClassName, PythonIdentifier

FIELD_PREFIX = "field_"


def python_name(name: str) -> str:
    """Name a parameter, property, operation or module."""
    return str(PythonIdentifier(name, FIELD_PREFIX))


def tag_module(tag: str) -> str:
    """Name the package of a tag."""
    return str(PythonIdentifier(tag, "tag"))


def class_name(name: str) -> str:
    """Name a class."""
    return str(ClassName(name, FIELD_PREFIX))
