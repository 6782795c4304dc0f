"""Emergency numbers on paper: a table to find them fast, then all help by country."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from helpers.citing import bare, cited
from helpers.document.blocks import Block, Blocks, Items, Paragraph
from helpers.document.inlines import (
    Break,
    Inlines,
    Link,
    Strong,
    Text,
    joined,
    referred,
    said,
    sourced,
)
from helpers.document.rows import Cell, Table
from helpers.document.sentences import Lookup, as_text, filled, folded
from helpers.schema.emergency import (
    Countries,
    Country,
    CountryWords,
    EmergencyNumbers,
    NumbersWords,
    PhoneNumber,
)
from helpers.schema.model import Words
from helpers.schema.words import Catalogue


@dataclass(frozen=True)
class Way:
    """One way to reach help: *Call {number}*, what stands in that place, and what it opens."""

    how: str
    value: str
    href: str

    @property
    def says(self) -> str:
        """The way in words: *Call 988*."""
        return filled(self.how, number=self.value, site=self.value)


@dataclass(frozen=True)
class Part:
    """One kind of help in a country: its heading, the ways to it, and paragraphs about it."""

    head: str
    ways: tuple[Way, ...]
    says: tuple[str, ...]


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


def parts(
    country: Country, says: CountryWords, words: Catalogue, in_crisis: Words | None = None
) -> list[Part]:
    """Every kind of help that is known in a country; the emergency number comes first.

    ``in_crisis`` is told of each crisis line.
    """
    said = words.of(NumbersWords)
    emergency = (way for number in country.emergency for way in _call(number, words))
    site = country.crisis_chat
    chat = (Way(said.chat.flat, site, site.link),) if site else ()
    crisis = (*_call(country.crisis, words), *_text(country.crisis_text, words), *chat)
    who = (in_crisis, says.crisis, says.crisis_text) if crisis else (said.no_crisis,)
    known = (
        Part(said.emergency.flat, tuple(emergency), ()),
        Part(said.crisis.flat, crisis, _flat(*who)),
        Part(
            said.without_speech.flat,
            _text(country.emergency_text, words),
            _flat(says.without_speech),
        ),
        Part(said.advice.flat, _call(country.advice, words), _flat(says.advice)),
    )
    return [one for one in known if one.ways or one.says]


def numbers_blocks(
    numbers: EmergencyNumbers, countries: Countries, words: Catalogue, lookup: Lookup
) -> Blocks:
    """The numbers to stand below a heading of the second level."""
    told = words.of(NumbersWords)
    rows: list[tuple[Cell, Cell]] = []
    whole: list[Block] = []
    for _, country, says in both(numbers, countries):
        name = said(bare(says.say))
        first, *others = parts(country, says, words)
        # the heading of the column says already that one calls
        called = joined([(_link(way, way.value),) for way in first.ways], Text(_or(words)))
        rows.append((Cell(name), Cell((Strong(called),))))
        links = (Text(f"{told.sources.flat}: "), *referred(lookup(country.facts), ", "))
        items = tuple((Paragraph(item),) for item in (*map(_part, others), links))
        whole += [Paragraph((Strong(name),)), Items(items)]
    head = (Cell(said(told.country.flat)), Cell(said(told.emergency.flat)))
    other = (Strong(said(told.other.flat)), Break(), Text(told.find.flat))
    table = Table(head, (tuple(rows),), stands="with")
    return (table, *_once(countries, words, lookup), *whole, Paragraph(other))


def numbers_as_text(
    numbers: EmergencyNumbers, countries: Countries, words: Catalogue, lookup: Lookup
) -> str:
    """The numbers as plain text."""
    said = words.of(NumbersWords)
    lines = []
    for _, country, says in both(numbers, countries):
        first, *others = parts(country, says, words)
        labels = "; ".join(dict.fromkeys(one.label for one in lookup(country.facts)))
        lines += [
            bare(says.say).upper(),
            f"   {first.head}: {_or(words).join(way.value for way in first.ways)}",
            *(folded(f"{one.head}: {_told(one)}", "   ", "   ") for one in others),
            folded(f"{said.sources.flat}: {labels}", "   ", "   "),
            "",
        ]
    if countries.in_crisis:
        told = as_text(countries.in_crisis, lookup, said.sources.flat)
        lines += [said.crisis.flat.upper(), folded(told, "   ", "   "), ""]
    return "\n".join([*lines, said.other.flat.upper(), folded(said.find.flat, "   ", "   ")])


def _call(number: PhoneNumber | None, words: Catalogue) -> tuple[Way, ...]:
    return (Way(words.of(NumbersWords).call.flat, number, number.link),) if number else ()


def _text(number: PhoneNumber | None, words: Catalogue) -> tuple[Way, ...]:
    return (Way(words.of(NumbersWords).text.flat, number, number.text_link),) if number else ()


def _once(countries: Countries, words: Catalogue, lookup: Lookup) -> Blocks:
    """What holds for the crisis lines of every country, said once and not in each list."""
    if not (in_crisis := countries.in_crisis):
        return ()
    told = sourced(in_crisis, lookup(cited(in_crisis)), words.of(NumbersWords).sources.flat)
    return (Paragraph((Strong(said(words.of(NumbersWords).crisis.flat)), Break(), *told)),)


def _flat(*says: Words | None) -> tuple[str, ...]:
    return tuple(bare(one) for one in says if one)


def _or(words: Catalogue) -> str:
    return f" {words.of(NumbersWords).either.flat} "


def _part(part: Part) -> Inlines:
    ways: list[Inlines] = [(_link(way, way.says), Text(".")) for way in part.ways]
    told = joined([*ways, *map(said, part.says)], Text(" "))
    return (Strong(said(part.head)), Text(": "), *told)


def _told(part: Part) -> str:
    return " ".join([*(f"{way.says}." for way in part.ways), *part.says])


def _link(way: Way, says: str) -> Link:
    return Link(said(says), way.href, kind="call")
