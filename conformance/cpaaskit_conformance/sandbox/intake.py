"""How liberal an API's server is in what it takes, beyond its contract."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Intake:
    """What a server takes that its contract does not name; by default nothing.

    Args:
        any_body: Whether each operation with a body reads it as JSON, form, multipart or XML, whatever types it lists,
            and takes a body of another type as none.
        query_members: Whether query parameters that the contract does not name are members of the body.
        bracket_names: Whether names such as `a[b]` and `a[]` spell objects and lists, in forms and in JSON.
        credential_members: Members of the body that may hold the key, where neither header nor query holds a valid one.
        bare_header: Whether the Authorization header may hold the key alone, without the word Bearer.
        trailing_slash: Whether a path may end in a slash more.
    """

    any_body: bool = False
    query_members: bool = False
    bracket_names: bool = False
    credential_members: tuple[str, ...] = ()
    bare_header: bool = False
    trailing_slash: bool = False


STRICT = Intake()
