"""Published cases by which the symptom guide is judged from outside."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated, Literal, get_args

from pydantic import Field

from helpers.schema.ladder import Level
from helpers.schema.mistakes import Mistake
from helpers.schema.model import Model, Name, Named, Plain, Words
from helpers.schema.placeholders import Strings, for_every
from helpers.schema.values import Count
from helpers.schema.when import Asker, Names, Onset, Trajectory

Kind = Literal[
    "public-urgency",
    "public-illness",
    "benign",
    "als-early",
    "als-late",
    "treatable",
    "emergency",
]
"""Where a case comes from, or what it was in the end; never known to whoever ticks it."""


class Report(Model):
    """Where a case was published, and what of it was read."""

    title: Words
    by: Words
    year: Plain | None = None
    url: Plain | None = None
    read_in: Literal["whole", "abstract", "excerpt"]


class Ticking(Model):
    """One way to tell the guide of a case, with the levels that are acceptable for it."""

    present: Names = ()
    absent: Names = ()
    onset: Onset
    trajectory: Trajectory
    age: Count | None = None
    asker: Asker
    acceptable: Annotated[tuple[Level, ...], Field(min_length=1)]
    reason: Words | None = None


class Case(Model):
    """One published case: a report of its own, or one of a set that is a ``source``."""

    source: Name | None = None
    report: Report | None = None
    kind: Kind
    story: Words
    tickings: Named[Ticking] = Field(min_length=1)

    def mistakes(self) -> Iterator[Mistake]:
        """A case has one origin."""
        if (self.source is None) == (self.report is None):
            yield Mistake("A case has a 'source' or a 'report'. Write one of them.", "report")


class Cases(Model):
    """The cases of one file."""

    version: Count
    cases: Named[Case] = Field(min_length=1)


class CasesWords(Strings):
    """Words of the table that says what the guide said on published cases."""

    kind: Words
    count: Words
    tickings: Words
    right: Words
    too_low: Words
    too_high: Words
    whole: Words
    kinds: Annotated[dict[Kind, Words], for_every(get_args(Kind))]
