"""The client in the loop: generated cases through the typed clients, against a transport that records and answers."""
