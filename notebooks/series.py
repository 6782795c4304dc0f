"""The earlier name of the door, for pages that a reader saved while it was called so."""

from als_pages import topic

__all__ = ["topic"]
