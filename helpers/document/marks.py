"""The numbers of a page's sources, in the order of first citation, and the marks that show them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from itertools import count

from helpers.citing import reference, references
from helpers.document.blocks import Source, Sources
from helpers.document.inlines import Citation
from helpers.library import Library
from helpers.numbers import spans


class Marks:
    """What a page cites; it is asked in reading order."""

    def __init__(self, library: Library) -> None:
        self.library = library
        self.numbers: dict[str, int] = {}
        self.first: dict[int, str] = {}
        self.places = count()

    def cite(self, facts: Iterable[str]) -> list[int]:
        """Give numbers to the sources of facts; a part cites so, without a mark in the text."""
        names = [one.name for one in references(self.library, facts)]
        return [self.numbers.setdefault(name, len(self.numbers) + 1) for name in names]

    def marked(self, citation: Citation) -> Citation:
        """A citation with its numbers."""
        numbers = self.cite(citation.facts)
        marks, place = spans(numbers), f"cited-{next(self.places)}"
        new = {number: place for number in numbers if number not in self.first}
        self.first |= new
        # what is pressed leads to the number that is read first
        return replace(
            citation, marks=marks, first=min(numbers, default=0), anchor=place if new else ""
        )

    def sources(self) -> Sources:
        """The numbered list of everything cited so far."""
        rows = []
        for name, number in self.numbers.items():
            one = reference(self.library, name)
            rows.append(Source(number, one.title, one.href, self.first.get(number, "")))
        return Sources(tuple(rows))
