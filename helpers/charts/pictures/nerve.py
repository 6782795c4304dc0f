"""The way of a message from the brain to a muscle."""

from __future__ import annotations

from collections.abc import Mapping

from matplotlib.axes import Axes

from helpers.charts.look import INNER, card, points
from helpers.charts.palette import BLUE, BODY, DAWN, GREY, PAPER, VERMILION
from helpers.charts.pictures.shapes import box, curve, oval, pointer, say

HEIGHT = 372
"""Height of the picture, in points."""

MIDDLE, BESIDE = 68, 158
"""Middle of the person, and where the words begin, in points."""

FOLDS = ((-20, 2), (-13, -15), (0, -20), (13, -15), (20, 2), (9, 9), (-9, 9), (0, -3))
"""Round parts of the brain, as seen from its middle."""


def nerve(says: Mapping[str, str], *, ax: Axes | None = None) -> Axes:
    """Draw two nerve cells in a row, from the brain through the spinal cord to an arm.

    Parameters
    ----------
    says : mapping of str to str
        Words for ``brain``, ``upper``, ``cord``, ``lower`` and ``muscle``.
    ax : Axes, optional
        Where to draw, as wide as a card. Without it, a new card.

    Returns
    -------
    Axes
        The axes drawn on.
    """
    ax = ax or card(HEIGHT)
    points(ax, HEIGHT)
    _body(ax)
    _cells(ax)
    _write(ax, says)
    return ax


def _body(ax: Axes) -> None:
    """A person with a brain, a spinal cord, and a muscle in one arm."""
    oval(ax, (MIDDLE, 58), 92, 112, BODY)
    box(ax, (MIDDLE - 17, 90), 34, 60, BODY)
    box(ax, (0, 130), 2 * MIDDLE, HEIGHT - 130, BODY, radius=42)
    box(ax, (0, 250), 2 * MIDDLE, HEIGHT - 250, BODY, radius=4)
    for side in (-1, 1):
        curve(ax, [(MIDDLE + side * 38, 205), (MIDDLE + side * 38, HEIGHT)], PAPER, 4)
    for x, y in FOLDS:
        oval(ax, (MIDDLE + x, 44 + y), 27, 25, DAWN)
    box(ax, (MIDDLE - 7, 74), 14, 250, PAPER, GREY, radius=7).set_label("cord")
    oval(ax, (120, 252), 23, 84, DAWN, VERMILION).set_label("muscle")


def _cells(ax: Axes) -> None:
    """The upper cell with a round body and a full line, the lower one square and dashed."""
    way = [(MIDDLE + 12, 38), (MIDDLE + 4, 62), (MIDDLE, 96), (MIDDLE, 192)]
    curve(ax, way, BLUE, 3.5).set_label("upper")
    oval(ax, (MIDDLE + 12, 38), 14, 14, BLUE)
    for end in (-5, 5):
        curve(ax, [(MIDDLE, 186), (MIDDLE + end, 196)], BLUE, 3)
    way = [(MIDDLE, 210), (MIDDLE + 16, 208), (102, 222), (114, 240)]
    curve(ax, way, VERMILION, 3.5, (0, (2.2, 1.6))).set_label("lower")
    box(ax, (MIDDLE - 7, 203), 14, 14, VERMILION, radius=2)
    for x, y in ((122, 240), (113, 252)):
        curve(ax, [(112, 236), (x, y)], VERMILION, 3)


def _write(ax: Axes, says: Mapping[str, str]) -> None:
    places = {
        "brain": (22, (MIDDLE + 34, 36)),
        "upper": (76, (MIDDLE + 3, 126)),
        "cord": (166, (MIDDLE + 8, 180)),
        "lower": (200, (100, 216)),
        "muscle": (290, (124, 270)),
    }
    for name, (top, end) in places.items():
        say(ax, (BESIDE, top), says[name], INNER - BESIDE, weight=_weight(name))
        pointer(ax, [(BESIDE - 6, top + 11), end])


def _weight(name: str) -> str:
    return "normal" if name in ("upper", "lower") else "bold"
