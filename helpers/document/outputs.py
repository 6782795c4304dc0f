"""Printed forms as a notebook saves them: complete in JupyterLab, and wherever it is rendered."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Iterable
from html import escape

from helpers.document.blocks import Block, Blocks, Disclosure, Figure
from helpers.document.html import Html, tag
from helpers.document.inlines import Link
from helpers.document.rows import Cell

GROWS = "width:100%;max-width:32em;height:auto;border-radius:8px"
"""As wide as a phone, and on a larger screen as wide as the reader's size of text asks for."""

EASY = {"style": "padding:1em 0;cursor:pointer"}
"""A line that a finger can hit: about 48 pixels high."""

CALM = {"data-lm-suppress-shortcuts": "true"}
"""Keeps JupyterLab from taking a key pressed here for a command, such as x for cutting."""

LEFT = {"style": "text-align:left;vertical-align:top"}
"""Numbers below the words that name them, also on a narrow screen."""


def as_output(blocks: Iterable[Block]) -> str:
    """Blocks in plain tags, to stand below an h2."""
    return _Output().blocks(blocks)


class _Output(Html):
    """A chart has no style sheet of its own, and is given what it needs where it stands."""

    def disclosure(self, closed: Disclosure) -> str:
        return _Charted().disclosure(closed)

    def figure(self, figure: Figure) -> str:
        return _Charted().figure(figure)


class _Charted(Html):
    """What belongs to a chart."""

    def figure(self, figure: Figure) -> str:
        picture = b64encode(figure.svg.encode()).decode()
        title = tag("p", tag("strong", escape(figure.title)))
        image = (
            f'<img src="data:image/svg+xml;base64,{picture}" alt="{escape(figure.alt)}" '
            f'style="{GROWS}">'
        )
        # a figcaption would be read twice: as the name of the figure, and where it stands
        caption = tag("p", self.line(figure.caption), {"class": "als-caption"})
        return (
            f'<div class="als-figure">\n<figure style="margin:1em 0">\n{title}\n{image}\n'
            f"{caption}\n</figure>\n{self._ended(figure.below)}</div>"
        )

    def disclosure(self, closed: Disclosure) -> str:
        named = {"aria-label": closed.name or None, **EASY, **CALM}
        summary = tag("summary", escape(closed.summary), named)
        return f"<details>{summary}\n{self._ended(closed.blocks)}</details>"

    def link(self, link: Link) -> str:
        named = {"href": link.href, "title": link.title, **CALM}
        return tag("a", self.line(link.inside), named)

    def head(self, cell: Cell) -> str:
        if not cell.inside and not cell.names:
            return "<td></td>"
        return tag("th", self.line(cell.inside), {"scope": cell.names, **LEFT})

    def cell(self, cell: Cell) -> str:
        if not cell.names:
            return tag("td", self.line(cell.inside), LEFT)
        span = {"colspan": str(cell.across)} if cell.across else {}
        inside = self.line(cell.inside) + self.below(cell)
        return tag("th", inside, {"scope": cell.names, **span, **LEFT})

    def below(self, cell: Cell) -> str:
        says = tag("span", escape(cell.below), {"style": "font-weight:normal"})
        return f"<br>{says}" if cell.below else ""

    def _ended(self, blocks: Blocks) -> str:
        """Blocks that end a line each; a figure ends its own."""
        ends = ("" if isinstance(one, Figure) else "\n" for one in blocks)
        return "".join(map(str.__add__, map(self.block, blocks), ends))
