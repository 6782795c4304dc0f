"""The symptom guide as it is decided: what is asked in which order, and the rules."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

from pydantic import Field

from helpers.schema.ladder import Level
from helpers.schema.mistakes import Mistake
from helpers.schema.model import Model, Name, Named, Plain
from helpers.schema.values import Count, YesNo
from helpers.schema.when import Onset, SomeNames, Trajectory, When

FIRST = "emergency"
"""The group that is asked before any other."""


class Grounds(Model):
    """What an advice rests on: facts of the register, and the guidance that says so."""

    facts: SomeNames
    guidance: SomeNames


class Rule(Grounds):
    """One rule: where its condition holds, the answer is at least as urgent as its level.

    A rule asks for no answer to be missing, so that one more yes can never make it fall silent.
    ``card`` names an advice of its own, for where nothing else decides.
    """

    when: When
    level: Level
    card: Name | None = None

    def mistakes(self) -> Iterator[Mistake]:
        """A rule names what it needs, and no yes makes it fall silent."""
        if self.when.none:
            says = "A rule with 'none' would let a yes lower the urgency."
            yield Mistake(f"{says} Write an explaining rule.", self.when.none[0])
        if not (self.when.all or self.when.any or self.when.two):
            yield Mistake("A rule names a feature below 'all', 'any' or 'two'. Add one.", "when")


class Explaining(Grounds):
    """A rule that answers for the features it explains: the rules it stands in for miss them.

    ``slower_than``: it explains only what came more slowly than this. ``steady``: it explains only
    what stays the same or gets better.
    """

    when: When
    by: Name
    explains: SomeNames
    stands_in_for: SomeNames
    slower_than: Literal["days"] | None = None
    steady: YesNo = False
    level: Level

    def mistakes(self) -> Iterator[Mistake]:
        """It holds only with what explains."""
        if self.by not in self.when.all or self.when.none:
            says = "The feature named by 'by' must stand below 'all', without a 'none'."
            yield Mistake(says, self.by)


class Hastening(Model):
    """What a feature makes of the course: with it, everything counts as at least so fast."""

    onset: Onset
    trajectory: Trajectory | None = None


class Otherwise(Model):
    """What is said where no rule asks for a visit, by whether every red flag was answered no."""

    red_flags: SomeNames
    all_answered_no: Grounds
    some_left_open: Grounds


class Fitting(Model):
    """Something that is shown where its condition holds; without one, always."""

    when: When = When()


class Change(Fitting):
    """What would make the answer more urgent: each of these features alone decides the level."""

    features: SomeNames
    level: Level
    facts: SomeNames


class Note(Fitting):
    """A sentence beside the answer; a calm one only where nothing asks to be seen sooner."""

    facts: SomeNames
    calm: YesNo = False


class GuideRules(Model):
    """The whole guide, without its words.

    ``als`` is asked before all: who says yes is asked ``als_groups``, everyone else ``groups``.
    """

    version: Count
    als: Name | None = None
    groups: Named[SomeNames] = Field(min_length=1)
    als_groups: Named[SomeNames] = Field(default_factory=Named)
    hastens: Named[Hastening] = Field(default_factory=Named)
    signs: Named[SomeNames] = Field(default_factory=Named)
    rules: Named[Rule] = Field(min_length=1)
    explaining: Named[Explaining] = Field(default_factory=Named)
    otherwise: Otherwise
    changes: Named[Change] = Field(default_factory=Named)
    notes: Named[Note] = Field(default_factory=Named)
    questions: Named[Fitting] = Field(default_factory=Named)
    also: Named[Fitting] = Field(default_factory=Named)
    never_said: tuple[Plain, ...] = ()

    @property
    def features(self) -> tuple[Name, ...]:
        """Every feature, in the order it is asked: the one about ALS, then each path."""
        groups = (*self.groups.values(), *self.als_groups.values())
        asked = [name for group in groups for name in group]
        return tuple(dict.fromkeys([*([self.als] if self.als else []), *asked]))

    @property
    def first_groups(self) -> tuple[SomeNames, ...]:
        """The lists of emergencies, one for each path."""
        paths = (self.groups, self.als_groups)
        return tuple(next(iter(path.values())) for path in paths if path)

    def mistakes(self) -> Iterator[Mistake]:
        """The emergencies come first."""
        if (first := next(iter(self.groups))) != FIRST:
            yield Mistake(f"The first group must be '{FIRST}'. Put it there.", first)
        if bool(self.als) != bool(self.als_groups):
            says = "'als' and 'als-groups' go together. Write both, or neither."
            yield Mistake(says, "als" if self.als else "als-groups")
