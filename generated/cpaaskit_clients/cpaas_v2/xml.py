"""Objects as XML, for operations that take nothing else."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import NamedTuple
from xml.etree.ElementTree import Element, SubElement, tostring


class Form(NamedTuple):
    """How the contract writes a value.

    Args:
        name: The name of its element.
        members: The forms of an object's members, by their names in the object.
        item: The form of an array's items; None where it is no array.
        wrapped: Whether an array has an element of its own around its items.
        attribute: Whether it is an attribute of the element around it.
    """

    name: str
    members: Mapping[str, Form] = {}
    item: Form | None = None
    wrapped: bool = False
    attribute: bool = False


def document(value: object, form: Form) -> bytes:
    """Write a document, encoded as UTF-8, with a declaration."""
    root = Element(form.name)
    _fill(root, value, form)
    written: bytes = tostring(root, encoding="utf-8", xml_declaration=True)
    return written


def _fill(element: Element, value: object, form: Form) -> None:
    if isinstance(value, Mapping):
        for name, member in value.items():
            _add(element, member, form.members.get(str(name), Form(str(name))))
    elif value is not None:
        element.text = _text(value)


def _add(parent: Element, value: object, form: Form) -> None:
    if form.attribute:
        parent.set(form.name, _text(value))
    elif isinstance(value, list):
        around = SubElement(parent, form.name) if form.wrapped else parent
        for item in value:
            inner = form.item or Form(form.name)
            _fill(SubElement(around, inner.name), item, inner)
    else:
        _fill(SubElement(parent, form.name), value, form)


def _text(value: object) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    text = str(value)
    if _UNWRITABLE.search(text):
        raise ValueError("a text holds a character that XML cannot carry")
    return text


_UNWRITABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
