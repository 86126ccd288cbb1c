"""The inbox page: what was sent, who is subscribed, what came of each notification."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from html import escape
from typing import Final

from starlette.requests import Request
from starlette.responses import HTMLResponse, JSONResponse, Response

from cpaaskit_conformance.model import Json
from cpaaskit_conformance.sandbox.behaviour import Row, World
from cpaaskit_conformance.sandbox.engine import Engine
from cpaaskit_conformance.sandbox.outbox import Attempt

_HEADERS: Final = {
    "content-security-policy": "default-src 'none'; style-src 'unsafe-inline'",
    "cache-control": "no-store",
    "x-content-type-options": "nosniff",
}
_STYLE: Final = """
:root { color-scheme: light dark; --line: #e5eaf0; --faint: #6a7683; --rule: #c9d2dc }
@media (prefers-color-scheme: dark) { :root { --line: #2b323a; --faint: #96a2af; --rule: #46505b } }
body { font: 14px/1.5 system-ui, sans-serif; margin: 2rem auto; max-width: 76rem; padding: 0 1.5rem }
h1 { font-size: 1.5rem; margin-bottom: 0 } h2 { font-size: 1.2rem; margin-top: 2.5rem } h3 { font-size: 1rem }
h3 small, p { color: var(--faint); font-weight: 400 }
table { border-collapse: collapse; width: 100% } th, td { text-align: left; vertical-align: top; padding: .35rem .6rem }
th { border-bottom: 2px solid var(--rule); color: var(--faint); font-weight: 600 }
td { border-bottom: 1px solid var(--line); overflow-wrap: anywhere } td.short { white-space: nowrap }
ul { margin: 0; padding: 0; list-style: none } li span + span { margin-left: .75em }
"""
_SHORT: Final = 40


class Inbox:
    """Shows the sandbox's state, without tokens.

    Args:
        engines: The APIs' applications by id.
        world: Their surroundings.
    """

    def __init__(self, engines: Mapping[str, Engine], world: World) -> None:
        self._engines = engines
        self._world = world

    async def page(self, _: Request) -> Response:
        """Show everything as one self-contained page that reloads itself."""
        return HTMLResponse("".join(_page(self._content())), headers=_HEADERS)

    async def twin(self, _: Request) -> Response:
        """Give everything as JSON."""
        return JSONResponse(self._content(), headers=_HEADERS)

    def _content(self) -> dict[str, dict[str, Sequence[Row]]]:
        return {
            api: {**engine.behaviour.inbox(), "Notifications": self._attempts(api)}
            for api, engine in self._engines.items()
        }

    def _attempts(self, api: str) -> Sequence[Row]:
        return [_attempt(attempt) for attempt in reversed(self._world.outbox.attempts) if attempt.notice.api == api]


def _attempt(attempt: Attempt) -> Row:
    return {
        "at": round(attempt.at, 3),
        "url": attempt.notice.url.partition("?")[0],
        "outcome": attempt.outcome,
        "body": attempt.notice.shown,
    }


def _page(content: Mapping[str, Mapping[str, Sequence[Row]]]) -> Iterator[str]:
    yield '<!doctype html><html lang="en"><head><meta charset="utf-8"><meta http-equiv="refresh" content="5">'
    yield f"<title>cpaaskit sandbox</title><style>{_STYLE}</style></head><body><h1>cpaaskit sandbox</h1>"
    yield "<p>Times are seconds since the sandbox began. The same as JSON: /inbox.json</p>"
    for api, sections in content.items():
        yield f"<h2>{escape(api)}</h2>"
        for title, rows in sections.items():
            yield f"<h3>{escape(title)} <small>{len(rows) or 'none yet'}</small></h3>"
            yield from _table(rows)
    yield "</body></html>"


def _table(rows: Sequence[Row]) -> Iterator[str]:
    if not rows:
        return
    yield "<table><thead><tr>"
    yield from (f"<th>{escape(name)}</th>" for name in rows[0])
    yield "</tr></thead><tbody>"
    for row in rows:
        yield "<tr>" + "".join(_cell(value) for value in row.values()) + "</tr>"
    yield "</tbody></table>"


def _cell(value: Json) -> str:
    """Show a cell; a short one stays on its line."""
    short = not isinstance(value, dict) and all(len(line) <= _SHORT for line in _texts(value))
    return f"<td{' class=short' if short else ''}>{_shown(value)}</td>"


def _texts(value: Json) -> Iterator[str]:
    if isinstance(value, list | dict):
        for inner in value.values() if isinstance(value, dict) else value:
            yield from _texts(inner)
    else:
        yield str(value)


def _shown(value: Json) -> str:
    if isinstance(value, list):
        return "<ul>" + "".join(f"<li>{_shown(item)}</li>" for item in value) + "</ul>"
    if isinstance(value, dict):
        return " ".join(f'<span title="{escape(name)}">{_shown(inner)}</span>' for name, inner in value.items())
    return escape(f"{value:.1f}" if isinstance(value, float) else str(value))
