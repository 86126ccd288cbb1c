"""Typed clients for messaging APIs."""
