"""Blocks as the Markdown of a notebook: plain enough for JupyterLab, and for whoever reads it."""

from __future__ import annotations

import re
from collections.abc import Iterable
from html import escape

from helpers.cells import anchor
from helpers.document.alerts import Alert, ReviewBy
from helpers.document.blocks import (
    Block,
    CareCard,
    Disclosure,
    Folded,
    Gathered,
    Heading,
    Items,
    Paragraph,
    Plan,
    Quotation,
    Register,
    Rule,
    Why,
)
from helpers.document.folding import folded_class
from helpers.document.inlines import (
    Break,
    Citation,
    Code,
    Emphasis,
    Fold,
    Inline,
    Inlines,
    Link,
    PageLink,
    Strong,
    Text,
)
from helpers.document.rows import Cell, Sources, Table
from helpers.document.text import plain
from helpers.document.wording import harmless

_RULES = {"": "---", "left": ":---", "right": "---:", "center": ":---:"}


class Markdown:
    """A writer of Markdown; ``sources`` is the heading that every citation leads to."""

    def __init__(self, sources: str) -> None:
        self.sources = anchor(sources)

    def blocks(self, blocks: Iterable[Block]) -> str:
        """Blocks one below the other."""
        return "\n\n".join(map(self.block, blocks))

    def block(self, block: Block) -> str:
        """One block.

        Raises
        ------
        ValueError
            If it is one that only a code cell can show.
        """
        match block:
            case Heading():
                return f"{'#' * block.level} {self.line(block.inside)}"
            case Paragraph():
                return self.line(block.inside)
            case Items():
                return self._items(block)
            case Quotation():
                return _quoted(self.blocks(block.blocks))
            case Rule():
                return "---"
            case Table():
                return self._table(block)
            case CareCard():
                return self._card(block)
            case Alert():
                return self._alert(block)
            case ReviewBy():
                return f'<p class="als-review-by">{escape(block.says)}</p>'
            case Gathered():
                inside = self.blocks(block.blocks)
                return _closed(f"als-{block.kind}", escape(block.summary), inside, " open")
            case Why():
                return self._why(block)
            case Disclosure():
                summary = f"<details>\n<summary>{escape(block.summary)}</summary>"
                return f"{summary}\n\n{self.blocks(block.blocks)}\n\n</details>"
            case Folded():
                heading = escape(plain(block.heading.inside))
                summary = f"<h{block.heading.level}>{heading}</h{block.heading.level}>"
                inside = self.blocks(block.blocks)
                return _closed(folded_class(block), summary, inside, " open")
            case Register() | Plan():
                return self.blocks(block.blocks)
            case Sources():
                rows = (f"- \\[{r.number}\\] [{harmless(r.title)}]({r.href})" for r in block.rows)
                return "\n".join(rows)
        raise ValueError(f"A Markdown cell cannot show a {type(block).__name__}.")

    def line(self, inside: Inlines) -> str:
        """A line, or several that belong together."""
        return "".join(map(self._inline, inside))

    def _inline(self, one: Inline) -> str:
        match one:
            case Text():
                return one.words if one.source is None else one.source
            case Fold():
                return "\n"
            case Break():
                return "\\\n"
            case Code():
                return one.source
            case Strong():
                return f"**{self.line(one.inside)}**"
            case Emphasis():
                return f"{one.mark}{self.line(one.inside)}{one.mark}"
            case Link():
                title = f' "{one.title}"' if one.title else ""
                return f"[{self.line(one.inside)}]({one.href}{title})"
            case PageLink():
                return f"[{self.line(one.inside)}]({one.notebook})"
            case Citation():
                return f"[\\[{one.marks}\\]]({self.sources})"
        raise ValueError(f"Markdown has no {type(one).__name__}.")

    def _items(self, items: Items) -> str:
        marks = [
            "-" if items.start is None else f"{items.start + at}." for at in range(len(items.items))
        ]
        between = "\n" if items.tight else "\n\n"
        rows = zip(marks, items.items, strict=True)
        return between.join(
            _hanging(f"{mark} ", between.join(map(self.block, blocks))) for mark, blocks in rows
        )

    def _table(self, table: Table) -> str:
        rules = [_RULES[one] for one in table.align or [""] * len(table.head)]
        rows = [self._row(table.head), f"| {' | '.join(rules)} |"]
        rows += [self._row(row) for body in table.bodies for row in body]
        return "\n".join(rows)

    def _row(self, cells: Iterable[Cell]) -> str:
        return f"| {' | '.join(self.line(cell.inside) for cell in cells)} |"

    def _card(self, card: CareCard) -> str:
        """A care card as a quotation, which every reader of notebooks frames."""
        start = 1 if card.in_order else None
        items = Items(tuple((Paragraph(line),) for line in card.items), start)
        lines = (card.number, card.then, card.sources)
        number, then, sources = ([Paragraph(line)] if line else [] for line in lines)
        badge = Paragraph((Strong((Text(card.badge),)),))
        return _quoted(self.blocks([card.heading, badge, *number, items, *then, *sources]))

    def _alert(self, alert: Alert) -> str:
        """Two lines as a quotation, as a care card is one."""
        signs = Paragraph((Strong((Text(f"{alert.badge}."),)), Text(" "), *alert.signs))
        number = Paragraph((*alert.number, Text(" "), *alert.more))
        return _quoted(self.blocks([signs, number]))

    def _why(self, why: Why) -> str:
        """Words and sources apart: a link leads to a word, but to no line of a list."""
        words, sources = self.blocks(why.words), self.block(why.sources)
        made = [_closed("als-words", escape(why.of_words), words, " open")] if words else []
        made += [_closed("als-why", escape(why.of_sources), sources)] if sources else []
        return "\n\n".join(made)


def _closed(kind: str, summary: str, inside: str, opens: str = "") -> str:
    """What the reading room closes at first; elsewhere nothing would open it for a link into it."""
    first = f'<details class="{kind}"{opens}>\n<summary>{summary}</summary>'
    return f"{first}\n\n{inside}\n\n</details>"


def _quoted(text: str) -> str:
    return "\n".join(f"> {line}".rstrip() for line in text.split("\n"))


def _hanging(mark: str, text: str) -> str:
    """An item; its further lines stand below its first word."""
    return mark + re.sub(r"\n(?!\n)", "\n" + " " * len(mark), text)
