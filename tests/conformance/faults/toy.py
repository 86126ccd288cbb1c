"""A made-up API with one store in pages, and a server that keeps it."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from urllib.parse import parse_qsl, urlencode

from cpaaskit_conformance.claims import Claims, parse_claims
from cpaaskit_conformance.contract import read_operations
from cpaaskit_conformance.faults import Fault
from cpaaskit_conformance.faults.catalogue import generic_faults
from cpaaskit_conformance.faults.exchanges import Answer, Request, answer
from cpaaskit_conformance.faults.ground import Ground
from cpaaskit_conformance.faults.tampering import Tampering
from cpaaskit_conformance.spec import Spec

SIZE = 2
THING = {
    "type": "object",
    "required": ["id", "name"],
    "properties": {"id": {"type": "string"}, "name": {"type": "string"}},
}
FAILURE = {"type": "object", "properties": {"message": {"type": "string"}}}


def _told(data: object, example: object) -> dict[str, object]:
    properties = {"status": {"type": "string", "enum": ["OK"], "x-open-enum": True}, "data": data}
    schema = {"type": "object", "required": ["status", "data"], "properties": properties}
    return {"content": {"application/json": {"schema": schema, "examples": {"one": {"value": example}}}}}


def _operation(name: str, does: str, data: object, shown: object, **more: object) -> dict[str, object]:
    failure = {"content": {"application/json": {"schema": FAILURE}}}
    return {
        "operationId": name,
        "x-effect": "read" if does in {"list", "show"} else "write",
        "x-envelope": "modern",
        "x-resource": {"of": "things", "does": does},
        "responses": {"200": _told(data, {"status": "OK", "data": shown}), "401": failure, "404": failure},
        **more,
    }


SHOWN = {"id": "7", "name": "one"}
BODY = {"content": {"application/json": {"schema": THING, "examples": {"one": {"value": {"name": "one"}}}}}}
LISTED = {"type": "array", "items": THING}
PAGES = {"page": "page", "items": "/data", "last": "/meta/last_page", "size": SIZE}
ID = [{"name": "id", "in": "path", "required": True, "schema": {"type": "string"}}]
DOCUMENT = json.loads(
    json.dumps(
        {
            "servers": [{"url": "https://api.example/v1"}],
            "x-envelopes": {"modern": {"judged": True}},
            "x-method-override": {"in": "query", "name": "_method"},
            "components": {"securitySchemes": {"q": {"type": "apiKey", "in": "query", "name": "access_token"}}},
            "paths": {
                "/things": {
                    "get": _operation("listThings", "list", LISTED, [SHOWN], **{"x-pagination": PAGES}),
                    "post": _operation("createThing", "create", THING, SHOWN, requestBody=BODY),
                    "delete": _operation("clearThings", "clear", {"type": "array"}, []),
                },
                "/things/{id}": {
                    "parameters": ID,
                    "get": _operation("showThing", "show", THING, SHOWN),
                    "put": _operation("updateThing", "update", THING, SHOWN, requestBody=BODY),
                    "delete": _operation("deleteThing", "delete", {"type": "array"}, []),
                },
            },
        }
    )
)
OPERATIONS = {operation.id: operation for operation in read_operations(DOCUMENT)}
SPEC = Spec(api="toy", document=DOCUMENT, operations=OPERATIONS, sha256="")
CHECKS = (
    *(f"resource.{law}" for law in ("created-shown", "created-listed", "updated-shown", "deleted-refused")),
    *(f"resource.{law}" for law in ("deleted-unlisted", "cleared", "absent-refused", "ids-differ")),
    *("pages.meta", "pages.next", "pages.size", "auth.query-token", "auth.header-token", "override.method"),
    *("wire.success-told", "wire.schema", "wire.known-values"),
)


def claims(level: str = "must") -> Claims:
    """One claim for each check, on every operation."""
    entries = [
        {
            "id": f"TOY-{number:03d}",
            "says": f"It keeps {check}.",
            "source": "a page",
            "basis": "documented",
            "level": level,
            "operations": list(OPERATIONS),
            "checked_by": "semantic",
            "check": check,
        }
        for number, check in enumerate(CHECKS, 1)
    ]
    return parse_claims(json.dumps({"api": "toy", "claims": entries}), source="toy")


def faults(level: str = "must") -> dict[str, Fault]:
    """The generic faults of this API by name."""
    return {fault.name: fault for fault in generic_faults(Ground(SPEC, claims(level)))}


class Server:
    """A server that keeps its contract, with a fault in it."""

    def __init__(self, tampering: Tampering) -> None:
        self.tampering = tampering
        self.things: dict[str, dict[str, object]] = {}
        self.count = 0

    async def ask(self, operation: str, thing: str = "", body: object = None, **more: object) -> Answer:
        """Ask for an operation by its id."""
        found = OPERATIONS[operation]
        request = Request(
            str(more.get("method", found.method)),
            found.path.replace("{id}", thing),
            urlencode(dict(more.get("query", {}))),
            (("authorization", "Bearer x"),) if more.get("header", True) else (),
            b"" if body is None else json.dumps(body).encode(),
            found.path,
            operation if more.get("placed", True) else "",
            {"id": thing} if thing else {},
        )
        return await self.tampering.answer(request, self.serve)

    async def serve(self, request: Request) -> Answer:
        """Answer without a fault."""
        query = dict(parse_qsl(request.query))
        thing = (request.parameters or {}).get("id", "")
        if thing and thing not in self.things:
            return answer(404, {"message": "not there"})
        return self._done(query.get("_method", request.method), thing, request, query)

    def _done(self, method: str, thing: str, request: Request, query: Mapping[str, str]) -> Answer:
        if method == "GET":
            return _ok(self.things[thing]) if thing else self._page(int(query.get("page", "1")))
        if method == "POST" and thing:
            return answer(405, {"message": "no such method"})
        if method == "DELETE":
            self.things = {name: it for name, it in self.things.items() if thing and name != thing}
            return _ok([])
        self.count += method == "POST"
        name = thing or str(self.count)
        self.things[name] = {"id": name, **json.loads(request.body)}
        return _ok(self.things[name])

    def _page(self, page: int) -> Answer:
        rows = list(self.things.values())
        meta = {"current_page": page, "last_page": -(-len(rows) // SIZE), "total": len(rows)}
        return _ok(rows[(page - 1) * SIZE : page * SIZE], meta=meta)


def _ok(data: object, **more: object) -> Answer:
    return answer(200, json.loads(json.dumps({"status": "OK", "data": data, **more})))


def rows(given: Answer) -> Iterator[str]:
    """The names of the rows of a list."""
    document = given.json()
    assert isinstance(document, dict)
    assert isinstance(document["data"], list)
    for row in document["data"]:
        assert isinstance(row, dict)
        yield str(row["name"])
