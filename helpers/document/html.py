"""Blocks as HTML in plain tags that every sanitizer lets through; screens and paper add to it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from html import escape

from helpers.document.blocks import (
    Answers,
    Block,
    Disclosure,
    Figure,
    Folded,
    Heading,
    Items,
    Paragraph,
    Plan,
    Quotation,
    Register,
    Rule,
)
from helpers.document.inlines import (
    Break,
    Code,
    Emphasis,
    Fold,
    Inline,
    Inlines,
    Link,
    PageLink,
    Small,
    Strong,
    Text,
)
from helpers.document.rows import Cell, Table


def tag(name: str, inside: str, attributes: Mapping[str, str | None] | None = None) -> str:
    """An element with what stands in it; attributes without a value are left out."""
    given = "".join(
        f' {key}="{escape(value)}"'
        for key, value in (attributes or {}).items()
        if value is not None
    )
    return f"<{name}{given}>{inside}</{name}>"


class Html:
    """A writer of HTML; what only one way of showing needs is in the classes below it."""

    def blocks(self, blocks: Iterable[Block]) -> str:
        """Blocks one below the other."""
        return "\n".join(map(self.block, blocks))

    def block(self, block: Block) -> str:
        """One block.

        Raises
        ------
        ValueError
            If this way of showing has no such block.
        """
        match block:
            case Heading():
                return self.heading(block)
            case Paragraph():
                return tag("p", self.line(block.inside))
            case Items():
                return self._items(block)
            case Quotation():
                return tag("blockquote", f"\n{self.blocks(block.blocks)}\n")
            case Rule():
                return "<hr>"
            case Table():
                return self.table(block)
            case Disclosure():
                return self.disclosure(block)
            case Folded():
                return self.folded(block)
            case Figure():
                return self.figure(block)
            case Answers():
                return self.answers(block)
            case Register() | Plan():
                return self.blocks(block.blocks)
        raise ValueError(f"There is no {type(block).__name__} here.")

    def line(self, inside: Inlines) -> str:
        """A line, or several that belong together."""
        return "".join(map(self.inline, inside))

    def inline(self, one: Inline) -> str:
        """One part of a line.

        Raises
        ------
        ValueError
            If this way of showing has no such part.
        """
        match one:
            case Text():
                return escape(one.words)
            case Fold():
                return "\n"
            case Break():
                return "<br>"
            case Code():
                return tag("code", escape(one.words))
            case Strong():
                return tag("strong", self.line(one.inside))
            case Emphasis():
                return tag("em", self.line(one.inside))
            case Small():
                return tag("small", self.line(one.inside))
            case Link():
                return self.link(one)
            case PageLink():
                return self.page(one)
        raise ValueError(f"There is no {type(one).__name__} here.")

    def heading(self, heading: Heading) -> str:
        """A heading."""
        return tag(f"h{heading.level}", self.line(heading.inside))

    def link(self, link: Link) -> str:
        """A link to an address."""
        named = {"href": link.href, "title": link.title or None}
        return tag("a", self.line(link.inside), named)

    def page(self, link: PageLink) -> str:
        """A link to another page."""
        return tag("a", self.line(link.inside), {"href": link.notebook})

    def answers(self, answers: Answers) -> str:
        """What a quiz says of each choice, below its questions."""
        return self.blocks([answers.heading, *answers.blocks])

    def disclosure(self, closed: Disclosure) -> str:
        """Something that a reader may open."""
        summary = tag("summary", escape(closed.summary), {"aria-label": closed.name or None})
        return f"<details>{summary}\n{self.blocks(closed.blocks)}\n</details>"

    def folded(self, folded: Folded) -> str:
        """What stands below a heading; it is open where it says nothing else."""
        return self.blocks((folded.heading, *folded.blocks))

    def figure(self, figure: Figure) -> str:
        """A picture with its words."""
        raise NotImplementedError

    def table(self, table: Table) -> str:
        """A table."""
        head = "".join(map(self.head, table.head))
        groups = ["\n".join(map(self._row, body)) for body in table.bodies]
        if table.stands == "with":
            return "\n".join(["<table>", f"<tr>{head}</tr>", *groups, "</table>"])
        bodies = [f"<tbody>\n{rows}\n</tbody>" for rows in groups]
        return "\n".join(["<table>", f"<thead><tr>{head}</tr></thead>", *bodies, "</table>"])

    def head(self, cell: Cell) -> str:
        """A cell above a column; a corner without words names none."""
        if not cell.inside and not cell.names:
            return "<td></td>"
        return tag("th", self.line(cell.inside), {"scope": cell.names or None})

    def cell(self, cell: Cell) -> str:
        """A cell of a row."""
        if not cell.names:
            return tag("td", self.line(cell.inside))
        span = str(cell.across) if cell.across else None
        named = {"scope": cell.names, "colspan": span}
        return tag("th", self.line(cell.inside) + self.below(cell), named)

    def below(self, cell: Cell) -> str:
        """What stands below the words of a cell: the source of its row."""
        return f"<br><span>{escape(cell.below)}</span>" if cell.below else ""

    def _row(self, cells: tuple[Cell, ...]) -> str:
        return f"<tr>{''.join(map(self.cell, cells))}</tr>"

    def _items(self, items: Items) -> str:
        rows = "".join(f"<li>{self._item(item, items.tight)}</li>" for item in items.items)
        if items.start is None:
            return tag("ul", rows)
        return tag("ol", rows, {"start": None if items.start == 1 else str(items.start)})

    def _item(self, item: Iterable[Block], tight: bool) -> str:
        return "\n".join(
            self.line(one.inside) if tight and isinstance(one, Paragraph) else self.block(one)
            for one in item
        )
