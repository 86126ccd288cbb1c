"""Templates of WhatsApp, RCS and Viber that are not taken, or shown otherwise."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from cpaaskit_conformance.faults.cpaas_v2 import _writing as write
from cpaaskit_conformance.faults.edits import at, first_text, put
from cpaaskit_conformance.faults.rules import editing
from cpaaskit_conformance.faults.tampering import Tampering

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cpaaskit_conformance.faults.exchanges import Answer, Request
    from cpaaskit_conformance.faults.fault import Fault
    from cpaaskit_conformance.faults.tampering import Forward
    from cpaaskit_conformance.model import Json


class Renames(Tampering):
    """Takes the name of a change for the template's own.

    Args:
        channel: The channel, as operations spell it.
    """

    def __init__(self, channel: str) -> None:
        super().__init__()
        self._update = f"update{channel}Template"
        self._shows = (f"show{channel}Template", self._update)
        self._lists = f"list{channel}Templates"
        self._names: dict[str, str] = {}

    async def answer(self, request: Request, forward: Forward) -> Answer:
        """Show the name of the last change."""
        given = await forward(request)
        if request.operation == self._update and given.status == 200:
            self._names[request.parameter("id")] = first_text(request.json(), "/name")
        if request.operation in self._shows and request.parameter("id") in self._names:
            return given.with_json(put("/data/name", self._names[request.parameter("id")])(given.json()))
        return given.with_json(at("/data/*", self._row)(given.json())) if request.operation == self._lists else given

    def _row(self, row: Json) -> Json:
        name = self._names.get(str(row.get("id"))) if isinstance(row, dict) else None
        return row | {"name": name} if isinstance(row, dict) and name else row


def _cut(value: Json) -> Json:
    return value[1:] if isinstance(value, str) else value


def _shared(channel: str) -> Iterator[Fault]:
    listed, create = f"list{channel}Templates", f"create{channel}Template"
    rows = (
        (449, listed, "any-name", "filter[name] is not read", write.ignores(listed, "filter[name]")),
        (450, listed, "any-id", "filter[id] is not read", write.ignores(listed, "filter[id]")),
        (
            451,
            listed,
            "cut",
            "what is sent is no JSON",
            editing(listed, at("/data/*/payload", _cut)),
        ),
        (452, create, "another-name", "another name is told", write.mangles(create, "/data/name")),
        (452, create, "another-category", "another category is told", write.mangles(create, "/data/category")),
    )
    for claim, operation, name, says, make in rows:
        yield write.fault(claim, operation, f"{channel.lower()}-templates-{name}", says, make)


def _refused(claim: int, channel: str, pointer: str, *values: str) -> Iterator[Fault]:
    create = f"create{channel}Template"
    for value in values:
        made = write.refuses(create, write.has(pointer, value))
        yield write.fault(
            claim, create, f"{channel.lower()}-templates-no-{value.replace('_', '-')}", f"{value} is refused", made
        )


_RCS: Final = "createRcsTemplate"

FAULTS: tuple[Fault, ...] = (
    *(fault for channel in ("Whatsapp", "Rcs", "Viber") for fault in _shared(channel)),
    *_refused(491, "Whatsapp", "/type", "template", "text", "json", "media"),
    *_refused(492, "Whatsapp", "/category", "authentication"),
    *_refused(529, "Rcs", "/category", "text_message", "rich_card", "carousel"),
    *_refused(558, "Viber", "/category", "transactional", "promotional", "session"),
    write.fault(528, _RCS, "rcs-templates-wait", "a template waits in vain", write.writes(_RCS, "/data/status", 2)),
    write.fault(525, "updateRcsTemplate", "rcs-templates-renamed", "a change renames", lambda: Renames("Rcs")),
    write.fault(557, "updateViberTemplate", "viber-templates-renamed", "a change renames", lambda: Renames("Viber")),
)
