"""How near each figure is to its goal, in one picture."""

from __future__ import annotations

import re
from collections.abc import Sequence
from html import escape

from matplotlib.axes import Axes

from helpers.charts.drawing import svg
from helpers.charts.look import INNER, SMALL, card, house_style, points
from helpers.charts.palette import BLUE, GREY, INK, QUIET, VERMILION
from speed.figures import Measured
from speed.results import number

TITLE = "How near each figure is to its goal"
ROW, BAR = 66, 10
"""Height of two lines of words with a bar below them, and of the bar alone, in points."""

AT_GOAL, FARTHEST = INNER * 0.5, 2.0
"""Where the goal stands, and the largest share of a goal that is drawn: a longer bar is cut."""

HEAD = 34


def chart(measured: Sequence[Measured]) -> str:
    """The figures that have a goal, as SVG: a bar to the left of the line keeps the goal.

    Words say for each whether the goal is met, so that no colour has to be told from another.
    """
    with_goal = [one for one in measured if one.figure.goal is not None]
    with house_style():
        height = HEAD + ROW * len(with_goal)
        axes = card(height, TITLE)
        points(axes, height)
        axes.text(AT_GOAL, HEAD / 2, "the goal", ha="center", va="center", size=SMALL, color=QUIET)
        for place, one in enumerate(with_goal):
            _draw(axes, HEAD + place * ROW, one)
    return described(svg(axes), TITLE, in_words(with_goal))


def in_words(measured: Sequence[Measured]) -> str:
    """The whole picture for those who hear it."""
    lines = (f"{one.figure.name}: {_says(one)}" for one in measured if one.figure.goal is not None)
    return f"{TITLE}. " + "; ".join(lines) + "."


def described(picture: str, title: str, description: str) -> str:
    """SVG that says what it shows, for programs that read it aloud."""
    start = f'<title id="title">{escape(title)}</title><desc id="desc">{escape(description)}</desc>'
    opening = 'role="img" aria-labelledby="title desc"'
    return re.sub(
        r"<svg ([^>]*)>", lambda tag: f"<svg {opening} {tag[1]}>{start}", picture, count=1
    )


def _draw(axes: Axes, top: float, one: Measured) -> None:
    axes.text(0, top + 8, one.figure.name, va="center", size=SMALL, weight="bold", zorder=4)
    axes.text(0, top + 25, _says(one), va="center", size=SMALL, zorder=4)
    middle = top + 46
    axes.plot([0, INNER], [middle] * 2, color=GREY, lw=1, zorder=1)
    axes.plot([AT_GOAL] * 2, [middle - 8, middle + 8], color=INK, lw=2, zorder=3)
    if one.ratio is None or one.figure.goal is None:
        return
    share = min(one.ratio / one.figure.goal, FARTHEST)
    bars = axes.barh(middle, AT_GOAL * share, BAR, zorder=2, edgecolor="white", linewidth=0)
    for bar in bars:
        bar.set(facecolor=BLUE if one.met else VERMILION, hatch="" if one.met else "////")


def _says(one: Measured) -> str:
    if one.ratio is None:
        return "not measured"
    goal = number(one.figure.goal)
    return f"{number(one.ratio)}, {'met' if one.met else 'missed'} (goal {goal})"
