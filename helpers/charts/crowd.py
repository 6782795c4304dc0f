"""A few people found in a crowd, where everyone is one square of the same size."""

from __future__ import annotations

from typing import NamedTuple

from matplotlib.axes import Axes

from helpers.charts.kinds import CROWD, FOUND
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
from helpers.charts.palette import GREY, INK, QUIET, VERMILION
from helpers.charts.squares import Grid, draw_squares

KEY = Grid(100, 10, 5.6)
"""The enlarged block that explains the others."""

RING = 8
"""Least radius of the ring around someone found, in points."""


class Says(NamedTuple):
    """Words behind the number found, words behind the others, and what one square stands for."""

    found: str
    others: str
    each: str


def crowd(found: int, others: int, says: Says, *, unit: str = "", ax: Axes | None = None) -> Axes:
    """Draw everyone as one square, and a ring around each of the few who are found.

    Parameters
    ----------
    found, others : int
        People who are found, 0 to 9, and all the others.
    says : Says
        What is written beside them.
    unit : str
        Who the people are, and in what time they are found.
    ax : Axes, optional
        Where to draw, as wide as a card. Without it, a new card.

    Returns
    -------
    Axes
        The axes drawn on; those found lie over the squares of everyone.

    Raises
    ------
    ValueError
        If more people are found than rings can point out, or the crowd is too large or small.
    """
    if found not in FOUND or found + others not in CROWD:
        raise ValueError("Too many people are found, or too many or too few are there.")
    grid = Grid.of(found + others, INNER)
    return _drawn(found, others, _fitted(says, found, others, grid), grid, unit, ax)


def _fitted(says: Says, found: int, others: int, grid: Grid) -> Says:
    """The words, broken into lines that fit beside their numbers."""
    return Says(
        wrapped(says.found, INNER - _indent(found), LABEL),
        wrapped(says.others, INNER - _indent(others), LABEL),
        wrapped(says.each, INNER - _aside(grid), SMALL),
    )


def _drawn(found: int, others: int, says: Says, grid: Grid, unit: str, ax: Axes | None) -> Axes:
    at = _layout(grid, says)
    ax = ax or card(at.height, unit)
    points(ax, at.height)
    draw_squares(ax, grid, 0, at.crowd, GREY, "everyone")
    _point_out(ax, grid, at, found)
    _write(ax, 0, found, says.found)
    _write(ax, at.others, others, says.others)
    _explain(ax, grid, at.key, says.each)
    return ax


class _Layout(NamedTuple):
    """How far below the top the parts begin, and the height of all, in points."""

    line: float
    crowd: float
    others: float
    key: float
    height: float


def _layout(grid: Grid, says: Says) -> _Layout:
    line = lines_high(says.found, LABEL) + 10
    crowd = line + 2 * _ring(grid)
    others = crowd + grid.height + 8
    key = others + lines_high(says.others, LABEL) + 10
    return _Layout(line, crowd, others, key, key + max(lines_high(says.each, SMALL), _block(grid)))


def _point_out(ax: Axes, grid: Grid, at: _Layout, found: int) -> None:
    """Colour those found, put rings around them, and lead a line from each to their words."""
    one = Grid(1, 1, grid.pitch)
    for left, row in grid.places(found):
        draw_squares(ax, one, left, at.crowd + row, VERMILION, "found")
        x, y = left + grid.side / 2, at.crowd + row + grid.side / 2
        ax.plot(x, y, "o", markersize=2 * _ring(grid), mfc="none", mec=INK, mew=2, clip_on=False)
        ax.plot([0, x, x], [at.line, at.line, y - _ring(grid)], color=INK, linewidth=2)


def _ring(grid: Grid) -> float:
    """Radius of a ring around one square, in points."""
    return max(RING, 0.75 * grid.pitch)


def _explain(ax: Axes, grid: Grid, top: float, each: str) -> None:
    """What a square stands for; where there are blocks, beside one that is enlarged."""
    if grid.blocks:
        draw_squares(ax, KEY, 0, top, GREY, "key")
    for number, line in enumerate(each.split("\n")):
        x, y = _aside(grid), top + SMALL + number * SMALL * LINE
        ax.text(x, y, line, size=SMALL, color=QUIET)


def _aside(grid: Grid) -> float:
    """Where the words beside the enlarged block begin, in points."""
    return _block(grid) + 12 if grid.blocks else 0.0


def _block(grid: Grid) -> float:
    """Side of the enlarged block, in points."""
    return KEY.height if grid.blocks else 0.0


def _indent(count: int) -> float:
    return width_of(plain(count), NUMBER, "bold") + 8


def _write(ax: Axes, y: float, count: int, words: str) -> None:
    base = y + LABEL
    ax.text(0, base, plain(count), size=NUMBER, weight="bold")
    for number, line in enumerate(words.split("\n")):
        ax.text(_indent(count), base + number * LABEL * LINE, line)
