"""Faults of the CPaaS API v2; each module's FAULTS are some of them."""
