"""The facts that a chart cites."""

from __future__ import annotations

from helpers.citing import cited
from helpers.library import Library


def of_chart(library: Library, topic: str, name: str) -> list[str]:
    """The facts that a chart rests on, and those that its words cite."""
    chart = library.charts(topic).charts[name]
    return list(dict.fromkeys([*chart.facts, *cited("\n".join(chart.words))]))
