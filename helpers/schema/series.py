"""What the pages share: their order, the words around them, care cards and taught terms."""

from __future__ import annotations

from collections.abc import Iterator

from pydantic import Field

from helpers.schema.audience import Audience
from helpers.schema.ladder import Level
from helpers.schema.mistakes import Mistake
from helpers.schema.model import Model, Name, Named, Plain, Words
from helpers.schema.values import YesNo


class Series(Model):
    """The topics in reading order with the numbers of their notebooks, and a path for each lane.

    ``beside`` names topics whose pages are kept too, without a number and outside every lane.
    """

    topics: Named[Plain] = Field(min_length=1)
    beside: tuple[Name, ...] = ()
    lanes: dict[Audience, tuple[Name, ...]] = Field(min_length=1)

    def mistakes(self) -> Iterator[Mistake]:
        """The numbers rise, and every path leads through the series."""
        numbers = list(self.topics.values())
        if numbers != sorted(set(numbers)) or not all(len(n) == 2 and n.isdigit() for n in numbers):
            says = "The numbers of the topics must be two digits each and must rise."
            yield Mistake(says, "topics")
        for lane, path in self.lanes.items():
            for name in path:
                if name not in self.topics:
                    yield Mistake(f"'{name}' in the lane '{lane}' is not a topic above.", name)
        for name in self.beside:
            if name in self.topics:
                says = f"'{name}' has a number and stands beside too. Delete one."
                yield Mistake(says, name)


class Card(Model):
    """One care card: how soon, one call to action, and one list below it.

    The list holds ``signs`` that each stand on their own, ``steps`` to be done one after the other,
    or ``ways`` to reach someone. A ``number`` to call stands before the list: it is seen first.
    """

    level: Level
    heading: Words
    signs: tuple[Words, ...] = ()
    steps: tuple[Words, ...] = ()
    ways: tuple[Words, ...] = ()
    number: Words | None = None
    then: Words

    @property
    def rest(self) -> str:
        """What stands beside its list: the number, if there is one, and what to do then."""
        return "\n".join([*([self.number] if self.number else []), self.then])

    @property
    def items(self) -> tuple[Words, ...]:
        """The lines of its list."""
        return self.signs or self.steps or self.ways

    def mistakes(self) -> Iterator[Mistake]:
        """A card has one list."""
        if sum(map(bool, (self.signs, self.steps, self.ways))) != 1:
            yield Mistake("A card has one list: 'signs', 'steps' or 'ways'. Write one of them.")


class Line(Model):
    """The emergency card in two lines, for the pages of these ``lanes``; without lanes, for all.

    It names the worst ``signs``; the words of ``more`` lead to the page that has every sign.
    """

    lanes: tuple[Audience, ...] = ()
    signs: Words
    more: Words
    leads: Name


class Care(Model):
    """The care cards; ``first`` names the one that pages open with.

    Where there are ``lines``, only the topics named as ``full`` show it whole; each other page
    opens with the first line that is for it.
    """

    first: Name
    full: tuple[Name, ...] = ()
    lines: tuple[Line, ...] = ()
    cards: Named[Card] = Field(min_length=1)

    def mistakes(self) -> Iterator[Mistake]:
        """Every page opens with an emergency."""
        card = self.cards.get(self.first)
        if card is None or card.level != "emergency-now":
            says = "'first' must name a card below whose level is 'emergency-now'."
            yield Mistake(says, self.first)
        if self.lines and self.lines[-1].lanes:
            says = "The last of the 'lines' is for every page that no other is for. Name no lanes."
            yield Mistake(says, "lines")
        if self.lines and not self.full:
            yield Mistake("With 'lines', 'full' names the pages that show the whole card.", "lines")


class Term(Model):
    """One taught term: as it is shown, what it means, and its other forms in a sentence."""

    say: Words
    means: Words
    forms: tuple[Words, ...] = ()
    linked: YesNo = True
    """No where a press that leads to a meaning, and not to help, would do harm."""


class Glossary(Model):
    """Every taught term, and beginnings of words that mark a sentence as medical in the report."""

    terms: Named[Term] = Field(min_length=1)
    medical: tuple[Plain, ...] = ()
