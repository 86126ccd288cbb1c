"""A contract in several files is one document; its claims are one list with every operation named."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import yaml

from regeneration import lock
from regeneration.bundling import claims_of, contract_of
from regeneration.claim_patterns import expanded
from regeneration.documents import Document
from regeneration.layout import Layout, Sources
from regeneration.output import regenerate
from regeneration.problems import RegenerationError

ROOT = {
    "openapi": "3.1.0",
    "x-every-operation": {
        "x-effect": "read",
        "responses": {"401": {"description": "No token."}, "404": {"description": "Not there."}},
    },
    "paths": {"/first": {"get": {"operationId": "first", "responses": {"200": {"description": "It."}}}}},
    "webhooks": {"told": {"post": {"operationId": "told"}}},
    "components": {"schemas": {"Code": {"type": "integer"}}},
}
PART = {
    "paths": {
        "/second": {
            "parameters": [],
            "put": {
                "operationId": "second",
                "tags": ["things", "all"],
                "x-effect": "write",
                "x-resource": {"of": "things", "does": "update"},
                "responses": {"404": {"description": "Its own."}},
            },
        }
    },
    "components": {"schemas": {"Thing": {}}, "examples": {"One": {"value": 1}}},
}
CLAIMS = {"api": "parted", "document": "It", "claims": [{"id": "PARTED-001", "operations": ["*"]}]}
AREA = {"claims": [{"id": "PARTED-100", "operations": ["second"]}]}


def _written(folder: Path, **changed: object) -> Sources:
    """Write the files of an API; a name has _ for what it cannot have."""
    files = {"openapi": ROOT, "claims": CLAIMS, "generator": {}, "parts/b": PART, "claims/b": AREA, **changed}
    for name, content in files.items():
        path = folder / f"{name}.yaml"
        path.parent.mkdir(exist_ok=True)
        path.write_text(yaml.safe_dump(content, sort_keys=False), encoding="utf-8")
    return Sources.of(folder)


def test_parts_are_joined_into_the_root(tmp_path: Path) -> None:
    """Paths, webhooks and each section of the components hold what all files define."""
    made = contract_of(
        _written(tmp_path, **{"parts/a": {"webhooks": {"asked": {}}, "components": {"schemas": {"A": {}}}}})
    )

    assert list(made["paths"]) == ["/first", "/second"]
    assert list(made["webhooks"]) == ["told", "asked"]
    assert list(made["components"]["schemas"]) == ["Code", "A", "Thing"]
    assert made["components"]["examples"] == {"One": {"value": 1}}


def test_every_operation_has_what_all_have(tmp_path: Path) -> None:
    """An operation's own word wins, member by member; webhooks are no operations; the extension is gone."""
    made = contract_of(_written(tmp_path))
    first, second = made["paths"]["/first"]["get"], made["paths"]["/second"]["put"]

    assert set(first["responses"]) == {"200", "401", "404"}
    assert (first["x-effect"], second["x-effect"]) == ("read", "write")
    assert second["responses"]["404"] == {"description": "Its own."}
    assert second["responses"]["401"] == {"description": "No token."}
    assert made["webhooks"] == ROOT["webhooks"]
    assert "x-every-operation" not in made


@pytest.mark.parametrize(
    ("part", "told"),
    [
        ({"paths": {"/first": {}}}, "parts/a.yaml: paths./first: is in openapi.yaml too"),
        ({"paths": {"/second": {}}}, "parts/b.yaml: paths./second: is in parts/a.yaml too"),
        ({"components": {"schemas": {"Code": {}}}}, "parts/a.yaml: components.schemas.Code: is in openapi.yaml too"),
        ({"webhooks": {"told": {}}}, "parts/a.yaml: webhooks.told: is in openapi.yaml too"),
        ({"tags": []}, "parts/a.yaml: holds tags; a part holds paths"),
    ],
)
def test_what_is_there_twice_names_both_files(part: object, told: str, tmp_path: Path) -> None:
    """Nothing wins silently over another file."""
    with pytest.raises(RegenerationError, match=told):
        contract_of(_written(tmp_path, **{"parts/a": part}))


def test_claims_of_all_files_are_one_list(tmp_path: Path) -> None:
    """The general ones come first, then each area's in the order of the file names; patterns are written out."""
    sources = _written(tmp_path, **{"claims/a": {"claims": [{"id": "PARTED-200", "operations": ["*", "-first"]}]}})
    made = claims_of(sources, contract_of(sources))

    assert [(each["id"], each["operations"]) for each in made["claims"]] == [
        ("PARTED-001", ["first", "second"]),
        ("PARTED-200", ["second"]),
        ("PARTED-100", ["second"]),
    ]
    assert made["api"] == "parted"


@pytest.mark.parametrize(
    ("area", "told"),
    [
        (
            {"claims": [{"id": "PARTED-100", "operations": ["tag:none"]}]},
            "claims/b.yaml: PARTED-100: tag:none stands for",
        ),
        (
            {"claims": [{"id": "PARTED-100", "operations": ["-first"]}]},
            "claims/b.yaml: PARTED-100: -first takes out no",
        ),
        ({"claims": [], "api": "parted"}, "claims/b.yaml: holds not claims alone"),
    ],
)
def test_what_a_claims_file_gets_wrong_names_the_file(area: object, told: str, tmp_path: Path) -> None:
    """A pattern that nothing keeps would be a claim about nothing."""
    sources = _written(tmp_path, **{"claims/b": area})
    with pytest.raises(RegenerationError, match=told):
        claims_of(sources, contract_of(sources))


@pytest.mark.parametrize(
    ("patterns", "meant"),
    [
        (["*"], ["one", "two", "three"]),
        (["method:GET"], ["one", "three"]),
        (["tag:b"], ["one", "two"]),
        (["effect:charge"], ["two"]),
        (["envelope:modern"], ["one"]),
        (["does:create"], ["two"]),
        (["of:things"], ["two", "three"]),
        (["paginated"], ["three"]),
        (["three", "method:GET"], ["three", "one"]),
        (["*", "-method:GET"], ["two"]),
        (["unknown"], ["unknown"]),
    ],
)
def test_patterns_stand_for_operations(patterns: list[str], meant: list[str]) -> None:
    """Each kind of pattern means what its word says; a name is left to the rules for names."""
    things: Callable[[str], dict[str, str]] = lambda does: {"of": "things", "does": does}  # noqa: E731 - a short table
    operations: dict[str, dict[str, Any]] = {
        "one": {"tags": ["a", "b"], "x-effect": "read", "x-envelope": "modern"},
        "two": {"tags": ["b"], "x-effect": "charge", "x-resource": things("create")},
        "three": {"tags": ["c"], "x-effect": "read", "x-resource": things("list"), "x-pagination": {}},
    }
    paths = {
        f"/{name}": {"post" if name == "two" else "get": {"operationId": name, **operation}}
        for name, operation in operations.items()
    }

    made, problems = expanded(Document({"paths": paths}), {"id": "X-001", "operations": patterns})

    assert (made, problems) == ({"id": "X-001", "operations": meant}, [])


def test_drift_names_the_part_that_changed(checkout: Layout) -> None:
    """Every file that is written by hand is compared by its own name, also one that comes or goes."""
    folder = checkout.specs / "opensms"
    for area in ("parts", "claims"):
        (folder / area).mkdir()
        (folder / area / "a.yaml").write_text("paths: {}\n" if area == "parts" else "claims: []\n", encoding="utf-8")
    regenerate(checkout)
    assert lock.drift(checkout) == []

    (folder / "parts" / "a.yaml").write_text("webhooks: {}\n", encoding="utf-8")
    (folder / "parts" / "b.yaml").write_text("paths: {}\n", encoding="utf-8")
    (folder / "claims" / "a.yaml").unlink()

    assert [line.partition(";")[0] for line in lock.drift(checkout)] == [
        "spec/opensms/claims/a.yaml: was taken away since the last generation",
        "spec/opensms/parts/a.yaml: changed since the last generation",
        "spec/opensms/parts/b.yaml: changed since the last generation",
    ]


def test_the_provenance_tells_of_all_parts(checkout: Layout) -> None:
    """A change of a part is a change of the contract, in the provenance too."""
    provenance = checkout.clients / "opensms" / "provenance.json"
    alone = json.loads(provenance.read_text(encoding="utf-8"))
    (checkout.specs / "opensms" / "parts").mkdir()
    (checkout.specs / "opensms" / "parts" / "a.yaml").write_text("paths: {}\n", encoding="utf-8")
    regenerate(checkout)
    parted = json.loads(provenance.read_text(encoding="utf-8"))

    assert parted["spec_sha256"] != alone["spec_sha256"] == lock.file_hash(checkout.specs / "opensms" / "openapi.yaml")
    assert parted["claims_sha256"] == alone["claims_sha256"]
