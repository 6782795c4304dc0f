"""From a chart's words and numbers to a figure on the page. Loads matplotlib."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from io import StringIO

from matplotlib.axes import Axes

from helpers.charts.crowd import Says, crowd
from helpers.charts.estimates import Estimate, estimates
from helpers.charts.figure import Figure
from helpers.charts.fitting import mistakes
from helpers.charts.groups import Group, groups
from helpers.charts.kinds import counts, is_ranged
from helpers.charts.look import house_style
from helpers.charts.people import hundred
from helpers.charts.pictures.mask import mask
from helpers.charts.pictures.nerve import nerve
from helpers.charts.pictures.places import places
from helpers.charts.pictures.team import team
from helpers.charts.pictures.way import way
from helpers.citing import Reference
from helpers.schema.pages import Chart, Data, Row
from helpers.schema.words import FigureWords

NAMELESS = {"Date": None, "Creator": None, "Format": None, "Type": None}
"""Nothing about when and by what a picture was made, so that two are alike to the byte."""


def figure(
    chart: Chart, data: Data | None, references: Sequence[Reference], words: FigureWords
) -> Figure:
    """Draw a chart and put its words, its sources and its numbers around it.

    Parameters
    ----------
    chart, data : Chart, Data
        What the chart says, and the numbers that it shows; a picture has none.
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


def axes(chart: Chart, data: Data | None) -> Axes:
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


def _estimates(chart: Chart, data: Data, apart: bool = False) -> Axes:
    rows = {name: _estimate(chart, name, row) for name, row in data.rows.items()}
    says = {"unit": chart.unit.flat}
    says["range_says"] = chart.labels["range"].flat if is_ranged(data) else ""
    if not chart.groups:
        return estimates(list(rows.values()), **says)
    parts = [
        Group(chart.labels[name].flat, [rows[row] for row in inside])
        for name, inside in chart.groups.items()
    ]
    return groups(parts, apart=apart, **says)


def _estimate(chart: Chart, name: str, row: Row) -> Estimate:
    return Estimate(chart.labels[name].flat, row.value and row.value.value, _span(row))


def _span(row: Row) -> tuple[float, float] | None:
    return (row.low.value, row.high.value) if row.low and row.high else None


def _picture(draw: Callable[[Mapping[str, str]], Axes], chart: Chart, data: None) -> Axes:
    return draw({name: words.flat for name, words in chart.labels.items()})


def _hundred(chart: Chart, data: Data) -> Axes:
    return hundred(_labels(chart, data), counts(data), unit=chart.unit.flat)


def _labels(chart: Chart, data: Data) -> list[str]:
    return [chart.labels[name].flat for name in data.rows]


DRAW: dict[str, Callable[[Chart, Data | None], Axes]] = {
    "crowd": _crowd,
    "estimates": _estimates,
    "hundred": _hundred,
    "mask": partial(_picture, mask),
    "nerve": partial(_picture, nerve),
    "places": partial(_picture, places),
    "studies": partial(_estimates, apart=True),
    "team": partial(_picture, team),
    "way": partial(_picture, way),
}
"""The same names as in ``kinds.KINDS``; a test holds the two together."""
