"""What the figures were taken on."""

from __future__ import annotations

import os
import platform
from importlib.metadata import version
from pathlib import Path

DISTRIBUTIONS = (
    *("cpaaskit", "httpx", "httpcore", "attrs", "aiohttp", "starlette", "uvicorn"),
    *("jsonschema-rs", "schemathesis", "hypothesis", "openapi-python-client"),
)


def description() -> str:
    """Return CPU, cores, memory, system and Python in one line."""
    cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count()
    memory = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 2**30
    python = f"{platform.python_implementation()} {platform.python_version()}"
    return f"{_cpu()}, {cores} cores, {memory:.0f} GiB, {platform.system()} {platform.machine()}, {python}"


def versions() -> str:
    """Return the versions that the figures depend on."""
    return ", ".join(f"{name} {version(name)}" for name in DISTRIBUTIONS)


def _cpu() -> str:
    cpuinfo = Path("/proc/cpuinfo")
    lines = cpuinfo.read_text(encoding="utf-8").splitlines() if cpuinfo.exists() else []
    names = [line.partition(":")[2].strip() for line in lines if line.startswith("model name")]
    return names[0] if names else platform.processor() or platform.machine()
