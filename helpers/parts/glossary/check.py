"""Taught terms: what they state."""

from __future__ import annotations

from collections.abc import Iterator

from helpers.check.claims import Claims
from helpers.check.readable import Readable
from helpers.files import Problem


def of_glossary(library: Readable) -> Iterator[Problem]:
    """Problems of the taught terms."""
    claims = Claims(library, library.shown(library.words_folder / "glossary.yaml"))
    for term in library.glossary.terms.values():
        yield from claims.no_citation(term.say)
        yield from claims.of_words(term.means)
