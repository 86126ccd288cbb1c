"""Copy a typed client into a project as plain files that need httpx and attrs alone, or check such a copy."""

from __future__ import annotations

import argparse
import hashlib
import json
import shutil
import sys
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from importlib import import_module
from importlib.metadata import PackageNotFoundError, version
from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path
from pkgutil import iter_modules
from typing import Any, TypedDict

CLIENTS_PACKAGE = "cpaaskit_clients"
RECORD = "VENDORED.json"
GENERATED_RECORD = "provenance.json"


class VendorError(Exception):
    """The copy cannot be made or checked; the text says why and what to do."""


class Record(TypedDict):
    """What a copy tells of itself.

    Args:
        api: The API's id.
        title: The API's title.
        version: The contract's version.
        spec_sha256: Of the contract's file.
        cpaaskit: The version that made the copy.
        files: The hash of each file, by its path.
    """

    api: str
    title: str
    version: str
    spec_sha256: str
    cpaaskit: str
    files: dict[str, str]


def main(argv: Sequence[str]) -> int:
    """Copy or check, and return 0 if all is well, 1 if a copy is edited or outdated, 2 if it cannot be done."""
    parser = argparse.ArgumentParser(prog="cpaaskit vendor", description=__doc__, allow_abbrev=False)
    parser.add_argument("api", metavar="API", help="which client, for example opensms")
    parser.add_argument("dest", metavar="DEST", type=Path, help="the folder to put the package API into")
    parser.add_argument("--check", action="store_true", help="tell whether the copy was edited or is outdated")
    options = parser.parse_args(argv)
    try:
        return _check(options.api, options.dest) if options.check else _copy(options.api, options.dest)
    except VendorError as error:
        print(f"cpaaskit vendor: {error}", file=sys.stderr)
    except OSError as error:
        print(f"cpaaskit vendor: {error.filename or options.dest}: {error.strerror or error}", file=sys.stderr)
    return 2


def _copy(api: str, dest: Path) -> int:
    source = _source(api)
    if dest.exists() and not dest.is_dir():
        raise VendorError(f"{dest} is a file; name the folder that the package {api} shall be put into")
    contents = dict(_contents(source))
    target = dest / api
    _refuse_foreign(target, api)
    dest.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix=".cpaaskit-", dir=dest) as scratch:
        made = Path(scratch) / api
        _write(made, contents)
        record = _record(api, contents)
        (made / RECORD).write_text(json.dumps(record, indent=1) + "\n", encoding="utf-8", newline="\n")
        _swap(made, target, Path(scratch) / "retired")
    print(f"{target}: {len(contents)} files of {api}, contract {record['version']} ({record['spec_sha256'][:12]})")
    return 0


def _check(api: str, dest: Path) -> int:
    _source(api)
    target = dest / api
    record = _read_record(target)
    told = [*_edits(target, record), *_age(api, record)]
    print(*(f"{target}: {line}" for line in told or ["as it was made, and up to date"]), sep="\n")
    return 1 if told else 0


def _source(api: str) -> Traversable:
    """Find the package of an API; any package of clients with a contract in it is one."""
    package = import_module(CLIENTS_PACKAGE)
    names = sorted(module.name for module in iter_modules(package.__path__) if module.ispkg)
    if api not in names:
        raise VendorError(f"there is no API {api!r}; known are {', '.join(names)}")
    return files(f"{CLIENTS_PACKAGE}.{api}")


def _contents(folder: Traversable, at: str = "") -> Iterator[tuple[str, bytes]]:
    for item in sorted(folder.iterdir(), key=lambda each: each.name):
        if item.is_dir() and item.name != "__pycache__":
            yield from _contents(item, f"{at}{item.name}/")
        elif item.is_file():
            yield f"{at}{item.name}", item.read_bytes()


def _hash(content: bytes) -> str:
    """Hash a file; line ends count as line feeds, because version control may change them."""
    return hashlib.sha256(content.replace(b"\r\n", b"\n")).hexdigest()


def _record(api: str, contents: Mapping[str, bytes]) -> Record:
    made: Mapping[str, str] = json.loads(contents[GENERATED_RECORD])
    return {
        "api": api,
        "title": made["title"],
        "version": made["version"],
        "spec_sha256": made["spec_sha256"],
        "cpaaskit": _own_version(),
        "files": {name: _hash(content) for name, content in contents.items()},
    }


def _own_version() -> str:
    try:
        return version("cpaaskit")
    except PackageNotFoundError:
        return "unknown"


def _read_record(target: Path) -> Record:
    try:
        read: Any = json.loads((target / RECORD).read_text(encoding="utf-8"))
        if all(isinstance(each, str) for each in (*read["files"].values(), read["cpaaskit"], read["spec_sha256"])):
            record: Record = read
            return record
    except (FileNotFoundError, NotADirectoryError):
        raise VendorError(f"{target}: holds no copy; `cpaaskit vendor` without --check makes one") from None
    except (ValueError, KeyError, TypeError, AttributeError):
        pass
    raise VendorError(f"{target / RECORD}: cannot be read as the record of a copy; move {target} away and copy anew")


def _refuse_foreign(target: Path, api: str) -> None:
    """Refuse to replace anything but an untouched copy of the same client."""
    if target.is_symlink() or (target.exists() and not target.is_dir()):
        raise VendorError(f"{target}: is there already and is no folder; move it away")
    if not target.exists() or not any(target.iterdir()):
        return
    if not (target / RECORD).is_file():
        raise VendorError(f"{target}: holds files that are not a copy of {api}; choose another folder")
    edits = list(_edits(target, _read_record(target)))
    if edits:
        raise VendorError(f"{target}: {edits[0]}; nothing was replaced: move it away, then copy anew")


def _edits(target: Path, record: Record) -> Iterator[str]:
    found = {name: _hash(content) for name, content in _contents(target) if name != RECORD}
    for name in sorted(found.keys() | record["files"].keys()):
        if name not in found:
            yield f"edited: {name} is missing"
        elif name not in record["files"]:
            yield f"edited: {name} was added"
        elif found[name] != record["files"][name]:
            yield f"edited: {name} was changed"


def _age(api: str, record: Record) -> Iterator[str]:
    installed = _record(api, dict(_contents(_source(api))))
    if installed["files"] != record["files"]:
        yield (
            f"outdated: made by cpaaskit {record['cpaaskit']} from contract {record['spec_sha256'][:12]}, installed is "
            f"cpaaskit {installed['cpaaskit']} with contract {installed['spec_sha256'][:12]}"
        )


def _write(folder: Path, contents: Mapping[str, bytes]) -> None:
    for name, content in contents.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)


def _swap(made: Path, target: Path, retired: Path) -> None:
    """Put the new copy into its place; if that fails, the old one is put back."""
    if target.exists():
        target.rename(retired)
    try:
        made.rename(target)
    except OSError:
        if retired.exists():
            retired.rename(target)
        raise
    shutil.rmtree(retired, ignore_errors=True)
