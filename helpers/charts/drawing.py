"""From a chart's words and numbers to a figure on the page. Loads matplotlib."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from io import StringIO

from matplotlib.axes import Axes

from helpers.charts.crowd import Says, crowd
from helpers.charts.estimates import Estimate, estimates
from helpers.charts.figure import Figure
from helpers.charts.kinds import counts, is_ranged, mistakes
from helpers.charts.look import house_style
from helpers.charts.people import hundred
from helpers.citing import Reference
from helpers.schema.pages import Chart, Data, Row
from helpers.schema.words import FigureWords

NAMELESS = {"Date": None, "Creator": None, "Format": None, "Type": None}
"""Nothing about when and by what a picture was made, so that two are alike to the byte."""


def figure(chart: Chart, data: Data, references: Sequence[Reference], words: FigureWords) -> Figure:
    """Draw a chart and put its words, its sources and its numbers around it.

    Parameters
    ----------
    chart, data : Chart, Data
        What the chart says, and the numbers that it shows.
    references : sequence of Reference
        The sources of the facts that the chart names.
    words : FigureWords
        Words that stand around every chart.

    Raises
    ------
    ValueError
        If the drawing is unknown, or does not fit the rows and labels: one plain sentence each.
    """
    return Figure(chart, data, tuple(references), words, svg(axes(chart, data)))


def axes(chart: Chart, data: Data) -> Axes:
    """The axes that a chart is drawn on, for asking what was drawn."""
    if wrong := [says for _, says in mistakes(chart, data)]:
        raise ValueError(" ".join(wrong))
    with house_style():
        return DRAW[chart.draw](chart, data)


def svg(ax: Axes) -> str:
    """The picture as SVG, in the typeface that the reader's own machine uses."""
    text = StringIO()
    with house_style():
        ax.figure.savefig(text, format="svg", metadata=NAMELESS)
    # matplotlib names the typeface it measured with; the generic one behind it is the reader's
    return text.getvalue().replace("'DejaVu Sans', ", "")


def _crowd(chart: Chart, data: Data) -> Axes:
    found, others = (int(data.rows[name].value.value) for name in ("found", "others"))
    says = Says(*(chart.labels[name].flat for name in Says._fields))
    return crowd(found, others, says, unit=chart.unit.flat)


def _estimates(chart: Chart, data: Data) -> Axes:
    labels = zip(_labels(chart, data), data.rows.values(), strict=True)
    rows = [Estimate(label, row.value.value, _span(row)) for label, row in labels]
    says = chart.labels["range"].flat if is_ranged(data) else ""
    return estimates(rows, unit=chart.unit.flat, range_says=says)


def _span(row: Row) -> tuple[float, float] | None:
    return (row.low.value, row.high.value) if row.low and row.high else None


def _hundred(chart: Chart, data: Data) -> Axes:
    return hundred(_labels(chart, data), counts(data), unit=chart.unit.flat)


def _labels(chart: Chart, data: Data) -> list[str]:
    return [chart.labels[name].flat for name in data.rows]


DRAW: dict[str, Callable[[Chart, Data], Axes]] = {
    "crowd": _crowd,
    "estimates": _estimates,
    "hundred": _hundred,
}
"""The same names as in ``kinds.KINDS``; a test holds the two together."""
