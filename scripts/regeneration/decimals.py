"""Amounts: the generator knows no decimal numbers, so it is taught them while it reads a contract."""

from __future__ import annotations

from collections.abc import Generator
from contextlib import contextmanager
from decimal import Decimal, InvalidOperation
from typing import Any, ClassVar
from unittest.mock import patch

from attrs import define
from openapi_python_client.config import Config
from openapi_python_client.parser import properties
from openapi_python_client.parser.errors import PropertyError
from openapi_python_client.parser.properties.protocol import Value
from openapi_python_client.parser.properties.uuid import UuidProperty
from openapi_python_client.schema import Schema, UntrustedString
from openapi_python_client.strings import PythonCode, PythonIdentifier

FORMAT = "decimal"


@define
class DecimalProperty(UuidProperty):
    """A property of type Decimal: like one of type UUID, it is a text on the wire and a class in Python."""

    _type_string: ClassVar[str] = "Decimal"
    template: ClassVar[str] = "decimal_property.py.jinja"

    @classmethod
    def convert_value(cls, value: Any) -> Value | PropertyError | None:
        """Check a default, which the client leaves to the server."""
        if value is None or isinstance(value, Value):
            return value
        try:
            return Value(python_code=PythonCode(f"Decimal({str(Decimal(str(value)))!r})"), raw_value=value)
        except InvalidOperation:
            return PropertyError(f"Invalid amount: {value}")

    def get_imports(self, *, prefix: str) -> set[str]:
        """List what a module needs that names the type."""
        return super().get_imports(prefix=prefix) - {"from uuid import UUID"} | {"from decimal import Decimal"}


@contextmanager
def decimals() -> Generator[None]:
    """Let the generator make amounts of texts whose format is decimal."""
    of_texts = properties._string_based_property  # pyright: ignore[reportPrivateUsage]  # its one place for formats

    def of_texts_or_amounts(name: UntrustedString, required: bool, data: Schema, config: Config) -> object:
        if data.schema_format != FORMAT:
            return of_texts(name=name, required=required, data=data, config=config)
        return DecimalProperty.build(
            name=name,
            required=required,
            default=data.default,
            python_name=PythonIdentifier(value=name, prefix=config.field_prefix),
            description=data.description,
            example=data.example,
        )

    with patch.object(properties, "_string_based_property", of_texts_or_amounts):
        yield
