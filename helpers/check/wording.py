"""Everything that a reader may read in a part of the content."""

from __future__ import annotations

from collections.abc import Iterator

from helpers.schema.model import Model, Words


def words_in(part: object) -> Iterator[Words]:
    """All words of a model, a list or a mapping, in order."""
    if isinstance(part, Words):
        yield part
    elif isinstance(part, dict):
        for inner in part.values():
            yield from words_in(inner)
    elif isinstance(part, tuple):
        for inner in part:
            yield from words_in(inner)
    elif isinstance(part, Model):
        for _, inner in part:
            yield from words_in(inner)
