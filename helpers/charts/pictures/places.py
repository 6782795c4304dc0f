"""Places on a body where something may first be noticed."""

from __future__ import annotations

from collections.abc import Mapping

from matplotlib.axes import Axes

from helpers.charts.look import INNER, card, points
from helpers.charts.palette import BODY, DAWN, VERMILION
from helpers.charts.pictures.shapes import box, curve, oval, pointer, say

HEIGHT = 356
"""Height of the picture, in points."""

MIDDLE, BESIDE = 68, 150
"""Middle of the person, and where the words begin, in points."""

ARM, LEG = 17, 26
"""Thickness of an arm and of a leg, in points."""

MARK = 15
"""Size of the mark on a place, in points."""

PLACES = {
    "mind": (0, (MIDDLE, 16)),
    "mouth": (74, (MIDDLE, 50)),
    "breath": (130, (MIDDLE, 118)),
    "hand": (200, (MIDDLE + 56, 212)),
    "leg": (270, (MIDDLE + 20, 300)),
}
"""For each name: how far down its words begin, and where its mark is, in points."""


def places(says: Mapping[str, str], *, ax: Axes | None = None) -> Axes:
    """Draw a standing person with a mark on each of five places, and words beside them.

    Parameters
    ----------
    says : mapping of str to str
        Words for each name in ``PLACES``.
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
    for name, (top, (x, y)) in PLACES.items():
        oval(ax, (x, y), MARK, MARK, DAWN, VERMILION).set_label(name)
        pointer(ax, [(BESIDE - 6, top + 11), (x + MARK / 2, y)])
        say(ax, (BESIDE, top), says[name], INNER - BESIDE)
    return ax


def _body(ax: Axes) -> None:
    oval(ax, (MIDDLE, 34), 52, 64, BODY).set_label("body")
    box(ax, (MIDDLE - 11, 60), 22, 24, BODY)
    box(ax, (MIDDLE - 36, 78), 72, 122, BODY, radius=20).set_label("body")
    for side in (-1, 1):
        shoulder, elbow, hand = (34, 92), (50, 150), (56, 212)
        way = [(MIDDLE + side * x, y) for x, y in (shoulder, elbow, hand)]
        curve(ax, way, BODY, ARM).set_label("limb")
        way = [(MIDDLE + side * x, y) for x, y in ((18, 190), (20, 270), (21, HEIGHT - 14))]
        curve(ax, way, BODY, LEG).set_label("limb")
