"""What a tester wrote down of one person: five tasks, and a text with gaps."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated, Literal, get_args

from pydantic import BeforeValidator, Field

from helpers.files import quoted
from helpers.schema.mistakes import Mistake
from helpers.schema.model import Model, Name, Words
from helpers.schema.values import Count

Task = Literal["who-to-call", "choking-fit", "weak-hand", "feeding-tube", "keep-and-load"]
"""The five tasks: whom to call, what to do in a choking fit, how soon for a weak hand, what a
feeding tube changes, and to keep answers and load them again."""

TASKS: tuple[Task, ...] = get_args(Task)

Done = Literal["alone", "helped", "not", "left-out"]
"""How a task went; who did not want it leaves it out, and it does not count."""

Reads = Literal["has-als", "worried", "family", "carer", "nurse", "clinician", "other"]
Way = Literal["screen", "phone", "paper", "screen-reader", "switch", "eye-gaze", "read-aloud"]
Version = Literal["a", "b"]


def _from_nothing(given: object) -> int:
    if str(given).isascii() and str(given).isdigit() and len(str(given)) < 4:
        return int(str(given))
    raise ValueError(f"{quoted(given)} is not a whole number from 0 to 999. Change it.")


class Went(Model):
    """How one task went, and where the person got stuck, in their own words."""

    done: Done
    stuck: Words | None = None


class Gaps(Model):
    """One text with gaps: which version, how many gaps it had, and how many were filled rightly."""

    version: Version
    right: Annotated[int, BeforeValidator(_from_nothing)]
    of: Count

    def mistakes(self) -> Iterator[Mistake]:
        """No more can be right than there are."""
        if self.right > self.of:
            yield Mistake("'right' is more than 'of'. Change one of them.", "right")


class Person(Model):
    """One person, under a letter and never a name, who was asked and said yes."""

    person: Name
    consent: Literal["yes"]
    reads_as: Reads
    way: Way
    tasks: dict[Task, Went] = Field(default_factory=dict)
    gaps: Gaps | None = None
    said: tuple[Words, ...] = ()

    def mistakes(self) -> Iterator[Mistake]:
        """A person who did nothing is not counted."""
        if not self.tasks and not self.gaps:
            yield Mistake("Nothing was done here. Add 'tasks' or 'gaps', or leave the file out.")
