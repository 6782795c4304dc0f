"""How a workshop runs: its parts in order, each with its minutes, and when people rest."""

from __future__ import annotations

from pydantic import Field, model_validator

from helpers.schema.register import YesNo
from helpers.schema.shape import Named, Shape, Words
from helpers.schema.values import Count

LONGEST_STRETCH = 25
"""Most minutes from one rest to the next; ours, for people who tire while they sit and listen."""


class Part(Shape):
    """One part of a plan: what it is called, how long it takes and what is done."""

    title: Words
    minutes: Count
    rest: YesNo = "no"
    how: Words


class Plan(Shape):
    """A plan from its first minute to its last."""

    minutes: Count
    parts: Named[Part] = Field(min_length=1)

    @model_validator(mode="after")
    def _fills_its_time(self) -> Plan:
        if (held := sum(part.minutes for part in self.parts.values())) != self.minutes:
            raise ValueError(
                f"The parts take {held} minutes and the plan {self.minutes}. Change one of them."
            )
        return self

    @model_validator(mode="after")
    def _lets_people_rest(self) -> Plan:
        stretch = 0
        for name, part in self.parts.items():
            stretch = 0 if part.rest == "yes" else stretch + part.minutes
            if stretch > LONGEST_STRETCH:
                raise ValueError(
                    f"At the end of '{name}' people have had no rest for {stretch} minutes. "
                    f"Add one after at most {LONGEST_STRETCH}."
                )
        return self


class Plans(Shape):
    """The plans of one topic."""

    version: Count
    plans: Named[Plan] = Field(min_length=1)
