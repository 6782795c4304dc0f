"""What a reader meets on a page, a folder for each; ``helpers.registry`` has the list."""
