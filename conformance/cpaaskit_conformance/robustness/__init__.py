"""Bad input, bad methods, bad credentials: refused as documented, and nothing changed."""
