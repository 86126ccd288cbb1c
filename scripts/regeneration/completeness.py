"""Completeness: what the contract has and the generated code does not, found by reading the code."""

from __future__ import annotations

import ast
import runpy
from collections.abc import Iterator
from pathlib import Path

from .documents import Document, Object, OperationEntry, as_list, as_object
from .names import class_name, python_name, tag_module
from .operation_table import call_of
from .prepared import sent_content

FUNCTIONS = (ast.FunctionDef, ast.AsyncFunctionDef)
PARTS = {"json", "data", "files", "content"}


def missing(document: Document, package: Path) -> list[str]:
    """List what a generated package lacks of its contract: operations, parameters, bodies, statuses, properties."""
    table = _table(package)
    found: list[str] = []
    for entry in document.operations():
        found += (f"{entry.where}: {line}" for line in _operation_gaps(document, entry, package, table))
    found += _model_gaps(document, package)
    return found


def _table(package: Path) -> dict[str, object]:
    path = package / "operations.py"
    return dict(as_object(runpy.run_path(str(path)).get("OPERATIONS"))) if path.exists() else {}


def _operation_gaps(
    document: Document, entry: OperationEntry, package: Path, table: dict[str, object]
) -> Iterator[str]:
    name = python_name(entry.where)
    tag = tag_module(str(as_list(entry.operation.get("tags"))[0]))
    path = package / "api" / tag / f"{name}.py"
    if not path.exists():
        yield f"has no module api/{tag}/{name}.py"
        return
    functions = _functions(path)
    yield from _parameter_gaps(document, entry, functions)
    yield from _body_gaps(document, entry, functions)
    yield from _status_gaps(document, entry, functions, table)
    call = call_of(entry.operation)
    facades = _methods(package / "api" / tag / "__init__.py")
    for method in (call, f"iter_{call}") if "x-pagination" in entry.operation else (call,):
        if not facades or not all(method in methods for methods in facades):
            yield f"has no method {method} in the facade of {tag}"


def _methods(path: Path) -> list[set[str]]:
    """List the methods of each class of a facade: the sync one and the async one have the same."""
    body = ast.parse(path.read_text(encoding="utf-8")).body if path.exists() else []
    return [
        {each.name for each in node.body if isinstance(each, FUNCTIONS)}
        for node in body
        if isinstance(node, ast.ClassDef)
    ]


def _functions(path: Path) -> dict[str, ast.AST]:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    return {node.name: node for node in ast.walk(tree) if isinstance(node, FUNCTIONS)}


def _parameter_gaps(document: Document, entry: OperationEntry, functions: dict[str, ast.AST]) -> Iterator[str]:
    parts = functions.get("request_parts", ast.Pass())
    sent = {
        "path": {_text(node.args[1]) for node in _calls(parts, "_path_segment") if len(node.args) > 1},
        "query": _keys(parts, "_params"),
        "header": _keys(parts, "_headers"),
    }
    wanted = document.parameters(entry)
    for place, name in wanted:
        if name not in sent.get(place, set()):
            yield f"its {place} parameter {name} is not sent"
    for function in ("sync", "asyncio", "sync_detailed", "asyncio_detailed", "request_parts"):
        extra = bool(document.request_content(entry)) + (function != "request_parts")
        if function not in functions:
            yield f"has no function {function}"
        elif _arguments(functions[function]) != len(wanted) + extra:
            yield f"its function {function} does not take its {len(wanted) + extra} arguments"


def _body_gaps(document: Document, entry: OperationEntry, functions: dict[str, ast.AST]) -> Iterator[str]:
    content = sent_content(document.request_content(entry))
    written = [node for node in ast.walk(functions.get("request_parts", ast.Pass())) if _assigns_part(node)]
    if len(written) < len(content):
        yield f"sends {len(written)} of the {len(content)} media types of its body"


def _assigns_part(node: ast.AST) -> bool:
    if not isinstance(node, ast.Assign) or not isinstance(node.targets[0], ast.Subscript):
        return False
    target = node.targets[0]
    return isinstance(target.value, ast.Name) and target.value.id == "_parts" and _text(target.slice) in PARTS


def _status_gaps(
    document: Document, entry: OperationEntry, functions: dict[str, ast.AST], table: dict[str, object]
) -> Iterator[str]:
    judged = {
        node.comparators[0].value
        for node in ast.walk(functions.get("judge", ast.Pass()))
        if isinstance(node, ast.Compare) and isinstance(node.comparators[0], ast.Constant)
    }
    row = table.get(entry.where)
    listed = {str(status) for status in getattr(row, "documented", ())} | set(getattr(row, "documented_ranges", ()))
    for status, response in document.responses(entry).items():
        if status not in listed:
            yield f"its status {status} is not in the operation table"
        if status.startswith("2") and int(status) not in judged:
            yield f"its success {status} is not judged"
        elif status.startswith("2") and response.get("content") and f"_read_{status}" not in functions:
            yield f"its success {status} is judged, and its body is not read"


def _model_gaps(document: Document, package: Path) -> Iterator[str]:
    written = {name: keys for path in sorted((package / "models").glob("*.py")) for name, keys in _models(path)}
    for name, schema in as_object(as_object(document.root.get("components")).get("schemas")).items():
        yield from _schema_gaps(document, class_name(name), as_object(schema), written)


def _schema_gaps(document: Document, name: str, schema: Object, written: dict[str, set[str]]) -> Iterator[str]:
    properties = _properties(document, schema)
    values = {str(value) for value in as_list(schema.get("enum"))}
    wanted, kind = (values, "value") if values else (properties, "property")
    if wanted and name not in written:
        yield f"components.schemas: {name} has no class in models"
        return
    for each in sorted(wanted - written.get(name, set())):
        yield f"components.schemas: {name} lacks its {kind} {each}"


def _properties(document: Document, schema: Object) -> set[str]:
    own = set(as_object(schema.get("properties")))
    return own.union(*(_properties(document, document.object_at(each)) for each in as_list(schema.get("allOf"))))


def _models(path: Path) -> Iterator[tuple[str, set[str]]]:
    """Read what a class reads and writes; only what it does both with counts."""
    for node in ast.parse(path.read_text(encoding="utf-8")).body:
        if not isinstance(node, ast.ClassDef):
            continue
        methods = {each.name: each for each in node.body if isinstance(each, ast.FunctionDef)}
        members = {_text(each.value) for each in node.body if isinstance(each, ast.Assign)} - {""}
        if "from_dict" in methods and "to_dict" in methods:
            pops = (call for call in _calls(methods["from_dict"], "pop") if call.args)
            members = {_text(call.args[0]) for call in pops} & _keys(methods["to_dict"], "_fields")
        yield node.name, members


def _calls(node: ast.AST, name: str) -> Iterator[ast.Call]:
    for each in ast.walk(node):
        if isinstance(each, ast.Call) and name in {getattr(each.func, "id", ""), getattr(each.func, "attr", "")}:
            yield each


def _keys(node: ast.AST, mapping: str) -> set[str]:
    subscripts = (each for each in ast.walk(node) if isinstance(each, ast.Subscript))
    return {_text(each.slice) for each in subscripts if getattr(each.value, "id", "") == mapping}


def _text(node: ast.AST) -> str:
    return str(node.value) if isinstance(node, ast.Constant) else ""


def _arguments(function: ast.AST) -> int:
    arguments = getattr(function, "args", None)
    return len(arguments.args) + len(arguments.kwonlyargs) if isinstance(arguments, ast.arguments) else 0
