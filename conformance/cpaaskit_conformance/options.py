"""The options of a conformance run: from the command line, else from the environment, else the default."""

from __future__ import annotations

import argparse
import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import NoReturn, TextIO, TypeVar

from cpaaskit_conformance.credentials import Credential
from cpaaskit_conformance.errors import ConfigurationError
from cpaaskit_conformance.model import FAMILIES, FamilyName
from cpaaskit_conformance.settings import LEAST_EXAMPLES, MOST_EXAMPLES

T = TypeVar("T")
_SECRETS = ("token", "password", "client_secret")


@dataclass(frozen=True, slots=True, kw_only=True)
class ConformOptions:
    """What `cpaaskit conform` was asked for; values that were not given are None or the default."""

    api: str
    base_url: str | None
    credential: Credential
    families: tuple[FamilyName, ...]
    tags: tuple[str, ...]
    brand: str | None
    examples: int | None
    seed: int
    workers: int | None
    read_only: bool
    timeout_s: float
    max_time_s: float
    case: str | None
    report: Path | None


class _Parser(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        raise ConfigurationError(f"{message}; `cpaaskit conform --help` tells the options")


def parser() -> argparse.ArgumentParser:
    """Give the parser of the command line; defaults come later, since the environment stands between."""
    parser = _Parser(
        prog="cpaaskit conform",
        description="Judge a server, or the sandbox in this process, against every documented statement of an API.",
        epilog="Each option can be given as CPAASKIT_<API>_<OPTION>, for example CPAASKIT_OPENSMS_TOKEN; that is the "
        "best place for a credential. Exit codes: 0 kept, 1 broken, 2 usage, 3 incomplete.",
        allow_abbrev=False,
    )
    parser.add_argument("api", metavar="API", help="which API, as `cpaaskit apis` names it")
    parser.add_argument("--base-url", metavar="URL", help="the server; without it the sandbox runs in this process")
    parser.add_argument("--token", metavar="T", help="the API key; - reads it from standard input")
    parser.add_argument("--username", metavar="U", help="the name, for APIs with HTTP Basic")
    parser.add_argument("--password", metavar="P", help="the password, for APIs with HTTP Basic; - reads it")
    parser.add_argument("--client-id", metavar="I", help="the client's id, for APIs with OAuth")
    parser.add_argument("--client-secret", metavar="S", help="the client's secret, for APIs with OAuth; - reads it")
    parser.add_argument("--family", metavar="F[,F]", help=f"some of {', '.join(FAMILIES)}; all by default")
    parser.add_argument("--tag", metavar="T[,T]", help="only operations with one of these tags; all by default")
    parser.add_argument("--brand", metavar="B", help="the brand whose products are used, where an API has several")
    drawn = f"{LEAST_EXAMPLES} to {MOST_EXAMPLES}, the fewer the more operations an API has"
    parser.add_argument("--examples", metavar="N", help=f"drawn cases per operation ({drawn}); 0 for none")
    parser.add_argument("--seed", metavar="N", help="what cases are drawn from (1)")
    parser.add_argument("--workers", metavar="N", help="cases side by side, 1 to 64 (1 in-process, else 4)")
    parser.add_argument("--read-only", action="store_true", default=None, help="send nothing that changes anything")
    parser.add_argument("--timeout", metavar="S", help="seconds for one exchange (10)")
    parser.add_argument("--max-time", metavar="S", help="seconds for the whole run (300)")
    parser.add_argument("--case", metavar="ADDRESS", help="run this one case of the report again")
    parser.add_argument("--report", metavar="DIR", help="write report.json, report.html and junit.xml there")
    return parser


def read_options(argv: Sequence[str], environment: Mapping[str, str], stdin: TextIO) -> ConformOptions:
    """Read the options of a run.

    Args:
        argv: The arguments after the command's name.
        environment: Asked for what the arguments leave out.
        stdin: Where a secret given as `-` is read from.

    Raises:
        ConfigurationError: An option makes no sense.
    """
    given = _Given(parser().parse_args(argv), environment, stdin)
    return ConformOptions(
        api=given.api,
        base_url=given.text("base_url"),
        credential=_credential(given),
        families=_families(given.text("family")),
        tags=tuple(tag.strip() for tag in (given.text("tag") or "").split(",") if tag.strip()),
        brand=given.text("brand"),
        examples=given.value("examples", _whole(0, 100_000), None),
        seed=given.value("seed", _whole(0, 2**63), 1),
        workers=given.value("workers", _whole(1, 64), None),
        read_only=given.flag("read_only"),
        timeout_s=given.value("timeout", _seconds, 10.0),
        max_time_s=given.value("max_time", _seconds, 300.0),
        case=given.text("case"),
        report=given.value("report", Path, None),
    )


class _Given:
    """What was given, on the command line or in the environment."""

    def __init__(self, arguments: argparse.Namespace, environment: Mapping[str, str], stdin: TextIO) -> None:
        self._arguments: dict[str, object] = dict(vars(arguments))
        self.api = str(self._arguments["api"])
        self._prefix = f"CPAASKIT_{self.api.upper()}_"
        self._environment = environment
        self._stdin = stdin

    def text(self, name: str) -> str | None:
        """Give an option as it was written, or None."""
        written = self._arguments.get(name)
        return str(written) if written is not None else self._environment.get(self._prefix + name.upper()) or None

    def value(self, name: str, read: Callable[[str], T], default: T) -> T:
        """Give an option's value.

        Raises:
            ConfigurationError: It can't be read.
        """
        written = self.text(name)
        if written is None:
            return default
        try:
            return read(written)
        except ValueError as error:
            raise ConfigurationError(f"--{name.replace('_', '-')} {written[:80]!r} {error}") from None

    def flag(self, name: str) -> bool:
        """Give a switch; in the environment 1, true or yes turn it on."""
        if self._arguments.get(name) is not None:
            return True
        return self._environment.get(self._prefix + name.upper(), "").lower() in ("1", "true", "yes")

    def secret(self, name: str) -> str:
        """Give a secret, without ever showing it.

        Raises:
            ConfigurationError: It holds characters that no header can carry.
        """
        written = self.text(name) or ""
        secret = self._stdin.readline().rstrip("\r\n") if written == "-" else written
        option = f"--{name.replace('_', '-')}"
        if written == "-" and not secret:
            raise ConfigurationError(f"{option} - found nothing on standard input; pipe the secret in")
        if not secret.isascii() or not secret.isprintable() or secret != secret.strip():
            raise ConfigurationError(
                f"{option} holds a line break, a blank at an end or another character that no header carries; "
                "give it as it was issued"
            )
        return secret


def _credential(given: _Given) -> Credential:
    token, password, client_secret = (given.secret(name) for name in _SECRETS)
    return Credential(
        token=token,
        username=given.text("username") or given.text("client_id") or "",
        password=password or client_secret,
    )


def _families(text: str | None) -> tuple[FamilyName, ...]:
    if text is None:
        return FAMILIES
    names = [name.strip() for name in text.split(",")]
    unknown = [name for name in names if name not in FAMILIES]
    if unknown:
        raise ConfigurationError(f"there is no family {unknown[0]!r}; the families are {', '.join(FAMILIES)}")
    return tuple(family for family in FAMILIES if family in names)


def _whole(least: int, most: int) -> Callable[[str], int]:
    def read(text: str) -> int:
        if not (text.isascii() and text.isdigit() and least <= int(text) <= most):
            raise ValueError(f"is not a whole number from {least} to {most}")
        return int(text)

    return read


def _seconds(text: str) -> float:
    try:
        seconds = float(text)
    except ValueError:
        seconds = math.nan
    if not 0 < seconds < math.inf:
        raise ValueError("is not a number of seconds above 0")
    return seconds
