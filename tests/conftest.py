"""What tests of every area share, and a watch over all of them: no canary in a log, a span or any output."""

from __future__ import annotations

import logging
from collections.abc import Generator
from pathlib import Path

import pytest
from canary import Listener, seen
from opentelemetry.instrumentation.httpx import HTTPXClientInstrumentor
from opentelemetry.sdk.trace import TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter

ROOT = Path(__file__).parent.parent
LISTENER = pytest.StashKey[Listener]()
SPANS = pytest.StashKey[InMemorySpanExporter]()
LOUD = ("httpx", "httpcore", "aiohttp", "cpaaskit")


@pytest.fixture(scope="session")
def root() -> Path:
    """The checkout."""
    return ROOT


@pytest.fixture
def spans(pytestconfig: pytest.Config) -> InMemorySpanExporter:
    """What OpenTelemetry tells of this test's calls through httpx."""
    pytestconfig.stash[SPANS].clear()
    return pytestconfig.stash[SPANS]


def pytest_configure(config: pytest.Config) -> None:
    """Turn on every log and OpenTelemetry's instrumentation, for the whole session."""
    config.addinivalue_line("markers", "shows_canaries: the test writes a canary itself, to see that it is found")
    listener = config.stash[LISTENER] = Listener()
    logging.getLogger().addHandler(listener)
    for name in LOUD:
        logging.getLogger(name).setLevel(logging.DEBUG)
    exporter = config.stash[SPANS] = InMemorySpanExporter()
    provider = TracerProvider()
    provider.add_span_processor(SimpleSpanProcessor(exporter))
    HTTPXClientInstrumentor().instrument(tracer_provider=provider)


def pytest_unconfigure(config: pytest.Config) -> None:
    """Take the watch off again."""
    if LISTENER in config.stash:
        logging.getLogger().removeHandler(config.stash[LISTENER])
        HTTPXClientInstrumentor().uninstrument()


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item: pytest.Item) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """Fail a phase of a test in which a canary was written."""
    report = yield
    listener, exporter = item.config.stash[LISTENER], item.config.stash[SPANS]
    written = [*listener.lines, *(span.to_json() for span in exporter.get_finished_spans())]
    written += [text for _, text in report.sections]
    listener.lines.clear()
    if report.when == "teardown":
        exporter.clear()
    shown = [found for found in map(seen, written) if found is not None]
    if shown and report.outcome == "passed" and item.get_closest_marker("shows_canaries") is None:
        report.outcome = "failed"
        report.longrepr = f"{item.nodeid} wrote a canary: {shown[0]!r}"
    return report
