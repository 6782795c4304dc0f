"""The symptom guide as it is decided: what is asked in which order, and the rules."""

from __future__ import annotations

from typing import Annotated, Literal, get_args

from pydantic import AfterValidator, Field, model_validator

from helpers.schema.series import Level
from helpers.schema.shape import Name, Plain, Shape
from helpers.schema.values import Count

LEVELS: tuple[Level, ...] = get_args(Level)
"""The levels, most urgent first."""

Onset = Literal["sudden", "days", "weeks", "months", "years", "not-sure"]
Trajectory = Literal["worsening", "stable", "comes-and-goes", "improving", "not-sure"]
Asker = Literal["self", "family", "carer"]

FIRST = "emergency"
"""The group that is asked before any other."""


def _each_once(names: tuple[Name, ...]) -> tuple[Name, ...]:
    if len(set(names)) < len(names):
        raise ValueError("A name stands twice in this list. Delete one.")
    return names


def _begins_tens(age: int) -> int:
    if age % 10 or not 20 <= age <= 100:
        raise ValueError("Write 20, 30 and so on to 100: readers may choose no more than the tens.")
    return age


Names = Annotated[tuple[Name, ...], AfterValidator(_each_once)]
SomeNames = Annotated[tuple[Name, ...], Field(min_length=1), AfterValidator(_each_once)]


class When(Shape):
    """A condition. Everything that is written in it must hold.

    ``all``: each of these was answered yes; ``any``: at least one was; ``none``: not one was.
    A name is a feature, or a sign, which holds if one of its features does.
    """

    all: Names = ()
    any: Names = ()
    none: Names = ()
    onset: tuple[Onset, ...] = ()
    trajectory: tuple[Trajectory, ...] = ()
    age_from: Annotated[Count, AfterValidator(_begins_tens)] | None = None
    asker: tuple[Asker, ...] = ()

    @property
    def names(self) -> tuple[Name, ...]:
        """Every feature and sign that the condition speaks of."""
        return (*self.all, *self.any, *self.none)


class Grounds(Shape):
    """What an advice rests on: facts of the register, and the guidance that says so."""

    facts: SomeNames
    guidance: SomeNames


class Rule(Grounds):
    """One rule: where its condition holds, the answer is at least as urgent as its level.

    A rule asks for no answer to be missing, so that one more yes can never make it fall silent.
    """

    when: When
    level: Level

    @model_validator(mode="after")
    def _never_lowers(self) -> Rule:
        if self.when.none:
            raise ValueError(
                "A rule with 'none' would let a yes lower the urgency. Write an explaining rule."
            )
        if not (self.when.all or self.when.any):
            raise ValueError("A rule names a feature below 'all' or 'any'. Add one.")
        return self


class Explaining(Grounds):
    """A rule that answers for the features it explains: the rules it stands in for miss them."""

    when: When
    by: Name
    explains: SomeNames
    stands_in_for: SomeNames
    level: Level

    @model_validator(mode="after")
    def _holds_only_with_what_explains(self) -> Explaining:
        if self.by not in self.when.all or self.when.none:
            raise ValueError("The feature named by 'by' must stand below 'all', without a 'none'.")
        return self


class Otherwise(Shape):
    """What is said where no rule asks for a visit, by whether every red flag was answered no."""

    red_flags: SomeNames
    asked_first: Names = ()
    all_answered_no: Grounds
    some_left_open: Grounds


class Change(Shape):
    """What would make the answer more urgent: each of these features alone decides the level."""

    features: SomeNames
    level: Level
    facts: SomeNames


class Fitting(Shape):
    """Something that is shown where its condition holds; without one, always."""

    when: When = When()


class GuideRules(Shape):
    """The whole guide, without its words."""

    version: Count
    groups: dict[Name, SomeNames] = Field(min_length=1)
    signs: dict[Name, SomeNames] = Field(default_factory=dict)
    rules: dict[Name, Rule] = Field(min_length=1)
    explaining: dict[Name, Explaining] = Field(default_factory=dict)
    otherwise: Otherwise
    changes: dict[Name, Change] = Field(default_factory=dict)
    questions: dict[Name, Fitting] = Field(default_factory=dict)
    also: dict[Name, Fitting] = Field(default_factory=dict)
    never_said: tuple[Plain, ...] = ()

    @property
    def features(self) -> tuple[Name, ...]:
        """Every feature, in the order it is asked."""
        return tuple(name for group in self.groups.values() for name in group)

    @model_validator(mode="after")
    def _emergencies_come_first(self) -> GuideRules:
        if next(iter(self.groups)) != FIRST:
            raise ValueError(f"The first group must be '{FIRST}'. Put it there.")
        return self
