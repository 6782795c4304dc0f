"""A chart as it stands on a page: picture, words, sources, and numbers in a table."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Iterable
from dataclasses import dataclass
from html import escape

from helpers.charts.table import Table
from helpers.citing import Reference, bare
from helpers.schema.pages import Chart, Data
from helpers.schema.words import FigureWords

GROWS = "width:100%;max-width:32em;height:auto;border-radius:8px"
"""As wide as a phone, and on a larger screen as wide as the reader's size of text asks for."""

EASY = 'style="padding:1em 0;cursor:pointer"'
"""A line that a finger can hit: about 48 pixels high."""

CALM = 'data-lm-suppress-shortcuts="true"'
"""Keeps JupyterLab from taking a key pressed here for a command, such as x for cutting."""


@dataclass(frozen=True)
class Figure:
    """A drawn chart that a notebook can show, print and read aloud.

    Raises
    ------
    ValueError
        If a row names a source that is not among the references.
    """

    chart: Chart
    data: Data | None
    references: tuple[Reference, ...]
    words: FigureWords
    svg: str

    def __post_init__(self) -> None:
        known = {reference.name for reference in self.references}
        for name, row in self.data.rows.items() if self.data else ():
            if row.source not in known:
                says = f"The row '{name}' of '{self.chart.data}' rests on '{row.source}'."
                raise ValueError(f"{says} Add a fact with that source below 'facts'.")

    def __repr__(self) -> str:
        return self.as_text()

    def _repr_mimebundle_(self, **kwargs: object) -> dict[str, str]:
        return {"text/plain": self.as_text(), "text/html": self.as_html()}

    def as_text(self) -> str:
        """The chart for readers of plain text: what it shows, and its numbers."""
        chart = self.chart
        sources = (f"- {one.label}: {one.href}" for one in self.references)
        parts = [
            bare(chart.behind or ""),
            bare(chart.title),
            chart.alt.flat,
            bare(chart.description or ""),
            self._table(self.data).as_text() if self.data else "",
            bare(chart.caption),
            "\n".join([f"{self.words.source.flat}:", *sources]),
        ]
        return "\n\n".join(filter(None, parts))

    def as_html(self) -> str:
        """The chart for a page; it needs no style sheet and no script."""
        behind = self.chart.behind
        return _opened(bare(behind), self._figure()) if behind else self._figure()

    def _figure(self) -> str:
        chart = self.chart
        picture = b64encode(self.svg.encode()).decode()
        return (
            f'<div class="als-figure">\n<figure style="margin:1em 0">\n'
            f"<p><strong>{escape(bare(chart.title))}</strong></p>\n"
            f'<img src="data:image/svg+xml;base64,{picture}" alt="{escape(chart.alt.flat)}" '
            f'style="{GROWS}">\n'
            # a figcaption would be read twice: as the name of the figure, and where it stands
            f'<p class="als-caption">{escape(bare(chart.caption))}{self._below()}</p>\n</figure>\n'
            f"{self._description()}{self._numbers()}</div>"
        )

    def _below(self) -> str:
        """The sources of the numbers; those of a picture stand with its description."""
        return f"<br>\n{self._sources(self._drawn())}" if self.data else ""

    def _description(self) -> str:
        """The whole picture in words, for those who would rather read it."""
        if not self.chart.description:
            return ""
        words = f"<p>{escape(bare(self.chart.description))}</p>\n"
        return self._closed(self.words.description.flat, words + self._others()) + "\n"

    def _numbers(self) -> str:
        if not self.data:
            return ""
        table = f"{self._table(self.data).as_html()}\n{self._others()}"
        return self._closed(self.words.numbers.flat, table) + "\n"

    def _closed(self, words: str, inside: str) -> str:
        """Something to open; a page may have several charts, so that it is named by its own."""
        return _opened(words, inside, f"{words}: {bare(self.chart.title)}")

    def _table(self, data: Data) -> Table:
        return Table(self.chart, data, self.references)

    def _sources(self, references: Iterable[Reference]) -> str:
        links = "; ".join(_link(reference) for reference in references)
        return f"{escape(self.words.source.flat)}: {links}"

    def _others(self) -> str:
        """All sources, where the words of the chart rest on more than its numbers do."""
        if len(self._drawn()) == len(self.references):
            return ""
        return f"<p>{self._sources(self.references)}</p>\n"

    def _drawn(self) -> list[Reference]:
        """The sources of the numbers that are drawn."""
        used = {row.source for row in self.data.rows.values()} if self.data else ()
        return [reference for reference in self.references if reference.name in used]


def _opened(words: str, inside: str, name: str = "") -> str:
    """Something that stays closed below these words until a reader opens it."""
    named = f' aria-label="{escape(name)}"' if name else ""
    summary = f"<summary{named} {EASY} {CALM}>{escape(words)}</summary>"
    return f"<details>{summary}\n{inside}</details>"


def _link(reference: Reference) -> str:
    href, title = escape(reference.href), escape(reference.title)
    return f'<a href="{href}" title="{title}" {CALM}>{escape(reference.label)}</a>'
