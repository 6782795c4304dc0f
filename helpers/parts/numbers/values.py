"""What the browser takes of it: countries and their numbers."""

from __future__ import annotations

from functools import partial
from typing import Any

from helpers.citing import Reference, bare, cited, references
from helpers.document.sentences import Lookup
from helpers.library import Library
from helpers.parts.base.serialize import serialize
from helpers.parts.base.values import Values
from helpers.parts.numbers.printed import (
    Part,
    both,
    parts,
)
from helpers.schema.emergency import Countries, CountryWords, EmergencyNumbers, NumbersWords
from helpers.schema.words import Catalogue


def values_of(
    numbers: EmergencyNumbers,
    countries: Countries,
    words: Catalogue,
    name: str,
    references: Lookup,
) -> Values:
    """The numbers for a widget; ``references`` finds the sources of facts by name."""
    drawn = []
    for named, country, says in both(numbers, countries):
        whole = parts(country, says, words, countries.in_crisis)
        found = references([*country.facts, *cited(countries.in_crisis or "")])
        drawn.append(_drawn(named, says, whole, found))
    content = numbers, countries, words, references
    said = serialize(words.of(NumbersWords), words.kept)
    return Values(name, content, words=said, countries=drawn)


def of_page(library: Library, topic: str) -> Values:
    """Whom to call in an emergency, by country; the country holds for every open page."""
    numbers, countries = library.emergency_numbers, library.countries
    lookup = partial(references, library)
    return values_of(numbers, countries, library.catalogue, topic, lookup)


def _drawn(
    name: str, says: CountryWords, whole: list[Part], found: list[Reference]
) -> dict[str, Any]:
    return {
        "name": name,
        "say": bare(says.say),
        "parts": [
            {
                "head": part.head,
                "ways": [{"how": w.how, "value": str(w.value), "href": w.href} for w in part.ways],
                "says": list(part.says),
            }
            for part in whole
        ],
        "sources": [{"label": one.label, "href": one.href, "title": one.title} for one in found],
    }
