"""Calls, sounds and conferences that do not come about, or are told wrongly; prices that were not asked for."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from cpaaskit_conformance.faults.cpaas_v2 import _writing as write
from cpaaskit_conformance.faults.edits import at, drop, items
from cpaaskit_conformance.faults.rules import OnAnswer, always, editing
from cpaaskit_conformance.faults.tampering import Tampering

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cpaaskit_conformance.faults.exchanges import Answer, Request
    from cpaaskit_conformance.faults.fault import Fault
    from cpaaskit_conformance.faults.rules import Make
    from cpaaskit_conformance.faults.tampering import Forward
    from cpaaskit_conformance.model import Json

CALL: Final = "startCall"
SPEECH: Final = "startSpeechCall"
STATUS: Final = "getCallStatus"
CLICK: Final = "startClickToCall"
SOUND: Final = "uploadSound"
CONFERENCE: Final = "createConference"


class NoSounds(Tampering):
    """Does not know the sounds that were uploaded."""

    def __init__(self) -> None:
        super().__init__()
        self._sounds: set[str] = set()

    async def answer(self, request: Request, forward: Forward) -> Answer:
        """Refuse to play them."""
        if request.operation == CALL and any(write.has("/audio", sound)(request) for sound in self._sounds):
            return write.no()
        given = await forward(request)
        if request.operation == SOUND:
            self._sounds.update(write.shown_texts(given, "/data/id"))
        return given


def _asked(request: Request, name: str) -> str:
    form = rf'(?:^|&){name}=(\d+)|name="{name}"\r\n\r\n(\d+)|"{name}": ?"?(\d+)'
    match = re.search(form, request.body.decode("utf-8", "replace"))
    return next(filter(None, match.groups()), "") if match else ""


def _as_asked(request: Request, given: Answer) -> Answer:
    """Open a conference for as many people and days as were asked for."""
    people, days = _asked(request, "max_people"), _asked(request, "validity")
    document = given.json() if given.status == 200 else write.example(CONFERENCE).json()
    told: dict[str, Json] = {
        "max_people": people,
        "start_date": "2023-03-01 00:00:00",
        "end_date": write.days_after(days),
    }
    return write.example(CONFERENCE).with_json(
        at("/data", lambda it: it | told if isinstance(it, dict) else it)(document)
    )


_LISTED: Final = editing("listConferences", at("/data/data", items(lambda _: [])))

_KINDS: Final[tuple[tuple[int, str, str, str, Make], ...]] = (
    (570, CLICK, "click-to-call-refused", "a call between two is refused", write.refuses(CLICK, always)),
    (574, CALL, "call-no-sounds", "a sound is refused", write.refuses(CALL, write.holds("/audio"))),
    (574, CALL, "call-no-flows", "a flow is refused", write.refuses(CALL, write.holds("/flow_id"))),
    (
        577,
        SPEECH,
        "speech-numbers-only",
        "a number that is a text is refused",
        write.refuses(SPEECH, write.holds("/to", lambda it: isinstance(it, str))),
    ),
    (
        577,
        SPEECH,
        "speech-texts-only",
        "a number that is no text is refused",
        write.refuses(SPEECH, write.holds("/to", lambda it: isinstance(it, int))),
    ),
    (580, CALL, "call-another-bridge", "rows name another bridge", write.mangles(CALL, "/data/*/caller_id")),
    (580, SPEECH, "speech-another-number", "rows name another number", write.mangles(SPEECH, "/data/*/mobile")),
    (581, CALL, "call-one-id", "all calls have one id", write.writes(CALL, "/data/*/id", write.OTHER_ID)),
    (
        582,
        SPEECH,
        "speech-another-channel",
        "rows name another channel",
        write.writes(SPEECH, "/data/*/channel", "sms"),
    ),
    (583, STATUS, "call-not-found-by-id", "a call is not found by its id", write.finds_nothing(STATUS, "id")),
    (583, STATUS, "call-not-alone", "an id finds another call too", write.adds_row(STATUS, "id")),
    (584, STATUS, "call-not-found-by-number", "nothing is found by a number", write.finds_nothing(STATUS, "mobile")),
    (585, STATUS, "call-found-by-nothing", "a question without a parameter finds calls", write.takes_all(STATUS)),
    (587, STATUS, "call-found-by-any-id", "an unknown id finds a call", write.finds_another(STATUS, "id")),
    (591, SOUND, "sound-without-file", "an upload without a file is taken", write.takes(SOUND)),
    (592, CALL, "sound-unknown", "an uploaded sound can't be played", NoSounds),
    (593, SOUND, "sound-one-id", "all sounds have one id", write.writes(SOUND, "/data/id", write.OTHER_ID)),
    (
        595,
        CONFERENCE,
        "conference-any-size",
        "any number of people is taken",
        lambda: OnAnswer(CONFERENCE, (200, *write.REFUSALS), always, _as_asked),
    ),
    (
        596,
        CONFERENCE,
        "conference-any-time",
        "any number of days is taken",
        lambda: OnAnswer(CONFERENCE, (200, *write.REFUSALS), always, _as_asked),
    ),
    (
        597,
        CONFERENCE,
        "conference-another-size",
        "a conference is for others than asked",
        write.writes(CONFERENCE, "/data/max_people", "9"),
    ),
    (598, CONFERENCE, "conference-unlisted", "a new conference is not listed", _LISTED),
)


def _prices() -> Iterator[Fault]:
    """Give each fault on one of the channels, which all have the same lists of prices."""
    filters = (
        (561, "Sms", "iso", "iso", "ZZ"),
        (562, "Whatsapp", "service", "service", "NONE"),
        (563, "Rcs", "status", "status", 7),
        (564, "Viber", "subservice", "sub_service", "NONE"),
    )
    for claim, channel, asked, member, value in filters:
        it, name = f"list{channel}Pricing", f"{channel.lower()}-prices-any-{asked}"
        made = write.misfilters(it, f"filter[{asked}]", f"/data/*/{member}", value)
        yield write.fault(claim, it, name, "a filter is not read", made)
    for channel in ("Sms", "Voice"):
        it, name = f"list{channel}Pricing", f"{channel.lower()}-prices-three-letters"
        yield write.fault(565, it, name, "a country has three letters", write.writes(it, "/data/*/iso", "IND"))
    bare = editing("listViberPricing", drop("/data/*/sub_service"))
    yield write.fault(567, "listViberPricing", "viber-prices-no-code", "the code below the product is missing", bare)


FAULTS: tuple[Fault, ...] = (
    *(write.fault(claim, operation, name, says, make) for claim, operation, name, says, make in _KINDS),
    *_prices(),
)
