"""Everything that a reader may read in a part of the content."""

from __future__ import annotations

from collections.abc import Iterator

from helpers.schema.shape import Shape, Words


def words_in(part: object) -> Iterator[Words]:
    """All words of a shape, a list or a mapping, in order."""
    if isinstance(part, Words):
        yield part
    elif isinstance(part, dict):
        for inner in part.values():
            yield from words_in(inner)
    elif isinstance(part, tuple):
        for inner in part:
            yield from words_in(inner)
    elif isinstance(part, Shape):
        for _, inner in part:
            yield from words_in(inner)
