"""What passes a fault: requests and answers, and each request's place in the contract."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Literal, TypeAlias
from urllib.parse import unquote, urlsplit

if TYPE_CHECKING:
    from collections.abc import Mapping

    from cpaaskit_conformance.contract import Operation
    from cpaaskit_conformance.model import Json
    from cpaaskit_conformance.spec import Spec

Headers: TypeAlias = tuple[tuple[str, str], ...]
Ending: TypeAlias = Literal["whole", "never", "short", "endless"]


def parsed(content: bytes) -> Json:
    """Give the JSON value of a body, and None for what is no JSON."""
    try:
        value: Json = json.loads(content)
    except ValueError:
        return None
    return value


@dataclass(frozen=True, slots=True)
class Request:
    """A request on its way to the sandbox.

    `operation` is the operationId, or empty where no operation has this method and path. `parameters` are decoded.
    """

    method: str
    path: str
    query: str
    headers: Headers
    body: bytes
    template: str = ""
    operation: str = ""
    parameters: Mapping[str, str] | None = None

    def header(self, name: str) -> str:
        """Give a header's first value, or nothing."""
        return next((value for key, value in self.headers if key.lower() == name), "")

    def json(self) -> Json:
        """Give the parsed body."""
        return parsed(self.body)

    def parameter(self, name: str) -> str:
        """Give a path parameter, decoded, or nothing."""
        return (self.parameters or {}).get(name, "")

    def with_header(self, name: str, value: str | None) -> Request:
        """Give this request with one header set, or removed with None."""
        return replace(self, headers=_with(self.headers, name, value))

    def with_json(self, value: Json) -> Request:
        """Give this request with another JSON body."""
        return self.with_body(json.dumps(value).encode())

    def with_body(self, body: bytes) -> Request:
        """Give this request with another body and its length."""
        return replace(self, body=body).with_header("content-length", str(len(body)))


@dataclass(frozen=True, slots=True)
class Answer:
    """An answer on its way back; `ending` says whether it arrives whole, never, short of its length, or without end."""

    status: int
    headers: Headers = ()
    body: bytes = b""
    ending: Ending = "whole"

    def header(self, name: str) -> str:
        """Give a header's first value, or nothing."""
        return next((value for key, value in self.headers if key.lower() == name), "")

    def json(self) -> Json:
        """Give the parsed body."""
        return parsed(self.body)

    def with_header(self, name: str, value: str | None) -> Answer:
        """Give this answer with one header set, or removed with None."""
        return replace(self, headers=_with(self.headers, name, value))

    def with_json(self, value: Json) -> Answer:
        """Give this answer with another JSON body; its media type stays."""
        return self.with_body(json.dumps(value, ensure_ascii=False).encode())

    def with_body(self, body: bytes) -> Answer:
        """Give this answer with another body and its length."""
        return replace(self, body=body).with_header("content-length", str(len(body)))


def answer(status: int, value: Json = None) -> Answer:
    """Make an answer: JSON content where a value is given, none otherwise."""
    if value is None:
        return Answer(status, (("content-length", "0"),))
    return Answer(status, (("content-type", "application/json"),)).with_json(value)


def example_of(operation: Operation) -> Answer:
    """Give the success that the contract shows for an operation."""
    response = operation.responses[operation.success[0]]
    bare: Json = {"status": "OK", "code": response.status, "message": "OK", "data": {}}
    return answer(response.status, next(iter(response.content.examples), bare))


def _with(headers: Headers, name: str, value: str | None) -> Headers:
    rest = tuple(pair for pair in headers if pair[0].lower() != name.lower())
    return rest if value is None else (*rest, (name, value))


class Places:
    """Finds the operation of a request: the API's path templates below the place where the sandbox mounts it."""

    def __init__(self, spec: Spec) -> None:
        self.mount = f"/{spec.api}{urlsplit(spec.servers[0]).path.rstrip('/')}"
        # A literal segment wins over a parameter: "{" sorts behind every letter.
        ordered = sorted(spec.operations.values(), key=lambda operation: operation.path)
        self._operations: list[tuple[re.Pattern[str], Operation]] = [(_pattern(each.path), each) for each in ordered]

    def covers(self, path: str) -> bool:
        """Say whether a path belongs to this API."""
        return path == self.mount or path.startswith(f"{self.mount}/")

    def placed(self, request: Request) -> Request:
        """Give the request with its template, operation and parameters filled in."""
        rest = request.path.removeprefix(self.mount)
        found = [(match, operation) for pattern, operation in self._operations if (match := pattern.fullmatch(rest))]
        if not found:
            return request
        template = found[0][1].path
        named = (each.id for _, each in found if (each.path, each.method) == (template, request.method))
        parameters = {name: unquote(value) for name, value in found[0][0].groupdict().items()}
        return replace(request, template=template, operation=next(named, ""), parameters=parameters)


def _pattern(template: str) -> re.Pattern[str]:
    pieces = re.split(r"\{(\w+)\}", template)
    return re.compile("".join(f"(?P<{piece}>[^/]+)" if i % 2 else re.escape(piece) for i, piece in enumerate(pieces)))
