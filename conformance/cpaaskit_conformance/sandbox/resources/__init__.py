"""Stored things: created, shown, listed, changed and deleted as a contract's `x-resource` says, whatever they are."""
