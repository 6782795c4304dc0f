"""The pages as a listener meets them: the screen reader Orca over Firefox, word for word."""
