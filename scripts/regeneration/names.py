"""The names that the generator makes of a contract's names, from the generator itself."""

from __future__ import annotations

from openapi_python_client.strings import ClassName, PythonIdentifier

FIELD_PREFIX = "field_"
OPEN, CLOSE = "\u27e6", "\u27e7"
"""Stand for brackets in names on the way through the generator, which would drop those; never in its output."""


def python_name(name: str) -> str:
    """Name a parameter, property, operation or module."""
    return str(PythonIdentifier(bracketless(name), FIELD_PREFIX))


def bracketless(name: str) -> str:
    """Write ``filter[name]`` so that the generator makes filter_name of it; ``bracketed`` gives the name back."""
    return name.replace("[", f"_{OPEN}").replace("]", CLOSE)


def bracketed(text: str) -> str:
    """Put the brackets back wherever a text holds such a name."""
    return text.replace(f"_{OPEN}", "[").replace(CLOSE, "]")


def tag_module(tag: str) -> str:
    """Name the package of a tag."""
    return str(PythonIdentifier(tag, "tag"))


def class_name(name: str) -> str:
    """Name a class."""
    return str(ClassName(name, FIELD_PREFIX))
