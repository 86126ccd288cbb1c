"""What a typed client must do with a case: send it unchanged, read what may come, raise what is documented."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Final
from urllib.parse import urlsplit

import cpaaskit
from cpaaskit_conformance.client_family.answers import Canned
from cpaaskit_conformance.client_family.bodies import same_body, same_value
from cpaaskit_conformance.client_family.clients import BASE_URL, TOKEN, Clients, TypedClient
from cpaaskit_conformance.client_family.recording import Sent
from cpaaskit_conformance.model import MISSING, Json, Missing, RequestData

SENDS: Final = "client.sends"
READS: Final = "client.reads"
KEEPS: Final = "client.keeps-unknown"
RAISES: Final = "client.raises"
CREDENTIAL: Final = "client.credential"

CLASSES: Final[Mapping[int, str]] = {
    400: "BadRequestError",
    401: "AuthenticationError",
    403: "PermissionDeniedError",
    404: "NotFoundError",
    406: "NotAcceptableError",
    409: "ConflictError",
    422: "UnprocessableEntityError",
    429: "RateLimitError",
}
"""The class of each status; any other below 500 is a StatusError, and one from 500 on a ServerError."""


@dataclass(frozen=True, slots=True)
class Ruling:
    """What one check found of one client: empty where it kept its word."""

    check: str
    wrong: str


@dataclass(frozen=True, slots=True, kw_only=True)
class _Call:
    """One call of one client: what it sent, and what came of it."""

    sent: tuple[Sent, ...]
    result: object = None
    error: Exception | None = None


async def judge_request(clients: Clients, request: RequestData, answer: Canned) -> list[Ruling]:
    """Send one request through every client; each must send exactly it, with the credential in its place."""
    rulings: list[Ruling] = []
    for client in clients.all:
        call = await _called(clients, client, request, answer)
        operation = clients.operations[request.operation]
        wrong = next(_differences(clients, request, operation, call), "")
        rulings.append(Ruling(SENDS, wrong and f"{client.name}: {wrong}"))
        leaked = next(_misplaced(clients.schemes, operation, call.sent), "")
        rulings.append(Ruling(CREDENTIAL, leaked and f"{client.name}: {leaked}"))
    return rulings


async def judge_answer(clients: Clients, request: RequestData, answer: Canned, check: str) -> list[Ruling]:
    """Answer one request of every client; each must give the answer back unchanged."""
    rulings: list[Ruling] = []
    for client in clients.all:
        call = await _called(clients, client, request, answer)
        wrong = _misread(clients, call, request.operation, answer)
        rulings.append(Ruling(check, wrong and f"{client.name}: {wrong}"))
    return rulings


async def judge_failure(clients: Clients, request: RequestData, answer: Canned) -> list[Ruling]:
    """Answer one request of every client with a failure; each must raise the class that belongs to it, once asked."""
    rulings: list[Ruling] = []
    for client in clients.all:
        call = await _called(clients, client, request, answer)
        wrong = _misraised(clients, client, call, answer, request.operation)
        rulings.append(Ruling(RAISES, wrong and f"{client.name}: {wrong}"))
    return rulings


async def _called(clients: Clients, client: TypedClient, request: RequestData, answer: Canned) -> _Call:
    arguments = clients.arguments(request)
    recorder = clients.recorder
    recorder.sent.clear()
    recorder.answer = answer
    try:
        result = await client.call(clients.operations[request.operation], arguments)
    except Exception as error:  # noqa: BLE001 - whatever a client raises is what is judged
        return _Call(sent=tuple(recorder.sent), error=error)
    return _Call(sent=tuple(recorder.sent), result=result)


def _differences(clients: Clients, request: RequestData, operation: Any, call: _Call) -> Iterator[str]:
    if len(call.sent) != 1:
        raised = f", and raised {type(call.error).__name__}" if call.error else ""
        yield f"sent {len(call.sent)} requests in place of one{raised}"
        return
    sent = call.sent[0]
    base = urlsplit(BASE_URL)
    path = (*base.path.split("/"), *(_filled(segment, request.path) for segment in operation.path.split("/")[1:]))
    if sent.method != operation.method:
        yield f"sent {sent.method} in place of {operation.method}"
    if sent.origin != f"{base.scheme}://{base.netloc}" or sent.segments != path:
        yield "sent to another path"
    if _by_key(sent.query) != _by_key(request.query):
        yield "sent another query"
    yield from _body_differences(clients, request, operation, sent)
    if call.error is not None:
        yield f"raised {type(call.error).__name__} on a documented success"


def _body_differences(clients: Clients, request: RequestData, operation: Any, sent: Sent) -> Iterator[str]:
    if isinstance(request.body, Missing):
        if sent.content:
            yield "sent a body where there is none"
        return
    media_type = request.media_type or operation.request_media_types[0]
    if sent.media_type != media_type:
        yield f"sent {sent.media_type} in place of {media_type}"
    if not same_body(clients.spec, clients.spec.operations[request.operation], request, sent):
        yield "sent another body"


def _filled(segment: str, path: Mapping[str, str]) -> str:
    return path.get(segment[1:-1], "") if segment.startswith("{") else segment


def _by_key(pairs: tuple[tuple[str, str], ...]) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for name, value in pairs:
        if value != TOKEN:
            found.setdefault(name, []).append(value)
    return found


def _misplaced(schemes: Mapping[str, Any], operation: Any, sent: tuple[Sent, ...]) -> Iterator[str]:
    """Tell where the credential is and should not be, and where it is not and should be."""
    every = [schemes[names[0]] for names in operation.security if len(names) == 1]
    for number, each in enumerate(sent):
        allowed = every if number else every[:1]  # another way comes after the first one was refused
        headers = {name for name, value in each.headers if TOKEN in value}
        query = {name for name, value in each.query if TOKEN in value}
        elsewhere = "".join((each.origin, *each.segments, each.content.decode("utf-8", "replace")))
        if TOKEN in elsewhere:
            yield "put the credential into the URL's path or the body"
        if headers - {scheme.parameter.lower() for scheme in allowed if scheme.location == "header"}:
            yield "put the credential into a header that is not its own"
        if query - {scheme.parameter for scheme in allowed if scheme.location == "query"}:
            yield "put the credential into the query"
        carried = any(_carries(scheme, each) for scheme in allowed)
        if allowed and not carried:
            yield "did not send the credential as the contract has it"


def _carries(scheme: Any, sent: Sent) -> bool:
    pairs = sent.query if scheme.location == "query" else sent.headers
    name = scheme.parameter if scheme.location == "query" else scheme.parameter.lower()
    return (name, scheme.prefix + TOKEN) in pairs


def _misread(clients: Clients, call: _Call, operation: str, answer: Canned) -> str:
    if call.error is not None:
        return f"raised {type(call.error).__name__} on a valid answer"
    body = answer.value()
    if isinstance(body, Missing):
        return "" if call.result is None else "gave something back for an answer without a body"
    written = _written(call.result)
    if isinstance(written, Missing):
        return "gave back something that is not a model"
    content = clients.spec.operations[operation].responses[answer.status].content
    schema = content.schemas.get(answer.media_type, {})
    return "" if same_value(clients.spec, schema, written, body) else "did not give the answer back as it came"


def _written(result: object) -> Json | Missing:
    """Give what a client read as JSON; MISSING where it is neither a model nor a text."""
    to_dict: Callable[[], Json] | None = getattr(result, "to_dict", None)
    if to_dict is not None:
        return to_dict()
    return result if isinstance(result, str) else MISSING


def _misraised(clients: Clients, client: TypedClient, call: _Call, answer: Canned, operation: str) -> str:
    if call.error is None:
        return f"took {answer.status} as success"
    expected = _class_of(clients, client, answer.status)
    if type(call.error) is not expected:
        return f"raised {type(call.error).__name__} for {answer.status} in place of {expected.__name__}"
    if getattr(call.error, "status_code", None) != answer.status:
        return f"raised {expected.__name__} without its status {answer.status}"
    if getattr(call.error, "operation_id", None) != operation:
        return f"raised {expected.__name__} without its operation"
    if len(call.sent) != 1 and not _may_try_another(clients, operation, answer.status):
        return f"sent {len(call.sent)} requests for one {answer.status}"
    return ""


def _may_try_another(clients: Clients, operation: str, status: int) -> bool:
    """Tell whether a second attempt is allowed: after a 401, where the contract lists another way to authenticate."""
    return status == 401 and len(clients.operations[operation].security) > 1


def _class_of(clients: Clients, client: TypedClient, status: int) -> type[Exception]:
    if not client.is_public:
        found: type[Exception] = clients.errors.StatusError
        return found
    name = CLASSES.get(status, "ServerError" if status >= 500 else "StatusError")
    shared: type[Exception] = getattr(cpaaskit, name)
    return shared
