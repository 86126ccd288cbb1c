"""A library of shelves and the books on them: a contract with stored things and pages, and a server that can lie."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from math import ceil

from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.types import Receive, Scope, Send

from cpaaskit_conformance.claims import Claims, parse_claims
from cpaaskit_conformance.credentials import Credential
from cpaaskit_conformance.model import Json
from cpaaskit_conformance.spec import Spec, parse_spec
from cpaaskit_conformance.target import Target

TOKEN = "library-secret"
PER_PAGE = 3
_TITLED: Json = {
    "type": "object",
    "required": ["name"],
    "properties": {"name": {"type": "string", "maxLength": 60}, "height": {}, "notes": {"type": "string"}},
}
_REPLY: Json = {"type": "object", "properties": {"status": {}, "code": {}, "data": {}}}
_BODIES: dict[str, list[Json]] = {
    "create": [{"name": "Tall", "height": "2.50", "notes": ""}, {"name": "Low", "height": 1}],
    "update": [{"name": "Wide", "height": "3"}],
}


def _content(schema: Json, *examples: Json) -> Json:
    named: Json = {f"e{number}": {"value": example} for number, example in enumerate(examples)}
    return {"application/json": {"schema": schema, "examples": named}}


def _operation(name: str, store: str, does: str) -> dict[str, Json]:
    node: dict[str, Json] = {
        "operationId": name,
        "tags": [store, "all"],
        "x-effect": "read" if does in ("list", "show") else "write",
        "x-envelope": "modern",
        "x-resource": {"of": store, "does": does},
        "responses": {
            "200": {"description": "Done.", "content": _content(_REPLY, {"status": "OK"})},
            **{str(status): {"description": "No."} for status in (400, 401, 404, 405, 422)},
        },
    }
    if does in _BODIES:
        node["requestBody"] = {"required": True, "content": _content(_TITLED, *_BODIES[does])}
    if does == "list":
        node["x-pagination"] = {
            "page": "page",
            "items": "/data",
            "last": "/meta/last_page",
            "next": "/links/next",
            "size": PER_PAGE,
        }
    return node


def _paths(store: str, base: str, parameter: str) -> dict[str, Json]:
    parents: list[Json] = [_path_parameter("id")] if "{id}" in base else []
    thing = store.removesuffix("s").capitalize().replace("shelve", "shelf")
    collection = {
        "get": _operation(f"list{thing}s", store, "list"),
        "post": _operation(f"create{thing}", store, "create"),
        "delete": _operation(f"clear{thing}s", store, "clear"),
    }
    one = {
        "get": _operation(f"show{thing}", store, "show"),
        "put": _operation(f"update{thing}", store, "update"),
        "delete": _operation(f"delete{thing}", store, "delete"),
    }
    return {
        base: {"parameters": parents, **collection},
        f"{base}/{{{parameter}}}": {"parameters": [*parents, _path_parameter(parameter)], **one},
    }


def _path_parameter(name: str) -> Json:
    return {
        "name": name,
        "in": "path",
        "required": True,
        "schema": {"type": "string"},
        "examples": {"one": {"value": "7"}},
    }


DOCUMENT: dict[str, Json] = {
    "openapi": "3.1.0",
    "info": {"title": "Library", "version": "1"},
    "servers": [{"url": "https://library.invalid/v1"}],
    "security": [{"bearer": []}, {"inQuery": []}],
    "x-method-override": {"in": "query", "name": "_method"},
    "x-envelopes": {"modern": {"judged": True, "says": "It says OK."}},
    "paths": {**_paths("shelves", "/shelves", "id"), **_paths("books", "/shelves/{id}/books", "bookId")},
    "components": {
        "securitySchemes": {
            "bearer": {"type": "http", "scheme": "bearer"},
            "inQuery": {"type": "apiKey", "in": "query", "name": "access_token"},
        }
    },
}
CHECKS = (
    "resource.created-shown",
    "resource.created-listed",
    "resource.updated-shown",
    "resource.deleted-refused",
    "resource.deleted-unlisted",
    "resource.cleared",
    "resource.absent-refused",
    "resource.ids-differ",
    "pages.meta",
    "pages.next",
    "pages.size",
    "auth.header-token",
    "auth.query-token",
    "override.method",
)


def library() -> Spec:
    """Give the contract."""
    return parse_spec(json.dumps(DOCUMENT), api="library", source="library")


def library_claims() -> Claims:
    """Give a claim for each check, on all operations."""
    names: list[Json] = list(library().operations)
    entries: list[Json] = [
        {
            "id": check,
            "says": f"{check} is kept.",
            "source": "nobody",
            "basis": "documented",
            "level": "must",
            "operations": names,
            "checked_by": check.split(".", maxsplit=1)[0] if check.startswith("wire") else "semantic",
            "check": check,
        }
        for check in (*CHECKS, "wire.success-told")
    ]
    return parse_claims(json.dumps({"api": "library", "claims": entries}), source="library")


@dataclass
class LibraryServer:
    """Keeps shelves and books.

    Args:
        lies: What it does otherwise than it should.
    """

    lies: frozenset[str] = frozenset()
    things: dict[str, dict[str, dict[str, Json]]] = field(default_factory=dict[str, dict[str, dict[str, Json]]])
    made: int = 0

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        request = Request(scope, receive)
        reply = self._admitted(request) or self._answer(request, await request.body())
        await reply(scope, receive, send)

    def _admitted(self, request: Request) -> Response | None:
        header = request.headers.get("authorization") == f"Bearer {TOKEN}" and "header is refused" not in self.lies
        query = request.query_params.get("access_token") == TOKEN and "query is refused" not in self.lies
        return None if header or query else _failed(401)

    def _answer(self, request: Request, content: bytes) -> Response:
        method = request.method
        if method == "POST" and "_method is ignored" not in self.lies:
            method = request.query_params.get("_method", method)
        parts = request.url.path.removeprefix("/v1/").split("/")
        if parts[2:3] == ["books"] and parts[1] not in self.things.get("shelves", {}):
            return self._refusal(404)
        if len(parts) % 2:
            return self._collection("/".join(parts), method, content, int(request.query_params.get("page", "1")))
        return self._one("/".join(parts[:-1]), parts[-1], method, content)

    def _collection(self, where: str, method: str, content: bytes, page: int) -> Response:
        kept = self.things.setdefault(where, {})
        if method == "GET":
            return self._page(list(kept.values()), page)
        if method == "DELETE":
            if "clear leaves all" not in self.lies:
                kept.clear()
            return _done([])
        body = _object(content)
        if method != "POST" or body is None:
            return self._refusal(405 if method != "POST" else 422)
        self.made += "ids repeat" not in self.lies or not kept
        thing = {"id": str(self.made), **body}
        kept[str(self.made)] = {**thing, "name": "other"} if "other name is kept" in self.lies else thing
        return _done(thing)

    def _one(self, where: str, name: str, method: str, content: bytes) -> Response:
        kept = self.things.setdefault(where, {})
        if name not in kept:
            return _done({"id": name}) if "absent is shown" in self.lies else self._refusal(404)
        if method == "GET":
            return _done({**kept[name], "height": str(kept[name].get("height"))})
        body = _object(content)
        if method == "PUT" and body is not None:
            kept[name] |= {} if "update is lost" in self.lies else body
            return _done(kept[name])
        if method != "DELETE":
            return self._refusal(405)
        if "delete leaves it" not in self.lies:
            del kept[name]
        return _done([])

    def _page(self, rows: list[dict[str, Json]], number: int) -> Response:
        if "last is unlisted" in self.lies:
            rows = rows[:-1]
        size = PER_PAGE + 2 if "pages are too long" in self.lies else PER_PAGE
        start = size * (number - 1) - ("pages overlap" in self.lies and number > 1)
        shown, last = rows[max(start, 0) : size * number], max(ceil(len(rows) / size), 1)
        meta = {"current_page": number, "last_page": last, "per_page": size, "total": len(rows)}
        if "total is wrong" in self.lies:
            meta["total"] += 1
        following = f"/v1?page={number + 1}" if number < last or "next never ends" in self.lies else None
        return _done(list[Json](shown), meta=meta, links={"next": following})

    def _refusal(self, status: int) -> Response:
        return _told(status) if "refusals are told in the body" in self.lies else _failed(status)

    def target(self) -> Target:
        """Give this server as a target in this process."""
        return Target.in_process(self, base_path="/v1", credential=Credential(token=TOKEN))


def _object(content: bytes) -> dict[str, Json] | None:
    try:
        body: Json = json.loads(content)
    except ValueError:
        return None
    return body if isinstance(body, dict) and isinstance(body.get("name"), str) else None


def _done(data: object, **more: object) -> Response:
    return JSONResponse({"status": "OK", "code": 200, "data": data, **more})


def _failed(status: int) -> Response:
    return JSONResponse({"status": "ERROR", "code": status, "data": []}, status)


def _told(status: int) -> Response:
    return JSONResponse({"status": "OK", "code": status, "data": []})
