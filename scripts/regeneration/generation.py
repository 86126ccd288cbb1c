"""One run of the generator: a contract in, a formatted package in an empty folder out."""

from __future__ import annotations

import contextlib
import io
import subprocess
import sys
from pathlib import Path

from openapi_python_client import Project
from openapi_python_client.config import Config, ConfigFile, MetaType
from openapi_python_client.parser import GeneratorData
from openapi_python_client.parser.errors import GeneratorError
from openapi_python_client.parser.properties import Property
from openapi_python_client.schema.untrusted_string import UntrustedString
from pydantic import ValidationError

from . import endpoint_views
from .decimals import decimals
from .documents import Document, as_json, as_list, as_object
from .endpoint_views import arguments_of
from .names import FIELD_PREFIX, bracketed, python_name, tag_module
from .operation_table import Table, table_of
from .page_views import Replies, names_taken, pages_of, unshadowed
from .prepared import prepared
from .problems import RegenerationError
from .sensitive import MARK
from .xml_forms import xml_forms

TEMPLATES = Path(__file__).parent.parent / "templates"
RUFF_RULES = "F401,I"
COMBINED_IMPORTS = "--config=lint.isort.combine-as-imports=true"
LINE_LENGTH = "120"
FIXED = {
    "field_prefix": FIELD_PREFIX,
    "post_hooks": list[str](),
    "content_type_overrides": {"application/xml": "application/json"},
}
"""Settings that are the same for every API; what is XML is made as JSON would be, and written otherwise."""


def generate(
    document: Document, claims: object, settings: object, target: Path, *, templates: Path = TEMPLATES
) -> None:
    """Write the package of one API into a folder that does not exist yet.

    Args:
        document: A contract that keeps the rules.
        claims: Its claims, bundled beside it.
        settings: What ``generator.yaml`` says.
        target: The folder of the package.
        templates: Those to use in place of the generator's own.

    Raises:
        RegenerationError: The generator refused something, or dropped it with a warning.
    """
    data = _parsed(document, settings, target)
    project = _project(data, document, _config(settings, target), templates)
    with contextlib.redirect_stdout(io.StringIO()):
        errors = project.build()
    if errors:
        raise RegenerationError(_told(error) for error in errors)
    for module in ("operations", "groups", *_extras(document)):
        text = project.env.get_template(f"{module}.py.jinja").render()
        (target / f"{module}.py").write_text(text, encoding="utf-8")
    (target / "py.typed").touch()
    (target / "spec.json").write_text(as_json(document.root), encoding="utf-8", newline="\n")
    (target / "claims.json").write_text(as_json(claims), encoding="utf-8", newline="\n")
    _format(target)


def _config(settings: object, target: Path) -> Config:
    try:
        config = ConfigFile.model_validate({**as_object(settings), **FIXED})
    except ValidationError as error:
        lines = (f"{'.'.join(map(str, each['loc']))}: {each['msg']}" for each in error.errors())
        raise RegenerationError(f"generator.yaml: {line}" for line in lines) from None
    return Config.from_sources(config, MetaType.NONE, target, "utf-8", overwrite=False, output_path=target)


def _parsed(document: Document, settings: object, target: Path) -> GeneratorData:
    with decimals():
        data = GeneratorData.from_dict(dict(prepared(document)), config=_config(settings, target))
    if isinstance(data, GeneratorError):
        raise RegenerationError([_told(data)])
    return data


def _project(data: GeneratorData, document: Document, config: Config, templates: Path) -> Project:
    project = Project(openapi=data, config=config, custom_template_path=templates)
    table = table_of(document)
    collections = data.endpoint_collections_by_tag.values()
    arguments = {str(each.name): arguments_of(each) for collection in collections for each in collection.endpoints}
    environment, replies = project.env, Replies(data.models)
    environment.filters["pyrepr"] = repr  # pyright: ignore[reportUnknownMemberType]  # jinja2 leaves it untyped
    environment.globals.update(  # pyright: ignore[reportUnknownMemberType]  # the same
        table=table,
        arguments={row.operation_id: arguments[python_name(row.operation_id)] for row in table.operations},
        operation_ids={python_name(row.operation_id): row.operation_id for row in table.operations},
        envelope_in_body=_envelope_in_body(table),
        tag_descriptions=_tag_descriptions(document),
        calls={python_name(row.operation_id): row.call for row in table.operations},
        paginations=pages_of(document),
        xml_forms=xml_forms(document),
        **endpoint_views.VIEWS,
        names_taken=names_taken,
        unshadowed=unshadowed,
        item_type=replies.item_type,
        row_imports=replies.row_imports,
        way_imports=replies.way_imports,
        walked=replies.walked,
        is_sensitive=_is_sensitive,
        described=_described,
    )
    return project


def _extras(document: Document) -> list[str]:
    """Choose the modules that only some contracts need."""
    return [name for name, needed in (("paging", pages_of(document)), ("xml", xml_forms(document))) if needed]


def _envelope_in_body(table: Table) -> dict[str, bool]:
    return {python_name(row.operation_id): row.envelope != "status" for row in table.operations}


def _tag_descriptions(document: Document) -> dict[str, str]:
    used = {tag_module(row.tag): f"Operations tagged {row.tag}." for row in table_of(document).operations}
    for node in as_list(document.root.get("tags")):
        tag = as_object(node)
        used[tag_module(str(tag.get("name")))] = str(tag.get("description") or f"Operations tagged {tag.get('name')}.")
    return used


def _raw(text: UntrustedString | None) -> str:
    return text.get_untrusted_value() if text else ""


def _is_sensitive(prop: Property) -> bool:
    return MARK in _raw(prop.description)


def _described(prop: Property) -> str:
    return _raw(prop.description).replace(MARK, "").strip()


def _told(error: GeneratorError) -> str:
    text = " ".join(f"{error.header} {error.detail or ''}".split())
    return f"the generator: {text or type(error).__name__}"


def _format(target: Path) -> None:
    for path in sorted(target.rglob("*.py")):
        source = bracketed(path.read_text(encoding="utf-8").replace(MARK, ""))
        path.write_text(source, encoding="utf-8", newline="\n")
    _ruff("check", "--fix-only", "--unsafe-fixes", f"--select={RUFF_RULES}", COMBINED_IMPORTS, str(target))
    _ruff("format", str(target))


def _ruff(command: str, *arguments: str) -> None:
    options = ["--isolated", "--no-cache", "--quiet", f"--line-length={LINE_LENGTH}", "--target-version=py311"]
    done = subprocess.run(
        [sys.executable, "-m", "ruff", command, *options, *arguments], capture_output=True, text=True, check=False
    )
    if done.returncode != 0:
        raise RegenerationError([f"ruff {command}: {' '.join((done.stderr or done.stdout).split())}"])
