"""Facts past their day or due soon, with the pages that show each."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from helpers.library import Library
from helpers.statements.known import known_of

SOON = timedelta(days=30)


@dataclass(frozen=True, order=True)
class Due:
    """A fact, its day, and the pages on which a reader meets it."""

    by: date
    fact: str
    pages: tuple[str, ...]


def due(library: Library, today: date) -> Iterator[Due]:
    """Every fact past its day, and every one that is due within thirty days; the first comes first.

    Raises
    ------
    Problems
        If a file of the content has mistakes.
    """
    shown: dict[str, list[str]] = {}
    known = known_of(library)
    for topic in known.pages:
        for fact in dict.fromkeys(name for one in known.shows(topic) for name in one.facts):
            shown.setdefault(fact, []).append(topic)
    found = [
        Due(fact.review_by, str(name), _named(shown.get(str(name), []), len(known.pages)))
        for name, fact in library.facts.items()
        if fact.review_by <= today + SOON
    ]
    yield from sorted(found)


def _named(pages: list[str], every: int) -> tuple[str, ...]:
    """The pages that show a fact; those of the red card stand on all of them."""
    return ("every page",) if len(pages) == every else tuple(pages)
