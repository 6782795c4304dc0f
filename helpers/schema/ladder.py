"""The ladder of urgency: its steps in order, how a reader meets each, and the ways to say it."""

from __future__ import annotations

from typing import Annotated, Literal, get_args

from pydantic import Field

from helpers.schema.model import Model, Plain, Words
from helpers.schema.placeholders import for_every

Level = Literal["emergency-now", "today", "urgent-days", "prompt-2-weeks", "routine", "self-care"]

LEVELS: tuple[Level, ...] = get_args(Level)
"""The levels, most urgent first."""


class Step(Model):
    """One level: the words of its badge, and the phrases by which a sentence says it."""

    say: Words
    said_as: tuple[Plain, ...] = Field(min_length=1)


class Reaching(Model):
    """How a sentence sends somebody to be seen: what to do, to whom, and words that tell when.

    A sentence that does all three says how soon, and must do so in a phrase of the ladder.
    """

    go: tuple[Plain, ...] = Field(min_length=1)
    to: tuple[Plain, ...] = Field(min_length=1)
    when: tuple[Plain, ...] = Field(min_length=1)


Ladder = Annotated[dict[Level, Step], for_every(LEVELS)]
"""Every level with its words."""
