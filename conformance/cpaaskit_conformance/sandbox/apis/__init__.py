"""One package per API, found by its name: what `API` in it says is how that API behaves."""
