"""Rows of equal squares, one for each person, in a picture that stays small."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from math import ceil, sqrt

from matplotlib.axes import Axes
from matplotlib.patches import PathPatch
from matplotlib.path import Path

GAP = 0.4
"""Space between two squares, as a multiple of their side."""

AISLE = 1
"""Space between two blocks of one hundred, as a multiple of the distance of two squares."""

SHAPE = 1.6
"""Width of a crowd divided by its height, as near as full rows allow."""

LARGEST = 24
"""Largest distance from one square to the next, in points, so that ten people stay small."""

MANY = 1000
"""People whom nobody counts one by one any more: more than these stand in blocks."""


@dataclass(frozen=True)
class Grid:
    """Where each person stands.

    ``pitch`` is the distance from one square to the next in points; ``blocks`` says that ten
    times ten stand together. The last row may be shorter than the others.
    """

    everyone: int
    columns: int
    pitch: float
    blocks: bool = False

    @classmethod
    def of(cls, everyone: int, width: float) -> Grid:
        """The grid that fills a width in points and comes near to ``SHAPE``."""
        ideal = sqrt(SHAPE * everyone)
        near = [count for count in range(1, everyone + 1) if 0.7 < count / ideal < 1.4]
        full = [count for count in near if everyone % count == 0] or near
        columns = min(full, key=lambda count: abs(count - ideal))
        blocks = everyone > MANY and columns % 10 == 0 and everyone % (10 * columns) == 0
        steps = cls(everyone, columns, 1.0, blocks).at(columns - 1) + 1 / (1 + GAP)
        return cls(everyone, columns, min(LARGEST, width / steps), blocks)

    @property
    def rows(self) -> int:
        """Rows, the last one included."""
        return ceil(self.everyone / self.columns)

    @property
    def side(self) -> float:
        """Side of a square, in points."""
        return self.pitch / (1 + GAP)

    @property
    def height(self) -> float:
        """Height of all rows, in points."""
        return self.at(self.rows - 1) + self.side

    @property
    def dashes(self) -> tuple[float, ...]:
        """Squares and the gaps between them along a row, in sides, until they repeat."""
        if not self.blocks:
            return 1, GAP
        return (1, GAP) * 9 + (1, GAP + AISLE * (1 + GAP))

    def at(self, place: int) -> float:
        """Where the square at a place in its row or column begins, in points."""
        return (place + AISLE * (place // 10 if self.blocks else 0)) * self.pitch

    def places(self, found: int) -> Iterator[tuple[float, float]]:
        """Left upper corners of a few people, apart from each other and in the upper half."""
        for person in range(found):
            column = (2 * person + 1) * self.columns // (2 * found)
            yield self.at(column), self.at(self.rows * (2 + 2 * (person % 2)) // 10)


def draw_squares(
    ax: Axes, grid: Grid, left: float, top: float, colour: str, label: str
) -> PathPatch:
    """Draw everyone as the dashes of one line for each row: a dash is as long as the line is wide.

    The axes must measure in points, as ``look.points`` makes them.
    """
    ends = []
    for row in range(grid.rows):
        last = min(grid.columns, grid.everyone - row * grid.columns) - 1
        # a line ends within a gap, lest a rounding error begin one square more
        right = left + grid.at(last) + grid.side * (1 + GAP / 2)
        middle = top + grid.at(row) + grid.side / 2
        ends += [(left, middle), (right, middle)]
    rows = Path(ends, [Path.MOVETO, Path.LINETO] * grid.rows)
    patch = PathPatch(rows, fill=False, edgecolor=colour, linewidth=grid.side, label=label)
    # dashes are counted in widths of the line
    patch.set(linestyle=(0, grid.dashes), capstyle="butt")
    ax.add_patch(patch)
    return patch
