from __future__ import annotations

import json

import pytest

from cpaaskit_conformance.claims import load_claims, parse_claims
from cpaaskit_conformance.contract import resolve
from cpaaskit_conformance.credentials import Credential, carried
from cpaaskit_conformance.errors import ConfigurationError
from cpaaskit_conformance.model import CredentialKind, Json, MalformedError
from cpaaskit_conformance.spec import Spec, load_spec, parse_spec

from .tiny import CLAIMS_TEXT, NOTE, SETTING, claim_entry, spec


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("{", "is not an OpenAPI document"),
        ("[]", "there are no paths"),
        ('{"paths": {}}', "there are no operations"),
        ('{"paths": {"/a": {"get": {"operationId": "a"}}}}', "a has no x-effect of read, write, charge"),
        ('{"paths": {"/a": {"get": []}}}', "an object is expected"),
        ('{"paths": {"/a": {"get": {"x-effect": "read", "parameters": [{"$ref": "#/no"}]}}}}', "no"),
        (
            '{"paths": {"/a": {"get": {"x-effect": "read", "requestBody": {"$ref": "#/x"}}}}, "x": {"$ref": "#/x"}}',
            "circle",
        ),
    ],
)
def test_an_invalid_spec_is_told_in_one_line(text: str, told: str) -> None:
    """The line names the file, what is wrong, and the way out."""
    with pytest.raises(ConfigurationError) as caught:
        parse_spec(text, api="x", source="x/spec.json")

    assert "x/spec.json" in str(caught.value)
    assert told in str(caught.value)
    assert "regenerate.py" in str(caught.value)
    assert "\n" not in str(caught.value)


def claims_text(**changes: Json) -> str:
    return json.dumps({"claims": [{**claim_entry(1, "wire.json", ["a"], {}), **changes}]})


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("", "is not a claims file"),
        ("[]", "there is no list of claims"),
        ('{"claims": {}}', "there is no list of claims"),
        ('{"claims": [1]}', "a claim is not an object"),
        ('{"claims": [{}]}', "a claim without id has no id"),
        (claims_text(level="perhaps"), "TINY-001: 'perhaps' is none of must, should, may"),
        (claims_text(basis=7), "TINY-001: 7 is none of"),
        (claims_text(operations="a"), "operations and statuses are lists"),
        (json.dumps({"claims": [claim_entry(1, "wire.json", ["a"], {})] * 2}), "two claims have one id"),
    ],
)
def test_an_invalid_claims_file_is_told_in_one_line(text: str, told: str) -> None:
    """The line names the file, what is wrong, and the way out."""
    with pytest.raises(ConfigurationError) as caught:
        parse_claims(text, source="x/claims.json")

    assert "x/claims.json" in str(caught.value)
    assert told in str(caught.value)
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize("api", ["nosuch", "", "..", "os", "opensms.models"])
def test_an_unknown_api_is_told(api: str) -> None:
    """The error says where the known ones are listed."""
    with pytest.raises(ConfigurationError, match="cpaaskit apis"):
        load_spec(api)
    with pytest.raises(ConfigurationError, match="cpaaskit apis"):
        load_claims(api)


def test_claims_are_found_by_check_operation_and_status() -> None:
    """Which claim a check belongs to is data."""
    claims = parse_claims(CLAIMS_TEXT, source="tiny")

    assert len(claims) == len(list(claims)) == len(claims.by_id)
    assert [claim.statuses for claim in claims.for_check("wire.schema", "createNote")] == [(201,), (409,)]
    assert [claim.statuses for claim in claims.for_check("wire.schema", "createNote", 409)] == [(409,)]
    assert claims.for_check("wire.schema", "nobody") == ()


def test_every_claim_of_the_wire_and_of_bad_input_names_its_check() -> None:
    """A claim that no check reads would be kept by nobody."""
    for claim in load_claims("opensms"):
        if claim.checked_by in ("wire", "robustness"):
            assert claim.check.partition(".")[0] == claim.checked_by, claim.id


def test_the_contract_tells_effects_from_the_table_and_never_from_the_verb() -> None:
    """A POST may read, and a GET may cost."""
    operations = spec().operations

    assert [operations[name].effect for name in ("getSetting", "putSetting", "createNote")] == [
        "read",
        "write",
        "charge",
    ]
    assert operations["putSetting"].methods == ("GET", "PUT", "DELETE")
    assert operations["createNote"].success == (201,)


def test_the_effects_are_those_of_the_operation_table() -> None:
    """The table beside the client and the bundled contract say the same."""
    from cpaaskit_clients.opensms.operations import OPERATIONS

    contract = load_spec("opensms").operations
    assert {name: entry.effect for name, entry in OPERATIONS.items()} == {
        name: one.effect for name, one in contract.items()
    }


def test_open_lists_bind_only_where_they_are_asked_for() -> None:
    """A state that nobody listed keeps the schema, and is known to be new."""
    contract = spec()
    schema: dict[str, Json] = {"$ref": "#/components/schemas/Note"}
    note = {"id": "1", "text": "a", "state": "else"}

    assert contract.validator(schema, formats=False).is_valid(note)
    assert not contract.closed_validator(schema).is_valid(note)
    assert contract.validator(schema, formats=False) is contract.validator(schema, formats=False)


def test_a_reference_in_a_circle_is_refused() -> None:
    """A document can't make the suite run for ever."""
    with pytest.raises(MalformedError, match="circle"):
        resolve({"a": {"$ref": "#/b"}, "b": {"$ref": "#/a"}}, {"$ref": "#/a"})


def scheme(**fields: Json) -> Spec:
    """Give the contract with another security scheme."""
    return spec(components={"securitySchemes": {"key": fields}, "schemas": {"Setting": SETTING, "Note": NOTE}})


SECRET = Credential(token="tok", username="me", password="pass")
BEARER: dict[str, Json] = {"type": "http", "scheme": "bearer"}
BASIC: dict[str, Json] = {"type": "http", "scheme": "basic"}


@pytest.mark.parametrize(
    ("fields", "kind", "headers", "query"),
    [
        (BEARER, "valid", [("Authorization", "Bearer tok")], []),
        (BEARER, "none", [], []),
        (BEARER, "truncated", [("Authorization", "Bearer to")], []),
        (BEARER, "extended", [("Authorization", "Bearer tokx")], []),
        (BEARER, "empty", [("Authorization", "Bearer")], []),
        (BEARER, "wrong-scheme", [("Authorization", "Basic tok")], []),
        (BASIC, "valid", [("Authorization", "Basic bWU6cGFzcw==")], []),
        (BASIC, "wrong-scheme", [("Authorization", "Bearer bWU6cGFzcw==")], []),
        ({"type": "apiKey", "in": "header", "name": "X-Key"}, "valid", [("X-Key", "tok")], []),
        ({"type": "apiKey", "in": "query", "name": "key"}, "valid", [], [("key", "tok")]),
    ],
)
def test_credentials_travel_as_the_contract_says(
    fields: dict[str, Json], kind: CredentialKind, headers: list[tuple[str, str]], query: list[tuple[str, str]]
) -> None:
    """Each scheme has its place, and each way to spoil it one change."""
    contract = scheme(**fields)
    shown = carried(SECRET, kind, contract.operations["getNote"], contract.security_schemes)

    assert shown == (tuple(headers), tuple(query))


def test_an_invalid_credential_is_another_one() -> None:
    """It shares nothing with the valid one, and is the same each time."""
    contract = scheme(**BEARER)
    first, again = (carried(SECRET, "invalid", contract.operations["getNote"], contract.security_schemes) for _ in "ab")

    assert first == again
    assert "tok" not in first[0][0][1]


def test_an_operation_without_security_carries_nothing() -> None:
    """A credential goes only where it is asked for."""
    contract = spec(security=[])

    assert carried(SECRET, "valid", contract.operations["getNote"], contract.security_schemes) == ((), ())


def test_a_credential_shows_nothing() -> None:
    """Neither repr nor str has a secret in it."""
    assert "tok" not in repr(SECRET)
    assert "pass" not in str(SECRET)
    assert SECRET.secrets() == ("tok", "pass")
