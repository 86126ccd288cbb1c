"""SMS whose states, counts and costs are told wrongly."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from cpaaskit_conformance.faults.cpaas_v2 import _writing as write
from cpaaskit_conformance.faults.edits import at, found
from cpaaskit_conformance.faults.rules import editing
from cpaaskit_conformance.faults.tampering import Tampering

if TYPE_CHECKING:
    from collections.abc import Callable

    from cpaaskit_conformance.faults.exchanges import Answer, Request
    from cpaaskit_conformance.faults.fault import Fault
    from cpaaskit_conformance.faults.rules import Make
    from cpaaskit_conformance.faults.tampering import Forward
    from cpaaskit_conformance.model import Json

STATUS: Final = "getSmsStatus"
BALANCES: Final = ("getAccountBalance", "getFinanceBalance")
WAITING: Final = "AWAITING-DLR"


class Changes(Tampering):
    """Tells a message that was told as final in another state the next time.

    Args:
        state: The other state.
    """

    def __init__(self, state: str) -> None:
        super().__init__()
        self._state = state
        self._final: set[str] = set()

    async def answer(self, request: Request, forward: Forward) -> Answer:
        """Answer a final state once, and the other one then."""
        given = await forward(request)
        if request.operation != STATUS or given.status != 200:
            return given
        return given.with_json(at("/data/data/*", self._row)(at("/data/*", self._row)(given.json())))

    def _row(self, row: Json) -> Json:
        if not isinstance(row, dict) or row.get("status") in (WAITING, None):
            return row
        again = str(row.get("id")) in self._final
        self._final.add(str(row.get("id")))
        return row | {"status": self._state} if again else row


class FrozenBalance(Tampering):
    """Tells the balance as it was at first, for ever."""

    def __init__(self) -> None:
        super().__init__()
        self._first: Answer | None = None

    async def answer(self, request: Request, forward: Forward) -> Answer:
        """Answer the first balance."""
        given = await forward(request)
        if request.operation in BALANCES and given.status == 200:
            self._first = self._first or given
            return self._first
        return given


class Costs(Tampering):
    """Tells a balance from which messages have taken more, or less, than they should.

    Args:
        surplus: What the answer to a message takes above what it should; a negative number gives back.
    """

    def __init__(self, surplus: Callable[[Answer], int]) -> None:
        super().__init__()
        self._surplus = surplus
        self._taken = 0

    async def answer(self, request: Request, forward: Forward) -> Answer:
        """Answer another balance."""
        given = await forward(request)
        if request.operation in BALANCES and given.status == 200:
            return given.with_json(at("/data/*/credits", self._less)(given.json()))
        if request.operation == "sendSms":
            self._taken += self._surplus(given)
        return given

    def _less(self, credit: Json) -> Json:
        return float(str(credit)) - self._taken if isinstance(credit, (int, float, str)) else credit


def _refused(given: Answer) -> int:
    return int(given.status in write.REFUSALS)


def _units_above_one(given: Answer) -> int:
    """Give back what a message costs for all of its units but the first."""
    if given.status != 200:
        return 0
    return -sum(units - 1 for units in found(given.json(), "/data/*/units") if isinstance(units, int))


def _early(row: Json) -> Json:
    waiting = isinstance(row, dict) and row.get("status") == WAITING
    return row | {"delivered_at": "2018-07-06 21:57:42"} if isinstance(row, dict) and waiting else row


def _more(value: Json) -> Json:
    return value + 1 if isinstance(value, int) else value


def _another_day(days: Json) -> Json:
    return (
        {f"2001-01-{number:02d}": day for number, day in enumerate(days.values(), 1)}
        if isinstance(days, dict)
        else days
    )


def _status(pointer: str, change: Callable[[Json], Json]) -> Make:
    return editing(STATUS, at(pointer, change))


_TOLD: Final[tuple[tuple[int, str, str, Make], ...]] = (
    (195, "is-not-found-by-id", "a message is not found by its id", write.finds_nothing(STATUS, "id")),
    (197, "is-not-alone", "an id finds another message too", write.adds_row(STATUS, "id")),
    (197, "is-of-another-number", "rows are of other numbers", write.mangles(STATUS, "/data/*/mobile")),
    (198, "is-not-found-by-number", "nothing is found by a number", write.finds_nothing(STATUS, "mobile")),
    (199, "is-not-found-by-own-id", "nothing is found by the caller's id", write.finds_nothing(STATUS, "cid")),
    (200, "is-not-found-by-campaign", "nothing is found by a campaign", write.finds_nothing(STATUS, "group_id")),
    (200, "is-in-any-campaign", "a campaign has a message of others", write.adds_row(STATUS, "group_id")),
    (201, "units-off", "units are one more than when it was sent", _status("/data/*/units", _more)),
    (201, "length-off", "the length is one more than when it was sent", _status("/data/*/length", _more)),
    (202, "another-sender", "rows name another sender", write.mangles(STATUS, "/data/*/sender")),
    (202, "another-product", "rows name another product", write.mangles(STATUS, "/data/*/service")),
    (203, "final-changes", "a final state changes", lambda: Changes("EXPIRED")),
    (204, "goes-back", "a delivered message waits again", lambda: Changes(WAITING)),
    (206, "delivered-early", "a waiting message has a time of delivery", _status("/data/*", _early)),
    (207, "found-by-nothing", "a question without a parameter finds messages", write.takes_all(STATUS)),
    (208, "any-date", "a date that is none is taken", write.takes(STATUS, write.asks("date"))),
    (209, "found-by-any-id", "an unknown id finds a message", write.finds_another(STATUS, "id")),
)

FAULTS: tuple[Fault, ...] = (
    *(write.fault(claim, STATUS, f"sms-status-{name}", says, make) for claim, name, says, make in _TOLD),
    write.fault(150, "sendSms", "sms-free", "messages cost nothing", FrozenBalance),
    write.fault(151, "sendSms", "sms-refused-costs", "refused messages cost", lambda: Costs(_refused)),
    write.fault(153, "sendSms", "sms-costs-one", "every message costs one unit", lambda: Costs(_units_above_one)),
    write.fault(
        214, "getSmsReport", "sms-report-any-range", "a range that is none is taken", write.takes("getSmsReport")
    ),
    write.fault(
        213,
        "getSmsReport",
        "sms-report-other-days",
        "days stand under another date",
        editing("getSmsReport", at("/data", _another_day)),
    ),
    write.fault(
        217,
        "listSmsCoverage",
        "sms-coverage-any-country",
        "the country is not read",
        write.misfilters("listSmsCoverage", "country", "/data/data/*/location", "Nowhere"),
    ),
    *(
        write.fault(
            218,
            "listSmsCoverage",
            f"sms-coverage-any-{name}",
            f"{name} is not read",
            write.misfilters("listSmsCoverage", name, f"/data/data/*/{name}", "999"),
        )
        for name in ("mcc", "mnc")
    ),
)
