"""Simple labelled pictures: shapes and words, no numbers."""
