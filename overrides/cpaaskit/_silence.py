"""What the libraries below log of our calls: the operation and its path template, never an address, header or body.

The host application's own calls are left alone: the filters act only while an attempt of ours is under way in the
thread or task that logs.
"""

from __future__ import annotations

import logging

from cpaaskit._passage import CURRENT

# Filters do not reach child loggers, so each logger that writes is named.
_LOGGERS = (
    "aiohttp.client",
    "aiohttp.internal",
    "httpcore.connection",
    "httpcore.http11",
    "httpcore.http2",
    "httpcore.proxy",
    "httpcore.socks",
    "httpx",
)


class _OnlyTheOperation(logging.Filter):
    def filter(self, record: logging.LogRecord) -> bool:
        """Replace the text of a record that one of our calls caused."""
        passage = CURRENT.get()
        if passage is not None:
            event = str(record.msg).partition(" ")[0] if record.name.startswith("httpcore.") else "request"
            record.msg, record.args = "%s: %s", (passage.label, event)
            record.exc_info = record.exc_text = record.stack_info = None
        return True


_FILTER = _OnlyTheOperation()


def install() -> None:
    """Put the filter on the loggers of the HTTP libraries; doing it again changes nothing."""
    for name in _LOGGERS:
        logging.getLogger(name).addFilter(_FILTER)
