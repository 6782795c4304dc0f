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
from helpers.document.cards import first_card, review_by
from helpers.document.cited import call_facts
from helpers.document.dressing import Dress
from helpers.document.ends import ends
from helpers.document.folding import by_country
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
        lead = (*title, top)
        # words before the first heading go on with the lead, and end with what both rest on
        goes_on = bool(cells) and not _begins_at(cells[0])
        below = [] if goes_on else [*gathered(self.dress, lead, self.manuscript.title)]
        own = [*self._sections(cells, lead)]
        last = [*ends(self.dress, self.manuscript)]
        return Page(
            self.manuscript.topic,
            (*title, self._minutes(own)),
            top,
            review_by(self.library, top, [one for section in own for one in section.blocks]),
            tuple(below),
            opens,
            self._contents([*own, *last]),
            (*own, *last),
        )

    def _minutes(self, sections: Iterable[Section]) -> Paragraph:
        """Minutes to read, and a way to the first place where the reader does something."""
        words, count = self.library.catalogue.page, self.manuscript.front.minutes
        minutes = inlines(words.minutes.of(count, self.library.language).format(minutes=count))
        heading = None
        for block in (block for section in sections for block in section.blocks):
            if isinstance(block, Heading):
                heading = block
            elif isinstance(block, Part) and block.kind not in LOOKED_AT and heading:
                says = said(words.to_part.flat.format(section=plain(heading.inside)))
                way = Link(says, anchor(plain(heading.inside)), kind="back")
                return Paragraph((*minutes, Text(" "), way))
        return Paragraph(minutes)

    def _sections(self, cells: Iterable[Cell], lead: Blocks) -> Iterator[Section]:
        """One section for each heading of the second level, with all that stands below it."""
        held: Blocks = ()
        for cell in cells:
            if held and _begins_at(cell):
                yield self._section(held, lead)
                held = ()
            held = (*held, *self._cell(cell))
        if held:
            yield self._section(held, lead)

    def _section(self, held: Blocks, lead: Blocks) -> Section:
        """A section and what it rests on; one without a heading goes on with the lead."""
        heading = Section("words", held).heading
        where = plain(heading.inside) if heading else self.manuscript.title
        whole = held if heading else (*lead, *held)
        own = by_country(self.library, held)
        return Section("words", (*own, *gathered(self.dress, whole, where)))

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
        return Gathered("contents", self.library.catalogue.page.contents.flat, (ways,))


LOOKED_AT = ("chart", "feedback")
"""Parts that are not what a page is for."""


def _begins_at(cell: Cell) -> bool:
    """Whether a section begins with a cell."""
    return cell.kind == "prose" and Section("words", blocks(cell.source)).heading is not None
