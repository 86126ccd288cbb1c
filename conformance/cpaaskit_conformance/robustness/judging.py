"""What the answers to bad requests say about the claims that ask for their refusal."""

from __future__ import annotations

from cpaaskit_conformance.claims import Claims
from cpaaskit_conformance.contract import Operation
from cpaaskit_conformance.model import Case, CredentialKind, Exchange, Missing
from cpaaskit_conformance.session import Session
from cpaaskit_conformance.traits import told_code

_MALFORMED = {
    "not-json": "robustness.not-json",
    "missing": "robustness.missing",
    "wrong-type": "robustness.wrong-type",
    "too-few": "robustness.too-few",
}
_CREDENTIAL_CHECKS: dict[CredentialKind, str] = {
    "none": "robustness.no-credentials",
    "invalid": "robustness.invalid-credentials",
    "truncated": "robustness.invalid-credentials",
    "extended": "robustness.invalid-credentials",
    "recased": "robustness.invalid-credentials",
    "empty": "robustness.invalid-credentials",
    "wrong-scheme": "robustness.wrong-scheme",
}


def refused(exchange: Exchange) -> bool:
    """Tell whether an answer is a 4xx, or tells failure in its body."""
    return exchange.refused


def told_status(exchange: Exchange) -> int | None:
    """Give the status that an answer means: its body's code where only the body tells failure, else that of HTTP."""
    return (told_code(exchange.json()) if exchange.denied else None) or exchange.status


def judge_refusal(session: Session, claims: Claims, operation: Operation, case: Case, exchange: Exchange) -> None:
    """Hold the claims that ask for the refusal of this defect, and for its status."""
    kind = (case.defect or "").partition(":")[0]
    check = _MALFORMED.get(kind, "robustness.forbidden")
    asking = {claim.id for claim in claims.for_check(check, operation.id)} if kind in _MALFORMED else set[str]()
    for claim in sorted(asking.union(case.claims)):
        told = f"a request with the defect {case.defect} was answered with {exchange.status}"
        session.hold(claim, refused(exchange), exchange, check=check, message=told)
    if kind in _MALFORMED and refused(exchange) and not _without_type(exchange):
        _judge_status(session, claims, "robustness.status", exchange)
        if kind == "not-json" and exchange.request.raw is not None:
            _judge_status(session, claims, "robustness.not-json-status", exchange)


def _judge_status(session: Session, claims: Claims, check: str, exchange: Exchange) -> None:
    for claim in claims.for_check(check, exchange.request.operation):
        kept = told_status(exchange) in claim.statuses
        told = f"a malformed request was told by {exchange.status}"
        session.hold(claim.id, kept, exchange, check=check, message=told)


def _without_type(exchange: Exchange) -> bool:
    """Tell whether 415 answers a request that has neither content nor a media type: that is as right as 400."""
    request = exchange.request
    return exchange.status == 415 and request.media_type is None and isinstance(request.body, Missing)


def judge_method(session: Session, claims: Claims, operation: Operation, exchange: Exchange) -> None:
    """Hold the claims about methods that a path does not have; 501 is a refusal here (RFC 9110, 15.6.2)."""
    for claim in claims.for_check("robustness.method", operation.id):
        told = f"the method {exchange.request.method} was answered with {exchange.status}"
        kept = refused(exchange) or exchange.status == 501
        session.hold(claim.id, kept, exchange, check="robustness.method", message=told)


def judge_tolerance(session: Session, claims: Claims, operation: Operation, exchange: Exchange) -> None:
    """Hold the claims that ask for tolerance of unknown members."""
    for claim in claims.for_check("robustness.unknown-members", operation.id):
        told = f"an unknown member was answered with {exchange.status}"
        kept = exchange.ok(operation.success)
        session.hold(claim.id, kept, exchange, check="robustness.unknown-members", message=told)


def judge_credentials(session: Session, claims: Claims, operation: Operation, exchange: Exchange) -> None:
    """Hold the claims about requests with this kind of credentials."""
    check = _CREDENTIAL_CHECKS[exchange.credentials]
    for claim in claims.for_check(check, operation.id):
        told = f"a request with {exchange.credentials} credentials was answered with {exchange.status}"
        session.hold(claim.id, refused(exchange), exchange, check=check, message=told)
    if exchange.credentials == "wrong-scheme":
        return
    for claim in claims.for_check("robustness.credentials-status", operation.id):
        told = f"{exchange.credentials} credentials were told by {exchange.status}"
        kept = told_status(exchange) in claim.statuses
        session.hold(claim.id, kept, exchange, check="robustness.credentials-status", message=told)


def judge_unchanged(
    session: Session, claims: Claims, operation: Operation, check: str, *exchanges: Exchange, same: bool
) -> None:
    """Hold the claims that say that what was refused changed nothing."""
    for claim in claims.for_check(check, operation.id):
        session.hold(claim.id, same, *exchanges, check=check, message="what can be read changed after a refusal")
