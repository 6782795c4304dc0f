"""Steps one after the other, with one place that most of them can lead to."""

from __future__ import annotations

from collections.abc import Mapping

from matplotlib.axes import Axes

from helpers.charts.look import INNER, LABEL, card, lines_high, points, wrapped
from helpers.charts.palette import BLUE, GREEN, MIST, MOSS
from helpers.charts.pictures.shapes import arrow, box, say

WIDE, BESIDE = 202, 98
"""Width of a step, and of the place beside the steps, in points."""

EDGE, BETWEEN = 12, 26
"""Space around the words in a box, and between two boxes, in points."""


def way(says: Mapping[str, str], *, ax: Axes | None = None) -> Axes:
    """Draw steps from top to bottom; all but the first and the last can lead aside.

    Parameters
    ----------
    says : mapping of str to str
        Words for ``aside``, and for each step in order, whatever its name.
    ax : Axes, optional
        Where to draw, as wide as a card. Without it, a new card.

    Returns
    -------
    Axes
        The axes drawn on.
    """
    steps = [words for name, words in says.items() if name != "aside"]
    heights = [_height(words) for words in steps]
    tops = [sum(heights[:n]) + BETWEEN * n for n in range(len(steps))]
    ax = ax or card(tops[-1] + heights[-1])
    points(ax, tops[-1] + heights[-1])
    for words, top, high in zip(steps, tops, heights, strict=True):
        box(ax, (0, top), WIDE, high, MIST, BLUE).set_label("step")
        say(ax, (EDGE, top + EDGE - 3), words, WIDE - 2 * EDGE)
    for top in tops[1:]:
        arrow(ax, (WIDE / 2, top - BETWEEN + 3), (WIDE / 2, top - 2), BLUE).set_label("on")
    between = list(zip(tops, heights, strict=True))[1:-1]
    for top, high in between:
        middle = top + high / 2
        arrow(ax, (WIDE + 3, middle), (INNER - BESIDE - 2, middle), GREEN).set_label("aside")
    _aside(ax, says["aside"], between[0][0], sum(between[-1]))
    return ax


def _aside(ax: Axes, words: str, top: float, bottom: float) -> None:
    left = INNER - BESIDE
    box(ax, (left, top), BESIDE, bottom - top, MOSS, GREEN)
    high = lines_high(wrapped(words, BESIDE - EDGE, LABEL), LABEL)
    middle = (left + BESIDE / 2, (top + bottom - high) / 2)
    say(ax, middle, words, BESIDE - EDGE, middle=True)


def _height(words: str) -> float:
    return lines_high(wrapped(words, WIDE - 2 * EDGE, LABEL), LABEL) + 2 * EDGE - 4
