"""What the pages may cost their readers, each limit as a number that the check holds to."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from helpers.schema.model import Model, Name, Named, Plain, Words
from helpers.schema.values import Count


class Longer(Model):
    """A page that may take longer than others, and why."""

    most: Count
    why: Words


class Minutes(Model):
    """Minutes of a page, without what waits to be opened."""

    most: Count
    longer: Named[Longer] = Field(default_factory=Named)


class Essentials(Model):
    """What a door leads to first, and the minutes that it may take together.

    ``pages`` are read whole, and of each page of ``sections`` only what is below these headings.
    """

    pages: Annotated[tuple[Name, ...], Field(min_length=1)]
    sections: Named[tuple[Plain, ...]] = Field(default_factory=Named)
    most: Count


class Repeats(Model):
    """Of 100 sentences, those that may say what another says, and how often one may be said.

    ``in_course`` is from page to page, ``in_all`` with quizzes, ``answers`` among one another.
    """

    in_course: Count
    in_all: Count
    answers: Count
    times: Count
    why: Words


class Calm(Model):
    """The sentence that a frightened reader came for, and the words that may stand before it."""

    page: Name
    fact: Name
    words: Count


class Calls(Model):
    """How a sentence says to call someone, and what shows that a reader can."""

    says: Annotated[tuple[Plain, ...], Field(min_length=1)]
    reached: Annotated[tuple[Plain, ...], Field(min_length=1)]


class Budgets(Model):
    """All limits."""

    minutes: Minutes
    essentials: Named[Essentials] = Field(default_factory=Named)
    repeats: Repeats
    calm: Calm
    calls: Calls
