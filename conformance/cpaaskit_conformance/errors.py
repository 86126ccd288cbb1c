"""Why a run can't start or can't go on.

ConformanceError
├── ConfigurationError      what was asked for makes no sense: exit 2
├── TargetError             the server can't be judged, nothing was found out: exit 3
└── BudgetSpentError        the time for the run is over: exit 3
"""

from __future__ import annotations


class ConformanceError(Exception):
    """A run can't start or can't go on; the text says what to do."""


class ConfigurationError(ConformanceError):
    """An option, a spec or a claims file makes no sense; nothing was sent."""


class TargetError(ConformanceError):
    """The server can't be reached or refuses the credential; nothing was judged."""


class BudgetSpentError(ConformanceError):
    """The run's time is over; what was not exercised stays so."""
