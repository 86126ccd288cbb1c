"""The cases of a run, made before the first request from the spec and the seed alone."""
