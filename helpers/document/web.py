"""Blocks as parts of a web page: anchors, framed cards, what is closed at first, parts to use."""

from __future__ import annotations

from collections.abc import Callable
from html import escape

from helpers.document.alerts import Alert, ReviewBy
from helpers.document.blocks import (
    Block,
    CareCard,
    Figure,
    Gathered,
    Heading,
    Items,
    Paragraph,
    Part,
    Why,
)
from helpers.document.html import Html, tag
from helpers.document.images import sized
from helpers.document.inlines import Citation, Inline, Inlines, Link, PageLink, Strong, Text
from helpers.document.rows import Cell, Source, Sources, Table
from helpers.document.shown import Shown, WebWords, address, file_of, well_written
from helpers.document.text import plain
from helpers.document.whole import Section

NO_STOP = {"tabindex": "-1"}
"""What is gathered elsewhere, for whoever goes by keys, costs no press of the Tab key."""


class Web(Html):
    """A writer of web pages; ``shown`` says what stands where a reader does something.

    ``far`` is the file of the page that a block is from, where it is shown on another one.
    """

    def __init__(self, words: WebWords, shown: Callable[[Part], Shown], far: str = "") -> None:
        self.words, self.shown, self.far = words, shown, far

    def block(self, block: Block) -> str:
        match block:
            case CareCard():
                return self.card(block)
            case Alert():
                return self.alert(block)
            case ReviewBy():
                return self.review_by(block)
            case Gathered():
                return self.gathered(block)
            case Why():
                return self.why(block)
            case Part():
                return self.part(block, self.shown(block))
            case Sources():
                return self.sources(block)
        return super().block(block)

    def section(self, section: Section) -> str:
        """A section, framed."""
        return tag("section", self.blocks(section.blocks), {"class": self.kind_of(section)})

    def kind_of(self, section: Section) -> str | None:
        """What a style sheet knows a section by."""
        return None if section.kind == "words" else section.kind

    def inline(self, one: Inline) -> str:
        return self.citation(one) if isinstance(one, Citation) else super().inline(one)

    def place(self, anchor: str) -> str:
        """The address of an anchor of the page."""
        return f"{self.far}#{anchor}"

    def named(self, anchor: str) -> str | None:
        """An anchor as an element bears it."""
        return anchor or None

    def heading(self, heading: Heading) -> str:
        inside = self.line(heading.inside)
        return tag(f"h{heading.level}", inside, {"id": self.named(heading.anchor)})

    def link(self, link: Link) -> str:
        href = self.place(link.href[1:]) if link.href.startswith("#") else link.href
        named = {"href": well_written(href), "title": link.title or None}
        return tag("a", self.line(link.inside), {**named, **self.kind_of_link(link)})

    def kind_of_link(self, link: Link) -> dict[str, str]:
        """A word that is taught is a link for eye, pointer and screen reader, and no stop."""
        return {"class": "term", **NO_STOP} if link.kind == "term" else {}

    def page(self, link: PageLink) -> str:
        return tag("a", self.line(link.inside), {"href": file_of(link.topic)})

    def citation(self, mark: Citation) -> str:
        """A number in brackets, which leads to its line below *Why we say this*."""
        named = f"[{mark.marks}] {self.words.card_sources}" if mark.of == "card" else None
        attributes = {
            "class": "cite",
            "href": self.place(mark.leads_to),
            "id": self.named(mark.anchor),
            # that of a card may hold thirty numbers
            "aria-label": named,
            **NO_STOP,
        }
        return tag("a", f"[{mark.marks}]", attributes)

    def sources(self, sources: Sources) -> str:
        """The sources; one that is followed takes the focus along, so that it is read."""
        return tag("ol", "\n".join(map(self.row, sources.rows)))

    def row(self, row: Source) -> str:
        """One source with its number, which is that of the page."""
        led_to = {"id": self.named(row.anchor), "tabindex": "-1"} if row.anchor else {}
        return tag("li", self.source(row), {"value": str(row.number), **led_to})

    def source(self, row: Source) -> str:
        """One source, with a way back for whoever came from the text."""
        title = tag("a", escape(row.title), {"href": address(row)})
        if not row.cited:
            return title
        back = self.words.back.format(number=row.number)
        way = {"class": "back", "href": self.place(row.cited)}
        return f"{title} {tag('a', escape(back), way)}"

    def card(self, card: CareCard) -> str:
        """A care card, framed by how soon help is needed.

        It has no name of its own: each would be one landmark more, and its heading leads to it.
        """
        badge = tag("p", self.line((Strong((Text(card.badge),)),)), {"class": "level"})
        items = Items(
            tuple((Paragraph(line),) for line in card.items), 1 if card.in_order else None
        )
        below = (self.block(items), self._line(card.then), self._line(card.sources))
        inside = (self.heading(card.heading), badge, self._line(card.number), *below)
        named = {"class": f"card card-{card.level}", "id": self.named(card.anchor)}
        return tag("section", "\n".join(filter(None, inside)), named)

    def alert(self, alert: Alert) -> str:
        """The emergency card in two lines; its number follows the country that is chosen."""
        badge = tag("strong", escape(f"{alert.badge}."), {"class": "level"})
        number = tag("span", self.line(alert.number), {"class": "to-call"})
        lines = (f"{badge} {self.line(alert.signs)}", f"{number} {self.line(alert.more)}")
        named = {"class": f"alert alert-{alert.level}", "id": self.named(alert.anchor)}
        return tag("div", "\n".join(tag("p", line) for line in lines), named)

    def review_by(self, review: ReviewBy) -> str:
        """Shown once its day has passed where the reader is, and where nothing can ask for that."""
        data = {"data-due": review.day.isoformat(), "data-overdue": review.overdue}
        return tag("p", escape(review.says), {"class": "als-review-by", **data})

    def gathered(self, gathered: Gathered) -> str:
        """What is closed until a reader opens it, or follows a link into it."""
        summary = tag("summary", escape(gathered.summary))
        inside = f"{summary}\n{self.blocks(gathered.blocks)}\n"
        return tag("details", inside, {"class": f"als-{gathered.kind}"})

    def why(self, why: Why) -> str:
        """What a section rests on: one stop at its end."""
        summary = tag("summary", escape(why.summary), {"aria-label": why.name})
        inside = self.blocks((*why.words, why.sources))
        return tag("details", f"{summary}\n{inside}\n", {"class": "als-why"})

    def part(self, part: Part, shown: Shown) -> str:
        """The printed form of a part, and what the browser draws over it."""
        printed = tag("div", self.printed(part, shown), {"class": "printed"})
        # what is in a script is no HTML, and its state says so itself
        is_within = shown.state and not shown.file
        state = f'<script type="application/json">{shown.state}</script>' if is_within else ""
        named = {"class": f"part part-{part.kind}", "data-widget": shown.widget or None}
        return tag("div", printed + state, named)

    def printed(self, part: Part, shown: Shown) -> str:
        """The printed form of a part."""
        return self.blocks(shown.blocks)

    def figure(self, figure: Figure) -> str:
        """A picture; its size is known before it is there, so that nothing jumps when it comes."""
        image, sides = sized(figure)
        title = tag("p", tag("strong", escape(figure.title)))
        caption = tag("p", self.line(figure.caption), {"class": "als-caption"})
        inside = self.framed(f"{title}\n{image}\n{caption}", sides)
        return tag("div", f"{inside}\n{self.blocks(figure.below)}", {"class": "als-figure"})

    def framed(self, inside: str, sides: list[str]) -> str:
        """A picture with its words around it; ``sides`` are its width and height, if known."""
        return tag("figure", inside)

    def table(self, table: Table) -> str:
        """A table; where it has no name, it is called by what stands above its columns."""
        name = table.name or ", ".join(plain(cell.inside) for cell in table.head)
        return super().table(table).replace("<table>", f'<table aria-label="{escape(name)}">', 1)

    def head(self, cell: Cell) -> str:
        if not cell.inside and not cell.names:
            return super().head(cell)
        return tag("th", self.line(cell.inside), {"scope": "col"})

    def _line(self, inside: Inlines) -> str:
        return tag("p", self.line(inside)) if inside else ""
