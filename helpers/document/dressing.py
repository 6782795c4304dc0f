"""What a line of a manuscript leads to: meanings, telephones, sources, other pages, itself."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from helpers.cells import anchor, sections
from helpers.contacts import CONTACT_TO, Book
from helpers.dialling import Dialling
from helpers.document.blocks import Block, Blocks, Heading, Items, Paragraph, Quotation
from helpers.document.inlines import (
    Citation,
    Emphasis,
    Fold,
    Inline,
    Inlines,
    Link,
    PageLink,
    Strong,
    Text,
    said,
)
from helpers.document.marks import Marks
from helpers.document.rows import Cell, Table
from helpers.document.terms import Terms
from helpers.document.text import plain
from helpers.library import Library
from helpers.manuscript import Manuscript


class Dress:
    """Follows every link of one page; it is asked in reading order.

    ``above`` is the last heading, of any size, that what comes next stands below.
    """

    def __init__(self, library: Library, page: Manuscript) -> None:
        self.library, self.page = library, page
        self.marks, self.dialling, self.book = Marks(library), Dialling(library), Book(library)
        words = library.catalogue.page
        self.own = sections(page.body, page.first_line)
        alike = [*self.own, words.sources_heading.flat]
        self.terms = Terms(library.glossary, alike, words.words_heading.flat)
        # a page with every word on it teaches none within its lines
        self.teaches = "{glossary}" not in page.body
        self.above = ""
        self._taken: dict[str, int] = {}

    def blocks(self, raw: Blocks, teaching: bool = True) -> Blocks:
        """Blocks with every link followed; where ``teaching``, terms lead to their meaning."""
        return tuple(self._block(one, teaching) for one in raw)

    def line(self, raw: Inlines, teaching: bool = False) -> Inlines:
        """A line with every link followed."""
        taught = self.terms.linked(raw) if teaching and self.teaches else raw
        called, _ = self._called(taught, ())
        return tuple(self._followed(called))

    def heading(self, level: int, raw: Inlines, begins: bool = True) -> Heading:
        """A heading that links can lead to; that of a card ``begins`` no section."""
        inside = self.line(raw)
        self.above = plain(inside)
        if begins and level == 2:
            self.marks.section += 1
        return Heading(level, inside, self.anchor(anchor(self.above).removeprefix("#")))

    def anchor(self, name: str) -> str:
        """An anchor that stands nowhere else: the first one keeps its name."""
        self._taken[name] = times = self._taken.get(name, 0) + 1
        return name if times == 1 else f"{name}-{times}"

    def dialled(self, raw: Inlines, facts: tuple[str, ...]) -> Inlines:
        """A line whose numbers can be called, where one of these facts holds them."""
        return self._called(raw, facts)[0]

    def _block(self, block: Block, teaching: bool) -> Block:
        match block:
            case Heading():
                return self.heading(block.level, block.inside)
            case Paragraph():
                return Paragraph(self.line(block.inside, teaching))
            case Items():
                items = tuple(self.blocks(item, teaching) for item in block.items)
                return replace(block, items=items)
            case Quotation():
                return Quotation(self.blocks(block.blocks, teaching=False))
            case Table():
                bodies = tuple(tuple(map(self._row, body)) for body in block.bodies)
                head = self._row(block.head)
                return replace(block, head=head, bodies=bodies, name=self.above)
            case _:
                return block

    def _row(self, cells: tuple[Cell, ...]) -> tuple[Cell, ...]:
        return tuple(replace(cell, inside=self.line(cell.inside, teaching=True)) for cell in cells)

    def _called(self, inside: Inlines, facts: tuple[str, ...]) -> tuple[Inlines, tuple[str, ...]]:
        """A line from its end to its start: what stands before a citation is what it is for."""
        made: list[Inline] = []
        for one in reversed(inside):
            match one:
                case Citation():
                    facts = one.facts
                    made.append(one)
                case Link() | PageLink():
                    facts = ()
                    made.append(one)
                case Strong() | Emphasis():
                    within, facts = self._called(one.inside, facts)
                    made.append(replace(one, inside=within))
                case Text(words, None) if facts:
                    made += reversed([*self._numbers(words, facts)])
                case _:
                    made.append(one)
        return tuple(reversed(made)), facts

    def _numbers(self, words: str, facts: tuple[str, ...]) -> Iterator[Inline]:
        for piece, address in self.dialling.apart(words, facts):
            yield Link(said(piece), address, kind="call") if address else Text(piece)

    def _followed(self, inside: Inlines) -> Iterator[Inline]:
        """A line with numbers for its citations, and files for its pages."""
        for one, after in zip(inside, (*inside[1:], None), strict=False):
            cited = isinstance(after, Citation)
            match one:
                case Citation():
                    # a mark stands apart from the word before it by one space, which is its own
                    yield Text(" ")
                    yield self.marks.marked(one)
                case Fold() if cited:
                    continue
                case Text(words, None) if cited:
                    yield Text(words.rstrip())
                case PageLink():
                    inside_ = tuple(self._followed(one.inside))
                    yield replace(one, inside=inside_, notebook=self.library.notebook(one.topic))
                case Link() if one.href.startswith(CONTACT_TO):
                    yield from self._contact(one)
                case Strong() | Emphasis() | Link():
                    yield replace(one, inside=tuple(self._followed(one.inside)))
                case _:
                    yield one

    def _contact(self, link: Link) -> Iterator[Inline]:
        """An organisation: its name leads to its site, and its number stands behind it."""
        contact = self.book.contacts[link.href.removeprefix(CONTACT_TO)]
        self.marks.cite(contact.facts)
        if contact.site:
            yield replace(link, href=contact.site.link)
        else:
            yield from link.inside
        if contact.voice:
            yield Text(" (")
            yield Link(said(contact.voice), contact.voice.link, kind="call")
            yield Text(")")
