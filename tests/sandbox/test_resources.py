"""Stored things on a contract made for this: what is declared with `x-resource` is stored, paged and filtered."""

from __future__ import annotations

import json
from functools import partial

import httpx
import pytest

from cpaaskit_conformance.sandbox import SandboxSettings, StepClock
from cpaaskit_conformance.sandbox.behaviour import World
from cpaaskit_conformance.sandbox.bridge import BridgeTransport
from cpaaskit_conformance.sandbox.credentials import Keys
from cpaaskit_conformance.sandbox.engine import Engine
from cpaaskit_conformance.sandbox.intake import Intake
from cpaaskit_conformance.sandbox.outbox import LoopbackTransport, Outbox
from cpaaskit_conformance.sandbox.override import MethodOverride
from cpaaskit_conformance.sandbox.refusals import Refusal, RefusedError
from cpaaskit_conformance.sandbox.replies import JsonWriter
from cpaaskit_conformance.sandbox.resources.engine import Resources, Rules
from cpaaskit_conformance.sandbox.resources.importing import rows_of
from cpaaskit_conformance.sandbox.resources.showing import Showing
from cpaaskit_conformance.spec import parse_spec

LIBERAL = Intake(any_body=True, query_members=True, bracket_names=True, credential_members=("key",), bare_header=True,
                 trailing_slash=True)  # fmt: skip
BOOK = {
    "type": "object",
    "properties": {
        "id": {"type": "integer"},
        "title": {"type": "string"},
        "note": {"anyOf": [{"type": "string"}, {"type": "null"}]},
        "blurb": {"type": "string"},
        "tags": {"type": "array", "items": {"type": "string"}},
        "kind": {"type": "string", "enum": ["novel", "poem"]},
        "pages": {"anyOf": [{"type": "integer"}, {"type": "string", "pattern": "^[0-9]+$"}]},
        "created_at": {"type": "string"},
    },
}
NEW_BOOK = {
    "type": "object",
    "required": ["title"],
    "properties": {
        **{name: BOOK["properties"][name] for name in ("title", "note", "blurb", "tags", "kind", "pages")},
        "author": {"type": "string"},
    },
}
SHOWN = {
    "id": 7,
    "title": "Odes",
    "note": "old",
    "blurb": "Sung",
    "tags": ["verse"],
    "kind": "poem",
    "pages": "12",
    "created_at": "2020-01-02T03:04:05.000000Z",
}
ROW = {**SHOWN, "pages": 12, "created_at": "2020-01-02 03:04:05", "owner": {"name": "Library"}}
LINES = [{"at": f"2020-01-0{day}", "serial": 9} for day in range(1, 6)]
MODERN = {"page": "page", "items": "/data", "last": "/meta/last_page", "next": "/links/next", "size": 2}
OLD = {"page": "page", "items": "/rows/data", "last": "/rows/last_page", "next": "/rows/next_page_url"}


def operation(name, example, *, body=None, kinds=("application/json",), schema=None, **more):
    content = {"requestBody": {"required": True, "content": {kind: {"schema": body} for kind in kinds}}} if body else {}
    answer = {"schema": schema or {"type": "object"}, "examples": {"one": {"value": example}}}
    return {
        "operationId": name,
        "x-effect": "read",
        "responses": {"200": {"description": "Done.", "content": {"application/json": answer}}},
        **content,
        **more,
    }


def of(store, does):
    return {"x-resource": {"of": store, "does": does}}


def query(*names):
    return {"parameters": [{"name": name, "in": "query", "schema": {"type": "string"}} for name in names]}


def places(*names):
    return {
        "parameters": [{"name": name, "in": "path", "required": True, "schema": {"type": "string"}} for name in names]
    }


PAGE = {"name": "page", "in": "query", "schema": {"type": "integer", "minimum": 1}}
REPLY = {"type": "object", "properties": {"data": BOOK}}
LIST = {"type": "object", "properties": {"data": {"type": "array", "items": BOOK}}}
DONE = {"message": "Deleted", "data": []}
FILE = {"type": "object", "required": ["file"], "properties": {"file": {"type": "string", "format": "binary"}}}
DOCUMENT = {
    "openapi": "3.1.0",
    "info": {"title": "Library", "version": "1"},
    "servers": [{"url": "https://toy.example/v1"}],
    "security": [{"bearer": []}, {"query": []}],
    "x-method-override": {"in": "query", "name": "_method"},
    "paths": {
        "/books": {
            "get": operation("listBooks", {"message": "Books", "data": [ROW]}, schema=LIST, **of("books", "list"),
                             **{"x-pagination": MODERN},
                             parameters=[PAGE, *query("filter[title]", "filter[id]", "filter[owner]", "filter[none]",
                                                      "date[created_at]", "filter[tags]")["parameters"]]),
            "post": operation("createBook", {"message": "Stored", "data": SHOWN}, schema=REPLY, body=NEW_BOOK,
                              **of("books", "create")),
            "delete": operation("clearBooks", DONE, **of("books", "clear")),
        },
        "/books/import": {"post": operation("importBooks", {"message": "Accepted"}, body=FILE,
                                            kinds=("multipart/form-data",), **of("books", "import"))},
        "/books/{id}": {
            **places("id"),
            "get": operation("showBook", {"message": "Book", "data": SHOWN}, schema=REPLY, **of("books", "show")),
            "put": operation("updateBook", {"message": "Changed", "data": SHOWN}, schema=REPLY, body=NEW_BOOK,
                             **of("books", "update")),
            "delete": operation("deleteBook", DONE, **of("books", "delete")),
        },
        "/books/{id}/loans": {
            **places("id"),
            "get": operation("listLoans", {"data": [{"id": "3"}]}, **of("loans", "list")),
            "post": operation("createLoan", {"data": {"id": "3"}}, **of("loans", "create"),
                              body={"type": "object", "required": ["who"], "properties": {"who": {"type": "string"}}}),
        },
        "/books/{id}/loans/{loan}": {
            **places("id", "loan"),
            "get": operation("showLoan", {"data": {"id": "3"}}, **of("loans", "show")),
            "delete": operation("deleteLoan", {"data": {"id": "3"}}, **of("loans", "delete")),
        },
        "/log": {"get": operation("log", {"rows": {"data": LINES, "per_page": 3, "links": []}},
                                  **{"x-pagination": OLD}, parameters=[PAGE, *query("date[at]")["parameters"]])},
        "/desk": {
            "get": operation("desk", {"message": "Desk", "data": {"id": "x"}}),
            "post": {**operation("ask", {"data": {"id": "x", "who": "Ana", "made_at": "2020-01-02 03:04:05"}},
                                 body={"type": "object", "properties": {"who": {"type": "string"}}}),
                     "x-effect": "write"},
        },
        "/page": {"get": {**operation("page", None), "responses": {"200": {"description": "A page.", "content": {
            "text/html": {"schema": {"type": "string"}, "examples": {"one": {"value": "<p>"}}}}}}}},
    },
    "components": {"securitySchemes": {
        "bearer": {"type": "http", "scheme": "bearer"},
        "query": {"type": "apiKey", "in": "query", "name": "key"},
    }},
}  # fmt: skip
SPEC = parse_spec(json.dumps(DOCUMENT), api="library", source="library.json")


class Library:
    """Answers by the contract alone."""

    general_methods = False

    def __init__(self, world, rules, **options):
        self.writer = JsonWriter()
        self.resources = Resources(SPEC, world, rules, **options)
        acts = {**Showing(SPEC, world).acts, **self.resources.acts}
        self.handlers = {name: partial(self.answered, act) for name, act in acts.items()}
        self.override = MethodOverride(SPEC.document)

    def answered(self, act, call):
        answer = act(call)
        return self.writer.reply(answer.status, {"type": answer.media_type, "value": answer.value})

    def method(self, method, raw_query):
        return self.override.method(method, raw_query)

    def refuse(self, refusal):
        told = {"kind": refusal.kind, "where": refusal.where, "at": [[d.rule, *d.at, d.limit] for d in refusal.defects]}
        return self.writer.reply(refusal.status, told, refusal.headers)

    def inbox(self):
        return {}


@pytest.fixture
def library(loop):
    """Makes plain HTTP clients of the library: `library(rules={...})`."""

    def make(*, rules=None, keep=100, intake=LIBERAL, **options):
        clock = StepClock(1.0)
        world = World(SandboxSettings(keep=keep), clock, Outbox(LoopbackTransport(), clock))
        engine = Engine(SPEC, Library(world, rules or {}, **options), world, Keys("s3cret"), intake)
        headers = {"Authorization": "Bearer s3cret"}
        return httpx.Client(transport=BridgeTransport(engine, loop), base_url="http://toy.test/v1", headers=headers)

    return make


def value(answer):
    assert answer.status_code == 200, answer.text
    return answer.json()["value"]


def titles(answer):
    return [row["title"] for row in value(answer)["data"]]


def test_what_is_created_is_shown_and_listed(library):
    """The sentence is the example's; members are the request's, in the types of each example; the rest is blank."""
    books = library()
    created = value(books.post("/books", json={"title": "Songs", "pages": 30}))

    assert created["message"] == "Stored"
    made = created["data"]
    at = made.pop("created_at")
    assert made == {"id": 1, "title": "Songs", "note": None, "blurb": "", "tags": [], "kind": "poem", "pages": "30"}
    assert at > SHOWN["created_at"]
    assert value(books.get("/books/1")) == {"message": "Book", "data": {**made, "created_at": at}}
    (row,) = value(books.get("/books"))["data"]
    assert (row["pages"], row["created_at"][:10], "T" in row["created_at"]) == (30, at[:10], False)


def test_what_is_changed_is_shown(library):
    """Members of the request win, others stay."""
    books = library()
    books.post("/books", json={"title": "Songs", "note": "first"})
    changed = value(books.put("/books/1", json={"title": "Hymns", "tags": ["a"]}))

    assert changed["data"] == value(books.get("/books/1"))["data"]
    assert (changed["data"]["title"], changed["data"]["note"], changed["data"]["tags"]) == ("Hymns", "first", ["a"])


def test_what_is_deleted_is_gone(library):
    """Then it can be neither shown nor changed nor deleted; what was never there neither."""
    books = library()
    books.post("/books", json={"title": "Songs"})
    assert value(books.delete("/books/1")) == DONE

    for answer in (books.get("/books/1"), books.put("/books/1", json={"title": "x"}), books.delete("/books/1")):
        assert (answer.status_code, answer.json()["kind"]) == (404, "absent")
    assert value(books.get("/books"))["data"] == []


def test_clearing_needs_something(library):
    """All is deleted at once; nothing at all is told as such."""
    books = library()
    books.post("/books", json={"title": "Songs"})

    assert value(books.delete("/books")) == DONE
    assert (books.delete("/books").status_code, books.delete("/books").json()["kind"]) == (422, "empty")


def test_pages_follow_each_other(library):
    """Links and meta tell the numbers; a filter stays in the links, a key does not."""
    books = library()
    for number in range(5):
        books.post("/books", json={"title": f"B{number}"})

    first = value(books.get("/books", params={"key": "s3cret", "filter[none]": "x"}))
    assert {name: first["meta"][name] for name in ("current_page", "from", "to", "last_page", "per_page", "total")} == {
        "current_page": 1, "from": 1, "to": 2, "last_page": 3, "per_page": 2, "total": 5,
    }  # fmt: skip
    assert first["links"]["prev"] is None
    assert first["links"]["next"] == "http://toy.test/v1/books?filter%5Bnone%5D=x&page=2"
    assert [button["label"] for button in first["meta"]["links"]][1:4] == ["1", "2", "3"]
    assert titles(books.get(first["links"]["next"])) == ["B2", "B1"]
    assert titles(books.get(first["links"]["last"])) == ["B0"]
    beyond = value(books.get("/books?page=9"))
    assert (beyond["data"], beyond["meta"]["from"], beyond["links"]["next"]) == ([], None, None)
    assert books.get("/books?page=0").status_code == 400


def test_older_pages_hold_rows_and_numbers_together(library):
    """Rows are numbered through the list where the example's are; the example says how many a page has."""
    log = library()
    first, second = (value(log.get("/log", params={"page": page}))["rows"] for page in (1, 2))

    assert [row["serial"] for row in first["data"]] == [1, 2, 3]
    assert [row["serial"] for row in second["data"]] == [4, 5]
    assert (first["next_page_url"], second["next_page_url"]) == ("http://toy.test/v1/log?page=2", None)
    assert (second["from"], second["to"], second["total"], len(second["links"])) == (4, 5, 5, 4)
    assert [row["at"] for row in value(log.get("/log", params={"date[at]": "2020-01-03"}))["rows"]["data"]] == [
        "2020-01-03"
    ]


@pytest.mark.parametrize(
    ("name", "wanted", "exact", "partial_"),
    [
        ("filter[title]", "Songs", ["Songs"], ["Songs of May", "Songs"]),
        ("filter[title]", "songs", ["Songs"], ["Songs of May", "Songs"]),
        ("filter[title]", "x", [], []),
        ("filter[title]", "", ["Odes"], ["Odes"]),
        ("filter[id]", "1", ["Songs"], ["Songs"]),
        ("filter[owner]", "library", ["Odes"], ["Odes"]),
        ("filter[tags]", "may", ["Songs of May"], ["Songs of May"]),
        ("filter[none]", "x", ["Odes"], ["Odes"]),
    ],
)
def test_filters(library, name, wanted, exact, partial_):
    """A filter is kept by the member of its name; one that names none does not count."""
    for partial_filters, expected in ((False, exact), (True, partial_)):
        books = library(partial_filters=partial_filters)
        for title, tags in (("Songs", []), ("Songs of May", ["May"]), ("Odes", [])):
            books.post("/books", json={"title": title, "tags": tags})
        assert titles(books.get("/books", params={name: wanted}))[: len(expected) or 1] == expected


def test_lists_can_begin_with_the_oldest(library):
    """The latest comes first by default."""
    for oldest, expected in ((False, ["B", "A"]), (True, ["A", "B"])):
        books = library(oldest_first=oldest)
        for title in "AB":
            books.post("/books", json={"title": title})
        assert titles(books.get("/books")) == expected


def test_things_belong_to_others(library):
    """A nested thing is found below its own parent only, and made below one that is there."""
    books = library()
    for title in "AB":
        books.post("/books", json={"title": title})
    loan = value(books.post("/books/1/loans", json={"who": "Ana", "unknown": 1}))["data"]

    assert loan == {"id": "1", "who": "Ana"}
    assert value(books.get("/books/1/loans"))["data"] == [loan]
    assert value(books.get("/books/2/loans"))["data"] == []
    assert books.get("/books/2/loans/1").status_code == 404
    assert books.post("/books/9/loans", json={"who": "Ana"}).status_code == 404
    assert value(books.delete("/books/1/loans/1"))["data"] == []


def test_the_oldest_things_are_forgotten(library):
    """As many as `keep` says are remembered."""
    books = library(keep=2)
    for title in "ABC":
        books.post("/books", json={"title": title})

    assert titles(books.get("/books")) == ["C", "B"]


@pytest.mark.parametrize(
    ("content", "rows"),
    [
        ("A\nB\n\nC", [{"title": "A"}, {"title": "B"}, {"title": "C"}]),
        ("title,note\nA,x\nB,\n", [{"title": "A", "note": "x"}, {"title": "B"}]),
        ("\ufeffA;B\r\n".encode().decode("latin-1"), [{"title": "A;B"}]),
        ("PK\x03\x04zip", []),
        ('"open\0', [{"title": "open"}]),
        ("a" * 140_000, []),
        (None, []),
    ],
)
def test_files_list_things(content, rows):
    """One a line, or with a line of names; workbooks are not looked into."""
    assert list(rows_of(content, "title", frozenset({"title", "note"}))) == rows


def test_an_import_stores_what_the_rules_allow(library):
    """Rows that are refused are left out; a lag lets them come later."""

    def refuse(change):
        if change.value["title"] == "B":
            raise RefusedError(Refusal(status=422, kind="title", reason="No."))

    for lag, at_once in ((0.0, ["C", "A"]), (1.5, [])):
        books = library(rules={"books": Rules(creating=refuse, lag_s=lag)})
        value(books.post("/books/import", files={"file": ("books.txt", b"A\nB\nC\n")}))
        assert titles(books.get("/books")) == at_once
        assert titles(books.get("/books")) == ["C", "A"]


def test_rules_see_what_happens(library):
    """Each is called with the thing as it is about to be; what is put away softly is still shown."""
    seen = []

    def note(name):
        return lambda change: seen.append((name, change.value["title"], change.record is not None))

    for listed, expected in ((False, []), (True, ["B"])):
        rules = Rules(creating=note("creating"), created=note("created"), changing=note("changing"),
                      deleting=note("deleting"), soft=True, listed=listed)  # fmt: skip
        books = library(rules={"books": rules})
        books.post("/books", json={"title": "A"})
        books.put("/books/1", json={"title": "B"})
        value(books.delete("/books/1"))
        assert value(books.get("/books/1"))["data"]["title"] == "B"
        assert titles(books.get("/books")) == expected

    assert seen[:4] == [
        ("creating", "A", False),
        ("created", "A", True),
        ("changing", "B", True),
        ("deleting", "B", True),
    ]


def test_other_operations_show_the_example(library):
    """What only reads is as in the example; what makes something has a new id, a new time and the request's members."""
    desk = library()
    assert value(desk.get("/desk")) == {"message": "Desk", "data": {"id": "x"}}
    first, second = (value(desk.post("/desk", json={"who": "Eva"}))["data"] for _ in range(2))

    assert (first["who"], len(first["id"])) == ("Eva", 36)
    assert first["id"] != second["id"]
    assert first["made_at"] > "2024"
    assert desk.get("/page").json() == {"type": "text/html", "value": "<p>"}


@pytest.mark.parametrize(
    ("path", "options", "title"),
    [
        ("/books", {"json": {"title": "A"}}, "A"),
        ("/books/", {"json": {"title": "A"}}, "A"),
        ("/books", {"data": {"title": "A"}}, "A"),
        ("/books", {"data": {"title[]": ["A", "B"]}}, "A,B"),
        ("/books", {"files": {"title": (None, "A")}}, "A"),
        ("/books", {"content": "<b><title>A</title></b>", "headers": {"content-type": "text/xml"}}, "A"),
        ("/books?title=A&_x=1&key=s3cret", {}, "A"),
        ("/books?title=A", {"json": {"title": "B"}}, "B"),
        ("/books?title=A", {"content": "x", "headers": {"content-type": "text/plain"}}, "A"),
        ("/books", {"json": {"title": "A", "tags[0]": "x", "tags[1]": "y"}}, "A"),
    ],
)
def test_bodies_are_taken_in_all_forms(library, path, options, title):
    """JSON, forms, parts, XML and the query say the same."""
    assert value(library().post(path, **options))["data"]["title"] == title


def test_brackets_are_unfolded(library):
    """Names in brackets are lists and objects, in JSON too."""
    books = library()
    form = {"title": "A", "tags[]": ["x", "y"], "pages": "12"}

    assert value(books.post("/books", data=form))["data"]["tags"] == ["x", "y"]
    assert value(books.post("/books", data={"title": "A", "tags[0]": "x"}))["data"]["tags"] == ["x"]
    assert value(books.post("/books", data={"title": "A", "tags": '["x", "y"]'}))["data"]["tags"] == ["x", "y"]
    assert books.post("/books", data={"title": "A", "tags": "[x"}).status_code == 400
    assert value(books.post("/books", json={"title": "A", "tags[]": ["x"]}))["data"]["tags"] == ["x"]


@pytest.mark.parametrize(
    ("options", "told"),
    [
        ({"json": {}}, [["required", "title", None]]),
        ({"json": {"title": 1, "kind": "x"}}, [["type", "title", None], ["enum", "kind", None]]),
        ({}, []),
        ({"content": "{", "headers": {"content-type": "application/json"}}, []),
        ({"content": "<a", "headers": {"content-type": "text/xml"}}, []),
    ],
)
def test_what_breaks_the_contract_is_told_place_by_place(library, options, told):
    """All defects of a body that can be read, without its values."""
    answer = library().post("/books", **options)

    assert (answer.status_code, sorted(answer.json()["at"])) == (400, sorted(told))


@pytest.mark.parametrize(
    ("options", "status"),
    [
        ({"headers": {"Authorization": "s3cret"}}, 200),
        ({"headers": {"Authorization": "Bearer s3cret"}}, 200),
        ({"headers": {"Authorization": "Token s3cret"}}, 401),
        ({"headers": {"Authorization": ""}}, 401),
        ({"params": {"key": "s3cret"}}, 200),
        ({"json": {"title": "A", "key": "s3cret"}}, 200),
        ({"data": {"title": "A", "key": "s3cret"}}, 200),
        ({"files": {"title": (None, "A"), "key": (None, "s3cret")}}, 200),
        ({"json": {"title": "A", "key": "other"}}, 401),
        ({"json": {"title": "A", "key": "s3cret-restricted"}}, 403),
        ({"json": ["s3cret"]}, 401),
        ({"content": "{", "headers": {"content-type": "application/json"}}, 401),
        ({"content": "s3cret", "headers": {"content-type": "text/plain"}}, 401),
    ],
)
def test_a_key_is_taken_where_the_intake_says(library, options, status):
    """Beside the documented places: alone in the header, and as a member of the body; by default nowhere else."""
    headers = {"Authorization": "", **options.pop("headers", {})}
    given = {"json": {"title": "A"}, **options} if not {"data", "files", "content"} & set(options) else options

    assert library().post("/books", headers=headers, **given).status_code == status
    if status == 200 and headers["Authorization"] != "Bearer s3cret" and "params" not in options:
        strict = library(intake=Intake(any_body=True)).post("/books", headers=headers, **given)
        assert strict.status_code == 401


@pytest.mark.parametrize(
    ("method", "path", "expected"),
    [
        ("POST", "/books/1?_method=DELETE", DONE),
        ("GET", "/books/1?_method=delete", DONE),
        ("POST", "/books/1?_method=GET", None),
        ("GET", "/books/1?_method=TRACE", None),
    ],
)
def test_the_method_may_stand_in_the_query(library, method, path, expected):
    """One that is none does not count."""
    books = library()
    books.post("/books", json={"title": "A"})

    answer = value(books.request(method, path))
    assert answer == expected if expected else answer["message"] == "Book"


def test_without_an_intake_the_contract_holds(library):
    """No slash, no other type of body, no query in its place, no brackets."""
    books = library(intake=Intake())

    assert books.get("/books/").status_code == 404
    assert books.post("/books", data={"title": "A"}).status_code == 415
    assert books.post("/books?title=A").status_code == 400
    made = value(books.post("/books", json={"title": "A", "tags[]": ["x"]}))["data"]
    assert made["tags"] == []
