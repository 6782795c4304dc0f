"""Shapes that the pictures are made of: curves, arrows, boxes and people. Measured in points."""

from __future__ import annotations

from collections.abc import Sequence

from matplotlib.axes import Axes
from matplotlib.patches import Ellipse, FancyArrowPatch, FancyBboxPatch, Patch, PathPatch
from matplotlib.path import Path

from helpers.charts.look import LABEL, LINE, wrapped
from helpers.charts.palette import BODY, INK, QUIET

Point = tuple[float, float]

Dashes = str | tuple[float, tuple[float, ...]]
"""A line's style by name, or where its dashes begin and how long each and each gap is."""


def curve(
    ax: Axes, points: Sequence[Point], colour: str, width: float = 3, style: Dashes = "-"
) -> Patch:
    """A smooth line through all points."""
    line = PathPatch(_smooth(points), fill=False, edgecolor=colour, linewidth=width)
    line.set(linestyle=style, capstyle="round", joinstyle="round", clip_on=False)
    return ax.add_patch(line)


def arrow(ax: Axes, start: Point, end: Point, colour: str = INK) -> Patch:
    """A straight line with a head at its end."""
    shape = FancyArrowPatch(start, end, arrowstyle="-|>", mutation_scale=14, shrinkA=0, shrinkB=0)
    shape.set(color=colour, linewidth=2, clip_on=False)
    return ax.add_patch(shape)


def pointer(ax: Axes, points: Sequence[Point]) -> None:
    """A thin line from words to what they name."""
    ax.plot(*zip(*points, strict=True), color=QUIET, linewidth=1, clip_on=False)


def oval(ax: Axes, centre: Point, wide: float, high: float, fill: str, edge: str = "none") -> Patch:
    """An oval, ``wide`` and ``high`` from end to end."""
    shape = Ellipse(centre, wide, high, facecolor=fill, edgecolor=edge, linewidth=2, clip_on=False)
    return ax.add_patch(shape)


def box(
    ax: Axes,
    corner: Point,
    wide: float,
    high: float,
    fill: str,
    edge: str = "none",
    radius: float = 8,
) -> Patch:
    """A box with round corners; ``corner`` is the upper left one."""
    corners = f"round,pad=0,rounding_size={radius}"
    shape = FancyBboxPatch(corner, wide, high, boxstyle=corners, facecolor=fill, edgecolor=edge)
    shape.set(linewidth=1.5, clip_on=False)
    return ax.add_patch(shape)


def person(ax: Axes, centre: Point, size: float, fill: str = BODY) -> None:
    """Head and shoulders, ``size`` points high, around a centre."""
    x, y = centre
    box(ax, (x - 0.42 * size, y + 0.02 * size), 0.84 * size, 0.48 * size, fill, radius=0.24 * size)
    oval(ax, (x, y - 0.24 * size), 0.42 * size, 0.5 * size, fill)


def say(
    ax: Axes,
    place: Point,
    words: str,
    width: float,
    *,
    weight: str = "normal",
    middle: bool = False,
) -> None:
    """Write words that fit a width below a place.

    The place is the upper left corner of the words, or the middle of their upper edge.
    """
    x, y = place
    lines = wrapped(words, width, LABEL, weight).split("\n")
    for number, line in enumerate(lines):
        base = y + LABEL + number * LABEL * LINE
        ax.text(x, base, line, weight=weight, ha="center" if middle else "left")


def _smooth(points: Sequence[Point]) -> Path:
    """The curve of Catmull and Rom through all points, in pieces that SVG knows."""
    padded = [points[0], *points, points[-1]]
    vertices, codes = [points[0]], [Path.MOVETO]
    for (ax, ay), (bx, by), (cx, cy), (dx, dy) in zip(
        padded, padded[1:], padded[2:], padded[3:], strict=False
    ):
        vertices += [
            (bx + (cx - ax) / 6, by + (cy - ay) / 6),
            (cx - (dx - bx) / 6, cy - (dy - by) / 6),
            (cx, cy),
        ]
        codes += [Path.CURVE4] * 3
    return Path(vertices, codes)
