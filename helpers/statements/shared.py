"""What all pages share: the rules of the guide, numbers, organisations, questions, taught terms."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import chain

from helpers.guide.compiled import guide_of
from helpers.guide.table import condition_said, explains_said
from helpers.library import Library
from helpers.schema.emergency import Country
from helpers.schema.guide import Grounds
from helpers.schema.guide_words import ALL_NO, LEFT_OPEN, AdviceWords
from helpers.schema.model import Words
from helpers.sentences import sentences
from helpers.statements.pages import of_card
from helpers.statements.statement import Kind, Place, Statement


def of_cards(library: Library) -> Iterator[Statement]:
    """Every care card, on whatever page it stands."""
    for name in library.care.cards:
        yield from of_card(library, name)


def of_guide(library: Library) -> Iterator[Statement]:
    """The rules of the symptom guide with what they say, its advice, and what it says beside it."""
    if not (library.content / "guide.yaml").exists():
        return
    rules, words = library.guide, library.guide_words
    place = Place(library, library.shown(library.words_folder / "guide.yaml"))
    signs = guide_of(library).signs
    shown = {str(name): words.features[name].say.flat for name in rules.features}
    shown |= {
        sign: f"({' or '.join(shown[name] for name in features)})"
        for sign, features in signs.items()
    }
    for name, rule in rules.rules.items():
        under = f"{name}: {condition_said(rule.when, shown)}"
        yield _reason(place, name, under, words.reasons[name], rule.level, rule)
    for name, one in rules.explaining.items():
        under = f"{name}: {condition_said(one.when, shown)}{explains_said(one)}"
        yield _reason(place, name, under, words.reasons[name], one.level, one)
    ends = rules.otherwise
    for end, grounds in ((ALL_NO, ends.all_answered_no), (LEFT_OPEN, ends.some_left_open)):
        yield _reason(place, end, end, words.reasons[end], "", grounds)
    yield from _of_advice(library, place)
    for name, change in rules.changes.items():
        said, facts = words.changes[name], change.facts
        yield place.state("rule", name, said, said.line + 1, change.level, also=facts)
    for name, note in rules.notes.items():
        said = words.notes[name]
        yield place.state("advice", name, said, said.line + 1, also=note.facts)


def _reason(
    place: Place, name: str, under: str, words: Words, mark: str, grounds: Grounds
) -> Statement:
    return place.state("rule", under, words, words.line + 1, mark, name, grounds.facts)


def _of_advice(library: Library, place: Place) -> Iterator[Statement]:
    words = library.guide_words
    cards: Iterator[tuple[str, AdviceWords]] = chain(
        words.cards.items(), words.als_cards.items(), words.own_cards.items()
    )
    for level, card in cards:
        for said in (*card.do, card.tell):
            mark = level if level in words.cards else ""
            yield place.state("advice", card.heading.flat, said, said.line + 1, mark)


def of_numbers(library: Library) -> Iterator[Statement]:
    """Numbers to call and to text, country by country, and the sentences about them."""
    if not (library.content / "emergency-numbers.yaml").exists():
        return
    shown = library.shown(library.content / "emergency-numbers.yaml")
    numbers = Place(library, shown)
    said = Place(library, library.shown(library.words_folder / "emergency-numbers.yaml"))
    if crisis := library.countries.in_crisis:
        yield from _sentences(said, "number", "", crisis)
    for name, country in library.emergency_numbers.countries.items():
        words = library.countries.countries[name]
        for mark, number in _dialled(country):
            line = getattr(number, "line", 0)
            yield numbers.state(
                "number", words.say.flat, number, line, mark, name, also=country.facts
            )
        for one in filter(None, (words.crisis, words.crisis_text, words.without_speech)):
            yield from _sentences(said, "number", words.say.flat, one, name, country.facts)
        if words.advice:
            yield from _sentences(said, "number", words.say.flat, words.advice, name, country.facts)


def _dialled(country: Country) -> Iterator[tuple[str, str]]:
    yield from (("emergency", number) for number in country.emergency)
    ways = ("emergency_text", "crisis", "crisis_text", "crisis_chat", "advice")
    for way in ways:
        if number := getattr(country, way):
            yield way.replace("_", "-"), number


def of_contacts(library: Library) -> Iterator[Statement]:
    """Organisations: what each helps with, and how it is reached."""
    if not (library.content / "contacts.yaml").exists():
        return
    place = Place(library, library.shown(library.words_folder / "contacts.yaml"))
    for name, contact in library.contacts.items():
        says = library.contact_words.contacts[name]
        ways = (says.helps.flat, says.hours and says.hours.flat, *_ways(contact))
        text = " · ".join(filter(None, ways))
        line = says.helps.line + 1
        yield place.state(
            "contact", says.say.flat, text, line, contact.purpose, name, contact.facts
        )


def _ways(contact: object) -> Iterator[str | None]:
    yield from (getattr(contact, way) for way in ("voice", "text", "site"))


def of_questions(library: Library) -> Iterator[Statement]:
    """Questions that people ask, each with the sentences of its answer."""
    if not (library.words_folder / "questions.yaml").exists():
        return
    place = Place(library, library.shown(library.words_folder / "questions.yaml"))
    for name, one in library.questions.questions.items():
        yield from _sentences(place, "question", one.ask.flat, one.answer, name)


def of_terms(library: Library) -> Iterator[Statement]:
    """Taught terms with what they mean."""
    place = Place(library, library.shown(library.words_folder / "glossary.yaml"))
    for name, term in library.glossary.terms.items():
        yield from _sentences(place, "term", term.say.flat, term.means, name)


def _sentences(
    place: Place, kind: Kind, under: str, words: Words, name: str = "", also: tuple[str, ...] = ()
) -> Iterator[Statement]:
    for line, sentence in sentences(words, words.line + 1):
        yield place.state(kind, under, sentence, line, name=name, also=also)


SHARED: dict[str, Callable[[Library], Iterator[Statement]]] = {
    "cards": of_cards,
    "guide": of_guide,
    "numbers": of_numbers,
    "contacts": of_contacts,
    "questions": of_questions,
    "glossary": of_terms,
}
"""By the name of what is shared: what it states."""
