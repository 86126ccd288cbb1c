"""List the APIs there are, with their operations, claims, servers and ways to authenticate."""

from __future__ import annotations

import argparse
import importlib
import json
import pkgutil
from collections.abc import Iterable, Iterator, Mapping, Sequence
from importlib.resources import files
from typing import NotRequired, TypedDict

CLIENTS_PACKAGE = "cpaaskit_clients"
METHODS = frozenset({"get", "put", "post", "delete", "options", "head", "patch", "trace"})


class Api(TypedDict):
    """What `cpaaskit apis --json` tells of one API; operations and claims are counts."""

    id: str
    title: str
    version: str
    operations: int
    claims: int
    servers: list[str]
    auth: list[str]


class _Info(TypedDict):
    title: str
    version: str


class _Server(TypedDict):
    url: str


class _Components(TypedDict, total=False):
    securitySchemes: Mapping[str, Mapping[str, str]]


class _Spec(TypedDict):
    info: _Info
    servers: NotRequired[Sequence[_Server]]
    paths: NotRequired[Mapping[str, Mapping[str, object]]]
    components: NotRequired[_Components]


class _Claims(TypedDict):
    claims: Sequence[object]


def main(argv: Sequence[str]) -> int:
    """Print the APIs as a table, or with `--json` for other tools."""
    parser = argparse.ArgumentParser(prog="cpaaskit apis", description=__doc__, allow_abbrev=False)
    parser.add_argument("--json", action="store_true", help="print JSON instead of a table")
    as_json: bool = parser.parse_args(argv).json
    apis = tuple(find_apis())
    print(json.dumps(apis, indent=2) if as_json else _table(apis))
    return 0


def find_apis() -> Iterator[Api]:
    """Describe every package of generated clients that bundles its spec, in the order of their ids."""
    package = importlib.import_module(CLIENTS_PACKAGE)
    for module in sorted(pkgutil.iter_modules(package.__path__), key=lambda module: module.name):
        folder = files(f"{CLIENTS_PACKAGE}.{module.name}") if module.ispkg else None
        if folder is not None and folder.joinpath("spec.json").is_file():
            spec: _Spec = json.loads(folder.joinpath("spec.json").read_text(encoding="utf-8"))
            claims: _Claims = json.loads(folder.joinpath("claims.json").read_text(encoding="utf-8"))
            yield describe(module.name, spec, len(claims["claims"]))


def describe(api: str, spec: _Spec, claims: int) -> Api:
    """Sum up one API from its bundled spec."""
    schemes = spec.get("components", {}).get("securitySchemes", {})
    return {
        "id": api,
        "title": spec["info"]["title"],
        "version": spec["info"]["version"],
        "operations": sum(method in METHODS for path in spec.get("paths", {}).values() for method in path),
        "claims": claims,
        "servers": [server["url"] for server in spec.get("servers", ())],
        "auth": [_scheme(scheme) for scheme in schemes.values()],
    }


def _scheme(scheme: Mapping[str, str]) -> str:
    match scheme["type"]:
        case "http":
            return scheme["scheme"].lower()
        case "apiKey":
            return f"{scheme['in']} {scheme['name']}"
        case kind:
            return kind


def _table(apis: Iterable[Api]) -> str:
    rows = [("API", "TITLE", "VERSION", "OPERATIONS", "CLAIMS", "AUTH", "SERVERS")]
    rows += [
        (
            *(api["id"], api["title"], api["version"], str(api["operations"]), str(api["claims"])),
            *(", ".join(api["auth"]), ", ".join(api["servers"])),
        )
        for api in apis
    ]
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    return "\n".join("  ".join(map(str.ljust, row, widths)).rstrip() for row in rows)
