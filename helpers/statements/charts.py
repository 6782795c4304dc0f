"""What a chart or a drawing states: its picture, each of its words, and each of its numbers."""

from __future__ import annotations

from collections.abc import Iterator

from helpers.citing import reference
from helpers.files.text import read_text
from helpers.library import Library
from helpers.schema.model import Words
from helpers.schema.pages import Chart, Row
from helpers.statements.statement import Place, Statement


def of_chart(library: Library, topic: str, name: str) -> Iterator[Statement]:
    """The picture below its title first, then all that is read in it, around it or in its place."""
    place = Place(library, library.shown(library.words_folder / topic / "charts.yaml"))
    chart = library.charts(topic).charts[name]
    facts, hard, picture = chart.facts, bool(chart.behind), f"{topic}/{name}"
    yield place.state(
        "chart", "", chart.title, chart.title.line + 1, "picture",
        also=facts, hard=hard, picture=picture, drawn=_drawn(library, chart),
    )  # fmt: skip
    for mark, words in _words(chart):
        shut = hard and words is not chart.behind
        yield place.state(
            "chart",
            chart.title,
            words,
            words.line + 1,
            mark,
            also=facts,
            hard=shut,
            picture=picture,
        )
    yield from _numbers(library, chart, picture)


def _drawn(library: Library, chart: Chart) -> str:
    """What of a picture is neither word nor number: its kind, and the lines of a drawing."""
    path = library.drawing(chart.draw)
    lines = read_text(path, library.shown(path)) if path.is_file() else ""
    return f"{chart.draw} {lines}"


def _words(chart: Chart) -> Iterator[tuple[str, Words]]:
    """Each with what it is for."""
    told = {
        "": chart.behind,
        "alt": chart.alt,
        "description": chart.description,
        "unit": chart.unit,
        "caption": chart.caption,
    }
    yield from ((mark, words) for mark, words in told.items() if words)
    yield from (("label", words) for words in chart.labels.values())


def _numbers(library: Library, chart: Chart, picture: str) -> Iterator[Statement]:
    """Each number that is drawn, with the label of its row and the work that it is from."""
    if not chart.data:
        return
    path = library.content / "data" / f"{chart.data}.yaml"
    place, hard = Place(library, library.shown(path)), bool(chart.behind)
    for name, row in library.data(chart.data).rows.items():
        label = chart.labels[name].flat if name in chart.labels else str(name)
        text = f"{label}: {_number(row)} ({reference(library, row.source).label})"
        yield place.state(
            "chart", f"{chart.title} {chart.counts}", text, row.source.line, "number",
            also=chart.facts, hard=hard, picture=picture,
        )  # fmt: skip


def _number(row: Row) -> str:
    span = f"{row.low} \u2013 {row.high}" if row.low and row.high else ""
    return f"{row.value} ({span})" if row.value and span else row.value or span
