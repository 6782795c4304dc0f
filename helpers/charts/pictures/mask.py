"""What a breathing mask does."""

from __future__ import annotations

from collections.abc import Mapping

from matplotlib.axes import Axes

from helpers.charts.look import BLUE, INNER, PAPER, QUIET, SKY, card, points
from helpers.charts.pictures.shapes import BODY, MIST, arrow, box, curve, oval, pointer, say

HEIGHT = 376
"""Height of the picture, in points."""

MIDDLE, BESIDE = 98, 214
"""Middle of the person, and where the words begin, in points."""


def mask(says: Mapping[str, str], *, ax: Axes | None = None) -> Axes:
    """Draw a person who rests with a mask, a tube, and a machine that sends air.

    Parameters
    ----------
    says : mapping of str to str
        Words for ``mask``, ``tube``, ``machine`` and ``lungs``.
    ax : Axes, optional
        Where to draw, as wide as a card. Without it, a new card.

    Returns
    -------
    Axes
        The axes drawn on.
    """
    ax = ax or card(HEIGHT)
    points(ax, HEIGHT)
    _person(ax)
    _lungs(ax)
    _machine(ax)
    _mask(ax)
    _write(ax, says)
    return ax


def _person(ax: Axes) -> None:
    """Head and chest, eyes closed."""
    oval(ax, (MIDDLE, 78), 116, 144, BODY)
    box(ax, (MIDDLE - 24, 130), 48, 70, BODY)
    box(ax, (0, 178), 2 * MIDDLE, 150, BODY, radius=56)
    box(ax, (0, 260), 2 * MIDDLE, 68, BODY, radius=4)
    for side in (-1, 1):
        x = MIDDLE + side * 24
        lid = [(x - 11, 67), (x - 6, 71), (x, 72.5), (x + 6, 71), (x + 11, 67)]
        curve(ax, lid, QUIET, 2.5)


def _lungs(ax: Axes) -> None:
    curve(ax, [(MIDDLE, 150), (MIDDLE, 222)], SKY, 7)
    for side in (-1, 1):
        curve(ax, [(MIDDLE, 220), (MIDDLE + side * 16, 236)], SKY, 6)
        oval(ax, (MIDDLE + side * 34, 262), 48, 96, MIST, SKY)


def _machine(ax: Axes) -> None:
    """A small machine, and the tube from it to the mask."""
    tube = [(MIDDLE, 122), (150, 142), (206, 176), (258, 214), (266, 258)]
    curve(ax, tube, BLUE, 13).set_label("tube")
    curve(ax, tube, PAPER, 8)
    box(ax, (222, 256), 92, 62, MIST, BLUE, 10).set_label("machine")
    oval(ax, (246, 287), 24, 24, PAPER, BLUE)
    box(ax, (268, 279), 32, 16, PAPER, BLUE, 3)
    for start, end in (((246, 207), (226, 190)), ((192, 166), (168, 152))):
        arrow(ax, start, end, BLUE)


def _mask(ax: Axes) -> None:
    for side in (-1, 1):
        curve(ax, [(MIDDLE + side * 20, 104), (MIDDLE + side * 56, 92)], BLUE, 4)
    oval(ax, (MIDDLE, 108), 54, 58, MIST, BLUE).set_label("mask")
    oval(ax, (MIDDLE, 120), 16, 16, PAPER, BLUE)


def _write(ax: Axes, says: Mapping[str, str]) -> None:
    places = {
        "mask": ((BESIDE - 26, 20), [(BESIDE - 32, 34), (MIDDLE + 22, 98)], INNER - BESIDE + 26),
        "tube": ((BESIDE + 10, 112), [(BESIDE + 8, 126), (200, 168)], INNER - BESIDE - 10),
        "machine": ((BESIDE - 18, 324), [], INNER - BESIDE + 18),
        "lungs": ((0, 334), [(60, 334), (60, 290)], BESIDE - 34),
    }
    for name, (place, line, width) in places.items():
        say(ax, place, says[name], width)
        if line:
            pointer(ax, line)
