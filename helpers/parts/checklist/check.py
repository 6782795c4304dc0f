"""Checklists: what they state, and what they cite."""

from __future__ import annotations

from collections.abc import Iterator

from helpers.check.claims import Claims
from helpers.check.readable import Readable
from helpers.files import Problem


def of_checklists(library: Readable, topic: str) -> Iterator[Problem]:
    """Problems of a topic's checklists."""
    claims = Claims.beside(library, topic, "checklist.yaml")
    for checklist in library.checklists(topic).checklists.values():
        yield from claims.of_citations(checklist.title)
        if checklist.intro:
            yield from claims.of_words(checklist.intro)
        for item in checklist.items.values():
            yield from claims.of_words(item.say)
            yield from claims.of_words(item.why)
