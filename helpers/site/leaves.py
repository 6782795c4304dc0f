"""Pages that hold a heavy piece of another: made from its tree, and shown as any page is."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from markupsafe import Markup

from helpers.document.apart import Leaf, Moved
from helpers.document.blocks import Block, Blocks, Heading, Items, Paragraph, Part, Register, Why
from helpers.document.inlines import Link, said
from helpers.document.light import OfLeaf
from helpers.document.shown import Shown, file_apart
from helpers.document.text import plain
from helpers.document.whole import Section
from helpers.registry import parts
from helpers.site.pages import WebPage

LONG = 100_000
"""Signs of values from which a page has them in a file of their own: words come before them."""


@dataclass(frozen=True)
class LeafPage:
    """A leaf with what a page shows around its words; it belongs to a section of ``whole``."""

    whole: WebPage
    leaf: Leaf
    section: Heading
    after: LeafPage | None = None

    widgets = ()
    beside = ()
    contents = ""

    @property
    def topic(self) -> str:
        """The topic that it belongs to."""
        return self.whole.topic

    @property
    def file(self) -> str:
        """The file that holds it."""
        return file_apart(self.topic, self.leaf.name)

    @property
    def title(self) -> str:
        """What it is called."""
        return ": ".join(filter(None, [plain(self.section.inside), self.leaf.title]))

    @property
    def message(self) -> str:
        """What its page says first; no leaf says a thing of its own."""
        return f"{self.title}. {self.whole.message}"

    @property
    def lead(self) -> Markup:
        """Its title, as HTML."""
        return Markup(self._web.block(Heading(2, said(self.title))))

    @property
    def first(self) -> Markup:
        """What its page says of emergencies, as HTML."""
        return self.whole.first_from_afar

    @property
    def body(self) -> list[Markup]:
        """Its words, and the ways on: to the next leaf, and back to where it belongs."""
        return [
            Markup(self._web.section(Section("words", self.leaf.blocks))),
            Markup(self._web.section(Section("ways", tuple(self._ways())))),
        ]

    def _ways(self) -> Iterable[Block]:
        catalogue = self.whole.library.catalogue
        yield Heading(3, said(catalogue.page.ways_heading.flat))
        ways = []
        if self.after:
            words = f"{catalogue.page.next_page.flat}: {self.after.title}"
            ways.append(Link(said(words), self.after.file))
        back = catalogue.site.leaf_of.flat.format(title=self.whole.title)
        ways.append(Link(said(back), f"{self.whole.file}#{self.section.anchor}"))
        yield Items(tuple((Paragraph((way,)),) for way in ways))

    @property
    def _web(self) -> OfLeaf:
        return OfLeaf(self.whole.words, self.whole.file, self.leaf.blocks)


def parted(page: WebPage) -> tuple[WebPage, tuple[LeafPage, ...]]:
    """A page without its heaviest pieces, and the leaves that hold these."""
    shown = dict(page.shown)
    leaves: list[LeafPage] = []
    sections = []
    for section in page.page.sections:
        kept, moved = _of_section(page, section, shown)
        sections.append(kept)
        if moved and (heading := section.heading):
            leaves += [LeafPage(page, leaf, heading) for leaf in moved]
    shown = {part: _with_file(page.topic, one) for part, one in shown.items()}
    light = replace(page, page=replace(page.page, sections=tuple(sections)), shown=shown)
    chained: list[LeafPage] = []
    for leaf in reversed(leaves):
        chained.append(replace(leaf, whole=light, after=chained[-1] if chained else None))
    return light, tuple(reversed(chained))


def _of_section(
    page: WebPage, section: Section, shown: dict[Part, Shown]
) -> tuple[Section, list[Leaf]]:
    """A section with ways in place of what is moved, and the leaves; ``shown`` changes with it."""
    blocks: list[Block] = []
    leaves: list[Leaf] = []
    why = tuple(one for one in section.blocks if isinstance(one, Why))
    gone: Blocks = ()
    for block in section.blocks:
        moved = _moved(page, block)
        if moved is None:
            blocks.append(block)
            continue
        if isinstance(block, Part):
            held = shown[block] if moved.drawn else Shown(())
            shown[block] = replace(held, blocks=moved.stands)
            blocks.append(block)
        else:
            blocks += moved.stands
        gone = why if moved.with_why else gone
        leaves += [replace(one, blocks=(*one.blocks, *gone)) for one in moved.leaves]
    kept = tuple(one for one in blocks if one not in gone)
    return replace(section, blocks=kept), leaves


def _with_file(topic: str, shown: Shown) -> Shown:
    is_long = len(shown.state) > LONG
    return replace(shown, file=f"values/{topic}-{shown.widget}.js") if is_long else shown


def _moved(page: WebPage, block: Block) -> Moved | None:
    """What becomes of a block that is too heavy; nothing of any other."""
    if not isinstance(block, Part | Register) or not (part := parts()[block.kind]).apart:
        return None
    held = page.shown[block].blocks if isinstance(block, Part) else block.blocks
    made: Moved = part.make(part.apart)(page.library, page.topic, held)
    return made
