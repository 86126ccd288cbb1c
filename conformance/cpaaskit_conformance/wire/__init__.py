"""What one answer tells by itself: status, media type, form, and that it came whole."""
