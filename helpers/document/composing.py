"""A page as its tree of blocks: the writer's own words, and what every page has around them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from helpers.cells import CALL, DIRECTIVE, Cell, anchor, opening, read_as, split
from helpers.document.blocks import (
    Block,
    Blocks,
    Disclosure,
    Heading,
    Items,
    Paragraph,
    Part,
    Register,
)
from helpers.document.cards import EMERGENCY, card
from helpers.document.cited import call_facts
from helpers.document.dressing import Dress
from helpers.document.ends import ends
from helpers.document.inlines import Link, said
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
        lead = self._lead(first)
        top = card(self.dress, self.library.care.first, 2, EMERGENCY)
        begins = self.dress.section
        contents = self.dress.heading(2, inlines(self.library.frame.page.contents.flat))
        self.dress.section = begins
        # a manuscript may leave out the cell that gets the page ready; every page has it
        own = [*self._sections(cell for cell in others if cell.source != opens)]
        last = [*ends(self.dress, self.manuscript)]
        return Page(
            self.manuscript.topic,
            lead,
            top,
            opens,
            (contents, self._ways([*own, *last])),
            (*own, *last),
        )

    def _lead(self, first: Cell) -> Blocks:
        """Title, main message and minutes to read."""
        words = self.library.frame.page.minutes.flat
        minutes = Paragraph(inlines(words.format(minutes=self.manuscript.front.minutes)))
        return (*self.dress.blocks(blocks(first.source)), minutes)

    def _sections(self, cells: Iterable[Cell]) -> Iterator[Section]:
        """One section for each heading of the second level, with all that stands below it."""
        held: Blocks = ()
        for block in (block for cell in cells for block in self._cell(cell)):
            if held and isinstance(block, Heading) and block.level == 2:
                yield Section("words", held)
                held = ()
            held += (block,)
        if held:
            yield Section("words", held)

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

    def _ways(self, sections: Iterable[Section]) -> Items:
        """A way to each section."""
        headings = [one.heading for one in sections if one.heading]
        names = [plain(heading.inside) for heading in headings]
        return Items(tuple((Paragraph((Link(said(name), anchor(name)),)),) for name in names))
