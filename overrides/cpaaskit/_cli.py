"""The `cpaaskit` command: finds the commands there are, and hands each its arguments.

A command is a module with `main(argv) -> exit code` whose docstring's first line says what it does. The base install
brings `apis` and `vendor`; each module of `cpaaskit_conformance.commands` is one more, imported only when it is called.
"""

from __future__ import annotations

import ast
import importlib
import importlib.util
import os
import pkgutil
import sys
from collections.abc import Mapping, Sequence
from importlib.metadata import version
from pathlib import Path

BASE_COMMANDS = {"apis": "cpaaskit._apis", "vendor": "cpaaskit._vendor"}
COMMANDS_PACKAGE = "cpaaskit_conformance.commands"
USAGE_ERROR = 2
INTERRUPTED = 130  # 128 + SIGINT: what a shell reports for a command that Ctrl-C ended
READER_LEFT = 141  # 128 + SIGPIPE: ditto for one whose reader went away

_HELP = """\
usage: cpaaskit COMMAND [ARGUMENT ...]
       cpaaskit [--help | --version]

Typed clients, a sandbox and conformance tests for messaging APIs.

commands:
{commands}

`cpaaskit COMMAND --help` tells a command's options.
exit codes: 0 kept; 1 a documented statement is broken; 2 usage or configuration;
3 incomplete (unreachable, credential refused, budget spent, or a core claim not exercised)."""


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command.

    Args:
        argv: The arguments after the program's name; the process's own when None.

    Returns:
        The exit code: 0, 1 or 3 as the command decides, 2 for wrong usage or a missing extra, 130 after Ctrl-C, 141
        when the reader of the output left.
    """
    try:
        code = _run(list(sys.argv[1:] if argv is None else argv))
        sys.stdout.flush()
    except KeyboardInterrupt:
        return INTERRUPTED
    except BrokenPipeError:
        _discard_output()
        return READER_LEFT
    return code


def find_commands() -> Mapping[str, str]:
    """Return the module of every command by the command's name, the base install's first."""
    package = importlib.import_module(COMMANDS_PACKAGE)
    names = sorted(module.name for module in pkgutil.iter_modules(package.__path__))
    return BASE_COMMANDS | {name: f"{COMMANDS_PACKAGE}.{name}" for name in names if not name.startswith("_")}


def _run(argv: list[str]) -> int:
    commands = find_commands()
    match argv:
        case ["--version", *_]:
            print(f"cpaaskit {version('cpaaskit')}")
        case ["-h" | "--help", *_]:
            print(_help(commands))
        case [name, *rest] if name in commands:
            return _call(name, commands[name], rest)
        case [name, *_]:
            return _refuse(f"there is no command {name!r}; the commands are {', '.join(commands)}")
        case _:
            return _refuse(f"a command is needed: {', '.join(commands)}; `cpaaskit --help` tells what each does")
    return 0


def _call(name: str, module: str, argv: list[str]) -> int:
    try:
        code: int = importlib.import_module(module).main(argv)
    except ModuleNotFoundError as error:
        if error.name is None or error.name.startswith("cpaaskit"):
            raise
        package = error.name.partition(".")[0]
        return _refuse(f"{name} needs {package}, which is not installed: pip install 'cpaaskit[conformance]'")
    return code


def _refuse(message: str) -> int:
    print(f"cpaaskit: {message}", file=sys.stderr)
    return USAGE_ERROR


def _help(commands: Mapping[str, str]) -> str:
    width = max(map(len, commands))
    return _HELP.format(commands="\n".join(f"  {name:{width}}  {_summary(commands[name])}" for name in commands))


def _summary(module: str) -> str:
    """Read the first line of a module's docstring without importing it: what it imports may not be installed."""
    spec = importlib.util.find_spec(module)
    if spec is None or spec.origin is None:
        raise ModuleNotFoundError(f"no module named {module!r}", name=module)
    docstring = ast.get_docstring(ast.parse(Path(spec.origin).read_text(encoding="utf-8")))
    return (docstring or "").partition("\n")[0]


def _discard_output() -> None:
    """Point standard output at nothing, so that Python's own flush at exit does not complain again."""
    devnull = os.open(os.devnull, os.O_WRONLY)
    os.dup2(devnull, sys.stdout.fileno())
    os.close(devnull)
