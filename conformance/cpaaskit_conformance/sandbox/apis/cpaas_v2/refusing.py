"""Why this API refuses, in its own sentences."""

from __future__ import annotations

from cpaaskit_conformance.sandbox.refusals import Refusal, RefusedError


def refused(sentence: str, *, status: int = 422, field: str = "", contradictory: bool = False) -> RefusedError:
    """Make a refusal with a sentence of the error catalogue.

    Args:
        sentence: The sentence.
        status: The HTTP status.
        field: The field that is at fault, where the platform names it.
        contradictory: Whether the body says OK for all that.
    """
    kind = "contradictory" if contradictory else "field" if field else "sentence"
    return RefusedError(Refusal(status=status, kind=kind, reason=sentence, where=field))
