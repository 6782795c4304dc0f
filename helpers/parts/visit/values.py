"""What the browser takes of it: the sheet for a visit."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial
from typing import Any

from helpers.citing import bare, references
from helpers.document.sentences import Lookup
from helpers.language import months
from helpers.library import Library
from helpers.parts.base.asked import asked_pages
from helpers.parts.base.serialize import explained, serialize
from helpers.parts.base.values import Values
from helpers.parts.visit.words import VisitWords
from helpers.schema.model import Name, Named
from helpers.schema.visit import Details, Part, Visit, VisitField
from helpers.schema.words import Catalogue

MOST_QUESTIONS = 3
"""How many questions are chosen: a visit is over sooner than one thinks."""


CARRIED = ("visit", "diary")
"""What the file holds that is saved below the sheet, and below the diary."""


def values_of(
    visit: Visit,
    words: Catalogue,
    name: str,
    references: Lookup,
    asked: Sequence[Mapping[str, Any]] = (),
) -> Values:
    """The sheet for a widget; ``references`` finds the sources of facts by name.

    ``asked`` has the words of the sheet and the diary, for the page that they are saved as.
    """
    drawn = drawn_visit(visit, references, words.language)
    said = words.of(VisitWords)
    content = visit, said, references, words.language
    framed = serialize(said, words.kept, words.readable, words.dates)
    return Values(name, content, words=framed, visit=drawn, asked=list(asked))


def of_page(library: Library, topic: str) -> Values:
    """The sheet for a visit; what is told on it stays in the open page."""
    look, asked = partial(references, library), asked_pages(library, CARRIED)
    return values_of(library.visit, library.catalogue, topic, look, asked)


def drawn_visit(visit: Visit, lookup: Lookup, language: str) -> dict[str, Any]:
    """The sheet in the form that the browser takes."""
    return {
        **serialize(visit),
        "most": MOST_QUESTIONS,
        "months": months(language),
        "phrases": [phrase.flat for phrase in visit.first_phrases],
        "details": _details(visit.details),
        "parts": [_part(part, lookup) for part in visit.parts.values()],
    }


def _part(part: Part, lookup: Lookup) -> dict[str, Any]:
    return {
        "title": part.title.flat,
        "intro": explained(part.intro or "", lookup),
        "fields": [_field(name, field, lookup) for name, field in part.fields.items()],
    }


def _field(name: str, field: VisitField, lookup: Lookup) -> dict[str, Any]:
    choices = [
        {
            "name": choice,
            "say": bare(option.say),
            "brief": bare(option.brief or option.say),
            "aloud": bare(option.aloud or ""),
            "warns": option.warns,
            "guide": list(option.guide),
            "told": _names(option.told),
            "sides": {side: words.flat for side, words in (option.sides or {}).items()},
            "against": _names(option.against),
            "sources": explained(option.say, lookup)["sources"],
        }
        for choice, option in field.choices.items()
    ]
    rest = {key: getattr(field, key) or "" for key in ("kind", "alone", "guide")}
    drawn = {"name": name, "phrase": "", "brief": "", "own": "", **serialize(field), **rest}
    flags = {key: getattr(field, key) for key in ("absent", "lines", "former")}
    return {**drawn, **flags, "each": list(field.each), "choices": choices}


def _names(by_field: Named[tuple[Name, ...]]) -> dict[str, list[str]]:
    return {field: list(names) for field, names in by_field.items()}


def _details(details: Details | None) -> dict[str, Any]:
    """How each thing that is ticked is asked about; nothing where none is."""
    if not details:
        return {}
    return {**serialize(details), "sides": {side: one.flat for side, one in details.sides.items()}}
