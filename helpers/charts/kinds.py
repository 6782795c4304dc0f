"""Which drawings there are, and what each asks of rows and labels. No matplotlib."""

from __future__ import annotations

from dataclasses import dataclass

from helpers.schema.pages import Chart, Data


@dataclass(frozen=True)
class Kind:
    """One way to draw.

    ``shows`` says when to choose it. ``rows`` names the rows it needs (none: any names will do),
    ``labels`` the labels it needs besides one for each row, ``ranged`` those that it needs too
    when a row has a range. ``people`` is true where the rows count whole people, ``grouped`` where
    the rows may stand in groups. A ``picture`` draws labels alone, and no rows; ``more`` says how
    many labels of any name it takes besides its own.
    """

    shows: str
    rows: tuple[str, ...] = ()
    labels: tuple[str, ...] = ()
    ranged: tuple[str, ...] = ()
    people: bool = False
    grouped: bool = False
    picture: bool = False
    more: range = range(1)


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
        grouped=True,
    ),
    "hundred": Kind(
        "One hundred people, sorted into two to four groups.",
        ranged=("low", "high"),
        people=True,
    ),
    "nerve": Kind(
        "The way of a message from the brain to a muscle.",
        labels=("brain", "upper", "cord", "lower", "muscle"),
        picture=True,
    ),
    "places": Kind(
        "Places on a body where something may first be noticed.",
        labels=("mind", "mouth", "breath", "hand", "leg"),
        picture=True,
    ),
    "studies": Kind(
        "Numbers that must not be compared: each group has a heading and a scale of its own.",
        ranged=("low", "high", "range"),
        grouped=True,
    ),
    "team": Kind(
        "Someone in the middle, and those who stand around.",
        labels=("middle",),
        picture=True,
        more=range(3, 9),
    ),
    "way": Kind(
        "Steps in order, and one place that all but the first and the last can lead to.",
        labels=("aside",),
        picture=True,
        more=range(3, 9),
    ),
}
"""Every drawing by the name that stands behind ``draw``."""

GROUPS = range(2, 5)
"""How many groups of a hundred people can still be told apart by shape."""

FOUND = range(10)
"""How many people rings can point out one by one."""

CROWD = range(10, 1_000_001)
"""How many people a crowd may hold."""


def shown(chart: Chart, data: Data) -> list[str]:
    """The numbers that a reader sees: those of the rows, people counted, people in a block."""
    rows = data.rows.values()
    written = [n for row in rows for n in (row.value, row.low, row.high) if n is not None]
    if chart.draw == "crowd":
        return [*written, str(sum(counts(data))), "100"]
    return [*written, *(str(count) for count in counts(data) if chart.draw == "hundred")]


def counts(data: Data) -> list[int]:
    """The rows as whole people."""
    return [row.people for row in data.rows.values()]


def is_ranged(data: Data) -> bool:
    """Whether any row has a range."""
    return any(row.low is not None for row in data.rows.values())
