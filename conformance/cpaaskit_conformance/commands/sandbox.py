"""Serve the sandbox: a local server that behaves as the vendors' documentation says."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Callable, Mapping, Sequence
from typing import Final, NoReturn, TypeAlias

from starlette.types import ASGIApp

from cpaaskit._httpx import httpx
from cpaaskit_conformance.contract import as_object
from cpaaskit_conformance.errors import ConfigurationError
from cpaaskit_conformance.sandbox.app import DEFAULT_TOKEN, create_app, mount_path
from cpaaskit_conformance.sandbox.clock import Clock, StepClock, SystemClock
from cpaaskit_conformance.sandbox.credentials import RESTRICTED_SUFFIX
from cpaaskit_conformance.sandbox.discovery import api_ids, find_api, variants
from cpaaskit_conformance.sandbox.outbox import LoopbackTransport
from cpaaskit_conformance.sandbox.serving import base_url, is_local, listen, serve
from cpaaskit_conformance.sandbox.settings import SandboxSettings
from cpaaskit_conformance.spec import load_spec

USAGE_ERROR: Final = 2
_Create: TypeAlias = Callable[[httpx.AsyncBaseTransport], ASGIApp]
_ENVIRONMENT: Final = """\
environment: CPAASKIT_SANDBOX_HOST, CPAASKIT_SANDBOX_PORT and CPAASKIT_SANDBOX_TOKEN stand for the options; where one
API is served, CPAASKIT_<API>_TOKEN is its token too, so that a client reads the same."""


class _Parser(argparse.ArgumentParser):
    """Tells a wrong option in one line."""

    def error(self, message: str) -> NoReturn:
        raise ConfigurationError(f"{message}; see cpaaskit sandbox --help")


def main(argv: Sequence[str]) -> int:
    """Serve until Ctrl-C.

    Args:
        argv: The arguments after `sandbox`.

    Returns:
        0 when it was stopped, 2 when an option, an API, a variant or the port can't be used.
    """
    try:
        options = _parser().parse_args(argv)
        if options.list_variants:
            return _list_variants(options.api)
        return _serve(options)
    except (ConfigurationError, ValueError) as error:
        print(f"cpaaskit sandbox: {error}", file=sys.stderr)
        return USAGE_ERROR
    except KeyboardInterrupt:
        return 0


def _serve(options: argparse.Namespace) -> int:
    apis = _apis(options.api)
    token = _token(options.token, apis)
    app = _application(options, apis, token)
    listener = listen(options.host, options.port)
    _announce(options.host, base_url(options.host, listener), apis, token)
    serve(app, listener)
    return 0


def _apis(named: Sequence[str]) -> tuple[str, ...]:
    for api in named:
        find_api(api)
    return tuple(dict.fromkeys(named)) or api_ids()


def _token(given: str | None, apis: Sequence[str]) -> str:
    token = sys.stdin.readline().strip() if given == "-" else given
    if token is None:
        own = os.environ.get(f"CPAASKIT_{apis[0].upper()}_TOKEN") if len(apis) == 1 else None
        token = os.environ.get("CPAASKIT_SANDBOX_TOKEN") or own or DEFAULT_TOKEN
    if not token or not token.isascii() or not token.isprintable() or " " in token:
        raise ConfigurationError("the token must be printable ASCII without spaces, and not empty")
    return token


def _application(options: argparse.Namespace, apis: Sequence[str], token: str) -> ASGIApp:
    settings = SandboxSettings(
        delivery_s=options.delivery,
        quota=options.quota,
        documented_limits=options.limits,
        keep=options.keep,
        callbacks_anywhere=options.allow_callbacks_anywhere,
        seed=options.seed,
    )
    clock: Clock = SystemClock() if options.step is None else StepClock(options.step)
    switches = {**_switches(options.variant, apis)}
    for api in _branded(options.brand, apis):
        switches[api] = {**switches.get(api, {}), "brand": options.brand}

    def create(notifier: httpx.AsyncBaseTransport) -> ASGIApp:
        return create_app(apis, token=token, settings=settings, clock=clock, notifier=notifier, variants=switches)

    transport = LoopbackTransport(anywhere=settings.callbacks_anywhere)
    return create(transport) if options.fault is None else _faulty(options.fault, apis, create, transport)


def _faulty(name: str, apis: Sequence[str], create: _Create, transport: httpx.AsyncBaseTransport) -> ASGIApp:
    from cpaaskit_conformance.faults.catalogue import find

    if len(apis) != 1:
        raise ConfigurationError("--fault needs one API: cpaaskit sandbox API --fault NAME")
    return find(apis[0], name).plant(create, transport)[0]


def _switches(given: Sequence[str], apis: Sequence[str]) -> Mapping[str, Mapping[str, object]]:
    switches: dict[str, dict[str, object]] = {}
    for text in given:
        api, colon, name = text.rpartition(":")
        if not colon and len(apis) != 1:
            raise ConfigurationError(f"--variant {text}: several APIs are served; write API:{text}")
        switches.setdefault(api or apis[0], {}).update(_setting(api or apis[0], name))
    return switches


def _branded(brand: str | None, apis: Sequence[str]) -> Sequence[str]:
    """Give the APIs that are sold under a brand."""
    if brand is None:
        return ()
    known = {api: as_object(load_spec(api).document.get("x-brands")) for api in apis}
    found = [api for api, brands in known.items() if brand in brands]
    if not found:
        names = ", ".join(name for brands in known.values() for name in brands) or "none here"
        raise ConfigurationError(f"there is no brand {brand!r}; there are: {names}")
    return found


def _setting(api: str, name: str) -> Mapping[str, object]:
    switch, equals, value = name.partition("=")
    if equals:
        return {switch: value}
    for variant in variants(api):
        if variant.name == name:
            return variant.setting
    raise ConfigurationError(f"{api} has no variant {name!r}; `cpaaskit sandbox {api} --list-variants` tells them")


def _list_variants(named: Sequence[str]) -> int:
    for api in _apis(named):
        for variant in variants(api):
            setting = ", ".join(f"{switch}={value}" for switch, value in variant.setting.items())
            print(f"{api}:{variant.name}\n    {variant.says}\n    {variant.basis}\n    {setting}")
    return 0


def _announce(host: str, url: str, apis: Sequence[str], token: str) -> None:
    if not is_local(host):
        print(
            f"warning: {host} can be reached from other machines; the inbox shows every message to whoever asks",
            file=sys.stderr,
        )
    width = max(len("inbox"), *map(len, apis))
    for api in apis:
        print(f"{api:{width}}  {url}{mount_path(api)}")
    print(f"{'inbox':{width}}  {url}/")
    shown = token if token == DEFAULT_TOKEN else "(as given)"
    print(f"{'token':{width}}  {shown}; Ctrl-C stops", flush=True)


def _parser() -> argparse.ArgumentParser:
    parser = _Parser(
        prog="cpaaskit sandbox",
        description=(__doc__ or "").strip(),
        epilog=f"{_ENVIRONMENT}\n\n{_guides()}",
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("api", nargs="*", metavar="API", help=f"what to serve: {', '.join(api_ids())}; all by default")
    _add_address(parser)
    _add_behaviour(parser)
    return parser


def _add_address(parser: argparse.ArgumentParser) -> None:
    environ = os.environ
    parser.add_argument(
        "--host", default=environ.get("CPAASKIT_SANDBOX_HOST") or "127.0.0.1", help="default: 127.0.0.1"
    )
    port = environ.get("CPAASKIT_SANDBOX_PORT") or "8025"
    parser.add_argument("--port", type=_port, default=port, help="default: 8025; 0 takes any that is free")
    parser.add_argument(
        "--token",
        help=f"the valid key, - reads it from standard input; default: {DEFAULT_TOKEN}; "
        f"with {RESTRICTED_SUFFIX} behind it, it is a key that gets 403",
    )


def _add_behaviour(parser: argparse.ArgumentParser) -> None:
    defaults = SandboxSettings()
    add = parser.add_argument
    add("--fault", metavar="NAME", help="break one documented statement; `cpaaskit faults API` names the faults")
    add("--variant", metavar="NAME[=VALUE]", action="append", default=[], help="an allowed behaviour; may be repeated")
    add("--list-variants", action="store_true", help="tell the allowed behaviours, and end")
    add(
        "--delivery", type=float, default=defaults.delivery_s, metavar="S", help="seconds to the last state; default: 1"
    )
    add("--step", type=float, metavar="S", help="let time go S seconds per request, not by itself")
    add("--quota", type=int, metavar="N", help="requests per key in the documented window (429 beyond); default: none")
    add("--limits", action="store_true", help="keep the documented rates (429 beyond), where --quota names none")
    add("--brand", metavar="NAME", help="one brand's products and ways, of an API that is sold under several")
    add("--keep", type=int, default=defaults.keep, metavar="N", help="messages remembered; default: 10000")
    add("--seed", type=int, default=defaults.seed, metavar="N", help="decides ids and shuffled orders; default: 1")
    add("--allow-callbacks-anywhere", action="store_true", help="post callbacks to other hosts than loopback too")


def _port(text: str) -> int:
    if not text.isdecimal() or int(text) > 65535:
        raise argparse.ArgumentTypeError(f"{text!r} is no port; give 0 to 65535")
    return int(text)


def _guides() -> str:
    return "\n\n".join(f"{api}: {find_api(api).guide.strip()}" for api in api_ids())
