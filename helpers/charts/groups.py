"""Numbers in groups, each below a heading of its own."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from matplotlib.axes import Axes

from helpers.charts.estimates import Estimate, estimates, height_of, scale_of
from helpers.charts.look import INNER, LABEL, LINE, SMALL, card, lines_high, points, wrapped
from helpers.charts.palette import QUIET

BELOW, BETWEEN = 6, 30
"""Space below a heading, and between two groups, in points."""


class Group(NamedTuple):
    """Words above, and the numbers that belong together."""

    heading: str
    rows: Sequence[Estimate]


def groups(
    parts: Sequence[Group],
    *,
    unit: str = "",
    range_says: str = "",
    apart: bool = False,
    ax: Axes | None = None,
) -> Axes:
    """Draw groups of numbers below each other, each as ``estimates`` draws them.

    Parameters
    ----------
    parts : sequence of Group, shape (n,)
        The groups, from top to bottom.
    unit : str
        What all the numbers count.
    range_says : str
        What the lines mean; shown below the last group.
    apart : bool
        Whether each group has a scale of its own, because its numbers count something else.
        Otherwise bars of all groups can be compared.
    ax : Axes, optional
        Where to draw, as wide as a card. Without it, a new card.

    Returns
    -------
    Axes
        The axes drawn on; each group has axes of its own inside them.
    """
    says = wrapped(range_says, INNER, SMALL)
    headings = [wrapped(part.heading, INNER, LABEL, "bold") for part in parts]
    tops = _tops(parts, headings)
    whole = tops.pop() + (lines_high(says, SMALL) if says else -BETWEEN)
    ax = ax or card(whole, unit)
    points(ax, whole)
    shared = max(scale_of(part.rows) for part in parts)
    for part, heading, top in zip(parts, headings, tops, strict=True):
        ax.text(0, top, heading, weight="bold", va="top", linespacing=LINE)
        high = height_of(part.rows)
        first = top + lines_high(heading, LABEL) + BELOW
        inside = ax.inset_axes((0, 1 - (first + high) / whole, 1, high / whole))
        estimates(part.rows, scale=None if apart else shared, ax=inside)
    ax.text(0, whole, says, size=SMALL, color=QUIET, va="bottom", linespacing=LINE)
    return ax


def _tops(parts: Sequence[Group], headings: Sequence[str]) -> list[float]:
    """Where each group begins, and where one more would, in points."""
    tops = [0.0]
    for part, heading in zip(parts, headings, strict=True):
        tops.append(tops[-1] + lines_high(heading, LABEL) + BELOW + height_of(part.rows) + BETWEEN)
    return tops
