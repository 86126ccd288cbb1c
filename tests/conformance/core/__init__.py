"""Tests of the runner, its judge and its corpus, on a small API of their own."""
