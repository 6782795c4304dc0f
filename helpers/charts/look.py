"""The look of every chart, put on for one drawing and taken off again."""

from __future__ import annotations

import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

import matplotlib
from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.font_manager import FontProperties
from matplotlib.textpath import text_to_path

from helpers.charts.palette import INK, PAPER, QUIET

if TYPE_CHECKING:
    from matplotlib.typing import RcKeyType

WIDTH, MARGIN = 360, 14
"""Width of a chart and of its white edge, in points. A phone is about as wide."""

INNER = WIDTH - 2 * MARGIN
"""Width that is left to draw on, in points."""

SMALL, LABEL, NUMBER = 14, 16, 20
"""Sizes of text in points; on a phone they are about as many pixels."""

LINE = 1.25
"""Height of a line of text, as a multiple of its size."""

TITLE_GAP = 12
"""Space between the heading and what is drawn, in points."""

STYLE: dict[RcKeyType, object] = {
    "svg.fonttype": "none",
    "svg.hashsalt": "charts",
    "path.simplify": False,
    "font.family": "sans-serif",
    "font.sans-serif": ["DejaVu Sans"],
    "font.size": LABEL,
    "text.color": INK,
    "text.parse_math": False,
    "lines.scale_dashes": True,
    "figure.dpi": 72,
    "figure.facecolor": PAPER,
    "savefig.facecolor": PAPER,
    "axes.titlelocation": "left",
    "axes.titlesize": SMALL,
    "axes.titlecolor": QUIET,
    "axes.titlepad": TITLE_GAP,
    "axes.titley": 1.0,
}


@contextmanager
def house_style() -> Iterator[None]:
    """Wear the look of the house; what was set before comes back at the end."""
    with matplotlib.rc_context(), warnings.catch_warnings():
        # what a person has set for charts of their own must not reach these: with one such line,
        # they would ask for LaTeX
        matplotlib.rcdefaults()
        matplotlib.rcParams.update(STYLE)
        # words are only measured here; the reader's own typefaces draw them, whatever the script
        warnings.filterwarnings("ignore", "Glyph .* missing", UserWarning)
        yield


def card(height: float, heading: str = "") -> Axes:
    """Empty axes on a new white card, ``height`` points high, below a heading.

    No window and no list of open figures knows of it, so nothing has to be closed.
    """
    words = wrapped(heading, INNER, SMALL)
    above = MARGIN + (lines_high(words, SMALL) + TITLE_GAP if words else 0)
    whole = above + height + MARGIN
    figure = Figure(figsize=(WIDTH / 72, whole / 72))
    box = (MARGIN / WIDTH, MARGIN / whole, INNER / WIDTH, height / whole)
    axes = figure.add_axes(box)
    axes.set_title(words)
    return axes


def points(axes: Axes, height: float, width: float = INNER) -> None:
    """Measure from the top left corner, downwards; show no frame and no ticks."""
    axes.set(xlim=(0, width), ylim=(height, 0))
    axes.set_axis_off()


def wrapped(words: str, width: float, size: float, weight: str = "normal") -> str:
    """Words broken into lines that fit a width, both in points.

    They are measured in DejaVu Sans, which is wider than what most readers have.
    """
    lines = [""]
    for word in words.split():
        longer = f"{lines[-1]} {word}".strip()
        if lines[-1] and width_of(longer, size, weight) > width:
            lines.append(word)
        else:
            lines[-1] = longer
    return "\n".join(lines)


def width_of(words: str, size: float, weight: str = "normal") -> float:
    """Width of one line in points."""
    typeface = FontProperties(family="DejaVu Sans", size=size, weight=weight)
    return text_to_path.get_text_width_height_descent(words, typeface, False)[0]


def lines_high(words: str, size: float) -> float:
    """Height of wrapped words in points."""
    return (words.count("\n") + 1) * size * LINE if words else 0.0


def plain(number: float) -> str:
    """A number as readers write it: ``99,998``, ``22.1``, ``2``."""
    return f"{number:,.10g}"
