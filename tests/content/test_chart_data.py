"""Every chart of every page: its numbers stand in the facts it names, and it draws them."""

from itertools import combinations

import pytest
from matplotlib.text import Text

from helpers.charts.drawing import axes, figure, svg
from helpers.charts.kinds import counts
from helpers.charts.look import WIDTH, house_style
from helpers.citing import numbers_of, references
from helpers.library import Library
from helpers.numbers import numbers
from helpers.schema.pages import Row
from helpers.schema.register import Fact

LIBRARY = Library()
TOPICS = [
    topic for topic in LIBRARY.topics() if (LIBRARY.words_folder / topic / "charts.yaml").is_file()
]
CHARTS = [
    pytest.param(chart, LIBRARY.data(chart.data), id=f"{topic}/{name}")
    for topic in TOPICS
    for name, chart in LIBRARY.charts(topic).charts.items()
]
WHOLES = (10, 100, 400, 100_000)
"""How many people or things a chart may be about when some of its rows are computed."""

every_chart = pytest.mark.parametrize(("chart", "data"), CHARTS)


def registered(row: Row, facts: list[Fact]) -> bool:
    """Whether one of the facts holds the number of a row, or its number with the same range."""
    if row.low is not None:
        ends = row.value, row.low, row.high
        figures = [figure for fact in facts for figure in fact.figures.values()]
        return any((figure.value, figure.low, figure.high) == ends for figure in figures)
    held = set().union(*(numbers_of(fact) | set(numbers(fact.note or "")) for fact in facts))
    return row.value in held or row.value.removesuffix(".0") in held


@every_chart
def test_every_number_is_registered_or_computed_from_those_that_are(chart, data):
    facts = [LIBRARY.facts[name] for name in chart.facts]
    strange = [
        n for n, row in data.rows.items() if row.computed == "no" and not registered(row, facts)
    ]
    assert strange == []


@every_chart
def test_computed_rows_make_the_others_whole(chart, data):
    if any(row.computed == "yes" for row in data.rows.values()):
        assert round(sum(row.value.value for row in data.rows.values()), 6) in WHOLES


@every_chart
def test_every_fact_of_a_chart_may_be_shown(chart, data):
    assert [name for name in chart.facts if not LIBRARY.facts[name].may_be_shown] == []


@every_chart
def test_every_row_rests_on_a_source_of_the_facts(chart, data):
    sources = {source for name in chart.facts for source in LIBRARY.facts[name].sources}
    assert {row.source for row in data.rows.values()} <= sources


@every_chart
def test_what_is_drawn_is_what_the_rows_say(chart, data):
    ax, rows = axes(chart, data), data.rows.values()
    drawn = {
        "estimates": lambda: [bar.get_width() for bar in ax.patches],
        "hundred": lambda: [len(group.get_offsets()) for group in ax.collections[: len(rows)]],
        "crowd": lambda: [sum(patch.get_label() == "found" for patch in ax.patches)],
    }[chart.draw]()
    wanted = counts(data) if chart.draw != "estimates" else [row.value.value for row in rows]
    assert drawn == wanted[: len(drawn)]


@every_chart
def test_every_range_is_drawn_from_its_low_to_its_high_end(chart, data):
    spans = [[row.low.value, row.high.value] for row in data.rows.values() if row.low]
    if chart.draw == "estimates":
        assert [list(line.get_xdata()) for line in axes(chart, data).get_lines()] == spans


@every_chart
def test_the_number_of_every_row_is_written_beside_it(chart, data):
    written = [text.get_text().replace(",", "") for text in axes(chart, data).texts]
    exact = chart.draw == "estimates"
    for row, count in zip(data.rows.values(), counts(data), strict=True):
        assert (f"{row.value.value:.10g}" if exact else str(count)) in written


@every_chart
def test_all_words_stay_on_the_card_and_none_covers_another(chart, data):
    with house_style():
        parts = axes(chart, data).get_children()
        texts = [part for part in parts if isinstance(part, Text) and part.get_text()]
        boxes = [text.get_window_extent() for text in texts]
    assert max(box.x1 for box in boxes) <= WIDTH
    assert not [pair for pair in combinations(boxes, 2) if pair[0].overlaps(pair[1])]


@every_chart
def test_two_drawings_of_a_chart_are_alike_to_the_byte(chart, data):
    assert svg(axes(chart, data)) == svg(axes(chart, data))


@every_chart
def test_a_figure_stays_small_enough_for_a_notebook(chart, data):
    sources = references(LIBRARY, chart.facts)
    assert len(figure(chart, data, sources, LIBRARY.frame.figure).as_html()) < 30_000


@every_chart
def test_every_group_that_is_drawn_is_told_to_those_who_cannot_see_it(chart, data):
    told = numbers(chart.alt)
    exact = chart.draw == "estimates"
    for row, count in zip(data.rows.values(), counts(data), strict=True):
        assert (row.value if exact else str(count)) in told


def test_every_file_of_numbers_is_shown_by_a_chart():
    shown = {chart.data for topic in TOPICS for chart in LIBRARY.charts(topic).charts.values()}
    assert {path.stem for path in (LIBRARY.content / "data").glob("*.yaml")} == shown


@pytest.mark.parametrize("ends", [("31", None, None), ("30", "29", "31")])
def test_a_number_that_no_fact_holds_would_be_noticed(ends):
    value, low, high = ends
    row = Row(value=value, low=low, high=high, source="sampler-orchard")
    assert not registered(row, [LIBRARY.facts["sampler-apples"]])
