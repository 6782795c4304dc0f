"""Numbers side by side, each with its range."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from matplotlib.axes import Axes

from helpers.charts.look import (
    INNER,
    LABEL,
    LINE,
    NUMBER,
    SMALL,
    card,
    lines_high,
    plain,
    points,
    width_of,
    wrapped,
)
from helpers.charts.palette import BLUE, INK, QUIET, SKY

BAR, GAP = 18, 18
"""Height of a bar and of the space below it, in points."""

ROOM = 1.3
"""Least width of the chart in longest bars, so that a number fits beside the longest."""

BESIDE = 8
"""Space between a bar and its number, in points."""


class Estimate(NamedTuple):
    """One number, 0 or more: its words, and its lowest and highest likely value if known.

    Without a value there is only the range.
    """

    label: str
    value: float | None
    span: tuple[float, float] | None = None

    @property
    def end(self) -> float:
        """How far to the right it is drawn, in its own unit."""
        value = () if self.value is None else (self.value,)
        return max(value + (self.span or ()))

    @property
    def written(self) -> str:
        """What stands beside it."""
        return "–".join(map(plain, self.span or ())) if self.value is None else plain(self.value)


def estimates(
    rows: Sequence[Estimate],
    *,
    unit: str = "",
    range_says: str = "",
    scale: float | None = None,
    ax: Axes | None = None,
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
    scale : float, optional
        Width of the chart in the unit of the numbers. Without it, the numbers decide.
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
    if any(row.value is not None and row.value < 0 for row in rows):
        raise ValueError("A bar cannot show a number below zero. Choose another drawing.")
    says = wrapped(range_says, INNER, SMALL)
    words = [wrapped(row.label, INNER, LABEL) for row in rows]
    height = height_of(rows) + (GAP + lines_high(says, SMALL) if says else 0)
    ax = ax or card(height, unit)
    points(ax, height, scale or scale_of(rows))
    centres = _centres(words)
    _draw_bars(ax, rows, centres)
    _write(ax, rows, centres, words)
    ax.text(0, height, says, size=SMALL, color=QUIET, va="bottom", linespacing=LINE)
    return ax


def height_of(rows: Sequence[Estimate]) -> float:
    """Height of the bars and their words together, in points."""
    return _centres([wrapped(row.label, INNER, LABEL) for row in rows])[-1] + BAR / 2


def scale_of(rows: Sequence[Estimate]) -> float:
    """Width of a chart in the unit of its numbers, so that each number fits beside its bar."""
    longest = max(row.end for row in rows) or 1
    left = [INNER - BESIDE - width_of(row.written, NUMBER, "bold") for row in rows]
    needed = [row.end * INNER / room for row, room in zip(rows, left, strict=True)]
    return max(ROOM * longest, *needed)


def _centres(words: Sequence[str]) -> list[float]:
    """Height of the middle of each bar below the words on it, in points."""
    centres, top = [], 0.0
    for label in words:
        top += lines_high(label, LABEL) + 4
        centres.append(top + BAR / 2)
        top += BAR + GAP
    return centres


def _draw_bars(ax: Axes, rows: Sequence[Estimate], centres: Sequence[float]) -> None:
    bars = [(y, row.value) for row, y in zip(rows, centres, strict=True) if row.value is not None]
    if bars:
        at, values = zip(*bars, strict=True)
        ax.barh(at, values, height=BAR, color=SKY, edgecolor=BLUE, linewidth=1, clip_on=False)
    for row, y in zip(rows, centres, strict=True):
        if row.span:
            (line,) = ax.plot(row.span, [y, y], color=INK, linewidth=2)
            line.set(marker="|", markersize=10, markeredgewidth=2)


def _write(
    ax: Axes, rows: Sequence[Estimate], centres: Sequence[float], words: Sequence[str]
) -> None:
    for row, y, label in zip(rows, centres, words, strict=True):
        ax.text(0, y - BAR / 2 - 5, label, va="bottom", linespacing=LINE)
        number = ax.annotate(
            row.written, (row.end, y), xytext=(BESIDE, 0), textcoords="offset points", va="center"
        )
        number.set(size=NUMBER, weight="bold")
