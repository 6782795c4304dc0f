"""Words that people type: each leads to a card, a page, a section or a question that is there."""

from __future__ import annotations

from collections.abc import Iterator

from helpers.cells import sections
from helpers.check.readable import Readable
from helpers.files import Problem, Problems, quoted
from helpers.schema.model import Name, Plain
from helpers.schema.search import Lead, Meant
from helpers.searching import known_words, words_of


def of_words(library: Readable) -> Iterator[Problem]:
    """Problems of the words for the search; a library without them has none."""
    known = known_words(library)
    if known is None:
        return
    shown = library.shown(library.words_folder / "search.yaml")
    yield from _of_card(library, shown, known.crisis.card)
    yield from _of_phrases(shown, known.crisis.phrases)
    # one word may mean two things, but said twice for one thing it is a slip
    for group in known.groups.values():
        yield from _of_phrases(shown, group.phrases)
        yield from _of_danger(shown, group, known.crisis.phrases)
        for lead in group.leads:
            yield from _of_lead(library, shown, lead)
        for asked in group.questions:
            if asked not in library.questions.questions:
                says = f"No question is called '{asked}'. Check the name in questions.yaml."
                yield Problem(shown, asked.line, says)


def _of_card(library: Readable, shown: str, card: Name) -> Iterator[Problem]:
    if card not in library.care.cards:
        says = f"No care card is called '{card}'. Check the name in care.yaml."
        yield Problem(shown, card.line, says)
    elif not any(_shows(library, topic, card) for topic in library.kept):
        says = f"No page shows the card '{card}'. Put it on one, so that it can be read there."
        yield Problem(shown, card.line, says)


def _shows(library: Readable, topic: str, card: Name) -> bool:
    try:
        lines = library.manuscript(topic).body.split("\n")
    except Problems:
        return True  # the page is named elsewhere, and may show it once it is mended
    return card == library.care.first or f"```{{care}} {card}" in map(str.strip, lines)


def _of_phrases(shown: str, phrases: tuple[Plain, ...]) -> Iterator[Problem]:
    first: set[str] = set()
    for phrase in phrases:
        words = words_of(phrase)
        if not words:
            says = f"{quoted(phrase)} holds no word. Write what people type."
            yield Problem(shown, phrase.line, says)
        elif words in first:
            says = f"{quoted(phrase)} stands here twice. Delete one."
            yield Problem(shown, phrase.line, says)
        first.add(words)


def _of_danger(shown: str, group: Meant, crisis: tuple[Plain, ...]) -> Iterator[Problem]:
    """A phrase of someone in danger leads to the card alone, and to nothing that may come first."""
    dangerous = {words_of(phrase) for phrase in crisis}
    for phrase in group.phrases:
        if words_of(phrase) in dangerous:
            says = f"{quoted(phrase)} leads to the card of 'crisis' already. Delete it here."
            yield Problem(shown, phrase.line, says)


def _of_lead(library: Readable, shown: str, lead: Lead) -> Iterator[Problem]:
    if lead.page not in library.kept:
        says = f"{quoted(lead.page)} is not a topic of series.yaml. Check the name."
        yield Problem(shown, lead.page.line, says)
    elif lead.section:
        page = library.manuscript(lead.page)
        found = sections(page.body, page.first_line)
        if lead.section not in found:
            says = f"'{lead.page}' has no section {quoted(lead.section, 60)}. Check its heading."
            yield Problem(shown, lead.section.line, says)
