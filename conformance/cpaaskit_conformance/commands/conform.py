"""Judge a server, or the sandbox in this process, against every documented statement of an API."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from dataclasses import replace

from rich.console import Console

from cpaaskit_conformance.brands import brand_of
from cpaaskit_conformance.claims import Claims, load_claims
from cpaaskit_conformance.corpus.corpus import Corpus, build_corpus, find_case
from cpaaskit_conformance.credentials import Credential
from cpaaskit_conformance.embedded import embedded_sandbox
from cpaaskit_conformance.errors import ConfigurationError, TargetError
from cpaaskit_conformance.ledger import Ledger
from cpaaskit_conformance.options import ConformOptions, read_options
from cpaaskit_conformance.reports import ProgressBar, prepare_directory, print_verdicts, write_reports
from cpaaskit_conformance.runner import knock, run_sync
from cpaaskit_conformance.settings import DEFAULT_HTTP_WORKERS, RunSettings, default_examples
from cpaaskit_conformance.spec import Spec, load_spec
from cpaaskit_conformance.target import Target

USAGE_ERROR = 2
INCOMPLETE = 3


def main(argv: Sequence[str]) -> int:
    """Run the command.

    Args:
        argv: The arguments after the command's name.

    Returns:
        0 where no `must` is broken and every core claim was exercised, 1 where a `must` is broken, 2 for wrong usage,
        3 where the run is incomplete.
    """
    try:
        return _conform(read_options(argv, os.environ, sys.stdin))
    except ConfigurationError as error:
        print(f"cpaaskit conform: {error}", file=sys.stderr)
        return USAGE_ERROR
    except TargetError as error:
        print(f"cpaaskit conform: {error}", file=sys.stderr)
        return INCOMPLETE


def _conform(options: ConformOptions) -> int:
    spec, claims = load_spec(options.api), load_claims(options.api)
    if options.tags:
        spec = spec.tagged(options.tags)
    brand = None if options.brand is None else brand_of(spec, options.brand)
    target = _target(options, spec)
    if options.report is not None:
        prepare_directory(options.report)
    console = Console()
    with ProgressBar(console) as progress:
        settings = replace(_settings(options, target, progress), brand=brand)
        knock(target, spec, claims, settings)
        ledger = run_sync(target, _corpus(options, spec, claims), claims, settings=settings, spec=spec)
    return _tell(ledger, options, console)


def _settings(options: ConformOptions, target: Target, progress: ProgressBar) -> RunSettings:
    return RunSettings(
        workers=options.workers or (1 if target.embedded else DEFAULT_HTTP_WORKERS),
        timeout_s=options.timeout_s,
        max_time_s=options.max_time_s,
        read_only=options.read_only,
        on_event=progress,
    )


def _corpus(options: ConformOptions, spec: Spec, claims: Claims) -> Corpus:
    examples = default_examples(len(spec.operations)) if options.examples is None else options.examples
    if options.case is not None:
        return find_case(spec, claims, options.case, seed=options.seed, examples=examples)
    return build_corpus(spec, claims, seed=options.seed, families=options.families, examples=examples)


def _target(options: ConformOptions, spec: Spec) -> Target:
    if options.base_url is None:
        return embedded_sandbox(options.api, brand=options.brand)
    _check_credential(options.api, options.credential, spec)
    return Target.http(options.base_url, credential=options.credential)


def _check_credential(api: str, credential: Credential, spec: Spec) -> None:
    """Refuse to knock without the credential that the API's security schemes ask for.

    Raises:
        ConfigurationError: It is missing.
    """
    schemes = [str(scheme.get("scheme", scheme.get("type"))).lower() for scheme in spec.security_schemes.values()]
    named = schemes and all(scheme in ("basic", "oauth2") for scheme in schemes)
    missing = not (credential.username and credential.password) if named else not credential.token
    if schemes and missing:
        option = "--username and --password, or --client-id and --client-secret" if named else "--token"
        variable = f"CPAASKIT_{api.upper()}_{'PASSWORD' if named else 'TOKEN'}"
        raise ConfigurationError(f"a server needs a credential; give {option}, or better set {variable}")


def _tell(ledger: Ledger, options: ConformOptions, console: Console) -> int:
    print_verdicts(ledger, console)
    if options.report is not None:
        for path in write_reports(ledger, options.report):
            console.print(f"wrote {path}", soft_wrap=True, highlight=False)
    return ledger.exit_code
