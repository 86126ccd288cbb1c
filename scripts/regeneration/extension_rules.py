"""Rules for the ``x-`` extensions: known, well formed, and pointing at things that exist."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping

from . import shared_rules
from .documents import Document, Object, OperationEntry, as_object
from .walking import extensions

BASES = frozenset({"documented", "elsewhere", "inferred"})
EFFECTS = frozenset({"read", "write", "charge"})
WINDOWS = frozenset({"second", "minute", "hour", "day", "month"})
WORD = re.compile(r"[a-z][a-z0-9-]*")


def extension_problems(document: Document) -> Iterator[str]:
    """Check every extension of a contract, and that each operation tells its effect."""
    for where, name, value, around in extensions(document):
        check = CHECKS.get(name)
        problem = f"is not known here; known are {', '.join(CHECKS)}" if check is None else check(value, around)
        if problem:
            yield f"{where}: {problem}"
    for entry in document.operations():
        if entry.operation.get("x-effect") is None:
            yield f"{entry.where}: has no x-effect; say whether a repeat costs nothing, state or money"
        yield from (f"{entry.where}: {problem}" for problem in _key_problems(document, entry))
    yield from shared_rules.shared_problems(document)


def _one_of(allowed: frozenset[str]) -> Callable[[object, Object], str]:
    told = f"must be one of {', '.join(sorted(allowed))}"
    return lambda value, _around: "" if isinstance(value, str) and value in allowed else told


def _word(value: object, _around: Object) -> str:
    return "" if isinstance(value, str) and WORD.fullmatch(value) else "must be a word in lower case"


def _boolean(value: object, _around: Object) -> str:
    return "" if isinstance(value, bool) else "must be true or false"


def _open_enum(value: object, around: Object) -> str:
    return _boolean(value, around) or ("" if "enum" in around else "stands where there is no enum")


def _names(value: object, around: Object) -> str:
    return "" if isinstance(value, list) and "enum" in around else "must be a list beside an enum"


def _rate_limit(value: object, _around: Object) -> str:
    limit = as_object(value)
    told = "must be {counts, per, window} and, where it is published, limit as a whole number above 0"
    if not {"counts", "per", "window"} <= limit.keys() <= {"counts", "per", "window", "limit", "x-basis"}:
        return told
    figure = limit.get("limit", 1)
    counted = isinstance(figure, int) and not isinstance(figure, bool) and figure > 0
    words = all(isinstance(limit[key], str) and WORD.fullmatch(str(limit[key])) for key in ("counts", "per"))
    if not (counted and words):
        return told
    return "" if limit["window"] in WINDOWS else f"its window must be one of {', '.join(sorted(WINDOWS))}"


def _idempotency_key(value: object, _around: Object) -> str:
    key = as_object(value)
    target = {"body": "pointer", "header": "name", "query": "name"}.get(str(key.get("in")))
    if target is None or set(key) - {"in", target, "x-basis"} or not isinstance(key.get(target), str):
        return "must be {in: body, pointer} or {in: header or query, name}, with its x-basis"
    return "" if "x-basis" in key else "must say on whose word it is, as x-basis"


CHECKS: Mapping[str, Callable[[object, Object], str]] = {
    "x-basis": _one_of(BASES),
    "x-effect": _one_of(EFFECTS),
    "x-idempotency-key": _idempotency_key,
    "x-rate-limit": _rate_limit,
    "x-envelope": _word,
    "x-shares": _word,
    "x-sensitive": _boolean,
    "x-open-enum": _open_enum,
    "x-enum-varnames": _names,
    "x-call": shared_rules.call,
    "x-resource": shared_rules.resource,
    "x-pagination": shared_rules.pagination,
    "x-method-override": shared_rules.method_override,
    "x-envelopes": shared_rules.envelopes,
    "x-brands": shared_rules.brands,
    "x-decision": shared_rules.decision,
    "x-decimal": shared_rules.decimal,
}


def _key_problems(document: Document, entry: OperationEntry) -> Iterator[str]:
    key = as_object(entry.operation.get("x-idempotency-key"))
    place = str(key.get("in"))
    if place == "body" and not any(
        shared_rules.pointed_at(document, as_object(media).get("schema"), shared_rules.tokens_of(key.get("pointer")))
        for media in document.request_content(entry).values()
    ):
        yield f"x-idempotency-key: no request body has {key.get('pointer')}; correct the pointer"
    if place in {"header", "query"} and (place, str(key.get("name"))) not in document.parameters(entry):
        yield f"x-idempotency-key: there is no {place} parameter {key.get('name')}; add it or correct the name"
