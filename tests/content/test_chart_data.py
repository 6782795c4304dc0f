"""Every chart of every page: its numbers stand in the facts it names, and it draws them."""

from itertools import combinations

import pytest
from matplotlib.artist import Artist
from matplotlib.axes import Axes
from matplotlib.lines import Line2D
from matplotlib.patches import Rectangle
from matplotlib.text import Text

from helpers.charts.drawing import axes, figure, svg
from helpers.charts.kinds import counts
from helpers.charts.look import WIDTH, house_style
from helpers.citing import cited, numbers_of, references
from helpers.library import Library
from helpers.numerals import numbers
from helpers.schema.pages import Chart, Data, Row
from helpers.schema.register import Fact
from helpers.schema.values import Number

LIBRARY = Library()
TOPICS = [
    topic for topic in LIBRARY.topics() if (LIBRARY.words_folder / topic / "charts.yaml").is_file()
]
CHARTS = [
    pytest.param(chart, LIBRARY.data(chart.data) if chart.data else None, id=f"{topic}/{name}")
    for topic in TOPICS
    for name, chart in LIBRARY.charts(topic).charts.items()
    if not LIBRARY.drawing(chart.draw).is_file()
]
"""Every chart but the drawings that are kept as files; test_drawings.py looks at those."""

WHOLES = (10, 100, 400, 100_000)
"""How many people or things a chart may be about when some of its rows are computed."""

OF_NUMBERS = ("estimates", "studies")
"""Drawings that show numbers as they are; the others show whole people."""

every_chart = pytest.mark.parametrize(("chart", "data"), CHARTS)
every_chart_of_numbers = pytest.mark.parametrize(
    ("chart", "data"), [one for one in CHARTS if one.values[1]]
)
every_picture = pytest.mark.parametrize(
    ("chart", "data"), [one for one in CHARTS if not one.values[1]]
)


def parts(ax: Axes) -> list[Artist]:
    """All that is drawn, also in groups with axes of their own."""
    return [part for axes in (ax, *ax.child_axes) for part in axes.get_children()]


def drawn(ax: Axes, kind: type[Artist]) -> list[Artist]:
    """What was drawn of one kind, without the empty paper behind it."""
    papers = [axes.patch for axes in (ax, *ax.child_axes)]
    return [part for part in parts(ax) if isinstance(part, kind) and part not in papers]


def texts(ax: Axes) -> list[Text]:
    return [text for text in drawn(ax, Text) if text.get_text()]


def in_groups(chart: Chart, data: Data) -> list[list[Row]]:
    """The rows of each group, or all of them where there are no groups."""
    return [
        [data.rows[name] for name in names] for names in chart.groups.values() or [tuple(data.rows)]
    ]


def seen_of(row: Row) -> list[Number]:
    """What is written beside a row: its value, or its range where there is no value."""
    return [row.value] if row.value else [row.low, row.high]


def registered(row: Row, facts: list[Fact]) -> bool:
    """Whether one of the facts holds the number of a row, or its number with the same range."""
    if row.low is not None:
        ends = row.value, row.low, row.high
        figures = [figure for fact in facts for figure in fact.figures.values()]
        return any((figure.value, figure.low, figure.high) == ends for figure in figures)
    held = set().union(*(numbers_of(fact) | set(numbers(fact.note or "")) for fact in facts))
    return row.value in held or row.value.removesuffix(".0") in held


@every_chart_of_numbers
def test_every_number_is_registered_or_computed_from_those_that_are(chart, data):
    facts = [LIBRARY.facts[name] for name in chart.facts]
    strange = [n for n, row in data.rows.items() if not row.computed and not registered(row, facts)]
    assert strange == []


@every_chart_of_numbers
def test_computed_rows_make_the_others_whole(chart, data):
    for rows in in_groups(chart, data):
        if any(row.computed for row in rows):
            assert round(sum(row.value.value for row in rows), 6) in WHOLES


@every_chart
def test_every_fact_of_a_chart_may_be_shown(chart, data):
    assert [name for name in chart.facts if not LIBRARY.facts[name].may_be_shown] == []


@every_chart
def test_the_sources_of_all_that_a_chart_says_stand_below_it(chart, data):
    named = {*chart.facts, *cited(chart.caption)}
    assert {fact for words in chart.words for fact in cited(words)} <= named


@every_chart_of_numbers
def test_every_row_rests_on_a_source_of_the_facts(chart, data):
    sources = {source for name in chart.facts for source in LIBRARY.facts[name].sources}
    assert {row.source for row in data.rows.values()} <= sources


@every_chart_of_numbers
def test_what_is_drawn_is_what_the_rows_say(chart, data):
    ax, rows = axes(chart, data), data.rows.values()
    seen, wanted = (
        {
            "hundred": lambda: [len(group.get_offsets()) for group in ax.collections[: len(rows)]],
            "crowd": lambda: [sum(patch.get_label() == "found" for patch in ax.patches)],
        }.get(chart.draw, lambda: [bar.get_width() for bar in drawn(ax, Rectangle)])(),
        counts(data),
    )
    if chart.draw in OF_NUMBERS:
        wanted = [row.value.value for row in rows if row.value]
    assert seen == wanted[: len(seen)]
    assert seen


@every_chart_of_numbers
def test_every_range_is_drawn_from_its_low_to_its_high_end(chart, data):
    spans = [[row.low.value, row.high.value] for row in data.rows.values() if row.low]
    if chart.draw in OF_NUMBERS:
        assert [list(line.get_xdata()) for line in drawn(axes(chart, data), Line2D)] == spans


@every_chart_of_numbers
def test_the_number_of_every_row_is_written_beside_it(chart, data):
    written = [text.get_text().replace(",", "") for text in texts(axes(chart, data))]
    for row, count in zip(data.rows.values(), counts(data), strict=True):
        exact = "–".join(f"{n.value:.10g}" for n in seen_of(row))
        assert (exact if chart.draw in OF_NUMBERS else str(count)) in written


@every_chart
def test_all_words_stay_on_the_card_and_none_covers_another(chart, data):
    with house_style():
        boxes = [text.get_window_extent() for text in texts(axes(chart, data))]
    assert max(box.x1 for box in boxes) <= WIDTH
    assert min(box.x0 for box in boxes) >= 0
    assert min(box.y0 for box in boxes) >= 0
    assert not [pair for pair in combinations(boxes, 2) if pair[0].overlaps(pair[1])]


@every_chart
def test_two_drawings_of_a_chart_are_alike_to_the_byte(chart, data):
    assert svg(axes(chart, data)) == svg(axes(chart, data))


@every_chart
def test_a_figure_stays_small_enough_for_a_notebook(chart, data):
    sources = references(LIBRARY, chart.facts)
    assert len(figure(chart, data, sources, LIBRARY.catalogue.figure).as_html()) < 30_000


@every_chart_of_numbers
def test_every_number_that_is_drawn_is_told_in_its_order_to_those_who_cannot_see_it(chart, data):
    told = iter(numbers(chart.alt))
    for row, count in zip(data.rows.values(), counts(data), strict=True):
        exact = [f"{number.value:.10g}" for number in seen_of(row)]
        for number in exact if chart.draw in OF_NUMBERS else [str(count)]:
            assert number in told


@every_picture
def test_every_label_of_a_picture_is_written_on_it(chart, data):
    written = " ".join(text.get_text() for text in texts(axes(chart, data)))
    assert [label for label in chart.labels.values() if label.flat not in written] == []


@every_picture
def test_a_picture_is_told_in_words_by_more_than_its_labels(chart, data):
    labels = " ".join(label.flat for label in chart.labels.values())
    assert len(chart.description.flat) > len(labels)


def test_every_file_of_numbers_is_shown_by_a_chart():
    shown = {chart.data for topic in TOPICS for chart in LIBRARY.charts(topic).charts.values()}
    shown -= {None}
    assert {path.stem for path in (LIBRARY.content / "data").glob("*.yaml")} == shown


@pytest.mark.parametrize("ends", [("31", None, None), ("30", "29", "31")])
def test_a_number_that_no_fact_holds_would_be_noticed(ends):
    value, low, high = ends
    row = Row(value=value, low=low, high=high, source="sampler-orchard")
    assert not registered(row, [LIBRARY.facts["sampler-apples"]])
