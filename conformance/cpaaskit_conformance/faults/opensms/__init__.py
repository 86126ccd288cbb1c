"""Faults of OpenSMS; each module gives some as `FAULTS`."""
