"""The one hand-written import of httpx: whoever needs it takes it from here, and its successor is named here first."""

import httpx as httpx  # noqa: PLC0414 (the alias marks it as exported)
