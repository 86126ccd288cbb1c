"""From a contract to a client: rules, generation, lock, completeness and the report of what changed."""
