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
from helpers.charts.pictures.nerve import nerve
from helpers.charts.pictures.places import places
from helpers.charts.pictures.team import team
from helpers.charts.pictures.way import way
from helpers.charts.sketch import filled, flat
from helpers.citing import Reference, cited, references
from helpers.files.text import read_text
from helpers.library import Library, one_of
from helpers.schema.figure import FigureWords
from helpers.schema.pages import Chart, Data, Row

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


def of_page(library: Library, topic: str, name: str) -> Figure:
    """One chart of a topic."""
    chart = one_of(library.charts(topic).charts, name, "chart")
    facts = [*chart.facts, *cited("\n".join(chart.words))]
    data = library.data(chart.data) if chart.data else None
    words, path = library.catalogue.of(FigureWords), library.drawing(chart.draw)
    if not path.is_file():
        return figure(chart, data, references(library, facts), words)
    picture = filled(read_text(path, library.shown(path)), flat(chart))
    return Figure(chart, data, tuple(references(library, facts)), words, picture)


def axes(chart: Chart, data: Data | None) -> Axes:
    """The axes that a chart is drawn on, for asking what was drawn."""
    if wrong := [says for _, says in mistakes(chart, data)]:
        raise ValueError(" ".join(wrong))
    with house_style():
        if data is None:
            return PICTURES[chart.draw](flat(chart))
        return DRAW[chart.draw](chart, data)


def svg(ax: Axes) -> str:
    """The picture as SVG, in the typeface that the reader's own machine uses."""
    text, card = StringIO(), ax.get_figure(root=True)
    if card is None:
        raise ValueError("These axes stand on no card. Draw on one that 'look.card' makes.")
    with house_style():
        card.savefig(text, format="svg", metadata=NAMELESS)
    # matplotlib names the typeface it measured with; the generic one behind it is the reader's
    return text.getvalue().replace("'DejaVu Sans', ", "")


def _crowd(chart: Chart, data: Data) -> Axes:
    found, others = (data.rows[name].people for name in ("found", "others"))
    says = Says(*(chart.labels[name].flat for name in Says._fields))
    return crowd(found, others, says, unit=chart.counts)


def _estimates(chart: Chart, data: Data, apart: bool = False) -> Axes:
    rows = {name: _estimate(chart, name, row) for name, row in data.rows.items()}
    says = chart.labels["range"].flat if is_ranged(data) else ""
    if not chart.groups:
        return estimates(list(rows.values()), unit=chart.counts, range_says=says)
    parts = [
        Group(chart.labels[name].flat, [rows[row] for row in inside])
        for name, inside in chart.groups.items()
    ]
    return groups(parts, apart=apart, unit=chart.counts, range_says=says)


def _estimate(chart: Chart, name: str, row: Row) -> Estimate:
    return Estimate(chart.labels[name].flat, row.value.value if row.value else None, row.span)


def _hundred(chart: Chart, data: Data) -> Axes:
    return hundred(_labels(chart, data), counts(data), unit=chart.counts)


def _labels(chart: Chart, data: Data) -> list[str]:
    return [chart.labels[name].flat for name in data.rows]


DRAW: dict[str, Callable[[Chart, Data], Axes]] = {
    "crowd": _crowd,
    "estimates": _estimates,
    "hundred": _hundred,
    "studies": partial(_estimates, apart=True),
}
PICTURES: dict[str, Callable[[Mapping[str, str]], Axes]] = {
    "nerve": nerve,
    "places": places,
    "team": team,
    "way": way,
}
"""Drawings of numbers, and of words alone: together the same names as in ``kinds.KINDS``."""
