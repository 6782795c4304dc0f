"""How a workshop runs: its parts in order, each with its minutes, and when people rest."""

from __future__ import annotations

from collections.abc import Iterator

from pydantic import Field

from helpers.schema.mistakes import Mistake
from helpers.schema.model import Model, Named, Words
from helpers.schema.values import Count, YesNo

LONGEST_STRETCH = 25
"""Most minutes from one rest to the next; ours, for people who tire while they sit and listen."""


class Part(Model):
    """One part of a plan: what it is called, how long it takes and what is done."""

    title: Words
    minutes: Count
    rest: YesNo = False
    how: Words


class Plan(Model):
    """A plan from its first minute to its last."""

    minutes: Count
    parts: Named[Part] = Field(min_length=1)

    def mistakes(self) -> Iterator[Mistake]:
        """The parts fill the time, and people rest."""
        if (held := sum(part.minutes for part in self.parts.values())) != self.minutes:
            says = f"The parts take {held} minutes and the plan {self.minutes}. Change one of them."
            yield Mistake(says, "minutes")
        stretch = 0
        for name, part in self.parts.items():
            stretch = 0 if part.rest else stretch + part.minutes
            if stretch > LONGEST_STRETCH:
                says = f"At the end of '{name}' people have had no rest for {stretch} minutes."
                yield Mistake(f"{says} Add one after at most {LONGEST_STRETCH}.", name)


class Plans(Model):
    """The plans of one topic."""

    version: Count
    plans: Named[Plan] = Field(min_length=1)
