"""Care cards: every line cites, and is as urgent as its facts."""

from __future__ import annotations

from collections.abc import Iterator

from helpers.check.claims import Claims
from helpers.check.readable import Readable
from helpers.files import Problem


def of_care(library: Readable) -> Iterator[Problem]:
    """Problems of the care cards."""
    claims = Claims(library, library.shown(library.words_folder / "care.yaml"))
    for topic in library.care.full:
        if topic not in library.kept:
            says = f"'{topic}' below 'full' is no topic of the series. Name one."
            yield Problem(claims.path, 1, says)
    for line in library.care.lines:
        yield from claims.must_cite(line.signs, "This line")
        yield from claims.of_words(line.signs, level="emergency-now")
        yield from claims.no_citation(line.more)
        if line.leads not in library.kept:
            says = f"'{line.leads}' is no topic of the series. Name one."
            yield Problem(claims.path, line.more.line, says)
    for card in library.care.cards.values():
        yield from claims.no_citation(card.heading)
        for words in card.items:
            yield from claims.must_cite(words, "This line of the card")
            yield from claims.of_words(words, level=card.level if card.signs else None)
        for words in filter(None, (card.number, card.then)):
            yield from claims.of_words(words)
