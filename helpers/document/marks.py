"""The numbers of a page's sources, in the order of first citation, and the marks that show them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import count

from helpers.citing import reference, references
from helpers.document.inlines import Citation
from helpers.document.rows import Source, Sources
from helpers.library import Library
from helpers.numerals import spans


class Marks:
    """What a page cites; it is asked in reading order.

    ``section`` is the number of the section that what comes next stands in; that of the lead is 0.
    """

    def __init__(self, library: Library) -> None:
        self.library = library
        self.numbers: dict[str, int] = {}
        self.section = 0
        self.places = count()

    def cite(self, facts: Iterable[str]) -> list[int]:
        """Give numbers to the sources of facts; a part cites so, without a mark in the text."""
        names = [one.name for one in references(self.library, facts)]
        return [self.numbers.setdefault(name, len(self.numbers) + 1) for name in names]

    def marked(self, citation: Citation) -> Citation:
        """A citation with its numbers."""
        numbers = tuple(self.cite(citation.facts))
        place = f"cited-{next(self.places)}" if numbers else ""
        return replace(
            citation, marks=spans(numbers), numbers=numbers, section=self.section, anchor=place
        )

    def of_section(self, cited: Sequence[Citation]) -> Sources:
        """The sources of a section, each with a way back to where it is cited there first."""
        first: dict[int, str] = {}
        for one in cited:
            for number in one.numbers:
                first.setdefault(number, one.anchor)
        names = {number: name for name, number in self.numbers.items()}
        return Sources(
            tuple(
                self._row(names[number], first[number], f"why-{self.section}-{number}")
                for number in sorted(first)
            )
        )

    def sources(self) -> Sources:
        """The numbered list of everything cited so far."""
        return Sources(tuple(self._row(name) for name in self.numbers))

    def _row(self, name: str, cited: str = "", anchor: str = "") -> Source:
        one = reference(self.library, name)
        return Source(self.numbers[name], one.title, one.href, cited, anchor)
