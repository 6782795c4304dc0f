"""Charts: known drawings, numbers from their data, and sources that may be cited."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from helpers.charts import mistakes, shown, sketch
from helpers.charts.sketch import flat
from helpers.check.claims import Claims
from helpers.check.readable import Readable
from helpers.files import Problem, collect
from helpers.files.text import read_text
from helpers.launcher.ours import ours
from helpers.numerals import numbers
from helpers.schema.pages import Chart, Data

OF_PICTURES = {"0", "100"}
"""Where bars start, and how many people a picture of a hundred or one block of a crowd shows."""


def of_charts(library: Readable, topic: str) -> Iterator[Problem]:
    """Problems of a topic's charts: known drawings, data that is there, numbers from the data."""
    claims = Claims.beside(library, topic, "charts.yaml")
    for chart in library.charts(topic).charts.values():
        claims.closed = bool(chart.behind)
        yield from collect(_of_chart, library, claims, chart)


def _of_chart(library: Readable, claims: Claims, chart: Chart) -> Iterator[Problem]:
    for fact in chart.facts:
        yield from claims.of_names([fact], fact.line)
    data = None
    if chart.data:
        if not (library.content / "data" / f"{chart.data}.yaml").is_file():
            says = f"No file content/data/{chart.data}.yaml is there. Add it, or check the name."
            yield Problem(claims.path, chart.data.line, says)
            return
        data = library.data(chart.data)
    also = _drawn(chart, data) if data else set()
    if library.drawing(chart.draw).is_file():
        yield from _of_sketch(library, chart)
        also |= {str(count) for count in range(1, len(chart.labels) + 1)}
    else:
        yield from _of_drawing(claims.path, chart, data)
    for words in chart.words:
        yield from claims.of_words(words, also=also, facts=chart.facts)


def of_drawings(library: Readable) -> Iterator[Problem]:
    """Problems of the drawings that are kept as files: each is on some page."""
    topics = (path.parent.name for path in ours(library.words_folder, "*/charts.yaml"))
    drawn = {str(one.draw) for topic in topics for one in library.charts(topic).charts.values()}
    for path in ours(library.content / "drawings", "*"):
        if path.suffix != ".svg" or path.stem not in drawn:
            says = "No chart draws this. Name it behind 'draw' in a charts.yaml, or delete it."
            yield Problem(library.shown(path), 1, says)


def of_data(library: Readable) -> Iterator[Problem]:
    """Problems of what lies behind charts: their numbers, each with its source, and drawings."""
    for path in ours(library.content / "data", "*.yaml"):
        yield from collect(_of_rows, library, path)
    yield from collect(of_drawings, library)


def _of_rows(library: Readable, path: Path) -> Iterator[Problem]:
    for row in library.data(path.stem).rows.values():
        source = library.sources.get(row.source)
        if library.has_all_sources and (source is None or source.do_not_cite):
            says = f"'{row.source}' is not a source that may be cited. Check the name."
            yield Problem(library.shown(path), row.source.line, says)


def _of_sketch(library: Readable, chart: Chart) -> Iterator[Problem]:
    """Problems of one drawing that is kept as a file, with the words of this page.

    Its words may count what they name: five steps, two straps.
    """
    path = library.drawing(chart.draw)
    for line, says in sketch.mistakes(read_text(path, library.shown(path)), flat(chart)):
        yield Problem(library.shown(path), line, says)


def _of_drawing(path: str, chart: Chart, data: Data | None) -> Iterator[Problem]:
    places = {"data": chart.data or chart.draw, "draw": chart.draw}
    for where, says in mistakes(chart, data):
        own = [
            name.line for name in (*chart.labels.keys(), *chart.groups.keys()) if name == where[-1]
        ]
        yield Problem(path, own[0] if own else places.get(where[0], chart.title).line, says)


def _drawn(chart: Chart, data: Data) -> set[str]:
    """The numbers that a reader sees in a chart, and those that pictures always have."""
    return (
        {n for number in shown(chart, data) for n in numbers(number)} | _counts(data) | OF_PICTURES
    )


def _counts(data: Data) -> set[str]:
    """How many bars there are, and how many sources: 'five bars', 'three studies'."""
    return {str(len(data.rows)), str(len({row.source for row in data.rows.values()}))}
