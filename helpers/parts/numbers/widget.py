"""Emergency numbers of the country that a reader chooses, on the page."""

from __future__ import annotations

from functools import partial
from typing import Any, Self

import traitlets as t

from helpers.citing import Reference, bare, cited, references
from helpers.document.blocks import Blocks
from helpers.document.sentences import Lookup
from helpers.library import Library
from helpers.parts.base.printable import NOTEBOOK, Printable
from helpers.parts.base.spoken import spoken
from helpers.parts.numbers.printed import (
    Part,
    both,
    numbers_as_text,
    numbers_blocks,
    parts,
)
from helpers.schema.emergency import Countries, CountryWords, EmergencyNumbers, NumbersWords
from helpers.schema.words import FrameWords


class NumbersWidget(Printable):
    """Whom to call, in large figures; the country chosen holds for every page that is open."""

    kind = "numbers"
    _esm = NOTEBOOK / "numbers.js"
    _css = NOTEBOOK / "numbers.css"

    _content: tuple[EmergencyNumbers, Countries, FrameWords, Lookup]

    countries = t.List(t.Dict(), help="What to offer: countries and their numbers.").tag(sync=True)
    country = t.Unicode(help="The country chosen, or 'other'; the browser writes it.").tag(
        sync=True
    )

    @classmethod
    def of(
        cls,
        numbers: EmergencyNumbers,
        countries: Countries,
        words: FrameWords,
        name: str,
        references: Lookup,
    ) -> Self:
        """The numbers as a widget; ``references`` finds the sources of facts by name."""
        drawn = []
        for named, country, says in both(numbers, countries):
            whole = parts(country, says, words, countries.in_crisis)
            found = references([*country.facts, *cited(countries.in_crisis or "")])
            drawn.append(_drawn(named, says, whole, found))
        content = numbers, countries, words, references
        said = spoken(words.of(NumbersWords), words.kept)
        return cls.opened(name, content, words=said, countries=drawn)

    def as_text(self) -> str:
        """All numbers on paper, as plain text."""
        return numbers_as_text(*self._content)

    def blocks(self) -> Blocks:
        """All numbers on paper, as blocks."""
        return numbers_blocks(*self._content)


def of_page(library: Library, topic: str) -> NumbersWidget:
    """Whom to call in an emergency, by country; the country holds for every open page."""
    numbers, countries = library.emergency_numbers, library.countries
    lookup = partial(references, library)
    return NumbersWidget.of(numbers, countries, library.frame, topic, lookup)


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
