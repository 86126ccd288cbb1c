"""A second server of the CPaaS API v2: account, SMS and verify, by hand from `facts/cpaas-v2.md` alone.

It shares nothing with the sandbox: no spec, no framework, no code. Where sandbox and conformance suite could agree on
an error of the spec that both are built from, this server disagrees. Every other area is answered with 404.
Only the standard library is used.
"""
