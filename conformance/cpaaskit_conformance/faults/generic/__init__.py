"""Faults that any API can have, made from its contract; each module gives some, and is found by being here."""
