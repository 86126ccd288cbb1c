"""The other end of a webhook, as an ASGI application."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import TYPE_CHECKING

from cpaaskit._callback import CallbackApp, Handler, Reply, Scope, bearer_secrets, is_same, query_of
from cpaaskit._errors import ConfigurationError
from cpaaskit.cpaas_v2._events import Event, parse_event

if TYPE_CHECKING:
    from cpaaskit._types import Json


def callback_app(
    handle: Handler[Event], *, secret: str | None, validation_key: str | None = None
) -> CallbackApp[Event]:
    """An ASGI application for the URI of a webhook; mount it, or serve it as it is.

    It answers 200 to an event, which is what counts for every kind of them, and echoes the challenge with which a new
    webhook is tried out (page on verifying webhooks). The platform sends the webhook's secret as Bearer in
    Authorization, and it must be right. A `Signature` header, which the pages mention for some channels, is not
    looked at: they do not say how it is made, so nobody can check it.

    An event comes again where it was not answered in time (within 3 seconds for some channels, up to three times), so
    keep the handler short and expect an event twice.

    Args:
        handle: Called with each event, sync or async.
        secret: The secret of the webhook; None accepts every request, as behind a gateway of your own.
        validation_key: The token of the webhook, which a challenge must show; None answers every challenge.

    Raises:
        ConfigurationError: The secret or the key is empty, as an unset variable is.
    """
    if secret == "" or validation_key == "":
        raise ConfigurationError("the webhook's secret or key is empty; give the one of the webhook, or None for none")

    def answer(scope: Scope, body: bytes) -> Reply | None:
        return _to_challenge(scope, body, validation_key)

    return CallbackApp(
        parse_event, handle, token=secret, token_of=lambda _event: None, shown=bearer_secrets, answer=answer, taken=200
    )


def _to_challenge(scope: Scope, body: bytes, validation_key: str | None) -> Reply | None:
    """The answer to a challenge, None to anything else."""
    try:
        document: Json = json.loads(body)
    except (ValueError, RecursionError):
        return None
    if not isinstance(document, Mapping) or not {"challenge", "validation_key"} <= document.keys():
        return None
    in_query = [value for name, value in query_of(scope) if name == "token"]
    shown: list[str | bytes] = [str(document["validation_key"]), *in_query]
    right = [validation_key is None or is_same(key, validation_key) for key in shown]
    if not all(right):
        return Reply(403)
    return Reply(200, json.dumps({"challenge": document["challenge"]}).encode())
