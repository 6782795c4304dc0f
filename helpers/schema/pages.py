"""What a page is made of: its front matter, its quiz, its checklists and its charts."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

from pydantic import Field

from helpers.contract import NOT_SURE
from helpers.schema.mistakes import Mistake
from helpers.schema.model import Model, Name, Named, Words
from helpers.schema.values import Count, Day, Number, YesNo

Lane = Literal["worried", "diagnosed", "caring"]
Time = Literal[
    "today", "this-week", "this-month", "any-time", "week-before", "evening-before", "hour-before"
]
"""When to do something: from now on for a reader, before the day for whoever leads a workshop."""


class Review(Model):
    """Who of the professions read the page; empty until a real person did."""

    by: str = ""
    on: str = ""


class FrontMatter(Model):
    """What stands between the dashes at the top of a manuscript."""

    minutes: Count
    version: Count
    checked: Day
    review_by: Day
    reviewed: Review

    def mistakes(self) -> Iterator[Mistake]:
        """A review comes after the day it was checked."""
        if self.review_by <= self.checked:
            says = "'review-by' must be later than 'checked'. Change one of them."
            yield Mistake(says, "review-by")


class Choice(Model):
    """One choice: what it says, and what there is to know about it."""

    say: Words
    why: Words


class Question(Model):
    """One question. ``right`` holds the name of every choice that belongs in the answer."""

    ask: Words
    choices: Named[Choice] = Field(min_length=2)
    right: tuple[Name, ...] = Field(min_length=1)
    hints: tuple[Words, ...] = ()

    @property
    def several(self) -> bool:
        """Whether more than one choice belongs in the answer."""
        return len(self.right) > 1

    def mistakes(self) -> Iterator[Mistake]:
        """What is right is among the choices, once."""
        for name in self.right:
            if name not in self.choices:
                says = f"'{name}' below 'right' is not one of the choices. Check the spelling."
                yield Mistake(says, name)
        if len(set(self.right)) < len(self.right):
            yield Mistake("A choice stands twice below 'right'. Delete one.", "right")
        for name in self.choices:
            if name == NOT_SURE:
                yield Mistake(f"'{NOT_SURE}' is added to every question. Delete it here.", name)


class Quiz(Model):
    """The questions of one topic, in order; those that are ``closed`` wait to be opened."""

    version: Count
    closed: YesNo = False
    questions: Named[Question] = Field(min_length=1)


class Item(Model):
    """One thing to do, why, for whom and when."""

    say: Words
    why: Words
    lanes: tuple[Lane, ...] = Field(min_length=1)
    when: Time


class Checklist(Model):
    """Things to do, shown by time and for one lane or all."""

    title: Words
    intro: Words | None = None
    items: Named[Item] = Field(min_length=1)


class Checklists(Model):
    """The checklists of one topic."""

    version: Count
    checklists: Named[Checklist] = Field(min_length=1)


class Chart(Model):
    """What a chart says; ``draw`` names the function that draws it, ``data`` its numbers.

    A picture shows no numbers: it has a ``description`` instead of ``data``. ``groups`` puts rows
    below headings, each group's name a label of its own. What has ``behind`` stays closed below
    these words until a reader opens it.
    """

    title: Words
    alt: Words
    caption: Words
    behind: Words | None = None
    description: Words | None = None
    unit: Words | None = None
    draw: Name
    data: Name | None = None
    groups: Named[tuple[Name, ...]] = Field(default_factory=Named)
    labels: Named[Words] = Field(min_length=1)
    facts: tuple[Name, ...] = Field(min_length=1)

    @property
    def words(self) -> list[Words]:
        """Everything that a reader may read in it, in order."""
        parts = (self.behind, self.title, self.alt, self.unit, *self.labels.values())
        return [words for words in (*parts, self.caption, self.description) if words is not None]

    @property
    def counts(self) -> str:
        """What its numbers count, on one line; nothing in a picture."""
        return self.unit.flat if self.unit else ""

    def mistakes(self) -> Iterator[Mistake]:
        """Numbers say what they count, and a picture without numbers is told in words."""
        if self.data and not self.unit:
            yield Mistake("'unit' is missing here. Say what the numbers count.")
        if not self.data and not self.description:
            yield Mistake(
                "Name the numbers below 'data', or tell the whole picture below 'description'."
            )


class Charts(Model):
    """The charts of one topic."""

    version: Count
    charts: Named[Chart] = Field(min_length=1)


class Row(Model):
    """One number of a chart, with its range where the source gives one, or the range alone."""

    value: Number | None = None
    low: Number | None = None
    high: Number | None = None
    source: Name
    computed: YesNo = False

    @property
    def people(self) -> int:
        """Its value as whole people; a row that is only a range counts nobody."""
        return round(self.value.value) if self.value else 0

    @property
    def span(self) -> tuple[float, float] | None:
        """Both ends of its range, where it has one."""
        return (self.low.value, self.high.value) if self.low and self.high else None

    def mistakes(self) -> Iterator[Mistake]:
        """A row holds a number, or the two ends of a range."""
        if self.value is None and (self.low is None or self.high is None):
            yield Mistake("Write a 'value' here, or both ends of a range: 'low' and 'high'.")


class Data(Model):
    """The numbers behind one chart, each with its source. ``note`` is for editors."""

    rows: Named[Row] = Field(min_length=1)
    note: Words | None = None
