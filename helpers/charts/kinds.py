"""Which drawings there are, and what each asks of rows and labels. No matplotlib."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from helpers.schema.pages import Chart, Data

Where = tuple[str, ...]
"""The way from the top of a chart's entry to the part that has to change."""


@dataclass(frozen=True)
class Kind:
    """One way to draw.

    ``shows`` says when to choose it. ``rows`` names the rows it needs (none: any names will do),
    ``labels`` the labels it needs besides one for each row, ``ranged`` those that it needs too
    when a row has a range. ``people`` is true where the rows count whole people.
    """

    shows: str
    rows: tuple[str, ...] = ()
    labels: tuple[str, ...] = ()
    ranged: tuple[str, ...] = ()
    people: bool = False


KINDS = {
    "crowd": Kind(
        "A few people found among many: every person is one small square.",
        rows=("found", "others"),
        labels=("each",),
        ranged=("low", "high"),
        people=True,
    ),
    "estimates": Kind(
        "Numbers side by side, each with its range where the source gives one.",
        ranged=("low", "high", "range"),
    ),
    "hundred": Kind(
        "One hundred people, sorted into two to four groups.",
        ranged=("low", "high"),
        people=True,
    ),
}
"""Every drawing by the name that stands behind ``draw``."""

GROUPS = range(2, 5)
"""How many groups of a hundred people can still be told apart by shape."""

FOUND = range(10)
"""How many people rings can point out one by one."""

CROWD = range(10, 1_000_001)
"""How many people a crowd may hold."""


def mistakes(chart: Chart, data: Data) -> Iterator[tuple[Where, str]]:
    """What keeps a chart from being drawn: where in its entry, and what to do about it."""
    kind = KINDS.get(chart.draw)
    if kind is None:
        known = ", ".join(KINDS)
        yield ("draw",), f"'{chart.draw}' is not a drawing. Choose one of: {known}."
        return
    if kind.rows and set(data.rows) != set(kind.rows):
        wanted = " and ".join(kind.rows)
        says = f"The drawing '{chart.draw}' needs the rows {wanted}."
        yield ("data",), f"{says} Change '{chart.data}'."
        return
    yield from _wrong_numbers(chart, data, kind)
    yield from _wrong_labels(chart, data, kind)


def shown(chart: Chart, data: Data) -> list[str]:
    """The numbers that a reader sees: those of the rows, people counted, people in a block."""
    rows = data.rows.values()
    written = [n for row in rows for n in (row.value, row.low, row.high) if n is not None]
    if chart.draw == "crowd":
        return [*written, str(sum(counts(data))), "100"]
    return [*written, *(str(count) for count in counts(data) if chart.draw == "hundred")]


def counts(data: Data) -> list[int]:
    """The rows as whole people."""
    return [round(row.value.value) for row in data.rows.values()]


def is_ranged(data: Data) -> bool:
    """Whether any row has a range."""
    return any(row.low is not None for row in data.rows.values())


def _wrong_labels(chart: Chart, data: Data, kind: Kind) -> Iterator[tuple[Where, str]]:
    extra = kind.labels + (kind.ranged if is_ranged(data) else ())
    for name in [*data.rows, *extra]:
        if name not in chart.labels:
            yield ("labels",), f"The label '{name}' is missing here. Add it with its words."
    for name in chart.labels:
        if name not in data.rows and name not in extra:
            says = f"'{name}' is neither a row of '{chart.data}' nor a label this drawing uses."
            yield ("labels", name), f"{says} Check the spelling, or delete it."


def _wrong_numbers(chart: Chart, data: Data, kind: Kind) -> Iterator[tuple[Where, str]]:
    for name, row in data.rows.items():
        ends = (row.low or row.value).value, (row.high or row.value).value
        if not 0 <= ends[0] <= row.value.value <= ends[1]:
            says = f"The row '{name}' of '{chart.data}' must hold 0 <= low <= value <= high."
            yield ("data",), f"{says} Change it."
        if (row.low is None) != (row.high is None):
            says = f"The row '{name}' of '{chart.data}' has one end of a range only."
            yield ("data",), f"{says} Add the other end, or delete this one."
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
    whole = all(row.value.value % 1 == 0 for row in data.rows.values())
    return whole and int(data.rows["found"].value.value) in FOUND and sum(counts(data)) in CROWD
