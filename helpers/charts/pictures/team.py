"""Someone in the middle, and those who stand around."""

from __future__ import annotations

from collections.abc import Mapping
from math import cos, pi, sin

import numpy as np
from matplotlib.axes import Axes

from helpers.charts.look import INNER, LABEL, card, lines_high, points, wrapped
from helpers.charts.palette import BLUE, DAWN, MIST, PAPER, VERMILION
from helpers.charts.pictures.shapes import oval, person, say

ACROSS, DOWN = 113, 176
"""Distance from the middle to those around, sideways and up or down, in points."""

DISC, HEART = 44, 120
"""Width of a disc around, and of the one in the middle, in points."""

WIDE = 106
"""Width of the words below a disc, in points."""


def team(says: Mapping[str, str], *, ax: Axes | None = None) -> Axes:
    """Draw people in a ring around those whom they help.

    Parameters
    ----------
    says : mapping of str to str
        Words for ``middle``, and for each person around, whatever its name, from the top on.
    ax : Axes, optional
        Where to draw, as wide as a card. Without it, a new card.

    Returns
    -------
    Axes
        The axes drawn on.
    """
    around = [words for name, words in says.items() if name != "middle"]
    height = 2 * DOWN + DISC + 4 + 2 * lines_high("one line", LABEL)
    ax = ax or card(height)
    points(ax, height)
    x, y = INNER / 2, DOWN + DISC / 2
    oval(ax, (x, y), 2 * ACROSS, 2 * DOWN, PAPER, MIST)
    for turn, words in zip(_turns(len(around)), around, strict=True):
        _one(ax, (x + ACROSS * sin(turn), y - DOWN * cos(turn)), words)
    _heart(ax, (x, y + 12), says["middle"])
    return ax


def _turns(people: int) -> list[float]:
    """Where on the ring each stands, in radians from the top, all equally far from the next."""
    fine = np.linspace(0, 2 * pi, 721)
    steps = np.hypot(np.diff(ACROSS * np.sin(fine)), np.diff(DOWN * np.cos(fine)))
    walked = np.concatenate([[0], np.cumsum(steps)])
    # with equal angles the words beside the top and the bottom run into their neighbours
    turns: list[float] = np.interp(walked[-1] * np.arange(people) / people, walked, fine).tolist()
    return turns


def _one(ax: Axes, centre: tuple[float, float], words: str) -> None:
    x, y = centre
    oval(ax, centre, DISC, DISC, MIST, BLUE).set_label("around")
    person(ax, (x, y + 1), 0.56 * DISC, BLUE)
    say(ax, (x, y + DISC / 2 + 2), words, WIDE, middle=True)


def _heart(ax: Axes, centre: tuple[float, float], words: str) -> None:
    x, y = centre
    oval(ax, centre, HEART, HEART, DAWN, VERMILION)
    high = lines_high(wrapped(words, HEART - 34, LABEL, "bold"), LABEL)
    say(ax, (x, y - high / 2), words, HEART - 34, weight="bold", middle=True)
