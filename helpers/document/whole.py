"""A page as one tree: its lead, what it says of emergencies, its contents and its sections."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from helpers.document.alerts import Alert, ReviewBy
from helpers.document.blocks import (
    Block,
    Blocks,
    CareCard,
    Gathered,
    Heading,
    Part,
    Why,
)

Kind = Literal["words", "ways", "sources", "about"]


@dataclass(frozen=True)
class Section:
    """A heading and all that stands below it; only those of ``words`` are the writer's own."""

    kind: Kind
    blocks: Blocks

    @property
    def heading(self) -> Heading | None:
        """The heading that it begins with; what stands before the first one has none."""
        first = self.blocks[0] if self.blocks else None
        return first if isinstance(first, Heading) and first.level == 2 else None


@dataclass(frozen=True)
class Page:
    """One page, whole; ``opening`` is the cell that gets it ready.

    What the lead and the card rest on is gathered ``below`` them.
    """

    topic: str
    lead: Blocks
    first: CareCard | Alert
    review_by: ReviewBy
    below: tuple[Why, ...]
    opening: str
    contents: Gathered
    sections: tuple[Section, ...]

    @property
    def title(self) -> Heading:
        """The heading that it begins with."""
        return next(block for block in self.lead if isinstance(block, Heading))

    @property
    def blocks(self) -> Iterator[Block]:
        """Every block of its sections, in reading order."""
        for section in self.sections:
            yield from section.blocks

    @property
    def parts(self) -> Iterator[Part]:
        """Where a reader does something, in reading order."""
        yield from (one for one in self.blocks if isinstance(one, Part))

    @property
    def cards(self) -> Iterator[CareCard]:
        """Its care cards, in reading order; first the emergency card, where it has that whole."""
        if isinstance(self.first, CareCard):
            yield self.first
        yield from (one for one in self.blocks if isinstance(one, CareCard))
