"""A condition in the vocabulary of the symptom guide, wherever one is written."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated, Literal, get_args

from pydantic import AfterValidator, Field

from helpers.schema.ladder import Level
from helpers.schema.mistakes import Mistake, Mistakes
from helpers.schema.model import Model, Name

Onset = Literal["sudden", "just-noticed", "days", "weeks", "months", "years", "not-sure"]
Trajectory = Literal["worsening", "stable", "comes-and-goes", "improving", "not-sure"]
Asker = Literal["self", "family", "carer"]

Within = Literal["sudden", "days", "weeks", "months"]
Going = Literal["worse", "not-better"]

SPEEDS: tuple[tuple[Onset, ...], ...] = (
    ("sudden", "just-noticed"),
    ("days", "not-sure"),
    ("weeks",),
    ("months",),
    ("years",),
)
"""Beginnings from the fastest. Who noticed it on waking cannot know that it was slow, and who is
not sure may have had it for days alone: neither is ever taken for slower than that."""

GOINGS: dict[Going, tuple[Trajectory, ...]] = {
    "worse": ("worsening", "not-sure"),
    "not-better": ("worsening", "not-sure", "stable", "comes-and-goes"),
}
"""What counts as getting worse, and as not getting better; what is not sure is never reassuring."""


def beginnings(within: Within) -> tuple[Onset, ...]:
    """Every beginning that is at least as fast as ``within``."""
    last = next(at for at, speed in enumerate(SPEEDS) if within in speed)
    return tuple(onset for speed in SPEEDS[: last + 1] for onset in speed)


def _each_once(names: tuple[Name, ...]) -> tuple[Name, ...]:
    if doubled := [name for place, name in enumerate(names) if name in names[:place]]:
        raise Mistakes(
            Mistake("A name stands twice in this list. Delete one.", one) for one in doubled
        )
    return names


Names = Annotated[tuple[Name, ...], AfterValidator(_each_once)]
SomeNames = Annotated[tuple[Name, ...], Field(min_length=1), AfterValidator(_each_once)]


class When(Model):
    """A condition. Everything that is written in it must hold.

    ``all``: each of these was answered yes; ``any``: at least one was; ``two``: at least two were;
    ``none``: not one was. A name is a feature, or a sign, which holds if one of its features does.
    ``open``: none of these was answered no, so that silence is never taken for a no.
    ``within``: it came at least so fast; ``going``: how it is going.
    """

    all: Names = ()
    any: Names = ()
    two: Names = ()
    none: Names = ()
    open: Names = ()
    within: Within | None = None
    going: Going | None = None
    asker: tuple[Asker, ...] = ()

    @property
    def names(self) -> tuple[Name, ...]:
        """Every feature and sign that the condition speaks of."""
        return (*self.all, *self.any, *self.two, *self.none, *self.open)

    def mistakes(self) -> Iterator[Mistake]:
        """Two can hold only of more than one."""
        if len(self.two) == 1:
            says = "'two' needs at least two names. Add one, or write it below 'all'."
            yield Mistake(says, "two")


class Soon(Model):
    """How soon a fact asks to be seen, and when; without ``when`` it speaks of the level itself."""

    level: Level
    when: tuple[When, ...] = ()


ONSETS: tuple[Onset, ...] = get_args(Onset)
TRAJECTORIES: tuple[Trajectory, ...] = get_args(Trajectory)
