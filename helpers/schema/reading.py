"""A reading of the pages by someone who knows the field: each point, and what became of it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

from pydantic import Field

from helpers.schema.mistakes import Mistake
from helpers.schema.model import Model, Name, Named, Words
from helpers.schema.outline import Places
from helpers.schema.values import Day


class Point(Model):
    """One thing that the reading asked for: decided, and where it went or why it did not."""

    part: Literal["wrong", "missing", "tone"]
    asks: Words
    decided: Literal["taken", "partly", "not-taken"]
    places: Places = Field(default_factory=Named)
    questions: tuple[Name, ...] = ()
    why: Words | None = None

    def mistakes(self) -> Iterator[Mistake]:
        """What was taken stands somewhere, and what was left out has a reason."""
        if self.decided != "not-taken" and not (self.places or self.questions):
            yield Mistake("Nothing says where this went. Add 'places' or 'questions'.", "decided")
        if self.decided != "taken" and self.why is None:
            yield Mistake("Nothing says why this was not taken whole. Add 'why'.", "decided")


class Reading(Model):
    """All points of one reading, none of them left open."""

    note: Words
    checked: Day
    points: Named[Point] = Field(min_length=1)


READINGS: dict[str, type[Reading]] = {"clinical-reading": Reading}
"""The readings by the name of their file below ``reviews``; a series that nobody read has none."""
