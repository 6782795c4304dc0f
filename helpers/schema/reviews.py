"""What a page was scored with: an instrument's items, a mark and its evidence for each page."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated, Literal

from pydantic import BeforeValidator, Field, WithJsonSchema

from helpers.schema.mistakes import Mistake
from helpers.schema.model import Model, Name, Named, Words
from helpers.schema.values import Day

DOES_NOT_APPLY = "na"
"""The mark of an item that a page has no use for; it does not count."""


def _grade(given: object) -> int:
    if str(given) in ("1", "2", "3", "4", "5"):
        return int(str(given))
    raise ValueError("A grade is a whole number from 1 to 5. Change it.")


class Item(Model):
    """One item of an instrument, in our words, and the part of the score that it counts for."""

    part: Name
    asks: Words


class Mark(Model):
    """How one page meets one item, and the section or sentence that shows it."""

    score: Annotated[Literal["1", "0", "na"], WithJsonSchema({"enum": [1, 0, "na"]})]
    shows: Words


class Scores(Model):
    """Every page scored with every item of one instrument; totals are computed, never written."""

    note: Words
    checked: Day
    items: Named[Item] = Field(min_length=1)
    pages: Named[Named[Mark]] = Field(min_length=1)

    def mistakes(self) -> Iterator[Mistake]:
        """Every page marks every item."""
        for page, marks in self.pages.items():
            for odd in sorted(set(marks) ^ set(self.items)):
                yield Mistake(f"'{page}' and the items differ in '{odd}'. Mend one.", page)

    def percent(self, page: str, part: str | None = None) -> float:
        """Percent of the items that apply to a page and are met, in one part or in all.

        Raises
        ------
        ValueError
            If no item of the part applies to the page.
        """
        scores = [
            mark.score
            for name, mark in self.pages[page].items()
            if mark.score != DOES_NOT_APPLY and part in (None, self.items[name].part)
        ]
        if not scores:
            raise ValueError(f"No item of '{part}' applies to '{page}'.")
        return 100 * scores.count("1") / len(scores)


class Answer(Model):
    """One question about a page, its grade from 1 (no) to 5 (yes), and what shows it."""

    asks: Words
    grade: Annotated[int, BeforeValidator(_grade)]
    shows: Words


class Grades(Model):
    """One page graded with every question of one instrument."""

    note: Words
    checked: Day
    page: Name
    answers: Named[Answer] = Field(min_length=1)

    @property
    def mean(self) -> float:
        """The mean grade, from 1 to 5."""
        return sum(answer.grade for answer in self.answers.values()) / len(self.answers)


INSTRUMENTS: dict[str, type[Scores] | type[Grades]] = {
    "cdc-index": Scores,
    "discern": Grades,
    "pemat": Scores,
}
"""The instruments by the name of their file: all pages are scored, and one page is graded."""
