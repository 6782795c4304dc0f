"""Numbers side by side, each with its range."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from matplotlib.axes import Axes

from helpers.charts.look import (
    BLUE,
    INK,
    INNER,
    LABEL,
    LINE,
    NUMBER,
    QUIET,
    SKY,
    SMALL,
    card,
    lines_high,
    plain,
    points,
    wrapped,
)

BAR, GAP = 18, 18
"""Height of a bar and of the space below it, in points."""

ROOM = 1.3
"""Width of the chart in longest bars, so that a number fits beside the longest."""


class Estimate(NamedTuple):
    """One number, 0 or more: its words, and its lowest and highest likely value if known."""

    label: str
    value: float
    span: tuple[float, float] | None = None

    @property
    def end(self) -> float:
        """How far to the right it is drawn, in its own unit."""
        return max(self.value, self.span[1]) if self.span else self.value


def estimates(
    rows: Sequence[Estimate], *, unit: str = "", range_says: str = "", ax: Axes | None = None
) -> Axes:
    """Draw numbers as bars that start at zero, and their ranges as lines with two ends.

    Parameters
    ----------
    rows : sequence of Estimate, shape (n,)
        What was estimated, all in the same unit.
    unit : str
        What the numbers count, and from when on.
    range_says : str
        What the lines mean; shown below the bars.
    ax : Axes, optional
        Where to draw. Without it, a new card.

    Returns
    -------
    Axes
        The axes drawn on.

    Raises
    ------
    ValueError
        If a number is below zero.
    """
    if any(row.value < 0 for row in rows):
        raise ValueError("A bar cannot show a number below zero. Choose another drawing.")
    says = wrapped(range_says, INNER, SMALL)
    words = [wrapped(row.label, INNER, LABEL) for row in rows]
    centres, height = _centres(words)
    whole = height + (lines_high(says, SMALL) if says else -GAP)
    ax = ax or card(whole, unit)
    points(ax, whole, ROOM * (max(row.end for row in rows) or 1))
    _draw_bars(ax, rows, centres)
    _write(ax, rows, centres, words)
    ax.text(0, whole, says, size=SMALL, color=QUIET, va="bottom", linespacing=LINE)
    return ax


def _centres(words: Sequence[str]) -> tuple[list[float], float]:
    """Height of the middle of each bar below the words on it, and of all together, in points."""
    centres, top = [], 0.0
    for label in words:
        top += lines_high(label, LABEL) + 4
        centres.append(top + BAR / 2)
        top += BAR + GAP
    return centres, top


def _draw_bars(ax: Axes, rows: Sequence[Estimate], centres: Sequence[float]) -> None:
    lengths = [row.value for row in rows]
    ax.barh(centres, lengths, height=BAR, color=SKY, edgecolor=BLUE, linewidth=1)
    for row, y in zip(rows, centres, strict=True):
        if row.span:
            ends = {"marker": "|", "markersize": 10, "markeredgewidth": 2}
            ax.plot(row.span, [y, y], color=INK, linewidth=2, **ends)


def _write(ax: Axes, rows: Sequence[Estimate], centres, words: Sequence[str]) -> None:
    beside = {"xytext": (8, 0), "textcoords": "offset points", "va": "center"}
    for row, y, label in zip(rows, centres, words, strict=True):
        ax.text(0, y - BAR / 2 - 5, label, va="bottom", linespacing=LINE)
        ax.annotate(plain(row.value), (row.end, y), size=NUMBER, weight="bold", **beside)
