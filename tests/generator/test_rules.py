"""Contracts that the generator would misread, each refused in one line that names the thing and the way out."""

from __future__ import annotations

import copy
from collections.abc import Callable
from typing import Any

import pytest

from regeneration.validation import problems_of

Contract = dict[str, Any]
Edit = Callable[[Contract], object]

SEND = ("paths", "/outbound/{senderAddress}/requests", "post")
INFOS = ("paths", "/outbound/{senderAddress}/requests/{requestId}/deliveryInfos", "get")
SCHEMAS = ("components", "schemas")


def _at(contract: Contract, path: tuple[str, ...]) -> Any:
    node: Any = contract
    for key in path:
        node = node[key]
    return node


def put(path: tuple[str, ...], **members: Any) -> Edit:
    """Set members of the node at a path."""
    return lambda contract: _at(contract, path).update(members)


def parameter(**members: Any) -> Edit:
    """Give sending another parameter."""
    return put(SEND, parameters=[{"name": "extra", "in": "query", "schema": {"type": "string"}, **members}])


def schema(name: str, **members: Any) -> Edit:
    """Add a named schema."""
    return put(SCHEMAS, **{name: members})


def body(**content: Any) -> Edit:
    """Give sending other request bodies."""
    return put((*SEND, "requestBody"), content=content)


def answer(status: str = "201", **content: Any) -> Edit:
    """Give sending another answer."""
    return put((*SEND, "responses"), **{status: {"description": "x", "content": content}})


def shared_path_item(contract: Contract) -> None:
    """Put a path item among the components, and refer to it."""
    item = {"get": {**_at(contract, INFOS), "operationId": "other", "parameters": []}}
    contract["components"]["pathItems"] = {"Other": item}
    contract["paths"]["/other"] = {"$ref": "#/components/pathItems/Other"}


JSON = {"schema": {"type": "object", "properties": {"a": {"type": "string"}}}}
OBJECT: dict[str, Any] = {"type": "object", "properties": {"a": {"type": "string"}}}

CASES: list[tuple[str, Edit]] = [
    ("says openapi 3.0.3", put((), openapi="3.0.3")),
    ('info: "title" is a required property', lambda contract: contract["info"].pop("title")),
    (
        "$ref #/components/schemas/Nowhere: nothing stands there",
        schema("X", **{"$ref": "#/components/schemas/Nowhere"}),
    ),
    ("$ref other.yaml: only local references", schema("X", **{"$ref": "other.yaml"})),
    ("leads back to itself", schema("X", **{"$ref": "#/components/schemas/X"})),
    ("servers: none is listed", put((), servers=[])),
    ("servers: /v1 is not an absolute URL", put((), servers=[{"url": "/v1"}])),
    ("without variables", put((), servers=[{"url": "https://{host}/v1", "variables": {"host": {"default": "a"}}}])),
    ("/other: is a $ref", shared_path_item),
    (
        "components.responses.Again: is a $ref",
        put(("components", "responses"), Again={"$ref": "#/components/responses/Malformed"}),
    ),
    ("has no operationId", lambda contract: _at(contract, SEND).pop("operationId")),
    ("send_message: would be written to the same module as", put(INFOS, operationId="send_message")),
    ("receiveDeliveryNotification: would be written", put(INFOS, operationId="ReceiveDelivery_notification")),
    ("sendMessage: has no tag", put(SEND, tags=[])),
    ("its tag other is not listed", put(SEND, tags=["messages", "other"])),
    (
        "parameter extra: has content instead of a schema",
        lambda c: _at(c, SEND).update(
            parameters=[{"name": "extra", "in": "query", "content": {"application/json": {"schema": {}}}}]
        ),
    ),
    ("parameter extra: is a cookie", parameter(**{"in": "cookie"})),
    ("is an array in the header", parameter(**{"in": "header"}, schema={"type": "array", "items": {"type": "string"}})),
    (
        "parameter senderAddress: is a boolean in the path",
        put(("components", "parameters", "SenderAddress"), schema={"type": "boolean"}, examples={}),
    ),
    ("parameter extra: is an object", parameter(schema={"type": "object"}, style="deepObject", explode=True)),
    ("parameter extra: has a style of its own", parameter(style="pipeDelimited", schema={"type": "array"})),
    ("parameter extra: has a style of its own", parameter(explode=False, schema={"type": "array"})),
    ("parameter body: has the name that the request body has", parameter(name="body")),
    (
        "parameter sender_address: is sender_address in Python, as senderAddress is",
        put(
            ("paths", "/outbound/{senderAddress}/requests"),
            parameters=[
                {"$ref": "#/components/parameters/SenderAddress"},
                {"name": "sender_address", "in": "query", "schema": {"type": "string"}},
            ],
        ),
    ),
    ("request body application/zip: the client sends", body(**{"application/zip": JSON})),
    ("request body application/json: has no schema", body(**{"application/json": {}})),
    (
        "the form field a is not a plain value",
        body(
            **{
                "application/x-www-form-urlencoded": {
                    "schema": {"type": "object", "properties": {"a": {"type": "object"}}}
                }
            }
        ),
    ),
    ("sendMessage: documents no success", lambda contract: _at(contract, SEND)["responses"].pop("201")),
    ("response 2XX: write a status of three digits", answer("2XX")),
    ("response 201: has 2 media types", answer(**{"application/json": JSON, "text/plain": JSON})),
    ("the client cannot read application/zip", answer(**{"application/zip": JSON})),
    ("the client cannot read Application/JSON", answer(**{"Application/JSON": JSON})),
    ("application/json has no schema", answer(**{"application/json": {}})),
    ("text cannot be binary", answer(**{"text/csv": {"schema": {"type": "string", "format": "binary"}}})),
    ("is true, and the generator refuses such a schema", schema("X", type="object", properties={"a": True})),
    ("delivery_info: would be the same class as", schema("delivery_info", type="object")),
    ("discriminator: it is ignored", schema("X", type="object", discriminator={"propertyName": "a"})),
    ("patternProperties: it is ignored", schema("X", type="object", patternProperties={"a": {}})),
    ("nullable: it is of OpenAPI 3.0", schema("X", type="string", nullable=True)),
    ("readOnly: it is ignored", schema("X", type="object", properties={"a": {"type": "string", "readOnly": True}})),
    ("title: the class would be named after it", schema("X", type="object", title="Y")),
    ("default beside $ref is ignored", schema("X", **{"$ref": "#/components/schemas/DeliveryStatus", "default": "a"})),
    ("property toDict: is a name that every model has already", schema("X", type="object", properties={"toDict": {}})),
    ("property a_b: is a_b in Python, as aB is", schema("X", type="object", properties={"aB": {}, "a_b": {}})),
    ("requires b, which it does not describe", schema("X", **OBJECT, required=["b"])),
    ("enum: holds more than strings", schema("X", enum=["a", 1])),
    ("enum: holds more than strings", schema("X", type="string", enum=["a", None])),
    ("enum: with a list of types it becomes several", schema("X", type=["string", "null"], enum=["a"])),
    ("enum: a value does not start with a letter", schema("X", type="string", enum=["1st"])),
    ("enum: two values have the same name", schema("X", type="string", enum=["ab", "AB"])),
    ("x-enum-varnames: needs one Python name", schema("X", type="string", enum=["1st"], **{"x-enum-varnames": []})),
    ("oneOf: two variants cannot be told apart", schema("X", oneOf=[OBJECT, OBJECT])),
    ("anyOf: two variants cannot be told apart", schema("X", anyOf=[OBJECT, {**OBJECT, "required": ["a"]}])),
    ("x-colour: is not known here", put(SEND, **{"x-colour": "red"})),
    ("x-effect: must be one of charge, read, write", put(SEND, **{"x-effect": "buy"})),
    ("sendMessage: has no x-effect", lambda contract: _at(contract, SEND).pop("x-effect")),
    ("x-basis: must be one of", put(SEND, **{"x-basis": "hearsay"})),
    ("x-rate-limit: must be {counts", put(SEND, **{"x-rate-limit": {"counts": "requests"}})),
    (
        "x-rate-limit: must be {counts",
        put(SEND, **{"x-rate-limit": {"counts": "requests", "per": "key", "window": "hour", "limit": 0}}),
    ),
    (
        "x-rate-limit: its window must be one of",
        put(SEND, **{"x-rate-limit": {"counts": "requests", "per": "key", "window": "fortnight"}}),
    ),
    ("x-idempotency-key: must be {in: body", put(SEND, **{"x-idempotency-key": {"in": "cookie"}})),
    (
        "x-idempotency-key: must say on whose word",
        put(SEND, **{"x-idempotency-key": {"in": "body", "pointer": "/outboundSMSMessageRequest/clientCorrelator"}}),
    ),
    (
        "x-idempotency-key: no request body has /nowhere",
        put(SEND, **{"x-idempotency-key": {"in": "body", "pointer": "/nowhere", "x-basis": "inferred"}}),
    ),
    (
        "x-idempotency-key: there is no header parameter K",
        put(SEND, **{"x-idempotency-key": {"in": "header", "name": "K", "x-basis": "inferred"}}),
    ),
    ("x-envelope: must be a word", put(SEND, **{"x-envelope": 1})),
    ("x-sensitive: must be true or false", schema("X", type="string", **{"x-sensitive": "yes"})),
    ("x-open-enum: stands where there is no enum", schema("X", type="string", **{"x-open-enum": True})),
    ("x-basis: must be one of", put(("webhooks", "deliveryNotification", "post"), **{"x-basis": 1})),
    ("'a' is too short", schema("X", type="string", minLength=3, default="a")),
    ("components.schemas.X.examples[0]: does not keep", schema("X", type="integer", examples=["a"])),
    ("components.schemas.X.example: does not keep", schema("X", type="string", format="uri", example="no uri")),
    (
        "examples.withToken: does not keep its schema",
        lambda contract: _at(contract, ("components", "examples", "Subscription"))["value"].update(callback=1),
    ),
    (
        "examples.sameAsPoll: does not keep its schema",
        lambda contract: _at(contract, ("components", "examples", "DeliveryInfos"))["value"].update(deliveryInfoList=1),
    ),
    ("parameters.SenderAddress.example: does not keep", put(("components", "parameters", "SenderAddress"), example=1)),
]


@pytest.mark.parametrize(("told", "edit"), CASES, ids=[told for told, _ in CASES])
def test_a_contract_that_would_be_misread_is_refused(
    told: str, edit: Edit, opensms: Contract, claims: dict[str, Any]
) -> None:
    """One change to a good contract gives a line that says what is wrong."""
    changed = copy.deepcopy(opensms)
    edit(changed)

    lines = problems_of(changed, claims)

    assert any(told in line for line in lines), lines
    assert all("\n" not in line for line in lines)


def test_the_contracts_of_this_project_keep_the_rules(
    opensms: Contract, claims: dict[str, Any], synthetic_contract: Contract
) -> None:
    """OpenSMS has no problem, and the contract with every idiom none but its missing claims."""
    assert problems_of(opensms, claims) == []
    assert all(line.startswith("claims.yaml") for line in problems_of(synthetic_contract, {}))


def test_a_path_item_in_upper_case_is_told(opensms: Contract, claims: dict[str, Any]) -> None:
    """A method in upper case is no method, and would be no operation."""
    changed = copy.deepcopy(opensms)
    item = changed["paths"]["/outbound/subscriptions"]
    item["GET"] = item.pop("get")

    assert problems_of(changed, claims)


CLAIM_CASES: list[tuple[str, Callable[[list[dict[str, Any]]], object]]] = [
    ("OPENSMS-001/level", lambda entries: entries[0].update(level="shall")),
    ('OPENSMS-001: "why"', lambda entries: entries[0].update(checked_by="not-checkable")),
    ("OPENSMS-001: Additional properties", lambda entries: entries[0].update(importance=1)),
    ("OPENSMS-001/says", lambda entries: entries[0].update(says="no sentence")),
    ("OPENSMS-001: is there twice", lambda entries: entries[1].update(id="OPENSMS-001")),
    ("OTHER-001: an id of this API starts with OPENSMS-", lambda entries: entries[0].update(id="OTHER-001")),
    ("names nothing, which is no operation", lambda entries: entries[0].update(operations=["nothing"])),
    ("is a must on the word of nobody", lambda entries: entries[0].update(basis="inferred", level="must")),
    (
        "no claim names sendMessage",
        lambda entries: [
            entry.update(operations=["getDeliveryInfos"]) for entry in entries if "sendMessage" in entry["operations"]
        ],
    ),
]


@pytest.mark.parametrize(("told", "edit"), CLAIM_CASES, ids=[told for told, _ in CLAIM_CASES])
def test_claims_that_do_not_fit_are_refused(told: str, edit: Any, opensms: Contract, claims: dict[str, Any]) -> None:
    """Claims have a form, and they and the operations name each other."""
    changed = copy.deepcopy(claims)
    edit(changed["claims"])

    lines = problems_of(opensms, changed)

    assert any(told in line for line in lines), lines


def test_a_claims_file_without_claims_is_told(opensms: Contract) -> None:
    """The file itself has a form."""
    assert any("claims.yaml: the file" in line for line in problems_of(opensms, {"api": "opensms"}))
