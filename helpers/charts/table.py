"""The numbers of a chart as a table, and as lines of plain text."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from helpers.charts.kinds import is_ranged
from helpers.citing import Reference, bare
from helpers.document import rows as document
from helpers.document.blocks import Block
from helpers.document.inlines import said
from helpers.document.rows import Cell
from helpers.schema.pages import Chart, Data


class Table:
    """The rows of a chart with their labels, group by group.

    Parameters
    ----------
    chart, data : Chart, Data
        The words for the rows, and their numbers.
    references : sequence of Reference
        The sources of the rows; named in each row where there are several.
    """

    def __init__(self, chart: Chart, data: Data, references: Sequence[Reference]) -> None:
        self.chart, self.data = chart, data
        several = len({row.source for row in data.rows.values()}) > 1
        self.labels = {one.name: one.label if several else "" for one in references}
        ends = ("low", "high") if is_ranged(data) else ()
        self.heads = [bare(chart.unit or ""), *(chart.labels[name].flat for name in ends)]

    def as_text(self) -> str:
        """One line for each row, below the heading of its group."""
        lines = [f"{self.heads[0]}:"]
        for heading, rows in self._groups():
            lines += [f"{heading}:"] if heading else []
            lines += [_as_line(row, self.heads) for row in rows]
        return "\n".join(lines)

    def as_block(self, name: str) -> Block:
        """A table that names its columns, its rows and its groups."""
        columns = (Cell(said(words), "col") for words in self._columns(self.heads))
        bodies = tuple(tuple(self._body(*group)) for group in self._groups())
        return document.Table((Cell(()), *columns), bodies, name)

    def _body(self, heading: str, rows: Iterator[list[str]]) -> Iterator[tuple[Cell, ...]]:
        """A group; on a narrow screen a column for the sources would be too much."""
        if heading:
            yield (Cell(said(heading), "rowgroup", across=len(self._columns(self.heads)) + 1),)
        for label, source, *numbers in rows:
            cells = (Cell(said(number)) for number in self._columns(numbers))
            yield (Cell(said(label), "row", source), *cells)

    @staticmethod
    def _columns(values: list[str]) -> list[str]:
        """A value, and both ends of its range in one column: three do not fit on a telephone."""
        value, *ends = values
        return [value, " \u2013 ".join(filter(None, ends))] if ends else [value]

    def _groups(self) -> Iterator[tuple[str, Iterator[list[str]]]]:
        """Heading (empty where there are no groups) and rows of each group."""
        for name, rows in (self.chart.groups or {"": tuple(self.data.rows)}).items():
            yield self.chart.labels[name].flat if name else "", map(self._row, rows)

    def _row(self, name: str) -> list[str]:
        """Label, source (empty where all have the same one), and numbers of a row."""
        row = self.data.rows[name]
        numbers = [row.value, row.low, row.high][: 1 if len(self.heads) == 1 else 3]
        written = [_written(number or "") for number in numbers]
        return [self.chart.labels[name].flat, self.labels[row.source], *written]


def _as_line(row: list[str], heads: list[str]) -> str:
    """A row of the table as a line: ``- Pears: 3; lowest: 2; highest: 4 (a book, 2026)``."""
    label, source, value, *ends = row
    ranges = [f"{head}: {end}" for head, end in zip(heads[1:], ends, strict=True) if end]
    said = "; ".join([value, *ranges] if value else ranges)
    return f"- {label}: {said}" + (f" ({source})" if source else "")


def _written(number: str) -> str:
    """A number with the digits of its source, in groups of three."""
    whole, point, rest = number.partition(".")
    return (f"{int(whole):,}" if whole.isdigit() else whole) + point + rest
