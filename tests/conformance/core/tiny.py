"""A small API of two resources, its claims, and an ASGI server of it whose every answer a test can change."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass, field

from starlette.requests import Request
from starlette.responses import Response
from starlette.types import Receive, Scope, Send

from cpaaskit_conformance.claims import Claims, parse_claims
from cpaaskit_conformance.credentials import Credential
from cpaaskit_conformance.model import Json
from cpaaskit_conformance.spec import Spec, parse_spec
from cpaaskit_conformance.target import Target

TOKEN = "tiny-secret"
SETTING: Json = {"type": "object", "required": ["name"], "properties": {"name": {"type": "string", "minLength": 1}}}
NOTE: Json = {
    "type": "object",
    "required": ["id", "text", "state"],
    "properties": {
        "id": {"type": "string"},
        "text": {"type": "string"},
        "state": {"type": "string", "x-open-enum": True, "enum": ["new", "read"]},
        "url": {"type": "string", "format": "uri"},
    },
}


def content(schema: Json, *examples: Json) -> Json:
    """Give the content of a body."""
    named: Json = {f"e{number}": {"value": example} for number, example in enumerate(examples)}
    return {"application/json": {"schema": schema, "examples": named}}


def ref(name: str) -> Json:
    """Refer to a schema."""
    return {"$ref": f"#/components/schemas/{name}"}


DOCUMENT: dict[str, Json] = {
    "openapi": "3.1.0",
    "info": {"title": "Tiny", "version": "1"},
    "servers": [{"url": "https://tiny.invalid/v1"}],
    "security": [{"key": []}],
    "paths": {
        "/setting": {
            "get": {
                "operationId": "getSetting",
                "x-effect": "read",
                "x-shares": "account",
                "responses": {
                    "200": {"description": "It.", "content": content(ref("Setting"))},
                    "401": {"description": "No."},
                    "404": {"description": "None."},
                },
            },
            "put": {
                "operationId": "putSetting",
                "x-effect": "write",
                "x-shares": "account",
                "requestBody": {"required": True, "content": content(ref("Setting"), {"name": "Example"})},
                "responses": {
                    "200": {"description": "Done.", "content": content(ref("Setting"))},
                    "400": {"description": "Bad."},
                    "401": {"description": "No."},
                },
            },
            "delete": {
                "operationId": "deleteSetting",
                "x-effect": "write",
                "x-shares": "account",
                "responses": {
                    "204": {"description": "Gone."},
                    "401": {"description": "No."},
                    "404": {"description": "None."},
                },
            },
        },
        "/notes": {
            "post": {
                "operationId": "createNote",
                "x-effect": "charge",
                "requestBody": {
                    "required": True,
                    "content": content(
                        {"type": "object", "required": ["text"], "properties": {"text": {"type": "string"}}},
                        {"text": "Hi"},
                        {"text": "Ho"},
                    ),
                },
                "responses": {
                    "201": {
                        "description": "Made.",
                        "headers": {"Location": {"schema": {"type": "string", "format": "uri-reference"}}},
                        "content": content(ref("Note")),
                    },
                    "400": {"description": "Bad."},
                    "401": {"description": "No."},
                    "409": {"description": "Odd.", "content": content({"type": "object"})},
                },
            }
        },
        "/notes/{noteId}": {
            "get": {
                "operationId": "getNote",
                "x-effect": "read",
                "parameters": [
                    {
                        "name": "noteId",
                        "in": "path",
                        "required": True,
                        "schema": {"type": "string", "minLength": 1},
                        "examples": {"one": {"value": "none"}, "two": {"value": "a b"}},
                    }
                ],
                "responses": {
                    "200": {"description": "It.", "content": content(ref("Note"))},
                    "401": {"description": "No."},
                    "404": {"description": "None."},
                },
            }
        },
    },
    "components": {
        "securitySchemes": {"key": {"type": "http", "scheme": "bearer"}},
        "schemas": {"Setting": SETTING, "Note": NOTE},
    },
}

ALL = ["getSetting", "putSetting", "deleteSetting", "createNote", "getNote"]
_CHECKS: list[tuple[str, list[str], dict[str, Json]]] = [
    ("wire.status", ALL, {"core": True}),
    ("wire.media-type", ["getSetting", "putSetting", "createNote", "getNote"], {"statuses": [200, 201]}),
    ("wire.json", ["getSetting", "putSetting", "createNote", "getNote"], {}),
    ("wire.schema", ["getSetting", "putSetting"], {"statuses": [200]}),
    ("wire.schema", ["createNote"], {"statuses": [201]}),
    ("wire.schema", ["createNote"], {"statuses": [409], "level": "should"}),
    ("wire.schema", ["getNote"], {"statuses": [200]}),
    ("wire.no-content", ["deleteSetting"], {"statuses": [204]}),
    ("wire.no-server-error", ALL, {}),
    ("wire.liveness", ALL, {"basis": "protocol"}),
    ("wire.known-values", ["createNote", "getNote"], {"level": "should"}),
    ("wire.headers", ["createNote"], {"statuses": [201]}),
    ("robustness.not-json", ["putSetting", "createNote"], {}),
    ("robustness.missing", ["putSetting", "createNote"], {}),
    ("robustness.wrong-type", ["putSetting", "createNote"], {"level": "should"}),
    ("robustness.status", ["putSetting", "createNote"], {"statuses": [400], "level": "should"}),
    ("robustness.no-effect", ["putSetting"], {}),
    ("robustness.no-credentials", ALL, {}),
    ("robustness.invalid-credentials", ALL, {}),
    ("robustness.credentials-status", ALL, {"statuses": [401]}),
    ("robustness.wrong-scheme", ["getSetting"], {"level": "should"}),
    ("robustness.credentials-no-effect", ["putSetting", "deleteSetting"], {}),
    ("robustness.method", ["getNote", "createNote"], {"level": "should"}),
    ("robustness.unknown-members", ["putSetting", "createNote"], {"level": "may"}),
]


def claim_entry(number: int, check: str, operations: list[str], more: dict[str, Json]) -> dict[str, Json]:
    """Give one claim as its file has it."""
    listed: list[Json] = list(operations)
    return {
        "id": f"TINY-{number:03}",
        "says": f"{check} is kept.",
        "source": "nobody",
        "basis": "documented",
        "level": "must",
        "operations": listed,
        "checked_by": check.split(".", maxsplit=1)[0],
        "check": check,
        **more,
    }


CLAIMS_TEXT = json.dumps(
    {
        "api": "tiny",
        "document": "Tiny",
        "claims": [claim_entry(number, *check) for number, check in enumerate(_CHECKS, start=1)],
    }
)


def spec(**changes: Json) -> Spec:
    """Give the contract, with other members at the top of its document."""
    return parse_spec(json.dumps({**DOCUMENT, **changes}), api="tiny", source="tiny")


def claims() -> Claims:
    """Give the claims."""
    return parse_claims(CLAIMS_TEXT, source="tiny")


def claim_of(check: str, operation: str, status: int | None = None) -> str:
    """Give the id of the claim that a check on an operation exercises."""
    return claims().for_check(check, operation, status)[0].id


@dataclass(frozen=True)
class Reply:
    """One answer before it is sent."""

    status: int = 200
    body: Json = None
    raw: bytes | None = None
    headers: dict[str, str] = field(default_factory=dict[str, str])

    def response(self) -> Response:
        """Give it as Starlette sends it."""
        content = self.raw if self.raw is not None else b"" if self.body is None else json.dumps(self.body).encode()
        headers = {"content-type": "application/json", **self.headers} if content else self.headers
        return Response(content, self.status, {name: value for name, value in headers.items() if value})


Change = Callable[[str, Reply], Reply]


class TinyServer:
    """Keeps every claim; `change` gets each operation's answer before it is sent.

    Args:
        change: Gives another answer.
        guarded: The operations that ask for the key.
    """

    def __init__(self, change: Change | None = None, *, guarded: frozenset[str] = frozenset(ALL)) -> None:
        self.change = change
        self.guarded = guarded
        self.setting: dict[str, Json] | None = None
        self.notes: dict[str, dict[str, Json]] = {}
        self.requests: list[str] = []

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        request = Request(scope, receive)
        path = request.url.path.removeprefix("/v1")
        name = _operation(request.method, path)
        self.requests.append(name or f"{request.method} {path}")
        reply = Reply(405 if name is None else 401)
        authorized = request.headers.get("authorization") == f"Bearer {TOKEN}" or name not in self.guarded
        if name is not None and authorized:
            reply = self.answer(name, path, await request.body())
        if name is not None and self.change is not None:
            reply = self.change(name, reply)
        await reply.response()(scope, receive, send)

    def answer(self, name: str, path: str, content: bytes) -> Reply:
        """Carry an operation out."""
        if name == "getSetting":
            return Reply(404) if self.setting is None else Reply(200, dict(self.setting))
        if name == "deleteSetting":
            there, self.setting = self.setting is not None, None
            return Reply(204 if there else 404)
        if name == "getNote":
            note = self.notes.get(path.removeprefix("/notes/"))
            return Reply(404) if note is None else Reply(200, dict(note))
        member = "name" if name == "putSetting" else "text"
        text = _text(content, member)
        if text is None or (member == "name" and not text):
            return Reply(400)
        return self._store(name, text)

    def _store(self, name: str, text: str) -> Reply:
        if name == "putSetting":
            self.setting = {"name": text}
            return Reply(200, {"name": text})
        note: dict[str, Json] = {"id": str(len(self.notes) + 1), "text": text, "state": "new"}
        note["url"] = f"https://tiny.invalid/v1/notes/{note['id']}"
        self.notes[str(note["id"])] = note
        return Reply(201, dict(note), headers={"location": f"/v1/notes/{note['id']}"})

    def target(self, token: str = TOKEN) -> Target:
        """Give this server as a target in this process."""
        return Target.in_process(self, base_path="/v1", credential=Credential(token=token))


def _operation(method: str, path: str) -> str | None:
    if path == "/setting":
        return {"GET": "getSetting", "PUT": "putSetting", "DELETE": "deleteSetting"}.get(method)
    if path == "/notes":
        return {"POST": "createNote"}.get(method)
    return {"GET": "getNote"}.get(method) if path.startswith("/notes/") else None


def _text(content: bytes, member: str) -> str | None:
    try:
        body: Json = json.loads(content)
    except ValueError:
        return None
    value = body.get(member) if isinstance(body, dict) else None
    return value if isinstance(value, str) else None


def only(*names: str, **values: object) -> Change:
    """Change the answers of some operations where they succeed, by the fields of `Reply`."""

    def change(name: str, reply: Reply) -> Reply:
        if name not in names or reply.status >= 400:
            return reply
        return Reply(**{**reply.__dict__, **values})

    return change
