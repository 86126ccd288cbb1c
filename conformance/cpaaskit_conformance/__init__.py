"""Sandbox, checks, faults and reports."""
