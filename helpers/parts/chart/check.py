"""Charts: known drawings, numbers from their data, and sources that may be cited."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from helpers.charts import mistakes, shown
from helpers.check.claims import Claims
from helpers.check.readable import Readable
from helpers.files import Problem, gathered
from helpers.launcher.ours import ours
from helpers.numbers import numbers
from helpers.schema.pages import Chart, Data

OF_PICTURES = {"0", "100"}
"""Where bars start, and how many people a picture of a hundred or one block of a crowd shows."""


def of_charts(library: Readable, topic: str) -> Iterator[Problem]:
    """Problems of a topic's charts: known drawings, data that is there, numbers from the data."""
    claims = Claims.beside(library, topic, "charts.yaml")
    for chart in library.charts(topic).charts.values():
        claims.closed = bool(chart.behind)
        yield from gathered(_of_chart, library, claims, chart)


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
    yield from _of_drawing(claims.path, chart, data)
    also = _drawn(chart, data) if data else ()
    for words in chart.words:
        yield from claims.of_words(words, also=also, facts=chart.facts)


def of_data(library: Readable) -> Iterator[Problem]:
    """Problems of the numbers behind charts: every row names a source that may be cited."""
    for path in ours(library.content / "data", "*.yaml"):
        yield from gathered(_of_rows, library, path)


def _of_rows(library: Readable, path: Path) -> Iterator[Problem]:
    for row in library.data(path.stem).rows.values():
        source = library.sources.get(row.source)
        if library.has_all_sources and (source is None or source.do_not_cite):
            says = f"'{row.source}' is not a source that may be cited. Check the name."
            yield Problem(library.shown(path), row.source.line, says)


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
