"""Emergency numbers on paper: every country in one table."""

from __future__ import annotations

from collections.abc import Iterator
from html import escape

from helpers.citing import bare
from helpers.printed.sentences import Lookup, folded
from helpers.schema.emergency import Countries, Country, CountryWords, EmergencyNumbers
from helpers.schema.words import FrameWords


def both(
    numbers: EmergencyNumbers, countries: Countries
) -> Iterator[tuple[str, Country, CountryWords]]:
    """Name, numbers and words of every country, in the order they are offered.

    Raises
    ------
    LookupError
        If a country has numbers and no words.
    """
    for name, country in numbers.countries.items():
        if name not in countries.countries:
            raise LookupError(f"The country '{name}' has no words. Add them.")
        yield name, country, countries.countries[name]


def numbers_as_html(
    numbers: EmergencyNumbers, countries: Countries, words: FrameWords, lookup: Lookup
) -> str:
    """The numbers in plain tags that every sanitizer lets through, to stand below an h2."""
    said = words.numbers
    heads = (said.country, said.emergency, said.crisis, said.sources)
    head = "".join(f"<th>{escape(one.flat)}</th>" for one in heads)
    rows = [_row(one, says, words, lookup) for _, one, says in both(numbers, countries)]
    other = f"<p><strong>{escape(said.other.flat)}</strong><br>{escape(said.find.flat)}</p>"
    return "\n".join(["<table>", f"<tr>{head}</tr>", *rows, "</table>", other])


def numbers_as_text(
    numbers: EmergencyNumbers, countries: Countries, words: FrameWords, lookup: Lookup
) -> str:
    """The numbers as plain text."""
    said = words.numbers
    parts = []
    for _, country, says in both(numbers, countries):
        labels = "; ".join(one.label for one in lookup(country.facts))
        parts += [
            bare(says.say).upper(),
            f"   {said.emergency.flat}: {_either(country, words)}",
            folded(f"{said.crisis.flat}: {_crisis(country, says, words)}", "   ", "   "),
            folded(f"{said.sources.flat}: {labels}", "   ", "   "),
            "",
        ]
    return "\n".join([*parts, said.other.flat.upper(), folded(said.find.flat, "   ", "   ")])


def _row(country: Country, says: CountryWords, words: FrameWords, lookup: Lookup) -> str:
    links = ", ".join(
        f'<a href="{escape(one.href)}" title="{escape(one.title)}">{escape(one.label)}</a>'
        for one in lookup(country.facts)
    )
    cells = (
        escape(bare(says.say)),
        f"<strong>{escape(_either(country, words))}</strong>",
        escape(_crisis(country, says, words)),
        links,
    )
    return f"<tr>{''.join(f'<td>{cell}</td>' for cell in cells)}</tr>"


def _either(country: Country, words: FrameWords) -> str:
    return f" {words.numbers.either.flat} ".join(country.emergency)


def _crisis(country: Country, says: CountryWords, words: FrameWords) -> str:
    if country.crisis is None:
        return words.numbers.no_crisis.flat
    return f"{country.crisis}. {says.crisis.flat}" if says.crisis else str(country.crisis)
