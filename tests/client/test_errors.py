"""The tree of errors: its shape, which status becomes which class, and what an error keeps to itself."""

from __future__ import annotations

import copy
import inspect
import pickle
import traceback
from collections.abc import Mapping

import httpx
import pytest
from canary import NUMBER, SENDER, TEXT, TOKEN, refuse

from cpaaskit import (
    ApiError,
    AuthenticationError,
    BadRequestError,
    ConfigurationError,
    ConflictError,
    CpaaskitError,
    DeliveryPendingError,
    InvalidArgumentError,
    NotAcceptableError,
    NotFoundError,
    OutcomeUnknownError,
    PermissionDeniedError,
    RateLimitError,
    RedirectError,
    RequestNotSentError,
    ResponseDecodeError,
    ServerError,
    Snapshot,
    StatusError,
    UnprocessableEntityError,
    _errors,
)
from cpaaskit._failures import answer_error
from cpaaskit._operation import secrets_of
from cpaaskit._snapshot import snapshot

from .answering import SEND, Server, send

CLASSES = {
    name: kind for name, kind in vars(_errors).items() if inspect.isclass(kind) and kind.__module__ == _errors.__name__
}


def _drawn() -> dict[str, str]:
    """The tree in the module's docstring, each class with its parent."""
    parents: dict[str, str] = {}
    path: list[str] = []
    drawing = (_errors.__doc__ or "").split("```")[1]
    for line in drawing.strip().splitlines():
        bare = line.lstrip("│├└─ ")
        depth = (len(line) - len(bare)) // 4
        name = bare.split()[0]
        path[depth:] = [name]
        if depth:
            parents[name] = path[depth - 1]
    return parents


def test_the_tree_is_as_it_is_drawn():
    """Every class stands in the docstring below its parent, and nothing else does."""
    assert {name: kind.__bases__[0].__name__ for name, kind in CLASSES.items()} == _drawn()


def test_every_error_is_public():
    """What can be raised can be caught by its name."""
    import cpaaskit

    assert set(CLASSES) <= set(cpaaskit.__all__)
    assert set(CLASSES) | {"class_for_status"} == set(_errors.__all__)


@pytest.mark.parametrize(
    ("status", "expected"),
    [
        (301, RedirectError),
        (307, RedirectError),
        (400, BadRequestError),
        (401, AuthenticationError),
        (402, StatusError),
        (403, PermissionDeniedError),
        (404, NotFoundError),
        (406, NotAcceptableError),
        (409, ConflictError),
        (418, StatusError),
        (422, UnprocessableEntityError),
        (429, RateLimitError),
        (499, StatusError),
        (500, ServerError),
        (520, ServerError),
        (599, ServerError),
        (999, ServerError),
    ],
)
def test_each_status_has_its_class(status: int, expected: type[ApiError]):
    """A status outside every list has the class of its hundred."""
    server = Server(httpx.Response(status, json={"code": 7, "message": "no"}, headers={"x-request-id": "r-9"}))
    with server.sync(max_retries=0) as sms, pytest.raises(ApiError) as caught:
        sms.subscriptions.current() if status != 404 else sms.subscriptions.get_delivery_info_subscription()

    error = caught.value
    assert type(error) is expected
    assert (error.status_code, error.code, error.message, error.request_id) == (status, "7", "no", "r-9")
    assert (error.operation_id, error.attempts) == ("getDeliveryInfoSubscription", 1)
    assert str(error).startswith(f"getDeliveryInfoSubscription: the server answered {status} (7: no).")


def test_a_5xx_on_a_charge_is_an_unknown_outcome():
    """Nobody can say whether the text went out; it was sent once."""
    server = Server(httpx.Response(503, json={"message": "later"}))
    with server.sync() as sms, pytest.raises(OutcomeUnknownError, match="look before you send it again") as caught:
        send(sms)

    assert (len(server.requests), caught.value.status_code, caught.value.message) == (1, 503, "later")


def test_a_lost_answer_is_an_unknown_outcome_and_an_unsent_request_is_not(monkeypatch: pytest.MonkeyPatch):
    """What breaks after the first byte is in doubt; what breaks before is not."""
    slept: list[float] = []
    monkeypatch.setattr("time.sleep", slept.append)
    lost = Server(httpx.ReadError("reset"))
    with lost.sync() as sms, pytest.raises(OutcomeUnknownError, match="sent, then the connection broke"):
        send(sms)
    unsent = Server(httpx.ConnectError("refused"))
    with unsent.sync() as sms, pytest.raises(RequestNotSentError, match="Nothing has happened") as caught:
        send(sms)

    assert (len(lost.requests), len(unsent.requests), caught.value.attempts, len(slept)) == (1, 3, 3, 2)


def _examples() -> list[CpaaskitError]:
    """One error of each class, filled as far as it goes."""
    answer = snapshot(400, [("X-Request-Id", "r-1"), ("Set-Cookie", f"a={TOKEN}")], TEXT.encode())
    made: list[CpaaskitError] = []
    for kind in CLASSES.values():
        if issubclass(kind, ApiError):
            fields = {"operation_id": "op", "status_code": 400, "code": "c", "details": {"a": [1]}, "response": answer}
            made.append(kind("what happened", message="m", retry_after=2.5, request_id="r-1", attempts=3, **fields))
        elif kind is DeliveryPendingError:
            made.append(kind("not yet", states={f"tel:{NUMBER}": "MessageWaiting"}))
        else:
            made.append(kind("what happened"))
    return made


def _kept(error: CpaaskitError) -> dict[str, object]:
    return {name: value for name, value in vars(error).items() if name not in {"response", "states"}}


@pytest.mark.parametrize("error", _examples(), ids=lambda error: type(error).__name__)
@pytest.mark.parametrize("protocol", range(pickle.HIGHEST_PROTOCOL + 1))
def test_every_error_survives_a_pickle_without_its_body(error: CpaaskitError, protocol: int):
    """Class, text and facts come through a process pool or a queue; the answer's body and the numbers stay here."""
    error.add_note("a note")
    data = pickle.dumps(error, protocol)
    back = pickle.loads(data)

    assert (type(back), str(back), back.args, _kept(back)) == (type(error), str(error), error.args, _kept(error))
    refuse("a pickled error", [data.decode("latin-1"), repr(back), str(vars(back))])


@pytest.mark.parametrize("error", _examples(), ids=lambda error: type(error).__name__)
@pytest.mark.parametrize("duplicate", [copy.copy, copy.deepcopy])
def test_every_error_can_be_copied_whole(error: CpaaskitError, duplicate):
    """A copy stays in this process and keeps everything."""
    back = duplicate(error)

    assert (type(back), str(back), vars(back)) == (type(error), str(error), vars(error))


@pytest.mark.parametrize("error", _examples(), ids=lambda error: type(error).__name__)
def test_text_and_repr_leave_body_and_numbers_out(error: CpaaskitError):
    """What a log or a traceback prints of an error is its sentence."""
    refuse("an error", [str(error), repr(error), *traceback.format_exception(error)])


def _loud(request: httpx.Request) -> httpx.Response:
    """Repeat everything that was sent, in every form."""
    said = {
        "code": f"E-{SENDER}",
        "message": f"{TEXT!r} of {SENDER} to tel:{NUMBER}, 1359 987 0011223: {request.headers['authorization']}",
        "echo": [request.content.decode(), str(request.url), {f"tel:{NUMBER}": int(NUMBER)}],
    }
    return httpx.Response(400, json=said, headers={"location": str(request.url), "set-cookie": TOKEN})


@pytest.mark.parametrize("sender", [SENDER, "CANARYBIRD", "CAN BIRD 1", "tel:+32"])
def test_what_a_vendor_repeats_of_a_request_is_masked(sender: str):
    """Numbers, the sender in path and body, the text and the token appear in no error, and its details are masked."""
    with Server(_loud).sync() as sms, pytest.raises(BadRequestError) as caught:
        send(sms, sender=sender, sender_name=sender if sender.startswith("CAN") else None)

    error = caught.value
    refuse(
        "an error",
        [str(error), repr(error), str(error.details), str(error.message), pickle.dumps(error).decode("latin-1")],
    )
    for shown in (str(error), str(error.details)):
        assert sender not in shown
        assert sender.replace(" ", "%20") not in shown
    assert "[masked]" in str(error)


def test_a_short_sender_in_the_path_is_a_secret_too():
    """The sender may be a person's number or name: as it travels, and as it is meant."""
    parts = {"url": "/outbound/ALPHA%20X/requests"}
    assert secrets_of(SEND, parts) == {"ALPHA%20X", "ALPHA X"}


def test_the_snapshot_is_frozen_and_keeps_the_body():
    """Status, allow-listed headers and body stay readable, and cannot be changed."""
    server = Server(httpx.Response(400, text=TEXT, headers={"x-request-id": "r", "server": "s", "set-cookie": "c"}))
    with server.sync() as sms, pytest.raises(BadRequestError) as caught:
        sms.subscriptions.current()

    answer = caught.value.response
    assert isinstance(answer, Snapshot)
    assert (answer.status_code, answer.body) == (400, TEXT.encode())
    assert set(answer.headers) == {"x-request-id", "content-type"}
    with pytest.raises(AttributeError):
        answer.status_code = 200  # type: ignore[misc] # that is the point
    with pytest.raises(TypeError):
        answer.headers["a"] = "b"  # type: ignore[index] # that is the point
    assert pickle.loads(pickle.dumps(answer)) == answer
    assert copy.deepcopy(answer) == answer


def _reachable(thing: object, depth: int = 6) -> list[object]:
    """What can be reached through attributes and items."""
    if depth == 0 or isinstance(thing, (str, bytes, int, float, type(None))):
        return [thing]
    inner = (
        list(thing.values()) if isinstance(thing, Mapping) else list(thing) if isinstance(thing, (list, tuple)) else []
    )
    inner += list(vars(thing).values()) if hasattr(thing, "__dict__") else []
    inner += [getattr(thing, name) for name in getattr(type(thing), "__slots__", ()) if hasattr(thing, name)]
    return [thing, *(found for item in inner for found in _reachable(item, depth - 1))]


@pytest.mark.parametrize("status", [200, 302, 400, 429, 500])
def test_no_error_holds_an_httpx_object(status: int):
    """Neither the error nor what it was raised from leads to a request, and so to a token."""
    with Server(httpx.Response(status, content=b"{")).sync(max_retries=0) as sms, pytest.raises(ApiError) as caught:
        sms.subscriptions.current()

    error = caught.value
    assert (error.__cause__, error.__context__) == (None, None)
    found = _reachable(error)
    assert not [thing for thing in found if type(thing).__module__.startswith(("httpx", "httpcore"))]


def test_a_lost_request_leads_to_no_httpx_object():
    """The exception of the library below is not chained: it holds the request."""
    with Server(httpx.ReadTimeout("slow")).sync(max_retries=0) as sms, pytest.raises(ApiError) as caught:
        send(sms)

    assert (caught.value.__cause__, caught.value.__context__) == (None, None)


def test_a_body_that_says_that_the_request_failed_is_a_status_error():
    """Some vendors answer 200 and refuse in the body: the judge tells so with no cause."""
    error = answer_error(SEND, snapshot(201, [], b'{"code": 5, "message": "no"}'), attempts=1)

    assert (type(error), error.code, error.message) == (StatusError, "5", "no")


@pytest.mark.parametrize(
    ("header", "expected"),
    [
        ("3", 3.0),
        ("0.5", 0.5),
        ("-1", None),
        ("soon", None),
        ("inf", None),
        ("nan", None),
        ("Thu, 01 Jan 1970 00:00:00 GMT", 0.0),
    ],
)
def test_retry_after_is_seconds_whatever_its_form(header: str, expected: float | None):
    """Seconds, a date that has passed, or nothing usable."""
    server = Server(httpx.Response(429, headers={"retry-after": header}))
    with server.sync(max_retries=0) as sms, pytest.raises(RateLimitError, match="Wait before") as caught:
        sms.subscriptions.current()

    assert caught.value.retry_after == expected


def test_builtin_parents_help_old_code():
    """Code that catches ValueError or TimeoutError catches ours."""
    assert issubclass(InvalidArgumentError, ValueError)
    assert issubclass(ConfigurationError, ValueError)
    assert issubclass(DeliveryPendingError, TimeoutError)
    assert issubclass(ResponseDecodeError, ApiError)
    assert not issubclass(ResponseDecodeError, StatusError)
