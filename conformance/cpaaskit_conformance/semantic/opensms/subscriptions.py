"""Scenarios of the one subscription: a course of steps against a model of what stands."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING, Final

from hypothesis import strategies as st

from cpaaskit_conformance.model import Json, RequestData
from cpaaskit_conformance.semantic import Scenario
from cpaaskit_conformance.semantic.opensms.claim_ids import claim_ids
from cpaaskit_conformance.semantic.opensms.desk import Desk, Target, give_back, take_over
from cpaaskit_conformance.semantic.opensms.polling import POLL_CLAIMS, poll_until_settled
from cpaaskit_conformance.semantic.opensms.requests import (
    CREATE,
    DELETE,
    DELETE_SUBSCRIPTION,
    INFOS,
    READ,
    SEND,
    Message,
)
from cpaaskit_conformance.semantic.opensms.sending import ECHO_CLAIMS, send

if TYPE_CHECKING:
    from cpaaskit_conformance.session import Session


# What a step's letter stands for: the path of the URL and the token.
_BETWEEN: Final = Message("321234567", ("tel:+13500000991",), "In between")
_DELIVERY_S: Final = 3.0
_HOST: Final = "https://sms.example.org"
_TARGETS: Final[dict[str, tuple[str, str | None]]] = {
    "a": (f"{_HOST}/sms/callback", "r2k5hq3"),
    "b": (f"{_HOST}/other/callback", "k3yw0rd9"),
    "c": (f"{_HOST}/sms/callback", "another7"),
    "d": (f"{_HOST}/plain", None),
    "e": (f"{_HOST}/deep/er/path/of-several_segments/", "A1b2C3d4E5f6"),
    "f": (f"{_HOST}/callback?account=7&mode=dlr%20x+y&empty=", "t0ken"),
    "g": (f"{_HOST}/a~b(c)/CamelCase/%C3%A9%2F", "UPPERlower01"),
    "h": (f"{_HOST}:8443/callback", "0012345"),
    "i": (f"{_HOST}/{'long/' * 30}end", "x" * 32),
}
# The facts are silent on plain http, on the length of a token and on what else may be in one: refused or kept whole.
_OPEN_TARGETS: Final[dict[str, tuple[str, str | None]]] = {
    "u": ("http://sms.example.org/callback", "r2k5hq3"),
    "v": (f"{_HOST}/callback", 's3cr3t & <more> + %20 "so"'),
    "w": (f"{_HOST}/callback", "clé€ключ"),
    "x": (f"{_HOST}/callback", "0123456789abcdef" * 8),
    "y": ("http://127.0.0.1:9/nobody-listens", "r2k5hq3"),
}
_MALFORMED: Final[dict[str, RequestData]] = {
    "not-json": RequestData(operation=CREATE, media_type="application/json", raw='{"callback": '),
    "no-callback": RequestData(operation=CREATE, body={}),
    "no-url": RequestData(operation=CREATE, body={"callback": {"securityToken": "r2k5hq3"}}),
}


async def run_course(session: Session, plan: Json) -> None:
    """Run a course of steps on the account's subscription, then put back what stood before."""
    data = plan if isinstance(plan, dict) else {}
    steps = data.get("steps")
    desk, foreign = await take_over(session)
    try:
        for step in steps if isinstance(steps, list) else []:
            word, _, detail = str(step).partition(" ")
            await _STEPS[word](desk, detail)
    finally:
        await give_back(desk, foreign)


def _target(desk: Desk, letter: str) -> Target:
    url, token = {**_TARGETS, **_OPEN_TARGETS}[letter]
    return Target(f"{url}{'&' if '?' in url else '?'}run={desk.nonce}", token, open=letter in _OPEN_TARGETS)


async def _create(desk: Desk, letter: str) -> None:
    target = _target(desk, letter)
    exchange = await desk.create(target)
    receiver = desk.session.receiver
    if exchange.ok((406,)) and desk.stands is None and receiver is not None:
        await desk.create(Target(f"{receiver.url(desk.nonce + letter)}?run={desk.nonce}", target.token))


async def _together(desk: Desk, letters: str) -> None:
    await desk.create_together([_target(desk, letter) for letter in letters])


async def _read(desk: Desk, _: str) -> None:
    await desk.read()


async def _delete(desk: Desk, _: str) -> None:
    await desk.delete()


async def _malformed(desk: Desk, name: str) -> None:
    """Send what must be refused; a server that takes it leaves open what stands."""
    exchange = await desk.session.send(_MALFORMED[name], zone="forbidden")
    desk.doubtful = desk.doubtful or not exchange.ok(range(400, 500))


async def _stranger(desk: Desk, word: str) -> None:
    """Ask without a credential; a server that takes it leaves open what stands."""
    request = DELETE_SUBSCRIPTION if word == "delete" else Target("https://sms.example.org/stranger", None).request
    exchange = await desk.session.send(request, credentials="none")
    desk.doubtful = desk.doubtful or not exchange.ok(range(400, 500))


async def _message(desk: Desk, _: str) -> None:
    await desk.session.send(_BETWEEN.request(None))


async def _deliver(desk: Desk, _: str) -> None:
    """Send a message and wait until its changes have been told, or would have been."""
    sent = await send(desk.session, _BETWEEN)
    if sent is not None:
        await poll_until_settled(desk.session, [sent], _DELIVERY_S)


_STEPS: Final[dict[str, Callable[[Desk, str], Awaitable[None]]]] = {
    "create": _create,
    "together": _together,
    "read": _read,
    "delete": _delete,
    "malformed": _malformed,
    "stranger": _stranger,
    "message": _message,
    "deliver": _deliver,
}
_COURSES: Final = (
    "read, delete, read",
    "create a, read, read, delete, read, read, delete",
    "create b, read, delete, create b, read, delete, read",
    "create d, read, read, delete, read",
    "create e, read, delete, read",
    "create f, read, read, delete",
    "create g, read, delete",
    "create y, deliver, read, deliver, read, delete, read",
    "create h, read, delete, read",
    "create i, read, delete, read",
    "create u, read, delete",
    "create v, read, delete",
    "create w, read, create x, read, delete",
    "create a, delete, create d, read, delete, read",
    "together abe, read, delete, read, delete",
    "create a, together bc, read, delete, read",
    "create a, create b, read, read, delete, read, delete, read",
    "create a, create a, read, delete, read, delete",
    "create a, create c, read, delete, read",
    "create a, create d, read, delete, read",
    "create d, create a, read, delete, read",
    "create a, create b, create e, create f, read, delete, read, delete",
    "create a, delete, create b, delete, create a, read, delete, read",
    "create a, delete, delete, read, create a, read, delete",
    "create a, message, read, message, read, delete, message, read",
    "create a, malformed not-json, read, malformed no-callback, read, malformed no-url, read, delete, read",
    "malformed no-url, read, malformed not-json, read, create b, read, delete",
    "create a, stranger delete, read, stranger create, read, delete, stranger create, read",
    "create a, delete, create a, delete, create a, delete, create a, read, delete, read",
    "create a, read, read, read, read, read, read, read, read, read, read, delete, read, read, read",
)


def _steps() -> st.SearchStrategy[str]:
    creates = st.sampled_from([f"create {letter}" for letter in (*_TARGETS, *_OPEN_TARGETS)])
    others = [*(f"malformed {name}" for name in _MALFORMED), "stranger create", "stranger delete", "message"]
    return st.one_of(creates, st.just("read"), st.just("delete"), creates, st.just("read"), st.sampled_from(others))


def courses() -> st.SearchStrategy[Json]:
    """Draw courses of up to twelve steps."""
    return st.lists(_steps(), min_size=1, max_size=12).map(lambda steps: {"steps": [*steps]})


_CLAIMS: Final = claim_ids(1, 3, 4, 11, 12, 13, 14, 16, 17, 18, 19, 20, 22, 23, 24, 68)
SCENARIOS: Final = (
    Scenario(
        name="subscription",
        claims=(
            *claim_ids(1, 3, 4, 11, 12, 13, 14, 16, 17, 18, 19, 20, 22, 23, 24),
            *ECHO_CLAIMS,
            *POLL_CLAIMS,
            *claim_ids(68),
        ),
        operations=(CREATE, READ, DELETE, SEND, INFOS),
        plan=courses,
        fixed=tuple({"steps": [*course.split(", ")]} for course in _COURSES),
        run=run_course,
        shares="account",
    ),
)
