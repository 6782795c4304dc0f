"""What the pages share: their order, the words around them, care cards and taught terms."""

from __future__ import annotations

from pydantic import Field, model_validator

from helpers.schema.ladder import Level
from helpers.schema.pages import Lane
from helpers.schema.register import YesNo
from helpers.schema.shape import Name, Plain, Shape, Words


class Series(Shape):
    """The topics in reading order with the numbers of their notebooks, and a path for each lane.

    ``beside`` names topics whose pages are kept too, without a number and outside every lane.
    """

    topics: dict[Name, Plain] = Field(min_length=1)
    beside: tuple[Name, ...] = ()
    lanes: dict[Lane, tuple[Name, ...]] = Field(min_length=1)

    @model_validator(mode="after")
    def _paths_lead_through_the_series(self) -> Series:
        numbers = list(self.topics.values())
        if numbers != sorted(set(numbers)) or not all(len(n) == 2 and n.isdigit() for n in numbers):
            raise ValueError("The numbers of the topics must be two digits each and must rise.")
        for lane, path in self.lanes.items():
            if strangers := [name for name in path if name not in self.topics]:
                raise ValueError(f"'{strangers[0]}' in the lane '{lane}' is not a topic above.")
        if doubled := [name for name in self.beside if name in self.topics]:
            raise ValueError(f"'{doubled[0]}' has a number and stands beside too. Delete one.")
        return self


class LastingNames(Shape):
    """Names that files of readers may hold, as they stand there."""

    names: tuple[Plain, ...] = Field(min_length=1)


class Card(Shape):
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

    @model_validator(mode="after")
    def _one_list(self) -> Card:
        if sum(map(bool, (self.signs, self.steps, self.ways))) != 1:
            raise ValueError("A card has one list: 'signs', 'steps' or 'ways'. Write one of them.")
        return self


class Care(Shape):
    """The care cards; ``first`` names the one that every page opens with."""

    first: Name
    cards: dict[Name, Card] = Field(min_length=1)

    @model_validator(mode="after")
    def _first_is_an_emergency(self) -> Care:
        card = self.cards.get(self.first)
        if card is None or card.level != "emergency-now":
            raise ValueError("'first' must name a card below whose level is 'emergency-now'.")
        return self


class Term(Shape):
    """One taught term: as it is shown, what it means, and its other forms in a sentence."""

    say: Words
    means: Words
    forms: tuple[Words, ...] = ()
    linked: YesNo = "yes"
    """No where a press that leads to a meaning, and not to help, would do harm."""


class Glossary(Shape):
    """Every taught term, and beginnings of words that mark a sentence as medical in the report."""

    terms: dict[Name, Term] = Field(min_length=1)
    medical: tuple[Plain, ...] = ()
