"""Whether a chart's drawing, numbers and labels fit together. No matplotlib."""

from __future__ import annotations

from collections.abc import Iterator

from helpers.charts.kinds import CROWD, FOUND, GROUPS, KINDS, Kind, counts, is_ranged
from helpers.schema.pages import Chart, Data

Where = tuple[str, ...]
"""The way from the top of a chart's entry to the part that has to change."""


def mistakes(chart: Chart, data: Data | None) -> Iterator[tuple[Where, str]]:
    """What keeps a chart from being drawn: where in its entry, and what to do about it."""
    kind = KINDS.get(chart.draw)
    if kind is None:
        known = ", ".join(KINDS)
        says = f"'{chart.draw}' is not a drawing. Choose one of: {known}."
        yield ("draw",), f"{says} Or add content/drawings/{chart.draw}.svg."
    elif kind.picture == bool(data):
        says = "shows no numbers. Delete 'data'." if data else "needs numbers. Name them in 'data'."
        yield ("data",), f"The drawing '{chart.draw}' {says}"
    elif data and kind.rows and set(data.rows) != set(kind.rows):
        wanted = " and ".join(kind.rows)
        says = f"The drawing '{chart.draw}' needs the rows {wanted}."
        yield ("data",), f"{says} Change '{chart.data}'."
    else:
        yield from _wrong_numbers(chart, data, kind) if data else ()
        yield from _wrong_groups(chart, data, kind)
        yield from _wrong_labels(chart, data, kind)


def _wrong_groups(chart: Chart, data: Data | None, kind: Kind) -> Iterator[tuple[Where, str]]:
    grouped = [name for names in chart.groups.values() for name in names]
    if chart.groups and not kind.grouped:
        says = f"The drawing '{chart.draw}' has no groups. Delete 'groups'."
        yield ("groups",), says
    elif data and chart.groups and sorted(grouped) != sorted(data.rows):
        says = f"'groups' must name every row of '{chart.data}' once. Change it."
        yield ("groups",), says
    elif chart.draw == "studies" and not chart.groups:
        yield ("groups",), "The drawing 'studies' needs 'groups'. Add them."


def _wrong_labels(chart: Chart, data: Data | None, kind: Kind) -> Iterator[tuple[Where, str]]:
    rows = data.rows if data else ()
    extra = kind.labels + (kind.ranged if data and is_ranged(data) else ())
    used = [*rows, *chart.groups, *extra]
    for name in used:
        if name not in chart.labels:
            yield ("labels",), f"The label '{name}' is missing here. Add it with its words."
    if kind.more.stop > 1:
        if len(set(chart.labels) - set(used)) not in kind.more:
            wanted = f"{kind.more[0]} to {kind.more[-1]} more labels"
            says = f"The drawing '{chart.draw}' needs {wanted}."
            yield ("labels",), f"{says} Add some, or leave some out."
        return
    for name in chart.labels:
        if name not in used:
            whose = f"neither a row of '{chart.data}' nor" if data else "not"
            says = f"'{name}' is {whose} a label this drawing uses."
            yield ("labels", name), f"{says} Check the spelling, or delete it."


def _wrong_numbers(chart: Chart, data: Data, kind: Kind) -> Iterator[tuple[Where, str]]:
    for name, row in data.rows.items():
        ends = [end.value for end in (row.low, row.value, row.high) if end is not None]
        if [0, *ends] != sorted([0, *ends]):
            says = f"The row '{name}' of '{chart.data}' must hold 0 <= low <= value <= high."
            yield ("data",), f"{says} Change it."
        if (row.low is None) != (row.high is None):
            says = f"The row '{name}' of '{chart.data}' has one end of a range only."
            yield ("data",), f"{says} Add the other end, or delete this one."
        if row.value is None and kind.people:
            says = f"The row '{name}' of '{chart.data}' is a range, and people cannot be drawn so."
            yield ("data",), f"{says} Add its value, or choose the drawing 'estimates'."
            return
    if chart.draw == "hundred":
        if len(data.rows) not in GROUPS or sum(counts(data)) != 100:
            says = f"'{chart.data}' must hold 2 to 4 groups that make 100 people once rounded."
            yield ("data",), f"{says} Change it, or choose the drawing 'estimates'."
    elif kind.people and not _is_crowd(data):
        says = (
            f"'{chart.data}' needs whole people: up to {FOUND[-1]} found, up to a million in all."
        )
        yield ("data",), f"{says} Change it, or choose the drawing 'estimates'."


def _is_crowd(data: Data) -> bool:
    whole = all(row.value and row.value.value % 1 == 0 for row in data.rows.values())
    return whole and data.rows["found"].people in FOUND and sum(counts(data)) in CROWD
