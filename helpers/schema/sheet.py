"""A sheet to fill in by hand or in the browser: lines with a label and a place to write or tick."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

from pydantic import Field

from helpers.schema.mistakes import Mistake
from helpers.schema.model import Model, Named, Words
from helpers.schema.values import Count

Kind = Literal["write", "tick"]
"""What a hand does with a line: it writes beside it, or it ticks its box."""

MOST_LINES = 30
"""Most lines of a sheet: more do not stand on one page in type that is read from afar."""


class Line(Model):
    """One line; ``rows`` says how many rows a hand gets to write on."""

    say: Words
    kind: Kind = "write"
    rows: Count = 1


class Group(Model):
    """Lines that belong together; ``told`` states something in front of them, with its facts."""

    title: Words
    told: Words | None = None
    lines: Named[Line] = Field(default_factory=Named)


class Sheet(Model):
    """One sheet. ``top`` is the first line of its paper; ``foot`` is the last."""

    title: Words
    intro: Words
    top: Words | None = None
    groups: Named[Group] = Field(min_length=1)
    foot: Words | None = None

    def mistakes(self) -> Iterator[Mistake]:
        """Each line has a name of its own, and one page holds them all."""
        seen: set[str] = set()
        for name in (name for group in self.groups.values() for name in group.lines):
            if name in seen:
                yield Mistake(f"The line '{name}' stands here twice. Rename one of them.", name)
            seen.add(name)
        if len(seen) > MOST_LINES:
            says = f"This sheet has {len(seen)} lines, and {MOST_LINES} are the most. Shorten it."
            yield Mistake(says, "groups")


class Sheets(Model):
    """The sheets of one topic."""

    version: Count
    sheets: Named[Sheet] = Field(min_length=1)

    @property
    def closed(self) -> bool:
        """Their lines wait to be opened, so that reading the page takes no longer."""
        return True
