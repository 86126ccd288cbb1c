"""The typed clients of an API: the generated one alone, and the public ones above it, found by their API's name."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import Enum
from importlib import import_module
from types import ModuleType
from typing import Any, Final, get_args, get_type_hints

from cpaaskit import RateLimit
from cpaaskit_conformance.client_family.recording import Recorder
from cpaaskit_conformance.model import Missing, RequestData
from cpaaskit_conformance.spec import Spec, load_spec

TOKEN: Final = "conformance-token-7Qx"
BASE_URL: Final = "https://client.invalid/base/v1"
# Nothing leaves this process. A client that waited for its turn would meet the answer that is meant for the next case.
UNHURRIED: Final = RateLimit(10**9, 1.0)


class InexpressibleError(Exception):
    """The types of the client cannot say this request."""


@dataclass(frozen=True)
class TypedClient:
    """One client under test.

    Args:
        name: What to call it in a finding.
        facades: Gives the facade of a tag.
        awaits: Whether its calls are awaited.
        is_public: Whether it raises the shared tree of errors.
    """

    name: str
    facades: Callable[[str], object]
    awaits: bool
    is_public: bool

    async def call(self, operation: Any, arguments: Mapping[str, object]) -> object:
        """Call an operation's method and give back what it returns."""
        method = getattr(self.facades(operation.tag), operation.call or operation.module.rpartition(".")[2])
        result = method(**arguments)
        return await result if self.awaits else result


class Clients:
    """All clients of one API, answered by one recorder.

    Args:
        api: The API's id.
        spec: Its contract; the bundled one by default.
    """

    def __init__(self, api: str, spec: Spec | None = None) -> None:
        self.spec = spec or load_spec(api)
        self.package = f"cpaaskit_clients.{api}"
        self.recorder = Recorder()
        operations: Mapping[str, Any] = import_module(f"{self.package}.operations").OPERATIONS
        self.operations = operations
        self.schemes: Mapping[str, Any] = import_module(f"{self.package}.operations").SECURITY_SCHEMES
        self.errors: Any = import_module(f"{self.package}.errors")
        self.all = (*self._generated(), *self._public(api))

    def module(self, operation_id: str) -> ModuleType:
        """Give the generated module of an operation."""
        return import_module(f"{self.package}.{self.operations[operation_id].module}")

    def arguments(self, request: RequestData) -> dict[str, object]:
        """Turn a request into the typed arguments of its operation.

        Raises:
            InexpressibleError: The types have no way to say it.
        """
        operation, module = self.operations[request.operation], self.module(request.operation)
        hints = get_type_hints(module.request_parts)
        if request.method is not None or request.raw is not None:
            raise InexpressibleError("a method or a body that is not the contract's")
        arguments: dict[str, object] = {}
        for argument in operation.arguments:
            found = _given(request, argument.location, argument.name)
            if found:
                arguments[argument.python_name] = _typed(hints[argument.python_name], found)
        if not isinstance(request.body, Missing):
            if "body" not in hints:
                raise InexpressibleError("a body where the contract has none")
            arguments["body"] = _body(hints["body"], request.body)
        return _bound(module.request_parts, arguments)

    def _generated(self) -> tuple[TypedClient, ...]:
        transport = self.recorder.transport()
        client = import_module(f"{self.package}.client").Client(
            base_url=BASE_URL, token=TOKEN, transport=transport, async_transport=transport
        )
        return tuple(
            TypedClient(f"the generated {prefix}client", self._facades(client, facade), awaits, is_public=False)
            for prefix, facade, awaits in (("", "", False), ("async ", "Async", True))
        )

    def _public(self, api: str) -> tuple[TypedClient, ...]:
        try:
            module = import_module(f"cpaaskit.{api}")
        except ModuleNotFoundError:
            return ()
        names = [name for name in module.__all__ if hasattr(getattr(module, name), "with_options")]
        made = {
            name: getattr(module, name)(
                base_url=BASE_URL,
                token=TOKEN,
                transport=self.recorder.transport(),
                max_retries=0,
                trust_env=False,
                rate_limit=UNHURRIED,
            )
            for name in names
        }
        return tuple(
            TypedClient(
                name,
                self._facades(client, "Async" if name.startswith("Async") else ""),
                awaits=name.startswith("Async"),
                is_public=True,
            )
            for name, client in made.items()
        )

    def _facades(self, client: object, prefix: str) -> Callable[[str], object]:
        """Give the client's own facade of a tag, or the generated one around the client."""

        def facade(tag: str) -> object:
            own = getattr(client, tag, None)
            if own is not None:
                return own
            module = import_module(f"{self.package}.api.{tag}")
            name = next(name for name in module.__all__ if name.startswith("Async") == bool(prefix))
            return getattr(module, name)(client)

        return facade


def _given(request: RequestData, location: str, name: str) -> list[str]:
    if location == "path":
        return [request.path[name]] if name in request.path else []
    pairs = request.query if location == "query" else request.headers
    return [value for key, value in pairs if key == name or (location == "header" and key.lower() == name.lower())]


def _typed(hint: Any, texts: list[str]) -> object:
    """Turn the texts of a parameter into the first type of its hint that says exactly them."""
    for kind in get_args(hint) or (hint,):
        if getattr(kind, "__origin__", None) is list:
            return [_typed(get_args(kind)[0], [text]) for text in texts]
    if len(texts) == 1:
        for kind in (*get_args(hint), hint):
            converted = _converted(kind, texts[0])
            if converted is not None:
                return converted
    raise InexpressibleError("a parameter that its type cannot say")


def _converted(kind: Any, text: str) -> object | None:
    if kind is str:
        return text
    if kind is bool:
        return {"true": True, "false": False}.get(text)
    if kind in (int, float) or (isinstance(kind, type) and issubclass(kind, Enum) and kind.__name__ != "Unset"):
        try:
            value = kind(text)
        except ValueError:
            return None
        return value if str(value) == text else None
    return None


def _body(hint: Any, body: object) -> object:
    for kind in get_args(hint) or (hint,):
        if hasattr(kind, "from_dict") and isinstance(body, dict):
            try:
                return kind.from_dict(body)
            except (KeyError, TypeError, ValueError):
                continue
    raise InexpressibleError("a body that its types cannot say")


def _bound(function: Callable[..., object], arguments: dict[str, object]) -> dict[str, object]:
    try:
        inspect.signature(function).bind(**arguments)
    except TypeError:
        raise InexpressibleError("a required argument is missing") from None
    return arguments
