"""Which operations a claim is about: names, and patterns that stand for all operations of a kind."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from .documents import Document, Object, OperationEntry, as_list, as_object

TAKEN_OUT = "-"


def expanded(document: Document, entry: object) -> tuple[object, list[str]]:
    """Write out the operations of one claim.

    Returns:
        The claim with names only, in the order of the patterns and then of the contract; and what is wrong with it.
    """
    claim = as_object(entry)
    patterns = [str(each) for each in as_list(claim.get("operations"))]
    names: list[str] = []
    problems: list[str] = []
    for pattern in patterns:
        out = pattern.startswith(TAKEN_OUT)
        found = _meant(document, pattern.removeprefix(TAKEN_OUT))
        if out:
            found = [name for name in found if name in names]
        if not found:
            told = "takes out no operation that stands before it" if out else "stands for no operation"
            problems.append(f"{claim.get('id')}: {pattern} {told}; correct the pattern")
        names = [name for name in names if name not in found] if out else [*names, *found]
    if not patterns:
        return entry, problems
    return {**claim, "operations": list(dict.fromkeys(names))}, problems


def _meant(document: Document, pattern: str) -> list[str]:
    kind, colon, value = pattern.partition(":")
    if pattern in WORDS:
        return [each.where for each in document.operations() if WORDS[pattern](each.operation)]
    if colon and kind in KINDS:
        return [each.where for each in document.operations() if value in KINDS[kind](each)]
    return [pattern]


def _resource(entry: OperationEntry, member: str) -> list[str]:
    return [str(as_object(entry.operation.get("x-resource")).get(member))]


WORDS: Mapping[str, Callable[[Object], bool]] = {
    "*": bool,
    "paginated": lambda operation: "x-pagination" in operation,
}

KINDS: Mapping[str, Callable[[OperationEntry], list[str]]] = {
    "method": lambda entry: [entry.method.upper()],
    "tag": lambda entry: [str(tag) for tag in as_list(entry.operation.get("tags"))],
    "effect": lambda entry: [str(entry.operation.get("x-effect"))],
    "envelope": lambda entry: [str(entry.operation.get("x-envelope"))],
    "does": lambda entry: _resource(entry, "does"),
    "of": lambda entry: _resource(entry, "of"),
}
