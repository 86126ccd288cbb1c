"""Generated clients, one package per API; written by scripts/regenerate.py."""
