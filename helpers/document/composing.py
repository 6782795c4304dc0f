"""A page as its tree of blocks: the writer's own words, and what every page has around them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from helpers.cells import CALL, DIRECTIVE, Cell, anchor, opening, read_as, split
from helpers.document.blocks import (
    Block,
    Blocks,
    Disclosure,
    Gathered,
    Heading,
    Items,
    Paragraph,
    Part,
    Register,
)
from helpers.document.cards import first_card
from helpers.document.cited import call_facts
from helpers.document.dressing import Dress
from helpers.document.ends import ends
from helpers.document.gathering import gathered
from helpers.document.inlines import Link, Text, said
from helpers.document.reading import blocks, inlines
from helpers.document.text import plain
from helpers.document.whole import Page, Section
from helpers.document.wording import opened
from helpers.library import Library
from helpers.manuscript import Manuscript
from helpers.registry import parts


def page(library: Library, topic: str) -> Page:
    """The page of a topic, made from its manuscript and what the library holds.

    Raises
    ------
    Problems
        If a file that the page needs has mistakes.
    """
    return _Composer(library, library.manuscript(topic)).page()


class _Composer:
    """Makes one page; what stands first is made first, since sources are numbered on the way."""

    def __init__(self, library: Library, manuscript: Manuscript) -> None:
        self.library, self.manuscript = library, manuscript
        self.dress = Dress(library, manuscript)

    def page(self) -> Page:
        first, *others = split(self.manuscript.body, self.manuscript.first_line)
        opens = opening(self.manuscript.topic)
        title = self.dress.blocks(blocks(first.source))
        top = first_card(self.dress, self.manuscript.topic)
        # a manuscript may leave out the cell that gets the page ready; every page has it
        cells = [cell for cell in others if cell.source != opens]
        below = [*gathered(self.dress, (*title, top), self.manuscript.title)]
        # what stands before the first heading is no part of the lead
        self.dress.marks.section += 1
        own = [*self._sections(cells)]
        last = [*ends(self.dress, self.manuscript)]
        return Page(
            self.manuscript.topic,
            (*title, self._minutes(own)),
            top,
            tuple(below),
            opens,
            self._contents([*own, *last]),
            (*own, *last),
        )

    def _minutes(self, sections: Iterable[Section]) -> Paragraph:
        """Minutes to read, and a way to the first place where the reader does something."""
        words = self.library.frame.page
        minutes = inlines(words.minutes.flat.format(minutes=self.manuscript.front.minutes))
        heading = None
        for block in (block for section in sections for block in section.blocks):
            if isinstance(block, Heading):
                heading = block
            elif isinstance(block, Part) and block.kind not in LOOKED_AT and heading:
                says = said(words.to_part.flat.format(section=plain(heading.inside)))
                way = Link(says, anchor(plain(heading.inside)), kind="back")
                return Paragraph((*minutes, Text(" "), way))
        return Paragraph(minutes)

    def _sections(self, cells: Iterable[Cell]) -> Iterator[Section]:
        """One section for each heading of the second level, with all that stands below it."""
        held: Blocks = ()
        for cell in cells:
            if held and cell.kind == "prose" and _begins(blocks(cell.source)):
                yield self._section(held)
                held = ()
            held = (*held, *self._cell(cell))
        if held:
            yield self._section(held)

    def _section(self, held: Blocks) -> Section:
        """A section, with what it rests on at its end."""
        first = held[0]
        named = plain(first.inside) if isinstance(first, Heading) else self.manuscript.title
        return Section("words", (*held, *gathered(self.dress, held, named)))

    def _cell(self, cell: Cell) -> Iterable[Block]:
        match cell.kind:
            case "prose":
                return self.dress.blocks(blocks(cell.source))
            case "open":
                return [self._opened(cell)]
            case "code":
                return [self._part(cell)]
            case _:
                return [self._shown(cell)]

    def _part(self, cell: Cell) -> Part:
        call = read_as(CALL, cell.source)
        kind, name = call["kind"], call["name"]
        # a part shows its own sources; those of its facts stand in the page's list as well
        self.dress.marks.cite(call_facts(self.library, self.manuscript.topic, kind, name))
        return Part(kind, name or "", cell.source)

    def _opened(self, cell: Cell) -> Disclosure:
        """Words that a reader opens, closed at first; what is inside is read only by choice."""
        inside = self.dress.blocks(blocks(cell.source))
        return Disclosure(cell.behind, inside, hard=True, what=opened(cell.behind))

    def _shown(self, cell: Cell) -> Block:
        named = read_as(DIRECTIVE, cell.source)
        part = parts()[named["kind"]]
        if part.whole:
            return Register(part.name, part.make(part.whole)(self.dress))
        made: Block = part.make(part.block)(self.dress, self.manuscript.topic, named["name"])
        return made

    def _contents(self, sections: Iterable[Section]) -> Gathered:
        """A way to each section."""
        headings = [one.heading for one in sections if one.heading]
        names = [plain(heading.inside) for heading in headings]
        ways = Items(tuple((Paragraph((Link(said(name), anchor(name)),)),) for name in names))
        return Gathered("contents", self.library.frame.page.contents.flat, (ways,))


LOOKED_AT = ("chart", "feedback")
"""Parts that are not what a page is for."""


def _begins(held: Blocks) -> bool:
    """Whether blocks begin a section."""
    return bool(held) and isinstance(held[0], Heading) and held[0].level == 2
