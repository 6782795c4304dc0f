"""The words of the symptom guide: what is asked, and what an answer says."""

from __future__ import annotations

from typing import Annotated, get_args

from pydantic import Field

from helpers.schema.ladder import Level
from helpers.schema.model import Model, Named, Words
from helpers.schema.placeholders import for_every
from helpers.schema.values import Count
from helpers.schema.when import Asker, Onset, Trajectory

ALL_NO = "all-answered-no"
LEFT_OPEN = "some-left-open"
"""The names of what is said where no rule holds; no rule may be called so."""


class GroupWords(Model):
    """The heading of a group of questions, and what helps to answer them."""

    title: Words
    intro: Words | None = None


class FeatureWords(Model):
    """One feature: a short name for lists, the question, and a line that helps to answer it.

    ``als_ask`` asks someone who has ALS for what is more than usual for them.
    """

    say: Words
    ask: Words
    help: Words | None = None
    als_ask: Words | None = None
    als_help: Words | None = None

    def asked(self, for_als: bool) -> tuple[Words, Words | None]:
        """The question and its help; someone who has ALS is asked what is more than usual."""
        if for_als and self.als_ask:
            return self.als_ask, self.als_help
        return self.ask, self.help


class OnsetWords(Model):
    """How it began."""

    ask: Words
    choices: Annotated[dict[Onset, Words], for_every(get_args(Onset))]


class TrajectoryWords(Model):
    """How it is going."""

    ask: Words
    choices: Annotated[dict[Trajectory, Words], for_every(get_args(Trajectory))]


class AskerWords(Model):
    """For whom it is asked."""

    ask: Words
    choices: Annotated[dict[Asker, Words], for_every(get_args(Asker))]


class AgeWords(Model):
    """How old the person is."""

    ask: Words
    help: Words


class CourseWords(Model):
    """What is asked besides the features."""

    onset: OnsetWords
    trajectory: TrajectoryWords
    asker: AskerWords
    age: AgeWords
    for_someone_else: Words


class AdviceWords(Model):
    """The advice card of one level: one call to action, what to do, what to say when calling."""

    heading: Words
    do: tuple[Words, ...] = Field(min_length=1)
    tell: Words


class GroundsWords(Model):
    """What the guide asked about, that it asked about nothing else, and what can never wait."""

    asked: Words
    asked_als: Words | None = None
    never_waits: Words


class GuideWords(Model):
    """All words of the guide, under the names that the rules have."""

    version: Count
    groups: Named[GroupWords]
    features: Named[FeatureWords]
    course: CourseWords
    cards: Annotated[dict[Level, AdviceWords], for_every(get_args(Level))]
    als_cards: dict[Level, AdviceWords] = Field(default_factory=dict)
    own_cards: Named[AdviceWords] = Field(default_factory=Named)
    reasons: Named[Words]
    changes: Named[Words]
    notes: Named[Words] = Field(default_factory=Named)
    grounds: GroundsWords
    questions: Named[Words]
