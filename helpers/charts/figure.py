"""A chart as it stands on a page: picture, words, sources, and numbers in a table."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from helpers.charts.table import Table
from helpers.citing import Reference, bare
from helpers.document import blocks as document
from helpers.document.blocks import Block, Blocks, Disclosure, Paragraph
from helpers.document.inlines import Break, Fold, Inlines, Text, referred, said
from helpers.document.outputs import as_output
from helpers.document.wording import opened
from helpers.schema.figure import FigureWords
from helpers.schema.pages import Chart, Data


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
        return as_output(self.blocks())

    def blocks(self) -> Blocks:
        """The chart as a block; one of hard numbers stays closed until it is opened."""
        figure = self._figure()
        if not self.chart.behind:
            return (figure,)
        summary = bare(self.chart.behind)
        return (Disclosure(summary, (figure,), hard=True, what=opened(summary)),)

    def _figure(self) -> document.Figure:
        chart = self.chart
        caption = (Text(bare(chart.caption)), *self._below())
        below = (*self._description(), *self._numbers())
        return document.Figure(bare(chart.title), self.svg, chart.alt.flat, caption, below)

    def _below(self) -> Inlines:
        """The sources of the numbers; those of a picture stand with its description."""
        return (Break(), Fold(), *self._sources(self._drawn())) if self.data else ()

    def _description(self) -> Blocks:
        """The whole picture in words, for those who would rather read it."""
        if not self.chart.description:
            return ()
        words = Paragraph(said(bare(self.chart.description)))
        return (self._closed(self.words.description.flat, words),)

    def _numbers(self) -> Blocks:
        if not self.data:
            return ()
        words = self.words.numbers.flat
        return (self._closed(words, self._table(self.data).as_block(self._named(words))),)

    def _closed(self, words: str, first: Block) -> Disclosure:
        """Something to open; a page may have several charts, so that it is named by its own."""
        return Disclosure(words, (first, *self._others()), name=self._named(words))

    def _named(self, words: str) -> str:
        return f"{words}: {bare(self.chart.title)}"

    def _table(self, data: Data) -> Table:
        return Table(self.chart, data, self.references)

    def _sources(self, references: Iterable[Reference]) -> Inlines:
        return (Text(f"{self.words.source.flat}: "), *referred(references))

    def _others(self) -> Blocks:
        """All sources, where the words of the chart rest on more than its numbers do."""
        if len(self._drawn()) == len(self.references):
            return ()
        return (Paragraph(self._sources(self.references)),)

    def _drawn(self) -> list[Reference]:
        """The sources of the numbers that are drawn."""
        used = {row.source for row in self.data.rows.values()} if self.data else ()
        return [reference for reference in self.references if reference.name in used]
