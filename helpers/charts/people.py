"""People as marks: one hundred in groups, or a few found in a crowd."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import accumulate, pairwise

from matplotlib.axes import Axes

from helpers.charts.look import INNER, LABEL, LINE, NUMBER, card, lines_high, plain, points, wrapped
from helpers.charts.palette import BLUE, GREEN, SKY, VERMILION

MARKS = (("o", BLUE), ("s", VERMILION), ("^", GREEN), ("D", SKY))
"""Shape and colour of each group, so that neither is needed to know the other."""

SIDE, PITCH = 10, 16
"""People in a row, and the distance from one to the next in points."""

SIZE = 105
"""Area of a mark, in square points."""

BESIDE = SIDE * PITCH + 14
"""Where the mark beside the people stands, in points."""

INDENT = 24
"""From there to the words, in points."""


def hundred(
    labels: Sequence[str], counts: Sequence[int], *, unit: str = "", ax: Axes | None = None
) -> Axes:
    """Draw one hundred people in rows of ten, group after group.

    Parameters
    ----------
    labels : sequence of str, shape (n,)
        Words that stand beside each group.
    counts : sequence of int, shape (n,)
        People in each group, together 100.
    unit : str
        Who the hundred are.
    ax : Axes, optional
        Where to draw. Without it, a new card.

    Returns
    -------
    Axes
        The axes drawn on; each group is one collection with a mark for each person.

    Raises
    ------
    ValueError
        If the lengths differ, or the people are not one hundred in two to four groups.
    """
    if len(labels) != len(counts) or sum(counts) != 100 or not 2 <= len(counts) <= len(MARKS):
        raise ValueError("Give two to four groups with a label each, together 100 people.")
    words = [wrapped(label, INNER - BESIDE - INDENT, LABEL) for label in labels]
    heights = [NUMBER * LINE + lines_high(text, LABEL) + 8 for text in words]
    height = max(SIDE * PITCH, sum(heights))
    ax = ax or card(height, unit)
    points(ax, height)
    ends = [0, *accumulate(counts)]
    for (first, after), (shape, colour) in zip(pairwise(ends), MARKS, strict=False):
        places = [_place(person) for person in range(first, after)]
        _mark(ax, places, shape, colour)
    wanted = [(first + after) / 2 / SIDE * PITCH for first, after in pairwise(ends)]
    _write(ax, _spread(wanted, heights, height), words, counts)
    return ax


def _place(person: int) -> tuple[float, float]:
    row, column = divmod(person, SIDE)
    return (column + 0.5) * PITCH, (row + 0.5) * PITCH


def _mark(ax: Axes, places: Sequence[tuple[float, float]], shape: str, colour: str) -> None:
    across, down = zip(*places, strict=True)
    ax.scatter(across, down, marker=shape, color=colour, s=SIZE, linewidth=0)


def _write(ax: Axes, tops: Sequence[float], words: Sequence[str], counts: Sequence[int]) -> None:
    for top, text, count, (shape, colour) in zip(tops, words, counts, MARKS, strict=False):
        _mark(ax, [(BESIDE + 8, top + NUMBER * 0.6)], shape, colour)
        ax.text(BESIDE + INDENT, top + NUMBER, plain(count), size=NUMBER, weight="bold")
        for number, line in enumerate(text.split("\n"), 1):
            ax.text(BESIDE + INDENT, top + NUMBER + number * LABEL * LINE, line)


def _spread(wanted: Sequence[float], heights: Sequence[float], whole: float) -> list[float]:
    """Tops of blocks as near as can be to the centres wanted, none over another."""
    tops, below = [], whole
    for centre, height in reversed(list(zip(wanted, heights, strict=True))):
        tops.append(min(centre - height / 2, below - height))
        below = tops[-1]
    above, settled = 0.0, []
    for top, height in zip(reversed(tops), heights, strict=True):
        settled.append(max(top, above))
        above = settled[-1] + height
    return settled
