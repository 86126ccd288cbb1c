"""What a validator complains of, as defects without values."""

from __future__ import annotations

from cpaaskit_conformance.model import Json
from cpaaskit_conformance.sandbox.refusals import Defect
from cpaaskit_conformance.spec import Validator, Violation


def defects_of(validator: Validator, value: Json) -> tuple[Defect, ...]:
    """Give all defects of a value, at least one."""
    return tuple(_defect(violation) for violation in validator.iter_errors(value))


def _defect(violation: Violation) -> Defect:
    kind: object = getattr(violation, "kind", None)
    missing: object = getattr(kind, "property", None)
    limit: object = getattr(kind, "limit", None)
    at = (*violation.instance_path, missing) if isinstance(missing, str) else tuple(violation.instance_path)
    return Defect(str(violation.schema_path[-1]), at, limit if isinstance(limit, int) else None)


def told(defect: Defect) -> tuple[str, str]:
    """Tell where a defect is, as a JSON pointer, and which rule it breaks."""
    at = defect.at[:-1] if defect.rule == "required" else defect.at
    where = "/" + "/".join(map(str, at)) if at else ""
    return where, f"The body breaks the rule {defect.rule} at {where or 'its root'}."
