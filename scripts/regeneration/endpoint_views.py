"""What the templates ask of an operation that the generator does not tell them directly."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping

from attrs import evolve
from openapi_python_client import schema as oai
from openapi_python_client.parser.openapi import Endpoint
from openapi_python_client.parser.properties import Property
from openapi_python_client.parser.responses import Response

OWN_CONTENT_TYPE = frozenset({"application/json", "multipart/form-data", "application/x-www-form-urlencoded"})
"""Media types that the HTTP client states by itself, with a random boundary where one is needed."""


def success_of(endpoint: Endpoint) -> list[Response]:
    """Choose the responses that tell success; the rules admit no ranges among them."""
    return [each for each in endpoint.responses.patterns if 200 <= (each.status_code.range or (0, 0))[0] < 300]


def result_of(endpoint: Endpoint) -> str:
    """Name the type that a call returns: success types only."""
    return " | ".join(sorted({type_of(response) for response in success_of(endpoint)}))


def type_of(response: Response) -> str:
    """Name the type that one success holds."""
    if response.source["return_type"] != "Any":
        return response.source["return_type"]
    return response.prop.get_type_string().as_unembedded_code()


def documented_types(response: Response) -> str:
    """Write the media types of a response as a list in Python."""
    content = response.data.content if isinstance(response.data, oai.Response) else None
    return repr([name.get_untrusted_value().partition(";")[0].strip().lower() for name in content or ()])


def needs_content_type(endpoint: Endpoint) -> bool:
    """Tell whether a body is of a media type that must be stated."""
    return any(body.content_type.get_untrusted_value() not in OWN_CONTENT_TYPE for body in endpoint.bodies)


def imports_of(endpoint: Endpoint) -> list[str]:
    """List the imports that an operation's types need; types of failures are not among them."""
    found = {line for prop in _used(endpoint) for line in _imports(prop)}
    kept = {line.replace(", cast", "") for line in found if "UNSET" not in line}
    return sorted(kept - {"from typing import cast"})


def imports_of_all(endpoints: Iterable[Endpoint]) -> list[str]:
    """List the imports of several operations, each once."""
    return sorted({line for endpoint in endpoints for line in imports_of(endpoint)})


def arguments_of(endpoint: Endpoint) -> list[tuple[str, Property]]:
    """List an operation's parameters, each with where it travels."""
    return [(str(place.value), prop) for place, prop in endpoint.iter_all_parameters()]


def has_optional(endpoints: Iterable[Endpoint]) -> bool:
    """Tell whether any argument of the operations may be left out."""
    return any(not prop.required for endpoint in endpoints for prop in endpoint.list_all_parameters())


def uses_any(endpoints: Iterable[Endpoint]) -> bool:
    """Tell whether a signature of the operations names Any."""
    each = list(endpoints)
    arguments = (prop.get_type_string().as_unembedded_code() for one in each for prop in one.list_all_parameters())
    return any("Any" in told for told in (*arguments, *map(result_of, each)))


def as_required(prop: Property) -> Property:
    """Give a property as if it were required: where that it is given has been checked already."""
    return evolve(prop, required=True)


def _imports(prop: Property) -> set[str]:
    return prop.get_imports(prefix="...") | prop.get_lazy_imports(prefix="...")


def _used(endpoint: Endpoint) -> Iterator[Property]:
    yield from endpoint.list_all_parameters()
    yield from (response.prop for response in success_of(endpoint) if response.source["return_type"] == "Any")


VIEWS: Mapping[str, Callable[..., object]] = {
    view.__name__: view
    for view in (
        success_of,
        result_of,
        type_of,
        documented_types,
        needs_content_type,
        imports_of,
        imports_of_all,
        has_optional,
        uses_any,
        as_required,
    )
}
