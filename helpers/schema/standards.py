"""The standards for decision aids: every decision held against every item."""

from __future__ import annotations

from collections.abc import Iterator

from pydantic import Field

from helpers.schema.mistakes import Mistake
from helpers.schema.model import Model, Named, Words
from helpers.schema.reviews import Item, Mark
from helpers.schema.values import Day


class Standards(Model):
    """Every decision held against every item of the standards for decision aids."""

    note: Words
    checked: Day
    items: Named[Item] = Field(min_length=1)
    decisions: Named[Named[Mark]] = Field(min_length=1)

    def mistakes(self) -> Iterator[Mistake]:
        """Every decision marks every item."""
        for name, marks in self.decisions.items():
            for odd in sorted(set(marks) ^ set(self.items)):
                yield Mistake(f"'{name}' and the items differ in '{odd}'. Mend one.", name)
