"""A chart as it stands on a page: picture, words, sources, and numbers in a table."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from html import escape

from helpers.charts.kinds import is_ranged
from helpers.citing import Reference, bare
from helpers.schema.pages import Chart, Data
from helpers.schema.words import FigureWords

GROWS = "width:100%;max-width:32em;height:auto;border-radius:8px"
"""As wide as a phone, and on a larger screen as wide as the reader's size of text asks for."""

EASY = 'style="padding:1em 0;cursor:pointer"'
"""A line that a finger can hit: about 48 pixels high."""

LEFT = 'style="text-align:left;vertical-align:top"'
"""Numbers below the words that name them, also on a narrow screen."""

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
    data: Data
    references: tuple[Reference, ...]
    words: FigureWords
    svg: str

    def __post_init__(self) -> None:
        known = {reference.name for reference in self.references}
        for name, row in self.data.rows.items():
            if row.source not in known:
                says = f"The row '{name}' of '{self.chart.data}' rests on '{row.source}'."
                raise ValueError(f"{says} Add a fact with that source below 'facts'.")

    def __repr__(self) -> str:
        return self.as_text()

    def _repr_mimebundle_(self, include=None, exclude=None) -> dict[str, str]:
        return {"text/plain": self.as_text(), "text/html": self.as_html()}

    def as_text(self) -> str:
        """The chart for readers of plain text: what it shows, and its numbers."""
        chart = self.chart
        rows = (_as_line(row, self._heads()) for row in self._rows())
        sources = (f"- {one.label}: {one.href}" for one in self.references)
        parts = [
            bare(chart.title),
            chart.alt.flat,
            "\n".join([f"{bare(chart.unit)}:", *rows]),
            bare(chart.caption),
            "\n".join([f"{self.words.source.flat}:", *sources]),
        ]
        return "\n\n".join(parts)

    def as_html(self) -> str:
        """The chart for a page; it needs no style sheet and no script."""
        chart = self.chart
        picture = b64encode(self.svg.encode()).decode()
        return (
            f'<figure style="margin:1em 0">\n'
            f"<p><strong>{escape(bare(chart.title))}</strong></p>\n"
            f'<img src="data:image/svg+xml;base64,{picture}" alt="{escape(chart.alt.flat)}" '
            f'style="{GROWS}">\n'
            f"<figcaption>{escape(bare(chart.caption))}<br>\n{self._sources(self._drawn())}</figcaption>\n"
            f"<details><summary {EASY} {CALM}>{escape(self.words.numbers.flat)}</summary>\n"
            f"{self._table()}\n{self._others()}</details>\n</figure>"
        )

    def _sources(self, references: Iterable[Reference]) -> str:
        links = "; ".join(_link(reference) for reference in references)
        return f"{escape(self.words.source.flat)}: {links}"

    def _others(self) -> str:
        """All sources, where the words of the chart rest on more than its numbers do."""
        if len(self._drawn()) == len(self.references):
            return ""
        return f"<p>{self._sources(self.references)}</p>\n"

    def _table(self) -> str:
        heads = "".join(_cell("th", words, "col") for words in self._heads())
        body = "\n".join(f"<tr>{''.join(row)}</tr>" for row in self._table_rows())
        head = f"<thead><tr><td></td>{heads}</tr></thead>"
        return f"<table>\n{head}\n<tbody>\n{body}\n</tbody>\n</table>"

    def _table_rows(self) -> Iterator[list[str]]:
        """Cells of each row; on a narrow screen a column for the sources would be too much."""
        for label, source, *numbers in self._rows():
            below = f'<br><span style="font-weight:normal">{escape(source)}</span>'
            first = _cell("th", label, "row", below if source else "")
            yield [first, *(_cell("td", number) for number in numbers)]

    def _rows(self) -> Iterator[list[str]]:
        """Label, source (empty where all have the same one), and numbers of each row."""
        labels = {reference.name: reference.label for reference in self.references}
        several = len(self._drawn()) > 1
        for name, row in self.data.rows.items():
            ends = [row.low or "", row.high or ""] if is_ranged(self.data) else []
            numbers = [_written(number) for number in [row.value, *ends]]
            source = labels[row.source] if several else ""
            yield [self.chart.labels[name].flat, source, *numbers]

    def _heads(self) -> list[str]:
        ends = ("low", "high") if is_ranged(self.data) else ()
        return [bare(self.chart.unit), *(self.chart.labels[name].flat for name in ends)]

    def _drawn(self) -> list[Reference]:
        """The sources of the numbers that are drawn."""
        used = {row.source for row in self.data.rows.values()}
        return [reference for reference in self.references if reference.name in used]


def _cell(kind: str, words: str, scope: str = "", below: str = "") -> str:
    names = f' scope="{scope}"' if scope else ""
    return f"<{kind}{names} {LEFT}>{escape(words)}{below}</{kind}>"


def _as_line(row: list[str], heads: list[str]) -> str:
    """A row of the table as a line: ``- Pears: 3; lowest: 2; highest: 4 (a book, 2026)``."""
    label, source, value, *ends = row
    ranges = "".join(f"; {head}: {end}" for head, end in zip(heads[1:], ends, strict=True) if end)
    return f"- {label}: {value}{ranges}" + (f" ({source})" if source else "")


def _written(number: str) -> str:
    """A number with the digits of its source, in groups of three."""
    whole, point, rest = number.partition(".")
    return (f"{int(whole):,}" if whole.isdigit() else whole) + point + rest


def _link(reference: Reference) -> str:
    href, title = escape(reference.href), escape(reference.title)
    return f'<a href="{href}" title="{title}" {CALM}>{escape(reference.label)}</a>'
