"""A second server of BICS OpenSMS, written by hand from `facts/opensms.md` alone.

It shares nothing with the sandbox: no spec, no framework, no code. Where sandbox and conformance suite could agree on
an error of the spec that both are built from, this server disagrees. Only the standard library is used.
"""
