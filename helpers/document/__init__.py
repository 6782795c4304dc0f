"""A page as a tree of blocks, made once from its manuscript, and what is rendered from it."""
