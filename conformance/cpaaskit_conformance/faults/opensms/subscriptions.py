"""The one subscription lost, doubled, kept, mangled or overwritten."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final
from urllib.parse import unquote

from cpaaskit_conformance.faults.edits import at, first_text, put, text
from cpaaskit_conformance.faults.exchanges import answer
from cpaaskit_conformance.faults.opensms._places import CREATE, DELETE, READ, TOKEN, URL, fault
from cpaaskit_conformance.faults.rules import answering, editing, refusing
from cpaaskit_conformance.faults.tampering import Tampering

if TYPE_CHECKING:
    from collections.abc import Callable

    from cpaaskit_conformance.faults.exchanges import Answer
    from cpaaskit_conformance.faults.fault import Fault

from cpaaskit_conformance.faults.opensms._keeping import (
    NONE,
    LosesOnRefusal,
    OnRead,
    Second,
    Tombstone,
    TwoStand,
    Undeleted,
)


def _on_read(show: Callable[[OnRead, Answer], Answer]) -> Callable[[], Tampering]:
    return lambda: OnRead(show)


def _lost_after(count: str, most: int) -> Callable[[], Tampering]:
    return _on_read(lambda it, given: answer(NONE) if getattr(it, count) > most and given.status == 200 else given)


def _removed_shown(it: OnRead, given: Answer) -> Answer:
    return answer(200, it.removed) if given.status == NONE and it.removed is not None else given


def _former_shown(it: OnRead, given: Answer) -> Answer:
    return given.with_json(it.former) if given.status == 200 and it.former is not None else given


def _former_url_shown(it: OnRead, given: Answer) -> Answer:
    if given.status != 200 or it.former is None:
        return given
    return given.with_json(put(URL, first_text(it.former, URL))(given.json()))


def _former_token_shown(it: OnRead, given: Answer) -> Answer:
    token = first_text(it.former, TOKEN)
    return given.with_json(put(TOKEN, token)(given.json())) if given.status == 200 and token else given


def _differing(it: OnRead, given: Answer) -> Answer:
    if given.status != 200 or it.reads < 2:
        return given
    return given.with_json(at(TOKEN, text(lambda token: f"{token}{it.reads}"))(given.json()))


def _url_differing(it: OnRead, given: Answer) -> Answer:
    if given.status != 200 or it.reads < 2:
        return given
    return given.with_json(at(URL, text(lambda url: f"{url}#{it.reads}"))(given.json()))


_URLS: Final[tuple[tuple[str, str, Callable[[str], str]], ...]] = (
    ("url-query-lost", "the query of the URL is lost", lambda it: it.partition("?")[0]),
    ("url-lower-case", "the URL is in lower case", str.lower),
    ("url-decoded", "percent escapes in the URL are decoded", unquote),
    ("url-cut", "the URL is cut after 32 characters", lambda it: it[:32]),
    ("url-slash-added", "a slash is added to the URL", lambda it: f"{it}/"),
    (
        "url-scheme-changed",
        "the URL's scheme is another",
        lambda it: it.replace("https:", "http:") if it.startswith("https") else it.replace("http:", "https:"),
    ),
    ("url-html-escaped", "ampersands in the URL are escaped", lambda it: it.replace("&", "&amp;")),
)
_TOKENS: Final[tuple[tuple[str, str, Callable[[str], str]], ...]] = (
    ("token-masked", "stars are shown in the place of the token", lambda it: "*" * len(it)),
    ("token-cut", "the token is cut after six characters", lambda it: it[:6]),
    ("token-upper-case", "the token is in capitals", str.upper),
)

FAULTS: tuple[Fault, ...] = (
    *(
        fault(3, f"created-{name}", f"when it is created, {says}", editing(CREATE, at(URL, text(it))))
        for name, says, it in _URLS
    ),
    *(
        fault(4, f"created-{name}", f"when it is created, {says}", editing(CREATE, at(TOKEN, text(it))))
        for name, says, it in _TOKENS
    ),
    *(
        fault(16, f"read-{name}", f"when it is read, {says}", editing(READ, at(URL, text(it))))
        for name, says, it in _URLS
    ),
    *(
        fault(17, f"read-{name}", f"when it is read, {says}", editing(READ, at(TOKEN, text(it))))
        for name, says, it in _TOKENS
    ),
    fault(
        1,
        "subscription-refused-400",
        "a well-formed subscription is refused with 400",
        answering(CREATE, lambda _: answer(400)),
    ),
    fault(
        1,
        "subscription-refused-409",
        "a second subscription is refused with 409",
        lambda: Second(lambda _, __: answer(409), carried_out=False),
    ),
    fault(
        1,
        "url-with-query-refused-400",
        "a URL with a query is refused with 400",
        refusing(CREATE, lambda _: answer(400), when=lambda it: "?" in first_text(it.json(), URL)),
    ),
    fault(
        1,
        "url-with-ampersand-refused-422",
        "a URL with two parameters is refused with 422",
        refusing(CREATE, lambda _: answer(422), when=lambda it: "&" in first_text(it.json(), URL)),
    ),
    fault(
        10,
        "refused-with-text",
        "a second subscription is refused with 406 and a text",
        lambda: Second(lambda _, __: answer(406, "no"), carried_out=False),
    ),
    fault(
        10,
        "refused-with-a-list",
        "a second subscription is refused with 406 and a list",
        lambda: Second(lambda _, __: answer(406, ["no"]), carried_out=False),
    ),
    fault(
        9,
        "refused-clears",
        "a refused request removes the subscription",
        lambda: LosesOnRefusal((400, 406), lambda _, __: None),
    ),
    fault(
        9,
        "refused-token-lost",
        "a refused request changes the token",
        lambda: LosesOnRefusal((400, 406), lambda it, _: put(TOKEN, "changed")(it)),
    ),
    fault(
        9,
        "refused-url-replaced",
        "a refused request changes the URL",
        lambda: LosesOnRefusal((400, 406), lambda it, _: put(URL, "https://sms.example.org/refused")(it)),
    ),
    fault(
        11,
        "second-ignored",
        "a second subscription is answered with 201 and not stored",
        lambda: Second(lambda request, _: answer(201, request.json()), carried_out=False),
    ),
    fault(
        11,
        "second-refused-and-stored",
        "a second subscription is refused with 406 and stored",
        lambda: Second(lambda _, __: answer(406, {"reason": "one stands"}), carried_out=True),
    ),
    fault(11, "former-shown", "after a second subscription the first is shown", _on_read(_former_shown)),
    fault(
        11, "former-url-shown", "after a second subscription the first one's URL is shown", _on_read(_former_url_shown)
    ),
    fault(12, "two-stand", "after two subscriptions one removal leaves one", TwoStand),
    fault(14, "lost-at-once", "a subscription can't be read", answering(READ, lambda _: answer(NONE))),
    fault(14, "lost-after-first-read", "a subscription is gone after it was read", _lost_after("reads", 1)),
    fault(14, "lost-after-send", "a subscription is gone after a message was sent", _lost_after("sends", 0)),
    fault(14, "read-204", "a subscription is answered with 204", answering(READ, lambda _: answer(204))),
    fault(
        17,
        "former-token-shown",
        "after a second subscription the first one's token is shown",
        _on_read(_former_token_shown),
    ),
    fault(
        18,
        "none-read-200",
        "without a subscription, reading gives an empty one",
        answering(READ, lambda _: answer(200, {"callback": {"url": "https://sms.example.org/none"}}), statuses=(NONE,)),
    ),
    fault(
        18,
        "none-read-204",
        "without a subscription, reading gives 204",
        answering(READ, lambda _: answer(204), statuses=(NONE,)),
    ),
    fault(
        18,
        "none-read-400",
        "without a subscription, reading gives 400",
        answering(READ, lambda _: answer(400), statuses=(NONE,)),
    ),
    fault(19, "token-differs-per-read", "each read shows another token", _on_read(_differing)),
    fault(19, "url-differs-per-read", "each read shows another URL", _on_read(_url_differing)),
    fault(20, "delete-200", "a removal is answered with 200", answering(DELETE, lambda _: answer(200, {}))),
    fault(20, "delete-202", "a removal is answered with 202", answering(DELETE, lambda _: answer(202))),
    fault(
        20, "delete-404", "a removal is carried out and answered with 404", answering(DELETE, lambda _: answer(NONE))
    ),
    fault(22, "delete-without-effect", "a removal removes nothing", Undeleted),
    fault(22, "removed-still-shown", "a removed subscription is still shown", _on_read(_removed_shown)),
    fault(
        23,
        "none-deleted-204",
        "removing what does not exist is answered with 204",
        answering(DELETE, lambda _: answer(204), statuses=(NONE,)),
    ),
    fault(
        23,
        "none-deleted-400",
        "removing what does not exist is answered with 400",
        answering(DELETE, lambda _: answer(400), statuses=(NONE,)),
    ),
    fault(
        23,
        "none-deleted-410",
        "removing what does not exist is answered with 410",
        answering(DELETE, lambda _: answer(410), statuses=(NONE,)),
    ),
    fault(
        24,
        "refused-after-removal",
        "after a removal the next two subscriptions are refused",
        lambda: Tombstone(same_url=False),
    ),
    fault(
        24, "not-the-same-after-removal", "after a removal its URL is not taken again", lambda: Tombstone(same_url=True)
    ),
)
