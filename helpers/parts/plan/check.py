"""Plans: what they state, and what they cite."""

from __future__ import annotations

from collections.abc import Iterator

from helpers.check.claims import Claims
from helpers.check.readable import Readable
from helpers.files import Problem


def of_plans(library: Readable, topic: str) -> Iterator[Problem]:
    """Problems of a topic's plans."""
    claims = Claims.beside(library, topic, "plan.yaml")
    for plan in library.plans(topic).plans.values():
        for part in plan.parts.values():
            yield from claims.no_citation(part.title)
            yield from claims.of_words(part.how)
