"""The client on real sockets: faults, life, TLS and proxies, origins; the same on every transport."""
