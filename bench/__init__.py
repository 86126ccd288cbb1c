"""Measurements, each against what a reader would otherwise use, side by side in one run: `nox -s bench`."""
