"""A failure as a Python script: with the typed client where its types express the requests, else with httpx."""

from __future__ import annotations

import inspect
from dataclasses import dataclass
from importlib import import_module
from keyword import iskeyword
from pprint import pformat
from typing import TYPE_CHECKING, Protocol, TypeGuard, get_type_hints
from urllib.parse import quote

from cpaaskit_conformance.marks import TOKEN_MARK
from cpaaskit_conformance.model import Missing
from cpaaskit_conformance.reports.curl import bearer

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from cpaaskit_conformance.model import Json, RequestData
    from cpaaskit_conformance.reports.steps import Step

_WIDTH = 110


class _Model(Protocol):
    """A generated model's class."""

    __name__: str
    __module__: str

    def from_dict(self, src_dict: Mapping[str, Json]) -> _Instance:
        """Read a model."""
        ...


class _Instance(Protocol):
    def to_dict(self) -> dict[str, Json]:
        """Write a model."""
        ...


@dataclass(frozen=True, slots=True)
class _Call:
    """A request as a call of the generated operation."""

    module: str
    arguments: tuple[str, ...]
    model: _Model | None


def python(steps: Sequence[Step], *, api: str, base_url: str, token: str) -> str:
    """Give a script that takes the steps again and prints each answer.

    Args:
        steps: What to do, redacted.
        api: The API whose client is used.
        base_url: The server.
        token: The name of the environment variable that holds the credential.
    """
    calls = [_call(step, api) for step in steps]
    typed = [call for call in calls if call is not None]
    if len(typed) == len(calls):
        return _with_client(steps, typed, api=api, base_url=base_url, token=token)
    return _with_httpx(steps, base_url=base_url, token=token)


def _with_client(steps: Sequence[Step], calls: Sequence[_Call], *, api: str, base_url: str, token: str) -> str:
    package = f"cpaaskit_clients.{api}"
    lines = ["import os", *_re(steps), "", f"from {package} import Client"]
    modules = sorted({call.module for call in calls})
    lines += [f"from {module.rpartition('.')[0]} import {module.rpartition('.')[2]}" for module in modules]
    models = {call.model.__name__: call.model.__module__ for call in calls if call.model}
    lines += [f"from {module} import {name}" for name, module in sorted(models.items())]
    lines += ["", f'with Client(base_url="{base_url}", token=os.environ["{token}"]) as client:']
    for step, call in zip(steps, calls, strict=True):
        name = call.module.rpartition(".")[2]
        lines += [f"    request = {name}.request_parts(", *(f"        {each}," for each in call.arguments), "    )"]
        lines += [f"    answer = client.send({name}.OPERATION, request)", *_shown(step)]
    return "\n".join(lines) + "\n"


def _with_httpx(steps: Sequence[Step], *, base_url: str, token: str) -> str:
    lines = ["import os", *_re(steps), "", "import httpx", "", f'TOKEN = os.environ["{token}"]', ""]
    lines += [f'with httpx.Client(base_url="{base_url}", timeout=10) as client:']
    for step in steps:
        lines += ["    answer = client.request(", f"        {step.method!r},", f"        {_url(step)},"]
        if headers := _headers(step):
            lines += [f"        headers={{{', '.join(headers)}}},"]
        if step.content is not None:
            lines += [f"        content={_content(step)},"]
        lines += ["    )", *_shown(step)]
    return "\n".join(lines) + "\n"


def _re(steps: Sequence[Step]) -> list[str]:
    return ["import re"] if any(step.captures for step in steps) else []


def _shown(step: Step) -> list[str]:
    lines = ["    print(answer.status_code, dict(answer.headers), answer.text)"]
    if step.captures:
        lines.append('    told = "\\n".join([*answer.headers.values(), answer.text])')
    return lines + [
        f"    {capture.variable} = re.search(r'{capture.before}([^/?#\"\\s]+)', told)[1]" for capture in step.captures
    ]


def _url(step: Step) -> str:
    literal = step.url(lambda variable: f"{{{variable}}}")
    shown = literal.replace(quote(TOKEN_MARK), "{TOKEN}")
    return f'f"{shown}"' if step.captured or shown != literal else repr(literal)


def _headers(step: Step) -> list[str]:
    pairs = [f"{name!r}: {value!r}" for name, value in step.request.headers]
    value = bearer(step, "{TOKEN}", truncated="{TOKEN[:-1]}", recased="{TOKEN.swapcase()}")
    if value is not None:
        pairs.append(f'"Authorization": f"{value}"' if "{" in value else f'"Authorization": "{value}"')
    if step.media_type is not None:
        pairs.append(f'"Content-Type": {step.media_type!r}')
    return pairs


def _content(step: Step) -> str:
    content = step.content or b""
    try:
        return f"{content.decode()!r}.encode()"
    except UnicodeDecodeError:
        return repr(content)


def _call(step: Step, api: str) -> _Call | None:
    """Find the generated call that sends exactly this request, if there is one."""
    request = step.request
    table: Mapping[str, _Row] = import_module(f"cpaaskit_clients.{api}.operations").OPERATIONS
    row = table[request.operation]
    if step.credentials != "valid" or request.headers or request.raw is not None or step.method != row.method.upper():
        return None
    if request.query or request.media_type not in (None, "application/json"):
        return None
    module = row.module if row.module.startswith("cpaaskit_clients") else f"cpaaskit_clients.{api}.{row.module}"
    make = import_module(module).request_parts
    model = get_type_hints(make).get("body")
    if not _fits(request, model):
        return None
    arguments = _arguments(step, set(inspect.signature(make).parameters))
    if arguments is None:
        return None
    if _is_model(model):
        return _Call(module, (*arguments, _body(model, request.body)), model)
    return _Call(module, arguments, None)


class _Row(Protocol):
    @property
    def module(self) -> str:
        """The module of the operation."""
        ...

    @property
    def method(self) -> str:
        """The HTTP method."""
        ...


def _is_model(found: object) -> TypeGuard[_Model]:
    return isinstance(found, type) and hasattr(found, "from_dict")


def _fits(request: RequestData, model: object) -> bool:
    if isinstance(request.body, Missing):
        return model is None
    if not _is_model(model) or not isinstance(request.body, dict):
        return False
    try:
        return model.from_dict(request.body).to_dict() == request.body
    except Exception:  # noqa: BLE001  # whatever a model raises, its types can't express this body
        return False


def _arguments(step: Step, names: set[str]) -> tuple[str, ...] | None:
    arguments: list[str] = []
    for parameter, value in step.request.path.items():
        name = _snake(parameter)
        if name not in names or not value or value in (".", ".."):
            return None
        arguments.append(f"{name}={step.captured.get(parameter, repr(value))}")
    return tuple(arguments)


def _snake(name: str) -> str:
    snake = "".join(f"_{letter.lower()}" if letter.isupper() else letter for letter in name).lstrip("_")
    return f"{snake}_" if iskeyword(snake) else snake


def _body(model: _Model, body: object) -> str:
    front = f"body={model.__name__}.from_dict("
    literal = pformat(body, width=_WIDTH - len(front), sort_dicts=False)
    return f"{front}{literal.replace(chr(10), chr(10) + ' ' * (8 + len(front)))})"
