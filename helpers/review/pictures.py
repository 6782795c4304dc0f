"""The pictures of the pages, within the room itself: nothing lies beside it, nothing is fetched."""

from __future__ import annotations

import base64
from collections.abc import Iterable
from typing import TYPE_CHECKING

from helpers.library import Library
from helpers.registry import found
from helpers.statements.statement import Statement

if TYPE_CHECKING:
    from helpers.charts import Figure


def pictures(library: Library, statements: Iterable[Statement]) -> dict[str, dict[str, str]]:
    """Every picture that something is said of, with what is said in its place, by its name.

    Raises
    ------
    Problems
        If a file that it needs has mistakes.
    """
    # who only takes a file in loads nothing that draws
    draw = found("helpers.charts.drawing:of_page")
    made = {}
    for name in dict.fromkeys(one.picture for one in statements if one.picture):
        drawn: Figure = draw(library, *name.split("/", 1))
        coded = base64.b64encode(drawn.svg.encode()).decode()
        alt = drawn.chart.alt.flat
        made[name] = {"src": f"data:image/svg+xml;base64,{coded}", "alt": alt}
    return made
