"""Blocks as they are printed: all of it open, answers and hard numbers on sheets of their own."""

from __future__ import annotations

from collections.abc import Callable, Set
from dataclasses import replace
from html import escape

from helpers.document.alerts import ReviewBy
from helpers.document.blocks import (
    Answers,
    Block,
    Blocks,
    Disclosure,
    Gathered,
    Heading,
    Part,
    Why,
)
from helpers.document.html import Html, tag
from helpers.document.inlines import Citation, Link, PageLink
from helpers.document.rows import Cell, Source, Table
from helpers.document.shown import Shown, WebWords, address
from helpers.document.web import Web
from helpers.document.whole import Section

NOTHING = "\u00a0"
"""A cell in which nothing stands is left out of a printed file, and its row is then short."""


class Paper(Web):
    """A writer of one page's sheets, in a file that holds the pages of some ``topics``.

    What it leaves out for a sheet of its own is kept: ``apart`` are answers, ``behind`` is what is
    hard to read. ``answers_line`` and ``behind_line`` say so in its place.
    """

    def __init__(
        self,
        topic: str,
        topics: Set[str],
        shown: Callable[[Part], Shown],
        answers_line: str,
        behind_line: Callable[[str], str],
        words: WebWords,
    ) -> None:
        super().__init__(words, shown)
        self.topic, self.topics = topic, topics
        self.answers_line, self.behind_line = answers_line, behind_line
        self.apart: list[str] = []
        self.behind: list[str] = []

    def place(self, anchor: str) -> str:
        return f"#{self.topic}--{anchor}"

    def named(self, anchor: str) -> str | None:
        return f"{self.topic}--{anchor}" if anchor else None

    def link(self, link: Link) -> str:
        # on paper nothing leads back
        return "" if link.kind == "back" else super().link(link)

    def page(self, link: PageLink) -> str:
        """A link to a page of the same file; where it is in another, its words are enough."""
        inside = self.line(link.inside)
        return tag("a", inside, {"href": f"#{link.topic}"}) if link.topic in self.topics else inside

    def source(self, row: Source) -> str:
        """Where a source can be read, for those who hold only the sheet."""
        href = address(row)
        shown = tag("span", escape(href), {"class": "address"})
        return tag("a", f"{escape(row.title)} {shown}", {"href": href})

    def kind_of(self, section: Section) -> str | None:
        return None

    def kind_of_link(self, link: Link) -> dict[str, str]:
        return {}

    def citation(self, mark: Citation) -> str:
        """A number in brackets, which leads to the one list of sources."""
        href = self.place(f"source-{min(mark.numbers, default=0)}")
        return tag("a", f"[{mark.marks}]", {"class": "cite", "href": href})

    def row(self, row: Source) -> str:
        return tag("li", self.source(row), {"id": self.named(f"source-{row.number}")})

    def review_by(self, review: ReviewBy) -> str:
        return _dated(review)

    def gathered(self, gathered: Gathered) -> str:
        """On paper all of it is open, and the sources are listed once, in the end."""
        return self.blocks(gathered.blocks)

    def why(self, why: Why) -> str:
        """The words that a section teaches, open."""
        if not why.words:
            return ""
        summary = tag("p", escape(why.of_words), {"class": "summary"})
        words = "\n".join(map(self._word, why.words))
        return tag("div", f"{summary}\n{words}", {"class": "meanings"})

    def _word(self, block: Block) -> str:
        """A word and its meaning; it is no heading here, as some stand before the first section."""
        if not isinstance(block, Heading):
            return self.block(block)
        return tag("p", tag("strong", self.line(block.inside)), {"id": self.named(block.anchor)})

    def part(self, part: Part, shown: Shown) -> str:
        return super().part(part, replace(shown, state=""))

    def printed(self, part: Part, shown: Shown) -> str:
        told = (
            [tag("p", escape(self.answers_line), {"class": "aside"})] if part.kind == "quiz" else []
        )
        return "\n".join([super().printed(part, shown), *told])

    def answers(self, answers: Answers) -> str:
        """Answers stand below the heading of their sheet, so that headings in them go up by one."""
        self.apart.append(self.blocks(map(_risen, answers.blocks)))
        return ""

    def disclosure(self, closed: Disclosure) -> str:
        if not closed.hard:
            return self._opened(closed, "p", closed.summary)
        below = replace(closed, blocks=_led(closed.blocks, 3))
        self.behind.append(self._opened(below, "h3", closed.what))
        return tag("p", escape(self.behind_line(closed.what)), {"class": "aside"})

    def framed(self, inside: str, sides: list[str]) -> str:
        """In a printed file a figure is a picture without words around the one that has them."""
        width, height = (int(side or 0) for side in sides)
        return tag("div", inside, {"class": "figure tall" if height > 1.5 * width else "figure"})

    def head(self, cell: Cell) -> str:
        return super().head(cell) if cell.inside or cell.names else f"<td>{NOTHING}</td>"

    def cell(self, cell: Cell) -> str:
        return super().cell(cell) if self.line(cell.inside) else f"<td>{NOTHING}</td>"

    def _opened(self, closed: Disclosure, name: str, said: str) -> str:
        """Something that opens on a screen, open for good."""
        named = {"aria-label": closed.name or None, "class": "summary"}
        summary = tag(name, escape(said), named)
        return tag("div", f"{summary}\n{self.blocks(closed.blocks)}", {"class": "opened"})


class HandedOut(Web):
    """A writer of a sheet that holds one part; nothing is drawn over it."""

    def review_by(self, review: ReviewBy) -> str:
        return _dated(review)

    def part(self, part: Part, shown: Shown) -> str:
        return super().part(part, replace(shown, state=""))

    def table(self, table: Table) -> str:
        return Html.table(self, table)

    def head(self, cell: Cell) -> str:
        return Html.head(self, cell)


def _dated(review: ReviewBy) -> str:
    """How old the words about emergencies may become, for those who hold only the paper."""
    return tag("p", escape(review.says), {"class": "review-by"})


def _led(blocks: Blocks, level: int) -> Blocks:
    """The same blocks below a heading of this level, on a sheet where none stands between."""
    levels = [one.level for one in blocks if isinstance(one, Heading)]
    up = min(levels, default=0) - level - 1
    return tuple(
        replace(one, level=one.level - up) if isinstance(one, Heading) else one for one in blocks
    )


def _risen(block: Block) -> Block:
    if isinstance(block, Heading):
        return replace(block, level=block.level - 1)
    return block
